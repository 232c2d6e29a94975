import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { duration } from "../duration.ts";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const lucene = z
  .string()
  .min(1)
  .max(5_000)
  .describe(
    "Lucene's query string: which documents are counted, such as service.name:shop AND http.response.status_code:>=500.",
  );

const answer = z.object({
  timed_out: z.boolean(),
  _shards: z.object({ failed: z.number() }),
  aggregations: z.object({
    intervals: z.object({ buckets: z.array(z.object({ key: z.number(), doc_count: z.number() })) }),
  }),
});
const failure = z
  .object({ error: z.object({ reason: z.string().nullish(), type: z.string() }) })
  .transform(({ error }) => error.reason ?? error.type);

/**
 * Elasticsearch and OpenSearch: documents counted by interval.
 * @see https://www.elastic.co/docs/reference/aggregations/search-aggregations-bucket-datehistogram-aggregation
 */
export const elasticsearch = defineSource({
  type: "elasticsearch",
  summary: "Elasticsearch and OpenSearch: documents counted by interval",
  settings: z.strictObject({
    type: z.literal("elasticsearch").describe("Which type of source it is."),
    url: z
      .url({ protocol: /^https?$/u, error: "expected an address such as https://logs.example.com:9200" })
      .describe("Address of the cluster."),
    index: z.string().min(1).describe("Index, alias, data stream or pattern."),
    "time-field": z.string().default("@timestamp").describe("The field with a document's time."),
    headers: z
      .record(z.string(), z.string())
      .default({})
      .describe('Headers of each request, such as Authorization: "ApiKey ${ES_API_KEY}".'),
    timeout: timeoutSetting("15s"),
    lag: duration
      .prefault("30s")
      .describe("How long after its end an interval may still change: refresh and shipping."),
  }),
  signal: z.strictObject({
    bad: lucene.optional().describe("Documents of what failed."),
    total: lucene.optional().describe("Documents of all that was tried."),
  }),
  queryOf: (signal) => intervalQuery(signal),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Elasticsearch" }, tools);

    async function ask(text: string, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const url = endpoint(own.url, `/${encodeURIComponent(own.index)}/_search`);
      url.searchParams.set("allow_partial_search_results", "false");
      const stepMs = window.stepSeconds * 1_000;
      const {
        timed_out: timedOut,
        _shards: shards,
        aggregations,
      } = await askJson(
        {
          url: url.href,
          method: "POST",
          headers: own.headers,
          body: searchFor(text, { field: own["time-field"], window }),
          timeoutMs: own.timeout,
          cancel,
        },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      if (timedOut || shards.failed > 0)
        throw new WorldError(
          `answered only in part: ${timedOut ? "it timed out" : `${shards.failed} shards failed`}`,
          { service },
        );
      const { buckets } = aggregations.intervals;
      const values = new Map(buckets.map(({ key, doc_count: count }) => [key, count]));
      // An index without a single document in the span gives no bucket at all.
      const isEmpty = buckets.every(({ doc_count: count }) => count === 0);
      return { values: isEmpty ? new Map() : within(values, window, stepMs) };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        narrowestStep: 1,
        // A search gives 65,536 buckets at most (search.max_buckets).
        mostIntervals: 5_000,
        textOf: (text) => text,
        ask,
      },
      tools,
    );
  },
});

function searchFor(text: string, { field, window }: { field: string; window: Window }) {
  const { from, to, stepSeconds } = window;
  const offset = from % (stepSeconds * 1_000);
  return {
    size: 0,
    track_total_hits: false,
    query: {
      bool: {
        filter: [
          { query_string: { query: text, analyze_wildcard: true } },
          { range: { [field]: { gte: from, lt: to, format: "epoch_millis" } } },
        ],
      },
    },
    aggs: {
      intervals: {
        date_histogram: {
          field,
          fixed_interval: `${stepSeconds}s`,
          offset: `${offset}ms`,
          min_doc_count: 0,
          extended_bounds: { min: from, max: to - 1 },
          format: "epoch_millis",
        },
      },
    },
  };
}

function within(
  values: ReadonlyMap<number, number>,
  { from, to }: Window,
  stepMs: number,
): Map<number, number> {
  return new Map([...values].filter(([at]) => at >= from && at + stepMs <= to));
}
