import gammaln from "@stdlib/math-base-special-gammaln";

const level = 0.05;
/** Beyond so many bad events the score interval says the same. */
const mostSummed = 1_000;

/**
 * The rate above which so few bad events would be seen in less than one of twenty such samples: the upper bound of Clopper and
 * Pearson, one-sided. For none of n it is 1 − 0.05^(1/n), the rule of three: about 3/n. Undefined where there are no events, or
 * too many bad ones for it to matter.
 * @see Clopper, Pearson, The use of confidence or fiducial limits illustrated in the case of the binomial, Biometrika 26(4), 1934
 * @see Hanley, Lippman-Hand, If nothing goes wrong, is everything all right?, JAMA 249(13), 1983
 */
export function excludedAbove(bad: number, total: number): number | undefined {
  const seen = Math.round(bad);
  if (total < 1 || seen > mostSummed) return;
  if (seen >= total) return 1;
  let [low, high] = [seen / total, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (atMost(seen, total, middle) > level) low = middle;
    else high = middle;
  }
  return high;
}

/** Chance of at most so many bad events of `total`, at this rate. */
function atMost(seen: number, total: number, rate: number): number {
  let sum = 0;
  for (let bad = 0; bad <= seen; bad++) {
    const ways = gammaln(total + 1) - gammaln(bad + 1) - gammaln(total - bad + 1);
    sum += Math.exp(ways + bad * Math.log(rate) + (total - bad) * Math.log1p(-rate));
  }
  return sum;
}
