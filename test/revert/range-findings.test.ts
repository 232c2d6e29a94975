import { describe, expect, test } from "vitest";
import type { BroughtBy, RangeCommit } from "../../src/revert/plan-revert.ts";
import { foreignReverts, isRevert } from "../../src/revert/range-findings.ts";

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

describe("a person's revert whose own object came with the same range", () => {
  const older = {
    ...commit("Move payments (#12)", pull({ number: 12, title: "Move payments" })),
    sha: "b".repeat(40),
  };
  const told = (...brought: RangeCommit[]) => foreignReverts({ ...findings, commits: brought }).length;

  test.each<[string, RangeCommit]>([
    ["by its id", commit('Revert "Move payments"\n\nThis reverts commit bbbbbbbbbb.', pull({}))],
    ["by its number", commit('Revert "Move payments (#12)" (#13)', pull({}))],
    ["in the text of the pull request", commit("Use the old host", pull({ body: "Reverts acme/shop#12" }))],
  ])("brings nothing back: %s", (_, revert) => {
    expect(told(older, revert)).toBe(0);
    expect(told(revert)).toBe(1);
  });

  test.each<[string, RangeCommit]>([
    ["what it takes back is known by a title alone", commit('Revert "Move payments"', pull({}))],
    [
      "it takes back an older change as well",
      commit("Revert two\n\nThis reverts commits bbbbbbb, ccccccc.", pull({})),
    ],
    [
      "its pull request names an older one",
      commit("Revert\n\nThis reverts commit bbbbbbb.", pull({ body: "Reverts #4" })),
    ],
    ["it names itself", commit(`Revert\n\nThis reverts commit ${"a".repeat(40)}.`, pull({}))],
  ])("is told where %s", (_, revert) => {
    expect(told(older, revert)).toBe(1);
  });
});
