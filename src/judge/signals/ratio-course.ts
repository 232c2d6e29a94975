import { percent } from "../../text/numbers.ts";
import { bernoulliEvidence } from "../evidence/bernoulli-evidence.ts";
import { dispersion } from "../evidence/dispersion.ts";
import { ratioEstimate } from "../evidence/estimate.ts";
import { acceptanceTest, belowEvidence, floorEvidence, regressionTest } from "../evidence/ratio-evidence.ts";
import type { JudgeSettings, RatioSignal } from "../window.ts";
import { besides } from "./besides.ts";
import { capBursts } from "./cap.ts";
import type { Course } from "./course.ts";
import { rateOf, tally } from "./tally.ts";
import { endOf, tidy, worseAsBad } from "./timeline.ts";
import { usualFrom } from "./usual-from.ts";

/** Fewer bad events than this since the deploy never raise an alarm. */
const fewestBad = 3;
/** With fewer events in the baseline the Bernoulli form sees more than the Poisson form. */
const fewEvents = 100;
/** With fewer bad events in the baseline "twice as bad" means nothing: an absolute rate is tested. */
const fewBad = 10;
/** Fewer events, none of them bad, can't outweigh any failure: as good as no baseline. */
const fewestEvents = 6;
/** At most this many events in every reading, always as many, make a check (a probe) rather than traffic. */
const checkEvents = 3;

interface Reference {
  bad: number;
  total: number;
  seconds: number;
  phi: number;
}

