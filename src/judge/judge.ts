import { type Alarm, alarmAt, type Bar } from "./alarm.ts";
import { calibrate } from "./calibrate.ts";
import { type Conclusion, describe } from "./describe.ts";
import { exonerate } from "./fault.ts";
import { isAccepted, lastWord } from "./health.ts";
import { planPools } from "./pools.ts";
import { prepare } from "./signals/prepare.ts";
import { planRestarts } from "./signals/restarts.ts";
import { blipOnset, type Stand, standAt, type Trail } from "./stand.ts";
import type { Verdict } from "./verdict.ts";
import { type JudgeSettings, judgeDefaults, type Window } from "./window.ts";

/**
 * Is production worse since the deploy, and is it the deploy's doing? Replays every look, the end of each interval, with
 * the readings up to it, and gives the first final verdict; `watching` while neither the readings nor the deadline
 * decide. Fed again with more readings it passes the same looks with the same result.
 */
export function judge(window: Window): Verdict {
  const settings: JudgeSettings = { ...judgeDefaults, ...window.settings };
  const { deployedAt, deadline } = window;
  const trails = window.signals.map((signal): Trail => open(signal, window, settings));
  const bar: Bar = { pools: planPools(window.signals, settings.alpha), deployedAt, settings };
  const blind = window.blind ?? [];

  let at = deployedAt;
  let stands = trails.map((trail) => standAt(trail, deployedAt));
  const conclude = (said: Conclusion) => describe({ ...said, at, stands, window, bar });

  for (const look of looksOf(trails)) {
    at = look;
    stands = trails.map((trail) => standAt(trail, look));
    const alarm = alarmAt(stands, bar);
    if (blind.length === 0) {
      if (alarm !== undefined) return conclude(answer(alarm, stands, window, settings));
      if (isHealthy(stands, look, bar)) return conclude(lastAnswer(stands, blind, settings));
    }
    if (deadline !== undefined && look >= deadline) return conclude(lastAnswer(stands, blind, settings));
  }
  // A source that fell silent before the deadline gives no look at which its silence would show.
  if (window.ended === true) {
    stands = trails.map((trail) => standAt(trail, Math.max(at, deadline ?? at)));
    return conclude(lastAnswer(stands, blind, settings));
  }
  return conclude({ verdict: "watching", reason: "too early to tell" });
}

function open(signal: Window["signals"][number], window: Window, settings: JudgeSettings): Trail {
  const { deployedAt, deadline } = window;
  const course = prepare(signal, deployedAt, settings);
  const settledAt = deployedAt + settings.settleSeconds * 1000;
  const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
  return {
    course,
    restarts: planRestarts(course, settledAt, watchSeconds),
    calibrated: signal.calibrated ?? calibrate(signal, window),
    crossed: false,
    badUntil: 0,
  };
}

function looksOf(trails: readonly Trail[]): number[] {
  return [...new Set(trails.flatMap(({ course }) => course.ends))].sort((a, b) => a - b);
}

function answer(alarm: Alarm, stands: readonly Stand[], window: Window, settings: JudgeSettings): Conclusion {
  const excuse = exonerate(alarm, stands, window, settings);
  const { name } = alarm.leader.trail.course.signal;
  return excuse === undefined
    ? { verdict: "regressed", reason: `${name} got worse with the deploy`, alarm, onset: alarm.onset }
    : { verdict: "elsewhere", reason: excuse, alarm, onset: alarm.onset };
}

function isHealthy(stands: readonly Stand[], at: number, { deployedAt, settings }: Bar): boolean {
  const acting = stands.filter(isActing);
  return (
    acting.length > 0 &&
    at - deployedAt >= settings.minimumWatchSeconds * 1000 &&
    acting.every((stand) => isAccepted(stand, false))
  );
}

/** The watch is over and raised no alarm: the most worrying word of any signal is the word on the deploy. */
function lastAnswer(stands: readonly Stand[], blind: readonly string[], settings: JudgeSettings): Conclusion {
  if (blind.length > 0)
    return { verdict: "inconclusive", reason: `the guard could not see: ${blind.join("; ")}` };
  const words = stands.filter(isActing).map((stand) => ({ stand, ...lastWord(stand, settings) }));
  if (words.length === 0) return { verdict: "inconclusive", reason: "no signal that may act was given" };
  for (const verdict of ["inconclusive", "elsewhere", "recovered"] as const) {
    const said = words.filter((word) => word.verdict === verdict);
    if (said.length === 0) continue;
    const onset = verdict === "recovered" ? blipOnset(said[0]!.stand) : undefined;
    return { verdict, reason: said.map(({ reason }) => reason).join("; "), onset };
  }
  return {
    verdict: "healthy",
    reason: words.length === 1 ? words[0]!.reason : `all ${words.length} signals are no worse than before`,
  };
}

function isActing({ trail }: Stand): boolean {
  return trail.course.signal.watchOnly !== true;
}
