import { persists } from "./persistent.ts";
import { mergeEvidence, type Pool } from "./pools.ts";
import { isStillBadSince, isSustained, onsetAt, type Stand } from "./stand.ts";
import type { Onset } from "./verdict.ts";
import type { JudgeSettings } from "./window.ts";

export interface Alarm {
  /** The signal that brings most of the evidence. */
  leader: Stand;
  onset: Onset | undefined;
  rule: "sustained" | "persistent";
}

export interface Bar {
  pools: readonly Pool[];
  deployedAt: number;
  settings: JudgeSettings;
}

/** The regression that the evidence shows at this look, if any; remembers in the trail what crossed without lasting. */
export function alarmAt(stands: readonly Stand[], { pools, deployedAt, settings }: Bar): Alarm | undefined {
  for (const pool of pools) {
    const mixed = mergeEvidence(
      pool,
      stands.map((stand) => scaled(stand, stand.mixed, settings)),
    );
    const whole = mergeEvidence(
      pool,
      stands.map((stand) => scaled(stand, stand.whole, settings)),
    );
    if (mixed.log >= pool.need) {
      const leader = stands[mixed.leader]!;
      const onset = onsetAt(leader);
      if (isSustained(leader, onset, deployedAt, settings)) return { leader, onset, rule: "sustained" };
      remember(leader, Math.max(deployedAt, onset?.at ?? 0), settings);
    }
    if (whole.log >= pool.need) {
      const leader = stands[whole.leader]!;
      const onset = onsetAt(leader);
      if (mixed.log >= pool.need / 2 && persists(leader, onset, deployedAt, settings)) {
        return { leader, onset, rule: "persistent" };
      }
      remember(leader, Math.max(deployedAt, onset?.at ?? 0), settings);
    }
  }
  return;
}

/** Evidence on the textbook scale: a calibrated threshold reads as ln(1/alpha). */
export function scaled({ trail }: Stand, log: number, { alpha }: JudgeSettings): number {
  return (log * Math.log(1 / alpha)) / trail.calibrated.regression;
}

function remember(stand: Stand, since: number, settings: JudgeSettings): void {
  stand.trail.crossed = true;
  if (stand.mixed > 0 && isStillBadSince(stand, since, settings)) stand.trail.badUntil = stand.to;
}
