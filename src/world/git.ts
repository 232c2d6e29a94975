import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { WorldError } from "../errors.ts";
import type { Level } from "../revert/tree.ts";
import { type MergeAnswer, type MergeRequest, mergeWithGit } from "./git-merge.ts";
import { type Format, type GitCommit, hashTree, parseCommit, parseTree, writeObject } from "./git-objects.ts";
import { baseEnvironment, demandGit, type GitPlace, openObjectReader } from "./git-process.ts";

/** Objects on this machine, read and merged by real git. */
export interface GitRepository {
  /** By anything that git takes for a commit; undefined when there is none. */
  findCommit(name: string): Promise<GitCommit | undefined>;
  /** @throws WorldError when one is missing. */
  readTrees(shas: string[]): Promise<Map<string, Level>>;
  /** @throws WorldError when it is missing. */
  readBlob(sha: string): Promise<Uint8Array>;
  /** The merges that `git revert` would make. Answers in order; what they create is among the objects then. */
  merge(requests: MergeRequest[]): Promise<MergeAnswer[]>;
  /** Id of the tree with this content (a byte string). */
  hashTree(content: string): string;
  writeTree(content: string): void;
  close(): Promise<void>;
}

/**
 * The repository of a folder, bare or not. What merges create is written to its objects; its working tree, index,
 * references and settings are left alone.
 * @throws WorldError when the folder is no repository, or git is missing.
 */
export async function openLocal(folder: string): Promise<GitRepository> {
  // The person's own settings stay in force for reading: they say whether a repository of somebody else may be trusted.
  const place = { cwd: folder, env: { ...baseEnvironment(), ...home() } };
  const told = await demandGit(["rev-parse", "--show-object-format", "--git-path", "objects"], place);
  const [format, objects = ""] = told.split("\n");
  const scratch = makeScratch(format === "sha256" ? "sha256" : "sha1");
  return openRepository({ place, scratch, objects: resolve(folder, objects) });
}

export interface CloneSource {
  /** `https://github.com/owner/repo.git` */
  url: string;
  token: string;
  /** Full ids of the commits whose trees are needed. */
  commits: string[];
}

/**
 * A temporary repository: these commits and their trees in one fetch, without history; blobs come when a merge asks for them.
 * @throws WorldError when git is missing or GitHub does not give them.
 */
export async function openClone({ url, token, commits }: CloneSource): Promise<GitRepository> {
  const scratch = makeScratch("sha1", url);
  const place = { cwd: scratch.folder, env: { ...scratch.env, ...network(url, token) } };
  try {
    const fetch = [
      "fetch",
      "--quiet",
      "--no-tags",
      "--no-write-fetch-head",
      "--depth=1",
      "--filter=blob:none",
    ];
    await demandGit([...fetch, "origin", ...commits], place);
  } catch (error) {
    rmSync(scratch.folder, { recursive: true, force: true });
    throw error;
  }
  return openRepository({ place, scratch: { ...scratch, env: place.env } });
}

function home(): Record<string, string> {
  const { HOME, XDG_CONFIG_HOME } = process.env;
  return { ...(HOME && { HOME }), ...(XDG_CONFIG_HOME && { XDG_CONFIG_HOME }) };
}

/** The token goes by the environment: a command line can be read by every user of the machine. */
function network(url: string, token: string): Record<string, string> {
  const { protocol, origin } = new URL(url);
  const secret = Buffer.from(`x-access-token:${token}`).toString("base64");
  return {
    GIT_ALLOW_PROTOCOL: protocol.slice(0, -1),
    GIT_CONFIG_COUNT: "2",
    GIT_CONFIG_KEY_0: `http.${origin}/.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: basic ${secret}`,
    GIT_CONFIG_KEY_1: "http.followRedirects",
    GIT_CONFIG_VALUE_1: "false",
  };
}

interface Scratch {
  folder: string;
  format: Format;
  env: Record<string, string>;
}

