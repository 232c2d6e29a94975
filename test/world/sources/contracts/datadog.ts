import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z");
const series = (...values: (number | null)[]) =>
  JSON.stringify({
    status: "ok",
    res_type: "time_series",
    series: [
      {
        metric: "x",
        interval: 30,
        scope: "*",
        pointlist: values.map((value, n) => [at + n * 30_000, value]),
      },
    ],
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s" },
    signal: { bad: "sum:shop.errors{env:prod}.as_count()", total: "sum:shop.hits{env:prod}.as_count()" },
    login: (secret) => ({ settings: { "api-key": "id", "application-key": secret } }),
    isLoggedIn: ({ headers }, secret) => headers["dd-application-key"] === secret,
    healthy: (_, response) => void response.end(series(3, 4)),
    empty: (_, response) => void response.end('{"status":"ok","series":[]}'),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": series(1).slice(0, 40),
      "another API's JSON": '{"status":"success","data":{}}',
      "an error with status 200": '{"status":"error","error":"Rule s3cr3t-t0ken: no such metric"}',
      "several series": series(1).replace('"series":[', '"series":[{"interval":30,"pointlist":[]},'),
      nothing: "",
    },
    untrue: { "counts below zero": series(-4, -4), nulls: series(null, null) },
  },
];
