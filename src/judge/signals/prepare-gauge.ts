import { levelEstimate } from "../evidence/estimate.ts";
import type { GaugeReading, Reading } from "../reading.ts";
import type { Estimate } from "../verdict.ts";
import type { GaugeSignal, JudgeSettings } from "../window.ts";
import {
  beyond,
  evidenceAgainst,
  evidenceAtRatio,
  type LevelEvidence,
  type LevelReference,
  type LevelScale,
  referenceOf,
} from "./level-reference.ts";
import type { Past, Prepare, PreparedSignal } from "./prepared-signal.ts";
import { tally } from "./tally.ts";
import { endOf, tidy } from "./timeline.ts";
import { keptIndices } from "./without-worst.ts";

/** Fewer baseline points than this order nothing. */
const fewestKnown = 8;
/** One failed request lifts a level that is averaged over a sliding window; two can follow each other. Windows are seldom longer than 5 min. */
const slidingSeconds = 600;
/** Fewer rises than this are as few events. */
const fewestRises = 3;
/** The largest ratio that is looked for, and how often the interval that holds the least is halved. */
const mostSought = 1000;
const detectableSteps = 12;

export function prepareGauge(signal: GaugeSignal, deployedAt: number, settings: JudgeSettings): Prepare {
  const { tolerate, unacceptable, floor } = settings;
  const sign = signal.worse === "down" ? -1 : 1;
  const scale: LevelScale = { sign, tolerate, unacceptable, floor };
  const before = tidy(signal.baseline.filter(({ at }) => at < deployedAt));
  const references = [before, ...(signal.earlier ?? []).map((readings) => tidy(readings))]
    .filter((readings) => readings.length >= fewestKnown)
    .map((readings) => referenceOf(levelsOf(readings, sign), scale));
  const estimate = levelEstimate(
    before.map(({ value }) => value),
    before.length >= fewestKnown ? (references[0]?.tau ?? 1) : 1,
  );
  const known = { before, references, scale, estimate };
  return (now) => preparedGauge(known, now.kind === "gauge" ? now : signal, { deployedAt, settings });
}

/** What the time before the deploy tells of a level. */
interface GaugeKnowledge {
  /** In time order. */
  before: readonly GaugeReading[];
  references: readonly LevelReference[];
  scale: LevelScale;
  estimate: Estimate;
}

function levelsOf(readings: readonly GaugeReading[], sign: 1 | -1): number[] {
  return readings.map(({ value }) => sign * value);
}

function preparedGauge(
  { before: beforeReadings, references, scale, estimate }: GaugeKnowledge,
  signal: GaugeSignal,
  { deployedAt, settings }: { deployedAt: number; settings: JudgeSettings },
): PreparedSignal {
  const { tolerate, floor } = settings;
  const { sign } = scale;
  const afterReadings = tidy(signal.after.filter(({ at }) => at >= deployedAt));
  const levels = levelsOf(afterReadings, sign);
  const evidences = references.map((reference) => evidenceAgainst(reference, levels));
  const isKnown = beforeReadings.length >= fewestKnown;
  const [baseline, own] = isKnown ? [references[0], evidences[0]] : [];

  const worstUsual = Math.max(...references.map(({ high }) => beyond(high, tolerate, floor)));
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

  function evidenceBy(
    evidence: (against: LevelEvidence) => number,
    isHigher: (against: LevelEvidence) => boolean,
  ): number {
    if (own === undefined) return 0;
    const least = Math.min(...evidences.map(evidence));
    return evidences.every(isHigher) ? least : Math.min(0, least);
  }

  const startsAtNothing = sign > 0 && worstUsual <= floor;
  const risen = tally(
    afterReadings.map(({ at, seconds, value }, index) => ({
      at,
      seconds: value > 0 ? seconds : 0,
      bad: value > (afterReadings[index - 1]?.value ?? 0) ? 1 : 0,
      total: value >= 1 ? 1 : 0,
    })),
  );
  /** Whether a level that was nothing, and is a fraction of one now, may be a failed request or two in a sliding window. */
  function isFewEvents(from: number, to: number): boolean {
    if (!startsAtNothing) return false;
    const { bad: rises, total: whole, seconds } = risen.between(from, to);
    return whole === 0 && rises < fewestRises && seconds <= slidingSeconds;
  }

  const after = indicate(afterReadings);
  const tau = baseline?.tau ?? 1;
  return {
    signal,
    before: indicate(beforeReadings),
    after,
    given: afterReadings,
    seen: tally(after),
    ends: afterReadings.map(endOf),
    settled,
    firstBurstAt: undefined,
    past: pastOf(beforeReadings.length),
    isCheck: false,
    traffic: undefined,
    indicate: (readings) => indicate(tidy(readings)),
    phi: tau,
    evidence: (from, to) =>
      to <= from
        ? 0
        : evidenceBy(
            (against) => against.worse(from, to),
            (against) => against.isHigher(from, to) && !isFewEvents(from, to),
          ),
    lastingEvidence(seconds, from, to) {
      const kept = keptIndices(after, seconds, from, to);
      if (kept.length === 0) return 0;
      // Half of what is needed: the rest need only show that the worst was not all.
      return (
        2 *
        evidenceBy(
          (against) => against.worseOf(kept),
          (against) => against.isHigherOf(kept),
        )
      );
    },
    unacceptableRate: () => undefined,
    isMaterial: (from, to) =>
      to > from && evidences.length > 0 && evidences.every((against) => against.isHigher(from, to)),
    alreadyBad: () => undefined,
    tailEvidence(at) {
      const start = beforeReadings.findIndex((reading) => reading.at >= at);
      const [head, tail] = [beforeReadings.slice(0, start), beforeReadings.slice(start)];
      if (start < fewestKnown) return 0;
      return evidenceAgainst(referenceOf(levelsOf(head, sign), scale), levelsOf(tail, sign)).worse(
        0,
        tail.length,
      );
    },
    acceptance: (from, to) => own?.better(from, to) ?? 0,
    estimates: (to) => ({
      baseline: estimate,
      after: levelEstimate(
        afterReadings.slice(0, to).map(({ value }) => value),
        tau,
      ),
    }),
    detectable(points, threshold) {
      const reaches = (ratio: number) =>
        Math.min(...references.map((one) => evidenceAtRatio(one, ratio, points) ?? 0)) >= threshold;
      if (points <= 0 || own === undefined || !reaches(mostSought)) return;
      let [low, high] = [0, Math.log(mostSought)];
      for (let step = 0; step < detectableSteps; step++) {
        const middle = (low + high) / 2;
        if (reaches(Math.exp(middle))) high = middle;
        else low = middle;
      }
      return Math.exp(sign * high);
    },
    effortToAccept: () => ({ seconds: undefined, isScatter: false }),
  };
}

function pastOf(points: number): Past {
  if (points >= fewestKnown) return { kind: "known" };
  return points > 0 ? { kind: "short", seen: points } : { kind: "never-seen-working", seen: 0 };
}
