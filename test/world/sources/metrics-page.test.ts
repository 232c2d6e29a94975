import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseMetricsPage } from "../../../src/world/sources/metrics-page.ts";
import { cpuTime } from "../../support/cpu-time.ts";

describe("a metrics page", () => {
  test.each([
    ["a bare line", "up 1", { name: "up", labels: {}, value: 1 }],
    ["labels", 'x_total{a="b",c="d"} 3', { name: "x_total", labels: { a: "b", c: "d" }, value: 3 }],
    ["a comma at the end", 'x{a="b",} 3', { name: "x", labels: { a: "b" }, value: 3 }],
    ["empty braces", "x{} 3", { name: "x", labels: {}, value: 3 }],
    [
      "spaces and tabs",
      '  x { a = "b" ,\tc="d" }\t 3  ',
      { name: "x", labels: { a: "b", c: "d" }, value: 3 },
    ],
    ["escapes", 'x{a="q\\"b\\\\s\\nl"} 1', { name: "x", labels: { a: 'q"b\\s\nl' }, value: 1 }],
    ["braces and a hash in a value", 'x{a="}# {"} 1', { name: "x", labels: { a: "}# {" }, value: 1 }],
    ["a timestamp", "x 1.5e3 1395066363000", { name: "x", labels: {}, value: 1500 }],
    ["an OpenMetrics timestamp", "x 1 1520879607.789", { name: "x", labels: {}, value: 1 }],
    [
      "an exemplar",
      'x_bucket{le="1"} 8 # {trace_id="KO"} 0.6 1520.7',
      { name: "x_bucket", labels: { le: "1" }, value: 8 },
    ],
    ["an exemplar after a timestamp", 'x 8 1.5 # {t="K"} 0.6', { name: "x", labels: {}, value: 8 }],
    ["infinity", "x +Inf", { name: "x", labels: {}, value: Number.POSITIVE_INFINITY }],
    ["minus infinity", "x -Inf", { name: "x", labels: {}, value: Number.NEGATIVE_INFINITY }],
    ["NaN", "x NaN", { name: "x", labels: {}, value: Number.NaN }],
    [
      "a name in quotes",
      '{"shop.requests", a="b"} 2',
      { name: "shop.requests", labels: { a: "b" }, value: 2 },
    ],
    ["a label in quotes", 'x{"a.b"="c"} 2', { name: "x", labels: { "a.b": "c" }, value: 2 }],
    [
      "a label that objects have",
      'x{constructor="c"} 2',
      { name: "x", labels: { constructor: "c" }, value: 2 },
    ],
    ["Windows line ends", "x 1\r", { name: "x", labels: {}, value: 1 }],
  ])("may hold %s", (_, line, sample) => {
    expect(parseMetricsPage(`# HELP x y\n# TYPE x counter\n\n${line}\n# a comment\n`)).toEqual([sample]);
  });

  test("ends where OpenMetrics says so", () => {
    expect(parseMetricsPage("x 1\n# EOF\n<junk>")).toHaveLength(1);
  });

  test("may be empty", () => {
    expect(parseMetricsPage("")).toEqual([]);
  });

  test.each([
    "<!doctype html>",
    '{"status": "ok"}',
    "x",
    "x{",
    'x{a="b" 1',
    'x{a="b} 1',
    "x{a=b} 1",
    "x one",
    "x 1 2 3",
    "x-1",
    '{a="b"} 1',
    "1x 1",
  ])("never holds %s", (line) => {
    expect(() => parseMetricsPage(`up 1\n${line}`)).toThrow("line 2 is not in the Prometheus text format");
  });

  test("gives back whatever labels and values were written", () => {
    const letter = fc.constantFrom(...'"\\{}# ,=\n\t\r\u00e9\u{1F600}\u0000an1');
    const label = fc.constantFrom("a", "le", "_x", "B9", "toString", "code");
    fc.assert(
      fc.property(
        fc.dictionary(label, fc.string({ unit: letter }), { maxKeys: 4 }),
        fc.double({ noNaN: true }),
        (labels, value) => {
          const written = Object.entries(labels).map(
            ([name, text]) =>
              `${name}="${text.replace(/\\/gu, "\\\\").replace(/"/gu, '\\"').replace(/\n/gu, "\\n")}"`,
          );
          const [sample] = parseMetricsPage(`m{${written.join(",")}} ${Object.is(value, -0) ? "-0" : value}`);
          expect(sample).toEqual({ name: "m", labels: { ...labels }, value });
        },
      ),
    );
  });

  test("is read in time that grows with its length, however hostile", () => {
    const spent = cpuTime();
    for (const unit of ["\\", '"', " ", ",", "#", "a", "{", '\\"', "1"]) {
      for (const head of ['x{a="', "x ", "x{", "x 1 ", 'x{a="b"'])
        try {
          parseMetricsPage(head + unit.repeat(200_000));
        } catch {}
    }
    expect(spent()).toBeLessThan(3000);
  });
});
