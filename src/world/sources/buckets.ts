/** A histogram's cumulative buckets, lowest bound first. */
export interface Bucket {
  /** Upper bound in the histogram's own unit. */
  bound: number;
  /** The `le` labels that spell this bound: servers write 1, 1.0 and 1e+00. */
  labels: string[];
  /** Observations up to the bound. */
  count: number;
}

/** Gathers `le` → count into buckets; labels that are no numbers are left out. */
export function bucketsOf(counts: Iterable<[label: string, count: number]>): Bucket[] {
  const byBound = new Map<number, Bucket>();
  for (const [label, count] of counts) {
    const bound = parseBound(label);
    if (bound === undefined) continue;
    const known = byBound.get(bound);
    if (known === undefined) byBound.set(bound, { bound, labels: [label], count });
    else {
      if (!known.labels.includes(label)) known.labels.push(label);
      known.count += count;
    }
  }
  return [...byBound.values()].sort((a, b) => a.bound - b.bound);
}

/** Milliseconds in one unit of a histogram, told from its name as the naming conventions have it. */
export function unitMs(metric: string): number {
  if (/(?:^|_)(?:milliseconds|millis|ms)(?:_|$)/u.test(metric)) return 1;
  if (/(?:^|_)(?:microseconds|us)(?:_|$)/u.test(metric)) return 1e-3;
  if (/(?:^|_)(?:nanoseconds|ns)(?:_|$)/u.test(metric)) return 1e-6;
  return 1000;
}

/** The 95th percentile, linear within its bucket; undefined when there are no observations. */
export function p95Of(buckets: readonly Bucket[]): number | undefined {
  const total = buckets.at(-1)?.count ?? 0;
  if (!(total > 0)) return undefined;
  const rank = 0.95 * total;
  const index = buckets.findIndex(({ count }) => count >= rank);
  const bucket = buckets[index]!;
  const before = buckets[index - 1];
  const lower = before?.bound ?? 0;
  if (!Number.isFinite(bucket.bound)) return before?.bound;
  const inside = bucket.count - (before?.count ?? 0);
  return lower + (bucket.bound - lower) * (inside > 0 ? (rank - (before?.count ?? 0)) / inside : 1);
}

/** The finite bucket whose bound is nearest; undefined when there is none. */
export function nearestBucket(buckets: readonly Bucket[], bound: number): Bucket | undefined {
  let best: Bucket | undefined;
  for (const bucket of buckets) {
    if (!Number.isFinite(bucket.bound)) continue;
    if (best === undefined || Math.abs(bucket.bound - bound) < Math.abs(best.bound - bound)) best = bucket;
  }
  return best;
}

function parseBound(label: string): number | undefined {
  if (/^\+?inf$/iu.test(label)) return Number.POSITIVE_INFINITY;
  const bound = label.trim() === "" ? Number.NaN : Number(label);
  return Number.isNaN(bound) ? undefined : bound;
}
