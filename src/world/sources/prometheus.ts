import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Reading } from "../../judge/reading.ts";
import { duration } from "../duration.ts";
import { bucketsOf, chooseThreshold, type HistogramQuery, spokenMs, unitMs } from "./buckets.ts";
import { countedIn } from "./counter-query.ts";
import { openPrometheusApi, type PrometheusApi, type Series } from "./prometheus-api.ts";
import { selectorsIn, selectorText, withStep } from "./promql.ts";
import { expression, histogramWords, promqlQuery, selector } from "./promql-signal.ts";
import {
  defineSource,
  noReadings,
  type Selector,
  type SignalQuery,
  type Source,
  type SourceReadings,
  type SourceTools,
  type Span,
} from "./source.ts";

const counter = z.union([
  selector,
  z.strictObject({ query: expression.describe("An expression that yields counts, with $step in it.") }),
]);

const settings = z.strictObject({
  type: z.literal("prometheus").describe("Which type of source it is."),
  url: z
    .url({ protocol: /^https?$/u, error: "expected an address such as https://prom.example.com" })
    .describe("Address of the query API; a path before /api/v1 is kept."),
  headers: z
    .record(z.string(), z.string())
    .default({})
    .describe("Headers of each request; ${NAME} is filled in from the environment of the step."),
  basic: z
    .strictObject({
      username: z.string().describe("Of the login."),
      password: z.string().describe("Of the login; write ${NAME}, never the password itself."),
    })
    .optional()
    .describe("Login by user name and password, as Grafana Cloud has it."),
  tenant: z.string().optional().describe("Sent as X-Scope-OrgID, for Mimir and Cortex."),
  timeout: duration.prefault("10s").describe("For the whole of an answer, with all that is tried again."),
  lag: duration
    .prefault("5s")
    .describe("How long after its end an interval may still change, because samples arrive late."),
  "scrape-interval": duration
    .optional()
    .describe("How often the data has a sample; found out from it unless given."),
});

export const prometheus = defineSource({
  type: "prometheus",
  summary: "Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud: anything that answers `query_range`",
  settings,
  signal: z.strictObject({
    bad: counter.optional().describe("Counter of what failed: a selector, or { query } that yields counts."),
    total: counter.optional().describe("Counter of all that was tried, in the same way."),
    value: expression.optional().describe("A level: any expression that yields one series."),
    ...histogramWords,
  }),
  queryOf: promqlQuery,
  open: openPrometheus,
});

// Prometheus refuses more than 11,000 points a series; fewer keep a day of many series within the timeout.
const mostPoints = 1_000;

function openPrometheus(own: z.output<typeof settings>, name: string, tools: SourceTools): Source {
  const service = `source ${name}`;
  const headers = {
    ...(own.basic && {
      Authorization: `Basic ${Buffer.from(`${own.basic.username}:${own.basic.password}`).toString("base64")}`,
    }),
    ...(own.tenant !== undefined && { "X-Scope-OrgID": own.tenant }),
    ...own.headers,
  };
  const api = openPrometheusApi(service, { url: own.url, headers, timeoutMs: own.timeout }, tools);
  // The bucket that the baseline was counted with serves the watch too.
  const chosen = new Map<string, Promise<CountHistogram | undefined>>();

  async function read(query: SignalQuery, span: Span, cancel?: AbortSignal): Promise<SourceReadings> {
    // Until samples have had time to arrive, an interval would read lower than it was.
    const complete = Math.min(span.to, tools.now() - own.lag);
    const windows = windowsOf({ ...span, to: complete });
    if (windows === undefined) return noReadings;
    const ask = (text: string) => evaluate(api, text, windows, cancel);

    switch (query.kind) {
      case "ratio": {
        const asked = [query.bad, query.total].map((counter) => askCounter(ask, counter, windows));
        const [bad, total] = await Promise.all(asked);
        const sinceLast = "selector" in query.bad || "selector" in query.total;
        return ratioOf({ bad: bad!, total: total!, windows, sinceLast });
      }
      case "gauge": {
        const { series, ...told } = await ask(withStep(query.value, span.stepSeconds));
        if (series.length > 1)
          throw new WorldError(`\`${query.value}\` answers ${series.length} series where one is needed`, {
            service,
            advice: "Wrap it in sum(), max() or avg()",
          });
        const points = (series[0]?.points ?? []).filter(([end]) => end > windows.start);
        return {
          ...noReadings,
          ...told,
          gauge: points.map(([end, value]) => ({ ...intervalEnding(end, windows), value })),
        };
      }
      case "histogram": {
        const count = await bucketsFor(query, span, cancel);
        if (count === undefined)
          return { ...noReadings, notes: [`there is no histogram \`${query.histogram}\` with buckets`] };
        const { note, slow, all } = count(windows.step);
        const [bad, total] = await Promise.all([ask(slow), ask(all)]);
        const { notes, ...readings } = ratioOf({ bad, total, windows, sinceLast: true });
        return { ...readings, notes: [note, ...notes] };
      }
      default:
        throw new Error(`${service} can't be asked a query of kind ${query.kind}`);
    }
  }

  function bucketsFor(query: HistogramQuery, span: Span, cancel: AbortSignal | undefined) {
    const key = JSON.stringify(query);
    const known = chosen.get(key) ?? findBuckets(api, query, span, cancel);
    chosen.set(key, known);
    // What failed or found nothing is looked for again the next time.
    known.then(
      (found) => found === undefined && chosen.delete(key),
      () => chosen.delete(key),
    );
    return known;
  }

  return {
    name,
    remembers: "past",
    read,
    async narrowestStep(query, before, cancel) {
      const interval =
        own["scrape-interval"] === undefined
          ? await scrapeInterval(api, scrapedSelector(query), before / 1000, cancel)
          : Math.ceil(own["scrape-interval"] / 1000);
      if (interval === undefined) return undefined;
      return query.kind === "gauge" ? interval : 2 * interval;
    },
  };
}

