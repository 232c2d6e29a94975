import { describe, expect, test } from "vitest";
import { type PlanFacts, planRevert, type RangeCommit } from "../../src/revert/plan-revert.ts";

const pull = (number: number) => ({
  number,
  title: `Change ${number}`,
  body: "",
  author: "ada",
  authorIsBot: false,
  labels: [],
  headBranch: `feature-${number}`,
});
const commit = (sha: string, parents: string[], number?: number): RangeCommit => ({
  sha,
  parents,
  message: `Commit ${sha}`,
  author: "ada",
  authorIsBot: false,
  ...(number !== undefined && { pull: pull(number) }),
});

// g is good; #1 was squashed, #2 rebased, #3 merged with its two commits, d was pushed directly.
const commits = [
  commit("s1", ["g"], 1),
  commit("r1", ["s1"], 2),
  commit("r2", ["r1"], 2),
  commit("x1", ["s1"], 3),
  commit("x2", ["x1"], 3),
  commit("m3", ["r2", "x2"], 3),
  commit("d", ["m3"]),
];
const facts = (change: Partial<PlanFacts> = {}): PlanFacts => ({
  good: "g",
  bad: "d",
  commits,
  scope: "deploy",
  ...change,
});

function shape(change: Partial<PlanFacts>) {
  const plan = planRevert(facts(change));
  if (plan.kind === "refused") return plan.reasons.map(({ kind }) => kind);
  const undone = plan.undone.map(
    (one) => `${one.pull?.number ?? "-"}:${one.commits.map(({ sha }) => sha).join("+")}`,
  );
  return { from: plan.from, to: plan.to, undone, why: plan.why?.kind };
}

describe("what is undone", () => {
  test.each<[string, Partial<PlanFacts>, unknown]>([
    [
      "a deploy, change by change",
      {},
      { from: "g", to: "d", undone: ["1:s1", "2:r1+r2", "3:m3", "-:d"], why: undefined },
    ],
    [
      "a squashed suspect",
      { scope: "suspect", suspect: { number: 1 } },
      { from: "g", to: "s1", undone: ["1:s1"], why: undefined },
    ],
    [
      "a rebased suspect, all its commits",
      { scope: "suspect", suspect: { number: 2 } },
      { from: "s1", to: "r2", undone: ["2:r1+r2"], why: undefined },
    ],
    [
      "a merged suspect, against the first parent",
      { scope: "suspect", suspect: { number: 3 } },
      { from: "r2", to: "m3", undone: ["3:m3"], why: undefined },
    ],
    [
      "a pushed suspect",
      { scope: "suspect", suspect: { sha: "d" } },
      { from: "m3", to: "d", undone: ["-:d"], why: undefined },
    ],
    [
      "the deploy, when nothing stands out",
      { scope: "suspect" },
      { from: "g", to: "d", undone: ["1:s1", "2:r1+r2", "3:m3", "-:d"], why: "no-clear-suspect" },
    ],
    [
      "the deploy, when the suspect is not on the branch",
      { scope: "suspect", suspect: { number: 9 } },
      { from: "g", to: "d", undone: ["1:s1", "2:r1+r2", "3:m3", "-:d"], why: "suspect-scattered" },
    ],
    [
      "the deploy, when the suspect came in two pieces",
      {
        scope: "suspect",
        suspect: { number: 1 },
        bad: "s3",
        commits: [commit("s1", ["g"], 1), commit("s2", ["s1"], 2), commit("s3", ["s2"], 1)],
      },
      { from: "g", to: "s3", undone: ["1:s1", "2:s2", "1:s3"], why: "suspect-scattered" },
    ],
    [
      "an octopus, as one step",
      { bad: "o", commits: [commit("o", ["g", "a", "b", "c"], 7)] },
      { from: "g", to: "o", undone: ["7:o"], why: undefined },
    ],
    [
      "the deploy, when the suspect is the root of history",
      {
        scope: "suspect",
        suspect: { number: 1 },
        bad: "s2",
        commits: [commit("s1", [], 1), commit("s2", ["s1"], 2)],
      },
      { from: "g", to: "s2", undone: ["1:s1", "2:s2"], why: "suspect-scattered" },
    ],
    ["nothing, where nothing lies between", { commits: [] }, ["nothing-to-undo"]],
  ])("%s", (_, change, expected) => {
    expect(shape(change)).toEqual(expected);
  });
});
