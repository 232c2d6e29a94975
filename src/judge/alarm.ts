import { persistingSince } from "./persistent.ts";
import { mergeEvidence, type Pool } from "./pools.ts";
import {
  type AlarmHistory,
  isStillBadSince,
  lastingSince,
  onsetAt,
  type SignalState,
} from "./signal-state.ts";
import type { Onset } from "./verdict.ts";
import type { JudgeSettings } from "./window.ts";

export interface Alarm {
  /** The signal that brings most of the evidence. */
  leader: SignalState;
  onset: Onset | undefined;
  rule: "sustained" | "persistent";
}

/** What the evidence is held against. */
export interface Thresholds {
  pools: readonly Pool[];
  deployedAt: number;
  settings: JudgeSettings;
}

/** The regression that the evidence shows at this look, if any, and what the next look must know of each signal. */
export function alarmAt(
  states: readonly SignalState[],
  { pools, deployedAt, settings }: Thresholds,
): { alarm?: Alarm; histories: AlarmHistory[] } {
  const histories = states.map(({ history }) => history);
  const crossed = (leader: SignalState, onset: Onset | undefined) => {
    const index = states.indexOf(leader);
    const since = Math.max(deployedAt, onset?.at ?? 0);
    const isBad = leader.mixed > 0 && isStillBadSince(leader, since, settings);
    const badUntil = isBad ? leader.to : (histories[index]?.badUntil ?? 0);
    histories[index] = { crossed: true, badUntil };
  };
  for (const pool of pools) {
    const mixed = mergeEvidence(
      pool,
      states.map((state) => scaled(state, state.mixed, settings)),
    );
    const whole = mergeEvidence(
      pool,
      states.map((state) => scaled(state, state.whole, settings)),
    );
    const [lately, altogether] = [states[mixed.leader], states[whole.leader]];
    if (lately !== undefined && mixed.log >= pool.need) {
      const onset = onsetAt(lately);
      if (lastingSince(lately, onset, deployedAt, settings) >= lately.calibrated.regression) {
        return { alarm: { leader: lately, onset, rule: "sustained" }, histories };
      }
      crossed(lately, onset);
    }
    if (altogether !== undefined && whole.log >= pool.need) {
      const onset = onsetAt(altogether);
      if (
        mixed.log >= pool.need / 2 &&
        persistingSince(altogether, onset, deployedAt, settings) >= altogether.calibrated.regression
      ) {
        return { alarm: { leader: altogether, onset, rule: "persistent" }, histories };
      }
      crossed(altogether, onset);
    }
  }
  return { histories };
}

/** The highest threshold at which this signal alone would raise the alarm at this look. */
export function alarmingEvidence(state: SignalState, deployedAt: number, settings: JudgeSettings): number {
  const { mixed, whole } = state;
  const onset = onsetAt(state);
  return Math.max(
    Math.min(mixed, lastingSince(state, onset, deployedAt, settings)),
    Math.min(whole, 2 * mixed, persistingSince(state, onset, deployedAt, settings)),
  );
}

/** Evidence on the textbook scale: a calibrated threshold reads as ln(1/alpha). */
export function scaled({ calibrated }: SignalState, log: number, { alpha }: JudgeSettings): number {
  return (log * Math.log(1 / alpha)) / calibrated.regression;
}
