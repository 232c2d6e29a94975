import { logMeanExp } from "./log-mean-exp.ts";

/** Bad events out of total, before (0) and after (1); fractions are welcome. */
export interface Counts {
  e0: number;
  n0: number;
  e1: number;
  n1: number;
}

const worseRatios = [1.5, 2, 3, 5, 10, 20, 50];
const betterShares = [0.15, 0.3, 0.5, 0.7];
const floorMultiples = [1.5, 2, 4, 8, 20, 100];
const deltaShares = [0.1, 0.3, 0.5, 0.7];

/**
 * ln of the evidence against "the rate after is at most `tolerate` times the rate before": the likelihood ratio of e1
 * given e0 + e1, averaged over worse ratios. A Bayes factor under the right-Haar prior on the unknown rate, hence an
 * e-process: its expectation stays at most 1 at every look.
 * @see Pérez-Ortiz, Lardy, de Heide, Grünwald, E-statistics, group invariance and anytime-valid testing, Ann. Stat. 52(4), 2024
 */
export function regressionTest(tolerate: number): (counts: Counts) => number {
  const ratios = worseRatios.filter((ratio) => ratio > 1.1 * tolerate);
  return ratioTest(tolerate, ratios.length > 0 ? ratios : [2 * tolerate]);
}

/** ln of the evidence against "the rate after is at least `unacceptable` times the rate before"; the same formula, mirrored. */
export function acceptanceTest(unacceptable: number): (counts: Counts) => number {
  return ratioTest(
    unacceptable,
    betterShares.map((share) => share * unacceptable),
  );
}

/** ln of the evidence against "the rate after is `bound` times the rate before", averaged over other ratios. */
export function ratioTest(bound: number, ratios: readonly number[]): (counts: Counts) => number {
  const logs = ratios.map((ratio) => Math.log(ratio / bound));
  const terms = ratios.map(() => 0);
  return ({ e0, n0, e1, n1 }) => {
    if (n0 <= 0 || n1 <= 0) return 0;
    const expected = n0 + bound * n1;
    for (let index = 0; index < terms.length; index++) {
      terms[index] = e1 * logs[index]! + (e0 + e1) * Math.log(expected / (n0 + ratios[index]! * n1));
    }
    return logMeanExp(terms);
  };
}

/** ln of the evidence against "the rate is at most `floor`", a mixture of Poisson likelihood ratios. */
export function floorEvidence(bad: number, total: number, floor: number): number {
  return logMeanExp(floorMultiples.map((m) => bad * Math.log(m) - (m - 1) * floor * total));
}

/** ln of the evidence against "the rate is at least `delta`", a mixture of Poisson likelihood ratios. */
export function belowEvidence(bad: number, total: number, delta: number): number {
  return logMeanExp(deltaShares.map((share) => bad * Math.log(share) + (1 - share) * delta * total));
}
