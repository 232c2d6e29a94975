import { z } from "zod";
import { WorldError } from "../../errors.ts";
import { keysOf } from "../../text/records.ts";
import { duration } from "../duration.ts";
import { signedAsker } from "./cloudwatch-asker.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, type IntervalQuery, openIntervalSource, type Window } from "./interval-source.ts";
import { lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource, type SignalMistake } from "./source.ts";

const metric = z.strictObject({
  namespace: z.string().min(1).describe("Such as AWS/ApplicationELB."),
  metric: z.string().min(1).describe("Such as HTTPCode_Target_5XX_Count."),
  dimensions: z.record(z.string(), z.string()).default({}).describe("All dimensions of the series, by name."),
  stat: z.string().min(1).default("Sum").describe("Sum for counts; for a level Average, Maximum, p95 …"),
});

type Metric = z.output<typeof metric>;
/** Added up, where several tell of the same. */
type Metrics = readonly [Metric, ...Metric[]];
const metrics = z.union([
  metric.transform((one): Metrics => [one]),
  z.tuple([metric], metric).refine((all) => all.length <= 10, "expected ten at most"),
]);

/** What AWS itself counts for its services. @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/aws-services-cloudwatch-metrics.html */
const presets = {
  alb: {
    namespace: "AWS/ApplicationELB",
    bad: ["HTTPCode_Target_5XX_Count", "HTTPCode_ELB_5XX_Count"],
    // A request for which no target was found is not among RequestCount.
    total: ["RequestCount", "HTTPCode_ELB_5XX_Count"],
    latency: "TargetResponseTime",
  },
  "api-gateway": { namespace: "AWS/ApiGateway", bad: ["5XXError"], total: ["Count"], latency: "Latency" },
  "http-api": { namespace: "AWS/ApiGateway", bad: ["5xx"], total: ["Count"], latency: "Latency" },
  lambda: { namespace: "AWS/Lambda", bad: ["Errors"], total: ["Invocations"], latency: "Duration" },
  "app-runner": {
    namespace: "AWS/AppRunner",
    bad: ["5xxStatusResponses"],
    total: ["Requests"],
    latency: "RequestLatency",
  },
} as const;

type Preset = keyof typeof presets;
const presetNames = keysOf(presets);

const settings = z.strictObject({
  type: z.literal("cloudwatch").describe("Which type of source it is."),
  region: z
    .string()
    .regex(/^[a-z]{2}(?:-[a-z]+)+-\d$/u, { error: "expected a region such as eu-central-1" })
    .describe("The region whose metrics are read."),
  url: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe("Another endpoint than the region's own, such as one of a VPC."),
  timeout: timeoutSetting("15s"),
  lag: lagSetting("2m"),
  step: duration
    .prefault("60s")
    .describe("Period of the metrics; shorter than 60s for those of high resolution only."),
});

/** AWS's own limit is 500 pages of one question; a watch needs one. */
const mostPages = 20;

/**
 * CloudWatch's GetMetricData, signed with the credentials that the AWS action leaves in the environment.
 * @see https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_GetMetricData.html
 */
