import { saying } from "../../../support/servers.ts";
import type { SourceCase } from "../contract.ts";

let calls = 0;

export const cases: SourceCase[] = [
  {
    signal: { bad: "$.errors", total: "$.requests" },
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
  },
  {
    settings: { remembers: "past" },
    signal: { gives: "gauge", readings: "data.points" },
    healthy: saying(
      JSON.stringify({ data: { points: [{ at: "2026-03-02T08:00:00Z", seconds: 30, value: 4 }] } }),
    ),
    empty: saying('{"data": {"points": []}}'),
    odd: {
      "a web page": "<!doctype html><title>Shop</title>",
      "readings of another shape": '{"data": {"points": [{"time": 1}]}}',
      "more bad than total": '{"data": {"points": [{"at": 1, "seconds": 1, "bad": 2, "total": 1}]}}',
    },
  },
];
