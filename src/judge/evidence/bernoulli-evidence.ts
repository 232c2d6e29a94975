import betaln from "@stdlib/math-base-special-betaln";
import type { Counts } from "./ratio-evidence.ts";

/**
 * ln of the evidence against "the rate after is at most `tolerate` times the rate before", for few events with rates
 * near 0 or 1, such as a probe's runs, where the Poisson form of `regressionEvidence` is weak: the likelihood under
 * independent Jeffreys priors over the largest likelihood that the null allows.
 * @see Wasserman, Ramdas, Balakrishnan, Universal inference, PNAS 117(29), 2020
 */
export function bernoulliEvidence({ e0, n0, e1, n1 }: Counts, tolerate: number): number {
  const free = marginal(e0, n0 - e0) + marginal(e1, n1 - e1);
  return free - nullLogLikelihood({ e0, n0, e1, n1 }, tolerate);
}

function marginal(bad: number, good: number): number {
  return betaln(bad + 0.5, good + 0.5) - betaln(0.5, 0.5);
}

function nullLogLikelihood({ e0, n0, e1, n1 }: Counts, tolerate: number): number {
  const before = n0 > 0 ? e0 / n0 : 0;
  const after = n1 > 0 ? e1 / n1 : 0;
  if (after <= tolerate * before) return logLikelihood(e0, n0, before) + logLikelihood(e1, n1, after);
  // On the border p1 = tolerate·p0 the score is a quadratic in p0; its smaller root is the maximum.
  const bad = e0 + e1;
  const good0 = n0 - e0;
  const good1 = n1 - e1;
  const a = tolerate * (bad + good0 + good1);
  const b = bad * (1 + tolerate) + good0 + tolerate * good1;
  const root = (2 * bad) / (b + Math.sqrt(Math.max(0, b * b - 4 * a * bad)));
  const rate = Math.min(root, 1 / tolerate);
  return logLikelihood(e0, n0, rate) + logLikelihood(e1, n1, Math.min(1, tolerate * rate));
}

function logLikelihood(bad: number, total: number, rate: number): number {
  const good = total - bad;
  return (bad > 0 ? bad * Math.log(rate) : 0) + (good > 0 ? good * Math.log1p(-rate) : 0);
}
