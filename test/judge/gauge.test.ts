import { describe, expect, test } from "vitest";
import { motions, simulateLevel } from "../../bench/levels/simulate.ts";
import { judge } from "../../src/judge/judge.ts";
import type { GaugeSignal, Window } from "../../src/judge/window.ts";
import { levels, randomFrom, windowOf } from "./readings.ts";

type Curve = (start: number) => number;

function gauge(
  value: Curve,
  { seconds = 15, before = 3600, watch = 1800, worse = "up" as "up" | "down" } = {},
): GaugeSignal {
  return {
    name: "level",
    kind: "gauge",
    worse,
    baseline: levels(-before, 0, value, seconds),
    after: levels(0, watch, value, seconds),
  };
}

/** A p95 around 0.3 s that scatters by a twelfth, as many times as high as `times` says. */
function latency(seed: number, times: Curve): Curve {
  const { normal } = randomFrom(seed);
  return (start) => 0.3 * times(start) * Math.exp(0.08 * normal());
}

const verdictsOf = (windows: readonly Window[]) => windows.map((window) => judge(window).verdict);
const seeds = Array.from({ length: 20 }, (_, index) => index + 1);
const since = (times: number) => (start: number) => (start < 0 ? 1 : times);

describe("a latency read every five minutes", () => {
  test.each([
    { it: "an hour", before: 3600 },
    { it: "six hours", before: 21_600 },
  ])("that is five times as high is called with the third point, after $it of baseline", ({ before }) => {
    for (const seed of seeds) {
      const window = windowOf(gauge(latency(seed, since(5)), { seconds: 300, before }));
      expect(judge(window)).toMatchObject({ verdict: "regressed", decidedAfterSeconds: 900 });
    }
  });

  test("that a failure of a minute lifts twice, across the end of an interval, is no regression", () => {
    for (const from of [0, 300, 600]) {
      const lifted = (start: number) => (start >= from && start < from + 600 ? 5 : 1);
      const windows = seeds.map((seed) => windowOf(gauge(latency(seed, lifted), { seconds: 300 })));
      expect(verdictsOf(windows)).not.toContain("regressed");
    }
  });

  test("that stays is healthy", () => {
    const windows = seeds.map((seed) => windowOf(gauge(latency(seed, since(1)), { seconds: 300 })));
    expect(verdictsOf(windows).filter((verdict) => verdict === "healthy").length).toBeGreaterThanOrEqual(18);
    expect(verdictsOf(windows)).not.toContain("regressed");
  });

  test("where less is worse, and a fifth is left, is called as soon", () => {
    const settings = { seconds: 300, worse: "down" as const };
    const fallen = windowOf(gauge(latency(1, since(0.2)), settings));
    expect(judge(fallen)).toMatchObject({ verdict: "regressed", decidedAfterSeconds: 900 });
    expect(judge(windowOf(gauge(latency(1, since(5)), settings))).verdict).toBe("healthy");
  });
});

describe("a level that wanders", () => {
  const wandering = motions.find(({ name }) => name === "AR .9, 60 s")!;
  const windowsAt = (times: number, count: number, from: number) =>
    Array.from({ length: count }, (_, index) => {
      const { baseline, after } = simulateLevel(wandering, times, from + index);
      const settings = { minimumWatchSeconds: 1800 };
      return { ...windowOf({ name: "level", kind: "gauge", baseline, after }), settings };
    });

  test("and is ten times as high is called, 20 of 20", () => {
    expect([...new Set(verdictsOf(windowsAt(10, 20, 4_000_000)))]).toEqual(["regressed"]);
  });

  test("by itself is not called, more often than once in a hundred", () => {
    const alarms = verdictsOf(windowsAt(1, 100, 5_000_000)).filter((verdict) => verdict === "regressed");
    expect(alarms.length).toBeLessThanOrEqual(1);
  });
});

