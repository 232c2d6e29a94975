import normal from "@stdlib/random-base-normal";
import uniformly from "@stdlib/random-base-uniform";
import type { GaugeReading } from "../../src/judge/reading.ts";

/** How a level moves by itself. */
export interface Motion {
  name: string;
  /** Length of an interval in seconds, and how long the baseline is. */
  seconds: number;
  baselineSeconds: number;
  /** Standard deviation of the logarithm, and what of it is left after one interval. */
  sd: number;
  memory: number;
  /** Degrees of freedom of what is independent from point to point; a normal one without. */
  tails?: number;
  /** Share of points that are ten times as high. */
  spikes?: number;
  /** Standard deviation of the logarithms of levels that last half an hour on average. */
  regimes?: number;
  /** Amplitude of a daily rhythm, as a logarithm; the same hour of the day before is known. */
  season?: number;
}

const hour = 3600;

export const motions: readonly Motion[] = [
  { name: "calm, 15 s", seconds: 15, baselineSeconds: hour, sd: 0.1, memory: 0 },
  { name: "rough, 15 s", seconds: 15, baselineSeconds: hour, sd: 0.4, memory: 0 },
  { name: "AR .97, 15 s", seconds: 15, baselineSeconds: hour, sd: 0.4, memory: 0.97 },
  { name: "AR .9, 60 s", seconds: 60, baselineSeconds: hour, sd: 0.4, memory: 0.9 },
  { name: "spikes, 60 s", seconds: 60, baselineSeconds: hour, sd: 0.15, memory: 0.3, spikes: 0.03 },
  { name: "regimes, 60 s", seconds: 60, baselineSeconds: hour, sd: 0.1, memory: 0.3, regimes: 0.3 },
  { name: "p95, 5 min, 1 h", seconds: 300, baselineSeconds: hour, sd: 0.08, memory: 0.3, tails: 3 },
  { name: "p95, 5 min, 6 h", seconds: 300, baselineSeconds: 6 * hour, sd: 0.08, memory: 0.3, tails: 3 },
  {
    name: "p95, 5 min, daily",
    seconds: 300,
    baselineSeconds: 6 * hour,
    sd: 0.08,
    memory: 0.5,
    tails: 4,
    season: 0.7,
  },
];

export interface SimulatedLevel {
  baseline: GaugeReading[];
  after: GaugeReading[];
  /** The same clock times of the day before, where the level has a daily rhythm. */
  earlier: GaugeReading[][];
}

export const watchSeconds = 1800;
export const deployedAt = Date.UTC(2026, 0, 1, 12);
const daySeconds = 86_400;

/** One window; the same seed gives the same. From the deploy on the level is `times` as high. */
export function simulateLevel(motion: Motion, times: number, seed: number): SimulatedLevel {
  const { seconds, baselineSeconds, sd, memory, tails, spikes = 0, regimes = 0, season = 0 } = motion;
  const uniform = uniformly.factory(0, 1, { seed });
  const draw = normal.factory({ prng: uniform });
  const independent = () => {
    if (tails === undefined) return draw(0, 1);
    let squares = 0;
    for (let nth = 0; nth < tails; nth++) squares += draw(0, 1) ** 2;
    return draw(0, 1) / Math.sqrt(squares / tails);
  };
  const phase = uniform() * daySeconds;
  let deviation = sd * draw(0, 1);
  let regime = regimes * draw(0, 1);
  const at = (start: number): GaugeReading => {
    deviation = memory * deviation + sd * Math.sqrt(1 - memory * memory) * independent();
    if (regimes > 0 && uniform() < seconds / 1800) regime = regimes * draw(0, 1);
    const rhythm = season * Math.sin((2 * Math.PI * (start + phase)) / daySeconds);
    const spike = uniform() < spikes ? 10 : 1;
    const value = 0.3 * Math.exp(deviation + regime + rhythm) * spike * (start >= 0 ? times : 1);
    return { at: deployedAt + start * 1000, seconds, value };
  };
  const stretch = (from: number, to: number) =>
    Array.from({ length: Math.round((to - from) / seconds) }, (_, index) => at(from + index * seconds));
  const earlier = season > 0 ? [stretch(-daySeconds, watchSeconds - daySeconds)] : [];
  return { earlier, baseline: stretch(-baselineSeconds, 0), after: stretch(0, watchSeconds) };
}
