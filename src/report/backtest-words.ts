import type { ReplayedDeploy, Summary } from "../judge/past/backtest.ts";
import type { SignalVerdict, Verdict } from "../judge/verdict.ts";
import { duration } from "../text/duration.ts";
import { count, odds, significant } from "../text/numbers.ts";
import type { BacktestReport, GridCell } from "./backtest-report.ts";
import { rateWords } from "./verdict-words.ts";

/** False alarms and interval, as so many in a hundred deploys. */
export function falseAlarmWords({ falseAlarms: { rate, low, high } }: Summary): string {
  if (rate === undefined || low === undefined || high === undefined) return "unknown";
  return `${significant(rate * 100)} (95 %: ${significant(low * 100)} to ${significant(high * 100)})`;
}

export function caughtWords({ caught: { of, called, medianSeconds } }: Summary): string {
  if (of === 0) return "unknown";
  const after = medianSeconds === undefined ? "" : `, after ${duration(medianSeconds)} in the middle`;
  return `${called} of ${of}${after}`;
}

export function watchWords({ meanSeconds, runnerMinutes, deploys }: Summary): string {
  if (meanSeconds === undefined) return "unknown";
  return `${significant(meanSeconds / 60)} a deploy${deploys === 0 ? "" : `, ${count(runnerMinutes)} in all`}`;
}

export function evidenceWords(signal: SignalVerdict): string {
  return `${rateWords(signal, "baseline")} → ${rateWords(signal, "after")}, by chance ${odds(signal.logEvidence)} (alarm at ${odds(signal.threshold)})`;
}

export function verdictCounts(deploys: readonly ReplayedDeploy<Verdict>[]): string {
  const words: Verdict["verdict"][] = ["healthy", "regressed", "recovered", "elsewhere", "inconclusive"];
  return words
    .map((word) => ({ word, many: deploys.filter(({ verdict }) => verdict.verdict === word).length }))
    .filter(({ many }) => many > 0)
    .map(({ word, many }) => `${many} ${word}`)
    .join(", ");
}

export function regressedOf<T extends { verdict: Verdict }>(replayed: readonly T[]): T[] {
  return replayed.filter(({ verdict }) => verdict.verdict === "regressed");
}

/** Of each signal: what its thresholds were, day by day. */
export function thresholds({ signals, lessons }: BacktestReport) {
  return signals.map(({ name, readings }, index) => {
    const learnt = lessons.flatMap((lesson) => lesson.signals[index] ?? []);
    const levels = learnt.map(({ calibrated }) => calibrated.regression);
    return {
      name,
      readings,
      levels,
      low: Math.min(...levels),
      high: Math.max(...levels),
      last: levels.at(-1) ?? Number.NaN,
      placebos: Math.max(0, ...learnt.map(({ placebos }) => placebos)),
    };
  });
}

export const gridTitles = ["tolerate", "unacceptable", "regressed", "false in 100", "caught", "minutes"];

export function gridRows(grid: readonly GridCell[]): string[][] {
  return grid.map(({ tolerate, unacceptable, summary }) => [
    String(tolerate),
    String(unacceptable),
    `${summary.regressed} of ${summary.deploys}`,
    summary.falseAlarms.rate === undefined ? "–" : significant(summary.falseAlarms.rate * 100),
    `${summary.caught.called} of ${summary.caught.of}${summary.caught.medianSeconds === undefined ? "" : `, ${duration(summary.caught.medianSeconds)}`}`,
    summary.meanSeconds === undefined ? "–" : significant(summary.meanSeconds / 60),
  ]);
}
