import { describe, expect, test } from "vitest";
import { excludedAbove } from "../../../src/judge/evidence/excluded.ts";

describe("the rate that is excluded", () => {
  // The 95 % point of the beta distribution with bad + 1 and total - bad, by integrating its density.
  test.each([
    [0, 171, 0.01737],
    [0, 300, 0.00994],
    [1, 100, 0.04656],
    [2, 14, 0.38539],
    [10, 50, 0.3156],
  ])("after %i bad of %i is what Clopper and Pearson say", (bad, total, above) => {
    expect(excludedAbove(bad, total)).toBeCloseTo(above, 4);
  });

  test("after none is about three over the events, the rule of three", () => {
    for (const total of [100, 1_000, 10_000]) {
      expect(excludedAbove(0, total)! * total).toBeGreaterThan(2.9);
      expect(excludedAbove(0, total)! * total).toBeLessThan(3);
    }
  });

  test("is nothing where all were bad, and not known without events", () => {
    expect(excludedAbove(5, 5)).toBe(1);
    expect(excludedAbove(0, 0)).toBeUndefined();
    expect(excludedAbove(2_000, 1e6)).toBeUndefined();
  });

  test("is never below what was seen, and falls as more is seen without a failure", () => {
    expect(excludedAbove(3, 40)!).toBeGreaterThan(3 / 40);
    expect(excludedAbove(0, 200)!).toBeLessThan(excludedAbove(0, 100)!);
  });
});
