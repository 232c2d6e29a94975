import { duration } from "../text/duration.ts";
import type { Stand } from "./stand.ts";
import type { VerdictWord } from "./verdict.ts";
import type { JudgeSettings } from "./window.ts";

export interface Word {
  verdict: VerdictWord;
  reason: string;
}

/** Whether this signal is shown to be no worse than what must not be missed. Patient at the end of the watch. */
export function isAccepted(stand: Stand, patient: boolean): boolean {
  const { course, crossed, badUntil, calibrated } = stand.trail;
  const from = Math.max(course.settled, badUntil);
  if (course.signal.blind !== undefined) return false;
  if (stand.stale || stand.collapsed || from >= stand.to) return false;
  // Evidence of something worse, even if not enough to act on, is no time to stop watching.
  const suspicious = crossed ? isBadNow(stand) : stand.mixed > 0;
  return !suspicious && course.acceptance(from, stand.to, patient) >= calibrated.healthy;
}

/** The last word on one signal that raised no alarm. */
export function lastWord(stand: Stand, settings: JudgeSettings): Word {
  const { course, crossed } = stand.trail;
  const { name, blind } = course.signal;
  if (blind !== undefined) return { verdict: "inconclusive", reason: `${name} ${blind}` };
  if (stand.to === 0) return { verdict: "inconclusive", reason: `${name} gave no readings after the deploy` };
  if (stand.to <= course.settled) {
    return {
      verdict: "inconclusive",
      reason: `${name} gave no readings after the settle time of ${settings.settleSeconds} s`,
    };
  }
  if (stand.stale) return { verdict: "inconclusive", reason: `${name} stopped giving readings` };
  if (stand.collapsed) {
    return {
      verdict: "inconclusive",
      reason: `${name} lost more than four fifths of its traffic; what remains says nothing of the rest`,
    };
  }
  if (crossed && isBadNow(stand)) {
    return {
      verdict: "inconclusive",
      reason: `${name} got worse, but the watch ended before it was clear whether it lasts`,
    };
  }
  if (crossed) return { verdict: "recovered", reason: `${name} got worse for a moment and healed by itself` };
  if (isAccepted(stand, true)) return healthyOrOld(stand);
  if (course.isMaterial(course.settled, stand.to)) {
    return { verdict: "inconclusive", reason: `${name} looks worse, but the evidence is too thin to act on` };
  }
  const needed = course.secondsToAccept(stand.to, stand.trail.calibrated.healthy);
  return {
    verdict: "inconclusive",
    reason: `${name} has too little traffic to tell${needed === undefined ? "" : `: it would take about ${duration(needed)} of it`}`,
  };
}

function healthyOrOld({ trail: { course }, to }: Stand): Word {
  const old = course.alreadyBad(to);
  return old === undefined
    ? {
        verdict: "healthy",
        reason: `${course.signal.name} is no worse than ${course.isKnown ? "before" : "anybody would mind; it has no baseline"}`,
      }
    : { verdict: "elsewhere", reason: old };
}

function isBadNow({ trail: { badUntil }, to }: Stand): boolean {
  return to > 0 && badUntil === to;
}
