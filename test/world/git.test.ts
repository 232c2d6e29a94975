import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type GitRepository, openClone, openLocal } from "../../src/world/git.ts";
import type { MergeRequest } from "../../src/world/git-merge.ts";
import { git } from "../revert/real-revert.ts";
import { lines, openStage } from "../revert/revert-stage.ts";

let folder: string;
let repository: GitRepository | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "git-"));
});
afterEach(async () => {
  await repository?.close();
  repository = undefined;
  rmSync(folder, { recursive: true });
});

const sha = (name: string) => git(folder, "rev-parse", name).trim();

function commit(files: Record<string, string>): string {
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, path), content);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--allow-empty", "--message", "Change");
  return sha("HEAD");
}

/** Undoes `bad` on the tip, where both touched the same file. */
async function request(good: string, bad: string, tip: string, attributes = {}): Promise<MergeRequest> {
  const [from, to, onto] = await Promise.all([good, bad, tip].map((name) => repository!.findCommit(name)));
  return {
    undone: to!,
    ours: onto!.tree,
    base: to!.tree,
    theirs: from!.tree,
    attributes: new Map(Object.entries(attributes)),
  };
}

function history(format = "sha1") {
  git(folder, "init", "--quiet", `--object-format=${format}`);
  const good = commit({ a: lines(20) });
  const bad = commit({ a: lines(20, { 3: "bad" }) });
  const tip = commit({ a: lines(20, { 3: "bad", 15: "later" }) });
  const clash = commit({ a: lines(20, { 3: "worse", 15: "later" }) });
  return { good, bad, tip, clash };
}

test.each(["sha1", "sha256"])(
  "a merge in a %s repository is git's, and is found among its objects",
  async (format) => {
    const { good, bad, tip, clash } = history(format);
    repository = await openLocal(folder);
    const [merged, conflict] = await repository.merge([
      await request(good, bad, tip),
      await request(good, bad, clash),
    ]);
    if (merged?.kind !== "merged") throw new Error(merged?.kind);
    expect(git(folder, "show", `${merged.tree}:a`)).toBe(lines(20, { 15: "later" }));
    expect(conflict).toEqual({ kind: "conflict", paths: ["a"], tree: expect.any(String) });
  },
);

test("one merge that git can't make does not cost the others theirs", async () => {
  const { good, bad, tip } = history();
  repository = await openLocal(folder);
  const fine = await request(good, bad, tip);
  const [first, second, third] = await repository.merge([fine, { ...fine, theirs: "1".repeat(40) }, fine]);
  expect([first?.kind, second?.kind, third?.kind]).toEqual(["merged", "failed", "merged"]);
});

test("neither hooks nor merge drivers of the repository run, and nothing of it but objects changes", async () => {
  const { good, bad } = history();
  const mark = join(folder, "ran");
  git(folder, "config", "merge.evil.driver", `touch ${mark}`);
  const tip = commit({ a: lines(20, { 3: "bad", 15: "later" }), ".gitattributes": "* merge=evil\n" });
  const before = [
    git(folder, "for-each-ref"),
    git(folder, "status", "--porcelain"),
    readdirSync(join(folder, ".git")).join(),
  ];
  rmSync(mark, { force: true });
  repository = await openLocal(folder);
  const attributes = { ".gitattributes": sha(`${tip}:.gitattributes`), "../evil": sha(`${tip}:a`) };
  const [answer] = await repository.merge([await request(good, bad, tip, attributes)]);
  expect(answer?.kind).toBe("merged");
  expect(existsSync(mark)).toBe(false);
  expect([
    git(folder, "for-each-ref"),
    git(folder, "status", "--porcelain"),
    readdirSync(join(folder, ".git")).join(),
  ]).toEqual(before);
});

test("what ours says of merging in its attributes counts", async () => {
  const { good, bad } = history();
  const clash = commit({ a: lines(20, { 3: "worse" }), ".gitattributes": "a merge=union\n" });
  repository = await openLocal(folder);
  const attributes = { ".gitattributes": sha(`${clash}:.gitattributes`) };
  const [told, ignored] = await repository.merge([
    await request(good, bad, clash, attributes),
    await request(good, bad, clash),
  ]);
  expect([told?.kind, ignored?.kind]).toEqual(["merged", "conflict"]);
});

test("names that are none are no commits", async () => {
  const { good } = history();
  repository = await openLocal(folder);
  for (const name of ["", "nope", "HEAD\nHEAD", "HEAD:a", "-h", "f".repeat(40), "\0"]) {
    expect(await repository.findCommit(name)).toBeUndefined();
  }
  expect((await repository.findCommit("HEAD~3"))?.sha).toBe(good);
});

test("a missing tree is told, not waited for", async () => {
  history();
  repository = await openLocal(folder);
  await expect(repository.readTrees(["1".repeat(40)])).rejects.toThrow(/is missing here/u);
});

test("its own folder is gone when it is closed", async () => {
  history();
  const before = readdirSync(tmpdir()).filter((name) => name.startsWith("deploy-guard-"));
  await (await openLocal(folder)).close();
  expect(readdirSync(tmpdir()).filter((name) => name.startsWith("deploy-guard-"))).toEqual(before);
});

describe("a clone", () => {
  test("holds what a merge needs and never shows the token", async () => {
    const { emulator, good } = await openStage();
    const bad = await emulator.commit({ "src/shop.ts": lines(30, { 3: "bad" }) });
    const tip = await emulator.commit({ "src/shop.ts": lines(30, { 3: "bad", 20: "later" }) });
    const url = `${emulator.url}/acme/shop.git`;
    repository = await openClone({ url, token: emulator.token, commits: [good, bad, tip] });
    const [answer] = await repository.merge([await request(good, bad, tip)]);
    expect(answer?.kind).toBe("merged");
    const wrong = openClone({ url, token: "ghp_secret", commits: [good] });
    await expect(wrong).rejects.toThrow(/^git: /u);
    await expect(wrong).rejects.not.toThrow(/ghp_secret|Z2hwX3NlY3JldA/u);
    await emulator.close();
  });
});
