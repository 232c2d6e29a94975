import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { judge } from "../../../src/judge/judge.ts";
import {
  calmMoments,
  learn,
  type Past,
  replay,
  spread,
  summarise,
  type Terms,
} from "../../../src/judge/past/backtest.ts";
import type { Reading } from "../../../src/judge/reading.ts";
import type { Judgement } from "../../../src/judge/verdict.ts";
import { judgeDefaults } from "../../../src/judge/window.ts";

const hour = 3_600_000;
const start = Date.UTC(2026, 0, 10);
const end = start + 24 * hour;
const terms: Terms = {
  settings: judgeDefaults,
  baselineMs: hour,
  watchMs: hour / 4,
  historyMs: 12 * hour,
};

/** A minute each; a share that ripples, so that no two are alike. */
function readings(from: number, to: number, share: (at: number) => number): Reading[] {
  return Array.from({ length: (to - from) / 60_000 }, (_, index) => {
    const at = from + index * 60_000;
    const total = 1_000 + ((index * 37) % 100);
    return { at, seconds: 60, bad: Math.round(total * share(at) * (1 + ((index * 13) % 7) / 10)), total };
  });
}

function pastWith(share: (at: number) => number, deploysAt: number[] = []): Past {
  return {
    signals: [
      {
        signal: { kind: "ratio", name: "errors", baseline: [], after: [] },
        stepSeconds: 60,
        readings: readings(start - 24 * hour, end, share),
      },
    ],
    deploysAt,
    from: start,
    to: end,
  };
}

const calm = pastWith(() => 0.004);

describe("calm moments", () => {
  test("are watches that don't overlap and have no deploy near", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: start - hour, max: end })), (deploysAt) => {
        const moments = calmMoments({ ...calm, deploysAt }, terms);
        for (const [index, at] of moments.entries()) {
          expect(at).toBeGreaterThanOrEqual(start);
          expect(at + terms.watchMs).toBeLessThanOrEqual(end);
          if (index > 0) expect(at - moments[index - 1]!).toBeGreaterThanOrEqual(terms.watchMs);
          expect(deploysAt.filter((deploy) => deploy >= at - hour && deploy < at + hour / 4)).toEqual([]);
        }
      }),
    );
    expect(calmMoments(calm, terms)).toHaveLength(96);
  });
});

describe("what is learnt", () => {
  const at = start + 6 * hour;

  test("does not depend on what came later", () => {
    const worseLater = pastWith((when) => (when >= at ? 0.5 : 0.004));
    expect(learn(worseLater, terms, at)).toEqual(learn(calm, terms, at));
    expect(learn(calm, terms, at).signals[0]?.placebos).toBe(120);
  });

  test("leaves out stretches with a deploy in them", () => {
    const before = { ...calm, deploysAt: [at - 6 * hour] };
    const { placebos } = learn(before, terms, at).signals[0]!;
    expect(placebos).toBeGreaterThan(50);
    expect(placebos).toBeLessThan(120);
  });

  test("is the textbook's where there is no past", () => {
    const lesson = learn(calm, terms, start - 24 * hour);
    expect(lesson.signals[0]).toEqual({
      calibrated: { regression: Math.log(100), healthy: Math.log(20) },
      placebos: 0,
    });
  });
});

