import { saying } from "../../../support/servers.ts";
import type { SourceCase } from "../contract.ts";

const matrix = (result: unknown) =>
  JSON.stringify({ status: "success", data: { resultType: "matrix", result } });
const said = (more: object) =>
  JSON.stringify({ status: "success", data: { resultType: "matrix", result: [] }, ...more });
const at = Date.parse("2026-03-02T08:00:00Z") / 1000;

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s" },
    signal: { bad: "bad_total", total: "all_total" },
    healthy: saying(
      matrix([
        {
          metric: {},
          values: [
            [at, "7"],
            [at + 30, "5"],
            [at + 60, "6"],
          ],
        },
      ]),
    ),
    empty: saying(matrix([])),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": matrix([{ metric: {} }]).slice(0, 40),
      "another API's JSON": '{"status":"ok"}',
      "values that are no texts": matrix([{ metric: {}, values: [[at, 7]] }]),
      "an error with status 200":
        '{"status":"error","errorType":"execution","error":"query s3cr3t-t0ken timed out"}',
      "too many series": matrix(
        Array.from({ length: 5001 }, (_, n) => ({ metric: { n: String(n) }, values: [] })),
      ),
      nothing: "",
    },
    partial: {
      "a store that is away (Thanos)": said({
        warnings: ["No StoreAPIs matched: store eu-1 is unavailable"],
      }),
      "a storage node that is away (VictoriaMetrics)": said({ isPartial: true }),
      "what an info says": said({ infos: ["results truncated by a limit"] }),
    },
    untrue: {
      NaN: matrix([
        {
          metric: {},
          values: [
            [at, "NaN"],
            [at + 30, "NaN"],
            [at + 60, "NaN"],
          ],
        },
      ]),
      infinity: matrix([
        {
          metric: {},
          values: [
            [at, "+Inf"],
            [at + 30, "+Inf"],
            [at + 60, "-Inf"],
          ],
        },
      ]),
      "counts below zero": matrix([
        {
          metric: {},
          values: [
            [at, "-4"],
            [at + 30, "-4"],
            [at + 60, "-4"],
          ],
        },
      ]),
    },
  },
];
