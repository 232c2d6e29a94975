import { SettingsError, WorldError } from "../../errors.ts";
import type { GaugeReading, Reading } from "../../judge/reading.ts";
import type { DoctorFact, Examined } from "../../report/doctor-report.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import { checkSignals } from "../signals/check-signals.ts";
import { type OpenSignals, openSignals } from "../signals/open-signals.ts";
import { chooseSteps } from "../signals/read-signals.ts";
import { controlsOf, type WatchedSignal } from "../signals/watched-signal.ts";
import { examineControls } from "./examine-controls.ts";
import { lastHour } from "./last-hour.ts";

/** Below so many requests in a watch, only a failure of nearly all of them stands out. */
const littleTraffic = 50;

/** What each signal reads now, and whether it can be believed; each probe is asked once. */
export async function examineSignals(world: World, settings: Settings): Promise<Examined[]> {
  let open: OpenSignals;
  try {
    open = await openSignals(world, settings);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const why = error.mistakes.map(({ message }) => message).join("; ");
    return [{ subject: "signals", grade: "wrong", fact: { kind: "nothing-to-watch", why } }];
  }
  const { signals, hasOutboundNetwork } = open;
  const now = world.now();
  await chooseSteps(world, [...signals, ...controlsOf(signals)], now);
  const sources = signals.filter(({ facts }) => facts.what !== "probe");
  const probes = signals.filter(({ facts }) => facts.what === "probe");
  const read = Promise.all(
    sources.map(async (signal) => examineSource(world, signal, settings.watch.duration / 1_000)),
  );
  const checked = checkSignals(
    { ...world, log: { ...world.log, warning: world.log.detail } },
    sources,
    { deployedAt: now, historySeconds: settings.watch.history / 1_000 },
    read,
  );
  const [ofSources, ofControls, ofProbes] = await Promise.all([
    read,
    examineControls(world, signals, settings.watch.history / 1_000),
    Promise.all(probes.map((probe) => examineProbe(world, probe))),
    checked,
  ]);
  const judged = ofSources.map((one, at) => {
    const doubts = sources[at]?.facts.doubts ?? [];
    return doubts.length === 0
      ? one
      : { ...one, grade: "wrong" as const, fact: { kind: "can-not-be-judged" as const, doubts } };
  });
  const network =
    probes.length === 0 || (await hasOutboundNetwork())
      ? []
      : [
          {
            subject: "the runner's network",
            grade: "warning" as const,
            fact: { kind: "no-outbound-network" as const, why: "no probe can tell whose fault a silence is" },
          },
        ];
  return [...judged, ...ofControls, ...ofProbes, ...network];
}

async function examineSource(world: World, signal: WatchedSignal, watchSeconds: number): Promise<Examined> {
  const subject = `signal ${signal.facts.name}`;
  try {
    const readings = await lastHour(world, signal);
    return { subject, ...readingsFact(readings, { world, signal, watchSeconds }) };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { subject, grade: "wrong", fact: { kind: "source-fails", why: world.hide(error.message) } };
  }
}

function readingsFact(
  readings: readonly (Reading | GaugeReading)[],
  { world, signal, watchSeconds }: { world: World; signal: WatchedSignal; watchSeconds: number },
): { grade: Examined["grade"]; fact: DoctorFact } {
  const latest = readings.toSorted((a, b) => a.at - b.at).at(-1);
  if (latest === undefined) {
    const queries = signal.facts.queries.map((query) => world.hide(query));
    return { grade: "wrong", fact: { kind: "reads-nothing", queries } };
  }
  const when = {
    endedSecondsAgo: Math.max(0, Math.round((world.now() - latest.at) / 1_000 - latest.seconds)),
    everySeconds: signal.stepSeconds,
  };
  if ("value" in latest)
    return { grade: "fine", fact: { kind: "reads-level", value: latest.value, ...when } };
  const counts = readings.filter((reading) => "total" in reading);
  const sum = (of: (reading: Reading) => number) => counts.reduce((all, reading) => all + of(reading), 0);
  const [bad, total, seconds] = [sum((one) => one.bad), sum((one) => one.total), sum((one) => one.seconds)];
  const requests = Math.round((total / Math.max(1, seconds)) * watchSeconds);
  return requests < littleTraffic
    ? { grade: "warning", fact: { kind: "little-traffic", requests, watchSeconds } }
    : { grade: "fine", fact: { kind: "reads-counts", bad, total, ...when } };
}

async function examineProbe(world: World, probe: WatchedSignal): Promise<Examined> {
  const { facts } = probe;
  const subject = facts.name;
  try {
    const now = world.now();
    await probe.read({ from: now, to: now, stepSeconds: probe.stepSeconds });
    const failure = facts.lastFailure;
    return failure === undefined
      ? { subject, grade: "fine", fact: { kind: "probe-passes" } }
      : { subject, grade: "wrong", fact: { kind: "probe-fails", failure } };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { subject, grade: "unknown", fact: { kind: "not-examined", why: world.hide(error.message) } };
  }
}