describe("a replay", () => {
  const bad = start + 9 * hour + 20_000;
  const good = start + 15 * hour;
  const deploys = [
    { sha: "bad", at: bad },
    { sha: "good", at: good },
  ];
  const past = pastWith((at) => (at >= bad && at < bad + hour ? 0.05 : 0.004), [bad, good]);
  const lessons = [learn(past, terms, start)];

  test("calls the bad deploy regressed and the good one healthy, and no placebo", () => {
    const result = replay(past, terms, { deploys, moments: calmMoments(past, terms), lessons });
    expect(result.deploys.map(({ sha, verdict }) => [sha, verdict.verdict])).toEqual([
      ["bad", "regressed"],
      ["good", "healthy"],
    ]);
    expect(result.placebos.length).toBeGreaterThan(70);
    expect(result.placebos.filter(({ verdict }) => verdict.verdict === "regressed")).toEqual([]);
    expect(result.caught.called).toBe(result.caught.of);
    expect(result.caught.medianSeconds).toBeLessThan(600);
  });

  test("is the judge's word on the window, with yesterday's same hour and the learnt thresholds", () => {
    const { window, verdict } = replay(past, terms, { deploys, moments: [], lessons }).deploys[1]!;
    const [signal] = window.signals;
    expect(signal?.baseline).toHaveLength(60);
    expect(signal?.after).toHaveLength(15);
    expect(signal?.earlier?.map(([first]) => first?.at)).toEqual([good - 24 * hour]);
    expect(signal?.calibrated).toEqual(lessons[0]!.signals[0]!.calibrated);
    expect(window).toMatchObject({ deployedAt: good, deadline: good + hour / 4, ended: true });
    expect(verdict).toEqual(judge(window));
  });

  test("takes a deploy's own readings where they are given", () => {
    const own = readings(bad - hour, bad + hour / 4, (at) => (at >= bad ? 0.05 : 0.004));
    const [deploy] = replay(past, terms, {
      deploys: [{ ...deploys[0]!, readings: [own] }],
      moments: [],
      lessons,
    }).deploys;
    expect(deploy?.window.signals[0]?.after[0]?.at).toBe(bad);
    expect(deploy?.verdict.verdict).toBe("regressed");
  });

  test("counts an outage without a deploy as a false alarm", () => {
    const outage = start + 20 * hour;
    const its = pastWith((at) => (at >= outage && at < outage + hour / 2 ? 0.1 : 0.004));
    const result = replay(its, terms, { deploys: [], moments: calmMoments(its, terms), lessons });
    expect(
      result.placebos.filter(({ verdict }) => verdict.verdict === "regressed").map(({ at }) => at),
    ).toContain(outage);
  });

  test("leaves out windows without readings", () => {
    const empty = { ...calm, signals: calm.signals.map((one) => ({ ...one, readings: [] })) };
    const result = replay(empty, terms, { deploys: [{ sha: "a", at: good }], moments: [start], lessons: [] });
    expect(result.placebos).toEqual([]);
    expect(result.deploys[0]?.verdict.verdict).toBe("inconclusive");
    expect(summarise(result, terms)).toMatchObject({
      falseAlarms: { rate: undefined, n: 0 },
      meanSeconds: 900,
      runnerMinutes: 15,
    });
  });
});

test("the summary counts alarms of placebos, and billed minutes of deploys", () => {
  const said = (word: Judgement["verdict"], decidedAfterSeconds: number): Judgement => ({
    verdict: word,
    decidedAt: start,
    decidedAfterSeconds,
    reasons: [],
    signals: [],
  });
  const window = { deployedAt: start, signals: [] };
  const summary = summarise(
    {
      deploys: [
        { sha: "a", at: start, window, verdict: said("healthy", 301) },
        { sha: "b", at: start, window, verdict: said("regressed", 90) },
        { sha: "c", at: start, window, verdict: said("inconclusive", 60) },
      ],
      placebos: [
        said("healthy", 300),
        said("regressed", 90),
        said("elsewhere", 90),
        said("healthy", 300),
      ].map((verdict) => ({ at: start, verdict })),
      caught: { of: 0, called: 0, medianSeconds: undefined },
    },
    terms,
  );
  expect(summary).toMatchObject({
    deploys: 3,
    regressed: 1,
    meanSeconds: (301 + 90 + 900) / 3,
    runnerMinutes: 6 + 2 + 15,
  });
  expect(summary.falseAlarms).toMatchObject({ rate: 0.25, bad: 1, n: 4 });
  // Wilson's interval for 1 of 4.
  expect(summary.falseAlarms.low).toBeCloseTo(0.0456, 3);
  expect(summary.falseAlarms.high).toBeCloseTo(0.6994, 3);
});

test("a spread keeps order, takes no more than asked, and all when there are few", () => {
  fc.assert(
    fc.property(fc.nat(300), fc.integer({ min: 1, max: 100 }), (many, count) => {
      const items = Array.from({ length: many }, (_, index) => index);
      const chosen = spread(items, count);
      expect(chosen).toHaveLength(Math.min(many, count));
      expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
    }),
  );
});
