import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { onlySeries } from "./only-series.ts";
import { headersSetting, lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const logql = z
  .string()
  .min(1)
  .max(5_000)
  .describe(
    'A LogQL metric query with [$step], such as sum(count_over_time({app="shop"} |= "error" [$step])).',
  );

const answer = z.object({
  status: z.literal("success"),
  data: z.object({
    resultType: z.literal("matrix"),
    result: z.array(z.object({ values: z.array(z.tuple([z.number(), z.string()])) })),
  }),
  warnings: z.array(z.string()).nullish(),
});
const failure = z.object({ status: z.literal("error"), error: z.string() }).transform(({ error }) => error);

/** Loki's metric queries over logs. @see https://grafana.com/docs/loki/latest/reference/loki-http-api/#query-logs-within-a-range-of-time */
export const loki = defineSource({
  type: "loki",
  summary: "Loki, by LogQL metric queries over logs",
  settings: z.strictObject({
    type: z.literal("loki").describe("Which type of source it is."),
    url: z
      .url({ protocol: /^https?$/u, error: "expected an address such as https://loki.example.com" })
      .describe("Address of Loki; a path before /loki is kept."),
    headers: headersSetting,
    tenant: z.string().optional().describe("Sent as X-Scope-OrgID."),
    timeout: timeoutSetting("15s"),
    lag: lagSetting("15s"),
  }),
  signal: z.strictObject({
    bad: logql.optional().describe("Counts the lines that tell of a failure."),
    total: logql.optional().describe("Counts the lines of all that was tried."),
    value: logql.optional().describe("A level."),
  }),
  queryOf: (signal) =>
    intervalQuery(signal, (text) =>
      text.includes("[$step]") ? undefined : "needs [$step] as its range, so that each line is counted once",
    ),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Loki" }, tools);

    async function ask(text: string, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const stepMs = window.stepSeconds * 1_000;
      const url = endpoint(own.url, "/loki/api/v1/query_range");
      url.searchParams.set("query", text.replaceAll("[$step]", `[${window.stepSeconds}s]`));
      // Each point stands at the end of the stretch that it counts.
      url.searchParams.set("start", `${window.from + stepMs}000000`);
      url.searchParams.set("end", `${window.to}000000`);
      url.searchParams.set("step", `${window.stepSeconds}s`);
      const { data, warnings } = await askJson(
        {
          url: url.href,
          headers: { ...own.headers, ...(own.tenant !== undefined && { "X-Scope-OrgID": own.tenant }) },
          timeoutMs: own.timeout,
          cancel,
        },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      if (warnings !== undefined && warnings !== null && warnings.length > 0)
        throw new WorldError(tools.hide(`answered only in part: ${String(warnings[0]).slice(0, 200)}`), {
          service,
        });
      const only = onlySeries(data.result, {
        query: text.slice(0, 200),
        service,
        advice: "Wrap it in sum()",
      });
      const points = only?.values ?? [];
      return {
        values: new Map(points.map(([end, value]) => [Math.round(end * 1_000) - stepMs, numberOf(value)])),
      };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        narrowestStep: 1,
        // Loki refuses more than 11,000 points a series.
        mostIntervals: 5_000,
        textOf: (text) => text,
        ask,
      },
      tools,
    );
  },
});

function numberOf(text: string): number {
  return text.trim() === "" ? Number.NaN : Number(text);
}
