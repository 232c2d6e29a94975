import { autocorrelationTime } from "../evidence/dispersion.ts";
import { medianOf } from "../evidence/estimate.ts";
import { beyondTest } from "../evidence/gauge-evidence.ts";
import { logMeanExp } from "../evidence/log-mean-exp.ts";
import {
  betterTest,
  evidenceOfSums,
  levelShape,
  type ShiftTest,
  worseTest,
} from "../evidence/shift-evidence.ts";

/** Levels as the judge sees them: higher is worse. */
export interface LevelScale {
  sign: 1 | -1;
  tolerate: number;
  unacceptable: number;
  /** The smallest step that matters. */
  floor: number;
}

/** How many new levels lie on one side of a limit, against how many would if nothing had changed. */
interface Limit {
  limit: number;
  evidence(beyond: number, seen: number): number;
}

/** Ratios of levels, by their logarithms. */
interface Shifts {
  logOf(level: number): number;
  worse: ShiftTest;
  better: ShiftTest;
  tau: number;
}

/** What new levels are held against. */
export interface LevelReference {
  sign: 1 | -1;
  /** Ascending. */
  sorted: number[];
  /** The level that a tenth of the points exceed. */
  high: number;
  /** Beyond what is tolerated of the median. */
  materialLevel: number;
  tau: number;
  above: readonly Limit[];
  below: readonly Limit[];
  /** Undefined where the usual level is not above 0, and no ratio says anything. */
  shifts: Shifts | undefined;
}

/** `levels` with the sign of the scale, so that higher is worse. */
export function referenceOf(levels: readonly number[], scale: LevelScale): LevelReference {
  const { sign, tolerate, unacceptable, floor } = scale;
  const sorted = levels.toSorted((a, b) => a - b);
  const ranks = [10, 4].map((part) => Math.max(1, Math.floor(sorted.length / part)));
  const median = medianOf(sorted);
  const tau = autocorrelationTime(levels);
  const limitAt = (rank: number, limit: number): Limit => ({
    limit,
    evidence: beyondTest({ rank, known: sorted.length }, tau),
  });
  return {
    sign,
    sorted,
    high: sorted.at(-(ranks[0] ?? 1)) ?? 0,
    materialLevel: beyond(median, tolerate, floor),
    tau,
    above: ranks.map((rank) => limitAt(rank, beyond(sorted.at(-rank) ?? 0, tolerate, floor))),
    below: ranks.map((rank) => limitAt(rank, beyond(sorted[rank - 1] ?? 0, unacceptable, floor))),
    shifts: sign * median > 0 ? shiftsOf(levels, median, scale) : undefined,
  };
}

function shiftsOf(
  levels: readonly number[],
  median: number,
  { sign, tolerate, unacceptable, floor }: LevelScale,
): Shifts {
  // A thousandth of the usual is as good as nothing, and has a logarithm.
  const least = (sign * median) / 1000;
  const logOf = (level: number) => sign * Math.log(Math.max(sign * level, least));
  const shape = levelShape(levels.map(logOf));
  const shiftTo = (ratio: number) => logOf(beyond(median, ratio, floor)) - logOf(median);
  return {
    logOf,
    worse: worseTest(shape, shiftTo(tolerate)),
    better: betterTest(shape, shiftTo(unacceptable)),
    tau: shape.tau,
  };
}

/** The level that is `ratio` times as bad, towards zero when worse means less; at least `step` away, for less matters to nobody. */
export function beyond(level: number, ratio: number, step: number): number {
  return Math.max(level > 0 ? level * ratio : level / ratio, level + step);
}

/** Stretches of new levels, each summed up in one step. */
export interface LevelEvidence {
  /** ln of the evidence that levels[from, to) are worse than tolerated. */
  worse(from: number, to: number): number;
  /** The same of some of them. */
  worseOf(indices: readonly number[]): number;
  /** ln of the evidence that levels[from, to) are not unacceptable. */
  better(from: number, to: number): number;
  /** Whether most of levels[from, to) lie beyond what is tolerated of the median. */
  isHigher(from: number, to: number): boolean;
  isHigherOf(indices: readonly number[]): boolean;
}

