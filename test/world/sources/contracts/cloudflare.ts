import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z");
const groups = (...counts: number[]) =>
  JSON.stringify({
    data: {
      viewer: {
        zones: [
          {
            httpRequestsAdaptiveGroups: counts.map((count, n) => ({
              count,
              avg: { sampleInterval: 1 },
              dimensions: { datetimeMinute: new Date(at + n * 60_000).toISOString() },
            })),
          },
        ],
      },
    },
    errors: null,
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s", zone: "0123456789abcdef0123456789abcdef" },
    stepSeconds: 60,
    signal: { bad: { status: "5xx" }, total: {} },
    login: (secret) => ({ settings: { token: secret } }),
    healthy: (_, response) => void response.end(groups(12)),
    empty: (_, response) => void response.end(groups()),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": groups(1).slice(0, 40),
      "another API's JSON": '{"status":"ok"}',
      "a zone that is not there": '{"data":{"viewer":{"zones":[]}},"errors":null}',
      "an error with status 200": '{"data":null,"errors":[{"message":"not authorized: s3cr3t-t0ken"}]}',
      nothing: "",
    },
    untrue: { "counts below zero": groups(-4) },
  },
];
