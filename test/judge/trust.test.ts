import { describe, expect, test } from "vitest";
import { judge } from "../../src/judge/judge.ts";
import type { Reading } from "../../src/judge/reading.ts";
import type { GaugeSignal, RatioSignal, Signal, Window } from "../../src/judge/window.ts";
import { deployedAt, levels, randomFrom, signalOf, stretch, windowOf } from "./readings.ts";

type Curve = (start: number) => number;

/** An hour before and half an hour after the deploy, with Poisson counts. */
function noisy(seed: number, rate: Curve, perSecond: Curve, seconds = 15): RatioSignal {
  const { poisson } = randomFrom(seed);
  const count = (start: number) => {
    const total = poisson(perSecond(start) * seconds);
    return { total, bad: Math.min(total, poisson(total * rate(start))) };
  };
  return {
    name: "errors",
    kind: "ratio",
    baseline: stretch(-3600, 0, count, seconds),
    after: stretch(0, 1800, count, seconds),
  };
}

function verdicts(seeds: number, window: (seed: number) => Window): string[] {
  return [...new Set(Array.from({ length: seeds }, (_, seed) => judge(window(seed + 1)).verdict))].sort();
}

function kindsOf(window: Window): string[] {
  return judge(window).reasons.map(({ kind }) => kind);
}

describe("lost traffic", () => {
  test.each<{ it: string; perSecond: Curve; within: number }>([
    { it: "falls to zero", perSecond: (start) => (start < 0 ? 50 : 0), within: 105 },
    { it: "falls by 70 %", perSecond: (start) => (start < 0 ? 50 : 15), within: 120 },
    { it: "falls by 95 % from minute 4 on", perSecond: (start) => (start < 240 ? 50 : 2.5), within: 360 },
    { it: "falls to zero, of a small service", perSecond: (start) => (start < 0 ? 5 : 0), within: 120 },
  ])("that $it is regressed within $within s", ({ perSecond, within }) => {
    for (let seed = 1; seed <= 10; seed++) {
      const { verdict, decidedAfterSeconds, reasons, signals } = judge(
        windowOf(noisy(seed, () => 0.002, perSecond)),
      );
      expect(verdict).toBe("regressed");
      expect(decidedAfterSeconds).toBeLessThanOrEqual(within);
      expect(reasons).toEqual([
        expect.objectContaining({ kind: "traffic-lost", signal: "traffic of errors" }),
      ]);
      expect(signals[0]).toMatchObject({ name: "traffic of errors", verdict: "regressed", kind: "gauge" });
    }
  });

  test.each<{ it: string; perSecond: Curve; verdict: string }>([
    {
      it: "a dip of a minute",
      perSecond: (start) => (start >= 15 && start < 75 ? 0 : 50),
      verdict: "healthy",
    },
    { it: "a fall by half", perSecond: (start) => (start < 0 ? 50 : 25), verdict: "healthy" },
    {
      it: "an ebb like those of the past hour",
      perSecond: (start) => (((start % 900) + 900) % 900 < 450 ? 2 : 50),
      verdict: "healthy",
    },
    {
      it: "what had ebbed away before the deploy",
      perSecond: (start) => (start < -700 ? 50 : 5),
      verdict: "healthy",
    },
  ])("is not $it", ({ perSecond, verdict }) => {
    expect(verdicts(10, (seed) => windowOf(noisy(seed, () => 0.002, perSecond)))).not.toContain("regressed");
    expect(judge(windowOf(noisy(1, () => 0.002, perSecond))).verdict).toBe(verdict);
  });

  test("is no news where the same hour of yesterday had as little", () => {
    const signal = noisy(
      1,
      () => 0.002,
      (start) => (start < 0 ? 50 : 5),
    );
    const earlier = [signal.after.map((one) => ({ ...one, at: one.at - 86_400_000 }))];
    expect(judge(windowOf({ ...signal, earlier })).verdict).not.toBe("regressed");
  });

  test("is no news where a past window without a deploy lost it too", () => {
    const signal = noisy(
      1,
      () => 0.002,
      (start) => (start < 0 ? 50 : 0),
    );
    const placebos = [[...signal.baseline, ...signal.after]];
    expect(judge(windowOf({ ...signal, placebos })).verdict).toBe("inconclusive");
  });

  test("is a vendor's, or everybody's, where these lost it", () => {
    const signal = noisy(
      1,
      () => 0.002,
      (start) => (start < 0 ? 50 : 0),
    );
    const vendors = [
      {
        signals: ["errors"],
        vendor: "stripe",
        at: deployedAt,
        state: "down" as const,
        said: { kind: "told" as const, text: "outage" },
      },
    ];
    expect(judge({ ...windowOf(signal), vendors }).verdict).toBe("elsewhere");
    const control: Reading[] = [...signal.baseline, ...signal.after];
    expect(judge(windowOf({ ...signal, control })).verdict).toBe("elsewhere");
    const unmoved = noisy(
      2,
      () => 0.002,
      () => 50,
    );
    const steady = [...unmoved.baseline, ...unmoved.after];
    expect(judge(windowOf({ ...signal, control: steady })).verdict).toBe("regressed");
  });

  test("is not looked for in a signal that may not act, in a blind one, or in a check", () => {
    const signal = noisy(
      1,
      () => 0.002,
      (start) => (start < 0 ? 50 : 0),
    );
    expect(judge(windowOf({ ...signal, watchOnly: true })).verdict).toBe("inconclusive");
    expect(judge(windowOf({ ...signal, blind: "is partial" })).verdict).toBe("inconclusive");
    const check: Signal = {
      ...signal,
      baseline: stretch(-3600, 0, () => ({ bad: 0, total: 1 })),
      after: stretch(0, 1800, () => ({ bad: 0, total: 0 })),
    };
    expect(judge(windowOf(check)).verdict).not.toBe("regressed");
  });
});

