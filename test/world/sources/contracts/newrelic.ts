import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z") / 1_000;
const results = (...counts: unknown[]) =>
  JSON.stringify({
    data: {
      actor: {
        account: {
          nrql: {
            results: counts.map((count, n) => ({
              beginTimeSeconds: at + n * 30,
              endTimeSeconds: at + (n + 1) * 30,
              count,
            })),
          },
        },
      },
    },
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s", account: 42 },
    signal: {
      bad: "SELECT count(*) FROM Transaction WHERE appName = 'shop' AND error IS true",
      total: "SELECT count(*) FROM Transaction WHERE appName = 'shop'",
    },
    login: (secret) => ({ settings: { "api-key": secret } }),
    isLoggedIn: ({ headers }, secret) => headers["api-key"] === secret,
    healthy: (_, response) => void response.end(results(4, 5)),
    empty: (_, response) => void response.end(results()),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": results(1).slice(0, 40),
      "another API's JSON": '{"status":"ok"}',
      "an error with status 200":
        '{"data":{"actor":{"account":{"nrql":null}}},"errors":[{"message":"NRQL Syntax Error near s3cr3t-t0ken"}]}',
      "an account that is not there": '{"data":{"actor":{"account":null}}}',
      nothing: "",
    },
    untrue: { "counts below zero": results(-4, -4), nulls: results(null, null) },
  },
];
