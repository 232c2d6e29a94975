import type { Course } from "./signals/course.ts";
import { findOnset } from "./signals/onset.ts";
import { mixedEvidence, type Restarts } from "./signals/restarts.ts";
import { hasLasted, isStillBad } from "./transient.ts";
import type { Onset } from "./verdict.ts";
import type { Calibrated, JudgeSettings } from "./window.ts";

/** What is known of one signal between looks. */
export interface Trail {
  course: Course;
  restarts: Restarts;
  calibrated: Calibrated;
  /** Its evidence was enough at some look. */
  crossed: boolean;
  /** Readings up to the last look at which it was enough and not healing; what is healthy is judged after them. */
  badUntil: number;
}

/** Where one signal stands at one look. */
export interface Stand {
  trail: Trail;
  /** How many readings after the deploy had ended. */
  to: number;
  /** ln of the evidence past the settle time, restarts mixed in. */
  mixed: number;
  /** ln of the evidence of everything since the deploy. */
  whole: number;
  /** No reading ended recently. */
  stale: boolean;
  collapsed: boolean;
}

export function standAt(trail: Trail, at: number): Stand {
  const { course, restarts } = trail;
  let to = 0;
  while (to < course.ends.length && course.ends[to]! <= at) to++;
  const isBlind = course.signal.blind !== undefined;
  return {
    trail,
    to,
    mixed: isBlind ? 0 : mixedEvidence(course, restarts, to),
    whole: isBlind ? 0 : course.evidence(0, to),
    stale: isStale(course, to, at),
    collapsed: hasCollapsed(course, to),
  };
}

function isStale({ after, ends, settled }: Course, to: number, at: number): boolean {
  if (to <= settled) return true;
  return at - ends[to - 1]! > Math.max(120, 3 * after[to - 1]!.seconds) * 1000;
}

/** Traffic that all but vanished: the few requests that still arrive say nothing of those that do not. */
function hasCollapsed({ usualTraffic, seen, settled }: Course, to: number): boolean {
  const recent = seen.between(Math.max(settled, to - 20), Math.max(settled, to));
  const expected = (usualTraffic ?? 0) * recent.seconds;
  return expected >= 20 && recent.total < expected / 5;
}

export function onsetAt({ trail: { course }, to }: Stand): Onset | undefined {
  return findOnset([...course.before, ...course.after.slice(0, to)], course.phi);
}

/** When a failure that healed began. */
export function blipOnset({ trail: { course, badUntil } }: Stand): Onset | undefined {
  return findOnset(
    [...course.before, ...course.after.slice(0, Math.max(badUntil, course.settled))],
    course.phi,
  );
}

/** Whether the failure, wherever it began, has outlasted a restart, is more than one bad minute, and is not healing. */
export function isSustained(
  stand: Stand,
  onset: Onset | undefined,
  deployedAt: number,
  settings: JudgeSettings,
): boolean {
  const { course } = stand.trail;
  const since = Math.max(deployedAt, onset?.at ?? deployedAt);
  const interval = course.after[stand.to - 1]!.seconds;
  return (
    hasLasted(course, since, stand.to, settings) &&
    isStillBadSince(stand, since, settings) &&
    bringsHalf(stand, settings.settleSeconds + interval, firstSince(stand, since), settings)
  );
}

/** Whether what a short failure can't bring reaches half of what is needed. */
export function bringsHalf(
  { trail, to }: Stand,
  seconds: number,
  from: number,
  { alpha }: JudgeSettings,
): boolean {
  const needed = Math.min(trail.calibrated.regression, Math.log(1 / alpha)) / 2;
  return trail.course.evidenceBesides(seconds, from, to) >= needed;
}

/** Index of the first reading past the settle time that began then or later. */
function firstSince({ trail: { course } }: Stand, since: number): number {
  const begun = course.after.findIndex(({ at }) => at >= since);
  return Math.max(course.settled, begun);
}

export function isStillBadSince(stand: Stand, since: number, { holdSeconds }: JudgeSettings): boolean {
  const from = firstSince(stand, since);
  return from < stand.to && isStillBad(stand.trail.course, from, stand.to, holdSeconds);
}
