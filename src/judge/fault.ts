import { percent } from "../text/numbers.ts";
import type { Alarm } from "./alarm.ts";
import { regressionTest } from "./evidence/ratio-evidence.ts";
import type { Course } from "./signals/course.ts";
import { rateOf, tally } from "./signals/tally.ts";
import { endOf, tidy, worseAsBad } from "./signals/timeline.ts";
import type { Stand } from "./stand.ts";
import type { Onset } from "./verdict.ts";
import type { JudgeSettings, VendorWord, Window } from "./window.ts";

/** A deploy's own time stamp may come this long after the first machine ran it. */
const stampSlackMs = 60_000;
/** A vendor's incident that ended longer than this before the onset did not cause it. */
const vendorMemoryMs = 600_000;

/** Why the deploy is not to blame for this alarm, in one sentence; undefined when nothing clears it. */
export function exonerate(
  { leader, onset }: Alarm,
  stands: readonly Stand[],
  { deployedAt, vendors = [] }: Window,
  settings: JudgeSettings,
): string | undefined {
  const { course } = leader.trail;
  const now = course.ends[leader.to - 1]!;
  // An integration with few calls shows its vendor's failure later than the pages that depend on it.
  const worse = stands.filter((stand) => stand === leader || Math.max(stand.mixed, stand.whole) > 0);
  const word = vendorAtFault(
    vendors,
    worse.map(({ trail }) => trail.course.signal.name),
    onset,
    now,
  );
  if (word !== undefined) return `${word.vendor} is down: ${word.detail}`;
  return (
    beganBefore(course, onset, deployedAt, leader.to) ?? controlMoved(course, deployedAt, leader.to, settings)
  );
}

/** Why a failure that began before the deploy is not the deploy's; undefined when it began with it. */
function beganBefore(
  course: Course,
  onset: Onset | undefined,
  deployedAt: number,
  to: number,
): string | undefined {
  if (onset === undefined || onset.to >= deployedAt || onset.at > deployedAt - stampSlackMs) return;
  const start = course.before.findIndex(({ at }) => at >= onset.at);
  const tail = start < 0 ? { bad: 0, total: 0 } : tally(course.before).between(start, course.before.length);
  const after = tally(course.after).between(0, to);
  if (tail.bad < 3 || rateOf(tail) < rateOf(after) / 2) return;
  const minutes = Math.round((deployedAt - onset.at) / 60_000);
  return `${course.signal.name} was already this bad before the deploy: it began about ${minutes} min earlier (${percent(rateOf(tail))} then, ${percent(rateOf(after))} since)`;
}

/** What a vendor's own word explains: the first one that was down around the onset and on whom a signal that got worse depends. */
function vendorAtFault(
  words: readonly VendorWord[],
  worse: readonly string[],
  onset: Onset | undefined,
  now: number,
): VendorWord | undefined {
  const from = (onset?.from ?? now) - vendorMemoryMs;
  return words.find(
    ({ state, at, signals }) =>
      state === "down" &&
      at >= from &&
      at <= now + stampSlackMs &&
      signals.some((name) => worse.includes(name)),
  );
}

/** Why a series that the deploy did not touch clears it: it got about as much worse. */
function controlMoved(
  course: Course,
  deployedAt: number,
  to: number,
  settings: JudgeSettings,
): string | undefined {
  const { signal } = course;
  if (signal.control === undefined || signal.control.length === 0) return;
  const now = course.ends[to - 1]!;
  const counts =
    signal.kind === "ratio"
      ? worseAsBad(tidy(signal.control), signal.worse ?? "up")
      : course.indicate(signal.control);
  const before = tally(counts.filter(({ at }) => at < deployedAt));
  const after = tally(counts.filter((reading) => reading.at >= deployedAt && endOf(reading) <= now));
  const c0 = before.between(0, before.length);
  const c1 = after.between(0, after.length);
  const own = [
    tally(course.before).between(0, course.before.length),
    tally(course.after).between(0, to),
  ] as const;
  // Half an event more on either side keeps the ratio of rare failures finite.
  const ratio = (a: { bad: number; total: number }, b: { bad: number; total: number }) =>
    (b.bad + 0.5) / (b.total + 1) / ((a.bad + 0.5) / (a.total + 1));
  const evidence = regressionTest(settings.tolerate)({
    e0: c0.bad / course.phi,
    n0: c0.total / course.phi,
    e1: c1.bad / course.phi,
    n1: c1.total / course.phi,
  });
  const moved = ratio(c0, c1);
  if (evidence < Math.log(10) || moved < ratio(...own) / 2) return;
  return `the control series of ${signal.name}, which this deploy did not touch, got as much worse (${percent(rateOf(c0))} → ${percent(rateOf(c1))})`;
}
