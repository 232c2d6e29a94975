import { describe, expect, test } from "vitest";
import {
  checkDone,
  reasonData,
  reasonMessage,
  reasonText,
  reasonWords,
} from "../../src/report/reason-words.ts";
import type { Reason } from "../../src/revert/reason.ts";

const bad = "4f2c9d1".padEnd(40, "0");
const good = "77ab031".padEnd(40, "0");

describe("the sentence of a reason", () => {
  test.each<[Reason, string]>([
    [{ kind: "not-an-ancestor", from: good, to: bad }, "77ab031 is not an ancestor of 4f2c9d1"],
    [{ kind: "not-on-branch", to: bad, branch: "main" }, "4f2c9d1 is not in the history of main"],
    [{ kind: "nothing-to-undo", from: good, to: bad, commits: true }, "hold exactly the same files"],
    [{ kind: "nothing-to-undo", from: good, to: bad, commits: false }, "No commit lies between"],
    [{ kind: "too-many-commits", most: 1_000 }, "More than 1000 commits"],
    [{ kind: "already-reverted", by: { kind: "pull", number: 7 } }, "#7 has reverted it already"],
    [{ kind: "already-reverted", by: { kind: "commits", shas: [bad, good] } }, "(4f2c9d1, 77ab031)"],
    [{ kind: "already-reverted", by: { kind: "tree" } }, "holds nothing of it any more"],
    [{ kind: "already-reverted", by: { kind: "meanwhile", sha: bad } }, "4f2c9d1 reverted it while"],
    [{ kind: "partly-reverted", what: ["#1"], by: [bad] }, "undone already (#1 by 4f2c9d1)"],
    [{ kind: "partly-reverted", what: ["a", "b", "c", "d"], by: [] }, "undone already (a, b, c and 1 more)"],
    [{ kind: "conflict", paths: ["a.yml"], by: ["#4"], to: bad }, "a.yml changed again by #4 after 4f2c9d1"],
    [{ kind: "conflict", paths: [], by: [], to: bad }, "Folders were moved again after 4f2c9d1"],
    [
      { kind: "too-old", ageMs: 6.5 * 3.6e6, maxAgeMs: 6 * 3.6e6 },
      "6 h 30 min ago, and deploys older than 6 h",
    ],
    [
      { kind: "day-limit", environment: "eu", pulls: [1, 2], maxPerDay: 2 },
      "2 reverts were opened for eu within a day (#1, #2)",
    ],
    [
      {
        kind: "quiet",
        quiet: { announcer: { kind: "settings" }, reason: "load test", until: Date.UTC(2026, 10, 22, 9) },
      },
      "(load test; `quiet` in the settings, until 2026-11-22 09:00:00 UTC)",
    ],
    [
      {
        kind: "quiet",
        quiet: { announcer: { kind: "label", label: "quiet", pull: 7, by: "jane" }, reason: "migration" },
      },
      'the label "quiet" on #7, put there by jane, for this deploy',
    ],
    [{ kind: "pull-requests-unread", unknown: 2, total: 3 }, "The pull requests of 2 of 3 commits"],
    [{ kind: "bot-author", name: "#3", author: "dependabot[bot]" }, "@dependabot ignore this version"],
    [{ kind: "bot-author", name: "#3", author: "renovate[bot]" }, "allowedVersions"],
    [{ kind: "bot-author", name: "#3", author: "release-please[bot]" }, "next release pull request"],
    [{ kind: "bot-author", name: "#3", author: "acme-bot[bot]" }, "Stop it"],
    [
      { kind: "database-migration", paths: ["db/migrate/1.rb"], tools: ["Rails"], gone: [] },
      "db/migrate/1.rb (Rails): a database migration",
    ],
  ])("%j", (reason, part) => {
    expect(reasonMessage(reason)).toContain(part);
  });
});

test("where a refusal is shown stands its rule, which leads to its documentation", () => {
  const reason: Reason = { kind: "closed-by-person", pull: 7 };
  expect(reasonWords(reason)).toMatch(
    /wanted after all\. \(\[closed-by-person\]\(https:.*docs\/revert\.md#when-it-refuses\)\)$/u,
  );
  expect(reasonText(reason)).toMatch(/wanted after all\. \[closed-by-person\]$/u);
});

test("programs get the rule, the sentence and the facts", () => {
  expect(reasonData({ kind: "closed-by-person", pull: 7 })).toEqual({
    rule: "closed-by-person",
    message: expect.stringContaining("#7 was opened"),
    pull: 7,
  });
});

test("foreign words in a reason do nothing on a page", () => {
  expect(reasonWords({ kind: "branch-gone", branch: "<img src=x> @ada" })).not.toMatch(/<img|@ada/u);
});

test("what was checked is said in a few words", () => {
  expect(checkDone({ kind: "no-revert-undone" })).toBe("no revert is undone");
});
