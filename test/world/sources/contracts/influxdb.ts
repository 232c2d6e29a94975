import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z");
const rows = (...values: unknown[]) =>
  JSON.stringify({
    results: [
      {
        statement_id: 0,
        series: [
          {
            name: "http",
            columns: ["time", "sum"],
            values: values.map((value, n) => [at + n * 30_000, value]),
          },
        ],
      },
    ],
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s", database: "shop" },
    signal: {
      bad: 'SELECT sum("errors") FROM "http" WHERE $window GROUP BY $interval',
      total: 'SELECT sum("all") FROM "http" WHERE $window GROUP BY $interval',
    },
    healthy: (_, response) => void response.end(rows(5, 6)),
    empty: (_, response) => void response.end('{"results":[{"statement_id":0}]}'),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": rows(1, 2).slice(0, 60),
      "another API's JSON": '{"status":"ok"}',
      "an error with status 200":
        '{"results":[{"statement_id":0,"error":"database not found: s3cr3t-t0ken"}]}',
      "several series": rows(1).replace('"series":[', '"series":[{"name":"a","columns":[],"values":[]},'),
      nothing: "",
    },
    partial: {
      "an answer that was cut at a row limit":
        '{"results":[{"statement_id":0,"series":[{"columns":["time"],"values":[],"partial":true}]}]}',
    },
    untrue: { "counts below zero": rows(-4, -4), nulls: rows(null, null), texts: rows("a", "b") },
  },
];
