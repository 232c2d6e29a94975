import { duration } from "../../text/duration.ts";
import { selectorText } from "./promql.ts";
import type { SignalQuery } from "./source.ts";

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

export type HistogramQuery = Extract<SignalQuery, { kind: "histogram" }>;

/** Where "slow" begins, as selectors of counters. */
export interface Threshold {
  /** For the report: which bucket, and why that. */
  note: string;
  /** Observations up to the bucket's bound. */
  fast: string;
  /** All observations. */
  all: string;
}

/** The bucket nearest to what was asked for, or to the p95 of these observations; undefined when nothing fits. */
export function chooseThreshold(query: HistogramQuery, buckets: readonly Bucket[]): Threshold | undefined {
  const unit = unitMs(query.histogram);
  const wantedMs = query.slowerThanMs === "baseline-p95" ? times(p95Of(buckets), unit) : query.slowerThanMs;
  const chosen = wantedMs === undefined ? undefined : nearestBucket(buckets, wantedMs / unit);
  const whole = buckets.at(-1);
  if (chosen === undefined || whole === undefined || Number.isFinite(whole.bound)) return undefined;
  const asked = query.slowerThanMs === "baseline-p95" ? "the baseline's p95 of " : "";
  return {
    note: `slow means over ${spokenMs(chosen.bound * unit)}: bucket le="${chosen.labels[0]}", nearest to ${asked}${spokenMs(wantedMs!)}`,
    fast: bucketSelector(query, chosen),
    all: bucketSelector(query, whole),
  };
}

export function spokenMs(ms: number): string {
  return duration(ms / 1_000);
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

function bucketSelector({ histogram, where }: HistogramQuery, { labels }: Bucket): string {
  const spellings = labels.map((label) => label.replace(/[.+]/gu, "\\\\$&")).join("|");
  return selectorText(
    `${histogram}_bucket`,
    where,
    labels.length === 1 ? `le="${labels[0]}"` : `le=~"${spellings}"`,
  );
}

/** The 95th percentile, linear within its bucket; undefined when there are no observations. */
function p95Of(buckets: readonly Bucket[]): number | undefined {
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
function nearestBucket(buckets: readonly Bucket[], bound: number): Bucket | undefined {
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
