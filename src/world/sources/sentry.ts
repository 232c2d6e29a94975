import { z } from "zod";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const events = z.strictObject({
  dataset: z
    .enum(["errors", "transactions", "spans"])
    .describe("Errors, or the transactions or spans that Sentry samples of all requests."),
  query: z
    .string()
    .max(2_000)
    .default("")
    .describe("Sentry's search, such as level:error release:shop@${RELEASE}."),
  aggregate: z
    .string()
    .max(200)
    .default("count()")
    .describe("What is counted, such as count() or failure_count()."),
});

type Events = z.output<typeof events>;

const answer = z.object({
  data: z.array(z.tuple([z.number(), z.array(z.object({ count: z.number().nullable() }))])),
});
const failure = z.object({ detail: z.string() }).transform(({ detail }) => detail);

/** Sentry's events by interval. @see https://docs.sentry.io/api/explore/query-explore-events-in-timeseries-format/ */
export const sentry = defineSource({
  type: "sentry",
  summary: "Sentry: errors and sampled transactions by interval",
  settings: z.strictObject({
    type: z.literal("sentry").describe("Which type of source it is."),
    url: z
      .url({ protocol: /^https?$/u, error: "expected an address such as https://de.sentry.io" })
      .default("https://sentry.io")
      .describe("https://sentry.io, https://us.sentry.io, https://de.sentry.io, or your own."),
    organization: z.string().min(1).describe("Its slug."),
    projects: z.array(z.int().positive()).min(1).describe("Numbers of the projects."),
    environment: z.string().optional().describe("Only events of this environment."),
    token: z.string().min(1).describe("Write ${SENTRY_TOKEN}; the scope org:read is enough."),
    timeout: timeoutSetting("15s"),
    lag: lagSetting("60s"),
  }),
  signal: z.strictObject({
    bad: events.optional().describe("Counts what failed."),
    total: events.optional().describe("Counts all that was tried."),
    value: events
      .optional()
      .describe("A level, such as the number of errors a minute where nothing counts the requests."),
  }),
  queryOf: (signal) =>
    intervalQuery<Events>(signal, ({ aggregate }, part) =>
      part === "value" || /^(?:count|failure_count|count_if|count_unique)\(/u.test(aggregate)
        ? undefined
        : `has to count: count() or failure_count(), not ${aggregate}`,
    ),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Sentry" }, tools);

    async function ask(of: Events, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const organization = encodeURIComponent(own.organization);
      const url = endpoint(own.url, `/api/0/organizations/${organization}/events-stats/`);
      for (const project of own.projects) url.searchParams.append("project", String(project));
      if (own.environment !== undefined) url.searchParams.set("environment", own.environment);
      url.searchParams.set("dataset", of.dataset);
      url.searchParams.set("query", of.query);
      url.searchParams.set("yAxis", of.aggregate);
      url.searchParams.set("start", new Date(window.from).toISOString());
      url.searchParams.set("end", new Date(window.to).toISOString());
      url.searchParams.set("interval", `${window.stepSeconds / 60}m`);
      url.searchParams.set("partial", "0");
      const { data } = await askJson(
        { url: url.href, headers: { Authorization: `Bearer ${own.token}` }, timeoutMs: own.timeout, cancel },
        { shape: answer, refused: (json) => failure.safeParse(json).data },
      );
      const [first, second] = [data[0]?.[0], data[1]?.[0]];
      const known = data.flatMap(([at, [one]]): [number, number][] =>
        one === undefined || one.count === null ? [] : [[at * 1_000, one.count]],
      );
      return {
        values: new Map(known),
        ...(first !== undefined && second !== undefined && { seconds: second - first }),
      };
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        // Sentry's shortest interval.
        narrowestStep: 60,
        aligned: true,
        mostIntervals: 1_000,
        textOf: ({ dataset, query, aggregate }) => `${aggregate} of ${dataset}: ${query}`,
        ask,
      },
      tools,
    );
  },
});
