import type { Quiet } from "../../incident/quiet.ts";
import type { Verdict } from "../../judge/verdict.ts";
import type { JudgeSettings, Signal } from "../../judge/window.ts";

/** What was announced for some time between two moments. */
export type QuietBetween = (from: number, to: number) => Quiet | undefined;

/** The announcement that holds for a regression: for some time from its onset to the verdict. */
export function quietOf(verdict: Verdict, deployedAt: number, between: QuietBetween): Quiet | undefined {
  if (verdict.verdict !== "regressed") return undefined;
  const { onset, decidedAt } = verdict;
  return between(Math.max(deployedAt, onset?.from ?? deployedAt), decidedAt);
}

/** Whether it ends early enough for the rest of the watch to tell what stays when it is over. */
export function endsBefore(
  { until }: Quiet,
  { deadline, intervalMs, judge }: { deadline: number; intervalMs: number; judge: JudgeSettings },
): boolean {
  const neededMs = (judge.settleSeconds + judge.holdSeconds) * 1_000 + 2 * intervalMs;
  return until !== undefined && until + neededMs <= deadline;
}

/** The signal as if nobody had looked while it was quiet. */
export function outsideQuiet(signal: Signal, between: QuietBetween): Signal {
  const isOutside = ({ at, seconds }: { at: number; seconds: number }) =>
    between(at, at + seconds * 1_000 - 1) === undefined;
  return signal.kind === "ratio"
    ? { ...signal, after: signal.after.filter(isOutside) }
    : { ...signal, after: signal.after.filter(isOutside) };
}
