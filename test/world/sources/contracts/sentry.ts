import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z") / 1_000;
const stats = (...counts: (number | null)[]) =>
  JSON.stringify({ data: counts.map((count, n) => [at + n * 60, [{ count }]]), start: at, end: at + 60 });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s", organization: "acme", projects: [7] },
    stepSeconds: 60,
    signal: { bad: { dataset: "errors", query: "level:error" }, total: { dataset: "transactions" } },
    login: (secret) => ({ settings: { token: secret } }),
    healthy: (_, response) => void response.end(stats(4)),
    empty: (_, response) => void response.end(stats()),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": stats(1).slice(0, 20),
      "another API's JSON": '{"status":"ok"}',
      "several axes": '{"count()":{"data":[]},"p95()":{"data":[]}}',
      "an error with status 200": '{"detail":"Invalid query: s3cr3t-t0ken"}',
      nothing: "",
    },
    untrue: { "counts below zero": stats(-4), nulls: stats(null) },
  },
];
