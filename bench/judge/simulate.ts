import gamma from "@stdlib/random-base-gamma";
import normal from "@stdlib/random-base-normal";
import poisson from "@stdlib/random-base-poisson";
import uniformly from "@stdlib/random-base-uniform";
import type { Reading } from "../../src/judge/reading.ts";

export const noises = ["iid", "clumped", "AR .9", "AR .97", "drift", "blip", "bursts"] as const;
export type Noise = (typeof noises)[number];

/** One corner of the field: traffic, usual failure rate, what the deploy does to it and when, and what disturbs it. */
export interface Cell {
  rps: number;
  rate: number;
  lift: number;
  /** Seconds after the deploy. */
  onset: number;
  noise: Noise;
}

export interface Simulated {
  baseline: Reading[];
  after: Reading[];
}

export const interval = 15;
export const baselineSeconds = 3600;
export const watchSeconds = 1800;
/** The deploy; any fixed moment does. */
export const deployedAt = Date.UTC(2026, 0, 1, 12);

/** One window of the cell; the same seed gives the same window. */
export function simulate(
  { rps, rate, lift, onset, noise }: Cell,
  seed: number,
  before = baselineSeconds,
): Simulated {
  const uniform = uniformly.factory(0, 1, { seed });
  const prng = { prng: uniform };
  const drawPoisson = poisson.factory(prng);
  const draw = (mean: number) => (mean > 0 ? drawPoisson(mean) : 0);
  const [drawGamma, drawNormal] = [gamma.factory(prng), normal.factory(prng)];

  // Half of the blips are a restart's, half come at any time of the watch.
  const blipStart = uniform() < 0.5 ? 30 * uniform() : (watchSeconds - 120) * uniform();
  const memory = noise === "AR .97" ? 0.97 : 0.9;
  const spread = 0.4;
  let level = drawNormal(0, spread);

  const readings: Reading[] = [];
  for (let start = -before; start < watchSeconds; start += interval) {
    let p = rate * (start >= onset ? lift : 1);
    if (noise === "clumped") p *= drawGamma(4, 4);
    if (noise === "AR .9" || noise === "AR .97") {
      level = memory * level + drawNormal(0, spread * Math.sqrt(1 - memory * memory));
      p *= Math.exp(level - (spread * spread) / 2);
    }
    if (noise === "drift") p *= 1 + (0.3 * (start + baselineSeconds)) / (baselineSeconds + watchSeconds);
    if (noise === "bursts" && uniform() < 1 / 200) p *= 30;
    if (noise === "blip") {
      const overlap = Math.min(start + interval, blipStart + 60) - Math.max(start, blipStart);
      const share = Math.max(0, overlap) / interval;
      p = share * Math.max(p, 0.2) + (1 - share) * p;
    }
    // Requests come as a Poisson process and fail independently: then so do the failed ones and the others.
    const requests = rps * interval;
    const bad = draw(requests * Math.min(1, p));
    const total = bad + draw(requests * (1 - Math.min(1, p)));
    readings.push({ at: deployedAt + start * 1000, seconds: interval, bad, total });
  }
  const split = before / interval;
  return { baseline: readings.slice(0, split), after: readings.slice(split) };
}

/** No test with this alpha can on average be faster, in seconds: Wald's bound with both rates known. */
export function waldBound({ rps, rate, lift }: Cell, alpha: number): number {
  const p0 = rate;
  const p1 = Math.min(0.999_999, rate * lift);
  const information = p1 * Math.log(p1 / p0) + (1 - p1) * Math.log((1 - p1) / (1 - p0));
  return Math.log(1 / alpha) / information / rps;
}
