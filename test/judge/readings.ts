import type { GaugeReading, Reading } from "../../src/judge/reading.ts";
import type { RatioSignal, Window } from "../../src/judge/window.ts";

export const deployedAt = Date.UTC(2026, 0, 1, 12);

/** A reading that starts so many seconds after the deploy. */
export function reading(start: number, bad: number, total: number, seconds = 15): Reading {
  return { at: deployedAt + start * 1000, seconds, bad, total };
}

/** Readings from one second to another, `bad` and `total` given for each start. */
export function stretch(
  from: number,
  to: number,
  count: (start: number) => { bad: number; total: number },
  seconds = 15,
): Reading[] {
  const readings: Reading[] = [];
  for (let start = from; start < to; start += seconds) {
    const { bad, total } = count(start);
    readings.push(reading(start, bad, total, seconds));
  }
  return readings;
}

export function levels(
  from: number,
  to: number,
  value: (start: number) => number,
  seconds = 15,
): GaugeReading[] {
  return stretch(from, to, (start) => ({ bad: value(start), total: 1 }), seconds).map(({ at, bad }) => ({
    at,
    seconds,
    value: bad,
  }));
}

/** An hour of baseline and half an hour of watch, 100 requests a second; the rate as a function of seconds since the deploy. */
export function signalOf(
  rate: (start: number) => number,
  { perSecond = 100, seconds = 15, name = "errors" } = {},
): RatioSignal {
  // Errors come in whole numbers and not evenly: the carry keeps the mean, the wave adds what Poisson noise would.
  let carry = 0;
  const count = (start: number) => {
    const total = perSecond * seconds;
    const mean = rate(start) * total;
    carry +=
      mean +
      Math.sqrt(mean * (1 - rate(start))) * (Math.sin(start * 7.3) - Math.sin((start - seconds) * 7.3));
    const bad = Math.min(total, Math.max(0, Math.round(carry)));
    carry -= bad;
    return { bad, total };
  };
  return {
    name,
    kind: "ratio",
    baseline: stretch(-3600, 0, count, seconds),
    after: stretch(0, 1800, count, seconds),
  };
}

export function windowOf(...signals: Window["signals"]): Window {
  return { deployedAt, deadline: deployedAt + 1_800_000, signals, ended: true };
}

/** Random numbers that are the same for the same seed everywhere. @see Marsaglia, Xorshift RNGs, JSS 8(14), 2003 */
export function randomFrom(seed: number): {
  uniform: () => number;
  normal: () => number;
  poisson: (mean: number) => number;
} {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x6d2b79f5) >>> 0 || 1;
  const uniform = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return (state + 0.5) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 10; warmUp++) uniform();
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const poisson = (mean: number) => {
    if (mean > 50) return Math.max(0, Math.round(mean + Math.sqrt(mean) * normal()));
    const limit = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > limit; product *= uniform()) count++;
    return count;
  };
  return { uniform, normal, poisson };
}
