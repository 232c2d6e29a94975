import { bernoulliEvidence } from "../evidence/bernoulli-evidence.ts";
import { dispersion } from "../evidence/dispersion.ts";
import { ratioEstimate } from "../evidence/estimate.ts";
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
import type { Past, PreparedSignal } from "./prepared-signal.ts";
import { rateOf, tally } from "./tally.ts";
import { endOf, tidy, worseAsBad } from "./timeline.ts";
import { usualTraffic } from "./traffic.ts";
import { evidenceOfRise, usualPart } from "./usual-part.ts";
import { withoutWorst } from "./without-worst.ts";

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
const grossRate = 0.5;
/** Bursts are a second test beside the counts: it may use up a twentieth of alpha. */
const burstPrice = Math.log(20);
/** What never happened before happens many times as often. */
const burstRatios = [5, 20, 100];
/** At most this many events in every reading, always as many, make a check (a probe) rather than traffic. */
const checkEvents = 3;

/** What a short failure can't bring must be this share of the evidence, if it is as bad as the rest; all of it otherwise. */
const steadyShare = 0.5;

interface Events {
  bad: number;
  total: number;
}

function without(all: Events, part: Events): Events {
  return { bad: all.bad - part.bad, total: all.total - part.total };
}

interface Reference {
  bad: number;
  total: number;
  seconds: number;
  phi: number;
  /** Undefined without a bad event: then nothing says how high the level is. */
  level: KnownLevel | undefined;
}

