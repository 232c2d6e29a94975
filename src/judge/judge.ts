import { type Alarm, alarmAt, type Thresholds } from "./alarm.ts";
import { type Conclusion, describe } from "./describe.ts";
import { controlWord, exonerate } from "./fault.ts";
import { concludeSignal, hasEnoughEvents, isAccepted } from "./health.ts";
import { exonerateLoss, type LostTraffic, lostTrafficAt } from "./lost-traffic.ts";
import { planPools } from "./pools.ts";
import { type Progress, pass, resume } from "./progress.ts";
import {
  healedOnset,
  nextState,
  noAlarmYet,
  type SignalState,
  stateAt,
  type WatchedSignal,
} from "./signal-state.ts";
import type { Judgement } from "./verdict.ts";
import { type JudgeSettings, judgeDefaults, type Window } from "./window.ts";

/** A judgement, and what the next one of the same watch can start from. */
export interface Judged {
  judgement: Judgement;
  progress: Progress;
}

/**
 * Is production worse since the deploy, and is it the deploy's doing? Replays every look, the end of each interval, with
 * the readings up to it, and gives the first final verdict; `watching` while neither the readings nor the deadline
 * decide. Fed again with more readings it passes the same looks with the same result.
 */
export function judge(window: Window): Judgement {
  return judgeOn(window, undefined).judgement;
}

/** The same, without replaying looks that an earlier judgement of this watch passed and that would see nothing new. */
export function judgeOn(window: Window, earlier: Progress | undefined): Judged {
  const settings: JudgeSettings = { ...judgeDefaults, ...window.settings };
  const { deployedAt, deadline, ended, blind = [] } = window;
  const { watched, progress } = resume(window, earlier);
  const thresholds: Thresholds = { pools: planPools(window.signals, settings.alpha), deployedAt, settings };

  const passed = [...progress.passed];
  const last = passed.at(-1);
  let at = last?.at ?? deployedAt;
  let states = watched.map((signal, index) => stateAt(signal, last?.histories[index] ?? noAlarmYet, at));
  const judged = (conclusion: Conclusion): Judged => ({
    judgement: describe({ conclusion, at, states, window, thresholds }),
    progress: { ...progress, passed },
  });

  for (const look of looksOf(watched, last?.at)) {
    at = look;
    const seen = states.map((state) => nextState(state, look));
    const { alarm, histories } = alarmAt(seen, thresholds);
    // The alarm's leader stays the object that it was found on.
    states = seen.map((state, index) =>
      state === alarm?.leader ? state : { ...state, history: histories[index] ?? state.history },
    );
    const conclusion = concludeLook(states, alarm, { window, thresholds, at });
    if (conclusion !== undefined) return judged(conclusion);
    // A guard that sees again looks at what it passed blindly once more.
    if (blind.length === 0) pass(passed, { at, histories });
  }
  // A source that fell silent before the deadline gives no look at which its silence would show.
  if (ended === true) {
    const end = Math.max(at, deadline ?? at);
    states = states.map((state) => stateAt(state, state.history, end));
    return judged(concludeWatch(states, blind, settings));
  }
  return judged({ verdict: "watching", reasons: [{ kind: "too-early" }] });
}

/** Later than `after`, in time order. */
function looksOf(watched: readonly WatchedSignal[], after = Number.NEGATIVE_INFINITY): number[] {
  const ends = watched.flatMap(({ prepared }) => prepared.ends.filter((end) => end > after));
  return [...new Set(ends)].sort((a, b) => a - b);
}

/** What this look decides; undefined when the watch goes on. */
function concludeLook(
  states: readonly SignalState[],
  alarm: Alarm | undefined,
  { window, thresholds, at }: { window: Window; thresholds: Thresholds; at: number },
): Conclusion | undefined {
  const { settings } = thresholds;
  const { blind = [], deadline } = window;
  if (blind.length === 0) {
    const concluded = alarm && concludeAlarm(alarm, states, { window, settings });
    if (concluded !== undefined) return concluded;
    const lost = alarm === undefined ? lostTrafficAt(states, settings) : undefined;
    if (lost !== undefined) return concludeLoss(lost, window);
    if (alarm === undefined && isHealthy(states, at, thresholds))
      return concludeWatch(states, blind, settings);
  }
  return deadline !== undefined && at >= deadline ? concludeWatch(states, blind, settings) : undefined;
}

/** Undefined while a control moved too, and it is not clear yet whether ours moved more. */
function concludeAlarm(
  alarm: Alarm,
  states: readonly SignalState[],
  { window, settings }: { window: Window; settings: JudgeSettings },
): Conclusion | undefined {
  const signal = alarm.leader.prepared.signal.name;
  const excuse = exonerate(alarm, states, window);
  if (excuse !== undefined) return { verdict: "elsewhere", reasons: [excuse], alarm };
  const word = controlWord(alarm, window, settings);
  switch (word.kind) {
    case "undecided":
      return;
    case "alike": {
      const { before, after } = word;
      return { verdict: "elsewhere", reasons: [{ signal, kind: "control-moved", before, after }], alarm };
    }
    case "nothing":
      return { verdict: "regressed", reasons: [{ signal, kind: "got-worse", rule: alarm.rule }], alarm };
  }
}

function concludeLoss(lost: LostTraffic, window: Window): Conclusion {
  const excuse = exonerateLoss(lost, window);
  if (excuse !== undefined) return { verdict: "elsewhere", reasons: [excuse], lost };
  const { before, after } = lost.loss;
  const signal = `traffic of ${lost.state.prepared.signal.name}`;
  return { verdict: "regressed", reasons: [{ signal, kind: "traffic-lost", before, after }], lost };
}

function isHealthy(
  states: readonly SignalState[],
  at: number,
  { deployedAt, settings }: Thresholds,
): boolean {
  const acting = states.filter(isActing);
  return (
    acting.length > 0 &&
    at - deployedAt >= settings.minimumWatchSeconds * 1000 &&
    acting.every((state) => hasEnoughEvents(state) && isAccepted(state, false))
  );
}

/** The watch is over and raised no alarm: the most worrying conclusion on any signal is the one on the deploy. */
function concludeWatch(
  states: readonly SignalState[],
  blind: readonly string[],
  settings: JudgeSettings,
): Conclusion {
  const inconclusive = { verdict: "inconclusive", onset: undefined } as const;
  if (blind.length > 0) return { ...inconclusive, reasons: [{ kind: "guard-blind", why: blind }] };
  const concluded = states.filter(isActing).map((state) => ({ state, ...concludeSignal(state, settings) }));
  if (concluded.length === 0) return { ...inconclusive, reasons: [{ kind: "nothing-counts" }] };
  for (const verdict of ["inconclusive", "elsewhere", "recovered"] as const) {
    const worst = concluded.filter((one) => one.verdict === verdict);
    const [first] = worst;
    if (first === undefined) continue;
    const onset = verdict === "recovered" ? healedOnset(first.state) : undefined;
    return { verdict, reasons: worst.map(({ reason }) => reason), onset };
  }
  const reasons =
    concluded.length === 1
      ? concluded.map(({ reason }) => reason)
      : [{ kind: "all-no-worse", signals: concluded.length } as const];
  return { verdict: "healthy", reasons, onset: undefined };
}

function isActing({ prepared }: SignalState): boolean {
  return prepared.signal.watchOnly !== true;
}