describe("spikes", () => {
  test("of a level that has them always are none, and hide no rise of the rest", () => {
    const spiky = motions.find(({ name }) => name === "spikes, 60 s")!;
    const window = (times: number, seed: number) => {
      const { baseline, after } = simulateLevel(spiky, times, seed);
      return windowOf({ name: "level", kind: "gauge", baseline, after });
    };
    expect(verdictsOf(seeds.map((seed) => window(1, 6_000_000 + seed)))).not.toContain("regressed");
    expect([...new Set(verdictsOf(seeds.map((seed) => window(3, 7_000_000 + seed))))]).toEqual(["regressed"]);
  });
});

describe("a level near nothing", () => {
  test.each([
    { it: "a share over five minutes", step: 1 / 12_000, window: 300 },
    { it: "a percentage over five minutes", step: 100 / 12_000, window: 300 },
    { it: "failures a second over five minutes", step: 1 / 300, window: 300 },
    { it: "failures a second over a minute", step: 1 / 60, window: 60 },
  ])("A7: one failed request of 40 a second, as $it, is nothing", ({ step, window }) => {
    const one = gauge((start) => (start >= 120 && start < 120 + window ? step : 0));
    expect(judge(windowOf(one)).verdict).not.toBe("regressed");
    const another = (start: number) => (start >= 400 && start < 400 + window ? step : 0);
    const two = gauge((start) => (start >= 120 && start < 120 + window ? step : 0) + another(start));
    expect(judge(windowOf(two)).verdict).not.toBe("regressed");
  });

  test("that fails again and again is called", () => {
    const { uniform } = randomFrom(1);
    const failing = gauge((start) => (start < 0 ? 0 : 0.02 + 0.01 * uniform()));
    expect(judge(windowOf(failing))).toMatchObject({ verdict: "regressed" });
    expect(judge(windowOf(failing)).decidedAfterSeconds).toBeLessThanOrEqual(150);
  });

  test("that is a whole one for good is called as soon as any: a replica that is missing", () => {
    const missing = gauge((start) => (start < 0 ? 0 : 1));
    expect(judge(windowOf(missing)).decidedAfterSeconds).toBeLessThanOrEqual(120);
  });

  test("and below is judged by its ranks alone", () => {
    const { normal } = randomFrom(2);
    const balance = gauge((start) => (start < 0 ? -10 : 30) + normal());
    expect(judge(windowOf(balance)).verdict).toBe("regressed");
    expect(judge(windowOf(gauge(() => -10 + normal()))).verdict).toBe("healthy");
  });

  test("now and then nothing, and ten times as much now, is called", () => {
    const { uniform } = randomFrom(3);
    const queue = gauge((start) => Math.floor((start < 0 ? 5 : 60) * uniform()));
    expect(judge(windowOf(queue)).verdict).toBe("regressed");
  });
});

describe("what a level could show", () => {
  const detectable = (signal: GaugeSignal) =>
    judge({ ...windowOf(signal), settings: { minimumWatchSeconds: 1800 } }).signals[0]?.detectable;

  test("is a smaller rise with more points and with less scatter", () => {
    const { normal } = randomFrom(4);
    const rough: Curve = () => Math.exp(0.5 * normal());
    const often = detectable(gauge(latency(1, since(1))))!;
    const seldom = detectable(gauge(latency(1, since(1)), { seconds: 300 }))!;
    expect(often).toBeGreaterThan(1.25);
    expect(often).toBeLessThan(seldom);
    expect(seldom).toBeLessThan(3);
    expect(detectable(gauge(rough))!).toBeGreaterThan(often);
  });

  test("is a fall where less is worse", () => {
    const least = detectable(gauge(latency(1, since(1)), { worse: "down" }))!;
    expect(least).toBeGreaterThan(0.4);
    expect(least).toBeLessThan(0.8);
  });

  test("is held by what is then called", () => {
    const found = detectable(gauge(latency(1, since(1))))!;
    const risen = judge(windowOf(gauge(latency(1, since(1.1 * found)))));
    expect(risen.verdict).toBe("regressed");
  });

  test("is not said where no ratio says anything", () => {
    expect(detectable(gauge(() => 0))).toBeUndefined();
    expect(detectable(gauge(() => 1, { before: 60 }))).toBeUndefined();
  });
});
