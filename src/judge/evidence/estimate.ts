import type { Estimate } from "../verdict.ts";

const z = 1.959964;

/**
 * A rate with its 95 % score interval, widened by the dispersion.
 * @see Wilson, Probable inference, the law of succession, and statistical inference, JASA 22, 1927
 */
export function ratioEstimate(bad: number, total: number, phi: number): Estimate {
  // A millionth of an event is rounding, and its interval would overflow.
  if (total < 1e-6) return { rate: undefined, low: undefined, high: undefined, n: 0, bad };
  const n = total / phi;
  const rate = Math.min(1, bad / total);
  const middle = (rate + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((rate * (1 - rate)) / n + (z * z) / (4 * n * n));
  return {
    rate,
    low: Math.max(0, Math.min(rate, middle - half)),
    high: Math.min(1, Math.max(rate, middle + half)),
    n: total,
    bad,
  };
}

/** The median of a level with the order-statistic interval that covers it 95 % of the time; `tau` is the autocorrelation time. */
export function levelEstimate(values: readonly number[], tau: number): Estimate {
  const n = values.length;
  if (n === 0) return { rate: undefined, low: undefined, high: undefined, n };
  const sorted = values.toSorted((a, b) => a - b);
  const half = (z * Math.sqrt(n * tau)) / 2;
  const pick = (rank: number) => sorted[Math.min(n - 1, Math.max(0, rank))]!;
  return {
    rate: medianOf(sorted),
    low: pick(Math.floor((n - 1) / 2 - half)),
    high: pick(Math.ceil((n - 1) / 2 + half)),
    n,
  };
}

export function medianOf(sorted: readonly number[]): number {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
