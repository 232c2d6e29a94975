import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { GateFinding } from "../../src/incident/gate.ts";
import { firstRecord } from "../../src/incident/record/first-record.ts";
import { stateOf } from "../../src/incident/record/record.ts";
import { gateLines, gateSummary } from "../../src/report/gate-words.ts";
import { incidentBody } from "../../src/report/incident-body.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { jsonReport } from "../../src/report/json-report.ts";
import { planLines } from "../../src/report/plan-lines.ts";
import { revertBody } from "../../src/report/revert-body.ts";
import { reviewComment } from "../../src/report/review-comment.ts";
import { reviewText } from "../../src/report/review-text.ts";
import { noRollback, rollbackLine } from "../../src/report/rollback-comment.ts";
import type { RollbackFact } from "../../src/report/run-report.ts";
import { sarifLog } from "../../src/report/sarif.ts";
import { waiveReply } from "../../src/report/waive-words.ts";
import type { FileKind, Reason } from "../../src/revert/reason.ts";
import type { WhyNotWaived } from "../../src/review/approvals/assess-waive.ts";
import { rules } from "../../src/review/rules/index.ts";
import type { WaiveMistake } from "../../src/review/waive-command.ts";
import { sampleReport, sampleRevert } from "../support/reports.ts";
import { sampleReview } from "../support/sample-review.ts";

const page = (name: string) => readFileSync(join(import.meta.dirname, "../../docs", name), "utf8");
const sha = "4f2c9d1".padEnd(40, "0");
const why = "GitHub: answered 502";

const fileKinds: Record<FileKind, true> = {
  "database-migration": true,
  "one-off-job": true,
  contract: true,
  "infrastructure-state": true,
  "lock-file": true,
  manifest: true,
  "generated-code": true,
  "vendored-code": true,
  submodule: true,
  "published-version": true,
  "encrypted-secret": true,
  "secret-comes-back": true,
  "cluster-settings": true,
  "interface-description": true,
  "own-settings": true,
  "workflow-file": true,
};
const files = Object.fromEntries(
  Object.keys(fileKinds).map((kind) => [kind, { kind, paths: ["a"], tools: ["Rails"], gone: [] }]),
) as unknown as { [K in FileKind]: Reason & { kind: K } };

/** One example of each: a reason that is added without one does not compile. */
const reasons: { [K in Reason["kind"]]: Reason & { kind: K } } = {
  ...files,
  archived: { kind: "archived" },
  quiet: { kind: "quiet", quiet: { announcer: { kind: "settings" }, reason: "load test", until: 0 } },
  "branch-gone": { kind: "branch-gone", branch: "main" },
  "not-an-ancestor": { kind: "not-an-ancestor", from: sha, to: sha },
  "not-on-branch": { kind: "not-on-branch", to: sha, branch: "main" },
  "nothing-to-undo": { kind: "nothing-to-undo", from: sha, to: sha, commits: true },
  "too-many-commits": { kind: "too-many-commits", most: 1_000 },
  "git-failed": { kind: "git-failed", why },
  disabled: { kind: "disabled", issue: 7 },
  "already-reverted": { kind: "already-reverted", by: { kind: "tree" } },
  "partly-reverted": { kind: "partly-reverted", what: ["#1"], by: [sha] },
  "contains-our-revert": { kind: "contains-our-revert", name: "#7" },
  conflict: { kind: "conflict", paths: ["a"], by: ["#4"], to: sha },
  "healthy-later": { kind: "healthy-later", sha, environment: "production" },
  "too-old": { kind: "too-old", ageMs: 7.2e6, maxAgeMs: 3.6e6 },
  "day-limit": { kind: "day-limit", environment: "production", pulls: [1], maxPerDay: 1 },
  "closed-by-person": { kind: "closed-by-person", pull: 7 },
  "opted-out": { kind: "opted-out", name: "#7" },
  "workflow-files": { kind: "workflow-files", paths: ["a"] },
  "revert-open": { kind: "revert-open", url: "https://github.test/pull/7" },
  "nothing-to-go-back-to": { kind: "nothing-to-go-back-to", why },
  "deployed-since": { kind: "deployed-since", sha, deployment: 7 },
  "not-known": { kind: "not-known" },
  "not-published": { kind: "not-published", why },
  "bad-input": { kind: "bad-input", what: "no commit" },
  "kill-switch-unread": { kind: "kill-switch-unread", why },
  "reverts-unread": { kind: "reverts-unread", why },
  "pull-requests-unread": { kind: "pull-requests-unread", unknown: 1, total: 2 },
  "undoes-a-revert": { kind: "undoes-a-revert", names: ["#7"] },
  "opt-out-without-right": { kind: "opt-out-without-right", names: ["#7"] },
  "bot-author": { kind: "bot-author", name: "#7", author: "renovate[bot]" },
  "security-fix": { kind: "security-fix", names: ["#7"], ids: [] },
  "large-deploy": { kind: "large-deploy", changes: 30, services: [] },
  "workflows-left-out": { kind: "workflows-left-out", paths: ["a"] },
  "contents-unread": { kind: "contents-unread", files: 3, why },
  "later-needs": { kind: "later-needs", needs: [{ path: "a", line: 1, name: "charge", from: "b" }] },
};

