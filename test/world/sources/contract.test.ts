import { http } from "../../../src/world/sources/http.ts";
import { prometheus } from "../../../src/world/sources/prometheus.ts";
import { scrape } from "../../../src/world/sources/scrape.ts";
import { saying } from "../../support/servers.ts";
import { sourceContract } from "./contract.ts";

const matrix = (result: unknown) =>
  JSON.stringify({ status: "success", data: { resultType: "matrix", result } });
const said = (more: object) =>
  JSON.stringify({ status: "success", data: { resultType: "matrix", result: [] }, ...more });
const at = Date.parse("2026-03-02T08:00:00Z") / 1000;

sourceContract({
  kind: prometheus,
  settings: { lag: "0s" },
  query: { kind: "ratio", bad: { selector: "bad_total" }, total: { selector: "all_total" } },
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
    "a store that is away (Thanos)": said({ warnings: ["No StoreAPIs matched: store eu-1 is unavailable"] }),
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
});

let looks = 0;
sourceContract({
  kind: scrape,
  query: { kind: "ratio", bad: { selector: "bad_total" }, total: { selector: "all_total" } },
  healthy: (_, response) => {
    looks++;
    response.end(`bad_total ${looks}\nall_total ${looks * 10}\n`);
  },
  empty: saying("# nothing yet\n"),
  odd: { "a web page": "<!doctype html><title>Shop</title>", JSON: '{"status":"ok"}' },
  untrue: {
    NaN: "bad_total NaN\nall_total NaN\n",
    infinity: "bad_total +Inf\nall_total +Inf\n",
    "counts below zero": "bad_total -4\nall_total -40\n",
    "more than can be counted": "bad_total 1e300\nall_total 1e300\n",
  },
});

let calls = 0;
sourceContract({
  kind: http,
  query: { kind: "json", gives: "ratio", bad: "$.errors", total: "$.requests", counts: "since-start" },
  healthy: (_, response) => {
    calls++;
    response.end(JSON.stringify({ errors: calls, requests: calls * 10 }));
  },
  empty: saying("{}"),
  odd: {
    "a web page": "<!doctype html><title>Shop</title>",
    "half an answer": '{"errors": 1, "requ',
    "a count that is a text": '{"errors": 1, "requests": "many"}',
    "a count that is a list": '{"errors": 1, "requests": [1]}',
    nothing: "",
  },
});

sourceContract({
  kind: http,
  settings: { remembers: "past" },
  query: { kind: "json", gives: "gauge", readings: "data.points" },
  healthy: saying(
    JSON.stringify({ data: { points: [{ at: "2026-03-02T08:00:00Z", seconds: 30, value: 4 }] } }),
  ),
  empty: saying('{"data": {"points": []}}'),
  odd: {
    "a web page": "<!doctype html><title>Shop</title>",
    "readings of another shape": '{"data": {"points": [{"time": 1}]}}',
    "more bad than total": '{"data": {"points": [{"at": 1, "seconds": 1, "bad": 2, "total": 1}]}}',
  },
});
