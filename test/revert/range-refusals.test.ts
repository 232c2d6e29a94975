import { expect, test } from "vitest";
import { type RangeFacts, rangeRefusals } from "../../src/revert/range-refusals.ts";

const facts: RangeFacts = {
  from: "good",
  to: "bad",
  onto: "main",
  fromIsAncestor: true,
  toIsOnBranch: true,
  fromTree: "t1",
  toTree: "t2",
};

test.each<[string, Partial<RangeFacts>, unknown[]]>([
  ["nothing, where all fits", {}, []],
  [
    "what is no later commit",
    { fromIsAncestor: false },
    [{ kind: "not-an-ancestor", from: "good", to: "bad" }],
  ],
  [
    "what is not on the branch",
    { toIsOnBranch: false },
    [{ kind: "not-on-branch", to: "bad", branch: "main" }],
  ],
  [
    "what changes no file",
    { toTree: "t1" },
    [{ kind: "nothing-to-undo", from: "good", to: "bad", commits: true }],
  ],
  [
    "for the first reason only",
    { fromIsAncestor: false, toIsOnBranch: false, toTree: "t1" },
    [{ kind: "not-an-ancestor", from: "good", to: "bad" }],
  ],
  [
    "what is not on the branch before what changes nothing",
    { toIsOnBranch: false, toTree: "t1" },
    [{ kind: "not-on-branch", to: "bad", branch: "main" }],
  ],
])("a range is refused: %s", (_, change, refusals) => {
  expect(rangeRefusals({ ...facts, ...change })).toEqual(refusals);
});
