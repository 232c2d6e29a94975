import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z") / 1_000;
const series = (...values: (number | null)[]) =>
  JSON.stringify([
    { target: "sumSeries(x)", tags: {}, datapoints: values.map((value, n) => [value, at + n * 10]) },
  ]);

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s" },
    signal: { bad: "sumSeries(stats_counts.errors)", total: "sumSeries(stats_counts.all)" },
    healthy: (_, response) => void response.end(series(1, 2, 1, 0, 3, 1)),
    empty: (_, response) => void response.end("[]"),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": series(1, 2).slice(0, 30),
      "another API's JSON": '{"status":"ok"}',
      "several series": JSON.stringify([
        { target: "a", datapoints: [] },
        { target: "b", datapoints: [] },
      ]),
      nothing: "",
    },
    untrue: { "counts below zero": series(-1, -1, -1, -1, -1, -1), nulls: series(null, null, null) },
  },
];
