import gammaln from "@stdlib/math-base-special-gammaln";

/** How far a level drifts by itself: standard deviations of its logarithm, and how likely each is. */
export type Wander = readonly { sd: number; share: number }[];

/** What is known of a level from before the deploy, ready to be asked about the counts after it. */
export interface KnownLevel {
  /** Bad events an event, above 0. */
  rate: number;
  phi: number;
  terms: readonly { k: number; offset: number }[];
}

/** Ratios that a deploy may bring, and the share of the evidence that is staked on each. */
const stakes = [
  { ratio: 1.4, share: 0.15 },
  { ratio: 1.7, share: 0.2 },
  { ratio: 2, share: 0.2 },
  { ratio: 3, share: 0.17 },
  { ratio: 5, share: 0.12 },
  { ratio: 10, share: 0.07 },
  { ratio: 20, share: 0.05 },
  { ratio: 50, share: 0.04 },
].map(({ ratio, share }) => ({ log: Math.log(ratio), logShare: Math.log(share) }));

/** A wander that is this unlikely decides nothing. */
const negligible = 1e-3;

/**
 * The level of `bad` in `total` events, above 0, each count divided by the dispersion `phi`: a gamma distribution around
 * their rate, as wide as chance and the level's own wander together.
 */
export function knownLevel(
  { bad, total, phi }: { bad: number; total: number; phi: number },
  wander: Wander,
): KnownLevel {
  const terms = wander
    .filter(({ share }) => share > negligible)
    .map(({ sd, share }) => {
      const k = 1 / (phi / bad + sd * sd);
      return { k, offset: Math.log(share) - gammaln(k) + k * Math.log(k) };
    });
  return { rate: bad / total, phi, terms };
}

/**
 * ln of the evidence that `bad` of `total` events are more than the level's own wander brings: their likelihood at worse
 * ratios over their likelihood without a change, each a gamma-Poisson mixture over how far the level may have drifted.
 */
export function changeEvidence(level: KnownLevel, bad: number, total: number): number {
  const mean = (level.rate * total) / level.phi;
  const events = bad / level.phi;
  const weighed = weigh(level, events);
  const unchanged = logLikelihood(level, weighed, { events, mean });
  return logSum(stakes.map(({ log, logShare }) => logShare + at(log))) - unchanged;

  function at(log: number): number {
    return events * log + logLikelihood(level, weighed, { events, mean: mean * Math.exp(log) });
  }
}

/** ln of the evidence that `bad` of `total` events come at `ratio` times the level rather than at the level. */
export function evidenceOfRatio(level: KnownLevel, ratio: number, bad: number, total: number): number {
  const mean = (level.rate * total) / level.phi;
  const events = bad / level.phi;
  const weighed = weigh(level, events);
  return (
    events * Math.log(ratio) +
    logLikelihood(level, weighed, { events, mean: ratio * mean }) -
    logLikelihood(level, weighed, { events, mean })
  );
}

function weigh({ terms }: KnownLevel, events: number): number[] {
  return terms.map(({ k, offset }) => offset + gammaln(k + events));
}

/** But for a term that no ratio changes. */
function logLikelihood(
  { terms }: KnownLevel,
  weighed: readonly number[],
  { events, mean }: { events: number; mean: number },
): number {
  let top = Number.NEGATIVE_INFINITY;
  const logs = scratch;
  for (let index = 0; index < terms.length; index++) {
    const { k } = terms[index]!;
    const log = weighed[index]! - (k + events) * Math.log(k + mean);
    logs[index] = log;
    if (log > top) top = log;
  }
  let sum = 0;
  for (let index = 0; index < terms.length; index++) sum += Math.exp(logs[index]! - top);
  return top + Math.log(sum);
}

const scratch = new Float64Array(16);

function logSum(terms: readonly number[]): number {
  let top = Number.NEGATIVE_INFINITY;
  for (const term of terms) if (term > top) top = term;
  let sum = 0;
  for (const term of terms) sum += Math.exp(term - top);
  return top + Math.log(sum);
}
