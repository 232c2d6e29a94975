import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Reading } from "../../src/judge/reading.ts";
import { learnSettling } from "../../src/judge/signals/learn-settling.ts";
import type { RatioSignal } from "../../src/judge/window.ts";
import { randomFrom, stretch, windowOf } from "./readings.ts";

type Curve = (start: number) => number;

/** A restart of so many seconds in which such a share fails. */
const restart =
  (seconds: number, share: number): Curve =>
  (start) =>
    start >= 0 && start < seconds ? share : 0.002;

function readings(seed: number, rate: Curve, from: number, to: number): Reading[] {
  const { poisson } = randomFrom(seed);
  return stretch(from, to, (start) => {
    const total = poisson(750);
    return { total, bad: Math.min(total, poisson(total * rate(start))) };
  });
}

/** What was read since so many earlier deploys, one a day. */
function deploys(count: number, rate: Curve, until = 300): Reading[][] {
  return Array.from({ length: count }, (_, nth) =>
    readings(100 + nth, rate, 0, until).map((one) => ({ ...one, at: one.at - (count - nth) * 86_400_000 })),
  );
}

function signal(rate: Curve, earlier?: Reading[][], seed = 1): RatioSignal {
  return {
    name: "errors",
    kind: "ratio",
    baseline: readings(seed, rate, -3600, 0),
    after: readings(seed + 1, rate, 0, 1800),
    ...(earlier !== undefined && { deploys: earlier }),
  };
}

const usual = restart(90, 0.05);
const verdictOf = (its: RatioSignal, settings = {}) => judge({ ...windowOf(its), settings });
const toTheEnd = { minimumWatchSeconds: 1800 };

describe("a restart that always costs 90 s of 5 %", () => {
  test("is a regression while nothing is known of earlier deploys, and healthy once it is usual", () => {
    for (let seed = 1; seed <= 20; seed++) {
      expect(verdictOf(signal(usual, undefined, seed)).verdict).toBe("regressed");
      expect(verdictOf(signal(usual, deploys(2, usual), seed)).verdict).toBe("regressed");
      expect(verdictOf(signal(usual, deploys(6, usual), seed)).verdict).toBe("healthy");
    }
  });

  test("is shown with what failed all the same", () => {
    const [shown] = verdictOf(signal(usual, deploys(6, usual)), toTheEnd).signals;
    const counted = signal(usual).after.reduce((sum, { bad }) => sum + bad, 0);
    expect(shown?.after.bad).toBe(counted);
  });

  test.each([
    { it: "that goes on", rate: (start: number) => (start < 0 ? 0.002 : 0.05), within: 240 },
    { it: "of which four times as much fails", rate: restart(90, 0.2), within: 105 },
    { it: "in which everything fails", rate: (start: number) => (start < 0 ? 0.002 : 1), within: 75 },
    {
      it: "and a doubling that stays",
      rate: (start: number) => usual(start) + (start < 0 ? 0 : 0.004),
      within: 360,
    },
  ])("forgives none $it: called within $within s", ({ rate, within }) => {
    const { verdict, decidedAfterSeconds } = verdictOf(signal(rate, deploys(6, usual)), toTheEnd);
    expect(verdict).toBe("regressed");
    expect(decidedAfterSeconds).toBeLessThanOrEqual(within);
  });
});

describe("what is learnt of restarts", () => {
  test("is how long they took and how much failed, with a quarter more", () => {
    const learnt = learnSettling(deploys(8, usual, 600), 60)!;
    expect(learnt.seconds).toBe(112.5);
    expect(learnt.rate).toBeGreaterThan(0.05 * 1.25);
    expect(learnt.rate).toBeLessThan(0.09);
  });

  test.each([
    { it: "two deploys", given: deploys(2, usual) },
    { it: "none", given: [] },
    { it: "deploys without a reading", given: [[], [], []] },
    { it: "restarts within the settle time", given: deploys(6, restart(60, 0.3)) },
    { it: "restarts that cost nothing", given: deploys(6, () => 0.002) },
    { it: "one bad restart among good ones", given: [...deploys(5, () => 0.002), ...deploys(1, usual)] },
  ])("is nothing from $it", ({ given }) => {
    expect(learnSettling(given, 60)).toBeUndefined();
  });

  test("is never more than five minutes of half", () => {
    expect(learnSettling(deploys(5, restart(1000, 0.9), 1200), 60)).toEqual({ seconds: 300, rate: 0.5 });
  });

  test("is read where success is counted, too", () => {
    const good = (given: Reading[]) => given.map((one) => ({ ...one, bad: one.total - one.bad }));
    const its = signal(usual, deploys(6, usual).map(good));
    const window = { ...its, worse: "down" as const, baseline: good(its.baseline), after: good(its.after) };
    expect(verdictOf(window, toTheEnd).verdict).toBe("healthy");
  });
});

test("a service of which nothing failed before forgives its usual restart too", () => {
  const silent: Curve = (start) => (start >= 0 && start < 90 ? 0.05 : 0);
  expect(verdictOf(signal(silent, deploys(6, silent)), toTheEnd).verdict).toBe("healthy");
});
