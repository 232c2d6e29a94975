import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { keysOf } from "../../text/records.ts";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

/** An aggregation as it is asked for, and the member of the answer that holds it. */
const memberNames = {
  Total: "total",
  Count: "count",
  Average: "average",
  Maximum: "maximum",
  Minimum: "minimum",
} as const;

const metric = z.strictObject({
  metric: z.string().min(1).max(200).describe("Its name, such as Http5xx or Requests."),
  filter: z
    .string()
    .max(1_000)
    .optional()
    .describe("An OData filter of dimensions with single values, such as statusCodeCategory eq '5xx'."),
  aggregation: z
    .enum(keysOf(memberNames))
    .default("Total")
    .describe("Total for counts; for a level Average, Maximum …"),
  resource: z.string().max(500).optional().describe("Another resource than that of the source."),
});

type Metric = z.output<typeof metric>;

const value = z.object({
  timeStamp: z.iso.datetime({ offset: true }),
  total: z.number().nullish(),
  count: z.number().nullish(),
  average: z.number().nullish(),
  maximum: z.number().nullish(),
  minimum: z.number().nullish(),
});

const answer = z.object({
  value: z.array(
    z.object({
      timeseries: z.array(z.object({ data: z.array(value) })),
      errorCode: z.string().nullish(),
      errorMessage: z.string().nullish(),
    }),
  ),
});
const failure = z
  .object({ error: z.object({ code: z.string(), message: z.string().nullish() }) })
  .transform(({ error }) => error.message ?? error.code);

/** Azure Monitor's platform metrics. @see https://learn.microsoft.com/rest/api/monitor/metrics/list */
export const azure = defineSource({
  type: "azure",
  summary: "Azure Monitor's metrics: App Service, Front Door, Application Gateway, Functions",
  settings: z.strictObject({
    type: z.literal("azure").describe("Which type of source it is."),
    resource: z
      .string()
      .regex(/^\/subscriptions\/[\w-]+\/.+$/u, {
        error: "expected /subscriptions/…/resourceGroups/…/providers/…",
      })
      .describe("Id of the resource whose metrics are read."),
    token: z
      .string()
      .min(1)
      .describe("Write ${AZURE_TOKEN}: az account get-access-token prints one after azure/login."),
    url: z
      .url({ protocol: /^https?$/u })
      .default("https://management.azure.com")
      .describe("Azure's management API; another one in national clouds."),
    timeout: timeoutSetting("15s"),
    lag: lagSetting("2m"),
  }),
  signal: z.strictObject({
    bad: metric.optional().describe("Counts what failed."),
    total: metric.optional().describe("Counts all that was tried."),
    value: metric.optional().describe("A level; name its aggregation."),
  }),
  queryOf: (signal) =>
    intervalQuery<Metric>(signal, ({ aggregation }, part) =>
      part === "value" || aggregation === "Total" || aggregation === "Count"
        ? undefined
        : `is counted by aggregation: Total or Count, not by ${aggregation}`,
    ),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Azure Monitor" }, tools);

    async function ask(of: Metric, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const { metric, filter, aggregation, resource = own.resource } = of;
      const url = endpoint(own.url, `${resource}/providers/microsoft.insights/metrics`);
      url.searchParams.set("api-version", "2024-02-01");
      url.searchParams.set("metricnames", metric);
      url.searchParams.set("aggregation", aggregation);
      url.searchParams.set("interval", `PT${window.stepSeconds / 60}M`);
      url.searchParams.set(
        "timespan",
        `${new Date(window.from).toISOString()}/${new Date(window.to).toISOString()}`,
      );
      if (filter !== undefined) url.searchParams.set("$filter", filter);
      const { value: metrics } = await askJson(
        { url: url.href, headers: { Authorization: `Bearer ${own.token}` }, timeoutMs: own.timeout, cancel },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      const [found] = metrics;
      if (found?.errorCode && found.errorCode !== "Success")
        throw new WorldError(tools.hide(`answered: ${found.errorMessage ?? found.errorCode}`.slice(0, 300)), {
          service,
        });
      const key = memberNames[aggregation];
      const values = new Map<number, number>();
      // With a filter on several values of a dimension there is a series of each.
      for (const { data } of found?.timeseries ?? []) {
        for (const point of data) {
          const at = Date.parse(point.timeStamp);
          const number = point[key];
          if (typeof number === "number") values.set(at, (values.get(at) ?? 0) + number);
        }
      }
      return { values };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        // Azure's shortest interval.
        narrowestStep: 60,
        aligned: true,
        mostIntervals: 1_440,
        textOf: ({ metric, filter, aggregation }) =>
          `${aggregation} of ${metric}${filter === undefined ? "" : ` where ${filter}`}`,
        ask,
      },
      tools,
    );
  },
});
