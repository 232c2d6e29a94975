import { describe, expect, test } from "vitest";
import { dispersionApart, ratioOfRatios, relativeLevel } from "../../../src/judge/control/relative-level.ts";
import { changeEvidence, knownLevel } from "../../../src/judge/evidence/level-evidence.ts";
import { judge } from "../../../src/judge/judge.ts";
import type { Reading } from "../../../src/judge/reading.ts";
import type { RatioSignal } from "../../../src/judge/window.ts";
import { deployedAt, levels, randomFrom, stretch, windowOf } from "../readings.ts";

type Curve = (start: number) => number;

interface Arm {
  rate: Curve;
  perSecond?: Curve;
  seconds?: number;
}

/** One arm's readings with Poisson counts. */
function arm(seed: number, { rate, perSecond = () => 100, seconds = 15 }: Arm): Reading[] {
  const { poisson } = randomFrom(seed);
  return stretch(
    -3600,
    1800,
    (start) => {
      const total = poisson(perSecond(start) * seconds);
      return { total, bad: Math.min(total, poisson(total * rate(start))) };
    },
    seconds,
  );
}

function signal(seed: number, own: Arm, control?: Arm | Reading[]): RatioSignal {
  const readings = arm(seed, own);
  const beside = control === undefined || Array.isArray(control) ? control : arm(seed + 500, control);
  return {
    name: "errors",
    kind: "ratio",
    baseline: readings.filter(({ at }) => at < deployedAt),
    after: readings.filter(({ at }) => at >= deployedAt),
    ...(beside !== undefined && { control: beside }),
  };
}

const step =
  (before: number, after: number, from = 0): Curve =>
  (start) =>
    start < from ? before : after;

function verdictsOf(own: Arm, control?: Arm): string[] {
  const verdicts = Array.from(
    { length: 12 },
    (_, nth) => judge(windowOf(signal(nth + 1, own, control))).verdict,
  );
  return [...new Set(verdicts)].sort();
}

describe("a control that the deploy does not touch", () => {
  test("which stands still leaves a regression the deploy's", () => {
    expect(verdictsOf({ rate: step(0.004, 0.02) }, { rate: () => 0.006 })).toEqual(["regressed"]);
  });

  test.each([
    { it: "as much", own: step(0.004, 0.02), other: step(0.006, 0.03) },
    { it: "as much from the third minute on", own: step(0.004, 0.02, 180), other: step(0.006, 0.03, 180) },
    { it: "as much where nothing failed before", own: step(0, 0.05), other: step(0, 0.05) },
  ])("which got worse $it is `elsewhere`", ({ own, other }) => {
    expect(verdictsOf({ rate: own }, { rate: other })).toEqual(["elsewhere"]);
    expect(verdictsOf({ rate: own })).toEqual(["regressed"]);
  });

  test("which got worse, but not nearly as much, does not clear the deploy", () => {
    expect(verdictsOf({ rate: step(0.004, 0.06) }, { rate: step(0.006, 0.012) })).toEqual(["regressed"]);
  });

  test("shows a doubling that its own past, which wanders, hides", () => {
    const wander: Curve = (start) =>
      0.005 * Math.exp(0.5 * Math.sin(start / 700) + 0.3 * Math.sin(start / 190));
    const worse: Curve = (start) => wander(start) * (start < 0 ? 1 : 2);
    expect(verdictsOf({ rate: worse }, { rate: wander })).toEqual(["regressed"]);
    expect(verdictsOf({ rate: worse })).not.toEqual(["regressed"]);
  });

  test("is told with its numbers and how much more ours changed", () => {
    const { signals } = judge(windowOf(signal(1, { rate: step(0.004, 0.02) }, { rate: () => 0.006 })));
    const { control } = signals[0]!;
    expect(control?.doubt).toBeUndefined();
    expect(control?.baseline.rate).toBeCloseTo(0.006, 3);
    expect(control?.ratio?.low).toBeGreaterThan(1.5);
    expect(control?.ratio?.low).toBeLessThan(control!.ratio!.ratio);
    expect(control?.ratio?.high).toBeGreaterThan(control!.ratio!.ratio);
    expect(control?.logEvidence).toBeGreaterThan(Math.log(100));
  });

  test("without fewer readings than the signal's: minutes beside quarters of a minute", () => {
    expect(verdictsOf({ rate: step(0.004, 0.02) }, { rate: () => 0.006, seconds: 60 })).toEqual([
      "regressed",
    ]);
    expect(verdictsOf({ rate: step(0.004, 0.02) }, { rate: step(0.006, 0.03), seconds: 60 })).toEqual([
      "elsewhere",
    ]);
  });

  test("of a level that rose as well is `elsewhere`", () => {
    const wave = (start: number) => 10 + Math.sin(start / 50);
    const risen = (start: number) => wave(start) * (start < 0 ? 1 : 4);
    const gauge = (control: (start: number) => number) =>
      judge(
        windowOf({
          name: "queue",
          kind: "gauge",
          baseline: levels(-3600, 0, risen),
          after: levels(0, 1800, risen),
          control: levels(-3600, 1800, control),
        }),
      ).verdict;
    expect(gauge(risen)).toBe("elsewhere");
    expect(gauge(wave)).toBe("regressed");
  });
});

