import { execFileSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { git, gitEnv } from "../../revert/real-revert.ts";
import { gitsTree, lines, noon, openStage, type Stage, treeOf } from "../../revert/revert-stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.emulator.close());

/** Bytes that are no UTF-8, as `caf\xE9`. */
const odd = "caf\xE9";

/** A commit with paths as bytes, which the emulator's own way can't name. */
function commit(parent: string, files: Record<string, string | null>, at: number): string {
  const { dir } = stage.emulator.git;
  const changes = Object.entries(files).map(([path, content]) =>
    content === null
      ? `D "${path}"\n`
      : `M 100644 inline "${path}"\ndata ${Buffer.byteLength(content)}\n${content}\n`,
  );
  const text = `commit refs/heads/main\ncommitter a <a@example.com> ${noon / 1000 - 3600 + at} +0000\ndata 1\nx\nfrom ${parent}\n${changes.join("")}\n`;
  execFileSync("git", ["--git-dir", dir, "fast-import", "--quiet", "--force"], {
    input: Buffer.from(text, "latin1"),
    env: gitEnv,
  });
  return git(dir, "rev-parse", "refs/heads/main").trim();
}

const paths = (ref: string) =>
  execFileSync("git", [
    "--git-dir",
    stage.emulator.git.dir,
    "ls-tree",
    "-r",
    "--name-only",
    "-z",
    ref,
  ]).toString("latin1");

describe("C16: file names that are not UTF-8", () => {
  test("beside a file that git merges stay as they are", async () => {
    const good = commit(stage.good, { [`docs/${odd}`]: "x\n", "docs/a.txt": lines(30) }, 1);
    const bad = commit(good, { "docs/a.txt": lines(30, { 3: "bad" }) }, 2);
    const tip = commit(bad, { "docs/a.txt": lines(30, { 3: "bad", 28: "later" }) }, 3);
    const outcome = await revertOnGitHub(stage.world(), stage.request(bad, { good }));
    expect(outcome).toMatchObject({ kind: "opened", way: "git", paths: [{ path: "docs/a.txt" }] });
    const { headSha } = stage.emulator.pulls().at(-1)!.pull;
    expect(treeOf(stage.emulator, headSha)).toBe(gitsTree(stage.emulator, { good, bad, tip }));
    expect(paths(headSha)).toContain(odd);
  });

  test("that change themselves come with their folder, where GitHub has that", async () => {
    const good = commit(stage.good, { [`docs/${odd}`]: "x\n" }, 1);
    const bad = commit(good, { [`docs/${odd}`]: "bad\n", "src/shop.ts": lines(30, { 3: "bad" }) }, 2);
    const tip = commit(bad, { "src/shop.ts": lines(30, { 3: "bad", 28: "later" }) }, 3);
    expect(await revertOnGitHub(stage.world(), stage.request(bad, { good }))).toMatchObject({
      kind: "opened",
    });
    const { headSha } = stage.emulator.pulls().at(-1)!.pull;
    expect(treeOf(stage.emulator, headSha)).toBe(gitsTree(stage.emulator, { good, bad, tip }));
  });

  test("that change in a folder which is new are said, with the commands", async () => {
    const good = commit(stage.good, { [`docs/${odd}`]: "x\n" }, 1);
    const bad = commit(good, { [`docs/${odd}`]: "bad\n" }, 2);
    commit(bad, { "docs/later.txt": "later\n" }, 3);
    const outcome = await revertOnGitHub(stage.world(), stage.request(bad, { good }));
    expect(outcome).toMatchObject({ kind: "failed", message: expect.stringContaining("not UTF-8") });
    expect(stage.emulator.pulls()).toEqual([]);
    expect("commands" in outcome && outcome.commands.length).toBeGreaterThan(2);
  });
});