describe("A8: failures in bursts", () => {
  const bursts =
    (every: number, first: number): Curve =>
    (start) =>
      start >= 0 && (start + every - first) % every < 15 ? 1 : 0.0007;

  test.each([10, 50, 100])("of 15 s every 150 s are regressed, at %i requests a second", (perSecond) => {
    const all = Array.from({ length: 10 }, (_, seed) =>
      judge(windowOf(noisy(seed + 1, bursts(150, 15 * seed), () => perSecond))),
    );
    expect(all.filter(({ verdict }) => verdict === "regressed").length).toBeGreaterThanOrEqual(8);
    expect(all.map(({ verdict }) => verdict)).not.toContain("healthy");
    expect(all.map(({ verdict }) => verdict)).not.toContain("recovered");
  });

  test("too few to act on are not healthy either, and are named", () => {
    const window = windowOf(noisy(1, bursts(300, 120), () => 50));
    const { verdict, reasons } = judge(window);
    expect(verdict).toBe("inconclusive");
    expect(reasons[0]?.kind).toMatch(/bursts|looks-worse|cut-short/u);
  });

  test("that were as usual before the deploy are no regression", () => {
    const usual: Curve = (start) => (((start % 300) + 300) % 300 < 15 ? 1 : 0.0007);
    expect(verdicts(5, (seed) => windowOf(noisy(seed, usual, () => 50)))).not.toContain("regressed");
  });
});

