/**
 * How far an experiment lies above its control, by Mann-Whitney. The bounds are the shifts that a two-sided test at `z`
 * would just not reject, by the tie-corrected normal approximation with continuity correction, as R's
 * wilcox.test(conf.int = TRUE, exact = FALSE) and Kayenta find them.
 */
export interface Shift {
  low(z: number): number;
  high(z: number): number;
  /** Hodges-Lehmann: the median of all pairwise differences, experiment minus control. */
  median(): number;
}

export function shiftOf(control: readonly number[], experiment: readonly number[]): Shift {
  const x = Float64Array.from(experiment).sort();
  const y = Float64Array.from(control).sort();
  const [least, most] = [x[0]! - y.at(-1)!, x.at(-1)! - y[0]!];
  const pairs = x.length * y.length;
  // Ties put whole steps of the statistic at 0; what the search leaves beside it is not a shift.
  const snapped = (shift: number) => (Math.abs(shift) <= 1e-6 * (most - least) ? 0 : shift);
  const ranked = (rank: number) => differenceOfRank(x, y, rank);
  // The statistic falls as the shift grows: it leaves the upper critical value at the low end, the lower one at the high.
  return {
    low: (z) => snapped(crossing(least, most, (shift) => standardised(x, y, shift) > z)),
    high: (z) => snapped(crossing(least, most, (shift) => standardised(x, y, shift) >= -z)),
    median: () => snapped((ranked(Math.ceil(pairs / 2)) + ranked(Math.floor(pairs / 2) + 1)) / 2),
  };
}

/** Where a condition that holds at `from` and not at `to` stops holding. */
function crossing(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  if (!holds(low)) return low;
  for (let step = 0; step < 60 && high - low > 1e-9 * (to - from); step++) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** The Mann-Whitney statistic of x − shift against y, standardised. */
function standardised(x: Float64Array, y: Float64Array, shift: number): number {
  const [n, m] = [x.length, y.length];
  let [i, j] = [0, 0];
  let above = 0;
  let ties = 0;
  // Both are sorted: one pass counts the pairs in which x − shift is greater, ties as halves.
  while (i < n || j < m) {
    const value = Math.min(
      i < n ? x[i]! - shift : Number.POSITIVE_INFINITY,
      y[j] ?? Number.POSITIVE_INFINITY,
    );
    const below = j;
    let [sameX, sameY] = [0, 0];
    while (i < n && x[i]! - shift === value) {
      sameX++;
      i++;
    }
    while (j < m && y[j] === value) {
      sameY++;
      j++;
    }
    above += sameX * (below + sameY / 2);
    const same = sameX + sameY;
    ties += same ** 3 - same;
  }
  const distance = above - (n * m) / 2;
  const sigma = Math.sqrt(((n * m) / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1))));
  return sigma > 0 ? (distance - 0.5 * Math.sign(distance)) / sigma : 0;
}

/** The rank-th smallest of all differences x − y, without making them all. */
function differenceOfRank(x: Float64Array, y: Float64Array, rank: number): number {
  return crossing(x[0]! - y.at(-1)!, x.at(-1)! - y[0]!, (value) => {
    // y − x is scanned with one moving edge: as x grows, more of y lies within x − value.
    let count = 0;
    let edge = 0;
    for (const item of x) {
      while (edge < y.length && item - y[edge]! > value) edge++;
      count += y.length - edge;
    }
    return count < rank;
  });
}
