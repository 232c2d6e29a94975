import { autocorrelationTime } from "./dispersion.ts";
import { medianOf } from "./estimate.ts";
import { logMeanExp } from "./log-mean-exp.ts";

/** Degrees of freedom of Student's distribution: real levels have spikes that a normal one would take for a change. */
const freedom = 4;
/** What makes the median absolute deviation of Student's distribution its scale. */
const madToScale = 1.35;
/** Levels are never known better than this share of themselves. */
const leastScale = 0.02;
const worseShifts = [1.35, 1.6, 2, 3, 5, 10, 20].map(Math.log);
const betterShifts = [0.5, 0.8, 1].map(Math.log);
/** How far a level goes by itself is told from so many stretches of its baseline, and this many deviations of them are allowed for. */
const stretches = 6;
const wanderAllowed = 3;
/** Alternatives that lie closer to what is tolerated than this share of the scale tell nothing. */
const fewestScales = 0.25;

/** What a baseline shows of the logarithm of a level: noise within stretches of it, and wander between them. */
export interface LevelShape {
  middle: number;
  /** Of the noise. */
  scale: number;
  /** Standard deviation of the stretches' medians. */
  wander: number;
  /** How many successive points say as much of the noise as an independent one. */
  tau: number;
}

/** Robust: a few spikes change none of it much. At least as many points as stretches. */
export function levelShape(logs: readonly number[]): LevelShape {
  const parts = Array.from({ length: stretches }, (_, nth) =>
    logs.slice(
      Math.floor((nth * logs.length) / stretches),
      Math.floor(((nth + 1) * logs.length) / stretches),
    ),
  );
  const medians = parts.map(medianOfUnsorted);
  const noise = parts.flatMap((part, nth) => part.map((log) => log - medians[nth]!));
  const scale = Math.max(leastScale, madToScale * medianOfUnsorted(noise.map(Math.abs)));
  // A spike would hide how slowly the rest moves.
  const clipped = noise.map((log) => Math.min(3 * scale, Math.max(-3 * scale, log)));
  const mean = medians.reduce((sum, median) => sum + median, 0) / stretches;
  const squares = medians.reduce((sum, median) => sum + (median - mean) ** 2, 0);
  return {
    middle: medianOfUnsorted(logs),
    scale,
    wander: Math.sqrt(squares / (stretches - 1)),
    tau: autocorrelationTime(clipped),
  };
}

function medianOfUnsorted(values: readonly number[]): number {
  return medianOf(values.toSorted((a, b) => a - b));
}

/** A test of where a level lies: one term a point and alternative, to be summed over points. */
export interface ShiftTest {
  alternatives: readonly number[];
  /** ln of how much likelier this point is at that alternative than at the bound. */
  term(alternative: number, log: number): number;
}

/** Against "shifted by at most `tolerated`, a logarithm, and by what the level wanders". */
export function worseTest(shape: LevelShape, tolerated: number): ShiftTest {
  const bound = tolerated + wanderAllowed * shape.wander;
  const least = bound + fewestScales * shape.scale;
  const alternatives = worseShifts.filter((shift) => shift > least);
  return testOf(shape, bound, alternatives.length > 0 ? alternatives : [2 * bound + shape.scale]);
}

/** Against "shifted by at least `unacceptable`, a logarithm, less what the level wanders"; without alternatives when it wanders too far to tell. */
export function betterTest(shape: LevelShape, unacceptable: number): ShiftTest {
  const bound = unacceptable - wanderAllowed * shape.wander;
  return testOf(
    shape,
    bound,
    betterShifts.filter((shift) => shift < bound - fewestScales * shape.scale),
  );
}

function testOf({ middle, scale }: LevelShape, bound: number, alternatives: readonly number[]): ShiftTest {
  const weight = (log: number, shift: number) =>
    Math.log1p(((log - middle - shift) / scale) ** 2 / freedom) * (-(freedom + 1) / 2);
  return { alternatives, term: (alternative, log) => weight(log, alternative) - weight(log, bound) };
}

/** ln of the evidence, from the sums of the terms of each alternative. */
export function evidenceOfSums(sums: readonly number[], tau: number): number {
  return logMeanExp(sums.map((sum) => sum / tau));
}
