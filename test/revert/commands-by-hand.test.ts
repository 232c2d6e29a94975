import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commandsByHand, commandsOnBad } from "../../src/revert/commands-by-hand.ts";
import { planRevert, type RangeCommit } from "../../src/revert/plan-revert.ts";
import { git, gitEnv } from "./real-revert.ts";

let origin: string;
let clone: string;
let good: string;

beforeEach(() => {
  origin = mkdtempSync(join(tmpdir(), "by-hand-"));
  git(origin, "init", "-q", "-b", "main");
  git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  good = commit({ "a.txt": "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "b.txt": "b\n" });
  clone = mkdtempSync(join(tmpdir(), "by-hand-"));
  git(clone, "clone", "-q", origin, ".");
  // What a person pushes must not be refused for being checked out.
  git(origin, "config", "receive.denyCurrentBranch", "ignore");
});

afterEach(() => {
  spawnSync("rm", ["-rf", origin, clone]);
});

function commit(files: Record<string, string>, message = "Change"): string {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(origin, path), text);
  git(origin, "add", "-A");
  git(origin, "commit", "-q", "--allow-empty", "-m", message);
  return git(origin, "rev-parse", "HEAD").trim();
}

function merge(files: Record<string, string>): string {
  git(origin, "checkout", "-q", "-b", "side");
  commit(files, "On the side");
  git(origin, "checkout", "-q", "main");
  git(origin, "merge", "-q", "--no-ff", "-m", "Merge side", "side");
  git(origin, "branch", "-q", "-D", "side");
  return git(origin, "rev-parse", "HEAD").trim();
}

const edited = (line: number, text: string) =>
  Array.from({ length: 9 }, (_, at) => `${at + 1 === line ? text : at + 1}\n`).join("");

function planOf(bad: string, branch = "main", hasConflicts = false): string[] {
  const range = git(origin, "rev-list", "--reverse", "--parents", `${good}..${bad}`).trim().split("\n");
  const commits: RangeCommit[] = range.map((line) => {
    const [sha = "", ...parents] = line.split(" ");
    return { sha, parents, message: "", author: "ada", authorIsBot: false };
  });
  const plan = planRevert({ good, bad, commits, scope: "deploy" });
  if (plan.kind === "refused") throw new Error("refused");
  return commandsByHand(plan, { branch, hasConflicts });
}

/** Runs them as a person would, one after the other; answers the first that fails. */
function run(commands: string[]): string | undefined {
  return commands.find((command) => {
    const { status } = spawnSync("sh", ["-c", command], {
      cwd: clone,
      env: { ...gitEnv, GIT_EDITOR: "false" },
    });
    return status !== 0;
  });
}

/** What was pushed, as a tree. */
const pushed = (bad: string) => git(origin, "rev-parse", `revert-${bad.slice(0, 7)}^{tree}`).trim();
const treeOf = (name: string) => git(origin, "rev-parse", `${name}^{tree}`).trim();

describe("A30: the commands by hand, run by a shell, undo", () => {
  test.each<[string, () => string]>([
    ["one commit", () => commit({ "a.txt": edited(2, "x") })],
    ["one merge", () => merge({ "a.txt": edited(2, "x") })],
    [
      "several commits on the same lines",
      () => {
        commit({ "a.txt": edited(2, "x") });
        return commit({ "a.txt": edited(2, "y") });
      },
    ],
    [
      "a range with an empty commit in it",
      () => {
        commit({ "a.txt": edited(2, "x") });
        commit({}, "Nothing");
        return commit({ "b.txt": "c\n" });
      },
    ],
    [
      "a range that ends in an empty commit",
      () => {
        commit({ "a.txt": edited(2, "x") });
        return commit({}, "Nothing");
      },
    ],
    [
      "a commit and what takes a part of it back",
      () => {
        commit({ "a.txt": edited(2, "x"), "b.txt": "c\n" });
        return commit({ "a.txt": edited(2, "2") });
      },
    ],
    [
      "a range with merges",
      () => {
        commit({ "b.txt": "c\n" });
        merge({ "a.txt": edited(2, "x") });
        return commit({ "c.txt": "new\n" });
      },
    ],
  ])("%s", (_, deploy) => {
    const bad = deploy();
    expect(run(planOf(bad))).toBeUndefined();
    expect(pushed(bad)).toBe(treeOf(good));
  });

  test("what was deployed, and leave what came later", () => {
    commit({ "a.txt": edited(2, "x") });
    commit({}, "Nothing");
    const bad = merge({ "b.txt": "c\n" });
    commit({ "a.txt": edited(2, "x").replace("9", "later") });
    expect(run(planOf(bad))).toBeUndefined();
    expect(git(origin, "show", `revert-${bad.slice(0, 7)}:a.txt`)).toBe("1\n2\n3\n4\n5\n6\n7\n8\nlater\n");
    expect(git(origin, "show", `revert-${bad.slice(0, 7)}:b.txt`)).toBe("b\n");
  });

  test.each<[string, () => string]>([
    ["one commit", () => commit({ "a.txt": edited(2, "x") })],
    ["one merge", () => merge({ "a.txt": edited(2, "x") })],
    [
      "C9: a range with merges",
      () => {
        commit({ "b.txt": "c\n" });
        return merge({ "a.txt": edited(2, "x") });
      },
    ],
  ])("%s in conflict up to its marks, and the rest when they are resolved", (_, deploy) => {
    const bad = deploy();
    commit({ "a.txt": edited(2, "y") });
    const commands = planOf(bad, "main", true);
    const stopped = run(commands)!;
    expect(stopped).toMatch(/^git revert/u);
    expect(readFileSync(join(clone, "a.txt"), "utf8")).toMatch(/<<<<<<< [\s\S]*\n=======\n[\s\S]*>>>>>>> /u);
    writeFileSync(join(clone, "a.txt"), edited(2, "resolved"));
    git(clone, "add", "a.txt");
    const rest = commands.slice(commands.indexOf(stopped) + 1);
    const goOn = /then (git revert --continue)$/u.exec(rest[0]!)?.[1];
    const env = ["-c", "core.editor=true"];
    if (goOn !== undefined) git(clone, ...env, ...goOn.split(" ").slice(1));
    expect(run(rest)).toBeUndefined();
    expect(git(origin, "show", `revert-${bad.slice(0, 7)}:a.txt`)).toBe(edited(2, "resolved"));
    expect(git(origin, "show", `revert-${bad.slice(0, 7)}:b.txt`)).toBe("b\n");
  });

  test("where the branch is gone, on top of the bad commit", () => {
    git(origin, "checkout", "-q", "-b", "release");
    commit({ "a.txt": edited(2, "x") });
    const bad = commit({}, "Nothing");
    git(origin, "update-ref", "refs/pull/1/head", bad);
    git(origin, "checkout", "-q", "main");
    git(origin, "branch", "-q", "-D", "release");
    expect(run(commandsOnBad({ good, bad }))).toBeUndefined();
    expect(pushed(bad)).toBe(treeOf(good));
  });

  test("on a branch whose name a shell would act on", () => {
    const branch = "x'$(touch${IFS}oops)'";
    git(origin, "checkout", "-q", "-b", branch);
    const bad = commit({ "a.txt": edited(2, "x") });
    const commands = planOf(bad, branch);
    expect(commands[0]).toContain(String.raw`'origin/x'\''$(touch`);
    expect(run(commands)).toBeUndefined();
    expect(pushed(bad)).toBe(treeOf(good));
    expect(git(clone, "status", "--porcelain")).toBe("");
  });

  test("and name the commits that go", () => {
    const one = commit({ "a.txt": edited(2, "x") });
    const bad = commit({ "b.txt": "c\n" });
    expect(run(planOf(bad))).toBeUndefined();
    const message = git(origin, "log", "-1", "--format=%B", `revert-${bad.slice(0, 7)}`);
    expect(message).toContain(`This reverts commits ${bad.slice(0, 12)}, ${one.slice(0, 12)}.`);
  });
});
