import { WorldError } from "../../errors.ts";
import type { DoctorFact, Examined } from "../../report/doctor-report.ts";
import type { World } from "../../world/world.ts";
import { checkSignals } from "../signals/check-signals.ts";
import type { WatchedSignal } from "../signals/watched-signal.ts";
import { lastHour } from "./last-hour.ts";

/** Whether each control answers, can be believed, and is something else than its signal. */
export async function examineControls(
  world: World,
  signals: readonly WatchedSignal[],
  historySeconds: number,
): Promise<Examined[]> {
  return await Promise.all(
    signals.flatMap((signal) => {
      const { control } = signal;
      return control === undefined ? [] : [examineControl(world, { signal, control, historySeconds })];
    }),
  );
}

async function examineControl(
  world: World,
  {
    signal,
    control,
    historySeconds,
  }: { signal: WatchedSignal; control: WatchedSignal; historySeconds: number },
): Promise<Examined> {
  const subject = control.facts.name;
  const unused = (fact: DoctorFact): Examined => ({
    subject,
    grade: "warning",
    fact: { kind: "control-unused", signal: signal.facts.name, fact },
  });
  try {
    const at = world.now();
    const [its, ours] = await Promise.all([lastHour(world, control), lastHour(world, signal)]);
    const quiet = { ...world, log: { ...world.log, warning: world.log.detail } };
    await checkSignals(quiet, [control], { deployedAt: at, historySeconds });
    const { doubts, queries } = control.facts;
    if (doubts.length > 0) return unused({ kind: "can-not-be-judged", doubts });
    const latest = its.at(-1);
    if (latest === undefined)
      return unused({ kind: "reads-nothing", queries: queries.map((query) => world.hide(query)) });
    if (signal.remembers === "past" && JSON.stringify(its) === JSON.stringify(ours))
      return { subject, grade: "wrong", fact: { kind: "control-is-signal", signal: signal.facts.name } };
    const when = {
      endedSecondsAgo: Math.max(0, Math.round((world.now() - latest.at) / 1_000 - latest.seconds)),
      everySeconds: control.stepSeconds,
    };
    if ("value" in latest)
      return { subject, grade: "fine", fact: { kind: "reads-level", value: latest.value, ...when } };
    const counts = its.filter((one) => "total" in one);
    const sum = (key: "bad" | "total") => counts.reduce((all, one) => all + one[key], 0);
    const [bad, total] = [sum("bad"), sum("total")];
    return { subject, grade: "fine", fact: { kind: "reads-counts", bad, total, ...when } };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return unused({ kind: "source-fails", why: world.hide(error.message) });
  }
}
