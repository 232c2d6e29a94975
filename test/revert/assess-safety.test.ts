import { describe, expect, test } from "vitest";
import { reasonMessage } from "../../src/report/reason-words.ts";
import { assessSafety, type KnownRevert, type SafetyFacts } from "../../src/revert/assess-safety.ts";
import type { BroughtBy, RangeCommit } from "../../src/revert/plan-revert.ts";
import { cpuTime } from "../support/cpu-time.ts";

const hour = 3_600_000;
const pull: BroughtBy = {
  number: 1,
  title: "Move",
  body: "",
  author: "ada",
  authorIsBot: false,
  labels: [],
  headBranch: "feature",
};
const commit = (change: Partial<RangeCommit> = {}): RangeCommit => ({
  sha: "a".repeat(40),
  parents: ["0".repeat(40)],
  message: "Move",
  author: "ada",
  authorIsBot: false,
  pull,
  ...change,
});
const two = [commit(), commit({ sha: "b".repeat(40), pull: { ...pull, number: 2 } })];
const reverts = (id: string, sha = "e".repeat(40)) => ({
  sha,
  message: `Revert\n\nThis reverts commit ${id}.`,
});
const known = (change: Partial<KnownRevert> = {}): KnownRevert => ({
  number: 9,
  environment: "production",
  bad: "c".repeat(40),
  state: "closed",
  merged: true,
  createdAt: 100 * hour - 1,
  ...change,
});
const merge = { paths: ["src/a.ts"], undoneAlready: [], conflicts: undefined, same: false, exact: false };
const bad = "b".repeat(40);

const facts = (change: Partial<SafetyFacts> = {}): SafetyFacts => ({
  now: 100 * hour,
  environment: "production",
  bad,
  deployedAt: 99 * hour,
  repository: "acme/shop",
  commits: two,
  inside: [],
  later: [],
  disproved: new Set(),
  powerless: new Set(),
  unread: [],
  merge,
  inTheWay: [],
  reverts: [],
  stops: [],
  canPushWorkflows: undefined,
  maxAgeMs: 6 * hour,
  maxPerDay: 3,
  ...change,
});

test("an ordinary deploy is safe to revert, and what was checked is told", () => {
  const { refusals, warnings, draft, checks } = assessSafety(facts());
  expect({ refusals, warnings, draft }).toEqual({ refusals: [], warnings: [], draft: false });
  expect(checks).toContainEqual({ kind: "nothing-later" });
});

