import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { duration } from "../duration.ts";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { onlySeries } from "./only-series.ts";
import { lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const query = z
  .string()
  .min(1)
  .max(10_000)
  .describe("InfluxQL with $window in its WHERE and $interval in its GROUP BY, which answers one series.");

const answer = z.object({
  results: z.array(
    z.object({
      series: z
        .array(
          z.object({
            columns: z.array(z.string()),
            values: z.array(z.array(z.union([z.number(), z.string(), z.boolean(), z.null()]))),
            partial: z.boolean().optional(),
          }),
        )
        .optional(),
      partial: z.boolean().optional(),
    }),
  ),
});

const failure = z.union([
  z.object({ error: z.string() }).transform(({ error }) => error),
  z
    .object({ results: z.array(z.object({ error: z.string().optional() })) })
    .transform(({ results }) => results.find(({ error }) => error !== undefined)?.error),
]);

/**
 * InfluxDB by InfluxQL: version 1 and the same endpoint of versions 2 and 3.
 * @see https://docs.influxdata.com/influxdb/v1/tools/api/#query-http-endpoint
 */
export const influxdb = defineSource({
  type: "influxdb",
  summary: "InfluxDB 1, 2 and 3, by InfluxQL",
  settings: z.strictObject({
    type: z.literal("influxdb").describe("Which type of source it is."),
    url: z
      .url({ protocol: /^https?$/u, error: "expected an address such as https://influx.example.com:8086" })
      .describe("Address of the server; a path before /query is kept."),
    database: z.string().min(1).describe("The database, in version 2 the name that its bucket is mapped to."),
    retention: z.string().optional().describe("The retention policy; the database's default unless given."),
    headers: z
      .record(z.string(), z.string())
      .default({})
      .describe('Headers of each request, such as Authorization: "Token ${INFLUX_TOKEN}".'),
    timeout: timeoutSetting("10s"),
    lag: lagSetting("15s"),
    step: duration.prefault("10s").describe("How far apart its points are written."),
  }),
  signal: z.strictObject({
    bad: query
      .optional()
      .describe('Counts what failed: SELECT sum("errors") FROM "http" WHERE $window GROUP BY $interval.'),
    total: query.optional().describe("Counts all that was tried, in the same way."),
    value: query.optional().describe("A level, in the same way."),
  }),
  queryOf: (signal) => intervalQuery(signal, lacking),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "InfluxDB" }, tools);

    async function ask(text: string, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const url = endpoint(own.url, "/query");
      url.searchParams.set("db", own.database);
      if (own.retention !== undefined) url.searchParams.set("rp", own.retention);
      url.searchParams.set("epoch", "ms");
      const { results } = await askJson(
        {
          url: url.href,
          method: "POST",
          headers: { ...own.headers, "Content-Type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams({ q: inWindow(text, window) }).toString(),
          onlyReads: true,
          timeoutMs: own.timeout,
          cancel,
        },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      const found = results.flatMap(({ series = [] }) => series);
      if (results.some(({ partial }) => partial) || found.some(({ partial }) => partial))
        throw new WorldError(
          "answered only in part: its max-row-limit is lower than the intervals asked for",
          {
            service,
          },
        );
      const only = onlySeries(found, {
        query: text.slice(0, 200),
        service,
        advice: "Group by $interval alone",
      });
      const rows = only?.values ?? [];
      return { values: new Map(rows.flatMap(([at, value]) => numbers(at, value))) };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        narrowestStep: Math.ceil(own.step / 1_000),
        mostIntervals: 5_000,
        textOf: (text) => text,
        ask,
      },
      tools,
    );
  },
});

function lacking(text: string): string | undefined {
  const missing = ["$window", "$interval"].filter((word) => !text.includes(word));
  if (missing.length === 0) return undefined;
  return `needs ${missing.join(" and ")}: SELECT sum("errors") FROM "http" WHERE $window GROUP BY $interval`;
}

/** The intervals begin where the deploy does: InfluxQL takes an offset beside the length. */
function inWindow(text: string, { from, to, stepSeconds }: Window): string {
  const offset = from % (stepSeconds * 1_000);
  return text
    .replaceAll("$window", `time >= ${from}ms AND time < ${to}ms`)
    .replaceAll("$interval", `time(${stepSeconds}s, ${offset}ms)`);
}

function numbers(at: unknown, value: unknown): [number, number][] {
  return typeof at === "number" && typeof value === "number" ? [[at, value]] : [];
}
