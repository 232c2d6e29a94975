import { describe, expect, test } from "vitest";
import type { Replay, ReplayedDeploy, Summary } from "../../src/judge/past/backtest.ts";
import type { SignalVerdict, Verdict } from "../../src/judge/verdict.ts";
import { judgeDefaults } from "../../src/judge/window.ts";
import {
  type BacktestReport,
  backtestJson,
  backtestMarkdown,
  backtestText,
} from "../../src/report/backtest-report.ts";

const hour = 3_600_000;
const from = Date.UTC(2026, 9, 23);
const to = Date.UTC(2026, 10, 22);
const bad = Date.UTC(2026, 10, 2, 10, 15);

function verdictOf(verdict: Verdict["verdict"], after: number, name = "checkout-errors"): Verdict {
  const isBad = verdict === "regressed";
  const signal: SignalVerdict = {
    name,
    kind: "ratio",
    verdict,
    baseline: { rate: 0.003, low: 0.0027, high: 0.0033, n: 36_000, bad: 108 },
    after: { rate: isBad ? 0.12 : 0.003, low: 0.1, high: 0.14, n: 1_000, bad: isBad ? 120 : 3 },
    logEvidence: isBad ? 110 : -0.5,
    threshold: 5.3,
    reason: "",
  };
  return {
    verdict,
    decidedAt: bad + after * 1_000,
    decidedAfterSeconds: after,
    ...(isBad && { onset: { at: bad, from: bad, to: bad + 30_000 } }),
    reason: isBad ? `${name} got worse with the deploy: 0.3 % before, 12 % after` : "no worse than before",
    signals: [signal],
  };
}

function deployOf(letter: string, at: number, verdict: Verdict): ReplayedDeploy<Verdict> {
  const { name } = verdict.signals[0]!;
  const readings = (start: number, many: number, share: number) =>
    Array.from({ length: many }, (_, index) => ({
      at: start + index * 15_000,
      seconds: 15,
      bad: 150 * share,
      total: 150,
    }));
  return {
    sha: letter.repeat(40),
    at,
    verdict,
    window: {
      deployedAt: at,
      signals: [
        {
          kind: "ratio",
          name,
          baseline: readings(at - hour, 240, 0.003),
          after: readings(at, 60, verdict.verdict === "regressed" ? 0.12 : 0.003),
        },
      ],
    },
  };
}

function reportOf(change: Partial<BacktestReport> = {}, name = "checkout-errors"): BacktestReport {
  const replay: Replay<Verdict> = {
    deploys: [
      deployOf("a", bad - 48 * hour, verdictOf("healthy", 300, name)),
      deployOf("b", bad, verdictOf("regressed", 90, name)),
      deployOf("c", bad + 24 * hour, verdictOf("inconclusive", 900, name)),
    ],
    placebos: [
      { at: from + 5 * hour, verdict: verdictOf("regressed", 240, name) },
      ...Array.from({ length: 399 }, () => ({ at: from, verdict: verdictOf("healthy", 300, name) })),
    ],
    caught: { of: 60, called: 58, medianSeconds: 120 },
  };
  const summary: Summary = {
    deploys: 3,
    regressed: 1,
    falseAlarms: { rate: 0.0025, low: 0.00044, high: 0.014, n: 400, bad: 1 },
    meanSeconds: 430,
    runnerMinutes: 22,
    caught: replay.caught,
  };
  const levels = [4.6, 4.7, 5.3];
  return {
    environment: "production",
    from,
    to,
    terms: { settings: judgeDefaults, baselineMs: hour, watchMs: 900_000, historyMs: 24 * hour },
    signals: [{ name, readings: 212_000 }],
    lessons: levels.map((regression, index) => ({
      at: from + index * 24 * hour,
      signals: [{ calibrated: { regression, healthy: 3 }, placebos: 120 }],
    })),
    replay,
    summary,
    madeWorse: "5 times as bad, 1 % at least",
    grid: [
      { tolerate: 1.1, unacceptable: 2, summary },
      {
        tolerate: 2,
        unacceptable: 3,
        summary: { ...summary, regressed: 0, caught: { of: 60, called: 0, medianSeconds: undefined } },
      },
    ],
    notes: ["left out, since nobody remembers their past: stripe probe"],
    ...change,
  };
}