describe("a refusal", () => {
  const trailer = `Revert\n\nDeploy-Guard-Revert: env=production bad=${"1".repeat(40)} good=${"2".repeat(40)}`;
  test.each<[string, Partial<SafetyFacts>, string[]]>([
    [
      "all reverted by hand",
      { later: [reverts("aaaaaaa"), reverts("bbbbbbb", "f".repeat(40))] },
      ["already-reverted"],
    ],
    ["reverted and re-applied", { later: [reverts("aaaaaaa"), reverts("eeeeeee", "f".repeat(40))] }, []],
    ["one of two reverted", { later: [reverts("aaaaaaa")] }, ["partly-reverted"]],
    [
      "a path that is back already",
      { merge: { ...merge, undoneAlready: ["src/b.ts"] } },
      ["partly-reverted"],
    ],
    [
      "nothing left to undo",
      { merge: { ...merge, undoneAlready: ["src/a.ts"], same: true } },
      ["already-reverted"],
    ],
    ["our revert merged", { reverts: [known({ bad })] }, ["already-reverted"]],
    ["our revert of another environment", { reverts: [known({ bad, environment: "staging" })] }, []],
    [
      "our revert in it, by its pull request",
      { commits: [commit({ pull: { ...pull, ours: true } })] },
      ["contains-our-revert"],
    ],
    [
      "our revert in it, pushed without a pull request",
      { commits: [{ ...commit({ message: trailer }), pull: undefined as never }] },
      ["contains-our-revert"],
    ],
    ["D3: a stranger's change that bears our trailer", { commits: [commit({ message: trailer })] }, []],
    [
      "D3: a later commit that says it reverts, and the trees say it does not",
      { later: [reverts("aaaaaaa")], disproved: new Set(["e".repeat(40)]) },
      [],
    ],
    [
      "C1: our revert inside a merge",
      { inside: [commit({ sha: "d".repeat(40), pulls: [pull, { ...pull, number: 7, ours: true }] })] },
      ["contains-our-revert"],
    ],
    [
      "C1: opted out by trailer inside a merge",
      { inside: [commit({ message: "x\n\nDeploy-Guard: no-revert" })] },
      ["opted-out"],
    ],
    [
      "C1: opted out by the label of a pull request inside a merge",
      { inside: [commit({ pulls: [pull, { ...pull, number: 7, labels: ["deploy-guard: no-revert"] }] })] },
      ["opted-out"],
    ],
    [
      "D3: opted out by somebody who may not write here",
      {
        commits: [commit({ message: "x\n\nDeploy-Guard: no-revert" })],
        powerless: new Set(["a".repeat(40)]),
      },
      [],
    ],
    [
      "C8: all reverted by GitHub's button, squashed",
      {
        commits: [commit()],
        later: [{ sha: "e".repeat(40), message: 'Revert "Move" (#9)\n\nReverts acme/shop#1' }],
      },
      ["already-reverted"],
    ],
    [
      "C8: reverted by title, and re-applied",
      {
        commits: [commit()],
        later: [
          { sha: "e".repeat(40), message: 'Revert "Move"' },
          { sha: "f".repeat(40), message: 'Reapply "Move" (#10)' },
        ],
      },
      [],
    ],
    ["a conflict", { merge: { ...merge, conflicts: ["src/a.ts"] }, inTheWay: ["#4"] }, ["conflict"]],
    ["a healthy later deploy", { healthyLater: "d".repeat(40) }, ["healthy-later"]],
    ["just within its age", { deployedAt: 94 * hour }, []],
    ["beyond its age", { deployedAt: 94 * hour - 1 }, ["too-old"]],
    ["without a known age", { deployedAt: undefined as never }, []],
    ["two reverts today", { reverts: [known(), known()] }, []],
    [
      "three tries at the same deploy today",
      { reverts: [1, 2, 3].map(() => known({ bad, merged: false, state: "open" })) },
      [],
    ],
    ["three reverts today", { reverts: [known(), known(), known()] }, ["day-limit"]],
    ["three reverts, one of yesterday", { reverts: [known(), known(), known({ createdAt: 76 * hour })] }, []],
    ["closed by a person", { reverts: [known({ bad, merged: false })] }, ["closed-by-person"]],
    ["another revert open", { reverts: [known({ state: "open", merged: false })] }, ["revert-open"]],
    [
      "another environment's revert open",
      { reverts: [known({ state: "open", merged: false, environment: "x" })] },
      [],
    ],
    [
      "opted out by label",
      { commits: [commit({ pull: { ...pull, labels: ["Deploy-Guard: No-Revert"] } })] },
      ["opted-out"],
    ],
    [
      "opted out by trailer",
      { commits: [commit({ message: "x\n\nDeploy-Guard: no-revert" })] },
      ["opted-out"],
    ],
    [
      "mentioning the trailer",
      { commits: [commit({ message: "About Deploy-Guard: no-revert in messages" })] },
      [],
    ],
    ["stopped by a writer", { stops: [{ number: 5, by: "ada", mayStop: true }] }, ["disabled"]],
    ["stopped by a reader", { stops: [{ number: 5, by: "eve", mayStop: false }] }, []],
    [
      "a workflow, token can't",
      { merge: { ...merge, paths: [".github/workflows/x.yml"] }, canPushWorkflows: false },
      ["workflow-files"],
    ],
    ["a workflow, token may", { merge: { ...merge, paths: [".github/workflows/x.yml"] } }, []],
  ])("%s", (_, change, expected) => {
    const { refusals } = assessSafety(facts(change));
    expect(refusals.map(({ kind }) => kind)).toEqual(expected);
    for (const refusal of refusals) expect(reasonMessage(refusal)).toMatch(/^\S.{20,}[.?]$/u);
  });
});

describe("a warning", () => {
  test.each<[string, Partial<SafetyFacts>, string[], boolean]>([
    ["a migration", { merge: { ...merge, paths: ["db/migrate/2_x.rb"] } }, ["database-migration"], true],
    ["a person's revert in the range", { commits: [commit(reverts("1234567"))] }, ["undoes-a-revert"], true],
    [
      "C1: a person's revert inside a merge",
      { inside: [commit(reverts("1234567"))] },
      ["undoes-a-revert"],
      true,
    ],
    [
      "C1: dependabot inside a merge",
      { inside: [commit({ pull: { ...pull, author: "dependabot[bot]", authorIsBot: true } })] },
      ["bot-author"],
      false,
    ],
    [
      "B6: a kill switch that can't be read",
      { unread: [{ kind: "kill-switch-unread", why: "it is down" }] },
      ["kill-switch-unread"],
      true,
    ],
    ["a lock file", { merge: { ...merge, paths: ["yarn.lock"] } }, ["lock-file"], true],
    [
      "C13: not of lock and generated files where the very tree comes back",
      { merge: { ...merge, exact: true, paths: ["yarn.lock", "gen/api.ts"] } },
      [],
      false,
    ],
    [
      "C13: of a migration even then",
      { merge: { ...merge, exact: true, paths: ["yarn.lock", "db/migrate/2_x.rb"] } },
      ["database-migration"],
      true,
    ],
    [
      "a dependency updater",
      { commits: [commit({ pull: { ...pull, author: "renovate[bot]", authorIsBot: true } })] },
      ["bot-author"],
      false,
    ],
    [
      "a release bot's push",
      {
        commits: [{ ...commit({ author: "release-bot[bot]", authorIsBot: true }), pull: undefined as never }],
      },
      ["bot-author"],
      false,
    ],
  ])("%s", (_, change, rules, draft) => {
    const safety = assessSafety(facts(change));
    expect(safety.refusals).toEqual([]);
    expect({ rules: safety.warnings.map(({ kind }) => kind), draft: safety.draft }).toEqual({ rules, draft });
  });
});

