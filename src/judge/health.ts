import { excludedAbove } from "./evidence/excluded.ts";
import type { SignalReason } from "./reason.ts";
import { healedOnset, type SignalState } from "./signal-state.ts";
import type { PreparedSignal } from "./signals/prepared-signal.ts";
import type { VerdictKind } from "./verdict.ts";
import type { JudgeSettings } from "./window.ts";

/** The mean of many zeros is not always exactly zero. */
const roundingError = 1e-9;

export interface SignalConclusion {
  verdict: VerdictKind;
  reason: SignalReason;
}

/** Whether this signal is shown to be no worse than what must not be missed. At the end of the watch, `isLast`, a coarser bound is enough. */
export function isAccepted(state: SignalState, isLast: boolean): boolean {
  const { prepared, calibrated, history, to } = state;
  const from = Math.max(prepared.settled, history.badUntil);
  if (prepared.signal.blind !== undefined || state.isStale || state.hasLostTraffic || from >= to)
    return false;
  if (prepared.unacceptableRate(from, to, isLast) !== undefined) return false;
  // Evidence of something worse, even if not enough to act on, is no time to stop watching.
  const isSuspicious = history.crossed ? !hasHealed(state) : state.mixed > roundingError;
  return !isSuspicious && prepared.acceptance(from, to, isLast) >= calibrated.healthy;
}

/** Whether as many events were seen as the user wants to see before anything is called healthy. */
export function hasEnoughEvents({ prepared: { signal, seen }, to }: SignalState): boolean {
  return signal.kind === "gauge" || seen.between(0, to).total >= (signal.minimumEvents ?? 0);
}

/** What is said in the end of one signal that raised no alarm. */
export function concludeSignal(state: SignalState, settings: JudgeSettings): SignalConclusion {
  const unseen = whyUnseen(state, settings);
  if (unseen !== undefined) return { verdict: "inconclusive", reason: unseen };
  const { prepared, history, to } = state;
  const signal = prepared.signal.name;
  const inconclusive = (reason: SignalReason): SignalConclusion => ({ verdict: "inconclusive", reason });
  const common = movedAlike(state, settings);
  if (common !== undefined) return { verdict: "elsewhere", reason: common };
  if (history.crossed && isBadNow(state)) return inconclusive({ signal, kind: "cut-short" });
  if (history.crossed && !hasHealed(state)) return inconclusive(whyNotHealed(state));
  if (history.crossed) return { verdict: "recovered", reason: { signal, kind: "healed" } };
  if (isAccepted(state, true)) return healthyOrOld(state);
  return inconclusive(whyUndecided(state) ?? tooLittle(state, to));
}

/** It looks worse, and so does a series that the deploy did not touch; that ours got worse beyond it is not shown. */
function movedAlike({ prepared, to }: SignalState, { alpha }: JudgeSettings): SignalReason | undefined {
  const { settled, control } = prepared;
  if (control === undefined || !prepared.isMaterial(settled, to)) return;
  const word = control.word(settled, to, Math.log(1 / alpha));
  if (word.kind === "nothing" || (word.kind === "undecided" && !word.hasMoved)) return;
  const { baseline, after } = control.result(settled, to);
  return {
    signal: prepared.signal.name,
    kind: "control-moved",
    before: baseline.rate ?? 0,
    after: after.rate ?? 0,
  };
}

/** Why nothing can be said of it at all. */
function whyUnseen(
  { prepared, to, isStale, hasLostTraffic }: SignalState,
  { settleSeconds }: JudgeSettings,
): SignalReason | undefined {
  const { name: signal, blind } = prepared.signal;
  if (blind !== undefined) return { signal, kind: "blind", why: blind };
  if (to === 0) return { signal, kind: "no-readings" };
  if (to <= prepared.settled) return { signal, kind: "no-readings-after-settle", settleSeconds };
  if (isStale) return { signal, kind: "fell-silent" };
  if (!hasLostTraffic) return;
  const { total, seconds } = prepared.seen.between(Math.max(prepared.settled, to - 4), to);
  const before = prepared.traffic?.usual ?? 0;
  return { signal, kind: "traffic-lost", before, after: seconds > 0 ? total / seconds : 0 };
}

/** Why what was seen decides nothing, other than that it is too little. */
function whyUndecided({ prepared, to }: SignalState): SignalReason | undefined {
  const { settled, past, signal: given } = prepared;
  const signal = given.name;
  const { bad, total } = prepared.seen.between(settled, to);
  if (past.kind === "never-seen-working" && (bad > 0 || given.kind === "gauge")) {
    return { signal, kind: past.kind, seen: past.seen };
  }
  if (past.kind === "short" && (bad > 0 || given.kind === "gauge")) {
    return { signal, kind: "short-past", seen: past.seen };
  }
  if (prepared.isMaterial(settled, to)) return { signal, kind: "looks-worse" };
  const rate = prepared.unacceptableRate(settled, to, true);
  return rate !== undefined && total > 0 ? { signal, kind: "bursts", rate } : undefined;
}

function tooLittle({ prepared, calibrated }: SignalState, to: number): SignalReason {
  const signal = prepared.signal.name;
  const { seconds: neededSeconds, isScatter } = prepared.effortToAccept(to, calibrated.healthy);
  const { baseline, after } = prepared.estimates(to);
  const excluded = excludedBy(prepared, to);
  return isScatter
    ? { signal, kind: "restless-past", low: baseline.low ?? 0, high: baseline.high ?? 1 }
    : { signal, kind: "too-little-traffic", after, neededSeconds, ...(excluded && { excluded }) };
}

function excludedBy({ signal, phi, seen }: PreparedSignal, to: number) {
  if (signal.kind === "gauge") return;
  const { bad, total } = seen.between(0, to);
  // Events that come in clumps say as much as fewer independent ones.
  const above = excludedAbove(bad / phi, total / phi);
  return above === undefined ? undefined : { bad, of: total, above };
}

function healthyOrOld({ prepared, to }: SignalState): SignalConclusion {
  const signal = prepared.signal.name;
  const old = prepared.alreadyBad(to);
  if (old !== undefined) return { verdict: "elsewhere", reason: { signal, kind: "already-bad", ...old } };
  const hasBaseline = prepared.past.kind === "known";
  return { verdict: "healthy", reason: { signal, kind: "no-worse", hasBaseline } };
}

/** Whether the calm since the failure has lasted as long as the failure did: what comes in bursts has pauses too. */
function hasHealed(state: SignalState): boolean {
  if (isBadNow(state)) return false;
  const { prepared, history, to } = state;
  const [end, now] = [prepared.ends[history.badUntil - 1], prepared.ends[to - 1]];
  const began = Math.min(healedOnset(state)?.at ?? Infinity, prepared.firstBurstAt ?? Infinity);
  if (end === undefined || now === undefined) return true;
  return now - end >= end - began;
}

function whyNotHealed({ prepared, to }: SignalState): SignalReason {
  const signal = prepared.signal.name;
  const rate = prepared.unacceptableRate(prepared.settled, to, true);
  return rate === undefined ? { signal, kind: "cut-short" } : { signal, kind: "bursts", rate };
}

function isBadNow({ history: { badUntil }, to }: SignalState): boolean {
  return to > 0 && badUntil === to;
}
