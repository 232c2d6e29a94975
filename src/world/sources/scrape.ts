import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { SignalNote } from "../../judge/signal-note.ts";
import { explainPage } from "../http-advice.ts";
import type { Threshold } from "./buckets.ts";
import { MetricsPageError, parseMetricsPage, type Sample } from "./metrics-page.ts";
import {
  type Counters,
  countedSince,
  countersIn,
  type Look,
  remembered,
  restartedIn,
} from "./page-counters.ts";
import { findPromqlMistake, parseAggregate } from "./promql.ts";
import { checkedText, histogramWords, type PromqlQuery, promqlQuery, selector } from "./promql-signal.ts";
import { levelIn, matcherOf, ratioOf, selectorOf, thresholdIn } from "./scraped-readings.ts";
import { headersSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource, noReadings, type Source, type SourceReadings, type SourceTools } from "./source.ts";

const address = z.url({
  protocol: /^https?$/u,
  error: "expected an address such as https://shop.example.com/metrics",
});

const settings = z.strictObject({
  type: z.literal("scrape").describe("Which type of source it is."),
  url: z
    .union([address, z.array(address).min(1).max(100)])
    .describe(
      "Address of the metrics page; several when the app has several instances that can each be reached.",
    ),
  headers: headersSetting,
  timeout: timeoutSetting("5s"),
});

const level = checkedText(
  (text) =>
    findPromqlMistake(text) ??
    (parseAggregate(text) === undefined
      ? "is more than a scraped page can answer: expected a selector, or sum, avg, min, max or count of one"
      : undefined),
);

export const scrape = defineSource({
  type: "scrape",
  summary: "the app's own metrics page (Prometheus text or OpenMetrics), no server needed",
  settings,
  signal: z.strictObject({
    bad: selector.optional().describe("Counter of what failed: a selector."),
    total: selector.optional().describe("Counter of all that was tried."),
    value: level.optional().describe("A level: a selector, or sum, avg, min, max or count of one."),
    ...histogramWords,
  }),
  queryOf: promqlQuery,
  open: openScrape,
});

/** What a query remembers between two looks. */
interface Memory {
  first: Look;
  look: Look;
  counters: Counters[];
  answer: SourceReadings;
}

const sharedMs = 1_000;
const accept = "application/openmetrics-text;version=1.0.0;q=0.9,text/plain;version=0.0.4;q=0.8,*/*;q=0.1";

