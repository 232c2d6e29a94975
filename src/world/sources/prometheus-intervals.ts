import type { Doubt } from "../../judge/doubt.ts";
import type { Reading } from "../../judge/reading.ts";
import type { SignalNote } from "../../judge/signal-note.ts";
import { distinct } from "../../text/records.ts";
import { countedIn } from "./counter-query.ts";
import type { PrometheusApi, Series } from "./prometheus-api.ts";
import { withStep } from "./promql.ts";
import type { Selector } from "./promql-signal.ts";
import type { SourceReadings, Span } from "./source.ts";

// Prometheus refuses more than 11,000 points a series; fewer keep a day of many series within the timeout.
const mostPoints = 1_000;

/** Evaluation times of a range query, seconds: the first is one window before the first that is wanted. */
interface Windows {
  start: number;
  end: number;
  step: number;
}

interface Evaluated {
  series: Series[];
  queries: string[];
  notes: SignalNote[];
}

export function windowsOf({ from, to, stepSeconds }: Span): Windows | undefined {
  const count = Math.floor((to - from) / 1000 / stepSeconds);
  if (count < 1) return undefined;
  return { start: from / 1000, end: from / 1000 + count * stepSeconds, step: stepSeconds };
}

export async function evaluate(
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
  const notes = [...warnings].map((text): SignalNote => ({ kind: "source-says", text }));
  return { series: [...bySeries.values()], queries: [query], notes };
}

export async function askCounter(
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
export function ratioOf(
  {
    bad,
    total,
    windows,
    sinceLast,
  }: {
    bad: Evaluated;
    total: Evaluated;
    windows: Windows;
    sinceLast: boolean;
  },
  owed: Owed = noDebt(),
): SourceReadings {
  const bads = summed(bad.series);
  const totals = summed(total.series);
  const ratio: Reading[] = [];
  let [exceeding, manyBad, ofTotal] = [0, 0, 0];
  for (let end = windows.start + windows.step; end <= windows.end + 1e-6; end += windows.step) {
    const [before, at] = [keyOf(end - windows.step), keyOf(end)];
    const seen = totals.get(at);
    if (seen === undefined || (sinceLast && !totals.has(before))) continue;
    if (owed.end !== before) Object.assign(owed, noDebt());
    owed.end = at;
    const count = settle(owed, "total", seen);
    const counted = settle(owed, "bad", bads.get(at) ?? 0);
    if (counted > count) exceeding++;
    manyBad += counted;
    ofTotal += count;
    ratio.push({ ...intervalEnding(end, windows), bad: Math.min(counted, count), total: count });
  }
  const notes = distinct([...bad.notes, ...total.notes]);
  if (exceeding > 0) notes.push({ kind: "bad-over-total", intervals: exceeding });
  // A scrape between two counters, and what is extrapolated, makes for a little more now and then.
  const doubts: Doubt[] =
    manyBad > 1.1 * ofTotal + 5
      ? [{ kind: "more-bad-than-total", bad: Math.round(manyBad), total: Math.round(ofTotal) }]
      : [];
  const queries = [...bad.queries, ...total.queries];
  return { ratio, gauge: [], queries, notes, ...(doubts.length > 0 && { doubts }) };
}

/** By how much counters have gone back, which what is counted next has to make up for. */
export interface Owed {
  /** Milliseconds since the epoch: the interval that this is known after. */
  end: number;
  bad: number;
  total: number;
}

export function noDebt(): Owed {
  return { end: Number.NaN, bad: 0, total: 0 };
}

function settle(owed: Owed, which: "bad" | "total", counted: number): number {
  const net = counted + owed[which];
  owed[which] = Math.min(0, net);
  return Math.max(0, net);
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

export function intervalEnding(end: number, { step }: Windows) {
  return { at: keyOf(end - step), seconds: step };
}
