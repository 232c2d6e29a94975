import { describe, expect, test } from "vitest";
import { shiftOf } from "../../bench/judge/peers/mann-whitney.ts";
import { peers } from "../../bench/judge/peers/peers.ts";
import { simulate, waldBound } from "../../bench/judge/simulate.ts";
import { stretch } from "./readings.ts";

describe("the Mann-Whitney shift", () => {
  test("agrees with Kayenta's own first case", () => {
    const shift = shiftOf([1, 2, 3, 4], [10, 20, 30, 40]);
    expect(shift.low(1.959964)).toBeCloseTo(6, 6);
    expect(shift.high(1.959964)).toBeCloseTo(39, 6);
    expect(shift.median()).toBeCloseTo(22.5, 6);
  });

  test("is what a search over all pairs finds, ties included", () => {
    const control = [1, 1, 2, 3, 5, 8, 8, 9];
    const experiment = [2, 3, 3, 7, 8, 12, 13];
    const differences = experiment.flatMap((x) => control.map((y) => x - y)).sort((a, b) => a - b);
    expect(shiftOf(control, experiment).median()).toBeCloseTo((differences[27]! + differences[28]!) / 2, 6);
  });
});

test("ties at no shift are no shift", () => {
  const sparse = Array.from({ length: 40 }, (_, index) => (index % 4 === 0 ? 1 : 0));
  const denser = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 1 : 0));
  const shift = shiftOf(sparse, denser);
  expect([shift.low(1.64), shift.median()]).toEqual([0, 0]);
});

describe("the peers' rules", () => {
  const baseline = stretch(-3600, 0, () => ({ bad: 1, total: 1000 }));
  const failing = { baseline, after: stretch(0, 1800, () => ({ bad: 100, total: 1000 })) };
  const calm = { baseline, after: stretch(0, 1800, () => ({ bad: 1, total: 1000 })) };

  test.each([
    ["Kayenta every minute", 60],
    ["Flagger 99 % × 5", 360],
    ["Argo Rollouts 95 %", 240],
    ["z-test at 30 min", 1800],
    ["z-test every minute", 60],
  ])("%s acts on one failure in ten after %i s, and never on none", (name, seconds) => {
    expect(peers[name]!(failing)).toBe(seconds);
    expect(peers[name]!(calm)).toBeUndefined();
  });
});

describe("the simulation", () => {
  const cell = { rps: 100, rate: 0.01, lift: 5, onset: 600, noise: "iid" } as const;

  test("gives the same window for the same seed and another for another", () => {
    expect(simulate(cell, 7)).toEqual(simulate(cell, 7));
    expect(simulate(cell, 7)).not.toEqual(simulate(cell, 8));
  });

  test("lifts the rate from the onset on", () => {
    const { after } = simulate(cell, 7);
    const rateOf = (readings: typeof after) =>
      readings.reduce((sum, { bad }) => sum + bad, 0) / readings.reduce((sum, { total }) => sum + total, 0);
    expect(rateOf(after.slice(0, 40))).toBeCloseTo(0.01, 2);
    expect(rateOf(after.slice(40))).toBeCloseTo(0.05, 2);
  });

  test("knows how fast any test can be", () => {
    expect(waldBound({ ...cell, rps: 10, rate: 0.001, lift: 5 }, 0.01)).toBeCloseTo(114, 0);
  });
});
