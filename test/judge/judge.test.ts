import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge as judgeFacts } from "../../src/judge/judge.ts";
import type { RatioSignal, Signal, Window } from "../../src/judge/window.ts";
import { verdictOf as worded } from "../../src/report/judgement-words.ts";
import { deployedAt, levels, reading, signalOf, stretch, windowOf } from "./readings.ts";

const step =
  (before: number, after: number, from = 0) =>
  (start: number) =>
    start < from ? before : after;
/** A failure between two moments; an interval has its share of it. */
const spike =
  (from: number, to: number, seconds = 15, rate = 0.2) =>
  (start: number) =>
    0.001 + ((rate - 0.001) * Math.max(0, Math.min(start + seconds, to) - Math.max(start, from))) / seconds;

const judge = (window: Window) => worded(judgeFacts(window));

function verdictOf(signal: Signal, more: Partial<Window> = {}) {
  return judge({ ...windowOf(signal), ...more });
}

describe("a regression", () => {
  test.each([
    { it: "total", rate: step(0.005, 1), within: 75 },
    { it: "twentyfold", rate: step(0.001, 0.02), within: 90 },
    { it: "fivefold", rate: step(0.001, 0.005), within: 300 },
    { it: "twofold at high traffic", rate: step(0.01, 0.02), within: 180 },
    { it: "of a service that never failed", rate: step(0, 0.2), within: 90 },
    { it: "total, three minutes in", rate: step(0.005, 1, 180), within: 180 + 90 },
  ])("that is $it is called within $within s", ({ rate, within }) => {
    const { verdict, decidedAfterSeconds, onset } = verdictOf(signalOf(rate));
    expect(verdict).toBe("regressed");
    expect(decidedAfterSeconds).toBeLessThanOrEqual(within);
    expect(onset).toBeDefined();
  });

  test("total at minute scale is called one interval after the settle time", () => {
    const { verdict, decidedAfterSeconds } = verdictOf(signalOf(step(0.005, 1), { seconds: 60 }));
    expect({ verdict, decidedAfterSeconds }).toEqual({ verdict: "regressed", decidedAfterSeconds: 120 });
  });

  test("that shows after twenty minutes is found when the watch is still on", () => {
    const settings = { minimumWatchSeconds: 1800 };
    const { verdict, decidedAfterSeconds, onset } = verdictOf(signalOf(step(0.002, 0.01, 1200)), {
      settings,
    });
    expect(verdict).toBe("regressed");
    expect(decidedAfterSeconds).toBeLessThanOrEqual(1200 + 180);
    expect(Math.abs(onset!.at - deployedAt - 1_200_000)).toBeLessThanOrEqual(30_000);
  });

  test("that leaks in slowly is found", () => {
    const leak = signalOf((start) => 0.001 + Math.max(0, start) * 2e-5);
    expect(verdictOf(leak)).toMatchObject({ verdict: "regressed" });
  });

  test("of a success ratio is one that falls", () => {
    const { baseline, after, ...rest } = signalOf(step(0.005, 0.2));
    const good = (readings: RatioSignal["baseline"]) =>
      readings.map((one) => ({ ...one, bad: one.total - one.bad }));
    const verdict = verdictOf({ ...rest, worse: "down", baseline: good(baseline), after: good(after) });
    expect(verdict).toMatchObject({ verdict: "regressed" });
    expect(verdict.signals[0]!.baseline.rate).toBeCloseTo(0.995, 2);
    expect(verdictOf({ ...rest, baseline: good(baseline), after: good(after) }).verdict).not.toBe(
      "regressed",
    );
  });
});

