import betaln from "@stdlib/math-base-special-betaln";
import { logMeanExp } from "./log-mean-exp.ts";

const shares = [0.3, 0.5, 0.75, 0.95];

/**
 * ln of the evidence that a new point lies beyond the `rank`-th most extreme of `known` baseline points more often than
 * exchangeable points would, after `beyond` of `seen` did: a binomial mixture over the share beyond, against the
 * beta-binomial that exchangeability gives. `tau`, the autocorrelation time, thins all counts.
 * @see Wilks, Determination of sample sizes for setting tolerance limits, Ann. Math. Stat. 12(1), 1941
 */
export function beyondEvidence(
  { beyond, seen }: { beyond: number; seen: number },
  { rank, known }: { rank: number; known: number },
  tau: number,
): number {
  if (seen <= 0) return 0;
  const s = beyond / tau;
  const rest = (seen - beyond) / tau;
  const k = rank / tau;
  const others = (known + 1 - rank) / tau;
  const exchangeable = betaln(s + k, rest + others) - betaln(k, others);
  return logMeanExp(shares.map((q) => s * Math.log(q) + rest * Math.log1p(-q))) - exchangeable;
}
