import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge, judgeOn } from "../../src/judge/judge.ts";
import type { Progress } from "../../src/judge/progress.ts";
import type { GaugeReading, Reading } from "../../src/judge/reading.ts";
import type { Judgement } from "../../src/judge/verdict.ts";
import type { Signal, Window } from "../../src/judge/window.ts";
import { deployedAt, levels, randomFrom, signalOf, stretch, windowOf } from "./readings.ts";

/** Numbers to nine digits: weights that are summed in another order differ in the sixteenth. */
function rounded(judgement: Judgement): unknown {
  return JSON.parse(
    JSON.stringify(judgement, (_, value: unknown) =>
      typeof value === "number" && !Number.isInteger(value) ? Number(value.toPrecision(9)) : value,
    ),
  );
}

interface Shape {
  seed: number;
  kinds: ("ratio" | "gauge" | "probe")[];
  times: number;
  from: number;
  lasting: number;
  /** Seconds by which each signal's readings come late. */
  lags: number[];
  seconds: number[];
  blindAt: number;
}

function signalsOf({ seed, kinds, times, from, lasting, seconds }: Shape): Signal[] {
  return kinds.map((kind, index): Signal => {
    const { poisson, normal } = randomFrom(seed * 10 + index);
    const length = seconds[index] ?? 15;
    const factor = (start: number) => (index === 0 && start >= from && start < from + lasting ? times : 1);
    const name = `${kind} ${index}`;
    if (kind === "gauge") {
      const value = (start: number) => factor(start) * Math.exp(0.2 * normal());
      return { name, kind, baseline: levels(-1800, 0, value, length), after: levels(0, 1200, value, length) };
    }
    const count = (start: number) => {
      const total = kind === "probe" ? 1 : poisson(20 * length);
      return { total, bad: Math.min(total, poisson(total * 0.01 * factor(start))) };
    };
    const of = { name, kind: "ratio" as const };
    return { ...of, baseline: stretch(-1800, 0, count, length), after: stretch(0, 1200, count, length) };
  });
}

describe("a judgement that starts from an earlier one", () => {
  const shape: fc.Arbitrary<Shape> = fc.record({
    seed: fc.integer({ min: 1, max: 1000 }),
    kinds: fc.array(fc.constantFrom("ratio", "gauge", "probe"), { minLength: 1, maxLength: 3 }),
    times: fc.constantFrom(1, 1.5, 3, 10),
    from: fc.constantFrom(0, 200, 600),
    lasting: fc.constantFrom(60, 150, 2000),
    lags: fc.array(fc.constantFrom(0, 0, 20, 70), { minLength: 3, maxLength: 3 }),
    seconds: fc.array(fc.constantFrom(15, 15, 30, 60), { minLength: 3, maxLength: 3 }),
    blindAt: fc.constantFrom(-1, -1, 315, 465),
  });

  test("says what one from scratch says, whatever comes late, is blind for a while, or was learnt meanwhile", () => {
    fc.assert(
      fc.property(shape, (one) => {
        const signals = signalsOf(one);
        const calibrated = { regression: Math.log(200), healthy: Math.log(20) };
        let progress: Progress | undefined;
        for (let now = 15; now <= 1245; now += 30) {
          const window: Window = {
            deployedAt,
            deadline: deployedAt + 1_200_000,
            ended: now >= 1245,
            blind: now === one.blindAt ? ["the control probe does not answer"] : [],
            signals: signals.map((signal, index) => {
              const until = deployedAt + (now - (one.lags[index] ?? 0)) * 1000;
              const ended = (reading: Reading | GaugeReading) => reading.at + reading.seconds * 1000 <= until;
              return {
                ...signal,
                after: (signal.after as (Reading | GaugeReading)[]).filter(ended),
                ...(now >= 500 && index === 0 && { calibrated }),
              } as Signal;
            }),
          };
          const next = judgeOn(window, progress);
          progress = next.progress;
          expect(rounded(next.judgement)).toEqual(rounded(judge(window)));
          if (next.judgement.verdict !== "watching") return;
        }
      }),
      { numRuns: 12 },
    );
  });

  test("starts anew when the baseline, the settings or the signals are others", () => {
    const bad = signalOf((start) => (start < 0 ? 0.002 : 0.02));
    const calm = signalOf(() => 0.02);
    const early = { ...windowOf({ ...bad, after: bad.after.slice(0, 5) }), ended: false };
    const { progress, judgement } = judgeOn(early, undefined);
    expect(judgement.verdict).toBe("watching");
    for (const window of [
      windowOf({ ...bad, baseline: calm.baseline }),
      { ...windowOf(bad), settings: { settleSeconds: 300 } },
      { ...windowOf(bad), deadline: deployedAt + 60_000 },
      windowOf(calm, bad),
      windowOf({ ...bad, after: calm.after }),
    ]) {
      expect(rounded(judgeOn(window, progress).judgement)).toEqual(rounded(judge(window)));
    }
  });

  test("passes each look once, however long the watch", () => {
    const signals = Array.from({ length: 20 }, (_, index) => {
      const { baseline, name } = signalOf(() => 0.005, { name: `s${index}` });
      return {
        name,
        kind: "ratio" as const,
        baseline,
        after: stretch(0, 3600, () => ({ bad: 8, total: 1500 })),
      };
    });
    let progress: Progress | undefined;
    let asked = 0;
    for (let known = 1; known <= 240; known++) {
      const window: Window = {
        deployedAt,
        deadline: deployedAt + 7_200_000,
        settings: { minimumWatchSeconds: 7200 },
        signals: signals.map((signal) => ({ ...signal, after: signal.after.slice(0, known) })),
      };
      const before = progress?.passed.length ?? 0;
      progress = judgeOn(window, progress).progress;
      asked += progress.passed.length - before;
    }
    expect(asked).toBe(240);
    expect(progress?.passed.at(-1)?.histories).toHaveLength(20);
  });
});
