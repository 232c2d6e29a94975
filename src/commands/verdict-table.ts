import type { Estimate, SignalVerdict, Verdict } from "../judge/verdict.ts";
import { textTable, wrap } from "../report/text-table.ts";
import { duration } from "../text/duration.ts";
import { count, percent, significant } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";

/** For people: the verdict, then the signals, one a row where the screen is wide enough and one a block where not. */
export function verdictTable(verdict: Verdict, columns: number): string {
  const { onset } = verdict;
  const head = [
    `${verdict.verdict.toUpperCase()} after ${duration(verdict.decidedAfterSeconds)}, at ${toIso(verdict.decidedAt)}`,
    ...(onset === undefined
      ? []
      : [`Began ${toIso(onset.at)} (between ${toIso(onset.from)} and ${toIso(onset.to)})`]),
    oneLine(verdict.reason, 1000),
  ].flatMap((line) => wrap(line, columns));
  const titles = ["signal", "verdict", "before", "after", "evidence / needed"];
  const rows = verdict.signals.map((one) => [
    oneLine(one.name, 60),
    one.verdict,
    rate(one, one.baseline),
    rate(one, one.after),
    `${one.logEvidence.toFixed(2)} / ${one.threshold.toFixed(2)}`,
  ]);
  return `${[...head, "", ...textTable(titles, rows, columns)].join("\n")}\n`;
}

function rate({ kind }: SignalVerdict, { rate: middle, low, high, n }: Estimate): string {
  if (middle === undefined || low === undefined || high === undefined) return "no data";
  const show = kind === "ratio" ? percent : significant;
  return `${show(middle)} (${show(low)}–${show(high)}), n ${count(n)}`;
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}
