import type { Estimate, SignalVerdict, Verdict } from "../judge/verdict.ts";
import { duration, percent } from "../judge/wording.ts";
import { oneLine } from "../report/text.ts";

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
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]!.length)),
  );
  const wide = widths.reduce((sum, width) => sum + width + 2, 0) <= columns;
  const body = wide
    ? [titles, ...rows].map((row) =>
        row
          .map((cell, column) => cell.padEnd(widths[column]! + 2))
          .join("")
          .trimEnd(),
      )
    : rows.flatMap((row) => [
        ...wrap(row[0]!, columns),
        ...titles
          .slice(1)
          .flatMap((title, nth) =>
            wrap(`${title}: ${row[nth + 1]!}`, columns - 2).map((line) => `  ${line}`),
          ),
      ]);
  return `${[...head, "", ...body].join("\n")}\n`;
}

function rate({ kind }: SignalVerdict, { rate: middle, low, high, n }: Estimate): string {
  if (middle === undefined || low === undefined || high === undefined) return "no data";
  const show = kind === "ratio" ? percent : (value: number) => String(Number(value.toPrecision(4)));
  return `${show(middle)} (${show(low)}–${show(high)}), n ${Number(n.toPrecision(6)).toLocaleString("en")}`;
}

function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function toIso(at: number): string {
  return new Date(at).toISOString();
}
