import { bringsHalf, type Stand } from "./stand.ts";
import { rateOf } from "./tally.ts";
import { isStillBad } from "./transient.ts";
import type { Onset } from "./verdict.ts";
import type { JudgeSettings } from "./window.ts";

/** Nearly every event of an interval failed: the failure filled it. */
const outage = 0.9;

/**
 * Bad since the deploy and past the settle time just as bad: then the settle time counts as evidence and no hold is
 * needed, because the failure has outlasted one. At minute scale a short failure can fill half of two intervals, so
 * only an outage is called after the first interval past the settle time.
 */
export function persists(
  stand: Stand,
  onset: Onset | undefined,
  deployedAt: number,
  settings: JudgeSettings,
): boolean {
  const { course } = stand.trail;
  const { to, mixed } = stand;
  const { settleSeconds, holdSeconds } = settings;
  const { after, settled, ends, seen } = course;
  if (settled === 0 || to <= settled || mixed <= 0) return false;
  const later = seen.between(settled, to);
  if (later.bad < 3 || rateOf(later) < rateOf(seen.between(0, settled)) / 2) return false;

  const interval = after[to - 1]!.seconds;
  const since = Math.max(deployedAt, onset?.at ?? deployedAt);
  if (since > deployedAt + settleSeconds * 1000) return false;
  const outlasted = ends[to - 1]! - since;
  const coarse = interval >= holdSeconds && rateOf(seen.between(to - 1, to)) < outage;
  const begun = after.findIndex(({ at }) => at >= since);
  const needed = settleSeconds + (coarse ? holdSeconds + interval : interval);
  return (
    outlasted >= needed * 1000 &&
    isStillBad(course, begun, to, interval) &&
    (!coarse || bringsHalf(stand, settleSeconds + interval, begun, settings))
  );
}
