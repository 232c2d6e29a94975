import type { SourceCase } from "../contract.ts";

const end = Date.parse("2026-03-02T08:01:00Z");
const points = (...values: (number | null)[]) =>
  JSON.stringify({
    totalCount: 1,
    nextPageKey: null,
    resolution: "1m",
    result: [
      {
        metricId: "x",
        data: [{ dimensions: [], timestamps: values.map((_, n) => end + n * 60_000), values }],
      },
    ],
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s" },
    stepSeconds: 60,
    signal: {
      bad: "builtin:service.errors.server.count:splitBy():sum",
      total: "builtin:service.requestCount.server:splitBy():sum",
    },
    login: (secret) => ({ settings: { token: secret } }),
    isLoggedIn: ({ headers }, secret) => headers.authorization === `Api-Token ${secret}`,
    healthy: (_, response) => void response.end(points(12)),
    empty: (_, response) => void response.end('{"resolution":"1m","result":[{"metricId":"x","data":[]}]}'),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": points(1).slice(0, 40),
      "another API's JSON": '{"status":"ok"}',
      "several series": points(1).replace('"data":[', '"data":[{"timestamps":[],"values":[]},'),
      "an error with status 200": '{"error":{"code":400,"message":"s3cr3t-t0ken"}}',
      nothing: "",
    },
    partial: {
      "a warning": points(1).replace("{", '{"warnings":["The resolution s3cr3t-t0ken was changed"],'),
    },
    untrue: { "counts below zero": points(-4), nulls: points(null) },
  },
];