export function ratioCourse(signal: RatioSignal, deployedAt: number, settings: JudgeSettings): Course {
  const { tolerate, unacceptable, floor } = settings;
  const regression = regressionTest(tolerate);
  const acceptable = acceptanceTest(unacceptable);
  const worse = signal.worse ?? "up";
  const rawBefore = worseAsBad(tidy(signal.baseline.filter(({ at }) => at < deployedAt)), worse);
  const rawAfter = worseAsBad(tidy(signal.after.filter(({ at }) => at >= deployedAt)), worse);

  const state = usualFrom(rawBefore, tolerate);
  const head = tally(rawBefore).between(0, state.from);
  // What counts as usual is the state in which the deploy found production, not a better one long gone.
  const usualBefore = rawBefore.slice(state.from);
  const usual = tally(usualBefore).between(0, usualBefore.length);
  // An outage must be able to pass the floor although the baseline knows no failure.
  const capRate = usual.bad < 1 ? Math.max(floor, rateOf(usual)) : rateOf(usual);
  const known = usual.total >= fewestEvents || usual.bad > 0;
  const before = known ? capBursts(usualBefore, capRate) : usualBefore;
  const after = known ? capBursts(rawAfter, capRate) : rawAfter;
  const sums = tally(after);
  const seen = tally(rawAfter);

  const baseline: Reference = { ...tally(before).between(0, before.length), phi: dispersion(before) };
  const seasons = (signal.earlier ?? [])
    .map((readings) => capBursts(worseAsBad(tidy(readings), worse), capRate))
    .map((readings) => ({ ...tally(readings).between(0, readings.length), phi: dispersion(readings) }))
    .filter(({ total }) => total > 0);
  const references = [...(known ? [baseline] : []), ...seasons];
  const usualRate = Math.max(0, ...references.map(rateOf));
  const materialRate = Math.max(tolerate * usualRate, usualRate + floor / 50);
  // Without a baseline nothing says that the deploy did it; only a rate that hardly any service lives with is called.
  const aloneFloor = 10 * floor;

  const settledAt = deployedAt + settings.settleSeconds * 1000;
  const firstSettled = after.findIndex(({ at }) => at >= settledAt);
  const settled = firstSettled < 0 ? after.length : firstSettled;

  function against({ bad, total, phi }: Reference, e1: number, n1: number): number {
    const counts = { e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi };
    const relative = total < fewEvents ? bernoulliEvidence(counts, tolerate) : regression(counts);
    return bad < 1 ? Math.min(relative, floorEvidence(e1, n1, floor)) : relative;
  }

  function evidenceOf(e1: number, n1: number): number {
    if (n1 <= 0) return 0;
    let least = references.length === 0 ? floorEvidence(e1, n1, aloneFloor) : Number.POSITIVE_INFINITY;
    for (const reference of references) least = Math.min(least, against(reference, e1, n1));
    return isWorse(e1, n1) ? least : Math.min(0, least);
  }

  function isWorse(e1: number, n1: number): boolean {
    return e1 >= fewestBad && e1 / n1 > (references.length === 0 ? aloneFloor : materialRate);
  }

  function acceptanceOf(e1: number, n1: number, leastRate: number): number {
    if (n1 <= 0) return 0;
    const { bad, total, phi } = baseline;
    const absolute = belowEvidence(e1 / phi, n1 / phi, Math.max(leastRate, unacceptable * rateOf(baseline)));
    if (bad / phi < fewBad) return absolute;
    return Math.max(
      acceptable({ e0: bad / phi, n0: total / phi, e1: e1 / phi, n1: n1 / phi }),
      leastRate > floor ? absolute : 0,
    );
  }

  /** The rate that is unacceptable whatever the baseline: of a check, failing every other time. */
  function leastRateFor(patient: boolean, from: number, to: number): number {
    const first = after[from]?.total ?? 0;
    let isCheck = first <= checkEvents && Number.isInteger(first);
    for (let index = from; isCheck && index < to; index++) isCheck = after[index]!.total === first;
    return isCheck ? 0.5 : patient ? 10 * floor : floor;
  }

  return {
    signal,
    before,
    after,
    seen,
    usualTraffic:
      references.length > 0
        ? Math.min(...references.map(({ total, seconds }) => total / seconds))
        : undefined,
    ends: after.map(endOf),
    settled,
    isKnown: references.length > 0,
    indicate: () => [],
    phi: baseline.phi,
    evidence(from, to) {
      const { bad, total } = sums.between(from, to);
      return evidenceOf(bad, total);
    },
    evidenceBesides(seconds, from, to) {
      const rest = besides(after, seconds, from, to).map((index) => after[index]!);
      const { bad, total } = tally(rest).between(0, rest.length);
      return evidenceOf(bad, total);
    },
    isMaterial(from, to) {
      const { bad, total } = sums.between(from, to);
      return isWorse(bad, total);
    },
    alreadyBad(to) {
      const since = rateOf(seen.between(0, to));
      const said = (was: string) =>
        `${signal.name} was already this bad before the deploy: ${was}, ${percent(since)} since`;
      if (state.isWorse && Math.min(since, rateOf(usual)) > unacceptable * rateOf(head)) {
        const minutes = Math.round((deployedAt - rawBefore[state.from]!.at) / 60_000);
        return said(
          `${percent(rateOf(head))} until ${minutes} min before it, then ${percent(rateOf(usual))}`,
        );
      }
      return Math.min(since, rateOf(usual)) >= 0.5 ? said(`${percent(rateOf(usual))} failed`) : undefined;
    },
    acceptance(from, to, patient) {
      const { bad, total } = sums.between(from, to);
      return acceptanceOf(bad, total, leastRateFor(patient, from, to));
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
    secondsToAccept(to, threshold) {
      const { total, seconds } = sums.between(settled, to);
      if (total <= 0 || seconds <= 0) return;
      const rate = rateOf(baseline);
      const leastRate = leastRateFor(true, settled, to);
      for (let times = 1; times * seconds < 30 * 86_400; times *= 1.1) {
        if (acceptanceOf(rate * total * times, total * times, leastRate) >= threshold) return times * seconds;
      }
      return;
    },
  };
}

function asGiven({ bad, total }: { bad: number; total: number }, phi: number, worse: "up" | "down") {
  return ratioEstimate(worse === "up" ? bad : total - bad, total, phi);
}
