import { z } from "zod";
import { duration } from "../duration.ts";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { onlySeries } from "./only-series.ts";
import { lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const metrics = z
  .string()
  .min(1)
  .max(5_000)
  .describe("A metrics query, such as sum:trace.http.request.hits{service:shop,env:prod}.as_count().");

const answer = z.object({
  status: z.literal("ok"),
  series: z.array(
    z.object({
      interval: z.number(),
      pointlist: z.array(z.tuple([z.number(), z.number().nullable()])),
    }),
  ),
});

const failure = z.union([
  z.object({ status: z.literal("error"), error: z.string() }).transform(({ error }) => error),
  z.object({ errors: z.array(z.string()).min(1) }).transform(({ errors }) => errors.join("; ")),
]);

/** Datadog's metrics, APM's among them. @see https://docs.datadoghq.com/api/latest/metrics/query-timeseries-points/ */
export const datadog = defineSource({
  type: "datadog",
  summary: "Datadog's metrics, those of APM among them",
  settings: z.strictObject({
    type: z.literal("datadog").describe("Which type of source it is."),
    url: z
      .url({ protocol: /^https?$/u, error: "expected an address such as https://api.datadoghq.eu" })
      .default("https://api.datadoghq.com")
      .describe(
        "The API of your site: https://api.datadoghq.com, https://api.datadoghq.eu, https://api.us5.datadoghq.com …",
      ),
    "api-key": z.string().min(1).describe("Write ${DD_API_KEY}, never the key itself."),
    "application-key": z
      .string()
      .min(1)
      .describe("Write ${DD_APP_KEY}; the permission timeseries_query is enough."),
    timeout: timeoutSetting("15s"),
    lag: lagSetting("60s"),
    step: duration.prefault("10s").describe("How often the agents send."),
  }),
  signal: z.strictObject({
    bad: metrics.optional().describe("Counts what failed; must be .as_count()."),
    total: metrics.optional().describe("Counts all that was tried; must be .as_count()."),
    value: metrics.optional().describe("A level, such as p95:trace.http.request{service:shop}."),
  }),
  queryOf: (signal) =>
    intervalQuery(
      signal,
      (text, part) =>
        wrongIn(text) ?? (part === "value" || /\.as_count\(\)/u.test(text) ? undefined : asCount),
    ),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Datadog" }, tools);

    async function ask(text: string, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const url = endpoint(own.url, "/api/v1/query");
      url.searchParams.set("from", String(window.from / 1_000));
      url.searchParams.set("to", String(window.to / 1_000));
      url.searchParams.set("query", rolledUp(text, window.stepSeconds));
      const { series } = await askJson(
        {
          url: url.href,
          headers: { "DD-API-KEY": own["api-key"], "DD-APPLICATION-KEY": own["application-key"] },
          timeoutMs: own.timeout,
          cancel,
        },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      const only = onlySeries(series, {
        query: text.slice(0, 200),
        service,
        advice: "Leave out by {…}, so that sum: sums all of them",
      });
      if (only === undefined) return { values: new Map() };
      const known = only.pointlist.flatMap(([at, value]): [number, number][] =>
        value === null ? [] : [[at, value]],
      );
      return { values: new Map(known), seconds: only.interval };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        narrowestStep: Math.ceil(own.step / 1_000),
        aligned: true,
        // Datadog widens the intervals of an answer with more points than that.
        mostIntervals: 1_000,
        textOf: (text) => text,
        ask,
      },
      tools,
    );
  },
});

const asCount = "is a rate: add .as_count(), so that it tells how many there were";

function wrongIn(text: string): string | undefined {
  if (/\.rollup\(/u.test(text)) return "must not hold .rollup(): the interval is filled in";
  return undefined;
}

/** The interval is part of the query; sums for counts, averages for levels, as Datadog's own graphs have them. */
function rolledUp(text: string, stepSeconds: number): string {
  const method = /\.as_count\(\)/u.test(text) ? "sum" : (/^\s*(max|min|avg)\s*:/u.exec(text)?.[1] ?? "avg");
  return `${text.trim()}.rollup(${method}, ${stepSeconds})`;
}
