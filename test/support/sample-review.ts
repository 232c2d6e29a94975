import type { ReviewReport } from "../../src/report/review-report.ts";
import { assessApprovals } from "../../src/review/approvals/assess-approvals.ts";
import { readCorpus, reviewCase } from "./corpus.ts";

/** The review of the change that caused the outage, made in the values of two regions, and not yet approved. */
export function sampleReview(): ReviewReport {
  const { findings } = reviewCase(readCorpus().find(({ name }) => name === "the-outage")!);
  const elsewhere = findings.map((finding) => ({
    ...finding,
    file: finding.file.replace("config/", "config/eu/"),
  }));
  const owners = ["@acme/payments"];
  const approvals = assessApprovals({
    integration: "stripe",
    reviews: [],
    owners,
    require: "any",
    author: "mallory",
    committers: [],
    headSha: "c0ffee0c0ffee0",
    fingerprintAt: () => "now",
    membersOf: () => ["alice", "bob"],
    permissionOf: () => "write",
  });
  return {
    findings: [...findings, ...elsewhere],
    touched: [{ id: "stripe", critical: true, owners, changes: 8, approvals }],
    held: [],
    harmless: 3,
    enforce: true,
    notSeen: [],
  };
}
