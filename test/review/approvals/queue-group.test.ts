import { describe, expect, test } from "vitest";
import { explainGroup, namedIn, queuedIn } from "../../../src/review/approvals/queue-group.ts";
import type { WrittenCommit } from "../../../src/review/approvals/writers.ts";

const commit = (sha: string, parent: string, over: Partial<WrittenCommit> = {}): WrittenCommit => ({
  sha,
  parents: [parent],
  message: sha,
  author: "alice",
  authorEmail: "a@acme.example",
  ...over,
});
const explain = (
  commits: WrittenCommit[],
  pulls: Parameters<typeof explainGroup>[0]["pulls"] = [],
  ends: [string, number][] = [],
) => {
  const { numbers, unexplained } = explainGroup({
    headSha: commits[0]!.sha,
    commits,
    ends: new Map(ends),
    pulls,
  });
  return { numbers, unexplained: unexplained.map(({ sha }) => sha) };
};
const pull = (number: number, headSha: string, commits: WrittenCommit[] = []) => ({
  number,
  headSha,
  commits,
});

describe("which pull requests a queue's group brings", () => {
  test("a merge is of the pull request whose head it merges", () => {
    const merge = commit("m", "base", { parents: ["base", "h7"] });
    expect(explain([merge], [pull(7, "h7"), pull(8, "h8")])).toEqual({ numbers: [7], unexplained: [] });
    expect(explain([merge], [pull(8, "h8")])).toEqual({ numbers: [], unexplained: ["m"] });
    // The first parent is the branch, and merging it brings nothing of a pull request.
    expect(explain([merge], [pull(9, "base")])).toEqual({ numbers: [], unexplained: ["m"] });
  });

  test("a rebased commit is known by its words and its author, not by words alone", () => {
    const own = commit("old", "x", { message: "Raise the limit\n" });
    const rebased = commit("new", "base", { message: "Raise the limit" });
    expect(explain([rebased], [pull(7, "old", [own])])).toEqual({ numbers: [7], unexplained: [] });
    for (const over of [{ author: "bob" }, { authorEmail: "b@acme.example" }, { message: "Lower the limit" }])
      expect(explain([{ ...rebased, ...over }], [pull(7, "old", [own])]).unexplained).toEqual(["new"]);
  });

  test("a squash is known by the queue's branch, or by the number that it names if that is queued", () => {
    const squash = commit("s", "base", { message: "Raise the limit (#7)\n\nmore" });
    expect(explain([squash], [pull(7, "h7")])).toEqual({ numbers: [7], unexplained: [] });
    expect(explain([squash], [pull(8, "h8")])).toEqual({ numbers: [], unexplained: ["s"] });
    expect(explain([squash], [], [["s", 9]])).toEqual({ numbers: [9], unexplained: [] });
  });

  test("what a merge brings along is not walked, and a circle ends", () => {
    const merge = commit("m", "b", { parents: ["b", "h7"] });
    const all = [merge, commit("h7", "x"), commit("b", "m")];
    expect(explain(all, [pull(7, "h7")])).toEqual({ numbers: [7], unexplained: ["b"] });
  });

  test("a commit of the pull request itself is its own", () => {
    const [first, last] = [commit("c1", "base"), commit("c2", "c1", { author: "bob" })];
    expect(explain([last, first], [pull(7, "c2", [first])])).toEqual({ numbers: [7], unexplained: [] });
  });
});

test.each([
  ["Merge pull request #12 from a/b", 12],
  ["Merge pull request #12345678901 from a/b", undefined],
  ["Raise (#3)", 3],
  ["Raise (#3) again", undefined],
  ["Raise #3", undefined],
  ["x Merge pull request #12", undefined],
  ["Raise\n\n(#3)", undefined],
])("%j names %s", (message, number) => {
  expect(namedIn(message)).toBe(number);
});

test.each([
  ["refs/heads/gh-readonly-queue/main/pr-12-0123abc", 12],
  ["gh-readonly-queue/main/pr-12-0123abcd0123abcd", 12],
  ["gh-readonly-queue/main/pr-12-0123ab", undefined],
  ["gh-readonly-queue/main/pr-12-0123abc-x", undefined],
  ["my-pr-12-0123abc", undefined],
  ["main", undefined],
])("the branch %s queues %s", (ref, number) => {
  expect(queuedIn(ref)).toBe(number);
});
