import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { duration } from "../duration.ts";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const series = z.strictObject({
  filter: z
    .string()
    .min(1)
    .max(2_000)
    .describe(
      'Which series, such as metric.type="run.googleapis.com/request_count" resource.label.service_name="shop".',
    ),
  aligner: z
    .enum([
      "ALIGN_DELTA",
      "ALIGN_SUM",
      "ALIGN_MEAN",
      "ALIGN_MAX",
      "ALIGN_PERCENTILE_99",
      "ALIGN_PERCENTILE_95",
    ])
    .default("ALIGN_DELTA")
    .describe("ALIGN_DELTA for counts; for a level ALIGN_MEAN, ALIGN_PERCENTILE_95 …"),
});

type Series = z.output<typeof series>;

const number = z.union([
  z.number(),
  z
    .string()
    .regex(/^-?\d+$/u)
    .transform(Number),
]);
const answer = z.object({
  timeSeries: z
    .array(
      z.object({
        points: z.array(
          z.object({
            interval: z.object({ endTime: z.iso.datetime({ offset: true }) }),
            value: z.object({ int64Value: number.optional(), doubleValue: number.optional() }),
          }),
        ),
      }),
    )
    .default([]),
  nextPageToken: z.string().optional(),
  executionErrors: z.array(z.object({ message: z.string().optional() })).optional(),
});
const failure = z
  .object({ error: z.object({ message: z.string() }) })
  .transform(({ error }) => error.message);

const mostPages = 20;

/** Google Cloud Monitoring's time series. @see https://cloud.google.com/monitoring/api/ref_v3/rest/v3/projects.timeSeries/list */
export const google = defineSource({
  type: "google",
  summary: "Google Cloud Monitoring: Cloud Run, load balancers, App Engine, Functions",
  settings: z.strictObject({
    type: z.literal("google").describe("Which type of source it is."),
    project: z
      .string()
      .regex(/^[a-z0-9:.-]+$/u, { error: "expected a project's id" })
      .describe("Id of the project."),
    token: z
      .string()
      .min(1)
      .describe(
        "Write ${GOOGLE_TOKEN}: google-github-actions/auth gives one with token_format: access_token.",
      ),
    url: z
      .url({ protocol: /^https?$/u })
      .default("https://monitoring.googleapis.com")
      .describe("Another endpoint than Google's own."),
    timeout: timeoutSetting("15s"),
    lag: duration
      .prefault("3m")
      .describe(
        "How long after its end an interval may still change: metrics of Google's services come 2 to 4 minutes late.",
      ),
  }),
  signal: z.strictObject({
    bad: series.optional().describe("Counts what failed."),
    total: series.optional().describe("Counts all that was tried."),
    value: series.optional().describe("A level; name its aligner."),
  }),
  queryOf: (signal) =>
    intervalQuery<Series>(signal, ({ aligner }, part) =>
      part === "value" || aligner === "ALIGN_DELTA" || aligner === "ALIGN_SUM"
        ? undefined
        : `is counted by aligner: ALIGN_DELTA or ALIGN_SUM, not by ${aligner}`,
    ),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Cloud Monitoring" }, tools);

    async function ask(of: Series, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const stepMs = window.stepSeconds * 1_000;
      const values = new Map<number, number>();
      let next: string | undefined;
      for (let page = 0; page < mostPages; page++) {
        const url = urlOf(of, window, next);
        const { timeSeries, nextPageToken, executionErrors } = await askJson(
          {
            url: url.href,
            headers: { Authorization: `Bearer ${own.token}` },
            timeoutMs: own.timeout,
            cancel,
          },
          { shape: answer, refused: (json) => failure.safeParse(json).data },
        );
        const [problem] = executionErrors ?? [];
        if (problem !== undefined)
          throw new WorldError(
            tools.hide(`answered only in part: ${(problem.message ?? "").slice(0, 200)}`),
            { service },
          );
        if (timeSeries.length > 1)
          throw new WorldError("answers several series where one is needed", { service });
        for (const { interval, value } of timeSeries[0]?.points ?? []) {
          const found = value.int64Value ?? value.doubleValue;
          if (found !== undefined) values.set(Date.parse(interval.endTime) - stepMs, found);
        }
        if (!nextPageToken) return { values };
        next = nextPageToken;
      }
      throw new WorldError("answered only in part: it has more pages than are read", { service });
    }

    function urlOf(
      { filter, aligner }: Series,
      { from, to, stepSeconds }: Window,
      page: string | undefined,
    ): URL {
      const url = endpoint(own.url, `/v3/projects/${own.project}/timeSeries`);
      // Aligned intervals end at the end time and go back from it in whole lengths.
      url.searchParams.set("interval.startTime", new Date(from).toISOString());
      url.searchParams.set("interval.endTime", new Date(to).toISOString());
      url.searchParams.set("filter", filter);
      url.searchParams.set("aggregation.alignmentPeriod", `${stepSeconds}s`);
      url.searchParams.set("aggregation.perSeriesAligner", aligner);
      url.searchParams.set(
        "aggregation.crossSeriesReducer",
        aligner === "ALIGN_DELTA" || aligner === "ALIGN_SUM" ? "REDUCE_SUM" : "REDUCE_MAX",
      );
      if (page !== undefined) url.searchParams.set("pageToken", page);
      return url;
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        // Google's shortest alignment.
        narrowestStep: 60,
        mostIntervals: 1_440,
        textOf: ({ filter, aligner }) => `${aligner} of ${filter}`,
        ask,
      },
      tools,
    );
  },
});