export function evidenceAgainst(
  { above, below, materialLevel, shifts }: LevelReference,
  levels: readonly number[],
): LevelEvidence {
  const logs = shifts && levels.map(shifts.logOf);
  const tau = shifts?.tau ?? 1;
  const aboveSums = above.map(({ limit }) => runningSums(levels, (level) => (level > limit ? 1 : 0)));
  const belowSums = below.map(({ limit }) => runningSums(levels, (level) => (level < limit ? 1 : 0)));
  const worseSums = shifts && logs ? sumsOf(shifts.worse, logs) : [];
  const betterSums = shifts && logs ? sumsOf(shifts.better, logs) : [];
  const higher = runningSums(levels, (level) => (level > materialLevel ? 1 : 0));
  return {
    worse: (from, to) => {
      const sum = (sums: Float64Array) => sums[to]! - sums[from]!;
      return together(ranked(above, aboveSums.map(sum), to - from), worseSums.map(sum), tau);
    },
    worseOf: (indices) => {
      const sum = (sums: Float64Array) => sumOver(sums, indices);
      return together(ranked(above, aboveSums.map(sum), indices.length), worseSums.map(sum), tau);
    },
    better: (from, to) => {
      const sum = (sums: Float64Array) => sums[to]! - sums[from]!;
      return together(ranked(below, belowSums.map(sum), to - from), betterSums.map(sum), tau);
    },
    isHigher: (from, to) => 2 * (higher[to]! - higher[from]!) > to - from,
    isHigherOf: (indices) => 2 * sumOver(higher, indices) > indices.length,
  };
}

const tenths = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** ln of the evidence that so many levels would bring, each `ratio` times as bad as the usual ones; undefined where no ratio says anything. */
export function evidenceAtRatio(
  { sign, sorted, above, shifts }: LevelReference,
  ratio: number,
  count: number,
): number | undefined {
  if (shifts === undefined) return;
  // The levels that one tenth, two tenths … lie below stand for all of them.
  const usual = tenths.map((tenth) => sorted[Math.floor((tenth * sorted.length) / 10)] ?? 0);
  const moved = usual.map((level) => (sign > 0 ? level * ratio : level / ratio));
  const each = count / moved.length;
  const beyondLimits = above.map(({ limit }) => each * moved.filter((level) => level > limit).length);
  const logs = moved.map(shifts.logOf);
  const { alternatives, term } = shifts.worse;
  const sums = alternatives.map((alternative) =>
    logs.reduce((sum, log) => sum + each * term(alternative, log), 0),
  );
  return together(ranked(above, beyondLimits, count), sums, shifts.tau);
}

function ranked(limits: readonly Limit[], beyondLimits: readonly number[], seen: number): number {
  return logMeanExp(limits.map(({ evidence }, nth) => evidence(beyondLimits[nth] ?? 0, seen)));
}

/** The ranks see a moderate rise of a calm level sooner, the shifts a great one of a level that wanders. */
function together(byRank: number, sums: readonly number[], tau: number): number {
  return sums.length === 0 ? byRank : logMeanExp([byRank, evidenceOfSums(sums, tau)]);
}

function sumsOf({ alternatives, term }: ShiftTest, logs: readonly number[]): Float64Array[] {
  return alternatives.map((alternative) => runningSums(logs, (log) => term(alternative, log)));
}

function runningSums(values: readonly number[], amount: (value: number) => number): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let index = 0; index < values.length; index++) sums[index + 1] = sums[index]! + amount(values[index]!);
  return sums;
}

function sumOver(sums: Float64Array, indices: readonly number[]): number {
  let sum = 0;
  for (const index of indices) sum += sums[index + 1]! - sums[index]!;
  return sum;
}
