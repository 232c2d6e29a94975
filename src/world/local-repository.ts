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

/** A repository on this machine, read only: no working tree, index or setting of it is used. */
export interface LocalRepository {
  /** Both commits, and where head left base. @throws SettingsError for a name that is no commit */
  readRange(base: string, head: string): Promise<LocalRange>;
  /** Files that differ between two commits; links and submodules are left out. */
  readChanges(from: string, to: string): Promise<LocalChange[]>;
  /** Paths of all files of a commit. */
  readPaths(commit: string): Promise<string[]>;
  /** By path; what is missing at the commit is left out. */
  readTexts(commit: string, paths: readonly string[]): Promise<Map<string, string>>;
  /** Paths of the files of a commit that hold one of the words. */
  findMentions(commit: string, words: readonly string[]): Promise<string[]>;
}

export interface LocalRange {
  base: string;
  head: string;
  /** What head is compared with, as GitHub does: what the base did since is no part of the change. */
  mergeBase: string;
}

export interface LocalChange {
  path: string;
  /** Before a rename. */
  previousPath?: string;
  /** Whether it exists before and after. */
  was: boolean;
  is: boolean;
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

    async readPaths(commit) {
      const told = await demandGit(["ls-tree", "-r", "-z", "--name-only", commit], place);
      return told.split("\0").filter((path) => path !== "");
    },

    async readTexts(commit, paths) {
      const reader = openObjectReader(place);
      try {
        const texts = new Map<string, string>();
        // The reader takes one name a line; no path that git tracks in practice holds one.
        for (const path of paths.filter((one) => !one.includes("\n"))) {
          const object = await reader.find(`${commit}:${path}`);
          if (object?.type === "blob") texts.set(path, object.content.toString());
        }
        return texts;
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

/** `:100644 100644 <sha> <sha> R090`, path, and for a rename the new path. */
function changesIn(parts: readonly string[]): LocalChange[] {
  const changes: LocalChange[] = [];
  for (let at = 0; at < parts.length - 1; ) {
    const [header = "", first = "", second = ""] = parts.slice(at, at + 3);
    const [oldMode = "", newMode = "", , , status = ""] = header.slice(1).split(" ");
    const renamed = status.startsWith("R") || status.startsWith("C");
    at += renamed ? 3 : 2;
    const [was, is] = [oldMode.startsWith("100"), newMode.startsWith("100")];
    if (!was && !is) continue;
    changes.push(renamed ? { path: second, previousPath: first, was, is } : { path: first, was, is });
  }
  return changes;
}
