import { expect, test } from "vitest";
import type { NotStarted, VerifyFact } from "../../src/report/run-report.ts";
import {
  titleWithCheck,
  verifyComment,
  verifyIncidentComment,
  verifyLine,
  verifyLogLine,
} from "../../src/report/verify-words.ts";

const workflow = "ci.yml";
const run = {
  id: 9001,
  url: "https://github.test/acme/shop/actions/runs/9001",
  sha: "4f2c9d1".padEnd(40, "0"),
};
const checked = { kind: "checked", workflow, run, waitedSeconds: 312, moved: false } as const;
const job = { name: "unit <tests>", url: `${run.url}/job/2`, conclusion: "failure" };
const branch = "deploy-guard/revert-4f2c9d1-to-77ab031";
const notStarted = (why: NotStarted, message = ""): VerifyFact => ({
  kind: "not-started",
  workflow,
  why,
  branch,
  message,
});

const kinds: [string, VerifyFact][] = [
  ["running", { kind: "started", workflow, run }],
  ["passed", { ...checked, result: { kind: "passed" } }],
  [
    "failed, and a draft now",
    { ...checked, result: { kind: "failed", conclusion: "failure", jobs: [job] }, draft: true },
  ],
  [
    "failed, refused as a draft, and on the base branch too",
    {
      ...checked,
      result: { kind: "failed", conclusion: "failure", jobs: Array.from({ length: 23 }, () => job) },
      draft: false,
      baseFails: { branch: "main", url: run.url },
    },
  ],
  [
    "failed before any job began",
    { ...checked, result: { kind: "failed", conclusion: "startup_failure", jobs: [] } },
  ],
  ["cancelled", { ...checked, result: { kind: "told-nothing", conclusion: "cancelled" } }],
  ["still running", { ...checked, result: { kind: "running", waits: false } }],
  ["waiting", { ...checked, result: { kind: "running", waits: true } }],
  ["of an earlier commit", { ...checked, moved: true, result: { kind: "passed" } }],
  ["no run seen", { kind: "lost", workflow, waitedSeconds: 68 }],
  ["merged already", { kind: "skipped", workflow, why: "merged" }],
  ["permission", notStarted("permission")],
  ["not on the branch", notStarted("not-on-branch")],
  ["not on the default branch", notStarted("not-known")],
  ["no trigger", notStarted("no-trigger")],
  ["other inputs", notStarted("inputs", 'Unexpected inputs provided: ["depth"]')],
  ["switched off", notStarted("disabled")],
  ["refused", notStarted("refused", "Something `else` @acme/everyone")],
];

test("every way in which a check can end has its words", async () => {
  const page = kinds.map(
    ([name, fact]) =>
      `## ${name}\n\n${verifyComment(fact)}\n\n\`\`\`text\n${verifyLine(fact)}\n${verifyLogLine(fact)}\n\`\`\`\n`,
  );
  await expect(page.join("\n")).toMatchFileSnapshot("../snapshots/verify.md");
});

test("in the incident each names the revert", () => {
  for (const [, fact] of kinds) expect(verifyIncidentComment(fact, 482)).toMatch(/^\p{Emoji}\S* #482: /u);
});

test.each<[string, { failed: boolean; draft: boolean }, string]>([
  ["x — merge #4 to revert", { failed: true, draft: false }, "x — look at #4: its check failed"],
  ["x — look at draft #4", { failed: true, draft: true }, "x — look at #4: its check failed"],
  ["x — look at #4: its check failed", { failed: false, draft: false }, "x — merge #4 to revert"],
  ["x — look at #4: its check failed", { failed: false, draft: true }, "x — look at draft #4"],
  ["x — merge #4 to revert", { failed: false, draft: false }, "x — merge #4 to revert"],
  ["Payments are down", { failed: true, draft: false }, "Payments are down"],
  ["x — merge #44 to revert", { failed: true, draft: false }, "x — merge #44 to revert"],
])("the title %j, given %j", (title, check, expected) => {
  expect(titleWithCheck(title, { pull: 4, ...check })).toBe(expected);
});
