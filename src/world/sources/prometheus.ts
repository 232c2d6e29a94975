import { z } from "zod";
import type { SignalNote } from "../../judge/signal-note.ts";
import { duration } from "../duration.ts";
import type { OutsideBuckets } from "./buckets.ts";
import { checkPrometheus, openScene } from "./check-prometheus.ts";
import { type FoundHistogram, findHistogram } from "./find-histogram.ts";
import { type FoundPreset, findPreset, type PresetQuery, presetMissing } from "./find-preset.ts";
import { lateness } from "./lateness.ts";
import { onlySeries } from "./only-series.ts";
import { presetQuery, presetWords, strayWords } from "./preset-signal.ts";
import { openPrometheusApi } from "./prometheus-api.ts";
import {
  askCounter,
  evaluate,
  intervalEnding,
  noDebt,
  type Owed,
  ratioOf,
  windowsOf,
} from "./prometheus-intervals.ts";
import { withStep } from "./promql.ts";
import {
  expression,
  type HistogramQuery,
  histogramWords,
  type PromqlQuery,
  promqlQuery,
  selector,
} from "./promql-signal.ts";
import { scrapedSelector, scrapeInterval } from "./scrape-interval.ts";
import { headersSetting, timeoutSetting } from "./shared-settings.ts";
import {
  defineSource,
  noReadings,
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
  headers: headersSetting,
  basic: z
    .strictObject({
      username: z.string().describe("Of the login."),
      password: z.string().describe("Of the login; write ${NAME}, never the password itself."),
    })
    .optional()
    .describe("Login by user name and password, as Grafana Cloud has it."),
  tenant: z.string().optional().describe("Sent as X-Scope-OrgID, for Mimir and Cortex."),
  timeout: timeoutSetting("10s"),
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
    ...presetWords,
  }),
  queryOf: (words) =>
    words.preset === undefined ? (strayWords(words) ?? promqlQuery(words)) : presetQuery(words),
  open: openPrometheus,
});

type Query = PromqlQuery | PresetQuery;

function openPrometheus(own: z.output<typeof settings>, name: string, tools: SourceTools): Source<Query> {
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
  const chosen = new Map<string, Promise<FoundHistogram | OutsideBuckets | undefined>>();

  let lag = own.lag;
  const intervals = new Map<string, number>();
  const debts = new Map<string, Owed>();

  function debtOf(query: PromqlQuery): Owed {
    const key = JSON.stringify(query);
    const known = debts.get(key) ?? noDebt();
    debts.set(key, known);
    return known;
  }

  const found = new Map<string, Promise<FoundPreset | undefined>>();

  /** What is asked for a preset: found out once, and again until it is found. */
  async function resolved(
    query: Query,
    cancel?: AbortSignal,
  ): Promise<{ query: PromqlQuery; notes: SignalNote[] }> {
    if (query.kind !== "preset") return { query, notes: [] };
    const key = JSON.stringify(query);
    const looked = found.get(key) ?? findPreset(api, query, tools.now() / 1_000, cancel);
    found.set(key, looked);
    // What failed or found nothing is looked for again the next time.
    looked.then(
      (known) => known === undefined && found.delete(key),
      () => found.delete(key),
    );
    const known = await looked;
    if (known === undefined) throw presetMissing(query, service);
    return { query: known.query, notes: [known.note] };
  }

  async function readResolved(query: Query, span: Span, cancel?: AbortSignal): Promise<SourceReadings> {
    const known = await resolved(query, cancel);
    const readings = await read(known.query, span, cancel);
    return { ...readings, notes: [...known.notes, ...readings.notes] };
  }

  async function read(query: PromqlQuery, span: Span, cancel?: AbortSignal): Promise<SourceReadings> {
    // Until samples have had time to arrive, an interval would read lower than it was.
    const complete = Math.min(span.to, tools.now() - lag);
    const windows = windowsOf({ ...span, to: complete });
    if (windows === undefined) return noReadings;
    const ask = (text: string) => evaluate(api, text, windows, cancel);

    switch (query.kind) {
      case "ratio": {
        const [bad, total] = await Promise.all([
          askCounter(ask, query.bad, windows),
          askCounter(ask, query.total, windows),
        ]);
        const sinceLast = "selector" in query.bad || "selector" in query.total;
        return ratioOf({ bad, total, windows, sinceLast }, debtOf(query));
      }
      case "gauge": {
        const { series, ...told } = await ask(withStep(query.value, span.stepSeconds));
        const only = onlySeries(series, {
          query: query.value,
          service,
          advice: "Wrap it in sum(), max() or avg()",
        });
        const points = (only?.points ?? []).filter(([end]) => end > windows.start);
        return {
          ...noReadings,
          ...told,
          gauge: points.map(([end, value]) => ({ ...intervalEnding(end, windows), value })),
        };
      }
      case "histogram": {
        const buckets = await bucketsFor(query, span, cancel);
        if (buckets === undefined)
          return { ...noReadings, notes: [{ kind: "no-histogram", histogram: query.histogram }] };
        if (buckets.kind === "outside-buckets") return { ...noReadings, doubts: [buckets] };
        const { note, slow, all } = buckets.counts(windows.step);
        const [bad, total] = await Promise.all([ask(slow), ask(all)]);
        const { notes, ...readings } = ratioOf({ bad, total, windows, sinceLast: true }, debtOf(query));
        return { ...readings, notes: [note, ...notes] };
      }
    }
  }

  function bucketsFor(query: HistogramQuery, span: Span, cancel: AbortSignal | undefined) {
    const key = JSON.stringify(query);
    const known = chosen.get(key) ?? findHistogram(api, query, span, cancel);
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
    read: readResolved,
    async check(asked, when, cancel) {
      const { query } = await resolved(asked, cancel);
      const histogram = await chosen.get(JSON.stringify(query))?.catch(() => undefined);
      const scene = openScene(api, when, cancel);
      const [doubts, late] = await Promise.all([
        checkPrometheus(scene, query, {
          deployedAt: when.deployedAt,
          histogram: histogram?.kind === "found" ? histogram : undefined,
        }),
        Math.abs(tools.now() - when.at) > 60_000
          ? 0
          : lateness(
              api,
              { scraped: scrapedSelector(query), interval: intervals.get(JSON.stringify(query)) },
              scene,
            ),
      ]);
      if (late <= lag) return { doubts, notes: [] };
      lag = late;
      return {
        doubts,
        notes: [{ kind: "answers-late", source: name, seconds: Math.round(late / 1000) }],
      };
    },
    async narrowestStep(asked, before, cancel) {
      const { query } = await resolved(asked, cancel);
      const interval =
        own["scrape-interval"] === undefined
          ? await scrapeInterval(api, scrapedSelector(query), before / 1000, cancel)
          : Math.ceil(own["scrape-interval"] / 1000);
      if (interval === undefined) return undefined;
      intervals.set(JSON.stringify(query), interval);
      return query.kind === "gauge" ? interval : 2 * interval;
    },
  };
}
