import normal from "@stdlib/random-base-normal";
import poisson from "@stdlib/random-base-poisson";
import uniformly from "@stdlib/random-base-uniform";
import type { Reading } from "../../src/judge/reading.ts";
import { baselineSeconds, deployedAt, interval, watchSeconds } from "../judge/simulate.ts";

/** What disturbs the two arms, and whether it disturbs both. */
export const disturbances = [
  "iid",
  "AR .97, shared",
  "AR .97, half shared",
  "AR .97, apart",
  "drift, shared",
  "outage, shared",
  "restart, ours",
] as const;
export type Disturbance = (typeof disturbances)[number];

/** Traffic and usual failure rate of each arm, what the deploy does to ours, and what disturbs them. */
export interface ArmsCell {
  rps: number;
  rate: number;
  lift: number;
  disturbance: Disturbance;
}

export interface Arms {
  baseline: Reading[];
  after: Reading[];
  /** The arm that the deploy does not touch, before and after. */
  control: { baseline: Reading[]; after: Reading[] };
}

const spread = 0.4;
const memory = 0.97;

/** How much of the wander both arms have in common, of its variance. */
const shares: Partial<Record<Disturbance, number>> = {
  "AR .97, shared": 1,
  "AR .97, half shared": 0.5,
  "AR .97, apart": 0,
};

/** One window of two arms; the same seed gives the same window. */
export function simulateArms({ rps, rate, lift, disturbance }: ArmsCell, seed: number): Arms {
  const uniform = uniformly.factory(0, 1, { seed });
  const drawPoisson = poisson.factory({ prng: uniform });
  const drawNormal = normal.factory({ prng: uniform });
  const draw = (mean: number) => (mean > 0 ? drawPoisson(mean) : 0);

  const outageAt = (watchSeconds - 300) * uniform();
  const restartAt = 30 * uniform();
  const levels = [drawNormal(0, 1), drawNormal(0, 1), drawNormal(0, 1)];
  const shared = shares[disturbance];
  const arms = [[] as Reading[], [] as Reading[]];
  for (let start = -baselineSeconds; start < watchSeconds; start += interval) {
    for (const [nth, level] of levels.entries()) {
      levels[nth] = memory * level + drawNormal(0, Math.sqrt(1 - memory * memory));
    }
    for (const [nth, readings] of arms.entries()) {
      let p = rate * (nth === 0 && start >= 0 ? lift : 1);
      if (shared !== undefined) {
        const level = Math.sqrt(shared) * levels[2]! + Math.sqrt(1 - shared) * levels[nth]!;
        p *= Math.exp(spread * level - (spread * spread) / 2);
      }
      if (disturbance === "drift, shared")
        p *= 1 + (0.5 * (start + baselineSeconds)) / (baselineSeconds + watchSeconds);
      if (disturbance === "outage, shared" && start >= outageAt) p *= 5;
      if (disturbance === "restart, ours" && nth === 0) {
        const overlap = Math.min(start + interval, restartAt + 60) - Math.max(start, restartAt);
        const part = Math.max(0, overlap) / interval;
        p = part * Math.max(p, 0.2) + (1 - part) * p;
      }
      const requests = rps * interval;
      const bad = draw(requests * Math.min(1, p));
      const total = bad + draw(requests * (1 - Math.min(1, p)));
      readings.push({ at: deployedAt + start * 1000, seconds: interval, bad, total });
    }
  }
  const split = baselineSeconds / interval;
  const [ours, other] = [arms[0]!, arms[1]!];
  return {
    baseline: ours.slice(0, split),
    after: ours.slice(split),
    control: { baseline: other.slice(0, split), after: other.slice(split) },
  };
}