describe("what is no regression", () => {
  test.each([
    { it: "no change", rate: () => 0.005 },
    { it: "a tolerated rise", rate: step(0.01, 0.0118) },
    { it: "an improvement", rate: step(0.02, 0.001) },
    {
      it: "drift by a third over the whole time",
      rate: (start: number) => 0.005 * (1 + (0.3 * (start + 3600)) / 5400),
    },
    {
      it: "an old incident long healed",
      rate: (start: number) => (start > -2400 && start < -1800 ? 0.2 : 0.002),
    },
  ])("$it is healthy", ({ rate }) => {
    expect(verdictOf(signalOf(rate)).verdict).toBe("healthy");
  });

  test("a busy and calm service ends the watch at its minimum", () => {
    expect(verdictOf(signalOf(() => 0.005))).toMatchObject({ verdict: "healthy", decidedAfterSeconds: 300 });
    expect(verdictOf(signalOf(() => 0))).toMatchObject({ verdict: "healthy", decidedAfterSeconds: 300 });
  });

  test("a short failure within a long calm is told, and ends as none", () => {
    const settings = { minimumWatchSeconds: 1800 };
    expect(verdictOf(signalOf(spike(600, 660)), { settings }).verdict).toBe("recovered");
  });

  test.each([
    { from: 0, to: 60, seconds: 15 },
    { from: 30, to: 90, seconds: 15 },
    { from: 120, to: 180, seconds: 15 },
    { from: 0, to: 60, seconds: 60 },
    { from: 600, to: 660, seconds: 60 },
  ])(
    "a failure from $from to $to s that heals, read every $seconds s, is never a regression",
    ({ from, to, seconds }) => {
      const settings = { minimumWatchSeconds: 1800 };
      const { verdict, reason } = verdictOf(signalOf(spike(from, to, seconds), { seconds }), { settings });
      expect(verdict).toBe("recovered");
      expect(reason).toContain("healed");
    },
  );
});

describe("a restart", () => {
  test.each([15, 30, 60])(
    "of a minute, whenever it begins and however much of it fails, is no regression read every %i s",
    (seconds) => {
      for (const rate of [0.05, 0.3, 1]) {
        for (let from = 0; from <= 180; from += 11) {
          const signal = signalOf(spike(from, from + 60, seconds, rate), { seconds });
          expect([from, rate, verdictOf(signal).verdict]).not.toEqual([from, rate, "regressed"]);
        }
      }
    },
  );
});

describe("elsewhere", () => {
  test("is a failure that began before the deploy", () => {
    const { verdict, reason } = verdictOf(signalOf(step(0.001, 0.02, -600)));
    expect(verdict).toBe("elsewhere");
    expect(reason).toContain("before the deploy");
  });

  test("is not a failure that the deploy made worse still", () => {
    expect(verdictOf(signalOf((start) => (start < -600 ? 0.001 : start < 0 ? 0.01 : 0.2))).verdict).toBe(
      "regressed",
    );
  });

  test("is traffic of which most failed already", () => {
    const failing = { bad: 80, total: 100 };
    const calls: Signal = {
      name: "calls",
      kind: "ratio",
      baseline: stretch(-3600, 0, () => failing),
      after: stretch(0, 1800, () => failing),
    };
    expect(verdictOf(calls).verdict).toBe("elsewhere");
  });

  test("is a vendor's incident, by its own word, and names it", () => {
    const stripe = signalOf(step(0.001, 0.5), { name: "stripe" });
    const word = {
      signals: ["stripe"],
      vendor: "Stripe",
      at: deployedAt + 20_000,
      state: "down" as const,
      said: { kind: "told" as const, text: "status page: major outage" },
    };
    expect(verdictOf(stripe, { vendors: [word] })).toMatchObject({
      verdict: "elsewhere",
      reason: expect.stringContaining("Stripe"),
    });
    expect(verdictOf(stripe, { vendors: [{ ...word, state: "up" }] }).verdict).toBe("regressed");
    expect(verdictOf(stripe, { vendors: [{ ...word, signals: ["paypal"] }] }).verdict).toBe("regressed");
    expect(verdictOf(stripe, { vendors: [{ ...word, at: deployedAt - 7_200_000 }] }).verdict).toBe(
      "regressed",
    );
  });

  test("is what a vendor's failure does to the pages that need it", () => {
    const window = windowOf(
      signalOf(step(0.001, 0.05)),
      signalOf(step(0.001, 0.5), { name: "stripe", perSecond: 1 }),
    );
    const vendors = [
      {
        signals: ["stripe"],
        vendor: "Stripe",
        at: deployedAt + 20_000,
        state: "down" as const,
        said: { kind: "told" as const, text: "status page" },
      },
    ];
    expect(judge({ ...window, vendors }).verdict).toBe("elsewhere");
  });

  test("is what a series that was not deployed went through as well", () => {
    const bad = signalOf(step(0.002, 0.02));
    const control = (rate: (start: number) => number) => {
      const { baseline, after } = signalOf(rate);
      return [...baseline, ...after];
    };
    expect(verdictOf({ ...bad, control: control(step(0.004, 0.04)) }).verdict).toBe("elsewhere");
    expect(verdictOf({ ...bad, control: control(() => 0.004) }).verdict).toBe("regressed");
    expect(verdictOf({ ...bad, control: control(step(0.004, 0.007)) }).verdict).toBe("regressed");
  });

  test("nothing is called that is usual for this hour", () => {
    const rush = signalOf(step(0.002, 0.006));
    const yesterday = signalOf(step(0.002, 0.006)).after.map((one) => ({ ...one, at: one.at - 86_400_000 }));
    expect(verdictOf(rush).verdict).toBe("regressed");
    expect(verdictOf({ ...rush, earlier: [yesterday] }).verdict).not.toBe("regressed");
  });
});

