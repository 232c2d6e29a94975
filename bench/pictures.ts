/** Takes the pictures of the README, docs/incident.png and docs/revert.png, from what a run of the sample would write. Needs Chromium: CHROMIUM names its program. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timeline } from "../src/incident/timeline.ts";
import { incidentBody, incidentTitle } from "../src/report/incident-body.ts";
import { revertBody, revertTitle } from "../src/report/revert-body.ts";
import { signalTable, worstChart } from "../src/report/signal-table.ts";
import { renderPage } from "../test/support/render-page.ts";
import { sampleReport, sampleRevert } from "../test/support/reports.ts";

const docs = join(import.meta.dirname, "../docs");
const report = sampleReport();
const { deploy, verdict, vendors } = report;
const moments = timeline({ deploy, decidedAt: verdict.decidedAt, vendors, merged: [] });
const revert = sampleRevert([signalTable(report), worstChart(report)!].join("\n\n"));

const pages = [
  { name: "incident", height: 1180, title: incidentTitle(report), body: incidentBody(report, moments) },
  { name: "revert", height: 1000, title: revertTitle(revert), body: revertBody(revert) },
];

const folder = mkdtempSync(join(tmpdir(), "deploy-guard-pictures-"));
try {
  for (const { name, height, ...page } of pages) {
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
        `--window-size=860,${height}`,
        `file://${file}`,
      ],
      { stdio: "ignore" },
    );
    console.log(`docs/${name}.png`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
