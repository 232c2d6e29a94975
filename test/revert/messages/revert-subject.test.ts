import { describe, expect, test } from "vitest";
import {
  isRevertButtonBranch,
  isRevertSubject,
  matchesWay,
  waysOfRevert,
} from "../../../src/revert/messages/revert-subject.ts";

/** For each way subjects that are of it, as real projects spell them, and some that are near and are not. */
const ways: Record<string, { told: string[]; silent: string[] }> = {
  "git, GitHub's button, Gerrit": {
    told: [
      'Revert "Move payments"',
      'Revert "Revert "Move payments""',
      'Revert "Move payments (#12)" (#13)',
      'Revert^2 "Move payments"',
      "Revert #12",
      "Reverts D1234",
      "Reverting the payments change",
      "reverted handlebars version",
      "Unrevert the payments change",
      '[release-1.2] Revert "Move payments"',
      "[xxxx] - revert sample size",
      "fix: revert the wider list (#4241)",
      "fix(web)!: revert concurrency to 2",
      "addons: Revert nginx to 1.2",
      "net/http: revert the pool",
      "PAY-12: Revert the new field",
      "PAY 12 revert the new field",
      "30244 - Revert new registrar",
      'Fixes #20329: Revert "Move payments"',
    ],
    silent: [
      "Move the revert button",
      "feat: revert button in the toolbar",
      "docs: revert guide",
      "Revert-button is blue",
    ],
  },
  "Conventional Commits": {
    told: [
      "revert: feat(pay): round up",
      "revert(pay): round up",
      "revert!: round up",
      "chore(revert): round up",
    ],
    silent: ["feat(reverts): round up", "revertible: round up"],
  },
  "Mercurial, Phabricator, Chromium": {
    told: [
      "Back out changeset abc1234 (bug 1)",
      "Backed out 3 changesets (bug 1) for failures",
      'Backout "Move"',
      "back-out the ribbon",
    ],
    silent: ["Back out of the dialog by Escape", "Go back", "Background of the page"],
  },
  "a rollback": {
    told: [
      "Rollback of the deploy",
      "Roll back go-sql-driver to 1.5.0",
      "Automated rollback of commit abc1234",
      "Automated g4 rollback of changelist 12345",
      "Rollback last commit",
    ],
    silent: ["Rollback on error in transactions", "Roll back transactions that time out"],
  },
  "an undo": {
    told: ["Undo last edit", "undo the host header", "Undoes unexpected changes", "Undo rollback abc1234"],
    silent: [
      "Undo and redo in the editor",
      "Undo button",
      "Undo/redo",
      "undo-follow request",
      "Undoable steps",
    ],
  },
  "a re-application": {
    told: [
      'Reapply "Move payments"',
      "Re-apply #505",
      "Re-land the new host",
      'Reland^2 "Move"',
      "Reinstate the search box",
      "Roll forward the new host",
    ],
    silent: ["Replace the host", "Reapplying is slow".replace("Reapplying", "Applying"), "Landing page"],
  },
  "a title in quotes behind other words": {
    told: [
      'Partially revert "Move payments"',
      'S28-1 and S28-2, revert: "Move payments"',
      "Finally reverts “Move payments”",
    ],
    silent: ['Say "revert" twice', 'The "undo" button'],
  },
  "a commit or pull request behind other words": {
    told: [
      "Restore the default by reverting commit abc1234",
      "lnwallet, pay: revert #12 and move on",
      "Partially reverts acme/shop#12",
    ],
    silent: ["Do not revert to 3.1", "Allow to revert orders"],
  },
  "the word at the end": {
    told: [
      "CDD-1447 - revert (#34)",
      "revert",
      "feat: sort the list -Revert (PAY-12) (#1241)",
      "the header line was reverted",
    ],
    silent: ["Store the data in case of rollback (#1)", "Add a migration for rollback"],
  },
  "a merge of a revert's branch": {
    told: [
      "Merge pull request #13 from acme/revert-12-new-host",
      "Merge pull request #13 from acme/hotfix/revert-new-host",
      "Merge branch 'revert-1a2b3c4d' into 'main'",
    ],
    silent: ["Merge pull request #13 from acme/fix-revert", "Merge branch 'reverts' into 'main'"],
  },
  "a merge by bors": {
    told: ["Auto merge of #3051 - ada:revert-bump, r=grace"],
    silent: ["Auto merge of #3051 - ada:bump, r=grace"],
  },
};

const toldBy = (subject: string) =>
  waysOfRevert.filter((way) => matchesWay(way, subject)).map(({ what }) => what);

describe.each(waysOfRevert.map((way) => [way.what, way] as const))("%s", (what, way) => {
  const { told, silent } = ways[what]!;
  test.each(told)("%s", (subject) => {
    expect(isRevertSubject(subject)).toBe(true);
    expect(toldBy(subject)).toContain(what);
  });

  test.each(silent)("not: %s", (subject) => {
    expect(isRevertSubject(subject)).toBe(false);
  });

  test("says where it comes from", () => {
    expect(way.source).toMatch(/^https:\/\/\S+$/u);
  });
});

test("each way has its cases", () => {
  expect(Object.keys(ways).sort()).toEqual(waysOfRevert.map(({ what }) => what).sort());
});

test.each([
  ["revert-12-new-host", true],
  ["revert-1a2b3c4d", true],
  ["revert-new-host", false],
  ["fix-revert-12-", false],
])("the branch %s is made by a button: %s", (name, expected) => {
  expect(isRevertButtonBranch(name)).toBe(expected);
});
