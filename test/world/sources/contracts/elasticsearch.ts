import type { SourceCase } from "../contract.ts";

const at = Date.parse("2026-03-02T08:00:00Z");
const found = (...counts: number[]) =>
  JSON.stringify({
    took: 3,
    timed_out: false,
    _shards: { total: 2, successful: 2, skipped: 0, failed: 0 },
    hits: { hits: [] },
    aggregations: {
      intervals: { buckets: counts.map((count, n) => ({ key: at + n * 30_000, doc_count: count })) },
    },
  });

export const cases: SourceCase[] = [
  {
    settings: { lag: "0s", index: "logs-shop-*" },
    signal: { bad: "http.response.status_code:>=500", total: "http.response.status_code:*" },
    healthy: (_, response) => void response.end(found(3, 4)),
    empty: (_, response) => void response.end(found(0, 0)),
    odd: {
      "a login page": "<!doctype html><title>Sign in</title>",
      "half an answer": found(1).slice(0, 40),
      "another API's JSON": '{"status":"ok"}',
      "an error with status 200":
        '{"error":{"type":"parsing_exception","reason":"s3cr3t-t0ken"},"status":400}',
      nothing: "",
    },
    partial: {
      "a search that timed out": found(1).replace('"timed_out":false', '"timed_out":true'),
      "a shard that failed": found(1).replace('"failed":0', '"failed":1'),
    },
  },
];
