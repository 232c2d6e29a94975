import { describe, expect, test } from "vitest";
import { autocorrelationTime, dispersion } from "../../src/judge/evidence/dispersion.ts";
import { levelEstimate, ratioEstimate } from "../../src/judge/evidence/estimate.ts";
import { beyondTest } from "../../src/judge/evidence/gauge-evidence.ts";
import { mergeEvidence, planPools, thresholdAlone } from "../../src/judge/pools.ts";
import { capBursts } from "../../src/judge/signals/cap.ts";
import { findOnset } from "../../src/judge/signals/onset.ts";
import { tidy } from "../../src/judge/signals/timeline.ts";
import { usualPart } from "../../src/judge/signals/usual-part.ts";
import type { Signal } from "../../src/judge/window.ts";
import { deployedAt, reading, stretch } from "./readings.ts";

describe("dispersion", () => {
  test("is 1 for counts that scatter less than independent ones", () => {
    expect(dispersion(stretch(0, 900, () => ({ bad: 5, total: 100 })))).toBe(1);
  });

  test("is the plain ratio of variances for independent clumps", () => {
    // 0 and 20 in turn of 100: residuals ±10 against a binomial variance of 9 each; the turns cancel at lag one.
    const readings = stretch(0, 900, (start) => ({ bad: start % 30 === 0 ? 0 : 20, total: 100 }));
    expect(dispersion(readings)).toBeCloseTo(100 / 9, 6);
  });

  test("grows with spells: neighbours that go together count", () => {
    const spells = stretch(0, 1800, (start) => ({ bad: start % 600 < 300 ? 0 : 20, total: 100 }));
    expect(dispersion(spells)).toBeGreaterThan(5 * (100 / 9));
  });

  test("of nothing, of no errors and of few intervals is 1", () => {
    expect(dispersion([])).toBe(1);
    expect(dispersion(stretch(0, 900, () => ({ bad: 0, total: 100 })))).toBe(1);
    expect(dispersion([reading(0, 0, 100), reading(15, 90, 100)])).toBe(1);
  });
});

test("the autocorrelation time of a level that wanders is long, of one that alternates 1", () => {
  const wandering = Array.from({ length: 100 }, (_, index) => Math.sin(index / 10));
  expect(autocorrelationTime(wandering)).toBeGreaterThan(5);
  expect(autocorrelationTime(wandering.map((_, index) => index % 2))).toBe(1);
});

describe("the cap", () => {
  test("limits what one short interval can bring", () => {
    expect(capBursts([reading(0, 500, 1000)], 0.01)).toEqual([reading(0, 50, 1000)]);
    expect(capBursts([reading(0, 500, 1000)], 0)).toEqual([reading(0, 3, 1000)]);
  });

  test("leaves minutes alone, where it would hide an outage", () => {
    expect(capBursts([reading(0, 500, 1000, 60)], 0.01)).toEqual([reading(0, 500, 1000, 60)]);
  });
});

describe("tidying", () => {
  test("sorts, lets the later given of two win, and drops what overlaps", () => {
    const given = [
      reading(30, 3, 9),
      reading(0, 1, 9),
      reading(15, 2, 9),
      reading(15, 7, 9),
      reading(20, 5, 9),
    ];
    expect(tidy(given)).toEqual([reading(0, 1, 9), reading(15, 7, 9), reading(30, 3, 9)]);
  });
});

describe("estimates", () => {
  test("of no events know nothing", () => {
    expect(ratioEstimate(0, 0, 1)).toMatchObject({ rate: undefined, low: undefined, high: undefined, n: 0 });
    expect(levelEstimate([], 1)).toMatchObject({ rate: undefined, n: 0 });
  });

  test("give Wilson's interval, wider for clumped counts", () => {
    const { rate, low, high } = ratioEstimate(10, 100, 1);
    expect(rate).toBe(0.1);
    expect(low).toBeCloseTo(0.0552, 3);
    expect(high).toBeCloseTo(0.1744, 3);
    expect(ratioEstimate(10, 100, 4).high).toBeGreaterThan(high!);
  });

  test("of a level give the median and the order statistics that hold it", () => {
    const values = Array.from({ length: 101 }, (_, index) => index);
    const { rate, low, high, n } = levelEstimate(values, 1);
    expect({ rate, n }).toEqual({ rate: 50, n: 101 });
    expect(low).toBeCloseTo(40, 0);
    expect(high).toBeCloseTo(60, 0);
  });
});