describe("too little to see", () => {
  test.each([
    { it: "no readings after the deploy", after: [] },
    { it: "readings in the settle time only", after: stretch(0, 45, () => ({ bad: 0, total: 1500 })) },
    { it: "a source that stopped", after: stretch(0, 120, () => ({ bad: 7, total: 1500 })) },
  ])("$it is inconclusive, not healthy", ({ after }) => {
    const live = signalOf(() => 0.005, { name: "other" });
    const dead = { ...signalOf(() => 0.005), after };
    expect(judge(windowOf(dead)).verdict).toBe("inconclusive");
    const { verdict, reason } = judge(windowOf(live, dead));
    expect(verdict).toBe("inconclusive");
    expect(reason).toContain("errors");
    expect(judge(windowOf(live, { ...dead, watchOnly: true })).verdict).toBe("healthy");
  });

  test("little traffic says how long it would take", () => {
    const { verdict, reason } = verdictOf(signalOf(() => 0.01, { perSecond: 0.1 }));
    expect(verdict).toBe("inconclusive");
    expect(reason).toMatch(/it would take about \d+ (min|h|days)/u);
  });

  test("traffic that all but vanished is not healthy", () => {
    const { baseline, after } = signalOf(() => 0.005);
    const vanished = after.map((one) => ({ ...one, bad: 0, total: one.total / 50 }));
    expect(verdictOf({ name: "errors", kind: "ratio", baseline, after: vanished })).toMatchObject({
      verdict: "regressed",
      reason: expect.stringContaining("traffic of errors fell away"),
    });
  });

  test("a blind guard does not act, and says why", () => {
    const window = windowOf(signalOf(step(0.005, 1)));
    expect(judge({ ...window, blind: ["the control probe does not answer"] })).toMatchObject({
      verdict: "inconclusive",
      reason: expect.stringContaining("control probe"),
    });
  });

  test("no signals at all are inconclusive", () => {
    expect(judge({ deployedAt, signals: [], ended: true }).verdict).toBe("inconclusive");
  });

  test("A16: without a baseline nothing is called, and the reason says so", () => {
    const alone = (rate: number) => verdictOf({ ...signalOf(() => rate), baseline: [] });
    for (const rate of [0.03, 0.2, 1]) {
      expect(alone(rate)).toMatchObject({
        verdict: "inconclusive",
        reason: expect.stringContaining("never seen working"),
      });
    }
    expect(alone(0.004).verdict).toBe("healthy");
  });
});

describe("a probe", () => {
  const probe = (runs: number, fails: (start: number) => boolean): Signal => ({
    name: "probe",
    kind: "ratio",
    baseline: stretch(-30 * runs, 0, () => ({ bad: 0, total: 1 }), 30),
    after: stretch(0, 1800, (start) => ({ bad: fails(start) ? 1 : 0, total: 1 }), 30),
  });

  test.each([2, 8, 30, 120])(
    "that fails every time is called after few runs, with %i good ones before",
    (runs) => {
      const { verdict, decidedAfterSeconds } = verdictOf(probe(runs, () => true));
      expect(verdict).toBe("regressed");
      expect(decidedAfterSeconds).toBeLessThanOrEqual(180);
    },
  );

  test.each([
    { it: "was never asked", before: 0 },
    { it: "never answered right", before: 10 },
  ])("A12, A13: that fails every time and $it is never seen working", ({ before }) => {
    const failing = () => ({ bad: 1, total: 1 });
    const verdict = verdictOf({
      name: "probe",
      kind: "ratio",
      baseline: stretch(-30 * before, 0, failing, 30),
      after: stretch(0, 1800, failing, 30),
    });
    expect(verdict).toMatchObject({ verdict: "inconclusive", facts: [{ kind: "never-seen-working" }] });
  });

  test("that this deploy brings to life is healthy", () => {
    const signal = probe(10, () => false);
    const dead = signal.baseline.map((one) => ({ ...one, bad: 1 }));
    expect(verdictOf({ ...signal, baseline: dead } as Signal).verdict).toBe("healthy");
  });

  test("that answers is healthy", () => {
    expect(verdictOf(probe(8, () => false)).verdict).toBe("healthy");
  });

  test("that fails twice is no regression", () => {
    expect(verdictOf(probe(60, (start) => start === 600 || start === 630)).verdict).not.toBe("regressed");
  });
});

