import { describe, expect, test } from "vitest";
import { selectorMatcher } from "../../../src/world/sources/match-selector.ts";
import {
  findPromqlMistake,
  findSelectorMistake,
  parseAggregate,
  parseSelector,
  selectorsIn,
  selectorText,
  withStep,
} from "../../../src/world/sources/promql.ts";
import { cpuTime } from "../../support/cpu-time.ts";

describe("a PromQL expression", () => {
  test.each([
    'http_requests_total{job="shop", code=~"5.."}',
    "sum(queue_depth)",
    'histogram_quantile(0.9, sum by (le) (rate(x_bucket{a!~"b|c"}[5m])))',
    "sum(increase(x_total[$step]))",
    "sum(increase(x_total[${__interval}]))",
    "avg_over_time((a / b)[10m:30s] offset 1h)",
    "x # a comment",
  ])("may be %s", (text) => {
    expect(findPromqlMistake(text)).toBeUndefined();
  });

  test.each([
    ["", "is empty"],
    ['x{job="shop"', "isn't PromQL: it ends too early"],
    ["sum(x", "isn't PromQL: it ends too early"],
    ["x{a=b}", `isn't PromQL: unexpected "b}" at character 5`],
    ["a b", `isn't PromQL: unexpected "b" at character 3`],
    ["sum(increase(x[nope]))", `isn't PromQL: unexpected "nope]))" at character 16`],
    ["x".repeat(10_001), "is longer than 10000 characters"],
  ])("can't be %s", (text, mistake) => {
    expect(findPromqlMistake(text)).toBe(mistake);
  });

  test("names its selectors", () => {
    expect(selectorsIn('sum(rate(a{x="y"}[$step])) / sum(b)')).toEqual(['a{x="y"}', "b"]);
  });

  test("has the step put in for each of its names", () => {
    expect(withStep("a[$step] b[$__interval] c[${__rate_interval}] $stepping", 30)).toBe(
      "a[30s] b[30s] c[30s] $stepping",
    );
  });
});

describe("a selector", () => {
  test.each([
    ["sum(x)", /is an expression/u],
    ["x[5m]", /is an expression/u],
    ["x offset 5m", /is an expression/u],
    ["{}", /selects every metric/u],
    ["x{", /ends too early/u],
    ['x{a=~"("}', /"\(" is no regular expression/u],
  ])("can't be %s", (text, mistake) => {
    expect(findSelectorMistake(text)).toMatch(mistake);
  });

  test.each([
    ["x", "x", []],
    ['x{a="b"}', "x", [{ label: "a", op: "=", value: "b" }]],
    ["x{a!~'b|\\'c'}", "x", [{ label: "a", op: "!~", value: "b|'c" }]],
    ["x{a=~`\\d+`}", "x", [{ label: "a", op: "=~", value: "\\d+" }]],
    ['x{a="\\u00e9\\x41\\n"}', "x", [{ label: "a", op: "=", value: "éA\n" }]],
    ['{"a.b", "c.d"!="e"}', "a.b", [{ label: "c.d", op: "!=", value: "e" }]],
    ['{__name__="x"}', undefined, [{ label: "__name__", op: "=", value: "x" }]],
  ])("%s is understood", (text, metric, matchers) => {
    expect(findSelectorMistake(text)).toBeUndefined();
    expect(parseSelector(text)).toEqual({ metric, matchers });
  });

  test.each([
    ['x{code=~"5.."}', { code: "500" }, true],
    ['x{code=~"5.."}', { code: "1500" }, false],
    ['x{code=~"5.."}', {}, false],
    ['x{code!~"5.."}', {}, true],
    ['x{code!="500"}', { code: "500" }, false],
    ['x{code=""}', {}, true],
    ['x{constructor=""}', {}, true],
    ['{__name__=~"x|y"}', {}, true],
    ['x{a=~".*"}', { a: "two\nlines" }, true],
  ])("%s against %o: %s", (text, labels, matches) => {
    expect(selectorMatcher(parseSelector(text)!)({ name: "x", labels: { ...labels }, value: 1 })).toBe(
      matches,
    );
  });

  test("with a pattern that would take others for ever is matched at once", () => {
    const matches = selectorMatcher(parseSelector('x{a=~"(a+)+$"}')!);
    const spent = cpuTime();
    expect(matches({ name: "x", labels: { a: `${"a".repeat(50_000)}!` }, value: 1 })).toBe(false);
    expect(spent()).toBeLessThan(2000);
  });

  test("takes more matchers, with or without braces of its own", () => {
    expect(selectorText("x", undefined)).toBe("x");
    expect(selectorText("x", '{a="b"}', 'le="1"')).toBe('x{a="b",le="1"}');
    expect(selectorText("x", 'a="b",', 'le="1"')).toBe('x{a="b",le="1"}');
  });
});

test.each([
  ["x", undefined],
  ["sum(x)", "sum"],
  ['max(x{a="b"})', "max"],
])("%s can be read from a page", (text, by) => {
  expect(parseAggregate(text)).toMatchObject({ by, selector: { metric: "x" } });
});

test.each(["sum by (a) (x)", "rate(x[5m])", "sum(x) + 1", "topk(3, x)", "sum(rate(x[5m]))"])(
  "%s can't be read from a page",
  (text) => {
    expect(parseAggregate(text)).toBeUndefined();
  },
);
