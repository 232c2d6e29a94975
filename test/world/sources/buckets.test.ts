import { RE2JS } from "re2js";
import { expect, test } from "vitest";
import { spellingsOf } from "../../../src/world/sources/buckets.ts";

test.each([
  [1, ["1", "1.0", "1.00", "1e0", "1e+00", "1.0e0", "1E0"], ["10", "0.1", "11", "1e1", "01"]],
  [0.5, ["0.5", "0.50", ".5", "5e-1", "5e-01", "5.0e-01"], ["5", "0.05", "0.55", "5e1"]],
  [2500, ["2500", "2500.0", "2.5e3", "2.5e+03"], ["250", "25000", "2.5e4"]],
  [0.025, ["0.025", "2.5e-2", "2.5e-02"], ["0.25", "0.0025"]],
  [Number.POSITIVE_INFINITY, ["+Inf", "Inf", "inf", "+inf"], ["1", ""]],
])("A1: the bound %d is known in every spelling", (bound, spelled, others) => {
  const pattern = RE2JS.compile(spellingsOf(bound));
  expect(spelled.filter((label) => !pattern.matches(label))).toEqual([]);
  expect(others.filter((label) => pattern.matches(label))).toEqual([]);
});
