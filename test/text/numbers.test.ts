import fc from "fast-check";
import { expect, test } from "vitest";
import { count, counted, odds, percent, significant, times } from "../../src/text/numbers.ts";

test.each([
  [0, "0 %"],
  [0.124, "12.4 %"],
  [0.0984, "9.8 %"],
  [0.0303, "3 %"],
  [0.0021, "0.21 %"],
  [0.00004, "0.004 %"],
  [0.000000001, "< 0.001 %"],
  [0.99949, "99.9 %"],
  [0.9996, "> 99.9 %"],
  [1, "100 %"],
  [undefined, "unknown"],
  [Number.NaN, "unknown"],
])("A36: a rate of %s is %s", (rate, text) => expect(percent(rate)).toBe(text));

test("all and nothing are said only of all and nothing", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (rate) => {
      expect(percent(rate) === "0 %").toBe(rate === 0);
      expect(percent(rate) === "100 %").toBe(rate === 1);
      expect(percent(rate)).not.toMatch(/e/u);
    }),
  );
});

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
  [-2.5, "-2.5"],
  [0, "0"],
])("%s is shown as %s", (value, text) => expect(significant(value)).toBe(text));

test.each([
  [0, "0 commits"],
  [1, "1 commit"],
  [2_300, "2,300 commits"],
])("%i commits are %s", (many, text) => expect(counted(many, "commit")).toBe(text));

test("events are whole and grouped", () => {
  expect(count(8_903.4)).toBe("8,903");
  expect(counted(2, "push", "pushes")).toBe("2 pushes");
});