/** Evaluation times of a range query, seconds: the first is one window before the first that is wanted. */
interface Windows {
  start: number;
  end: number;
  step: number;
}

interface Evaluated {
  series: Series[];
  queries: string[];
  notes: string[];
}

function windowsOf({ from, to, stepSeconds }: Span): Windows | undefined {
  const count = Math.floor((to - from) / 1000 / stepSeconds);
  if (count < 1) return undefined;
  return { start: from / 1000, end: from / 1000 + count * stepSeconds, step: stepSeconds };
}

async function evaluate(
  api: PrometheusApi,
  query: string,
  { start, end, step }: Windows,
  cancel: AbortSignal | undefined,
): Promise<Evaluated> {
  const bySeries = new Map<string, Series>();
  const warnings = new Set<string>();
  for (let from = start; from <= end; from += mostPoints * step) {
    const to = Math.min(end, from + (mostPoints - 1) * step);
    const answer = await api.range(query, { start: from, end: to, step }, cancel);
    for (const warning of answer.warnings) warnings.add(warning);
    for (const series of answer.series) {
      const key = JSON.stringify(series.labels);
      const known = bySeries.get(key);
      if (known === undefined) bySeries.set(key, series);
      else known.points.push(...series.points);
    }
  }
  return { series: [...bySeries.values()], queries: [query], notes: [...warnings] };
}

async function askCounter(
  ask: (query: string) => Promise<Evaluated>,
  counter: Selector,
  { step }: Windows,
): Promise<Evaluated> {
  return "query" in counter
    ? ask(withStep(counter.query, step))
    : ask(`sum(${countedIn(counter.selector, step)})`);
}

/**
 * Readings where `total` has data; without a series for `bad` nothing bad has happened yet. Counts `sinceLast` also
 * hold what happened in a gap before them, so the first interval after one is left out.
 */
function ratioOf({
  bad,
  total,
  windows,
  sinceLast,
}: {
  bad: Evaluated;
  total: Evaluated;
  windows: Windows;
  sinceLast: boolean;
}): SourceReadings {
  const bads = summed(bad.series);
  const totals = summed(total.series);
  const ratio: Reading[] = [];
  let exceeding = 0;
  for (let end = windows.start + windows.step; end <= windows.end + 1e-6; end += windows.step) {
    const [before, at] = [keyOf(end - windows.step), keyOf(end)];
    const count = totals.get(at);
    if (count === undefined || (sinceLast && !totals.has(before))) continue;
    const counted = Math.max(0, bads.get(at) ?? 0);
    if (counted > count) exceeding++;
    ratio.push({
      ...intervalEnding(end, windows),
      bad: Math.min(counted, Math.max(0, count)),
      total: Math.max(0, count),
    });
  }
  const notes = [...new Set([...bad.notes, ...total.notes])];
  if (exceeding > 0) notes.push(`more bad than total in ${exceeding} intervals: is bad a part of total?`);
  return { ratio, gauge: [], queries: [...bad.queries, ...total.queries], notes };
}

