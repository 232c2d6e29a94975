import { autocorrelationTime } from "../evidence/dispersion.ts";
import { levelEstimate, medianOf } from "../evidence/estimate.ts";
import { beyondEvidence } from "../evidence/gauge-evidence.ts";
import { logMeanExp } from "../evidence/log-mean-exp.ts";
import type { GaugeReading, Reading } from "../reading.ts";
import type { GaugeSignal, JudgeSettings } from "../window.ts";
import type { Past, PreparedSignal } from "./prepared-signal.ts";
import { tally } from "./tally.ts";
import { endOf, tidy } from "./timeline.ts";
import { keptIndices } from "./without-worst.ts";

/** Fewer baseline points than this order nothing. */
const fewestKnown = 8;

export function prepareGauge(
  signal: GaugeSignal,
  deployedAt: number,
  settings: JudgeSettings,
): PreparedSignal {
  const { tolerate, unacceptable, floor } = settings;
  const tolerated = (level: number) => beyond(level, tolerate, floor);
  const sign = signal.worse === "down" ? -1 : 1;
  const beforeReadings = tidy(signal.baseline.filter(({ at }) => at < deployedAt));
  const afterReadings = tidy(signal.after.filter(({ at }) => at >= deployedAt));
  const levels = afterReadings.map(({ value }) => sign * value);
  const references = [beforeReadings, ...(signal.earlier ?? []).map((readings) => tidy(readings))]
    .filter((readings) => readings.length >= fewestKnown)
    .map((readings) => referenceOf(readings.map(({ value }) => sign * value)));
  const [baseline] = beforeReadings.length >= fewestKnown ? references : [];

  const worstUsual = Math.max(...references.map(({ high }) => tolerated(high)));
  const indicate = (readings: readonly GaugeReading[]): Reading[] =>
    readings.map(({ at, seconds, value }) => ({
      at,
      seconds,
      bad: sign * value > worstUsual ? 1 : 0,
      total: 1,
    }));
  const settledAt = deployedAt + settings.settleSeconds * 1000;
  const firstSettled = afterReadings.findIndex(({ at }) => at >= settledAt);
  const settled = firstSettled < 0 ? afterReadings.length : firstSettled;

  function evidenceOf(seen: readonly number[]): number {
    if (baseline === undefined || seen.length === 0) return 0;
    const least = Math.min(...references.map((reference) => worseEvidence(seen, reference, tolerated)));
    return isWorse(seen) ? least : Math.min(0, least);
  }

  function isWorse(seen: readonly number[]): boolean {
    if (seen.length === 0 || references.length === 0) return false;
    const middle = medianOf(seen.toSorted((a, b) => a - b));
    return references.every(({ median }) => middle > tolerated(median));
  }

  function acceptance(from: number, to: number): number {
    if (baseline === undefined) return 0;
    const limits = baseline.ranks.map((rank) => ({
      rank,
      limit: beyond(baseline.sorted[rank - 1] ?? 0, unacceptable, floor),
    }));
    const seen = levels.slice(from, to);
    return logMeanExp(
      limits.map(({ rank, limit }) =>
        beyondEvidence(
          { beyond: seen.filter((level) => level < limit).length, seen: seen.length },
          { rank, known: baseline.sorted.length },
          baseline.tau,
        ),
      ),
    );
  }

  const after = indicate(afterReadings);
  return {
    signal,
    before: indicate(beforeReadings),
    after,
    seen: tally(after),
    ends: afterReadings.map(endOf),
    settled,
    firstBurstAt: undefined,
    past: pastOf(beforeReadings.length),
    traffic: undefined,
    indicate: (readings) => indicate(tidy(readings)),
    phi: baseline?.tau ?? 1,
    evidence: (from, to) => evidenceOf(levels.slice(from, to)),
    lastingEvidence: (seconds, from, to) =>
      2 * evidenceOf(keptIndices(after, seconds, from, to).flatMap((index) => levels[index] ?? [])),
    unacceptableRate: () => undefined,
    isMaterial: (from, to) => isWorse(levels.slice(from, to)),
    alreadyBad: () => undefined,
    tailEvidence(at) {
      const start = beforeReadings.findIndex((reading) => reading.at >= at);
      const [head, tail] = [beforeReadings.slice(0, start), beforeReadings.slice(start)];
      if (start < fewestKnown) return 0;
      const reference = referenceOf(head.map(({ value }) => sign * value));
      return worseEvidence(
        tail.map(({ value }) => sign * value),
        reference,
        tolerated,
      );
    },
    acceptance,
    estimates: (to) => ({
      baseline: levelEstimate(
        beforeReadings.map(({ value }) => value),
        baseline?.tau ?? 1,
      ),
      after: levelEstimate(
        afterReadings.slice(0, to).map(({ value }) => value),
        baseline?.tau ?? 1,
      ),
    }),
    detectable: () => undefined,
    effortToAccept: () => ({ seconds: undefined, isScatter: false }),
  };
}

interface LevelReference {
  /** Ascending; higher is worse. */
  sorted: number[];
  median: number;
  /** The level that a tenth of the baseline exceeds. */
  high: number;
  /** Ranks from the extreme, counted from 1. */
  ranks: number[];
  tau: number;
}

function referenceOf(levels: readonly number[]): LevelReference {
  const sorted = levels.toSorted((a, b) => a - b);
  const ranks = [10, 4].map((part) => Math.max(1, Math.floor(sorted.length / part)));
  return {
    sorted,
    median: medianOf(sorted),
    high: sorted.at(-(ranks[0] ?? 1)) ?? 0,
    ranks,
    tau: autocorrelationTime(levels),
  };
}

function worseEvidence(
  seen: readonly number[],
  reference: LevelReference,
  tolerated: (level: number) => number,
): number {
  return logMeanExp(
    reference.ranks.map((rank) => {
      const limit = tolerated(reference.sorted.at(-rank) ?? 0);
      return beyondEvidence(
        { beyond: seen.filter((level) => level > limit).length, seen: seen.length },
        { rank, known: reference.sorted.length },
        reference.tau,
      );
    }),
  );
}

function pastOf(points: number): Past {
  if (points >= fewestKnown) return { kind: "known" };
  return points > 0 ? { kind: "short", seen: points } : { kind: "never-seen-working", seen: 0 };
}

/** The level that is `ratio` times as bad, towards zero when worse means less; at least `step` away, for less matters to nobody. */
function beyond(level: number, ratio: number, step: number): number {
  return Math.max(level > 0 ? level * ratio : level / ratio, level + step);
}
