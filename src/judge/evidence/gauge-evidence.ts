import gammaln from "@stdlib/math-base-special-gammaln";
import { logMeanExp } from "./log-mean-exp.ts";

const shares = [0.3, 0.5, 0.75, 0.95].map((q) => ({ log: Math.log(q), logRest: Math.log1p(-q) }));

/**
 * ln of the evidence that a new point lies beyond the `rank`-th most extreme of `known` baseline points more often than
 * exchangeable points would, after `beyond` of `seen` did: a binomial mixture over the share beyond, against the
 * beta-binomial that exchangeability gives. `tau`, the autocorrelation time, thins all counts.
 * @see Wilks, Determination of sample sizes for setting tolerance limits, Ann. Math. Stat. 12(1), 1941
 */
export function beyondTest(
  { rank, known }: { rank: number; known: number },
  tau: number,
): (beyond: number, seen: number) => number {
  const k = rank / tau;
  const others = (known + 1 - rank) / tau;
  const constant = gammaln(k + others) - gammaln(k) - gammaln(others);
  // The same few counts are asked about again and again.
  const ofBeyond = remembered((beyond) => gammaln(beyond / tau + k));
  const ofRest = remembered((rest) => gammaln(rest / tau + others));
  const ofSeen = remembered((seen) => gammaln(seen / tau + k + others));
  return (beyond, seen) => {
    if (seen <= 0) return 0;
    const [s, rest] = [beyond / tau, (seen - beyond) / tau];
    const exchangeable = ofBeyond(beyond) + ofRest(seen - beyond) - ofSeen(seen) + constant;
    for (let nth = 0; nth < terms.length; nth++) {
      const { log, logRest } = shares[nth]!;
      terms[nth] = s * log + rest * logRest;
    }
    return logMeanExp(terms) - exchangeable;
  };
}

const terms = shares.map(() => 0);

function remembered(value: (count: number) => number): (count: number) => number {
  const known: number[] = [];
  return (count) => {
    if (!Number.isInteger(count)) return value(count);
    known[count] ??= value(count);
    return known[count];
  };
}
