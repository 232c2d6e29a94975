import { describe, expect, test } from "vitest";
import { changeEvidence, evidenceOfRatio, knownLevel } from "../../../src/judge/evidence/level-evidence.ts";
import { learnWander, wanderKnown, wanderUnknown } from "../../../src/judge/evidence/wander.ts";
import { learnLevel, wanderOfBaseline } from "../../../src/judge/signals/learn-level.ts";
import { randomFrom, stretch } from "../readings.ts";

const still = [{ sd: 0.04, share: 1 }];
const restless = [{ sd: 0.5, share: 1 }];

describe("the evidence against a level's own wander", () => {
  test.each([
    { bad: 40, total: 4000, n1: 1000, sd: 0.04 },
    { bad: 5, total: 4000, n1: 2000, sd: 0.3 },
    { bad: 300, total: 30_000, n1: 900, sd: 0.64 },
  ])("expects exactly 1 where the level wanders as far as it is known to: %o", ({ bad, total, n1, sd }) => {
    const level = knownLevel({ bad, total, phi: 1 }, [{ sd, share: 1 }]);
    const mean = (bad / total) * n1;
    const k = 1 / (1 / bad + sd * sd);
    // A Poisson count whose mean is gamma distributed with shape k; far enough for fifty times as many.
    let chance = k * Math.log(k / (k + mean));
    let expectation = 0;
    for (let events = 0; events < 400 * mean; events++) {
      expectation += Math.exp(chance + changeEvidence(level, events, n1));
      chance += Math.log(((k + events) * mean) / ((events + 1) * (k + mean)));
    }
    expect(expectation).toBeCloseTo(1, 3);
  });

  test("is less for a level that drifts by itself", () => {
    const before = { bad: 400, total: 40_000, phi: 1 };
    const doubled = (wander: typeof still) => changeEvidence(knownLevel(before, wander), 200, 10_000);
    expect(doubled(still)).toBeGreaterThan(Math.log(100));
    expect(doubled(restless)).toBeLessThan(Math.log(10));
  });

  test("is as much for counts that scatter phi times as for phi times fewer", () => {
    const scattered = changeEvidence(knownLevel({ bad: 400, total: 40_000, phi: 4 }, still), 200, 10_000);
    const fewer = changeEvidence(knownLevel({ bad: 100, total: 10_000, phi: 1 }, still), 50, 2500);
    expect(scattered).toBeCloseTo(fewer, 9);
  });

  test("of one ratio speaks for it where the counts show it, and against it where they are as usual", () => {
    const level = knownLevel({ bad: 400, total: 40_000, phi: 1 }, still);
    expect(evidenceOfRatio(level, 5, 500, 10_000)).toBeGreaterThan(100);
    expect(evidenceOfRatio(level, 5, 100, 10_000)).toBeLessThan(-50);
  });
});

describe("what is learnt of a level", () => {
  const mostLikely = (wander: readonly { sd: number; share: number }[]) =>
    wander.reduce((best, one) => (one.share > best.share ? one : best)).sd;

  /** Windows with Poisson counts whose level is `levels` times the usual one after their baseline. */
  function windows(levels: readonly number[]) {
    const { poisson } = randomFrom(7);
    return levels.map((times, day) => {
      const at = (start: number) => start - 86_400 * (day + 1);
      const count = (start: number) => ({ bad: poisson(start < at(0) ? 30 : 30 * times), total: 1500 });
      return { before: stretch(at(-3600), at(0), count), after: stretch(at(0), at(1800), count) };
    });
  }

  test("stays the prior without a stretch", () => {
    expect(learnWander(wanderUnknown, []).map(({ share }) => share)).toEqual(
      wanderUnknown.map(({ share }) => expect.closeTo(share, 9)),
    );
  });

  test("of windows that go on as they began is that it stands still", () => {
    const learnt = learnLevel(windows(Array.from({ length: 12 }, () => 1)));
    expect(mostLikely(learnt?.wander ?? [])).toBe(0.04);
    expect(learnt?.phi).toBeGreaterThanOrEqual(1);
    expect(learnt?.phi).toBeLessThan(1.2);
  });

  test("of windows that jump is that it wanders", () => {
    const learnt = learnLevel(windows(Array.from({ length: 12 }, (_, day) => (day % 2 === 0 ? 0.6 : 1.6))));
    expect(mostLikely(learnt?.wander ?? [])).toBeGreaterThanOrEqual(0.32);
  });

  test("needs a bad event, and counts what overlaps once", () => {
    const calm = stretch(-3600, 1800, () => ({ bad: 0, total: 100 }));
    expect(learnLevel([{ before: calm.slice(0, 240), after: calm.slice(240) }])).toBeUndefined();
    const jumps = windows([1.6]);
    const moved = jumps.map(({ before, after }) => ({
      before: before.map((one) => ({ ...one, at: one.at + 900_000 })),
      after: after.map((one) => ({ ...one, at: one.at + 900_000 })),
    }));
    expect(learnLevel([...jumps, ...moved])).toEqual(learnLevel(jumps));
  });

  test("of a baseline alone is told from its five-minute stretches", () => {
    const spell = (start: number) => (Math.floor(start / 900) % 2 === 0 ? 15 : 45);
    const calm = wanderOfBaseline(stretch(-3600, 0, () => ({ bad: 30, total: 1500 })));
    const spells = wanderOfBaseline(stretch(-3600, 0, (start) => ({ bad: spell(start), total: 1500 })));
    const mean = (wander: typeof calm) => wander.reduce((sum, { sd, share }) => sum + sd * share, 0);
    expect(mean(calm)).toBeLessThan(mean(wanderUnknown));
    expect(mean(spells)).toBeGreaterThan(mean(calm));
    expect(wanderKnown.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});
