import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { onlySeries } from "./only-series.ts";
import { lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const selector = z
  .string()
  .min(1)
  .max(2_000)
  .describe(
    "A metric selector that gives one series, such as builtin:service.errors.server.count:splitBy():sum.",
  );

const answer = z.object({
  resolution: z.string(),
  result: z.array(
    z.object({
      data: z.array(z.object({ timestamps: z.array(z.number()), values: z.array(z.number().nullable()) })),
      warnings: z.array(z.string()).nullish(),
    }),
  ),
  warnings: z.array(z.string()).nullish(),
});
const failure = z
  .object({ error: z.object({ message: z.string() }) })
  .transform(({ error }) => error.message);

/** Dynatrace's metrics. @see https://docs.dynatrace.com/docs/dynatrace-api/environment-api/metric-v2/get-data-points */
export const dynatrace = defineSource({
  type: "dynatrace",
  summary: "Dynatrace's metrics, by metric selectors",
  settings: z.strictObject({
    type: z.literal("dynatrace").describe("Which type of source it is."),
    url: z
      .url({
        protocol: /^https?$/u,
        error: "expected an address such as https://abc12345.live.dynatrace.com",
      })
      .describe("Address of the environment."),
    token: z.string().min(1).describe("Write ${DYNATRACE_TOKEN}; the scope metrics.read is enough."),
    entities: z
      .string()
      .max(1_000)
      .optional()
      .describe('Which entities, such as type("SERVICE"),entityName.equals("shop").'),
    timeout: timeoutSetting("15s"),
    lag: lagSetting("2m"),
  }),
  signal: z.strictObject({
    bad: selector.optional().describe("Counts what failed; must end as a sum."),
    total: selector.optional().describe("Counts all that was tried, in the same way."),
    value: selector
      .optional()
      .describe("A level, such as builtin:service.response.time:splitBy():percentile(95)."),
  }),
  queryOf: (signal) =>
    intervalQuery(signal, (text, part) =>
      part === "value" || /:(?:sum|value|count)(?::default\([^)]{0,20}\))?$/u.test(text.trim())
        ? undefined
        : "must end in :sum (or :value, :count), so that it tells how many there were",
    ),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Dynatrace" }, tools);

    async function ask(text: string, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const stepMs = window.stepSeconds * 1_000;
      const url = endpoint(own.url, "/api/v2/metrics/query");
      url.searchParams.set("metricSelector", text);
      url.searchParams.set("from", String(window.from));
      url.searchParams.set("to", String(window.to));
      url.searchParams.set("resolution", `${window.stepSeconds / 60}m`);
      if (own.entities !== undefined) url.searchParams.set("entitySelector", own.entities);
      const { result, warnings, resolution } = await askJson(
        {
          url: url.href,
          headers: { Authorization: `Api-Token ${own.token}` },
          timeoutMs: own.timeout,
          cancel,
        },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      const [warning] = [...(warnings ?? []), ...result.flatMap((one) => one.warnings ?? [])];
      if (warning !== undefined)
        throw new WorldError(tools.hide(`answered only in part: ${warning.slice(0, 200)}`), { service });
      const found = result.flatMap(({ data }) => data);
      const only = onlySeries(found, {
        query: text.slice(0, 200),
        service,
        advice: "Write :splitBy() before the aggregation",
      });
      const seconds = secondsIn(resolution) ?? window.stepSeconds;
      const values = new Map<number, number>();
      // A point stands at the end of its interval.
      for (const [index, at] of (only?.timestamps ?? []).entries()) {
        const value = only?.values[index];
        if (typeof value === "number") values.set(at - Math.max(stepMs, seconds * 1_000), value);
      }
      return { values, seconds };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        // Dynatrace's shortest resolution.
        narrowestStep: 60,
        aligned: true,
        mostIntervals: 1_440,
        textOf: (text) => text,
        ask,
      },
      tools,
    );
  },
});

/** `1m`, `5m`, `1h`; undefined for anything else. */
function secondsIn(resolution: string): number | undefined {
  const [, count, unit] = /^(\d{1,4})([mh])$/u.exec(resolution) ?? [];
  if (count === undefined) return undefined;
  return Number(count) * (unit === "h" ? 3_600 : 60);
}
