import { lastInterval, type SignalState } from "./signal-state.ts";
import { rateOf } from "./signals/tally.ts";
import { isStillBad } from "./transient.ts";
import type { Onset } from "./verdict.ts";
import type { JudgeSettings } from "./window.ts";

/** Nearly every event of an interval failed: the failure filled it. */
const outage = 0.9;

/**
 * Bad since the deploy and past the settle time just as bad: then the settle time counts as evidence. An outage is
 * called after the first interval past it; anything less can still be a restart that began a little after the deploy
 * and fills parts of the intervals, so without its worst minute it must still be worse.
 */
export function persistingSince(
  state: SignalState,
  onset: Onset | undefined,
  deployedAt: number,
  settings: JudgeSettings,
): number {
  const { prepared, to, mixed } = state;
  const { settleSeconds } = settings;
  const { after, settled, seen } = prepared;
  if (settled === 0 || to <= settled || mixed <= 0) return Number.NEGATIVE_INFINITY;
  const later = seen.between(settled, to);
  if (later.bad < 3 || rateOf(later) < rateOf(seen.between(0, settled)) / 2) return Number.NEGATIVE_INFINITY;

  const interval = lastInterval(prepared, to);
  const since = Math.max(deployedAt, onset?.at ?? deployedAt);
  if (since > deployedAt + settleSeconds * 1000) return Number.NEGATIVE_INFINITY;
  const begun = after.findIndex(({ at }) => at >= since);
  // Shares of intervals added up: how long everything would have failed.
  const failing = after
    .slice(begun, to)
    .reduce((sum, { seconds }, nth) => sum + seconds * rateOf(seen.between(begun + nth, begun + nth + 1)), 0);
  const isOutage = rateOf(seen.between(to - 1, to)) >= outage;
  if (!isStillBad(prepared, begun, to, interval)) return Number.NEGATIVE_INFINITY;
  if (isOutage) {
    return failing >= 1.1 * settleSeconds ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  }
  return prepared.lastingEvidence(settleSeconds + interval, begun, to);
}
