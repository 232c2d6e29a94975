import { WorldError } from "../errors.ts";
import type { PastDeploy, PastSignal, Terms } from "../judge/past/backtest.ts";
import type { GaugeReading, Reading } from "../judge/reading.ts";
import { controlsOf, judged, type WatchedSignal } from "../stories/signals/watched-signal.ts";
import type { Log } from "../world/world.ts";

const dayMs = 86_400_000;
/** A source that fails so often in a row is not asked again. */
const mostFailures = 3;

type Readings = (Reading | GaugeReading)[];

interface Asked {
  signal: WatchedSignal;
  failures: number;
}

/**
 * Reads every signal's past, a day at a time, so that no answer grows beyond what its source gives; the newest first,
 * since it is the oldest that a source may have thrown away.
 * @throws WorldError when no source could say anything
 */
export async function readPast(
  signals: readonly WatchedSignal[],
  { from, to, log }: { from: number; to: number; log: Log },
): Promise<PastSignal[]> {
  const asked = [...signals, ...controlsOf(signals)].map((signal): Asked & { readings: Readings } => ({
    signal,
    failures: 0,
    readings: [],
  }));
  const days = Math.ceil((to - from) / dayMs);
  let failure: WorldError | undefined;
  for (let day = 1; day <= days; day++) {
    const end = to - (day - 1) * dayMs;
    const start = Math.max(from, end - dayMs);
    const sizes = await Promise.all(
      asked.map(async (one) => {
        const found = await tryRead(one, { from: start, to: end, log });
        if (found instanceof WorldError) failure = found;
        else for (const reading of found) one.readings.push(reading);
        return `${one.signal.facts.name} ${found instanceof WorldError ? "–" : found.length}`;
      }),
    );
    log.line(
      `read ${new Date(start).toISOString().slice(0, 10)}, day ${day} of ${days}: ${sizes.join(", ")}`,
    );
  }
  if (failure !== undefined && asked.every(({ readings }) => readings.length === 0)) throw failure;
  const readingsOf = (signal: WatchedSignal) =>
    inOrder(asked.find((one) => one.signal === signal)?.readings ?? []);
  return signals.map((signal) => ({
    signal: judged(signal),
    stepSeconds: signal.stepSeconds,
    readings: readingsOf(signal),
    ...(signal.control && { control: readingsOf(signal.control) }),
  }));
}

/** Reads around each deploy in intervals that begin at it, as a live watch does, so that none holds both sides of it. */
export async function readAroundDeploys(
  signals: readonly WatchedSignal[],
  deploys: readonly PastDeploy[],
  { terms: { baselineMs, watchMs }, log }: { terms: Terms; log: Log },
): Promise<PastDeploy[]> {
  const asked = signals.map((signal) => ({ signal, failures: 0 }));
  const read: PastDeploy[] = [];
  for (const [index, deploy] of deploys.entries()) {
    if (index % 10 === 0) log.line(`read around deploy ${index + 1} of ${deploys.length}`);
    const readings = await Promise.all(
      asked.map(async (one) => {
        const stepMs = one.signal.stepSeconds * 1_000;
        const from = deploy.at - Math.floor(baselineMs / stepMs) * stepMs;
        const to = deploy.at + Math.floor(watchMs / stepMs) * stepMs;
        const found = await tryRead(one, { from, to, log });
        return found instanceof WorldError ? [] : inOrder(found);
      }),
    );
    read.push({ ...deploy, readings });
  }
  return read;
}

async function tryRead(
  asked: Asked,
  { from, to, log }: { from: number; to: number; log: Log },
): Promise<Readings | WorldError> {
  const { signal } = asked;
  if (asked.failures >= mostFailures) return [];
  try {
    const found = await signal.read({ from, to, stepSeconds: signal.stepSeconds });
    asked.failures = 0;
    return found;
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    asked.failures += 1;
    const then = asked.failures < mostFailures ? "" : "; it is not asked again";
    log.warning(`${signal.facts.name}: ${error.message}${then}`);
    return error;
  }
}

function inOrder(readings: Readings): Readings {
  return readings.toSorted((a, b) => a.at - b.at);
}
