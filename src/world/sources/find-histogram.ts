import type { SignalNote } from "../../judge/signal-note.ts";
import { bucketsOf, chooseThreshold, type OutsideBuckets, unitMs } from "./buckets.ts";
import { countedIn } from "./counter-query.ts";
import type { PrometheusApi } from "./prometheus-api.ts";
import { selectorText } from "./promql.ts";
import type { HistogramQuery } from "./promql-signal.ts";
import type { Span } from "./source.ts";

/** How the slow and all observations of a window are asked for. */
interface HistogramCounts {
  note: SignalNote;
  slow: string;
  all: string;
}

export interface FoundHistogram {
  kind: "found";
  counts(step: number): HistogramCounts;
  /** Selectors of the bucket up to the threshold and of all observations; absent for a native histogram. */
  selectors?: { fast: string; all: string };
}

const hour = 3600;

/** The histogram as it was in the first hour of a span, or where it did not exist yet, in the whole of it. */
export async function findHistogram(
  api: PrometheusApi,
  query: HistogramQuery,
  span: Span,
  cancel: AbortSignal | undefined,
): Promise<FoundHistogram | OutsideBuckets | undefined> {
  const [from, to] = [span.from / 1000, span.to / 1000];
  const first = { seconds: hour, time: Math.min(to, from + hour) };
  const found = await findIn(api, query, first, cancel);
  if (found !== undefined || first.time >= to) return found;
  const latest = await findIn(api, query, { seconds: hour, time: to }, cancel);
  return latest ?? findIn(api, query, { seconds: Math.ceil(to - from), time: to }, cancel);
}

interface Stretch {
  seconds: number;
  /** Its end, seconds since the epoch. */
  time: number;
}

async function findIn(
  api: PrometheusApi,
  query: HistogramQuery,
  stretch: Stretch,
  cancel: AbortSignal | undefined,
): Promise<FoundHistogram | OutsideBuckets | undefined> {
  const { series } = await api.instant(
    `sum by (le) (increase(${selectorText(`${query.histogram}_bucket`, query.where)}[${stretch.seconds}s]))`,
    stretch.time,
    cancel,
  );
  const buckets = bucketsOf(
    series.flatMap(({ labels, points }) => points.map(([, count]) => [labels.le ?? "", count])),
  );
  if (buckets.length === 0) return findNative(api, query, stretch, cancel);
  const threshold = chooseThreshold(query, buckets);
  if (threshold?.kind !== "threshold") return threshold;
  const { note, fast, all } = threshold;
  return {
    kind: "found",
    selectors: { fast, all },
    counts(step) {
      // An instance without the chosen bucket would look slow as a whole: only those that have it are counted.
      const counted = `sum((${countedIn(all, step)}) and ignoring (le) (${countedIn(fast, step)}))`;
      return { note, slow: `${counted} - sum(${countedIn(fast, step)})`, all: counted };
    },
  };
}

/** Native histograms have no buckets to choose from: any bound will do. */
async function findNative(
  api: PrometheusApi,
  query: HistogramQuery,
  { seconds, time }: Stretch,
  cancel: AbortSignal | undefined,
): Promise<FoundHistogram | undefined> {
  const metric = selectorText(query.histogram, query.where);
  const unit = unitMs(query.histogram);
  const { series } = await api.instant(
    `histogram_quantile(0.95, sum(increase(${metric}[${seconds}s])))`,
    time,
    cancel,
  );
  const p95 = series[0]?.points[0]?.[1];
  if (p95 === undefined) return undefined;
  const bound = query.slowerThanMs === "baseline-p95" ? p95 : query.slowerThanMs / unit;
  const note: SignalNote = { kind: "slow-native", overMs: bound * unit };
  return {
    kind: "found",
    counts(step) {
      const grown = `sum(increase(${metric}[${step}s]))`;
      const all = `histogram_count(${grown})`;
      return { note, slow: `${all} * (1 - histogram_fraction(0, ${bound}, ${grown}))`, all };
    },
  };
}