describe("whose failure it is", () => {
  test.each([60, 120, 150, 180])("stamped %i s late, it is the deploy's", (ago) => {
    for (const rate of [0.05, 0.9]) {
      const late = (seed: number) =>
        windowOf(
          noisy(
            seed,
            (start) => (start >= -ago ? rate : 0.002),
            () => 10,
          ),
        );
      expect(verdicts(10, late)).toEqual(["regressed"]);
    }
  });

  test.each([360, 600, 1500])("begun %i s before, it is not", (ago) => {
    const old = (seed: number) =>
      windowOf(
        noisy(
          seed,
          (start) => (start >= -ago ? 0.2 : 0.002),
          () => 10,
        ),
      );
    expect(verdicts(10, old)).toEqual(["elsewhere"]);
  });

  test("says since when it was as bad before", () => {
    const old = noisy(
      1,
      (start) => (start >= -600 ? 0.2 : 0.002),
      () => 10,
    );
    expect(judge(windowOf(old)).reasons).toEqual([
      expect.objectContaining({ kind: "already-bad", head: expect.objectContaining({ minutes: 10 }) }),
    ]);
  });

  test("a chance cluster before a real doubling clears nobody", () => {
    const doubling = (seed: number) =>
      windowOf(
        noisy(
          seed,
          (start) => (start >= 0 ? 0.01 : 0.005),
          () => 10,
        ),
      );
    expect(verdicts(60, doubling)).not.toContain("elsewhere");
  });

  test("A17, A18: elsewhere while most requests fail says so", () => {
    const failing = signalOf((start) => (start < 0 ? 0.002 : 0.9));
    const vendors = [
      {
        signals: ["errors"],
        vendor: "stripe",
        at: deployedAt,
        state: "down" as const,
        said: { kind: "told" as const, text: "outage" },
      },
    ];
    expect(judge({ ...windowOf(failing), vendors })).toMatchObject({ verdict: "elsewhere", mostFail: true });
    const unknown = vendors.map((word) => ({ ...word, state: "unknown" as const }));
    expect(judge({ ...windowOf(failing), vendors: unknown }).verdict).toBe("regressed");
    const some = signalOf((start) => (start < 0 ? 0.002 : 0.1));
    const few = judge({ ...windowOf(some), vendors });
    expect(few.verdict).toBe("elsewhere");
    expect(few).not.toHaveProperty("mostFail");
  });
});

describe("what is too thin to call", () => {
  test.each([
    { readings: 0, kind: "no-readings" },
    { readings: 1, kind: "no-readings-after-settle" },
    { readings: 4, kind: "no-readings-after-settle" },
    { readings: 8, kind: "fell-silent" },
  ])("$readings readings after the deploy: $kind", ({ readings, kind }) => {
    const { baseline, after, ...rest } = signalOf(() => 0.002);
    expect(kindsOf(windowOf({ ...rest, baseline, after: after.slice(0, readings) }))).toEqual([kind]);
  });

  test("one request a minute with 2 of 14 failing is never healthy", () => {
    const failing = (start: number) => ({ bad: start === 300 || start === 600 ? 1 : 0, total: 1 });
    for (const baseline of [[], stretch(-3600, 0, () => ({ bad: 0, total: 1 }), 60)]) {
      for (const end of [840, 1800]) {
        const signal: Signal = { name: "rare", kind: "ratio", baseline, after: stretch(0, end, failing, 60) };
        expect(judge({ ...windowOf(signal), deadline: deployedAt + end * 1000 }).verdict).toBe(
          "inconclusive",
        );
      }
    }
  });

  test("a past that was restless is the reason, where traffic is not", () => {
    const healed = signalOf((start) => (start > -900 && start < -600 ? 0.2 : 0.002), { perSecond: 50 });
    expect(kindsOf(windowOf(healed))).toEqual(["restless-past"]);
  });

  test("little traffic says what it excludes", () => {
    const quiet = windowOf(signalOf(() => 0, { perSecond: 0.1 }));
    expect(judge(quiet).reasons).toEqual([
      expect.objectContaining({ kind: "too-little-traffic", after: expect.objectContaining({ bad: 0 }) }),
    ]);
  });
});

describe("a gauge that was 0", () => {
  const gauge = (after: number, before = 0): GaugeSignal => ({
    name: "share",
    kind: "gauge",
    baseline: levels(-3600, 0, () => before),
    after: levels(0, 1800, () => after),
  });

  test.each([
    { after: 0.0001, verdict: "healthy" },
    { after: 0.0009, verdict: "healthy" },
    { after: 0.05, verdict: "regressed" },
    { after: 1, verdict: "regressed" },
  ])("and is $after now is $verdict", ({ after, verdict }) => {
    expect(judge(windowOf(gauge(after))).verdict).toBe(verdict);
  });

  test.each([
    { points: 0, kind: "never-seen-working" },
    { points: 1, kind: "short-past" },
    { points: 7, kind: "short-past" },
  ])("with a past of $points points is not judged: $kind", ({ points, kind }) => {
    const { baseline, ...rest } = gauge(5, 1);
    expect(kindsOf(windowOf({ ...rest, baseline: baseline.slice(0, points) }))).toEqual([kind]);
  });

  test("A7: one failed request of many is nothing for a share either", () => {
    expect(judge(windowOf(gauge(0.0003, 0.0001))).verdict).toBe("healthy");
  });
});
