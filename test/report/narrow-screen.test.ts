import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { firstRecord } from "../../src/incident/record/first-record.ts";
import { stateOf } from "../../src/incident/record/record.ts";
import { incidentBody } from "../../src/report/incident-body.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { sampleReport } from "../support/reports.ts";

/** What GitHub leaves for a comment's text on a screen of 390 pixels. */
const screen = 326;
/** Of a letter in bold at 14 pixels, as Chromium measures it; and of a cell's borders and padding. */
const [letter, cell] = [8, 27];

/** How narrow a table can get: its columns are as wide as their longest word. */
function leastWidth(rows: readonly string[]): number {
  const cells = rows.map((row) => row.replace(/^\||\|$/gu, "").split(/(?<!\\)\|/u));
  const columns = Math.max(...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...cells.map((row) => Math.max(...wordsOf(row[column] ?? "").map((word) => [...word].length)))),
  );
  return widths.reduce((sum, width) => sum + width * letter + cell, 0);
}

function wordsOf(text: string): string[] {
  return text
    .replace(/\]\([^)]*\)/gu, "")
    .replace(/<(?:br|wbr)>/gu, " ")
    .replace(/<[^>]*>|&#8203;|[*\\[`]/gu, "")
    .split(/[\s-]+/u);
}

/** Tables that are seen without opening a fold. */
function tablesOf(body: string): string[][] {
  const open = body.replace(/<details>[\s\S]*?<\/details>/gu, "\n");
  return [...open.matchAll(/(?:^\|.*$\n?)+/gmu)].map(([table]) => table.trimEnd().split("\n"));
}

const snapshots = join(import.meta.dirname, "../snapshots");
const pages = globSync("*.md", { cwd: snapshots })
  .filter((name) => name !== "backtest.md")
  .map((name) => [name, readFileSync(join(snapshots, name), "utf8")] as const);

test.each(pages)("%s has no table that is wider than a phone", (_, body) => {
  for (const table of tablesOf(body)) expect(leastWidth(table)).toBeLessThanOrEqual(screen);
});

const longNames = [
  "checkout_http_requests_total_errors_by_region_and_customer",
  "x".repeat(60),
  "a.b/c-d e_f",
];

test.each(longNames)("a signal called %s fits as well", (name) => {
  const { verdict, signals, ...rest } = sampleReport();
  const report = {
    ...rest,
    verdict: { ...verdict, signals: verdict.signals.map((signal) => ({ ...signal, name })) },
    signals: signals.map((signal) => ({ ...signal, name })),
  };
  const record = firstRecord(report.deploy, { moments: [], severity: 2, openedAt: report.answeredAt });
  for (const body of [
    incidentBody(report, { record, state: stateOf(record), commands: true }),
    jobSummary(report),
  ]) {
    for (const table of tablesOf(body)) expect(leastWidth(table)).toBeLessThanOrEqual(screen);
  }
});