describe("a gauge", () => {
  const wave = (start: number) => 10 * Math.sin(start * 7.3);
  const gauge = (level: (start: number) => number, more: Partial<Signal> = {}): Signal =>
    ({
      name: "queue",
      kind: "gauge",
      baseline: levels(-3600, 0, (start) => level(start) + wave(start)),
      after: levels(0, 1800, (start) => level(start) + wave(start)),
      ...more,
    }) as Signal;

  test.each([
    { it: "doubles", signal: gauge(step(100, 200)), verdict: "regressed" },
    { it: "stays", signal: gauge(() => 100), verdict: "healthy" },
    { it: "rises by what is tolerated", signal: gauge(step(100, 110)), verdict: "healthy" },
    {
      it: "halves where less is worse",
      signal: gauge(step(100, 50), { worse: "down" }),
      verdict: "regressed",
    },
    {
      it: "doubles where less is worse",
      signal: gauge(step(100, 200), { worse: "down" }),
      verdict: "healthy",
    },
    { it: "has no baseline", signal: gauge(() => 100, { baseline: [] }), verdict: "inconclusive" },
  ])("that $it is $verdict", ({ signal, verdict }) => {
    expect(verdictOf(signal).verdict).toBe(verdict);
  });

  test("takes part beside ratio signals", () => {
    const window = windowOf(
      signalOf(() => 0.005),
      gauge(step(100, 200)),
    );
    expect(judge(window)).toMatchObject({ verdict: "regressed", reason: expect.stringContaining("queue") });
  });
});

describe("placebos", () => {
  /** Past windows that jump now and then with no deploy to blame, each by another amount. */
  const restless = Array.from({ length: 120 }, (_, day) => {
    const { baseline, after } = signalOf(step(0.002, 0.002 * (1 + (day % 10) / 5)));
    return [...baseline, ...after];
  });
  const calm = Array.from({ length: 120 }, () => {
    const { baseline, after } = signalOf(() => 0.002);
    return [...baseline, ...after];
  });

  test("of a restless past ask for more evidence", () => {
    const jump = signalOf(step(0.002, 0.0034));
    expect(verdictOf(jump).verdict).toBe("regressed");
    expect(verdictOf({ ...jump, placebos: restless }).verdict).not.toBe("regressed");
  });

  test("of a calm past show a level that stands still: a change is seen sooner, for no less evidence", () => {
    const { signals, decidedAfterSeconds } = verdictOf({ ...signalOf(step(0.002, 0.004)), placebos: calm });
    expect(signals[0]!.threshold).toBeCloseTo(Math.log(100), 9);
    expect(decidedAfterSeconds).toBeLessThanOrEqual(
      verdictOf(signalOf(step(0.002, 0.004))).decidedAfterSeconds,
    );
  });
});

