import { expect, test } from "vitest";
import { calibrate } from "../../src/judge/calibrate.ts";
import type { Reading } from "../../src/judge/reading.ts";
import type { RatioSignal } from "../../src/judge/window.ts";
import { deployedAt, signalOf } from "./readings.ts";

const day = 86_400_000;
const deadline = deployedAt + 1_800_000;
const textbook = { regression: Math.log(1 / 0.01), healthy: Math.log(1 / 0.05) };

/** Counts of what went well instead of what failed. */
const mirrored = (readings: readonly Reading[]) =>
  readings.map((reading) => ({ ...reading, bad: reading.total - reading.bad }));

/** Calm stretches of earlier days, in which the error ratio goes from 2 % to a share of that. */
function signalWith(share: number, count = 20): RatioSignal {
  const past = Array.from({ length: count }, (_, ago) => {
    const { baseline, after } = signalOf((start) => (start < 0 ? 0.02 : 0.02 * share));
    return [...baseline, ...after].map((one) => ({ ...one, at: one.at - (ago + 1) * day }));
  });
  return { ...signalOf(() => 0.02), placebos: past };
}

test("a past in which twice as bad would have looked fine asks for more before a deploy is called healthy", () => {
  expect(calibrate(signalWith(1), { deployedAt, deadline }).healthy).toBeCloseTo(textbook.healthy, 10);
  expect(calibrate(signalWith(0.5), { deployedAt, deadline }).healthy).toBeGreaterThan(textbook.healthy + 1);
});

test("a share of success that must not fall is learnt of like the share of failures that it mirrors", () => {
  const failures = signalWith(0.5);
  const successes: RatioSignal = {
    ...failures,
    worse: "down",
    baseline: mirrored(failures.baseline),
    after: mirrored(failures.after),
    placebos: (failures.placebos ?? []).map(mirrored),
  };
  const [ofFailures, ofSuccesses] = [failures, successes].map((one) =>
    calibrate(one, { deployedAt, deadline }),
  );
  expect(ofSuccesses?.healthy).toBeCloseTo(ofFailures?.healthy ?? Number.NaN, 6);
  expect(ofSuccesses?.regression).toBeCloseTo(ofFailures?.regression ?? Number.NaN, 6);
});
