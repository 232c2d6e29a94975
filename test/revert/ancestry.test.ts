import fc from "fast-check";
import { expect, test } from "vitest";
import { type Ancestor, isAncestor } from "../../src/revert/ancestry.ts";

/** Histories in which each commit has up to three earlier parents, and clocks that may be wrong. */
const histories = fc
  .array(fc.record({ parents: fc.array(fc.nat(), { maxLength: 3 }), committedAt: fc.nat(50) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((commits) =>
    commits.map(({ parents, committedAt }, at) => ({
      parents: at === 0 ? [] : [...new Set(parents.map((parent) => String(parent % at)))],
      committedAt,
    })),
  );

function answer(commits: Ancestor[], old: string, young: string): boolean {
  const thought = isAncestor(old, young);
  let step = thought.next();
  while (!step.done) step = thought.next(new Map(step.value.map((sha) => [sha, commits[Number(sha)]!])));
  return step.value;
}

function reaches(commits: Ancestor[], old: string, young: string): boolean {
  return old === young || commits[Number(young)]!.parents.some((parent) => reaches(commits, old, parent));
}

test("an ancestor is found in any history, whatever its clocks say", () => {
  fc.assert(
    fc.property(histories, fc.nat(), fc.nat(), (commits, a, b) => {
      const [old, young] = [String(a % commits.length), String(b % commits.length)];
      expect(answer(commits, old, young)).toBe(reaches(commits, old, young));
    }),
    { numRuns: 2_000 },
  );
});

test("two branches are told apart soon after they part, not at the root", () => {
  const trunk = Array.from({ length: 1_000 }, (_, at) => ({
    parents: at === 0 ? [] : [String(at - 1)],
    committedAt: at,
  }));
  const commits = [
    ...trunk,
    { parents: ["999"], committedAt: 1_000 },
    { parents: ["999"], committedAt: 1_001 },
  ];
  let read = 0;
  const thought = isAncestor("1000", "1001");
  let step = thought.next();
  while (!step.done) {
    read += step.value.length;
    step = thought.next(new Map(step.value.map((sha) => [sha, commits[Number(sha)]!])));
  }
  expect(step.value).toBe(false);
  expect(read).toBeLessThan(10);
});
