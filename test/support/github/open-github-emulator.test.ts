import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Emulator, openGitHubEmulator } from "./open-github-emulator.ts";

const morning = Date.parse("2026-03-02T08:00:00Z");

let emulator: Emulator;
let first: string;
let folder: string;

beforeEach(async () => {
  emulator = await openGitHubEmulator({ now: () => morning });
  first = await emulator.commit({
    "a.txt": "1\n2\n3\n4\n5\n6\n7\n8\n9\n",
    "run.sh": { mode: "100755", content: "#!" },
  });
  folder = await mkdtemp(join(tmpdir(), "clone-"));
});

afterEach(async () => {
  await emulator.close();
  await rm(folder, { recursive: true, force: true });
});

async function git(...args: string[]): Promise<string> {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: "/dev/null", GIT_TERMINAL_PROMPT: "0" };
  const { stdout } = await promisify(execFile)("git", ["-C", folder, ...args], { env });
  return stdout.trim();
}

function address(token = emulator.token): string {
  return `${emulator.url.replace("://", `://x-access-token:${token}@`)}/acme/shop.git`;
}

describe("git", () => {
  test("fetches any commit without its blobs, over HTTP", async () => {
    await emulator.commit({ "a.txt": "new\n" });
    await git("init", "--quiet");
    await git("fetch", "--quiet", "--depth=1", "--filter=blob:none", address(), first);
    expect(await git("rev-parse", "FETCH_HEAD")).toBe(first);
    expect(await git("rev-list", "--objects", "--missing=print", "FETCH_HEAD")).toMatch(/^\?[0-9a-f]{40}$/mu);
  });

  test("takes a bearer token in a header, as a checkout gives it", async () => {
    emulator.state.private = true;
    const header = `http.extraHeader=Authorization: basic ${Buffer.from(`x:${emulator.token}`).toString("base64")}`;
    const url = `${emulator.url}/acme/shop.git`;
    expect(await git("-c", header, "ls-remote", url, "refs/heads/main")).toContain(first);
    await expect(git("ls-remote", url)).rejects.toThrow();
    await expect(git("ls-remote", address("wrong"))).rejects.toThrow();
  });

  test("pushes, and an open pull request follows its branch", async () => {
    await emulator.commit({ "b.txt": "b" }, { branch: "change" });
    const number = await emulator.openPull({ head: "change", title: "Change" });
    await git("clone", "--quiet", "--branch=change", address(), ".");
    await git(
      "-c",
      "user.name=bo",
      "-c",
      "user.email=bo@x.test",
      "commit",
      "--quiet",
      "--allow-empty",
      "-m",
      "More",
    );
    await git("push", "--quiet", "origin", "change");
    expect(emulator.pulls()).toMatchObject([{ number, pull: { headSha: await git("rev-parse", "HEAD") } }]);
    emulator.grant("contents", "read");
    await expect(git("push", "--quiet", "origin", "HEAD:refs/heads/other")).rejects.toThrow("403");
  });
});

describe("a merge", () => {
  async function openChange(): Promise<number> {
    const from = { branch: "change", author: "bo" };
    await emulator.commit(
      { "a.txt": "one\n2\n3\n4\n5\n6\n7\n8\n9\n" },
      { ...from, message: "One\n\nWhy one" },
    );
    await emulator.commit({ "b.txt": "b\n" }, { ...from, message: "Two" });
    const number = await emulator.openPull({ head: "change", title: "Change it", author: "bo" });
    await emulator.commit({ "a.txt": "1\n2\n3\n4\n5\n6\n7\n8\nnine\n" }, { message: "Meanwhile" });
    return number;
  }

  test.each([
    ["merge", 2, ["Merge pull request #1 from acme/change\n\nChange it"]],
    ["squash", 1, ["Change it (#1)\n\n* One\n\nWhy one\n\n* Two"]],
    ["rebase", 1, ["One\n\nWhy one", "Two"]],
  ] as const)("by %s makes GitHub's commits, onto a branch that moved on", async (how, parents, messages) => {
    const number = await openChange();
    const before = (await emulator.findBranch("main"))!;
    const merged = await emulator.mergePull(number, how);
    expect(await emulator.findBranch("main")).toBe(merged);
    expect(await emulator.readFile("a.txt")).toBe("one\n2\n3\n4\n5\n6\n7\n8\nnine\n");
    expect(await emulator.readFile("b.txt")).toBe("b\n");
    const commit = (await emulator.git.readCommit(merged))!;
    expect(commit.parents).toHaveLength(parents);
    const log = await emulator.git.git([
      "log",
      "--first-parent",
      "--reverse",
      "--format=%B%x00",
      `${before}..${merged}`,
    ]);
    expect(
      log
        .split("\0")
        .map((message) => message.trim())
        .slice(0, -1),
    ).toEqual(messages);
    expect(emulator.pulls()).toMatchObject([
      { state: "closed", pull: { mergedAt: morning, mergeCommit: merged } },
    ]);
  });

  test("of one commit by squash keeps that commit's words", async () => {
    await emulator.commit({ "b.txt": "b" }, { branch: "one", message: "Add b\n\nBecause" });
    const number = await emulator.openPull({ head: "one", title: "Another title" });
    const merged = await emulator.mergePull(number, "squash");
    expect((await emulator.git.readCommit(merged))?.message).toBe("Add b (#1)\n\nBecause");
  });

  test("with a conflict is refused", async () => {
    await emulator.commit({ "a.txt": "mine\n" }, { branch: "change" });
    const number = await emulator.openPull({ head: "change", title: "Change" });
    await emulator.commit({ "a.txt": "theirs\n" });
    await expect(emulator.mergePull(number)).rejects.toThrow("conflicts");
  });

  test("closes the issues that it names", async () => {
    const issue = emulator.openIssue({ title: "Broken" });
    await emulator.commit({ "b.txt": "b" }, { branch: "fix" });
    await emulator.mergePull(await emulator.openPull({ head: "fix", title: "Fix", body: `Fixes #${issue}` }));
    expect(emulator.issues()).toMatchObject([{ number: issue, state: "closed" }]);
  });
});

test("a pull request is closed when its branch is deleted", async () => {
  await emulator.commit({ "b.txt": "b" }, { branch: "change" });
  await emulator.openPull({ head: "change", title: "Change" });
  await emulator.deleteBranch("change");
  expect(emulator.pulls()).toMatchObject([{ state: "closed", pull: { mergedAt: undefined } }]);
});
