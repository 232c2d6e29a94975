import { resolve } from "node:path";
import { SettingsError } from "../errors.ts";
import {
  baseEnvironment,
  demandGit,
  type GitPlace,
  isFolder,
  openObjectReader,
  runGit,
} from "./git-process.ts";
import type { ChangedFile, GitHub, Tree } from "./github/github.ts";

/** A repository on this machine, read only: no working tree, index or setting of it is used. */
export interface LocalRepository {
  /** Both commits, and where head left base. @throws SettingsError for a name that is no commit */
  readRange(base: string, head: string): Promise<LocalRange>;
  /** Files that differ between two commits; links and submodules are left out. */
  readChanges(from: string, to: string): Promise<LocalChange[]>;
  /** As on GitHub, all levels. */
  readTree: GitHub["readTree"];
  /** As on GitHub: what is missing is left out, and what is binary or larger is named in `left`. */
  readFiles: GitHub["readFiles"];
  /** Paths of the files of a commit that hold one of the words. */
  findMentions(commit: string, words: readonly string[]): Promise<string[]>;
}

/** Of what GitHub lists of a changed file, what is known without asking how many lines differ. */
export type LocalChange = Pick<ChangedFile, "path" | "previousPath" | "status" | "sha">;

export interface LocalRange {
  base: string;
  head: string;
  /** What head is compared with, as GitHub does: what the base did since is no part of the change. */
  mergeBase: string;
}

/**
 * The repository that a folder, or one above it, belongs to.
 * @throws SettingsError when there is none
 */
export async function openLocalRepository(folder: string): Promise<LocalRepository> {
  // The person's own settings say whether a repository of somebody else may be trusted.
  const { HOME, XDG_CONFIG_HOME } = process.env;
  const env = { ...baseEnvironment(), ...(HOME && { HOME }), ...(XDG_CONFIG_HOME && { XDG_CONFIG_HOME }) };
  const wrong = (why: string) => new SettingsError("The command line", [{ path: folder, message: why }]);
  if (!isFolder(folder)) throw wrong("there is no such folder");
  const { code, complaint, out } = await runGit(["rev-parse", "--show-cdup"], { cwd: folder, env });
  if (code !== 0) {
    const why = complaint.includes("dubious ownership")
      ? "belongs to another user, so git does not read it"
      : "is not a git repository";
    throw wrong(why);
  }
  // From the top: below it, git leaves out of its answers what lies elsewhere. A bare repository has no other place.
  const place: GitPlace = { cwd: resolve(folder, out.toString().trimEnd()), env };

  async function commitOf(name: string, flag: string): Promise<string> {
    const { out, code } = await runGit(
      ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`],
      place,
    );
    if (code === 0) return out.toString().trim();
    throw new SettingsError("The command line", [
      { path: flag, message: `"${name}" is no commit, branch or tag here` },
    ]);
  }

  return {
    async readRange(base, head) {
      const [from, to] = [await commitOf(base, "--base"), await commitOf(head, "--head")];
      const { out, code } = await runGit(["merge-base", from, to], place);
      if (code !== 0) {
        throw new SettingsError("The command line", [
          { path: "--head", message: `shares no history with ${base}; is the clone too shallow?` },
        ]);
      }
      return { base: from, head: to, mergeBase: out.toString().trim() };
    },

    async readChanges(from, to) {
      const told = await demandGit(
        ["diff-tree", "-r", "-z", "--raw", "--no-abbrev", "-M", "--no-ext-diff", from, to],
        place,
      );
      return changesIn(told.split("\0"));
    },

    async readTree(commit) {
      const told = await demandGit(["ls-tree", "-r", "-z", "-l", commit], place);
      return { sha: commit, entries: told.split("\0").flatMap(entryIn), truncated: false };
    },

    async readFiles(commit, paths, maxBytes) {
      const reader = openObjectReader(place);
      const texts = new Map<string, string>();
      const left: string[] = [];
      try {
        // The reader takes one name a line; no path that git tracks in practice holds one.
        for (const path of paths.filter((one) => !one.includes("\n"))) {
          const object = await reader.find(`${commit}:${path}`);
          if (object?.type !== "blob") continue;
          // Git takes for binary what has such a byte at its beginning.
          const isBinary = object.content.subarray(0, 8_000).includes(0);
          if (isBinary || object.content.length > maxBytes) left.push(path);
          else texts.set(path, object.content.toString());
        }
        return { texts, left };
      } finally {
        await reader.close();
      }
    },

    async findMentions(commit, words) {
      if (words.length === 0) return [];
      const { out } = await runGit(
        ["grep", "-z", "-l", "-I", "-w", "-F", "-f", "-", commit],
        place,
        `${words.join("\n")}\n`,
      );
      return out
        .toString()
        .split("\0")
        .filter((name) => name !== "")
        .map((name) => name.slice(commit.length + 1));
    },
  };
}

/** `100644 blob <sha> <size>`, then the path. */
function entryIn(line: string): Tree["entries"] {
  const [, mode, type, sha, size, path] = /^(\d+) (\w+) ([\da-f]+) +(\d+|-)\t(.*)$/su.exec(line) ?? [];
  if (mode === undefined || sha === undefined || path === undefined) return [];
  if (type !== "blob" && type !== "tree" && type !== "commit") return [];
  return [{ path, mode, type, sha, ...(size !== "-" && { size: Number(size) }) }];
}

/** `:100644 100644 <sha> <sha> R090`, path, and for a rename the new path. */
function changesIn(parts: readonly string[]): LocalChange[] {
  const changes: LocalChange[] = [];
  for (let at = 0; at < parts.length - 1; ) {
    const [header = "", first = "", second = ""] = parts.slice(at, at + 3);
    const [oldMode = "", newMode = "", , sha = "", status = ""] = header.slice(1).split(" ");
    const renamed = status.startsWith("R") || status.startsWith("C");
    at += renamed ? 3 : 2;
    const [was, is] = [oldMode.startsWith("100"), newMode.startsWith("100")];
    if (!was && !is) continue;
    const how = !was ? "added" : !is ? "removed" : renamed ? "renamed" : "modified";
    changes.push({
      path: renamed ? second : first,
      previousPath: how === "renamed" ? first : undefined,
      status: how,
      sha,
    });
  }
  return changes;
}
