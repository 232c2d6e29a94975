import { execFileSync, spawnSync } from "node:child_process";
import type { History } from "./histories.ts";

/** What git makes of a revert: a tree, or the paths it leaves unmerged. */
export type GitsWord = { kind: "tree"; tree: string } | { kind: "conflict"; paths: string[] };

const who = {
  GIT_AUTHOR_NAME: "a",
  GIT_AUTHOR_EMAIL: "a@b",
  GIT_COMMITTER_NAME: "a",
  GIT_COMMITTER_EMAIL: "a@b",
};
const settings = { GIT_CONFIG_NOSYSTEM: "1", GIT_CONFIG_GLOBAL: "/dev/null" };
export const gitEnv = { ...process.env, ...who, ...settings };

export function git(folder: string, ...args: string[]): string {
  return execFileSync("git", ["-C", folder, ...args], { env: gitEnv, maxBuffer: 1e9 }).toString();
}

/** `git revert` itself, in a working tree. */
export function realRevert(folder: string, onto: string, revert: string[]): GitsWord {
  const attempt = (...args: string[]) =>
    spawnSync("git", ["-C", folder, ...args], { env: gitEnv, maxBuffer: 1e9 });
  const quietly = (...args: string[]) => attempt(...args).stdout.toString();
  quietly("checkout", "--quiet", "--force", "--detach", onto);
  const { status } = attempt("revert", "--no-commit", ...revert);
  const unmerged = quietly("ls-files", "--unmerged", "-z").split("\0").filter(Boolean);
  const word: GitsWord =
    status !== 0
      ? { kind: "conflict", paths: unique(unmerged.map((line) => line.slice(line.indexOf("\t") + 1))) }
      : { kind: "tree", tree: quietly("write-tree").trim() };
  quietly("revert", "--quit");
  quietly("reset", "--quiet", "--hard");
  quietly("clean", "-qfdx");
  return word;
}

/**
 * The same merges by git's merge machinery alone: many at once, but blind to `.gitattributes`. A merge on which git
 * itself crashes (2.39 does on some renames of folders) is `git-failed`.
 */
export function mergeAll(folder: string, histories: readonly History[]): GitsWord[] {
  const { stdout, signal } = spawnSync(
    "git",
    ["-C", folder, "merge-tree", "--stdin", "--name-only", "--no-messages", "-z"],
    {
      input: histories.map(({ tip, undo }) => `${tip} ${undo}\n`).join(""),
      env: gitEnv,
      maxBuffer: 1e9,
    },
  );
  if (signal !== null) {
    if (histories.length === 1) return [{ kind: "tree", tree: "git-failed" }];
    const half = Math.ceil(histories.length / 2);
    return [...mergeAll(folder, histories.slice(0, half)), ...mergeAll(folder, histories.slice(half))];
  }
  const parts = stdout.toString().split("\0");
  let at = 0;
  return histories.map(() => {
    const end = parts.indexOf("", at);
    const [clean, tree, ...paths] = parts.slice(at, end);
    at = end + 1;
    return clean === "1" ? { kind: "tree", tree: tree! } : { kind: "conflict", paths: unique(paths) };
  });
}

function unique(paths: string[]): string[] {
  return [...new Set(paths)].sort();
}
