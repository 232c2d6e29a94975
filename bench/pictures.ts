/** Takes the pictures of the README and docs/ from what a run of the samples would write. Needs Chromium: CHROMIUM names its program. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { firstRecord } from "../src/incident/record/first-record.ts";
import { stateOf } from "../src/incident/record/record.ts";
import { timeline } from "../src/incident/timeline.ts";
import { incidentBody, incidentTitle } from "../src/report/incident-body.ts";
import { revertBody, revertTitle } from "../src/report/revert-body.ts";
import { reviewComment } from "../src/report/review-comment.ts";
import { signalTable, worstChart } from "../src/report/signal-table.ts";
import { renderPage } from "../test/support/render-page.ts";
import { sampleReport, sampleRevert } from "../test/support/reports.ts";
import { sampleReview } from "../test/support/sample-review.ts";
import { laterCommit, warningSamples } from "../test/support/warning-samples.ts";

const docs = join(import.meta.dirname, "../docs");
const report = sampleReport();
const { deploy, verdict, vendors } = report;
const moments = timeline({ deploy, decidedAt: verdict.decidedAt, vendors, merged: [] });
const record = firstRecord(deploy, { moments, severity: 2, openedAt: report.answeredAt });
const revert = sampleRevert([signalTable(report), worstChart(report)!].join("\n\n"));

const review = reviewComment(sampleReview(), (file, line) => `#${encodeURIComponent(file)}R${line}`);

const warned = {
  ...revert,
  later: [laterCommit],
  checks: [{ kind: "other-lines-later" as const }],
  warnings: [warningSamples["database-migration"], warningSamples["later-needs"]],
};

const pages = [
  {
    name: "incident",
    size: "860,1180",
    title: incidentTitle(report),
    body: incidentBody(report, { record, state: stateOf(record), commands: true }),
  },
  { name: "revert", size: "860,1000", title: revertTitle(revert), body: revertBody(revert) },
  { name: "revert-warning", size: "900,1080", title: revertTitle(warned), body: revertBody(warned) },
  { name: "revert-warning-narrow", size: "390,1500", title: revertTitle(warned), body: revertBody(warned) },
  { name: "review", size: "900,660", body: review },
  // As a telephone shows it.
  { name: "review-narrow", size: "390,1270", body: review },
];

const folder = mkdtempSync(join(tmpdir(), "deploy-guard-pictures-"));
try {
  for (const { name, size, ...page } of pages) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, renderPage(page));
    execFileSync(
      process.env.CHROMIUM ?? "chromium",
      [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--hide-scrollbars",
        `--screenshot=${join(docs, `${name}.png`)}`,
        `--window-size=${size}`,
        `file://${file}`,
      ],
      { stdio: "ignore" },
    );
    console.log(`docs/${name}.png`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