test("messages that revert one another a thousand times are judged at once", () => {
  const later = Array.from({ length: 1_000 }, (_, at) =>
    reverts(
      `${"0".repeat(36)}${String(at + 1).padStart(4, "0")}`,
      `${"0".repeat(36)}${String(at).padStart(4, "0")}`,
    ),
  );
  const spent = cpuTime();
  assessSafety(facts({ later }));
  expect(spent()).toBeLessThan(1_000);
});

test.each<[string, Partial<RangeCommit>]>([
  ["as git does", { message: 'Revert "Old"\n\nThis reverts commit 1234567.' }],
  ["by GitHub's button, squashed", { message: 'Revert "Old" (#12)\n\nReverts acme/shop#11' }],
  ["by GitHub's button, merged", { pull: { ...pull, title: 'Revert "Old"', body: "Reverts acme/shop#11" } }],
  ["in the description only", { pull: { ...pull, body: "It broke.\n\nReverts #11" } }],
  ["by its title", { message: 'Revert "Old" (#12)' }],
  ["as conventional commits do", { message: "revert(pay): move payments" }],
  ["as Mercurial does", { message: "Back out changeset 1234567 for breaking things" }],
  ["as Mozilla does", { message: "Backed out 2 changesets (bug 12) for failures" }],
  ["as a re-application", { message: 'Reapply "Old"' }],
  ["of a revert", { message: 'Revert "Revert "Old""' }],
  ["with a scope in front", { message: '[main] Revert "Old"' }],
  ["as a rollback", { message: "Rollback of #11" }],
])("C8: a revert written %s is seen, and never also fine", (_, change) => {
  const { warnings, checks, draft } = assessSafety(facts({ commits: [commit(change)] }));
  expect({ rules: warnings.map(({ kind }) => kind), draft }).toEqual({
    rules: ["undoes-a-revert"],
    draft: true,
  });
  expect(checks).not.toContainEqual({ kind: "no-revert-undone" });
});

test.each([
  "Add a rollback button",
  "Undo button for the cart",
  "Reversible migrations",
  "Say when a revert is open",
])("%j is no revert", (message) => {
  const { warnings, checks } = assessSafety(facts({ commits: [commit({ message })] }));
  expect(warnings).toEqual([]);
  expect(checks).toContainEqual({ kind: "no-revert-undone" });
});

test("D3: an opt-out without the right to it is told, and nobody is said not to have opted out", () => {
  const out = commit({ message: "x\n\nDeploy-Guard: no-revert" });
  const { warnings, checks, draft } = assessSafety(facts({ commits: [out], powerless: new Set([out.sha]) }));
  expect(warnings.map(({ kind }) => kind)).toEqual(["opt-out-without-right"]);
  expect(checks).not.toContainEqual({ kind: "nobody-opted-out" });
  expect(draft).toBe(false);
});

test("the first stop of somebody who may is the one that is named", () => {
  const stops = [
    { number: 4, by: "eve", mayStop: false },
    { number: 5, by: "ada", mayStop: true },
    { number: 6, by: "bob", mayStop: true },
  ];
  expect(assessSafety(facts({ stops })).refusals).toEqual([{ kind: "disabled", issue: 5 }]);
});

test.each<[string, string[], string[], boolean]>([
  ["no workflow", ["src/a.ts"], [], true],
  ["a workflow that comes back", ["src/a.ts", ".github/workflows/ci.yml"], [], false],
  ["a workflow that is left out", ["src/a.ts"], [".github/workflows/ci.yml"], false],
])("that no workflow is touched is said of %s", (_, paths, leftOut, isSaid) => {
  const { checks } = assessSafety(facts({ merge: { ...merge, paths }, leftOut }));
  expect(checks.some(({ kind }) => kind === "no-workflow-file")).toBe(isSaid);
});

test.each([true, false])("that the deploy is recent is said where its time is known: %s", (isKnown) => {
  const { deployedAt: _, ...timeless } = facts();
  const { checks, refusals } = assessSafety(isKnown ? facts() : timeless);
  expect(refusals).toEqual([]);
  expect(checks.some(({ kind }) => kind === "deploy-recent")).toBe(isKnown);
});
