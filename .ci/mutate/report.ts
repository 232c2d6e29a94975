import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Outcome, Status } from "./try-mutants.ts";

/** In percent: noticed, out of all that are not accepted. */
export function shareOf(outcomes: readonly Outcome[]): number {
  const count = countsOf(outcomes);
  const noticed = count("killed") + count("timeout");
  return (100 * noticed) / Math.max(1, noticed + count("survived") + count("not-reached"));
}

function countsOf(outcomes: readonly Outcome[]): (status: Status) => number {
  return (status) => outcomes.filter((outcome) => outcome.status === status).length;
}

/** `revert: 180 of 200 noticed (90.0 %): 178 killed, 2 timed out, 15 survived, 5 not reached, 3 accepted` */
export function summaryLine(room: string, outcomes: readonly Outcome[]): string {
  const count = countsOf(outcomes);
  const noticed = count("killed") + count("timeout");
  const all = outcomes.length - count("accepted");
  return `${room}: ${noticed} of ${all} noticed (${shareOf(outcomes).toFixed(1)} %): ${count("killed")} killed, ${count("timeout")} timed out, ${count("survived")} survived, ${count("not-reached")} not reached, ${count("accepted")} accepted`;
}

/** What a person has to look at: the place, the change, and the line as it was and as it became. */
export function outcomeLines({ mutant, status }: Outcome, code: string): string[] {
  if (status !== "survived" && status !== "not-reached") return [];
  const { file, line, column, operator, start, end, is } = mutant;
  const from = code.lastIndexOf("\n", start - 1) + 1;
  const to = code.indexOf("\n", end);
  const [before, after] = [code.slice(from, start), code.slice(end, to < 0 ? code.length : to)];
  const short = (text: string) => {
    const flat = text.trim().replaceAll(/\s+/gu, " ");
    return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
  };
  return [
    `${file}:${line}:${column}  ${status}  ${operator}`,
    `  - ${short(before + mutant.was + after)}`,
    `  + ${short(before + is + after)}`,
  ];
}

const statuses: Record<Status, string> = {
  killed: "Killed",
  survived: "Survived",
  timeout: "Timeout",
  "not-reached": "NoCoverage",
  accepted: "Ignored",
};

/** For the viewers of Stryker's reports. @see https://github.com/stryker-mutator/mutation-testing-elements */
export function jsonReport(outcomes: readonly Outcome[], root: string): string {
  const files: Record<string, { language: string; source: string; mutants: object[] }> = {};
  for (const [nth, { mutant, status, by }] of outcomes.entries()) {
    files[mutant.file] ??= {
      language: "typescript",
      source: readFileSync(join(root, mutant.file), "utf8"),
      mutants: [],
    };
    const lines = mutant.was.split("\n");
    const lastColumn = lines.at(-1)!.length + (lines.length === 1 ? mutant.column : 1);
    files[mutant.file]!.mutants.push({
      id: String(nth),
      mutatorName: mutant.operator,
      replacement: mutant.is,
      status: statuses[status],
      ...(by !== undefined && { statusReason: by }),
      location: {
        start: { line: mutant.line, column: mutant.column },
        end: { line: mutant.line + lines.length - 1, column: lastColumn },
      },
    });
  }
  return `${JSON.stringify({ schemaVersion: "2", thresholds: { high: 90, low: 80 }, files }, null, 1)}\n`;
}
