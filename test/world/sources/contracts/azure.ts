import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z");
const points = (...totals: (number | null)[]) =>
  JSON.stringify({
    cost: 0,
    interval: "PT1M",
    value: [
      {
        name: { value: "Requests" },
        errorCode: "Success",
        timeseries: [
          {
            metadatavalues: [],
            data: totals.map((total, n) => ({ timeStamp: new Date(at + n * 60_000).toISOString(), total })),
          },
        ],
      },
    ],
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s", resource: "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop" },
    stepSeconds: 60,
    signal: { bad: { metric: "Http5xx" }, total: { metric: "Requests" } },
    login: (secret) => ({ settings: { token: secret } }),
    healthy: (_, response) => void response.end(points(4)),
    empty: (_, response) => void response.end('{"value":[]}'),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": points(1).slice(0, 40),
      "another API's JSON": '{"status":"ok"}',
      "an error inside":
        '{"value":[{"timeseries":[],"errorCode":"ThrottledRequest","errorMessage":"s3cr3t-t0ken"}]}',
      "an error with status 200": '{"error":{"code":"BadRequest","message":"s3cr3t-t0ken"}}',
      nothing: "",
    },
    untrue: { "counts below zero": points(-4), nulls: points(null) },
  },
];
