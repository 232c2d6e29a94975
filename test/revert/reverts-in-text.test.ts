import { expect, test } from "vitest";
import { isClaimed, revertClaims } from "../../src/revert/reverts-in-text.ts";
import { cpuTime } from "../support/cpu-time.ts";

const full = "a".repeat(40);

test.each<[string, { commits?: string[]; pulls?: number[]; titles?: string[] }]>([
  [`Revert "x"\n\nThis reverts commit ${full}.`, { commits: [full], titles: ["x"] }],
  ["This reverts commit bbbbbbb, reversing\nchanges made to c.", { commits: ["bbbbbbb"] }],
  [
    "Undo it\n\nThis reverts commits abc1234, def5678 and 1234567.",
    { commits: ["abc1234", "def5678", "1234567"] },
  ],
  ["This reverts merge commit abc1234", { commits: ["abc1234"] }],
  ["Back out changeset abc1234 (bug 1)", { commits: ["abc1234"] }],
  ['Revert "x" (#5)\n\nReverts acme/shop#4', { pulls: [4], titles: ["x"] }],
  ["Reverts #4\r\n", { pulls: [4] }],
  ["Revert PR #4", { pulls: [4] }],
  ["This reverts pull request #4.", { pulls: [4] }],
  ["Reverts https://github.com/acme/shop/pull/4", { pulls: [4] }],
  ["Reverts acme/other#4", {}],
  ['Revert "x (#12)" (#13)', { pulls: [12], titles: ["x (#12)"] }],
  ['fix(pay): Revert "x (#12)"', { pulls: [12], titles: ["x (#12)"] }],
  [
    "revert: feat(pay): round up\n\nRefs: 676104e, a215868",
    { commits: ["676104e", "a215868"], titles: ["feat(pay): round up"] },
  ],
  ["feat(pay): round up\n\nRefs: 676104e", {}],
  ['Back out "x"\n\nOriginal commit changeset: 0123456789ab', { commits: ["0123456789ab"], titles: ["x"] }],
  ["Revert round the sums up (#13)", { titles: ["round the sums up"] }],
  ["Merge pull request #13 from acme/x\n\nRevert round the sums up", {}],
  ['Reapply "x"', { titles: ['Revert "x"'] }],
  ['Revert "Revert "x""', { titles: ['Revert "x"'] }],
  ["This reverts commits of mine", {}],
  ["See #4, which reverts nothing", {}],
  ["It reverts to the default after commit abc1234", {}],
])("%j", (text, expected) => {
  const { commits, pulls, titles } = revertClaims(text, "Acme/Shop");
  expect({ commits, pulls, titles }).toEqual({ commits: [], pulls: [], titles: [], ...expected });
});

test.each([
  ["Merge pull request #13 from acme/x\n\nRevert round the sums up"],
  ["Move on\n\nThis reverts merge request acme/shop!12"],
  ["Move on\n\nThis reverts CL 123456."],
  ["Move on\n\nThis reverts r123456."],
  ["Move on\n\nThis is a reland of abc1234"],
  ["Move on\n\nReason for revert: it breaks the shop"],
  ["Use the old host\n\nReverting the payments change of yesterday."],
])("%j is a revert", (text) => {
  expect(revertClaims(text, "acme/shop").isRevert).toBe(true);
});

test.each([
  ["Move on\n\n* revert the last try\n\n* move on"],
  ["Move on\n\nReverts to the default when nothing is set"],
  ["Move on\n\nA reason for revert is not needed"],
  ["Reset the form\n\nUndo is a step back"],
])("%j is none", (text) => {
  expect(revertClaims(text, "acme/shop").isRevert).toBe(false);
});

test("one that was picked from another branch has that branch's ids, so its title counts", () => {
  const commit = { sha: full, message: "Move" };
  const text = 'Revert "Move"\n\nThis reverts commit bbbbbbb.';
  expect(isClaimed(revertClaims(text, "acme/shop"), commit)).toBe(false);
  const picked = `${text}\n\n(cherry picked from commit ccccccc)`;
  expect(isClaimed(revertClaims(picked, "acme/shop"), commit)).toBe(true);
});

test("an id or a number says exactly which commit is meant, a title only where there is none", () => {
  const commit = { sha: full, message: "Move (#4)\n\nbody" };
  const claimed = (text: string) => isClaimed(revertClaims(text, "acme/shop"), commit);
  expect(claimed("This reverts commit aaaaaaa.")).toBe(true);
  expect(claimed("Reverts #4")).toBe(true);
  expect(claimed('Revert "Move"')).toBe(true);
  expect(claimed('Revert "Move"\n\nThis reverts commit bbbbbbb.')).toBe(false);
  expect(claimed('Revert "Move" (#9)\n\nReverts acme/shop#3')).toBe(false);
});

test("a text of a megabyte is read at once", () => {
  const spent = cpuTime();
  for (const text of [
    "revert ".repeat(150_000),
    `This reverts commits ${"abc1234, ".repeat(110_000)}`,
    '"'.repeat(1e6),
  ])
    revertClaims(text, "acme/shop");
  expect(spent()).toBeLessThan(1_000);
});
