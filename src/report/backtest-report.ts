import type { Lesson, Replay, Summary, Terms } from "../judge/past/backtest.ts";
import type { Verdict } from "../judge/verdict.ts";
import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { count, odds } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { moment } from "../text/time.ts";
import {
  caughtWords,
  evidenceWords,
  falseAlarmWords,
  gridRows,
  gridTitles,
  regressedOf,
  thresholds,
  verdictCounts,
  watchWords,
} from "./backtest-words.ts";
import { regressedDeploy } from "./regressed-deploy.ts";
import { sparkline } from "./sparkline.ts";
import { code, escapeMarkdown } from "./text.ts";
import { textTable, wrap } from "./text-table.ts";
import { alarming, statusMark } from "./verdict-words.ts";

export interface GridCell {
  tolerate: number;
  unacceptable: number;
  summary: Summary;
}

/** What a backtest found out. */
export interface BacktestReport {
  environment: string;
  from: number;
  to: number;
  terms: Terms;
  /** In the order of each lesson's signals. */
  signals: { name: string; readings: number }[];
  /** What was learnt at the start of each day. */
  lessons: Lesson[];
  replay: Replay<Verdict>;
  summary: Summary;
  /** How a deploy was made worse to see whether it is caught: `5 times as bad, and at least 1 % of all`. */
  madeWorse: string;
  grid?: GridCell[];
  /** What could not be replayed as it would have been live. */
  notes: string[];
}

/** For a terminal of so many columns, narrow ones too. */
export function backtestText(report: BacktestReport, columns: number): string {
  const { environment, from, to, replay, summary, grid, notes } = report;
  const { deploys, placebos } = replay;
  const called = regressedOf(deploys);
  const alarms = regressedOf(placebos);
  const put = (text: string, indent = 0) =>
    wrap(text, Math.max(20, columns - indent)).map((line) => `${" ".repeat(indent)}${line}`);
  const lines = [
    ...put(
      `${oneLine(environment, 60)}: ${count(deploys.length)} deploys and ${count(placebos.length)} placebo windows, ${moment(from)} to ${moment(to)}`,
    ),
    ...(deploys.length === 0 ? [] : put(`Verdicts: ${verdictCounts(deploys)}`)),
    "",
    ...put(`Deploys called regressed: ${called.length} of ${deploys.length}`),
    ...called.flatMap(({ sha, at, verdict }) => [
      ...put(`${moment(at)}  ${sha7(sha)}  after ${duration(verdict.decidedAfterSeconds)}`, 2),
      ...alarming(verdict).flatMap((signal) =>
        put(`${oneLine(signal.name, 60)}: ${evidenceWords(signal)}`, 4),
      ),
    ]),
    "",
    ...put(
      `False alarms per 100 deploys: ${falseAlarmWords(summary)}; ${alarms.length} of ${count(placebos.length)} placebo windows`,
    ),
    ...alarms
      .slice(0, 10)
      .flatMap(({ at, verdict }) => put(`${moment(at)}  ${oneLine(verdict.reason, 200)}`, 2)),
    ...(alarms.length > 10 ? put(`and ${alarms.length - 10} more`, 2) : []),
    ...put(`Caught when made ${report.madeWorse}: ${caughtWords(summary)}`),
    ...put(`Runner minutes: ${watchWords(summary)}`),
    "",
    ...textTable(
      ["signal", "readings", "alarm at", "lowest to highest", "windows learnt from"],
      thresholds(report).map(({ name, readings, low, high, last, placebos: windows }) => [
        oneLine(name, 60),
        count(readings),
        odds(last),
        `${odds(low)} to ${odds(high)}`,
        count(windows),
      ]),
      columns,
    ),
    ...(grid === undefined ? [] : ["", ...textTable(gridTitles, gridRows(grid), columns)]),
    ...(notes.length === 0 ? [] : ["", ...notes.flatMap((note) => put(`Note: ${oneLine(note, 400)}`))]),
  ];
  return `${lines.join("\n")}\n`;
}

/** Charts are drawn of so many regressed deploys. */
const mostCharts = 5;