function summed(series: readonly Series[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { points } of series)
    for (const [end, value] of points) sums.set(keyOf(end), (sums.get(keyOf(end)) ?? 0) + value);
  return sums;
}

/** Milliseconds: how precisely Prometheus's API tells time. */
function keyOf(seconds: number): number {
  return Math.round(seconds * 1000);
}

function intervalEnding(end: number, { step }: Windows) {
  return { at: keyOf(end - step), seconds: step };
}

/** How the slow and all observations of a window are asked for. */
interface HistogramCounts {
  note: string;
  slow: string;
  all: string;
}

type CountHistogram = (step: number) => HistogramCounts;

async function findBuckets(
  api: PrometheusApi,
  query: HistogramQuery,
  span: Span,
  cancel: AbortSignal | undefined,
): Promise<CountHistogram | undefined> {
  const seconds = 3600;
  const time = Math.min(span.to / 1000, span.from / 1000 + seconds);
  const bucketMetric = `${query.histogram}_bucket`;
  const { series } = await api.instant(
    `sum by (le) (increase(${selectorText(bucketMetric, query.where)}[${seconds}s]))`,
    time,
    cancel,
  );
  const buckets = bucketsOf(
    series.flatMap(({ labels, points }) => points.map(([, count]) => [labels.le ?? "", count])),
  );
  if (buckets.length === 0) return findNative(api, query, { seconds, time }, cancel);
  const threshold = chooseThreshold(query, buckets);
  if (threshold === undefined) return undefined;
  const { note, fast, all } = threshold;
  return (step) => ({
    note,
    slow: `sum(${countedIn(all, step)}) - sum(${countedIn(fast, step)})`,
    all: `sum(${countedIn(all, step)})`,
  });
}

/** Native histograms have no buckets to choose from: any bound will do. */
async function findNative(
  api: PrometheusApi,
  query: HistogramQuery,
  { seconds, time }: { seconds: number; time: number },
  cancel: AbortSignal | undefined,
): Promise<CountHistogram | undefined> {
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
  const note = `slow means over ${spokenMs(bound * unit)}, from a native histogram`;
  return (step) => {
    const grown = `sum(increase(${metric}[${step}s]))`;
    const all = `histogram_count(${grown})`;
    return { note, slow: `${all} * (1 - histogram_fraction(0, ${bound}, ${grown}))`, all };
  };
}

/** A selector whose scrapes tell how often this signal is measured. */
function scrapedSelector(query: SignalQuery): string | undefined {
  switch (query.kind) {
    case "ratio":
      return "selector" in query.total ? query.total.selector : selectorsIn(query.total.query)[0];
    case "histogram":
      return selectorText(`${query.histogram}_count`, query.where);
    case "gauge":
      return selectorsIn(query.value)[0];
    default:
      return undefined;
  }
}

/** Whole seconds between two samples, from how many the best-sampled series has; undefined without samples. */
async function scrapeInterval(
  api: PrometheusApi,
  scraped: string | undefined,
  time: number,
  cancel: AbortSignal | undefined,
): Promise<number | undefined> {
  if (scraped === undefined) return undefined;
  for (const range of [600, 3600]) {
    const { series } = await api.instant(`max(count_over_time(${scraped}[${range}s]))`, time, cancel);
    const samples = series[0]?.points[0]?.[1] ?? 0;
    // Few samples in a range tell the interval only roughly.
    if (samples > 5 || (range === 3600 && samples > 1))
      return roundest(range / samples, range / (samples - 1));
  }
  return undefined;
}

/** n samples lie n or n − 1 intervals apart, depending on where the range begins: people choose the round one. */
function roundest(low: number, high: number): number {
  for (const unit of [60, 30, 15, 10, 5, 1]) {
    const multiple = Math.floor(high / unit) * unit;
    if (multiple >= low && multiple > 0) return multiple;
  }
  return Math.ceil(high);
}