describe("the gauge evidence", () => {
  test("expects exactly 1 where new points are exchangeable with the old", () => {
    const [seen, rank, known] = [12, 6, 60];
    // Beta-binomial: how many of the new points lie beyond the rank-th most extreme of the known.
    let expectation = 0;
    let chance = 1;
    for (let i = 0; i < seen; i++) chance *= (known + 1 - rank + i) / (known + 1 + i);
    for (let beyond = 0; beyond <= seen; beyond++) {
      expectation += chance * Math.exp(beyondTest({ rank, known }, 1)(beyond, seen));
      chance *= ((seen - beyond) / (beyond + 1)) * ((rank + beyond) / (known + 1 - rank + seen - beyond - 1));
    }
    expect(expectation).toBeCloseTo(1, 8);
  });
});

describe("the onset", () => {
  test("is where the rate rose, with an interval that holds it", () => {
    const readings = stretch(-3600, 900, (start) => ({
      bad: start < 300 ? 1 + (start % 2) : 12,
      total: 1000,
    }));
    const onset = findOnset(readings, 1)!;
    expect((onset.at - deployedAt) / 1000).toBe(300);
    expect(onset.from).toBeLessThanOrEqual(onset.at);
    expect(onset.to).toBeGreaterThanOrEqual(onset.at);
  });

  test("of a rate that never rose is unknown", () => {
    expect(
      findOnset(
        stretch(0, 600, () => ({ bad: 3, total: 100 })),
        1,
      ),
    ).toBeUndefined();
    expect(findOnset([], 1)).toBeUndefined();
  });
});

describe("what was usual before the deploy", () => {
  const incident = (from: number, to: number) =>
    stretch(-3600, 0, (start) => ({ bad: start >= from && start < to ? 40 : 1 + (start % 2), total: 1000 }));

  test.each([
    { it: "all of it when nothing happened", readings: incident(0, 0), from: 0, isWorse: false },
    { it: "a failure that lasts until the deploy", readings: incident(-600, 0), from: 200, isWorse: true },
    { it: "the calm after an incident", readings: incident(-3000, -2400), from: 80, isWorse: false },
    { it: "all of it when the calm is short", readings: incident(-1200, -600), from: 0, isWorse: false },
    { it: "all of it when there is none", readings: [], from: 0, isWorse: false },
  ])("is $it", ({ readings, from, isWorse }) => {
    expect(usualPart(readings, deployedAt, 1.25)).toEqual({ from, to: readings.length, isWorse });
  });
});

describe("merging signals", () => {
  const signal = (more: Partial<Signal>) =>
    ({ name: "s", kind: "ratio", baseline: [], after: [], ...more }) as Signal;

  test("averages by weight and names who brings most", () => {
    const [pool] = planPools([signal({ weight: 3 }), signal({})], 0.01);
    const { log, leader } = mergeEvidence(pool!, [Math.log(8), Math.log(20)]);
    expect(Math.exp(log)).toBeCloseTo(0.75 * 8 + 0.25 * 20, 9);
    expect(leader).toBe(0);
    expect(pool!.need).toBeCloseTo(Math.log(100), 12);
  });

  test("gives half of alpha to the critical ones", () => {
    const pools = planPools(
      [signal({ critical: true }), ...Array.from({ length: 59 }, () => signal({}))],
      0.01,
    );
    expect(thresholdAlone(pools, 0, 0.01)).toBeCloseTo(Math.log(200), 9);
    expect(thresholdAlone(pools, 1, 0.01)).toBeCloseTo(Math.log(200 * 60), 9);
  });

  test("leaves out what may only be watched", () => {
    const [pool] = planPools([signal({ watchOnly: true }), signal({})], 0.01);
    expect([...pool!.shares]).toEqual([[1, 1]]);
    expect(planPools([signal({ watchOnly: true })], 0.01)).toEqual([]);
  });
});