/** The same as Markdown, with charts. */
export function backtestMarkdown(report: BacktestReport): string {
  const { environment, from, to, replay, summary, grid, notes } = report;
  const { deploys, placebos } = replay;
  const called = regressedOf(deploys);
  const alarms = regressedOf(placebos);
  return [
    `# Backtest of ${escapeMarkdown(environment, 60)}`,
    "",
    `${moment(from)} to ${moment(to)}: ${count(deploys.length)} deploys and ${count(placebos.length)} placebo windows, judged as they would have been live.`,
    "",
    "| | |",
    "|---|---|",
    `| Deploys called regressed | ${called.length} of ${deploys.length} |`,
    `| False alarms per 100 deploys | ${falseAlarmWords(summary)}; ${alarms.length} of ${count(placebos.length)} placebo windows |`,
    `| Caught when made ${report.madeWorse} | ${caughtWords(summary)} |`,
    `| Runner minutes | ${watchWords(summary)} |`,
    "",
    "## Deploys",
    "",
    ...(deploys.length === 0
      ? ["None."]
      : [
          `${verdictCounts(deploys)}.`,
          "",
          "| Live since | Deploy | Verdict | After | Why |",
          "|---|---|---|---|---|",
          ...deploys.map(
            ({ sha, at, verdict }) =>
              `| ${moment(at)} | ${code(sha7(sha))} | ${statusMark[verdict.verdict]} ${verdict.verdict} | ${duration(verdict.decidedAfterSeconds)} | ${escapeMarkdown(verdict.reason)} |`,
          ),
        ]),
    ...called.slice(0, mostCharts).flatMap((deploy) => ["", ...regressedDeploy(deploy)]),
    "",
    "## False alarms",
    "",
    ...(alarms.length === 0
      ? ["None."]
      : [
          "No deploy was near. Was something else wrong then? If so, the alarm was true and only its cause another.",
          "",
          ...alarms
            .slice(0, 50)
            .map(({ at, verdict }) => `- ${moment(at)}: ${escapeMarkdown(verdict.reason)}`),
        ]),
    "",
    "## Thresholds",
    "",
    "| Signal | Readings | Alarm at | Day by day | Windows learnt from |",
    "|---|---|---|---|---|",
    ...thresholds(report).map(
      ({ name, readings, levels, last, placebos: windows }) =>
        `| ${escapeMarkdown(name, 60)} | ${count(readings)} | ${odds(last)} | ${sparkline(levels, 30)} | ${count(windows)} |`,
    ),
    ...(grid === undefined
      ? []
      : [
          "",
          "## Trade-off",
          "",
          `| ${gridTitles.join(" | ")} |`,
          `|${"---|".repeat(gridTitles.length)}`,
          ...gridRows(grid).map((row) => `| ${row.join(" | ")} |`),
        ]),
    ...(notes.length === 0
      ? []
      : ["", "## Notes", "", ...notes.map((note) => `- ${escapeMarkdown(note, 400)}`)]),
    "",
  ].join("\n");
}

/** The same as data; times in ISO 8601, evidence and thresholds as natural logarithms. */
export function backtestJson(report: BacktestReport): string {
  const { environment, from, to, terms, replay, summary, grid, notes } = report;
  const iso = (at: number) => new Date(at).toISOString();
  const replayed = ({ at, verdict }: { at: number; verdict: Verdict }) => ({
    at: iso(at),
    verdict: verdict.verdict,
    decidedAfterSeconds: verdict.decidedAfterSeconds,
    reason: verdict.reason,
    ...(verdict.onset !== undefined && { onset: iso(verdict.onset.at) }),
    evidence: alarming(verdict).map(({ name, baseline, after, logEvidence, threshold }) => ({
      signal: name,
      baseline,
      after,
      logEvidence,
      threshold,
    })),
  });
  const numbers = ({ falseAlarms: { rate, low, high, n, bad }, ...rest }: Summary) => {
    const per100 = (share: number | undefined) => (share === undefined ? null : share * 100);
    return {
      ...rest,
      meanSeconds: rest.meanSeconds ?? null,
      caught: { ...rest.caught, medianSeconds: rest.caught.medianSeconds ?? null },
      falseAlarms: {
        windows: n,
        alarms: bad ?? 0,
        per100: per100(rate),
        low: per100(low),
        high: per100(high),
      },
    };
  };
  const data = {
    version: 1,
    environment,
    from: iso(from),
    to: iso(to),
    settings: terms.settings,
    ...numbers(summary),
    replayed: replay.deploys.map((deploy) => ({ sha: deploy.sha, ...replayed(deploy) })),
    alarms: regressedOf(replay.placebos).map(replayed),
    signals: thresholds(report).map(({ name, readings, levels, low, high, last, placebos }) => ({
      name,
      readings,
      placebos,
      threshold: { last, low, high, byDay: levels },
    })),
    ...(grid !== undefined && {
      grid: grid.map(({ tolerate, unacceptable, summary: its }) => ({
        tolerate,
        unacceptable,
        ...numbers(its),
      })),
    }),
    notes,
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
