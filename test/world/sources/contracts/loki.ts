import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z") / 1_000;
const matrix = (...values: string[]) =>
  JSON.stringify({
    status: "success",
    data: {
      resultType: "matrix",
      result:
        values.length === 0
          ? []
          : [{ metric: {}, values: values.map((value, n) => [at + (n + 1) * 30, value]) }],
      stats: {},
    },
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s" },
    signal: {
      bad: 'sum(count_over_time({app="shop"} |= "error" [$step]))',
      total: 'sum(count_over_time({app="shop"} [$step]))',
    },
    healthy: (_, response) => void response.end(matrix("3", "4")),
    empty: (_, response) => void response.end(matrix()),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": matrix("1").slice(0, 40),
      "another API's JSON": '{"status":"ok"}',
      "log lines instead of numbers": '{"status":"success","data":{"resultType":"streams","result":[]}}',
      "an error with status 200":
        '{"status":"error","errorType":"bad_data","error":"parse error at s3cr3t-t0ken"}',
      "several series": matrix("1").replace('"result":[', '"result":[{"metric":{},"values":[]},'),
      nothing: "",
    },
    partial: { "a warning": matrix("1").replace("{", '{"warnings":["ingester eu-1 is unavailable"],') },
    untrue: {
      NaN: matrix("NaN", "NaN"),
      infinity: matrix("+Inf", "+Inf"),
      "counts below zero": matrix("-4", "-4"),
    },
  },
];