describe("a control that can't be used is told, and the signal judged without", () => {
  const own = { rate: step(0.004, 0.02) };
  const worse: Arm = { rate: step(0.006, 0.03) };

  test.each<{ it: string; control: Reading[]; doubt: object }>([
    { it: "empty", control: [], doubt: { kind: "empty", side: "before" } },
    {
      it: "without readings since",
      control: arm(7, worse).filter(({ at }) => at < deployedAt),
      doubt: { kind: "empty", side: "after" },
    },
    {
      it: "that lost its traffic to the deploy",
      control: arm(7, { ...worse, perSecond: step(100, 20) }),
      doubt: { kind: "changed-too", before: expect.closeTo(100, 0), after: expect.closeTo(20, -1) },
    },
    {
      it: "that took over the traffic of what failed",
      control: arm(7, { ...worse, perSecond: step(100, 190) }),
      doubt: { kind: "changed-too", before: expect.closeTo(100, 0), after: expect.closeTo(190, -1) },
    },
  ])("$it", ({ control, doubt }) => {
    const { verdict, signals } = judge(windowOf(signal(1, own, control)));
    expect(verdict).toBe("regressed");
    expect(signals[0]?.control?.doubt).toEqual(doubt);
    expect(signals[0]?.control?.ratio).toBeUndefined();
  });

  test("blind", () => {
    const blind = { ...signal(1, own, worse), controlBlind: "could not be read: 503" };
    const { verdict, signals } = judge(windowOf(blind));
    expect(verdict).toBe("regressed");
    expect(signals[0]?.control?.doubt).toEqual({ kind: "blind", why: "could not be read: 503" });
  });

  test("but traffic that changes on both sides alike is no doubt", () => {
    const both = { perSecond: step(100, 250) };
    expect(verdictsOf({ ...own, ...both }, { ...worse, ...both })).toEqual(["elsewhere"]);
  });

  test("nor does one make anything of what was never seen working", () => {
    const { after } = signal(1, own);
    const control = arm(3, { rate: () => 0.006 });
    expect(judge(windowOf({ name: "errors", kind: "ratio", baseline: [], after, control })).verdict).toBe(
      "inconclusive",
    );
  });
});

describe("the level beside a control", () => {
  test("moves as the control did, and is known the worse the fewer events each arm has", () => {
    const own = { bad: 100, total: 10_000, phi: 1 };
    const [before, after] = [
      { bad: 200, total: 10_000, phi: 1 },
      { bad: 400, total: 10_000, phi: 1 },
    ];
    const level = relativeLevel(own, before, after)!;
    expect(level.rate).toBeCloseTo(0.02, 3);
    expect(level.known).toBeCloseTo(1 / (1 / 100.5 + 1 / 200.5 + 1 / 400.5), 6);
    expect(relativeLevel(own, before, { ...after, phi: 4 })!.known).toBeLessThan(level.known);
    expect(relativeLevel({ ...own, total: 0 }, before, after)).toBeUndefined();
  });

  test("brings evidence whose mean without a change stays near 1, whatever both arms go through", () => {
    const { poisson } = randomFrom(9);
    const evidence: number[] = [];
    for (let run = 0; run < 4_000; run++) {
      const move = run % 2 === 0 ? 1 : 3;
      const own = { bad: poisson(60), total: 6_000, phi: 1 };
      const before = { bad: poisson(90), total: 6_000, phi: 1 };
      const after = { bad: poisson(45 * move), total: 3_000, phi: 1 };
      const level = relativeLevel(own, before, after)!;
      const known = knownLevel({ bad: level.known, total: level.known / level.rate, phi: 1 }, [
        { sd: 0.04, share: 1 },
      ]);
      evidence.push(Math.exp(changeEvidence(known, poisson(30 * move), 3_000)));
    }
    expect(evidence.reduce((sum, one) => sum + one, 0) / evidence.length).toBeLessThan(1.3);
    expect(evidence.filter((one) => one >= 100).length / evidence.length).toBeLessThan(0.01);
  });

  test("has an interval that covers the true ratio of ratios about 95 times of 100", () => {
    const { poisson } = randomFrom(4);
    const draw = (mean: number) => ({ bad: poisson(mean), total: 10_000, phi: 1 });
    const runs = 2_000;
    let covered = 0;
    for (let run = 0; run < runs; run++) {
      const { low, high } = ratioOfRatios(
        { before: draw(80), after: draw(240) },
        { before: draw(120), after: draw(180) },
      );
      if (low <= 2 && high >= 2) covered++;
    }
    expect(covered / runs).toBeGreaterThan(0.93);
    expect(covered / runs).toBeLessThan(0.97);
  });

  test("scatters by what moves the arms apart, not by what moves both", () => {
    const wander: Curve = (start) => 0.02 * Math.exp(0.8 * Math.sin(start / 400));
    const opposite: Curve = (start) => 0.02 * Math.exp(-0.8 * Math.sin(start / 400));
    const [own, same, other] = [
      arm(2, { rate: wander }),
      arm(3, { rate: wander }),
      arm(4, { rate: opposite }),
    ];
    expect(dispersionApart(own, same)).toBeLessThan(2);
    expect(dispersionApart(own, arm(3, { rate: wander, seconds: 60 }))).toBeLessThan(2);
    expect(dispersionApart(own, other)).toBeGreaterThan(10);
    expect(dispersionApart(own, [])).toBe(1);
  });
});
