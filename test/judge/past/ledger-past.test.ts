import { describe, expect, test } from "vitest";
import type { LedgerEntry } from "../../../src/judge/past/ledger.ts";
import { pastOf } from "../../../src/judge/past/ledger-past.ts";
import { day, probe, probeReadings, start, watchAt } from "../../support/ledger-entries.ts";

describe("the past of a signal without a history", () => {
  const asked = { before: start, baselineSeconds: 600, settleSeconds: 60 };
  const daily = (many: number, change: (index: number) => Partial<LedgerEntry> = () => ({})) =>
    Array.from({ length: many }, (_, index) => watchAt(start - (many - index) * day, change(index)));

  test("is what the newest healthy watches left, without the settle time", () => {
    const { baseline } = pastOf(daily(10), probe, asked);
    expect(baseline).toHaveLength(40);
    expect(baseline.filter(({ at }) => (at - start + 10 * day) % day < 60_000)).toEqual([]);
    expect(baseline[0]!.at).toBeGreaterThan(start - 3 * day - 1);
    expect(baseline.map(({ at }) => at)).toEqual(baseline.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  test("knows a placebo for each watch that has a whole baseline before it", () => {
    const entries = daily(10);
    const { baseline, placebos } = pastOf(entries, probe, asked);
    expect(placebos).toHaveLength(7);
    for (const window of placebos) {
      const deployedAt = window[baseline.length]!.at;
      expect(entries.map((entry) => entry.deployedAt)).toContain(deployedAt);
      expect(window.slice(0, baseline.length).every(({ at }) => at < deployedAt)).toBe(true);
    }
  });

  test.each<[string, Partial<LedgerEntry>]>([
    ["a watch that was not healthy", { verdict: "regressed" }],
    ["a watch that could not tell", { verdict: "inconclusive" }],
    [
      "another signal",
      {
        signals: [
          {
            ...probe,
            name: "checks of paypal",
            verdict: "healthy",
            readings: probeReadings(start - day, 20),
          },
        ],
      },
    ],
    [
      "the same name from elsewhere",
      {
        signals: [
          {
            ...probe,
            from: "probe of https://new.test/",
            verdict: "healthy",
            readings: probeReadings(start - day, 20),
          },
        ],
      },
    ],
    ["thinned readings", { signals: [{ ...probe, verdict: "healthy", readings: [] }] }],
    ["months ago", { deployedAt: start - 90 * day }],
    [
      "a watch after this deploy",
      {
        deployedAt: start + day,
        signals: [{ ...probe, verdict: "healthy", readings: probeReadings(start + day, 20) }],
      },
    ],
  ])("is not %s", (_, change) => {
    expect(pastOf([watchAt(start - day, change)], probe, asked)).toEqual({ baseline: [], placebos: [] });
  });
});