/**
 * A repository of our own for the merges. Nobody's settings reach it, so no hook, merge driver or filter can run:
 * a tree can name a driver in `.gitattributes`, but only settings can say what program that is.
 */
function makeScratch(format: Format, url?: string): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "deploy-guard-"));
  mkdirSync(join(folder, "refs"));
  mkdirSync(join(folder, "objects"));
  writeFileSync(join(folder, "HEAD"), "ref: refs/heads/none\n");
  const extensions = [
    ...(format === "sha256" ? ["objectFormat = sha256"] : []),
    ...(url === undefined ? [] : ["partialClone = origin"]),
  ];
  const settings = [
    "[core]",
    `repositoryFormatVersion = ${extensions.length > 0 ? 1 : 0}`,
    ...(extensions.length > 0 ? ["[extensions]", ...extensions] : []),
    ...(url === undefined
      ? []
      : [
          '[remote "origin"]',
          `url = ${JSON.stringify(url)}`,
          "promisor = true",
          "partialCloneFilter = blob:none",
        ]),
  ];
  writeFileSync(join(folder, "config"), `${settings.join("\n")}\n`);
  const env = {
    ...baseEnvironment(),
    HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_DIR: folder,
  };
  return { folder, format, env };
}

interface RepositoryParts {
  /** Where names and objects are looked up. */
  place: GitPlace;
  scratch: Scratch;
  /** Where merges write; the scratch repository's own when left out. */
  objects?: string;
}

function openRepository({ place, scratch, objects }: RepositoryParts): GitRepository {
  const { folder, format, env } = scratch;
  const own = join(folder, "objects");
  const reader = openObjectReader(place);
  const commits = new Map<string, GitCommit>();
  const trees = openTreeCache();

  async function readObject(sha: string, type: string): Promise<Buffer> {
    const object = await reader.find(sha);
    if (object?.type === type) return object.content;
    throw new WorldError(`${type} ${sha} is missing here`, { service: "git" });
  }

  return {
    async findCommit(name) {
      const known = commits.get(name);
      if (known !== undefined) return known;
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a line break would be a second question
      if (name === "" || /[\u0000-\u001F\u007F]/u.test(name)) return undefined;
      const object = await reader.find(`${name}^{commit}`);
      if (object?.type !== "commit") return undefined;
      const commit = parseCommit(object.sha, object.content);
      if (commits.size > 200_000) commits.clear();
      commits.set(commit.sha, commit);
      return commit;
    },

    async readTrees(shas) {
      const levels = await Promise.all(
        shas.map(async (sha) => {
          const level = trees.find(sha) ?? trees.keep(sha, parseTree(await readObject(sha, "tree"), format));
          return [sha, level] as const;
        }),
      );
      return new Map(levels);
    },

    readBlob: (sha) => readObject(sha, "blob"),

    merge: (requests) =>
      mergeWithGit(requests, {
        scratch: folder,
        format,
        env:
          objects === undefined
            ? env
            : { ...env, GIT_OBJECT_DIRECTORY: objects, GIT_ALTERNATE_OBJECT_DIRECTORIES: own },
        scratchEnv: env,
        names: place,
        readBlob: (sha) => readObject(sha, "blob"),
      }),

    hashTree: (content) => hashTree(content, format),
    writeTree: (content) =>
      writeObject(objects ?? own, { type: "tree", content: Buffer.from(content, "latin1") }, format),

    async close() {
      await reader.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Trees by id, about a million entries at most. */
function openTreeCache() {
  const levels = new Map<string, Level>();
  let entries = 0;
  return {
    find: (sha: string) => levels.get(sha),
    keep(sha: string, level: Level): Level {
      if (entries > 1_000_000) {
        levels.clear();
        entries = 0;
      }
      entries += level.size + 1;
      levels.set(sha, level);
      return level;
    },
  };
}