export const cloudwatch = defineSource({
  type: "cloudwatch",
  summary:
    "CloudWatch, with the credentials that aws-actions/configure-aws-credentials leaves: load balancers, API Gateway, Lambda",
  settings,
  signal: z.strictObject({
    bad: metrics.optional().describe("Counts what failed; a list is added up."),
    total: metrics.optional().describe("Counts all that was tried."),
    value: metric.optional().describe("A level; name its stat."),
    preset: z.enum(presetNames).optional().describe("Instead of metrics: what AWS counts for a service."),
    measure: z
      .enum(["errors", "latency"])
      .optional()
      .describe("What of a preset is measured; errors unless given, latency is the p95."),
    dimensions: z
      .record(z.string(), z.string())
      .optional()
      .describe("With preset: which one, such as { LoadBalancer: app/shop/1a2b } or { FunctionName: pay }."),
  }),
  queryOf,
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = signedAsker(own, { service, tools });

    async function ask(of: Metrics, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const values = new Map<number, number>();
      let next: string | undefined;
      for (let page = 0; page < mostPages; page++) {
        const { MetricDataResults: results, NextToken: token } = await askJson(
          { ...questionOf(of, window), ...(next !== undefined && { NextToken: next }) },
          cancel,
        );
        for (const { Timestamps: at, Values: found, StatusCode: status, Messages: messages } of results) {
          if (status === "InternalError" || status === "Forbidden") {
            const said = messages?.find(({ Value: value }) => value)?.Value ?? status;
            throw new WorldError(tools.hide(`answered: ${said.slice(0, 200)}`), { service });
          }
          for (const [index, seconds] of (at ?? []).entries()) {
            const value = found?.[index];
            if (value !== undefined) values.set(seconds * 1_000, (values.get(seconds * 1_000) ?? 0) + value);
          }
        }
        if (!token) return { values };
        next = token;
      }
      throw new WorldError("answered only in part: it has more pages than are read", { service });
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        narrowestStep: Math.ceil(own.step / 1_000),
        aligned: true,
        mostIntervals: 1_440,
        textOf: (of) =>
          of.map(({ namespace, metric, stat }) => `${stat} of ${namespace} ${metric}`).join(" + "),
        ask,
      },
      tools,
    );
  },
});

function questionOf(of: Metrics, { from, to, stepSeconds }: Window) {
  return {
    StartTime: from / 1_000,
    EndTime: to / 1_000,
    ScanBy: "TimestampAscending",
    MetricDataQueries: of.map(({ namespace, metric, dimensions, stat }, index) => ({
      Id: `m${index}`,
      MetricStat: {
        Metric: {
          Namespace: namespace,
          MetricName: metric,
          Dimensions: Object.entries(dimensions).map(([Name, Value]) => ({ Name, Value })),
        },
        Period: stepSeconds,
        Stat: stat,
      },
    })),
  };
}

interface Words {
  bad?: Metrics | undefined;
  total?: Metrics | undefined;
  value?: Metric | undefined;
  preset?: Preset | undefined;
  measure?: "errors" | "latency" | undefined;
  dimensions?: Record<string, string> | undefined;
}

function queryOf(words: Words): IntervalQuery<Metrics> | SignalMistake[] {
  const { bad, total, value, preset, measure, dimensions } = words;
  if (preset !== undefined) return presetQuery({ ...words, preset });
  const strays = Object.entries({ measure, dimensions }).filter(([, written]) => written !== undefined);
  if (strays.length > 0) return strays.map(([path]) => ({ path, message: "goes only with preset" }));
  return intervalQuery<Metrics>(
    { bad, total, value: value === undefined ? undefined : [value] },
    (all, part) => {
      const wrong = all.find(({ stat }) => part !== "value" && stat !== "Sum" && stat !== "SampleCount");
      return wrong === undefined ? undefined : `is counted by stat: Sum or SampleCount, not by ${wrong.stat}`;
    },
  );
}

function presetQuery({
  bad,
  total,
  value,
  preset,
  measure = "errors",
  dimensions = {},
}: Words & { preset: Preset }): IntervalQuery<Metrics> | SignalMistake[] {
  const strays = Object.entries({ bad, total, value }).filter(([, written]) => written !== undefined);
  if (strays.length > 0)
    return strays.map(([path]) => ({ path, message: "does not go with preset, which brings its own" }));
  const { namespace, latency, ...counted } = presets[preset];
  const of = (metric: string, stat: string): Metric => ({ namespace, metric, dimensions, stat });
  const sumOf = ([first, ...more]: readonly [string, ...string[]]): Metrics => [
    of(first, "Sum"),
    ...more.map((metric) => of(metric, "Sum")),
  ];
  return measure === "latency"
    ? { gives: "gauge", value: [of(latency, "p95")] }
    : { gives: "ratio", bad: sumOf(counted.bad), total: sumOf(counted.total) };
}