describe("the whole judge", () => {
  const count = fc.oneof(
    fc.constantFrom(0, 1, 1e12),
    fc.double({ min: 0, max: 5000, noNaN: true }),
    fc.nat(50),
  );
  const hostile = fc.array(
    fc.tuple(count, count, fc.integer({ min: -40, max: 60 }), fc.constantFrom(1, 15, 60, 300)),
    { maxLength: 60 },
  );

  test("never alarms while the rate is not above what is tolerated", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.01, max: 1.2, noNaN: true }),
        fc.constantFrom(15, 60),
        (bad, ratio, seconds) => {
          const signal: Signal = {
            name: "errors",
            kind: "ratio",
            baseline: stretch(-3600, 0, () => ({ bad, total: 1000 }), seconds),
            after: stretch(0, 1800, () => ({ bad: bad * ratio, total: 1000 }), seconds),
          };
          expect(verdictOf(signal).verdict).not.toBe("regressed");
        },
      ),
      { numRuns: 60 },
    );
  });

  test("gives no NaN for any counts, in any order, with any overlaps", () => {
    fc.assert(
      fc.property(hostile, hostile, (before, after) => {
        const readings = (given: typeof before) =>
          given.map(([bad, total, start, seconds]) => reading(start * 15, bad, total, seconds));
        const verdict = judge(
          windowOf({ name: "errors", kind: "ratio", baseline: readings(before), after: readings(after) }),
        );
        const numbers = verdict.signals.flatMap(
          ({ baseline, after: since, logEvidence, threshold, detectable }) => [
            ...Object.values(baseline),
            ...Object.values(since),
            logEvidence,
            threshold,
            detectable,
          ],
        );
        expect(numbers.filter(Number.isNaN)).toEqual([]);
        expect(JSON.stringify(verdict)).not.toContain("NaN");
      }),
      { numRuns: 150 },
    );
  });

  test("says the same fed at once or look by look", () => {
    const rate = fc.constantFrom(0.0005, 0.002, 0.004, 0.02, 0.5);
    fc.assert(
      fc.property(
        rate,
        rate,
        fc.constantFrom(0, 60, 300, 900),
        fc.constantFrom(0, 120, 1800),
        (usual, changed, from, lasting) => {
          const signal = signalOf((start) => (start >= from && start < from + lasting ? changed : usual), {
            perSecond: 20,
          });
          const atOnce = verdictOf(signal);
          for (let known = 0; known <= signal.after.length; known++) {
            const soFar = judge({
              ...windowOf({ ...signal, after: signal.after.slice(0, known) }),
              ended: false,
            });
            if (soFar.verdict === "watching") continue;
            expect(soFar).toEqual({ ...atOnce, signals: expect.anything() });
            return;
          }
          expect(atOnce.decidedAfterSeconds).toBe(1800);
        },
      ),
      { numRuns: 12 },
    );
  });

  test("does not depend on the order of signals", () => {
    const signals = [
      signalOf(() => 0.005, { name: "a" }),
      signalOf(step(0.002, 0.01), { name: "b" }),
      signalOf(step(0.002, 0.005), { name: "c" }),
      { ...signalOf(step(0.002, 0.2), { name: "d" }), watchOnly: true },
    ];
    const { verdict, decidedAt, reason } = judge(windowOf(...signals));
    expect(judge(windowOf(...signals.toReversed()))).toMatchObject({ verdict, decidedAt, reason });
    expect(verdict).toBe("regressed");
  });

  test("only reports a signal that may not act", () => {
    const watched = { ...signalOf(step(0.002, 0.2), { name: "watched" }), watchOnly: true };
    const { verdict, signals } = judge(
      windowOf(
        signalOf(() => 0.005),
        watched,
      ),
    );
    expect(verdict).toBe("healthy");
    expect(signals[1]!.logEvidence).toBeGreaterThan(signals[1]!.threshold);
  });

  test("finds one bad signal among sixty", () => {
    const quiet = Array.from({ length: 59 }, (_, index) =>
      signalOf(() => 0.005, { name: `s${index}`, perSecond: 10 }),
    );
    const { verdict, reason } = judge(windowOf(...quiet, signalOf(step(0.005, 0.05), { name: "bad" })));
    expect(verdict).toBe("regressed");
    expect(reason).toContain("bad");
  });

  test("ignores readings that began before the deploy but came after it", () => {
    const { baseline, after } = signalOf(() => 0.005);
    const stale = stretch(-300, 0, () => ({ bad: 1500, total: 1500 }));
    expect(verdictOf({ name: "errors", kind: "ratio", baseline, after: [...stale, ...after] }).verdict).toBe(
      "healthy",
    );
  });

  test("waits while it is too early to say, and shows how far the evidence is", () => {
    const { after, ...rest } = signalOf(step(0.001, 0.0025));
    const early = judge({ ...windowOf({ ...rest, after: after.slice(0, 8) }), ended: false });
    expect(early.verdict).toBe("watching");
    expect(early.signals[0]).toMatchObject({ verdict: "watching", threshold: Math.log(100) });
    expect(early.signals[0]!.logEvidence).toBeGreaterThan(0);
    expect(early.signals[0]!.detectable).toBeGreaterThan(1);
  });
});
