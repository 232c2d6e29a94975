import { describe, expect, test } from "vitest";
import {
  counterIn,
  findCountMistake,
  isShare,
  shareOfCounters,
} from "../../../src/world/sources/counts-expression.ts";
import { promqlQuery } from "../../../src/world/sources/promql-signal.ts";

describe("A3: an expression where counts are needed", () => {
  test.each([
    ["sum(rate(x[5m]))", "x"],
    ['sum by (job) (rate(x{code=~"5.."}[5m])) or vector(0)', 'x{code=~"5.."}'],
    ["60 * sum(irate(x[1m]))", "x"],
    ["(sum(rate(x[$__rate_interval])))", "x"],
    ["sum(increase(x[5m]))", "x"],
    ["round(sum(rate(x[5m])) * 300)", "x"],
    ["sum(x_total)", "x_total"],
    ["x_seconds_count", "x_seconds_count"],
  ])("%s is the counter it reads", (query, selector) => {
    expect(counterIn(query)).toBe(selector);
    expect(promqlQuery({ bad: { query }, total: { query: "sum(rate(y[5m]))" } })).toEqual({
      kind: "ratio",
      gives: "ratio",
      bad: { selector },
      total: { selector: "y" },
    });
  });

  test.each(["sum(increase(x[$step]))", "bad_per_interval", "sum(sum_over_time(x[$step]))"])(
    "%s is taken as it is",
    (query) => {
      expect(counterIn(query)).toBeUndefined();
      expect(findCountMistake(query)).toBeUndefined();
    },
  );

  test.each([
    ["sum(rate(a[5m])) + sum(rate(b[1m]))", "write sum(increase(a[$step])) + sum(increase(b[$step]))"],
    ["sum(irate(x[1m] offset 5m))", "write sum(increase(x[$step] offset 5m))"],
    ["sum(increase(a[5m])) - sum(increase(b[5m]))", "overlaps from interval to interval"],
    ["sum(rate(a[5m])) / sum(rate(b[5m]))", "is a share"],
    ["1 - a / b", "is a share"],
    ["avg(increase(x[$step]))", "is an average"],
    ["avg_over_time(x[5m])", "is an average"],
    ["histogram_quantile(0.9, sum by (le) (rate(x_bucket[5m])))", "is an average or a quantile"],
  ])("%s is refused with what to write", (query, message) => {
    expect(promqlQuery({ bad: { query }, total: "y" })).toEqual([
      { path: "bad", message: expect.stringContaining(message) },
    ]);
  });
});

describe("A7: a share of two counters as a level", () => {
  test.each([
    'sum(rate(x{code=~"5.."}[5m])) / sum(rate(x[5m]))',
    '100 * sum(rate(x{code=~"5.."}[5m])) / sum(rate(x[5m]))',
    '(sum(rate(x{code=~"5.."}[5m])) or vector(0)) / sum(rate(x[5m]))',
  ])("%s is judged by the counts that it is made of", (value) => {
    expect(promqlQuery({ value })).toEqual({
      kind: "ratio",
      gives: "ratio",
      bad: { selector: 'x{code=~"5.."}' },
      total: { selector: "x" },
    });
  });

  test.each(["1 - sum(rate(good[5m])) / sum(rate(x[5m]))", "rate(a[5m]) / (rate(a[5m]) + rate(b[5m]))"])(
    "%s is known for a share, and stays a level",
    (value) => {
      expect(shareOfCounters(value)).toBeUndefined();
      expect(isShare(value)).toBe(true);
    },
  );

  test.each(["rate(x_seconds_sum[5m]) / rate(x_seconds_count[5m])", "used_bytes / all_bytes", "queue_depth"])(
    "%s is a level like any other",
    (value) => {
      expect(promqlQuery({ value })).toEqual({ kind: "gauge", gives: "gauge", value });
      expect(isShare(value)).toBe(false);
    },
  );
});
