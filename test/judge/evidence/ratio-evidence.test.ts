import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bernoulliEvidence } from "../../../src/judge/evidence/bernoulli-evidence.ts";
import {
  acceptanceTest,
  belowEvidence,
  floorEvidence,
  regressionTest,
} from "../../../src/judge/evidence/ratio-evidence.ts";
import { tally } from "../../../src/judge/signals/tally.ts";
import { reading } from "../readings.ts";

const count = fc.oneof(
  fc.constantFrom(0, 1, 1e12),
  fc.double({ min: 0, max: 1e6, noNaN: true }),
  fc.double({ min: 0, max: 3, noNaN: true }),
);
const counts = fc
  .tuple(count, count, count, count)
  .map(([e0, good0, e1, good1]) => ({ e0, n0: e0 + good0, e1, n1: e1 + good1 }));

/** ln Poisson probability. */
function logPoisson(events: number, mean: number): number {
  let log = -mean + events * Math.log(mean);
  for (let factor = 2; factor <= events; factor++) log -= Math.log(factor);
  return log;
}

describe("the ratio evidence", () => {
  test.each([
    { n0: 100, n1: 50, rate: 0.05, truth: 1.25 },
    { n0: 240, n1: 60, rate: 0.02, truth: 1 },
    { n0: 20, n1: 100, rate: 0.1, truth: 1.25 },
  ])("expects at most 1 where the rate is tolerated: %o", ({ n0, n1, rate, truth }) => {
    let expectation = 0;
    for (let e0 = 0; e0 < 60; e0++) {
      for (let e1 = 0; e1 < 90; e1++) {
        const likely = logPoisson(e0, n0 * rate) + logPoisson(e1, n1 * rate * truth);
        expectation += Math.exp(likely + regressionTest(1.25)({ e0, n0, e1, n1 }));
      }
    }
    expect(expectation).toBeLessThanOrEqual(1 + 1e-9);
    expect(expectation).toBeGreaterThan(truth === 1.25 ? 0.98 : 0.1);
  });

  test("expects at most 1 for Bernoulli trials at the border of the null", () => {
    const [n0, n1, p0, tolerate] = [12, 8, 0.3, 1.25];
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k);
    const chance = (n: number, k: number, p: number) => choose(n, k) * p ** k * (1 - p) ** (n - k);
    let [poissonForm, bernoulliForm] = [0, 0];
    for (let e0 = 0; e0 <= n0; e0++) {
      for (let e1 = 0; e1 <= n1; e1++) {
        const weight = chance(n0, e0, p0) * chance(n1, e1, tolerate * p0);
        poissonForm += weight * Math.exp(regressionTest(tolerate)({ e0, n0, e1, n1 }));
        bernoulliForm += weight * Math.exp(bernoulliEvidence({ e0, n0, e1, n1 }, tolerate));
      }
    }
    expect(poissonForm).toBeLessThanOrEqual(1);
    expect(bernoulliForm).toBeLessThanOrEqual(1);
  });

  test("against the floor expects exactly 1 at the floor", () => {
    let expectation = 0;
    for (let bad = 0; bad < 400; bad++) {
      expectation += Math.exp(logPoisson(bad, 0.5) + floorEvidence(bad, 500, 0.001));
    }
    expect(expectation).toBeCloseTo(1, 6);
  });

  test("never falls when bad counts after the deploy grow", () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0.1, max: 1e6, noNaN: true }), ({ e0, n0, e1, n1 }, more) => {
        const now = regressionTest(1.25)({ e0, n0, e1, n1 });
        const then = regressionTest(1.25)({ e0, n0, e1: e1 + more, n1 });
        expect(then).toBeGreaterThanOrEqual(now - 1e-9 - 1e-12 * (e0 + e1));
      }),
    );
  });

  test("does not care how an interval is split", () => {
    const whole = [{ bad: 7, total: 900 }];
    const parts = [
      { bad: 2.5, total: 100 },
      { bad: 0, total: 500 },
      { bad: 4.5, total: 300 },
    ];
    const [one, three] = [whole, parts].map((readings) =>
      tally(readings.map(({ bad, total }, index) => reading(15 * index, bad, total))).between(
        0,
        readings.length,
      ),
    );
    const log = ({ bad, total }: { bad: number; total: number }) =>
      regressionTest(1.25)({ e0: 9, n0: 9000, e1: bad, n1: total });
    expect(log(three!)).toBeCloseTo(log(one!), 12);
  });

  test("is a finite number for any counts", () => {
    fc.assert(
      fc.property(counts, (given) => {
        for (const log of [
          regressionTest(1.25)(given),
          acceptanceTest(2)(given),
          bernoulliEvidence(given, 1.25),
          floorEvidence(given.e1, given.n1, 0.001),
          belowEvidence(given.e1, given.n1, 0.01),
        ]) {
          expect(log).not.toBeNaN();
        }
      }),
    );
  });

  test("has something to say where the tolerated ratio is above every ratio it tries", () => {
    expect(regressionTest(60)({ e0: 100, n0: 100_000, e1: 20_000, n1: 100_000 })).toBeGreaterThan(50);
  });
});

describe("the Bernoulli evidence", () => {
  test("calls a check that always fails after few runs on either side, where the Poisson form can't", () => {
    const given = { e0: 0, n0: 8, e1: 6, n1: 6 };
    expect(bernoulliEvidence(given, 1.25)).toBeGreaterThan(Math.log(100));
    expect(regressionTest(1.25)(given)).toBeLessThan(Math.log(100));
  });

  test("finds the null's best rates", () => {
    // By a fine grid over p0 with p1 = min(1, 1.25·p0), which is where the maximum lies.
    const [e0, n0, e1, n1] = [2, 20, 9, 15];
    let best = Number.NEGATIVE_INFINITY;
    for (let p = 0.0005; p < 0.8; p += 0.0005) {
      const q = 1.25 * p;
      best = Math.max(
        best,
        e0 * Math.log(p) + (n0 - e0) * Math.log(1 - p) + e1 * Math.log(q) + (n1 - e1) * Math.log(1 - q),
      );
    }
    const unlimited = bernoulliEvidence({ e0, n0, e1, n1 }, 1e9);
    const free =
      e0 * Math.log(e0 / n0) +
      (n0 - e0) * Math.log(1 - e0 / n0) +
      e1 * Math.log(e1 / n1) +
      (n1 - e1) * Math.log(1 - e1 / n1);
    expect(bernoulliEvidence({ e0, n0, e1, n1 }, 1.25)).toBeCloseTo(unlimited + free - best, 4);
  });
});