export function prepareRatio(
  signal: RatioSignal,
  deployedAt: number,
  settings: JudgeSettings,
): PreparedSignal {
  const { tolerate, unacceptable, floor } = settings;
  const regression = regressionTest(tolerate);
  const burstTest = ratioTest(tolerate, burstRatios);
  const acceptable = acceptanceTest(unacceptable);
  const worse = signal.worse ?? "up";
  const rawBefore = worseAsBad(tidy(signal.baseline.filter(({ at }) => at < deployedAt)), worse);
  const rawAfter = worseAsBad(tidy(signal.after.filter(({ at }) => at >= deployedAt)), worse);
  const rawEarlier = (signal.earlier ?? []).map((readings) => worseAsBad(tidy(readings), worse));

  const part = usualPart(rawBefore, deployedAt, tolerate);
  const head = tally(rawBefore).between(0, part.from);
  // What counts as usual is the state in which the deploy found production, not a better one long gone.
  const rawUsual = rawBefore.slice(part.from, part.to);
  const usual = tally(rawUsual).between(0, rawUsual.length);
  // An outage must be able to pass the floor although the baseline knows no failure.
  const capRate = usual.bad < 1 ? Math.max(floor, rateOf(usual)) : rateOf(usual);
  const isKnown = usual.total >= fewestEvents || usual.bad > 0;
  const cap = (readings: readonly Reading[]) => (isKnown ? capBursts(readings, capRate) : readings);
  const cappedUsual = cap(rawUsual);
  const before = cap(rawBefore.slice(part.from));
  const after = cap(rawAfter);
  const sums = tally(after);
  const seen = tally(rawAfter);
  const usualBursts = burstsIn(rawUsual, cappedUsual).between(0, rawUsual.length);
  const bursts = burstsIn(rawAfter, after);

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
  const isCheck = areChecks(rawUsual.length > 0 ? rawUsual : rawAfter);
  const past = pastOf(usual, { isCheck, hasReferences: references.length > 0 });

  const settledAt = deployedAt + settings.settleSeconds * 1000;
  const firstSettled = after.findIndex(({ at }) => at >= settledAt);
  const settled = firstSettled < 0 ? after.length : firstSettled;

  function against({ bad, total, phi, level }: Reference, e1: number, n1: number): number {
    if (level !== undefined && total >= fewEvents) return changeEvidence(level, e1, n1);
    const counts = { e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi };
    const relative = total < fewEvents ? bernoulliEvidence(counts, tolerate) : regression(counts);
    return bad < 1 ? Math.min(relative, floorEvidence(e1, n1, floor)) : relative;
  }

  function evidenceOf(e1: number, n1: number): number {
    if (n1 <= 0 || past.kind === "never-seen-working") return 0;
    // A few good events before: the rate is held against the floor, and only what fails nearly always is called.
    if (past.kind === "short")
      return e1 >= fewestBad && e1 / n1 >= grossRate ? floorEvidence(e1, n1, 10 * floor) : 0;
    let least = Number.POSITIVE_INFINITY;
    for (const reference of references) least = Math.min(least, against(reference, e1, n1));
    return isWorse(e1, n1) ? least : Math.min(0, least);
  }

  /** ln of the evidence that the rest is as bad as the worst of it, rather than as usual. */
  function likeTheWorst(worst: Events, rest: Events): number {
    const ratio = rateOf(worst) / usualRate;
    if (!isWorse(rest.bad, rest.total) || !(ratio > 1) || past.kind !== "known") return 0;
    const ratios = [ratio, ratio / 2].filter((one) => one > tolerate);
    return Math.min(
      ...references.map(({ level, total }) =>
        level === undefined || total < fewEvents
          ? evidenceOf(rest.bad, rest.total)
          : logMeanExp(ratios.map((one) => evidenceOfRatio(level, one, rest.bad, rest.total))),
      ),
    );
  }

  /** ln of the evidence that so many bursts in `intervals` short intervals are more than is usual. */
  function evidenceOfBursts(count: number, intervals: number, rate: number): number {
    if (!isKnown || count < fewestBursts || rate <= materialRate) return 0;
    const counts = { e0: usualBursts, n0: rawUsual.length, e1: count, n1: intervals };
    return burstTest(counts) - burstPrice;
  }

  function isWorse(e1: number, n1: number): boolean {
    return e1 >= fewestBad && e1 / n1 > materialRate;
  }

  function acceptanceOf(e1: number, n1: number, leastRate: number, phi = baseline.phi): number {
    if (n1 <= 0) return 0;
    const { bad, total } = baseline;
    const absolute = belowEvidence(e1 / phi, n1 / phi, Math.max(leastRate, unacceptable * rateOf(baseline)));
    if (bad / phi < fewBad) return absolute;
    return Math.max(
      acceptable({ e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi }),
      leastRate > floor ? absolute : 0,
    );
  }

  /** The rate that is unacceptable whatever the baseline: of a check, failing every other time. */
  function leastRateFor(isLast: boolean): number {
    return isCheck ? grossRate : rareRate(isLast);
  }

  function rareRate(isLast: boolean): number {
    return isLast ? 10 * floor : floor;
  }

  return {
    signal,
    before,
    after,
    seen,
    ends: after.map(endOf),
    settled,
    firstBurstAt: after.find((_, index) => index >= settled && bursts.isBurst(index))?.at,
    past,
    traffic: isCheck || !isKnown ? undefined : usualTraffic(rawBefore, rawEarlier, settings),
    indicate: () => [],
    phi: baseline.phi,
    evidence(from, to) {
      const { bad, total } = sums.between(from, to);
      const counted = evidenceOf(bad, total);
      const burst = evidenceOfBursts(bursts.between(from, to), to - from, rateOf(seen.between(from, to)));
      return burst > 0 ? Math.max(counted, burst) : counted;
    },
    lastingEvidence(seconds, from, to) {
      const kept = withoutWorst(rawAfter, after, { seconds, from, to });
      const rest = tally(kept.capped).between(0, kept.capped.length);
      const left = burstsIn(kept.raw, kept.capped).between(0, kept.raw.length);
      const rawRest = tally(kept.raw).between(0, kept.raw.length);
      const burst = evidenceOfBursts(left, kept.raw.length, rateOf(rawRest));
      const alone = Math.max(evidenceOf(rest.bad, rest.total), burst);
      const steady = likeTheWorst(without(seen.between(from, to), rawRest), rawRest) / steadyShare;
      return alone >= Math.log(1 / settings.alpha) ? Math.max(alone, steady) : steady;
    },
    unacceptableRate(from, to, isLast) {
      const { bad, total } = seen.between(from, to);
      const accustomed = past.kind === "never-seen-working" ? 0 : rateOf(usual);
      const limit = Math.max(rareRate(isLast), unacceptable * accustomed);
      // One failure says nothing.
      return bad >= 2 && bad > limit * total ? bad / total : undefined;
    },
    isMaterial(from, to) {
      const { bad, total } = sums.between(from, to);
      return isWorse(bad, total);
    },
    alreadyBad(to) {
      const rates = { before: rateOf(usual), after: rateOf(seen.between(0, to)) };
      const least = Math.min(rates.before, rates.after);
      const start = rawBefore[part.from];
      if (part.isWorse && start !== undefined && least > unacceptable * rateOf(head)) {
        const minutes = Math.round((deployedAt - start.at) / 60_000);
        return { ...rates, head: { rate: rateOf(head), minutes } };
      }
      return least >= grossRate ? rates : undefined;
    },
    tailEvidence(at) {
      const start = before.findIndex((reading) => reading.at >= at);
      return start <= 0 ? 0 : evidenceOfRise(before.slice(0, start), before.slice(start), tolerate);
    },
    acceptance(from, to, isLast) {
      const { bad, total } = sums.between(from, to);
      return acceptanceOf(bad, total, leastRateFor(isLast));
    },
    estimates(to) {
      const { bad, total } = seen.between(0, to);
      return {
        baseline: asGiven(usual, baseline.phi, worse),
        after: asGiven({ bad, total }, baseline.phi, worse),
      };
    },
    detectable(total, threshold) {
      const rate = rateOf(baseline);
      if (rate <= 0 || total <= 0 || evidenceOf(total, total) < threshold) return;
      let [low, high] = [1, 1 / rate];
      for (let step = 0; step < 40; step++) {
        const middle = (low + high) / 2;
        if (evidenceOf(middle * rate * total, total) < threshold) low = middle;
        else high = middle;
      }
      return high;
    },
    effortToAccept(to, threshold) {
      const { total, seconds } = sums.between(settled, to);
      const rate = rateOf(baseline);
      const leastRate = leastRateFor(true);
      const accepts = (events: number, phi = baseline.phi) =>
        acceptanceOf(rate * events, events, leastRate, phi) >= threshold;
      const isScatter = baseline.phi > 1 && total > 0 && accepts(total, 1);
      for (let times = 1; total > 0 && times * seconds < 30 * 86_400; times *= 1.1) {
        if (accepts(total * times)) return { seconds: times * seconds, isScatter };
      }
      return { seconds: undefined, isScatter };
    },
  };
}

/** Whether these are the runs of a check: always the same few events in a reading. */
function areChecks(readings: readonly Reading[]): boolean {
  const first = readings[0]?.total ?? 0;
  return (
    first > 0 &&
    first <= checkEvents &&
    Number.isInteger(first) &&
    readings.every(({ total }) => total === first)
  );
}

function pastOf(
  usual: { bad: number; total: number },
  { isCheck, hasReferences }: { isCheck: boolean; hasReferences: boolean },
): Past {
  if (isCheck && usual.total > 0 && usual.bad >= usual.total) {
    return { kind: "never-seen-working", seen: usual.total };
  }
  if (hasReferences) return { kind: "known" };
  return usual.total > 0 ? { kind: "short", seen: usual.total } : { kind: "never-seen-working", seen: 0 };
}

function asGiven({ bad, total }: { bad: number; total: number }, phi: number, worse: "up" | "down") {
  return ratioEstimate(worse === "up" ? bad : total - bad, total, phi);
}
