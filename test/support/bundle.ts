import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const out = join(root, "lib-test");
const lock = join(root, "lib-test.lock");
/** A builder that was killed leaves its lock behind; no build takes this long. */
const staleLockMs = 180_000;

/**
 * Path of a bundle built from the sources as they are now (`index.js` or `cli.js`), so that an old dist/ can't make a
 * broken source pass. Built once for all test files of a run, and only when a source changed since.
 */
export function bundle(name: "index.js" | "cli.js"): string {
  const wanted = fingerprint();
  const stamp = join(out, "built-from");
  const fresh = () => existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  while (!fresh()) {
    if (!takeLock()) {
      // Synchronous on purpose: callers spawn the bundle at once, and a test file has nothing else to do.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      continue;
    }
    try {
      if (fresh()) break;
      execFileSync(process.execPath, [join(root, ".ci/build.ts"), "--out", out], { stdio: "pipe" });
      writeFileSync(stamp, wanted);
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
  return join(out, name);
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > staleLockMs) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}

let known: string | undefined;

function fingerprint(): string {
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  const files = globSync(["src/**/*", ".ci/build.ts", "package-lock.json", "tsconfig*.json"], { cwd: root });
  for (const file of files.sort()) {
    const path = join(root, file);
    if (statSync(path).isFile()) hash.update(`${file}\0`).update(readFileSync(path)).update("\0");
  }
  known = hash.digest("hex");
  return known;
}

// `npm test` builds before the first test, which would otherwise wait for it within its own time limit.
if (import.meta.main) bundle("index.js");
