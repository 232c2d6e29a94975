import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import { openReviewShop, openRisky, policy, policyFile, review, statusNow } from "../support/review-shop.ts";

let github: Emulator;

const caller = ".github/workflows/pull.yml";
const called = ".github/workflows/guard.yml";
const action = "tools/guard/action.yml";
const files = {
  [policyFile]: policy.replace(
    'review: { owners: ["@root"] }',
    'review: { exclude: ["**", ".github/**", "tools/**"] }',
  ),
  [caller]: "on: pull_request_target\njobs:\n  r:\n    uses: ./.github/workflows/guard.yml\n",
  [called]: "on: workflow_call\njobs:\n  r:\n    steps:\n      - uses: './tools/guard' # ours\n",
  [action]:
    "runs:\n  using: composite\n  steps:\n    - uses: acme/deploy-guard@v1\n    - uses: ./tools/common\n",
  "tools/guard/run.sh": "echo 1\n",
  "tools/common/action.yaml": "runs: { using: composite, steps: [] }\n",
  "tools/other/action.yml": "runs: { using: composite, steps: [] }\n",
  ".github/workflows/ci.yml": "on: push\njobs: { t: { steps: [{ uses: ./tools/other }] } }\n",
  ".github/dependabot.yml": "version: 2\n",
};

beforeEach(async () => {
  github = await openReviewShop();
  github.addPerson("root", { permission: "admin" });
  await github.commit(files);
});

afterEach(() => github.close());

const held = expect.objectContaining({
  state: "pending",
  description: "review policy: waiting for anyone who may administer this repository",
});

describe.each([undefined, caller])(
  "what runs the review is held, whatever exclude says; the runner tells %s",
  (workflow) => {
    test.each<[string, Record<string, string | null>]>([
      [
        "the workflow that calls another",
        { [caller]: files[caller]!.replace("pull_request_target", "push") },
      ],
      ["the workflow that is called", { [called]: "on: workflow_call\njobs: {}\n" }],
      ["the action", { [action]: "runs: { using: composite, steps: [] }\n" }],
      ["an action that the action uses", { "tools/common/action.yaml": "runs: { using: docker }\n" }],
      ["a removed workflow", { [caller]: null }],
      ["a removed action", { [action]: null }],
      ["a renamed workflow", { [caller]: null, ".github/workflows/pull.yml.off": files[caller]! }],
      ["a renamed action", { [action]: null, "tools/guard/old.yml": files[action]! }],
      ["a workflow that can't be read", { [called]: "a\u0000b" }],
      ["a workflow that is too large", { [called]: `${files[called]}# ${"x".repeat(1_000_001)}\n` }],
      [
        "a new workflow that runs the guard by another policy",
        { ".github/workflows/lax.yml": "uses: acme/deploy-guard@v1\n" },
      ],
      [
        "a new workflow that writes the status",
        { ".github/workflows/x.yml": "run: gh api -f context='deploy-guard / integration review'\n" },
      ],
    ])("%s", async (_, changed) => {
      const number = await openRisky(github, changed as Record<string, string>);
      await review(github, number, { ...(workflow !== undefined && { workflow }) });
      expect(statusNow(github, number)).toEqual(held);
    });

    test("and what does not run it is not", async () => {
      const number = await openRisky(github, {
        ".github/workflows/ci.yml": "on: push\njobs: {}\n",
        "tools/other/action.yml": "runs: { using: docker }\n",
        ".github/dependabot.yml": "version: 3\n",
      });
      await review(github, number, { ...(workflow !== undefined && { workflow }) });
      expect(statusNow(github, number)?.state).toBe("success");
    });
  },
);

test("a script of the action is held where the runner tells which workflow runs", async () => {
  const number = await openRisky(github, { "tools/guard/run.sh": "echo 2\n" });
  await review(github, number, { workflow: caller });
  expect(statusNow(github, number)).toEqual(held);
});

test("a guard under another name is held by the workflow that runs it", async () => {
  const own = "on: pull_request_target\njobs: { r: { steps: [{ uses: acme/watchman@v1 }] } }\n";
  await github.commit({ ".github/workflows/own.yml": own });
  const number = await openRisky(github, { ".github/workflows/own.yml": "on: push\njobs: {}\n" });
  await review(github, number, { workflow: ".github/workflows/own.yml" });
  expect(statusNow(github, number)).toEqual(held);
});

describe("an edit of the policy that an administrator opened", () => {
  async function openBy(author: string, writers: readonly string[]): Promise<number> {
    for (const [at, writer] of writers.entries()) {
      await github.commit({ [policyFile]: `version: 1\n# ${at}\n` }, { branch: "edit", author: writer });
    }
    return github.openPull({ head: "edit", title: "Edit", author });
  }

  test.each<[string, string, string[], string]>([
    ["and wrote waits for nobody", "root", ["root"], "success"],
    ["and another wrote a part of waits", "root", ["root", "sam"], "pending"],
    ["and others wrote all of waits", "root", ["sam"], "pending"],
    ["and another opened waits", "sam", ["root"], "pending"],
  ])("%s", async (_, author, writers, state) => {
    const number = await openBy(author, writers);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe(state);
  });
});
