import { spawn } from "node:child_process";
import { statSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import { WorldError } from "../errors.ts";

export interface GitPlace {
  cwd: string;
  env: Record<string, string>;
}

export interface GitObject {
  sha: string;
  type: string;
  content: Buffer;
}

/** A process that answers for one object after the other. */
export interface ObjectReader {
  /** Undefined when nothing has that name, or more than one thing. */
  find(name: string): Promise<GitObject | undefined>;
  close(): Promise<void>;
}

const timeoutMs = 300_000;
// Nothing else of the caller's environment reaches git: GIT_DIR, GIT_TRACE or an askpass program would change what it does.
const inherited =
  /^(PATH|Path|SystemRoot|TMPDIR|TEMP|TMP|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY|all_proxy|ALL_PROXY|SSL_CERT_(FILE|DIR))$/u;

/** No prompt, no network, no replaced objects, messages in English. */
export function baseEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && inherited.test(name) ? [[name, value] as const] : [],
  );
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ALLOW_PROTOCOL: "",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
  };
}

/** Standard output and exit code of one git command. @throws WorldError when git is missing, is killed, or takes too long. */
export async function runGit(
  args: string[],
  { cwd, env }: GitPlace,
  input: string | Buffer = "",
): Promise<{ out: Buffer; complaint: string; code: number }> {
  const child = spawn("git", args, { cwd, env });
  // A timer of our own: that of spawn goes on after a start that failed, and keeps the process alive until it ends.
  const timer = setTimeout(() => child.kill("SIGKILL"), timeoutMs);
  const ended = new Promise<number>((resolve, reject) => {
    child.once("error", (cause) => {
      // Nothing else will end what waits for its output.
      child.stdout.destroy();
      child.stderr.destroy();
      reject(notStarted(cause, cwd));
    });
    child.once("close", (code, signal) => {
      if (code !== null) resolve(code);
      else reject(new WorldError(`was ended by ${signal}`, { service: "git", request: `git ${args[0]}` }));
    });
  });
  // Git may end before it has read everything; its exit code tells.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  try {
    const [code, out, complaint] = await Promise.all([ended, buffer(child.stdout), buffer(child.stderr)]);
    return { out, complaint: complaint.toString(), code };
  } finally {
    clearTimeout(timer);
  }
}

/** A folder that is not there looks to the system like a program that is not there. */
function notStarted(cause: NodeJS.ErrnoException, cwd: string): WorldError {
  const why = !isFolder(cwd)
    ? `there is no folder ${cwd}`
    : cause.code === "ENOENT"
      ? "there is no git on this machine"
      : "could not be started";
  return new WorldError(why, { service: "git", cause });
}

export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** As runGit, for commands that must succeed. */
export async function demandGit(args: string[], place: GitPlace, input?: Buffer): Promise<string> {
  const { out, complaint, code } = await runGit(args, place, input);
  if (code === 0) return out.toString();
  throw new WorldError(firstComplaint(complaint), { service: "git", request: `git ${args[0]}` });
}

/** Git's own sentence, without its label. */
export function firstComplaint(stderr: string): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "");
  const line = lines.find((text) => text.startsWith("fatal:")) ?? lines[0] ?? "it failed without a word";
  return line.replace(/^(?:fatal|error):\s*/u, "").slice(0, 300);
}

/** `git cat-file --batch`. */
export function openObjectReader({ cwd, env }: GitPlace): ObjectReader {
  const child = spawn("git", ["cat-file", "--batch"], { cwd, env, stdio: ["pipe", "pipe", "ignore"] });
  const waiting: { resolve: (object: GitObject | undefined) => void; reject: (error: Error) => void }[] = [];
  let pieces: Buffer[] = [];
  let held = 0;
  let needed = 1;
  let failure: WorldError | undefined;

  function fail(message: string, cause?: unknown): void {
    failure ??= new WorldError(message, { service: "git", request: "git cat-file", cause });
    for (const { reject } of waiting.splice(0)) reject(failure);
  }
  child.once("error", (cause) => {
    failure ??= notStarted(cause, cwd);
    fail(failure.message, cause);
  });
  child.once("close", () => fail("ended before it had answered"));
  child.stdin.on("error", () => {});
  child.stdout.on("data", (piece: Buffer) => {
    pieces.push(piece);
    held += piece.length;
    // Joining only when an object is whole keeps large objects from being copied again with each piece.
    if (held >= needed) drain();
  });

  function drain(): void {
    const [first, ...others] = pieces;
    if (first === undefined) return;
    const all = others.length === 0 ? first : Buffer.concat(pieces);
    let at = 0;
    needed = 1;
    while (waiting.length > 0) {
      const lineEnd = all.indexOf(10, at);
      if (lineEnd < 0) break;
      const header = all.toString("latin1", at, lineEnd);
      const found = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/u.exec(header);
      const size = found === null ? -1 : Number(found[3]);
      const end = lineEnd + 1 + (found === null ? 0 : size + 1);
      if (all.length < end) {
        needed = end - at;
        break;
      }
      const content = Buffer.from(all.subarray(lineEnd + 1, end - 1));
      const [, sha = "", type = ""] = found ?? [];
      waiting.shift()?.resolve(found === null ? undefined : { sha, type, content });
      at = end;
    }
    pieces = at < all.length ? [all.subarray(at)] : [];
    held = all.length - at;
    if (needed === 1) needed = held + 1;
  }

  return {
    find(name) {
      if (failure !== undefined) return Promise.reject(failure);
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        child.stdin.write(`${name}\n`);
      });
    },
    close() {
      if (child.exitCode !== null || failure !== undefined) return Promise.resolve();
      const closed = new Promise<void>((resolve) => child.once("close", () => resolve()));
      child.stdin.end();
      return closed;
    },
  };
}
