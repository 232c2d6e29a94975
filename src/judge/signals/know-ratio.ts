import { bernoulliEvidence } from "../evidence/bernoulli-evidence.ts";
import { dispersion } from "../evidence/dispersion.ts";
import { changeEvidence, evidenceOfRatio, type KnownLevel, knownLevel } from "../evidence/level-evidence.ts";
import { logMeanExp } from "../evidence/log-mean-exp.ts";
import {
  acceptanceTest,
  belowEvidence,
  floorEvidence,
  ratioTest,
  regressionTest,
} from "../evidence/ratio-evidence.ts";
import type { Reading } from "../reading.ts";
import type { JudgeSettings, RatioSignal } from "../window.ts";
import { burstsIn } from "./bursts.ts";
import { capBursts } from "./cap.ts";
import { wanderOfBaseline } from "./learn-level.ts";
import { learnSettling, type Settling } from "./learn-settling.ts";
import type { Past, Traffic } from "./prepared-signal.ts";
import { rateOf, tally } from "./tally.ts";
import { tidy, worseAsBad } from "./timeline.ts";
import { usualTraffic } from "./traffic.ts";
import { type Usual, usualPart } from "./usual-part.ts";

/** Fewer bad events than this since the deploy never raise an alarm. */
const fewestBad = 3;
/** With fewer events in the baseline the Bernoulli form sees more than the Poisson form. */
const fewEvents = 100;
/** With fewer bad events in the baseline "twice as bad" means nothing: an absolute rate is tested. */
const fewBad = 10;
/** Fewer events, none of them bad, can't outweigh any failure: as good as no baseline. */
const fewestEvents = 6;
/** Fewer bursts than this are chance. */
const fewestBursts = 3;
/** Without a past only this much failing is called worse, however sure the rate is. */
export const grossRate = 0.5;
/** A failure that lasts is at least two thirds as bad in what is left without the worst of it, which was chosen for being the worst. */
const restRatio = 1.5;
/** Bursts are a second test beside the counts: it may use up a twentieth of alpha. */
const burstPrice = Math.log(20);
/** What never happened before happens many times as often. */
const burstRatios = [5, 20, 100];

export interface Events {
  bad: number;
  total: number;
}

interface Reference {
  bad: number;
  total: number;
  seconds: number;
  phi: number;
  /** Undefined without a bad event: then nothing says how high the level is. */
  level: KnownLevel | undefined;
}

/** What the time before the deploy tells of a ratio, and how counts after it compare. */
export interface RatioKnowledge {
  /** In time order, bad always the worse outcome, as they were. */
  rawBefore: readonly Reading[];
  /** Since what counts as usual began, with bursts capped. */
  before: readonly Reading[];
  part: Usual;
  usual: Events;
  baseline: Reference;
  /** Nothing else says what is usual: neither the baseline nor the same hours of earlier days. */
  isUnknown: boolean;
  traffic: Traffic | undefined;
  /** What deploys of this service usually cost. */
  settling: Settling | undefined;
  cap(readings: readonly Reading[]): readonly Reading[];
  /** ln of the evidence that so many events are worse than tolerated; never above 0 when the difference is immaterial. */
  evidence(events: Events, past: Past["kind"]): number;
  /** ln of the evidence that the rest is as bad as the worst of it, rather than as usual. */
  likeTheWorst(worst: Events, rest: Events, past: Past["kind"]): number;
  /** ln of the evidence that so many bursts in `intervals` short intervals are more than is usual. */
  evidenceOfBursts(count: number, intervals: number, rate: number): number;
  isWorse(events: Events): boolean;
  /** ln of the evidence that so many events are not unacceptable. */
  acceptance(events: Events, leastRate: number, phi?: number): number;
}

