import { expect, test } from "vitest";
import { evidenceBar, resample, sparkline } from "../../src/report/sparkline.ts";

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
