import { expect, test } from "vitest";
import { evidenceBar, resample, sparkline } from "../../src/report/sparkline.ts";
import { duration, odds, offset, percent, significant, times } from "../../src/report/words.ts";

test.each([
  [0, "0 %"],
  [0.124, "12.4 %"],
  [0.0984, "9.8 %"],
  [0.0021, "0.21 %"],
  [0.00004, "0.004 %"],
  [0.000000001, "< 0.001 %"],
  [1, "100 %"],
  [undefined, "unknown"],
])("a rate of %s is %s", (rate, text) => expect(percent(rate)).toBe(text));

test.each([
  [0, "0 s"],
  [45, "45 s"],
  [91, "1 min 31 s"],
  [3_600, "1 h"],
  [7_500, "2 h 5 min"],
  [75_600, "21 h"],
  [260_000, "3 d"],
])("%s seconds are %s", (seconds, text) => expect(duration(seconds)).toBe(text));

test.each([
  [75, "+1:15"],
  [0, "+0:00"],
  [-30, "-0:30"],
  [3_735, "+1:02:15"],
])("%s seconds from the deploy are %s", (seconds, text) => expect(offset(seconds)).toBe(text));

test.each([
  [-1, "none"],
  [0, "none"],
  [Math.log(250), "1 in 250"],
  [Math.log(10) * 47.3, "1 in 10⁴⁷"],
  [Number.POSITIVE_INFINITY, "1 in 10³⁰⁰"],
])("evidence of %s is %s", (evidence, text) => expect(odds(evidence)).toBe(text));

test.each([
  [0.0021, 0.124, "59×"],
  [310, 330, "1.06×"],
  [0, 0.1, "new"],
  [0, 0, "1×"],
  [undefined, 0.1, "–"],
])("from %s to %s is %s", (before, after, text) => expect(times(before, after)).toBe(text));

test.each([
  [1_104, "1,104"],
  [12.345, "12.3"],
  [0.000123, "0.000123"],
  [0, "0"],
])("%s is shown as %s", (value, text) => expect(significant(value)).toBe(text));

test("a sparkline rises from zero and shows gaps", () => {
  expect(sparkline([0, 0, 1, undefined, 8])).toBe("▁▁▁ █");
  expect(sparkline([0, 0])).toBe("▁▁");
  expect(sparkline([])).toBe("");
});

test("a long series is averaged down", () => {
  expect(resample([1, 3, 5, 7], 2)).toEqual([2, 6]);
  expect(sparkline(Array.from({ length: 500 }, () => 1)).length).toBe(16);
});

test("an evidence bar is full at the alarm and never fuller", () => {
  expect(evidenceBar(4.6, 4.6)).toBe("▇".repeat(10));
  expect(evidenceBar(99, 4.6)).toBe("▇".repeat(10));
  expect(evidenceBar(-3, 4.6)).toBe("");
});
