import { type ChildProcess, spawn } from "node:child_process";
import { appendFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";

export interface Signature {
  name: string;
  email: string;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface GitCommit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  author: Signature;
  committer: Signature;
}

export interface TreeEntry {
  path: string;
  mode: string;
  type: string;
  sha: string;
  size?: number;
}

/** A file's content, with its mode when it is not a plain one; null removes it. A submodule's content is its sha. */
export type File = string | Uint8Array | { mode: string; content: string | Uint8Array } | null;

export type Git = Awaited<ReturnType<typeof openGit>>;

/** What GitHub keeps of a repository: a bare one, worked on by git's own plumbing. */
export async function openGit() {
  const home = await mkdtemp(join(tmpdir(), "github-emulator-"));
  const dir = join(home, "repository.git");
  const env = {
    ...process.env,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    HOME: home,
    TZ: "UTC",
    LC_ALL: "C",
    GIT_DIR: dir,
  };

  /** Standard output; undefined when git exits with one of the codes that mean "no" (given), else it throws. */
  async function tryGit(
    args: string[],
    {
      input,
      no = [],
      vars = {},
    }: { input?: string | Uint8Array; no?: number[]; vars?: Record<string, string> } = {},
  ): Promise<string | undefined> {
    const child = spawn("git", args, {
      cwd: home,
      env: { ...env, ...vars },
      stdio: ["pipe", "pipe", "pipe"],
    });
    child.stdin.on("error", () => {});
    child.stdin.end(input);
    const closed = new Promise<number | null>((resolve, reject) => {
      child.on("close", resolve);
      child.on("error", reject);
    });
    const [out, err, code] = await Promise.all([buffer(child.stdout), buffer(child.stderr), closed]);
    if (code === 0) return out.toString("utf8");
    if (code !== null && no.includes(code)) return;
    throw new Error(`git ${args.slice(0, 3).join(" ")}: ${err.toString("utf8")}`);
  }

  async function git(
    args: string[],
    options?: { input?: string | Uint8Array; vars?: Record<string, string> },
  ): Promise<string> {
    return (await tryGit(args, options))!;
  }

  await git(["init", "--quiet", "--bare", "--template=", "--initial-branch=main", dir]);
  await appendFile(
    join(dir, "config"),
    `[uploadpack]
  allowFilter = true
  allowAnySHA1InWant = true
[http]
  receivepack = true
[core]
  fsync = none
[gc]
  auto = 0
`,
  );

  const objects = openObjects(env);
  const ranges = new Map<string, Promise<string[]>>();

  async function readObject(
    name: string,
  ): Promise<{ sha: string; type: string; content: Buffer } | undefined> {
    // The batch takes a name a line, and a path may hold a line break.
    if (!name.includes("\n")) return objects.read(name);
    const sha = await tryGit(["rev-parse", "--verify", "--quiet", name], { no: [1, 128] });
    return sha === undefined ? undefined : objects.read(sha.trim());
  }

  async function readCommit(name: string): Promise<GitCommit | undefined> {
    const object = await readObject(`${name}^{commit}`);
    return object && parseCommit(object.sha, object.content.toString("utf8"));
  }

  async function listTree(sha: string, recursive: boolean): Promise<TreeEntry[] | undefined> {
    const tree = await readObject(`${sha}^{tree}`);
    if (tree === undefined) return;
    const options = recursive ? ["-r", "-t"] : [];
    const out = await git(["ls-tree", "-z", "-l", ...options, tree.sha]);
    return out
      .split("\0")
      .slice(0, -1)
      .map((line) => {
        const [, mode, type, object, size, path] = /^(\d+) (\w+) (\w+) +(\S+)\t([\s\S]*)$/u.exec(line)!;
        const entry = { path: path!, mode: mode!, type: type!, sha: object! };
        return size === "-" ? entry : { ...entry, size: Number(size) };
      });
  }

  /** A tree like `base` with these entries set; a null sha removes one. */
  async function writeTree(
    base: string | undefined,
    changes: { path: string; mode: string; sha: string | null }[],
  ): Promise<string> {
    const index = join(home, `index-${process.hrtime.bigint()}`);
    const vars = { GIT_INDEX_FILE: index, GIT_WORK_TREE: home };
    try {
      if (base !== undefined) await git(["read-tree", base], { vars });
      const folders = changes.filter(({ mode }) => mode === "040000");
      const files = changes.filter(({ mode }) => mode !== "040000");
      for (const { path } of folders) {
        await git(["rm", "-r", "--cached", "--quiet", "--ignore-unmatch", "--", `:(literal)${path}`], {
          vars,
        });
      }
      const lines = [
        ...files.filter(({ sha }) => sha === null).map(({ path }) => `0 ${"0".repeat(40)}\t${path}\0`),
        ...files.filter(({ sha }) => sha !== null).map(({ path, mode, sha }) => `${mode} ${sha}\t${path}\0`),
      ];
      await git(["update-index", "--replace", "-z", "--index-info"], { vars, input: lines.join("") });
      for (const { path, sha } of folders) {
        if (sha !== null) await git(["read-tree", `--prefix=${path}/`, sha], { vars });
      }
      return (await git(["write-tree"], { vars })).trim();
    } finally {
      await rm(index, { force: true });
    }
  }

  async function writeCommit(commit: Omit<GitCommit, "sha">): Promise<string> {
    const { author, committer } = commit;
    const args = commit.parents.flatMap((parent) => ["-p", parent]);
    const out = await git(["commit-tree", commit.tree, ...args], {
      input: commit.message,
      vars: {
        GIT_AUTHOR_NAME: author.name,
        GIT_AUTHOR_EMAIL: author.email,
        GIT_AUTHOR_DATE: `${Math.floor(author.at / 1000)} +0000`,
        GIT_COMMITTER_NAME: committer.name,
        GIT_COMMITTER_EMAIL: committer.email,
        GIT_COMMITTER_DATE: `${Math.floor(committer.at / 1000)} +0000`,
      },
    });
    return out.trim();
  }

  /** Commits files in one process, however many they are, and moves the branch. */
  async function commitFiles(
    files: Record<string, File>,
    { ref, parents, message, author }: { ref: string; parents: string[]; message: string; author: Signature },
  ): Promise<string> {
    const who = `${author.name} <${author.email}> ${Math.floor(author.at / 1000)} +0000`;
    const parts: (string | Uint8Array)[] = [
      `feature done\ncommit ${ref}\nmark :1\nauthor ${who}\ncommitter ${who}\n${data(message)}\n`,
      ...parents.map((parent, at) => `${at === 0 ? "from" : "merge"} ${parent}\n`),
    ];
    for (const [path, file] of Object.entries(files)) {
      if (file === null) {
        parts.push(`D ${JSON.stringify(path)}\n`);
        continue;
      }
      const { mode, content } =
        typeof file === "string" || file instanceof Uint8Array ? { mode: "100644", content: file } : file;
      if (mode === "160000") parts.push(`M ${mode} ${content} ${JSON.stringify(path)}\n`);
      else {
        const bytes = Buffer.from(content);
        parts.push(`M ${mode} inline ${JSON.stringify(path)}\ndata ${bytes.length}\n`, bytes, "\n");
      }
    }
    parts.push("get-mark :1\ndone\n");
    const input = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const out = await git(["fast-import", "--quiet", "--force"], { input });
    return out.trim().split("\n")[0]!;
  }

  async function findRef(ref: string): Promise<string | undefined> {
    return (await readObject(`${ref}^{}`))?.sha;
  }

  return {
    dir,
    env,
    git,
    tryGit,
    readObject,
    readCommit,
    listTree,
    writeTree,
    writeCommit,
    commitFiles,
    findRef,

    async writeBlob(content: Uint8Array): Promise<string> {
      return (await git(["hash-object", "-w", "--stdin"], { input: content })).trim();
    },

    /** A commit's sha, from a sha, a short one, a branch or a tag. */
    async resolve(name: string): Promise<string | undefined> {
      if (name.startsWith("-") || name.includes("..")) return;
      for (const full of [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
        const found = await readCommit(full);
        if (found !== undefined) return found.sha;
      }
      return;
    },

    async setRef(ref: string, sha: string): Promise<void> {
      await git(["update-ref", ref, sha]);
    },

    /** Moves it only if it still is at `from` (undefined: not there); false when it is not. */
    async swapRef(ref: string, from: string | undefined, to: string): Promise<boolean> {
      const swapped = await tryGit(["update-ref", ref, to, from ?? "0".repeat(40)], { no: [1, 128] });
      return swapped !== undefined;
    },

    async deleteRef(ref: string): Promise<void> {
      await git(["update-ref", "-d", ref]);
    },

    async listRefs(prefix: string): Promise<{ ref: string; sha: string }[]> {
      const out = await git(["for-each-ref", "--format=%(refname) %(objectname)", prefix]);
      return out
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => ({
          ref: line.slice(0, line.lastIndexOf(" ")),
          sha: line.slice(line.lastIndexOf(" ") + 1),
        }));
    },

    async mergeBase(one: string, other: string): Promise<string | undefined> {
      return (await tryGit(["merge-base", one, other], { no: [1] }))?.trim();
    },

    async isAncestor(one: string, other: string): Promise<boolean> {
      return (await tryGit(["merge-base", "--is-ancestor", one, other], { no: [1] })) !== undefined;
    },

    /** Oldest first. Kept, since what lies between two commits never changes. */
    listCommits(base: string | undefined, head: string): Promise<string[]> {
      const range = base === undefined ? head : `${base}..${head}`;
      const known = ranges.get(range);
      if (known !== undefined) return known;
      const found = git(["rev-list", "--topo-order", "--reverse", range]).then((out) =>
        out.split("\n").filter((line) => line !== ""),
      );
      ranges.set(range, found);
      return found;
    },

    /** The merged tree, or undefined on a conflict. */
    async mergeTrees(ours: string, theirs: string): Promise<string | undefined> {
      const out = await tryGit(["merge-tree", "--write-tree", ours, theirs], { no: [1] });
      return out?.split("\n")[0];
    },

    async close(): Promise<void> {
      objects.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function parseCommit(sha: string, text: string): GitCommit {
  const end = text.indexOf("\n\n");
  const lines = text.slice(0, end).split("\n");
  const values = (name: string) =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1));
  return {
    sha,
    tree: values("tree")[0]!,
    parents: values("parent"),
    message: text.slice(end + 2).replace(/\n$/u, ""),
    author: parseSignature(values("author")[0]!),
    committer: parseSignature(values("committer")[0]!),
  };
}

function parseSignature(text: string): Signature {
  const [, name, email, seconds] = /^(.*) <(.*)> (\d+) [+-]\d+$/u.exec(text)!;
  return { name: name!, email: email!, at: Number(seconds) * 1000 };
}

/** One long-lived `git cat-file --batch`. */
function openObjects(env: NodeJS.ProcessEnv) {
  type Answer = { sha: string; type: string; content: Buffer } | undefined;
  const waiting: ((answer: Answer) => void)[] = [];
  let child: ChildProcess | undefined;
  let received = Buffer.alloc(0);

  function start(): ChildProcess {
    const started = spawn("git", ["cat-file", "--batch"], { env, stdio: ["pipe", "pipe", "ignore"] });
    started.stdout.on("data", (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      while (takeAnswer());
    });
    return started;
  }

  function takeAnswer(): boolean {
    const end = received.indexOf("\n");
    if (end < 0) return false;
    const [sha, type, size] = received.subarray(0, end).toString("utf8").split(" ");
    const isObject = /^[0-9a-f]{40}$/u.test(sha!) && ["blob", "tree", "commit", "tag"].includes(type!);
    const length = isObject ? Number(size) : 0;
    const next = end + 1 + (isObject ? length + 1 : 0);
    if (received.length < next) return false;
    const content = Buffer.from(received.subarray(end + 1, end + 1 + length));
    received = received.subarray(next);
    waiting.shift()?.(isObject ? { sha: sha!, type: type!, content } : undefined);
    return true;
  }

  return {
    read(name: string): Promise<Answer> {
      if (/[\n\0]/u.test(name)) return Promise.resolve(undefined);
      child ??= start();
      return new Promise((resolve) => {
        waiting.push(resolve);
        child!.stdin!.write(`${name}\n`);
      });
    },
    close() {
      child?.stdin?.end();
      child = undefined;
    },
  };
}