function openScrape(own: z.output<typeof settings>, name: string, tools: SourceTools): Source<PromqlQuery> {
  const service = `source ${name}`;
  const urls = typeof own.url === "string" ? [own.url] : own.url;
  const memories = new Map<string, Memory>();
  const thresholds = new Map<string, Threshold>();
  let latest: { at: number; look: Promise<Look> } | undefined;

  /** Signals that are read together share one look. */
  function look(cancel: AbortSignal | undefined): Promise<Look> {
    const at = tools.now();
    if (latest === undefined || at - latest.at >= sharedMs) {
      const started = { at, look: lookNow(at, cancel) };
      latest = started;
      started.look.catch(() => {
        if (latest === started) latest = undefined;
      });
    }
    return latest.look;
  }

  async function lookNow(at: number, cancel: AbortSignal | undefined): Promise<Look> {
    const outcomes = await Promise.allSettled(urls.map((url) => readPage(url, cancel)));
    const pages = new Map<string, Sample[]>();
    const failures: unknown[] = [];
    for (const [index, url] of urls.entries()) {
      const outcome = outcomes[index];
      if (outcome?.status === "fulfilled") pages.set(url, outcome.value);
      else failures.push(outcome?.reason);
    }
    if (pages.size === 0) throw failures[0];
    const silent = urls.length - pages.size;
    return { at, pages, notes: silent === 0 ? [] : [{ kind: "instances-silent", silent, of: urls.length }] };
  }

  async function readPage(url: string, cancel: AbortSignal | undefined): Promise<Sample[]> {
    const answer = await tools.http.send({
      service,
      url,
      headers: { Accept: accept, ...own.headers },
      timeoutMs: own.timeout,
      cancel,
    });
    // OpenMetrics ends with a mark, so that a page that was cut off is not taken for a whole one.
    const isOpenMetrics = answer.headers["content-type"]?.includes("openmetrics-text") === true;
    if (isOpenMetrics && !/^# EOF\s*$/mu.test(answer.text.slice(-100)))
      throw new WorldError("answered only in part: the page does not end with # EOF", { service });
    try {
      return parseMetricsPage(answer.text);
    } catch (error) {
      if (!(error instanceof MetricsPageError)) throw error;
      const page = explainPage(answer, url);
      throw new WorldError(
        tools.hide(`answered with ${page?.reason ?? `something that is no metrics page: ${error.message}`}`),
        { service, ...(page?.advice !== undefined && { advice: page.advice }) },
      );
    }
  }

  function readCounters(
    key: string,
    now: Look,
    matchers: ((sample: Sample) => boolean)[],
  ): { before: Look; sums: (number | undefined)[]; notes: SignalNote[] } | undefined {
    const memory = memories.get(key);
    const current = matchers.map((matches) => countersIn(now, matches));
    const pairs = current.map((counter, index) => [memory?.counters[index] ?? new Map(), counter] as const);
    const counters = pairs.map(([known, counter]) => remembered(known, counter));
    const first = memory?.first ?? now;
    memories.set(key, { first, look: now, counters, answer: noReadings });
    if (memory === undefined) return undefined;
    const since = { watchedSince: first.at, restartedAt: restartedIn(memory.counters, current) };
    const counted = pairs.map(([known, counter]) => countedSince(known, counter, since));
    const notes = [...now.notes];
    if (counted.some(({ restarted }) => restarted)) notes.push({ kind: "counters-reset" });
    if (counted.some(({ mixed }) => mixed)) notes.push({ kind: "several-processes" });
    return { before: memory.look, sums: counted.map(({ sum }) => sum), notes };
  }

  function answer(query: PromqlQuery, key: string, now: Look, stepSeconds: number): SourceReadings {
    switch (query.kind) {
      case "ratio": {
        const [bad, total] = [selectorOf(query.bad), selectorOf(query.total)];
        const queries = [bad, total];
        const read = readCounters(key, now, queries.map(matcherOf));
        return ratioOf(queries, now, read);
      }
      case "histogram": {
        const threshold = thresholds.get(key) ?? thresholdIn(query, now);
        if (threshold === undefined)
          return { ...noReadings, notes: [{ kind: "no-histogram", histogram: query.histogram }] };
        if (threshold.kind === "outside-buckets") return { ...noReadings, doubts: [threshold] };
        thresholds.set(key, threshold);
        const read = readCounters(key, now, [threshold.fast, threshold.all].map(matcherOf));
        const [fast = 0, all] = read?.sums ?? [];
        const slow = all === undefined ? undefined : all - fast;
        const told = ratioOf([threshold.all, threshold.fast], now, read && { ...read, sums: [slow, all] });
        return { ...told, notes: [threshold.note, ...told.notes] };
      }
      case "gauge": {
        const memory = memories.get(key);
        const at = memory?.look.at ?? now.at - stepSeconds * 1000;
        memories.set(key, { first: now, look: now, counters: [], answer: noReadings });
        const value = levelIn(query.value, now, service);
        const gauge = value === undefined ? [] : [{ at, seconds: (now.at - at) / 1000, value }];
        return { ...noReadings, gauge, queries: [query.value], notes: now.notes };
      }
    }
  }

  return {
    name,
    remembers: "now",
    async read(query, span, cancel) {
      const now = await look(cancel);
      const key = JSON.stringify(query);
      const memory = memories.get(key);
      // Two signals may ask the same; the second must not find that nothing happened since the first.
      if (memory?.look === now) return memory.answer;
      const told = answer(query, key, now, span.stepSeconds);
      const kept = memories.get(key);
      if (kept !== undefined) kept.answer = told;
      return told;
    },
    narrowestStep: async () => undefined,
  };
}