export function knowRatio(signal: RatioSignal, deployedAt: number, settings: JudgeSettings): RatioKnowledge {
  const { tolerate, unacceptable, floor } = settings;
  const regression = regressionTest(tolerate);
  const burstTest = ratioTest(tolerate, burstRatios);
  const acceptable = acceptanceTest(unacceptable);
  const worse = signal.worse ?? "up";
  const rawBefore = worseAsBad(tidy(signal.baseline.filter(({ at }) => at < deployedAt)), worse);
  const rawEarlier = (signal.earlier ?? []).map((readings) => worseAsBad(tidy(readings), worse));

  const part = usualPart(rawBefore, deployedAt, tolerate);
  // What counts as usual is the state in which the deploy found production, not a better one long gone.
  const rawUsual = rawBefore.slice(part.from, part.to);
  const usual = tally(rawUsual).between(0, rawUsual.length);
  // An outage must be able to pass the floor although the baseline knows no failure.
  const capRate = usual.bad < 1 ? Math.max(floor, rateOf(usual)) : rateOf(usual);
  const isKnown = usual.total >= fewestEvents || usual.bad > 0;
  const cap = (readings: readonly Reading[]) => (isKnown ? capBursts(readings, capRate) : readings);
  const cappedUsual = cap(rawUsual);
  const usualBursts = burstsIn(rawUsual, cappedUsual).between(0, rawUsual.length);

  const learnt = signal.calibrated?.level;
  const wander = learnt?.wander ?? wanderOfBaseline(cappedUsual);
  const referenceOf = (readings: readonly Reading[]): Reference => {
    const sums = tally(readings).between(0, readings.length);
    const phi = learnt?.phi ?? dispersion(readings);
    return { ...sums, phi, level: sums.bad < 1 ? undefined : knownLevel({ ...sums, phi }, wander) };
  };
  const baseline = referenceOf(cappedUsual);
  const seasons = rawEarlier
    .map((readings) => referenceOf(capBursts(readings, capRate)))
    .filter(({ total }) => total > 0);
  const references = [...(isKnown ? [baseline] : []), ...seasons];
  const usualRate = Math.max(0, ...references.map(rateOf));
  const materialRate = Math.max(tolerate * usualRate, usualRate + floor / 50);

  function against({ bad, total, phi, level }: Reference, { bad: e1, total: n1 }: Events): number {
    if (level !== undefined && total >= fewEvents) return changeEvidence(level, e1, n1);
    const counts = { e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi };
    const relative = total < fewEvents ? bernoulliEvidence(counts, tolerate) : regression(counts);
    return bad < 1 ? Math.min(relative, floorEvidence(e1, n1, floor)) : relative;
  }

  function evidence(events: Events, past: Past["kind"]): number {
    const { bad, total } = events;
    if (total <= 0 || past === "never-seen-working") return 0;
    // A few good events before: the rate is held against the floor, and only what fails nearly always is called.
    if (past === "short")
      return bad >= fewestBad && bad / total >= grossRate ? floorEvidence(bad, total, 10 * floor) : 0;
    let least = Number.POSITIVE_INFINITY;
    for (const reference of references) least = Math.min(least, against(reference, events));
    return isWorse(events) ? least : Math.min(0, least);
  }

  function isWorse({ bad, total }: Events): boolean {
    return bad >= fewestBad && bad / total > materialRate;
  }

  return {
    rawBefore,
    before: cap(rawBefore.slice(part.from)),
    part,
    usual,
    baseline,
    isUnknown: references.length === 0,
    traffic: isKnown ? usualTraffic(rawBefore, rawEarlier, settings) : undefined,
    settling: learnSettling(
      (signal.deploys ?? []).map((readings) => worseAsBad(tidy(readings), worse)),
      settings.settleSeconds,
    ),
    cap,
    evidence,
    isWorse,
    likeTheWorst(worst, rest, past) {
      const ratio = rateOf(worst) / usualRate;
      if (!isWorse(rest) || !(ratio > 1) || past !== "known") return 0;
      const ratios = [ratio, ratio / restRatio].filter((one) => one > tolerate);
      return Math.min(
        ...references.map(({ level, total }) =>
          level === undefined || total < fewEvents
            ? evidence(rest, past)
            : logMeanExp(ratios.map((one) => evidenceOfRatio(level, one, rest.bad, rest.total))),
        ),
      );
    },
    evidenceOfBursts(count, intervals, rate) {
      if (!isKnown || count < fewestBursts || rate <= materialRate) return 0;
      const counts = { e0: usualBursts, n0: rawUsual.length, e1: count, n1: intervals };
      return burstTest(counts) - burstPrice;
    },
    acceptance({ bad: e1, total: n1 }, leastRate, phi = baseline.phi) {
      if (n1 <= 0) return 0;
      const { bad, total } = baseline;
      const absolute = belowEvidence(
        e1 / phi,
        n1 / phi,
        Math.max(leastRate, unacceptable * rateOf(baseline)),
      );
      if (bad / phi < fewBad) return absolute;
      return Math.max(
        acceptable({ e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi }),
        leastRate > floor ? absolute : 0,
      );
    },
  };
}
