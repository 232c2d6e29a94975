import { expect, test } from "vitest";
import type { BroughtBy, RangeCommit } from "../../src/revert/plan-revert.ts";
import { isRevert } from "../../src/revert/range-findings.ts";

const findings = { repository: "acme/shop", commits: [], inside: [], powerless: new Set<string>() };
const pull = (change: Partial<BroughtBy>): BroughtBy => ({
  number: 13,
  title: "Bring the search box back",
  body: "",
  author: "ada",
  authorIsBot: false,
  labels: [],
  headBranch: "search-box",
  ...change,
});
const commit = (message: string, ...pulls: BroughtBy[]): RangeCommit => ({
  sha: "a".repeat(40),
  parents: [],
  message,
  author: "ada",
  authorIsBot: false,
  pulls,
});

test.each<[string, RangeCommit, boolean]>([
  ["nothing says so", commit("Bring it back", pull({})), false],
  ["its message", commit("fix: revert the new search box", pull({})), true],
  [
    "the title of its pull request",
    commit("Bring it back", pull({ title: 'PAY-1: Revert "New box"' })),
    true,
  ],
  ["the text of its pull request", commit("Bring it back", pull({ body: "Reverts acme/shop#12" })), true],
  [
    "the branch that GitHub's button makes",
    commit("Bring it back", pull({ headBranch: "revert-12-box" })),
    true,
  ],
  [
    "a branch of another pull request that brought it",
    commit("Bring it back", pull({}), pull({ headBranch: "revert-12-box" })),
    true,
  ],
])("C1, C8: a revert is known when %s", (_, change, expected) => {
  expect(isRevert(change, findings)).toBe(expected);
});
