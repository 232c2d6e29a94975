import { ratioEstimate } from "../evidence/estimate.ts";
import type { Reading } from "../reading.ts";
import type { JudgeSettings, RatioSignal } from "../window.ts";
import { burstsIn } from "./bursts.ts";
import { type Events, grossRate, knowRatio, type RatioKnowledge } from "./know-ratio.ts";
import { forgive } from "./learn-settling.ts";
import type { AlreadyBad, Past, Prepare, PreparedSignal } from "./prepared-signal.ts";
import { rateOf, tally } from "./tally.ts";
import { endOf, tidy, worseAsBad } from "./timeline.ts";
import { evidenceOfRise } from "./usual-part.ts";
import { withoutWorst } from "./without-worst.ts";

/** At most this many events in every reading, always as many, make a check (a probe) rather than traffic. */
const checkEvents = 3;

/** What a short failure can't bring must be this share of the evidence, if it is as bad as the rest; all of it otherwise. */
const steadyShare = 0.5;

/** A start after the deploy was chosen for what lies behind it, be it chance before a short failure: one of two. */
const chosenStart = Math.log(2);

/** How often the interval that holds the least ratio that can be seen is halved. */
const detectableSteps = 12;

function without(all: Events, part: Events): Events {
  return { bad: all.bad - part.bad, total: all.total - part.total };
}

export function prepareRatio(signal: RatioSignal, deployedAt: number, settings: JudgeSettings): Prepare {
  const known = knowRatio(signal, deployedAt, settings);
  return (now) => preparedRatio(known, now.kind === "ratio" ? now : signal, { deployedAt, settings });
}

function preparedRatio(
  known: RatioKnowledge,
  signal: RatioSignal,
  { deployedAt, settings }: { deployedAt: number; settings: JudgeSettings },
): PreparedSignal {
  const { tolerate, unacceptable, floor } = settings;
  const { rawBefore, before, part, usual, baseline } = known;
  const worse = signal.worse ?? "up";
  const given = tidy(signal.after.filter(({ at }) => at >= deployedAt));
  const shown = worseAsBad(given, worse);
  const rawAfter = forgive(shown, known.settling, { deployedAt, usual: rateOf(usual) });
  const rawUsual = rawBefore.slice(part.from, part.to);
  const after = known.cap(rawAfter);
  const sums = tally(after);
  const seen = tally(rawAfter);
  const shownSums = rawAfter === shown ? seen : tally(shown);
  const bursts = burstsIn(rawAfter, after);
  const isCheck = areChecks(rawUsual.length > 0 ? rawUsual : rawAfter);
  const past = pastOf(usual, { isCheck, hasReferences: !known.isUnknown });
  const settledAt = deployedAt + settings.settleSeconds * 1000;
  const firstSettled = after.findIndex(({ at }) => at >= settledAt);
  const settled = firstSettled < 0 ? after.length : firstSettled;
  const evidenceOf = (events: Events) => known.evidence(events, past.kind);

  /** The rate that is unacceptable whatever the baseline: of a check, failing every other time. */
  const leastRateFor = (isLast: boolean) => (isCheck ? grossRate : rareRate(isLast));
  const rareRate = (isLast: boolean) => (isLast ? 10 * floor : floor);

  return {
    signal,
    before,
    after,
    given,
    seen,
    ends: after.map(endOf),
    settled,
    firstBurstAt: after.find((_, index) => index >= settled && bursts.isBurst(index))?.at,
    past,
    isCheck,
    traffic: isCheck ? undefined : known.traffic,
    indicate: () => [],
    phi: baseline.phi,
    evidence(from, to) {
      const counted = evidenceOf(sums.between(from, to));
      const count = bursts.between(from, to);
      const burst = known.evidenceOfBursts(count, to - from, rateOf(seen.between(from, to)));
      return burst > 0 ? Math.max(counted, burst) : counted;
    },
    lastingEvidence(seconds, from, to) {
      const kept = withoutWorst(rawAfter, after, { seconds, from, to });
      const rest = tally(kept.capped).between(0, kept.capped.length);
      const left = burstsIn(kept.raw, kept.capped).between(0, kept.raw.length);
      const rawRest = tally(kept.raw).between(0, kept.raw.length);
      const burst = known.evidenceOfBursts(left, kept.raw.length, rateOf(rawRest));
      const alone = Math.max(evidenceOf(rest), burst);
      const worst = without(seen.between(from, to), rawRest);
      const price = from > 0 ? chosenStart : 0;
      const steady = (known.likeTheWorst(worst, rawRest, past.kind) - price) / steadyShare;
      return alone >= Math.log(1 / settings.alpha) ? Math.max(alone, steady) : steady;
    },
    unacceptableRate(from, to, isLast) {
      const { bad, total } = seen.between(from, to);
      const accustomed = past.kind === "never-seen-working" ? 0 : rateOf(usual);
      const limit = Math.max(rareRate(isLast), unacceptable * accustomed);
      // One failure says nothing.
      return bad >= 2 && bad > limit * total ? bad / total : undefined;
    },
    isMaterial: (from, to) => known.isWorse(sums.between(from, to)),
    alreadyBad: (to) => alreadyBad(known, seen.between(0, to), { deployedAt, unacceptable }),
    tailEvidence(at) {
      const start = before.findIndex((reading) => reading.at >= at);
      return start <= 0 ? 0 : evidenceOfRise(before.slice(0, start), before.slice(start), tolerate);
    },
    acceptance: (from, to, isLast) => known.acceptance(sums.between(from, to), leastRateFor(isLast)),
    estimates: (to) => ({
      baseline: asGiven(usual, baseline.phi, worse),
      after: asGiven(shownSums.between(0, to), baseline.phi, worse),
    }),
    detectable(total, threshold) {
      const rate = rateOf(baseline);
      const reaches = (bad: number) => evidenceOf({ bad, total }) >= threshold;
      if (rate <= 0 || total <= 0 || !reaches(total)) return;
      let [low, high] = [0, Math.log(1 / rate)];
      for (let step = 0; step < detectableSteps; step++) {
        const middle = (low + high) / 2;
        if (reaches(Math.exp(middle) * rate * total)) high = middle;
        else low = middle;
      }
      return Math.exp(high);
    },
    effortToAccept(to, threshold) {
      const { total, seconds } = sums.between(settled, to);
      const rate = rateOf(baseline);
      const leastRate = leastRateFor(true);
      const accepts = (events: number, phi = baseline.phi) =>
        known.acceptance({ bad: rate * events, total: events }, leastRate, phi) >= threshold;
      const isScatter = baseline.phi > 1 && total > 0 && accepts(total, 1);
      for (let times = 1; total > 0 && times * seconds < 30 * 86_400; times *= 1.1) {
        if (accepts(total * times)) return { seconds: times * seconds, isScatter };
      }
      return { seconds: undefined, isScatter };
    },
  };
}

function alreadyBad(
  { rawBefore, part, usual }: RatioKnowledge,
  since: Events,
  { deployedAt, unacceptable }: { deployedAt: number; unacceptable: number },
): AlreadyBad | undefined {
  const rates = { before: rateOf(usual), after: rateOf(since) };
  const least = Math.min(rates.before, rates.after);
  const start = rawBefore[part.from];
  const headRate = rateOf(tally(rawBefore).between(0, part.from));
  if (part.isWorse && start !== undefined && least > unacceptable * headRate) {
    const minutes = Math.round((deployedAt - start.at) / 60_000);
    return { ...rates, head: { rate: headRate, minutes } };
  }
  return least >= grossRate ? rates : undefined;
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