describe("wherever a reason of the revert is shown stands its rule, and on a page the way to its documentation", () => {
  const revertPage = page("revert.md");
  const { deploy, answeredAt } = sampleReport();
  const record = firstRecord(deploy, { moments: [], severity: 2, openedAt: answeredAt });

  test.each(Object.values(reasons))("$kind", (reason) => {
    const { kind } = reason;
    const linked = new RegExp(`\\[${kind}\\]\\(https://[^)]*/docs/revert\\.md#when-it-refuses\\)`, "u");
    const refused = sampleReport({
      revert: { kind: "refused", reasons: [reason], conflicts: [], commands: [] },
    });
    const rollback: RollbackFact & { kind: "refused" } = { kind: "refused", reasons: [reason] };
    expect(incidentBody(refused, { record, state: stateOf(record), commands: false })).toMatch(linked);
    expect(jobSummary(refused)).toMatch(linked);
    expect(noRollback(rollback)).toMatch(linked);
    expect(rollbackLine(rollback)).toMatch(linked);
    expect(revertBody({ ...sampleRevert(""), warnings: [reason] })).toMatch(linked);
    expect(planLines({ ...refused, dryRun: true }).join("\n")).toContain(`[${kind}]`);
    expect(jsonReport(refused)).toContain(`"rule": "${kind}"`);
    // What is only about the command line, or the terminal, is told there.
    if (kind !== "bad-input" && kind !== "not-published") expect(revertPage).toContain(`\`${kind}\``);
  });
});

describe("wherever a finding of a review is shown stands its rule, and on a page the way to its documentation", () => {
  const rulesPage = page("rules.md");
  const report = sampleReview();
  const [sample] = report.findings;

  test.each(rules.map(({ id }) => id))("%s", (rule) => {
    const findings = [{ ...sample!, rule }];
    const one = { ...report, findings };
    const comment = reviewComment(one, (file, line) => `https://github.test/${file}#L${line}`);
    expect(comment).toMatch(new RegExp(`\\[${rule}\\]\\(https://[^)]*/docs/rules\\.md#${rule}\\)`, "u"));
    expect(reviewText(one, { colour: false })).toContain(`[${rule}]`);
    expect(JSON.stringify(sarifLog(findings, rules, "https://github.test"))).toContain(
      `/docs/rules.md#${rule}"`,
    );
    expect(rulesPage).toMatch(new RegExp(`^#{2,4} \`?${rule}\`?$`, "mu"));
  });
});

const refusals: Record<(WaiveMistake | WhyNotWaived)["kind"], WaiveMistake | WhyNotWaived> = {
  "no-rule": { kind: "no-rule" },
  "unknown-rule": { kind: "unknown-rule", rule: "x" },
  "no-key": { kind: "no-key" },
  "open-quote": { kind: "open-quote" },
  "no-day": { kind: "no-day" },
  "no-such-day": { kind: "no-such-day", until: "2026-02-31" },
  "past-day": { kind: "past-day", until: "2020-01-01" },
  "too-far": { kind: "too-far", until: "2036-01-01", latest: "2027-01-01" },
  "no-reason": { kind: "no-reason" },
  "no-such-finding": { kind: "no-such-finding", rule: "x", key: "y", known: [] },
  edited: { kind: "edited" },
  bot: { kind: "bot" },
  author: { kind: "author" },
  writer: { kind: "writer" },
  "unknown-writer": { kind: "unknown-writer", commit: sha },
  "not-an-owner": { kind: "not-an-owner", owners: ["@ada"] },
  "no-write-access": { kind: "no-write-access" },
  "several-needed": { kind: "several-needed", require: "all" },
  "which-commit": { kind: "which-commit" },
};

test.each(Object.values(refusals))("why a waiver is refused stands with its id: $kind", (refusal) => {
  expect(waiveReply("<!-- m -->", "ada", [{ kind: "refused", why: refusal }])).toMatch(
    new RegExp(`\\[${refusal.kind}\\]\\(https://[^)]*/docs/review\\.md#waivers`, "u"),
  );
});

const incident = {
  number: 7,
  url: "https://github.test/issues/7",
  bad: sha,
  answer: { kind: "none" as const },
};
const gateFindings: { [K in GateFinding["kind"]]: GateFinding & { kind: K } } = {
  "incident-open": { kind: "incident-open", word: "stop", incident },
  "incident-unclear": { kind: "incident-unclear", word: "stop", incident, why },
  older: { kind: "older", word: "stop", live: sha, underWay: false, byHand: false },
  "judged-bad": { kind: "judged-bad", word: "stop" },
  blind: { kind: "blind", word: "warn", what: why },
};

test.each(Object.values(gateFindings))("what the gate finds stands with its id: $kind", (finding) => {
  const facts = { environment: "production", sha, incidents: [incident] } as unknown as Parameters<
    typeof gateLines
  >[0];
  const decision = { word: finding.word, findings: [finding], passes: [] };
  expect(gateSummary(facts, decision, { dryRun: false })).toMatch(
    new RegExp(`\\[${finding.kind}\\]\\(https://[^)]*/docs/gate\\.md#what-stops-a-deploy\\)`, "u"),
  );
  expect(gateLines(facts, decision).join("\n")).toContain(`[${finding.kind}]`);
  expect(page("gate.md")).toContain(`\`${finding.kind}\``);
});
