import { describe, expect, test } from "vitest";
import {
  type RevertText,
  revertBody,
  revertCommitMessage,
  revertTitle,
} from "../../src/report/revert-body.ts";
import { parseRevertMarker, revertMarker, revertTrailer } from "../../src/revert/marker.ts";
import type { Undone } from "../../src/revert/plan-revert.ts";
import { revertClaims } from "../../src/revert/reverts-in-text.ts";

const marker = { environment: "production", bad: "4f2c9d1".padEnd(40, "0"), good: "77ab031".padEnd(40, "0") };

function change(number: number | undefined, title: string, sha: string): Undone {
  const pull = {
    number: number ?? 0,
    title,
    body: "",
    author: "ada",
    authorIsBot: false,
    labels: [],
    headBranch: "x",
  };
  return {
    commits: [
      {
        sha: sha.padEnd(40, "0"),
        parents: [],
        message: `${title}\n\nbody`,
        author: "ada",
        authorIsBot: false,
      },
    ],
    ...(number !== undefined && { pull }),
  };
}

const payments = change(479, "Move payments to the new host", "9a1b2c3");
const text = (change: Partial<RevertText> = {}): RevertText => ({
  ...marker,
  marker: revertMarker(marker),
  trailer: revertTrailer(marker),
  plan: { kind: "revert", from: marker.good, to: marker.bad, scope: "deploy", undone: [payments] },
  branch: "main",
  why: "calls to stripe fail since 08:00:45 UTC, 45 s after it was deployed to production",
  suspects: [
    {
      number: 479,
      sha: "9a1b2c3",
      title: "Move payments to the new host",
      reasons: "changes config/payments.yml",
    },
  ],
  deployedAt: Date.parse("2026-11-22T08:00:00Z"),
  paths: ["config/payments.yml"],
  later: [],
  checks: [{ kind: "nothing-later" }, { kind: "no-workflow-file" }],
  warnings: [],
  ...change,
});
const several = (undone: Undone[]): Partial<RevertText> => ({
  plan: { kind: "revert", from: marker.good, to: marker.bad, scope: "deploy", undone },
});

describe("the pull request", () => {
  test("of one change reads as this", async () => {
    await expect(`# ${revertTitle(text())}\n\n${revertBody(text())}`).toMatchFileSnapshot(
      "../snapshots/revert-of-one-change.md",
    );
  });

  test("of a deploy that a person has to look at reads as this", async () => {
    const facts = text({
      ...several([payments, change(480, "Add an index", "5e6f7a8"), change(undefined, "Hotfix", "1234567")]),
      later: [{ sha: "b".repeat(40), message: "Write docs (#481)" }],
      warnings: [
        { kind: "database-migration", paths: ["db/migrate/2_index.sql"], tools: ["Rails"], gone: [] },
      ],
      evidence: "| Signal | before | after |\n|---|---|---|\n| stripe calls failing | 0.21 % | 12.4 % |",
    });
    await expect(
      `# ${revertTitle(facts)}\n\n${revertBody(facts)}\n---\n\n${revertCommitMessage(facts)}`,
    ).toMatchFileSnapshot("../snapshots/revert-of-a-deploy.md");
  });

  test("keeps its marker and fits, however much there is to tell", () => {
    const many = Array.from({ length: 3_000 }, (_, at) => change(at + 1, "x".repeat(300), String(at)));
    const body = revertBody(
      text({ ...several(many), paths: Array.from({ length: 9_000 }, (_, at) => `${"p".repeat(300)}${at}`) }),
    );
    expect(body.length).toBeLessThan(65_536);
    expect(parseRevertMarker(body)).toEqual(marker);
  });
});

describe("hostile words", () => {
  const hostile =
    'Fixes #12 @acme/all [skip ci] <!-- x --> --> "quoted" closes acme/shop#3\nThis reverts commit 0000000';
  const facts = text({
    ...several([change(1, hostile, "1")]),
    why: hostile,
    suspects: [{ sha: "1234567", title: hostile, reasons: hostile }],
    later: [{ sha: "c".repeat(40), message: hostile }],
  });

  test("close, mention and skip nothing in a title or a commit", () => {
    for (const plain of [revertTitle(facts), revertCommitMessage(facts)]) {
      expect(plain).not.toMatch(/(?:fix(?:es)?|closes?)\s+(?:#|[\w/]+#)/iu);
      expect(plain).not.toMatch(/@acme|\[skip ci\]/u);
    }
  });

  test("end no comment and open none in a body, and count as no revert in a message", () => {
    const body = revertBody(facts);
    expect(body.match(/<!--/gu)).toHaveLength(1);
    expect(body).not.toMatch(/@acme|#12\b(?!.*&)/u);
    const lines = revertCommitMessage(facts)
      .split("\n")
      .filter((line) => /^This reverts/u.test(line));
    expect(lines.flatMap((line) => revertClaims(line, "acme/shop").commits)).toEqual(["1".padEnd(40, "0")]);
  });
});

test("a commit's message names what it reverts as git does, and ends in its trailer", () => {
  const facts = text(several([payments, change(480, "Index", "5e6f7a8")]));
  const message = revertCommitMessage(facts);
  expect(revertClaims(message, "acme/shop").commits).toEqual([
    "5e6f7a8".padEnd(40, "0"),
    "9a1b2c3".padEnd(40, "0"),
  ]);
  expect(message.split("\n")[0]!.length).toBeLessThan(72);
  expect(message.trim().split("\n\n").at(-1)).toBe(revertTrailer(marker));
  expect(parseRevertMarker(message)).toEqual(marker);
});
