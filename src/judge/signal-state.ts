import { findOnset } from "./signals/onset.ts";
import type { PreparedSignal } from "./signals/prepared-signal.ts";
import { mixedEvidence, type Restarts } from "./signals/restarts.ts";
import { isTrafficLost } from "./signals/traffic.ts";
import { isStillBad } from "./transient.ts";
import type { Onset } from "./verdict.ts";
import type { Calibrated, JudgeSettings } from "./window.ts";

/** What does not change during a watch. */
export interface WatchedSignal {
  prepared: PreparedSignal;
  restarts: Restarts;
  calibrated: Calibrated;
}

/** What a look leaves for the next one. */
export interface AlarmHistory {
  /** The evidence was enough at some look, but did not last. */
  crossed: boolean;
  /** Readings up to the last look at which it was enough and not healing; what is healthy is judged after them. */
  badUntil: number;
}

export const noAlarmYet: AlarmHistory = { crossed: false, badUntil: 0 };

/** One signal at one look. */
export interface SignalState extends WatchedSignal {
  history: AlarmHistory;
  /** How many readings after the deploy had ended. */
  to: number;
  /** ln of the evidence past the settle time, restarts mixed in. */
  mixed: number;
  /** ln of the evidence of everything since the deploy. */
  whole: number;
  /** No reading ended recently. */
  isStale: boolean;
  hasLostTraffic: boolean;
}

export function stateAt(watched: WatchedSignal, history: AlarmHistory, at: number): SignalState {
  const { prepared, restarts } = watched;
  let to = 0;
  for (const end of prepared.ends) if (end <= at) to++;
  const isBlind = prepared.signal.blind !== undefined;
  return {
    ...watched,
    history,
    to,
    mixed: isBlind ? 0 : mixedEvidence(prepared, restarts, to),
    whole: isBlind ? 0 : prepared.evidence(0, to),
    isStale: isStale(prepared, to, at),
    hasLostTraffic: isTrafficLost(prepared, to),
  };
}

/** The state at a later look; what no new reading changes is taken over. */
export function nextState(state: SignalState, at: number): SignalState {
  const { prepared, to, history } = state;
  const isUnchanged = (prepared.ends[to] ?? Number.POSITIVE_INFINITY) > at;
  return isUnchanged ? { ...state, isStale: isStale(prepared, to, at) } : stateAt(state, history, at);
}

function isStale({ after, ends, settled }: PreparedSignal, to: number, at: number): boolean {
  const [last, end] = [after[to - 1], ends[to - 1]];
  if (to <= settled || last === undefined || end === undefined) return true;
  return at - end > Math.max(120, 3 * last.seconds) * 1000;
}

export function onsetAt({ prepared, to }: SignalState): Onset | undefined {
  return findOnset([...prepared.before, ...prepared.after.slice(0, to)], prepared.phi);
}

/** When a failure that healed began. */
export function healedOnset({ prepared, history }: SignalState): Onset | undefined {
  const end = Math.max(history.badUntil, prepared.settled);
  return findOnset([...prepared.before, ...prepared.after.slice(0, end)], prepared.phi);
}

/**
 * The highest threshold at which a failure, wherever it began, counts as one that lasts: what is left without as much of it as a
 * restart takes is evidence, and it is not healing. Below any threshold otherwise.
 */
export function lastingSince(
  state: SignalState,
  onset: Onset | undefined,
  deployedAt: number,
  settings: JudgeSettings,
): number {
  const { prepared, to } = state;
  const since = Math.max(deployedAt, onset?.at ?? deployedAt);
  if (!isStillBadSince(state, since, settings)) return Number.NEGATIVE_INFINITY;
  const seconds = settings.settleSeconds + lastInterval(prepared, to);
  return prepared.lastingEvidence(
    seconds,
    Math.max(
      0,
      prepared.after.findIndex(({ at }) => at >= since),
    ),
    to,
  );
}

/** Index of the first reading past the settle time that began then or later. */
function firstSince({ after, settled }: PreparedSignal, since: number): number {
  const begun = after.findIndex(({ at }) => at >= since);
  return Math.max(settled, begun);
}

export function isStillBadSince(
  { prepared, to }: SignalState,
  since: number,
  { holdSeconds }: JudgeSettings,
): boolean {
  const from = firstSince(prepared, since);
  return from < to && isStillBad(prepared, from, to, holdSeconds);
}

/** Length of the last of after[0, to), in seconds. */
export function lastInterval({ after }: PreparedSignal, to: number): number {
  return after[to - 1]?.seconds ?? 0;
}
