import { expect, test } from "vitest";
import { mergeWords } from "../../src/report/merge-words.ts";

const rule = (type: string, parameters: Record<string, unknown> = {}) => ({ type, parameters });

test("a branch without rules, or with such as a merge always meets, asks for nothing", () => {
  expect(mergeWords([])).toBe("");
  expect(mergeWords([rule("deletion"), rule("non_fast_forward"), rule("pull_request")])).toBe("");
});

test.each([
  [rule("pull_request", { required_approving_review_count: 1 }), "it needs 1 approval."],
  [rule("pull_request", { require_code_owner_review: true }), "a code owner must approve."],
  [
    rule("required_status_checks", { required_status_checks: [{ context: "build" }, {}] }),
    "these checks must pass: `build`.",
  ],
  [rule("required_status_checks"), "these checks must pass: those of the ruleset."],
  [rule("workflows", { workflows: [{ path: "ci.yml" }] }), "required workflows must pass: `ci.yml`."],
  [
    rule("required_deployments", { required_deployment_environments: ["staging"] }),
    "it must have been deployed to `staging` before.",
  ],
  [rule("merge_queue"), 'it goes through the merge queue: press "Merge when ready".'],
  [rule("required_signatures"), "signed commits only: merge or squash it on GitHub's page, which signs."],
  [rule("required_linear_history"), "no merge commits: squash or rebase it."],
  [rule("update"), "only those who may bypass the branch's rules can merge."],
  [rule("commit_message_pattern"), "the rule commit message pattern."],
])("%j is told", (given, words) => {
  expect(mergeWords([given, given])).toBe(`**To merge it**, its branch asks for more: ${words}`);
});

test("hostile names stay text", () => {
  const words = mergeWords([
    rule("required_status_checks", { required_status_checks: [{ context: "`@acme/all` <b>" }] }),
    rule("@acme/all <b>"),
  ]);
  expect(words.replace(/`` .* ``/u, "")).not.toMatch(/@acme|<b>/u);
});
