import fc from "fast-check";
import { expect, test } from "vitest";
import { placebosIn } from "../../../src/judge/past/placebos.ts";

const stepMs = 15_000;
const steady = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ at: index * stepMs, seconds: 15, bad: 1, total: 100 }));

test("calm stretches are whole, evenly spread, and no more than are needed", () => {
  const windows = placebosIn(steady(5_000), { baseline: 240, after: 60, stepMs, deploysAt: [] });
  expect(windows.length).toBeGreaterThanOrEqual(99);
  expect(windows.length).toBeLessThanOrEqual(120);
  expect(windows.every((window) => window.length === 300)).toBe(true);
  expect(windows.at(-1)![0]!.at).toBeGreaterThan(0.9 * 4_700 * stepMs);
});

test("a stretch with a deploy in it is not calm", () => {
  const at = 2_500 * stepMs;
  const windows = placebosIn(steady(5_000), { baseline: 240, after: 60, stepMs, deploysAt: [at] });
  expect(windows.length).toBeGreaterThan(0);
  expect(windows.some((window) => window[0]!.at <= at && at < window.at(-1)!.at + stepMs)).toBe(false);
});

test("a stretch with a gap in it is left out", () => {
  const gap = steady(1_000).filter((_, index) => index < 480 || index > 520);
  const windows = placebosIn(gap, { baseline: 240, after: 60, stepMs, deploysAt: [] });
  expect(windows.every((window) => window.at(-1)!.at - window[0]!.at <= 301 * stepMs)).toBe(true);
});

test("too short a past has none", () => {
  fc.assert(
    fc.property(fc.nat(299), (count) => {
      expect(placebosIn(steady(count), { baseline: 240, after: 60, stepMs, deploysAt: [] })).toEqual([]);
    }),
  );
});
