import { mkdtempSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import {
  headOf,
  marked,
  openReviewShop,
  openRisky,
  policy,
  policyFile,
  statusNow,
  statusOf,
  worse,
} from "../support/review-shop.ts";
import { runAction } from "../support/run-action.ts";

let github: Emulator;
let temp: string;

// On a busy machine the build alone takes longer than a test may.
beforeAll(() => void bundle("index.js"), 240_000);

beforeEach(async () => {
  github = await openReviewShop();
  temp = mkdtempSync(join(tmpdir(), "deploy-guard-review-"));
});

afterEach(async () => {
  await github.close();
  await rm(temp, { recursive: true, force: true });
});

/** The bundled action on an event about a pull request, as the runner starts it. */
function run(name: string, payload: unknown, inputs: Record<string, string> = {}) {
  return runAction({
    inputs: { token: github.token, ...inputs },
    github: github.url,
    repository: "acme/shop",
    event: { name, payload },
    temp,
  });
}

test("a comment on a pull request is answered, and one on an issue starts nothing", async () => {
  const number = await openRisky(github, {
    "config/payments.yml":
      "payments:\n  stripe:\n    url: https://api.stripe.com\n    timeout: 0\n    retries: 3\n",
  });
  const until = new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10);
  const id = github.comment(
    number,
    `/waive timeout-weakened payments.stripe.timeout until=${until} batch only`,
    "jane",
  );
  const issue = { number, pull_request: {} };
  const told = await run("issue_comment", { action: "created", issue, comment: { id } });
  expect(told.exitCode).toBe(0);
  expect(statusNow(github, number)?.state).toBe("success");
  expect(github.comments(number).some(({ body }) => body.includes(`Waived until ${until}`))).toBe(true);

  const elsewhere = await run("issue_comment", {
    action: "created",
    issue: { number: 99 },
    comment: { id: 1 },
  });
  expect(elsewhere.exitCode).toBe(0);
  expect(elsewhere.log).toContain("nothing to review");
});

test("a risky pull request is held until its owner approves", async () => {
  const number = await openRisky(github);
  const payload = { action: "opened", pull_request: { number } };
  const first = await run("pull_request_target", payload);
  expect(first.log).toContain("::error ");
  expect(first.log).toMatch(/::error [^\n]*file=config\/payments\.yml[^\n]*line=3/u);
  expect(first).toMatchObject({
    exitCode: 0,
    outputs: { risk: "critical", integrations: "stripe", approved: "false" },
    report: { risk: "critical", integrations: ["stripe"] },
  });
  expect(JSON.parse(readFileSync(first.outputs.sarif!, "utf8")).runs[0].results).not.toEqual([]);
  expect(first.summary).toContain(`## Integration review of #${number}`);
  expect(statusNow(github, number)).toMatchObject({
    state: "pending",
    description: "stripe: waiting for @acme/payments or @jane",
  });
  expect(marked(github, number)).toHaveLength(1);

  github.review(number, { author: "jane", verdict: "APPROVED" });
  const second = await run("pull_request_review", { action: "submitted", pull_request: { number } });
  expect(second).toMatchObject({ exitCode: 0, outputs: { approved: "true" } });
  expect(statusNow(github, number)?.state).toBe("success");
  expect(marked(github, number)).toHaveLength(1);
});

test("a merge queue's group gets its status on its own head", async () => {
  const number = await openRisky(github);
  github.review(number, { author: "jane", verdict: "APPROVED" });
  const base = (await github.findBranch("main"))!;
  const branch = `gh-readonly-queue/main/pr-${number}-${base}`;
  const head = await github.commit({ "config/payments.yml": worse }, { branch, author: "sam" });
  const payload = { merge_group: { head_sha: head, base_sha: base, head_ref: `refs/heads/${branch}` } };
  expect((await run("merge_group", payload)).exitCode).toBe(0);
  expect(statusOf(github, head)?.state).toBe("success");
});

test("a policy with mistakes fails the step with each of them, and the status", async () => {
  await github.commit({ [policyFile]: policy.replace("owners:", "onwers:") });
  const number = await openRisky(github);
  const { exitCode, log } = await run("pull_request", { pull_request: { number } });
  expect(exitCode).toBe(1);
  expect(log).toContain('integrations.stripe.onwers — unknown key, did you mean "owners"?');
  expect(statusOf(github, headOf(github, number))?.state).toBe("failure");
});

test("a secret in a pull request is in nothing that leaves", async () => {
  const secret = `sk_live_${"4eC39HqLyjWDarjtT1zdp7dc"}`;
  const number = await openRisky(github, {
    "config/payments.yml": `payments:\n  stripe:\n    key: ${secret}\n`,
  });
  const { log, summary, outputs, report } = await run("pull_request", { pull_request: { number } });
  const written = [
    ...github.comments(number).map(({ body }) => body),
    statusNow(github, number)?.description,
  ];
  const sarif = readFileSync(outputs.sarif!, "utf8");
  expect(report).toMatchObject({ risk: "critical" });
  expect(
    [log, summary, JSON.stringify(outputs), JSON.stringify(report), sarif, ...written].join("\n"),
  ).not.toContain(secret);
});
