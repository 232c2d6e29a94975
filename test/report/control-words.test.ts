import { expect, test } from "vitest";
import type { ControlResult } from "../../src/judge/control/control-result.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { signalTable, worstChart } from "../../src/report/signal-table.ts";
import { sampleReport } from "../support/reports.ts";

const still: ControlResult = {
  baseline: { rate: 0.0025, low: 0.0021, high: 0.003, n: 36_000, bad: 90 },
  after: { rate: 0.0026, low: 0.0018, high: 0.0037, n: 17_500, bad: 46 },
  ratio: { ratio: 56.4, low: 38.2, high: 83.1 },
  logEvidence: 88.2,
};

/** The morning of the outage, with another region beside the first signal. */
function reportBeside(control: ControlResult) {
  const report = sampleReport();
  const [first, ...rest] = report.verdict.signals;
  const [facts, ...others] = report.signals;
  const beside = {
    ...facts!,
    name: `control of ${facts!.name}`,
    from: "source west",
    queries: ["sum(west_stripe_calls_total)"],
    after: facts!.after.map((reading) => ({ ...reading, bad: 4 })),
  };
  return {
    ...report,
    verdict: { ...report.verdict, signals: [{ ...first!, control }, ...rest] },
    signals: [{ ...facts!, control: beside }, ...others],
  };
}

test("a control has a row below its signal, a line beside it, and its query in the details", async () => {
  const report = reportBeside(still);
  const page = [signalTable(report), worstChart(report)].join("\n\n");
  await expect(`${page}\n`).toMatchFileSnapshot("../snapshots/control.md");
  expect(jobSummary(report)).toContain("control: `sum(west_stripe_calls_total)`");
  expect(jobSummary(report)).toContain("log evidence beyond the control 88.20");
});

test.each<[ControlResult["doubt"], string]>([
  [{ kind: "blind", why: "could not be read: 503" }, "could not be read: 503; judged without it"],
  [{ kind: "empty", side: "after" }, "gave no readings after the deploy; judged without it"],
  [
    { kind: "changed-too", before: 100, after: 19.5 },
    "was changed by the deploy too: its traffic went from 100 to 19.5 a second; judged without it",
  ],
])("%j is told in its row", (doubt, words) => {
  const { ratio: _, logEvidence: __, ...estimates } = still;
  const table = signalTable(reportBeside({ ...estimates, doubt: doubt! }));
  expect(table).toContain(words);
  expect(table).not.toContain("times as much");
});
