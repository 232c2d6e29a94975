import type { Doubt } from "../../judge/doubt.ts";
import type { SignalNote } from "../../judge/signal-note.ts";
import { bucketsOf, chooseThreshold, type OutsideBuckets, type Threshold } from "./buckets.ts";
import { selectorMatcher } from "./match-selector.ts";
import type { Sample } from "./metrics-page.ts";
import { onlySeries } from "./only-series.ts";
import type { Look } from "./page-counters.ts";
import { parseAggregate, parseSelector, selectorText } from "./promql.ts";
import type { HistogramQuery } from "./promql-signal.ts";
import { noReadings, type SourceReadings } from "./source.ts";

export function ratioOf(
  queries: string[],
  now: Look,
  read: { before: Look; sums: (number | undefined)[]; notes: SignalNote[] } | undefined,
): SourceReadings {
  if (read === undefined) return { ...noReadings, queries, notes: now.notes };
  const [bad = 0, total] = read.sums;
  const at = read.before.at;
  const interval = { at, seconds: (now.at - at) / 1000 };
  const all = total === undefined ? undefined : Math.max(0, total);
  const ratio = all === undefined ? [] : [{ ...interval, bad: Math.min(Math.max(0, bad), all), total: all }];
  const notes: SignalNote[] = all !== undefined && bad > all ? [{ kind: "bad-over-total" }] : [];
  const doubts: Doubt[] =
    all !== undefined && bad > 1.1 * all + 5 ? [{ kind: "more-bad-than-total", bad, total: all }] : [];
  return {
    ...noReadings,
    ratio,
    queries,
    notes: [...read.notes, ...notes],
    ...(doubts.length > 0 && { doubts }),
  };
}

export function selectorOf(written: { selector: string } | { query: string }): string {
  if ("selector" in written) return written.selector;
  throw new Error("a scraped page can't evaluate a query");
}

export function matcherOf(text: string): (sample: Sample) => boolean {
  return selectorMatcher(parseSelector(text) ?? { metric: text, matchers: [] });
}

/** A page tells only what was observed since its process began, so that stands for the baseline. */
export function thresholdIn(query: HistogramQuery, { pages }: Look): Threshold | OutsideBuckets | undefined {
  const matches = matcherOf(selectorText(`${query.histogram}_bucket`, query.where));
  const samples = [...pages.values()].flat().filter(matches);
  return chooseThreshold(query, bucketsOf(samples.map(({ labels, value }) => [labels.le ?? "", value])));
}

export function levelIn(text: string, { pages }: Look, service: string): number | undefined {
  const aggregate = parseAggregate(text);
  if (aggregate === undefined) throw new Error(`a scraped page can't evaluate ${text}`);
  const matches = selectorMatcher(aggregate.selector);
  const values = [...pages.values()]
    .flat()
    .filter((sample) => Number.isFinite(sample.value) && matches(sample))
    .map(({ value }) => value);
  if (values.length === 0) return undefined;
  const sum = values.reduce((all, value) => all + value, 0);
  switch (aggregate.by) {
    case "sum":
      return sum;
    case "avg":
      return sum / values.length;
    case "min":
      return values.reduce((least, value) => Math.min(least, value));
    case "max":
      return values.reduce((most, value) => Math.max(most, value));
    case "count":
      return values.length;
    case undefined:
      return onlySeries(values, { query: text, service, advice: "Wrap it in sum(), max() or avg()" });
  }
}
