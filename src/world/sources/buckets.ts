import type { Doubt } from "../../judge/doubt.ts";
import type { SignalNote } from "../../judge/signal-note.ts";
import { selectorText } from "./promql.ts";
import type { HistogramQuery } from "./promql-signal.ts";

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
  // Envoy counts in milliseconds, and leaves the unit out.
  if (/(?:^|_)(?:milliseconds|millis|ms)(?:_|$)|^envoy_\w{1,200}_rq_time$/u.test(metric)) return 1;
  if (/(?:^|_)(?:microseconds|us)(?:_|$)/u.test(metric)) return 1e-3;
  if (/(?:^|_)(?:nanoseconds|ns)(?:_|$)/u.test(metric)) return 1e-6;
  return 1000;
}

/** Where "slow" begins, as selectors of counters. */
export interface Threshold {
  kind: "threshold";
  /** For the report: which bucket, and why that. */
  note: SignalNote;
  /** Observations up to the bucket's bound. */
  fast: string;
  /** All observations. */
  all: string;
}

/** What was asked for lies beyond the buckets: the nearest one would answer another question. */
export type OutsideBuckets = Extract<Doubt, { kind: "outside-buckets" }>;

/** Bounds are often rounded, as 0.3 s for a third of a second is. */
const rounding = 1.1;

/** The bucket nearest to what was asked for, or to the p95 of these observations; undefined when there are none. */
export function chooseThreshold(
  query: HistogramQuery,
  buckets: readonly Bucket[],
): Threshold | OutsideBuckets | undefined {
  const unit = unitMs(query.histogram);
  const wantedMs = query.slowerThanMs === "baseline-p95" ? times(p95Of(buckets), unit) : query.slowerThanMs;
  if (wantedMs === undefined) return undefined;
  const chosen = nearestBucket(buckets, wantedMs / unit);
  const whole = buckets.at(-1);
  if (chosen === undefined || whole === undefined || Number.isFinite(whole.bound)) return undefined;
  const boundsMs = buckets.filter(({ bound }) => Number.isFinite(bound)).map(({ bound }) => bound * unit);
  const [lowest = 0, highest = lowest] = [boundsMs[0], boundsMs.at(-1)];
  if (
    typeof query.slowerThanMs === "number" &&
    (query.slowerThanMs > highest * rounding || query.slowerThanMs < lowest / rounding)
  ) {
    return {
      kind: "outside-buckets",
      histogram: query.histogram,
      slowerThanMs: query.slowerThanMs,
      boundsMs,
    };
  }

  return {
    kind: "threshold",
    note: {
      kind: "slow-bucket",
      overMs: chosen.bound * unit,
      bound: chosen.labels[0] ?? "",
      nearestToMs: wantedMs,
      isBaselineP95: query.slowerThanMs === "baseline-p95",
    },
    fast: bucketSelector(query, chosen),
    all: bucketSelector(query, whole),
  };
}

function times(value: number | undefined, factor: number): number | undefined {
  return value === undefined ? undefined : value * factor;
}

function bucketSelector({ histogram, where }: HistogramQuery, { bound }: Bucket): string {
  return selectorText(`${histogram}_bucket`, where, `le=~"${spellingsOf(bound)}"`);
}

/**
 * A pattern (RE2) for every way in which servers write a bound: 1, 1.0, 1e0, 1e+00. A rolling update from one client
 * library to another mixes them.
 */
export function spellingsOf(bound: number): string {
  if (!Number.isFinite(bound)) return "[+]?[Ii]nf(inity)?";
  const sign = bound < 0 ? "-" : "";
  const [mantissa = "", exponent = "0"] = Math.abs(bound).toExponential().split("e");
  const power = Number(exponent);
  const powers = power === 0 ? "[+-]?0+" : power > 0 ? `[+]?0*${power}` : `-0*${-power}`;
  return `${sign}(${withZeros(plain(mantissa, power))}|${withZeros(mantissa)}[eE]${powers})`;
}

/** Digits with the point moved, never in exponent form. */
function plain(mantissa: string, power: number): string {
  const digits = mantissa.replace(".", "");
  if (power < 0) return `0.${"0".repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, "0");
  const rest = digits.slice(power + 1);
  return rest === "" ? whole : `${whole}.${rest}`;
}

function withZeros(decimal: string): string {
  const [whole = "", rest] = decimal.split(".");
  if (rest === undefined) return `${whole}([.]0*)?`;
  return `${whole === "0" ? "0?" : whole}[.]${rest}0*`;
}

/** The 95th percentile, linear within its bucket; undefined when there are no observations. */
function p95Of(buckets: readonly Bucket[]): number | undefined {
  const total = buckets.at(-1)?.count ?? 0;
  if (!(total > 0)) return undefined;
  const rank = 0.95 * total;
  const index = buckets.findIndex(({ count }) => count >= rank);
  const bucket = buckets[index];
  if (bucket === undefined) return undefined;
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