test("a backtest as Markdown has the deploys, the alarms, the thresholds and the trade-off", async () => {
  await expect(backtestMarkdown(reportOf())).toMatchFileSnapshot("../snapshots/backtest.md");
});

describe("a backtest in a terminal", () => {
  test.each([30, 40, 72, 100])("fits %i columns", (columns) => {
    const text = backtestText(reportOf(), columns);
    expect(text.split("\n").filter((line) => line.length > columns)).toEqual([]);
    const flat = text.replace(/\s+/gu, " ");
    expect(flat).toContain("Deploys called regressed: 1 of 3");
    expect(flat).toContain(
      "False alarms per 100 deploys: 0.25 (95 %: 0.044 to 1.4); 1 of 400 placebo windows",
    );
    expect(flat).toContain("checkout-errors: 0.3 % (108 of 36,000) → 12 % (120 of 1,000)");
    expect(flat).toContain("Runner minutes: 7.17 a deploy, 22 in all");
    expect(flat).toContain("stripe probe");
  });

  test("has a column for each number where there is room", () => {
    expect(backtestText(reportOf(), 100)).toContain(
      "tolerate  unacceptable  regressed  false in 100  caught           minutes",
    );
  });
});

test("a backtest as JSON has every number that the texts have", () => {
  const data = JSON.parse(backtestJson(reportOf()));
  expect(data).toMatchObject({
    version: 1,
    environment: "production",
    deploys: 3,
    regressed: 1,
    falseAlarms: { windows: 400, alarms: 1, per100: 0.25 },
    caught: { of: 60, called: 58, medianSeconds: 120 },
    runnerMinutes: 22,
    replayed: [
      { verdict: "healthy", evidence: [] },
      {
        verdict: "regressed",
        decidedAfterSeconds: 90,
        evidence: [{ signal: "checkout-errors", logEvidence: 110 }],
      },
      { verdict: "inconclusive" },
    ],
    alarms: [{ at: "2026-10-23T05:00:00.000Z" }],
    signals: [{ name: "checkout-errors", threshold: { last: 5.3, low: 4.6, high: 5.3 } }],
    grid: [{ tolerate: 1.1 }, { tolerate: 2, regressed: 0, caught: { called: 0, medianSeconds: null } }],
  });
});

test("a signal's name can't speak Markdown, mention a person or move the cursor", () => {
  const hostile = "x|`@everyone` <img src=x> \u001b[2J\n## hello";
  const report = reportOf({ environment: hostile }, hostile);
  const markdown = backtestMarkdown(report);
  expect(markdown).not.toContain("<img");
  expect(markdown).not.toContain("@everyone");
  expect(markdown).not.toMatch(/^## hello/mu);
  const tables = markdown.split("\n").filter((line) => line.startsWith("| x"));
  for (const row of tables) expect(row.split(/(?<!\\)\|/u)).toHaveLength(7);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through
  expect(markdown + backtestText(report, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/u);
});

test("without deploys, windows or readings nothing is made up", () => {
  const empty = { of: 0, called: 0, medianSeconds: undefined };
  const report = reportOf({
    replay: { deploys: [], placebos: [], caught: empty },
    summary: {
      deploys: 0,
      regressed: 0,
      falseAlarms: { rate: undefined, low: undefined, high: undefined, n: 0 },
      meanSeconds: undefined,
      runnerMinutes: 0,
      caught: empty,
    },
  });
  for (const text of [backtestText(report, 80), backtestMarkdown(report), backtestJson(report)])
    expect(text).not.toMatch(/NaN|undefined|Infinity/u);
  expect(backtestText(report, 80)).toContain("False alarms per 100 deploys: unknown");
});
