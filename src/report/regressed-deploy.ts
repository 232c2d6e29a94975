import type { ReplayedDeploy } from "../judge/past/backtest.ts";
import type { Verdict } from "../judge/verdict.ts";
import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { oneLine } from "../text/one-line.ts";
import { moment } from "../text/time.ts";
import { evidenceWords } from "./backtest-words.ts";
import { mermaidChart } from "./chart.ts";
import { levelOf } from "./signal-table.ts";
import { code, escapeMarkdown } from "./text.ts";
import { alarming } from "./verdict-words.ts";

export function regressedDeploy({ sha, at, verdict, window }: ReplayedDeploy<Verdict>): string[] {
  const worst = alarming(verdict)[0];
  const signal = window.signals.find(({ name }) => name === worst?.name);
  const readings = signal === undefined ? [] : [...signal.baseline, ...signal.after];
  const isGauge = signal?.kind === "gauge";
  const chart = mermaidChart({
    title: oneLine(worst?.name ?? "", 60),
    unit: isGauge ? "level" : "% bad",
    points: readings.map((reading) => {
      const level = levelOf(reading);
      return { at: (reading.at - at) / 1_000, value: level === undefined || isGauge ? level : level * 100 };
    }),
  });
  return [
    `### ${code(sha7(sha))}, ${moment(at)}: regressed after ${duration(verdict.decidedAfterSeconds)}`,
    "",
    ...alarming(verdict).map((one) => `- ${escapeMarkdown(one.name, 60)}: ${evidenceWords(one)}`),
    ...(chart === undefined ? [] : ["", chart]),
  ];
}
