import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { type RevertAnswer, revertLocally } from "../../src/commands/revert-locally.ts";
import { type GitRepository, openLocal } from "../../src/world/git.ts";
import { generateHistories, generateLine, type History } from "../revert/histories.ts";
import { type GitsWord, git, mergeAll, realRevert } from "../revert/real-revert.ts";

const many = Number(process.env.REVERT_HISTORIES ?? 2000);
const byHand = Number(process.env.REVERT_BY_HAND ?? 60);
const seed = Number(process.env.REVERT_SEED ?? Math.floor(Math.random() * 1e9));

const opened: { folder: string; repository: GitRepository }[] = [];
afterAll(async () => {
  for (const { folder, repository } of opened) {
    await repository.close();
    rmSync(folder, { recursive: true });
  }
}, 600_000);

async function revertAll(folder: string, histories: readonly History[]): Promise<RevertAnswer[]> {
  const repository = await openLocal(folder);
  opened.push({ folder, repository });
  const answers: RevertAnswer[] = [];
  for (let at = 0; at < histories.length; at += 500) {
    const ranges = histories
      .slice(at, at + 500)
      .map(({ good, bad, tip }) => ({ from: good, to: bad, onto: tip }));
    answers.push(...(await revertLocally(repository, ranges)));
  }
  return answers;
}

/** Ours in git's words. `tip` is the tree that the branch has. */
function inGitsWords(answer: RevertAnswer, tip: string): GitsWord {
  if (answer.kind === "revert") return { kind: "tree", tree: answer.tree };
  const { kind } = answer.reasons[0]!;
  if (kind === "conflict") return { kind: "conflict", paths: [...answer.conflicts].sort() };
  return { kind: "tree", tree: ["nothing-to-undo", "already-reverted"].includes(kind) ? tip : kind };
}

// The oracle names the sides by commit ids, ours as git revert does.
function withoutSides(word: GitsWord): GitsWord {
  if (word.kind === "tree") return word;
  const paths = word.paths.map((path) =>
    path.replace(/~(?:[0-9a-f]{40}|HEAD|parent of [0-9a-f]{7,} \(.*\))(?=_\d|$)/su, "~"),
  );
  return { kind: "conflict", paths: [...new Set(paths)].sort() };
}

describe(`reverting generated histories (REVERT_SEED=${seed})`, () => {
  test.each([
    [`gives git's tree or git's conflict, ${many} times`, () => generateHistories({ count: many, seed })],
    [
      `does so for every step of one long history, ${many / 10} times`,
      () => generateLine({ count: many / 10, seed }),
    ],
  ])("%s", { timeout: 600_000 }, async (_, generate) => {
    const { folder, histories } = generate();
    const answers = await revertAll(folder, histories);
    const expected = mergeAll(folder, histories);
    const tips = histories.map(({ tip }) => tip);
    const trees = execFileSync("git", ["-C", folder, "cat-file", "--batch-check=%(objectname)"], {
      input: tips.map((tip) => `${tip}^{tree}\n`).join(""),
      maxBuffer: 1e9,
    })
      .toString()
      .split("\n");
    for (const [at, history] of histories.entries()) {
      expect({ history, word: withoutSides(inGitsWords(answers[at]!, trees[at]!)) }).toEqual({
        history,
        word: withoutSides(expected[at]!),
      });
    }
    const kinds = new Set(
      answers.map((answer) => (answer.kind === "revert" ? answer.way : answer.reasons[0]!.kind)),
    );
    expect([...kinds]).toEqual(expect.arrayContaining(["conflict", "git", "plain"]));
  });

  test(`agrees with git revert in a working tree, attributes and names of sides too, ${byHand} times`, {
    timeout: 3_600_000,
  }, async () => {
    const { folder, histories } = generateHistories({ count: byHand, seed, withAttributes: 0.2 });
    const answers = await revertAll(folder, histories);
    for (const [at, history] of histories.entries()) {
      const word = realRevert(folder, history.tip, [history.bad]);
      const tree = git(folder, "rev-parse", `${history.tip}^{tree}`).trim();
      expect({ history, word: inGitsWords(answers[at]!, tree) }).toEqual({ history, word });
    }
  });

  test("tells for each path what it is on the branch and after the revert", async () => {
    const { folder, histories } = generateHistories({ count: 40, seed });
    const answers = await revertAll(folder, histories);
    for (const [at, { tip }] of histories.entries()) {
      const answer = answers[at]!;
      if (answer.kind === "refused") continue;
      const nobody = "0".repeat(40);
      const listed = git(folder, "diff-tree", "-r", "-z", "--no-renames", tip, answer.tree)
        .split("\0")
        .slice(0, -1);
      const expected = [];
      for (let part = 0; part < listed.length; part += 2) {
        const [, , from, to] = listed[part]!.split(" ");
        expected.push({
          path: listed[part + 1]!,
          from: from === nobody ? null : from,
          to: to === nobody ? null : to,
        });
      }
      expect(answer.paths).toEqual(expected);
    }
  });
});
