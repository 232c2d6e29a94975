import type { SourceCase } from "../contract.ts";

const end = Date.parse("2026-03-02T08:01:00Z");
const series = (...values: unknown[]) =>
  JSON.stringify({
    timeSeries: [
      {
        metric: { type: "run.googleapis.com/request_count" },
        points: values.map((value, n) => ({
          interval: {
            startTime: new Date(end - 60_000).toISOString(),
            endTime: new Date(end + n * 60_000).toISOString(),
          },
          value,
        })),
      },
    ],
  });
const filter = 'metric.type="run.googleapis.com/request_count"';

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s", project: "acme-shop" },
    stepSeconds: 60,
    signal: { bad: { filter: `${filter} metric.label.response_code_class="5xx"` }, total: { filter } },
    login: (secret) => ({ settings: { token: secret } }),
    healthy: (_, response) => void response.end(series({ int64Value: "12" })),
    empty: (_, response) => void response.end("{}"),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": series({ int64Value: "1" }).slice(0, 40),
      "a distribution": series({ distributionValue: { count: "3" } }).replace('"points"', '"point"'),
      "several series": '{"timeSeries":[{"points":[]},{"points":[]}]}',
      "an error with status 200": '{"error":{"code":400,"message":"s3cr3t-t0ken"}}',
      nothing: "",
    },
    partial: {
      "an error of execution": '{"timeSeries":[],"executionErrors":[{"message":"s3cr3t-t0ken"}]}',
      "pages without end": series({ int64Value: "1" }).replace("{", '{"nextPageToken":"more",'),
    },
    untrue: {
      "counts below zero": series({ int64Value: "-4" }),
      "another type": series({ boolValue: true }),
    },
  },
];
