import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Mutant } from "./mutants.ts";
import type { Outcome } from "./try-mutants.ts";

type Known = Pick<Outcome, "status" | "by">;

/** What earlier runs found. */
export interface Cache {
  find(mutant: Mutant, code: string): Known | undefined;
  keep(outcome: Outcome, code: string): void;
  save(): void;
}

/** More than all mutants of all rooms; older ones are forgotten. */
const most = 20_000;

/**
 * An outcome holds as long as the mutated file, the room's tests and what those import from `test/` stay as they are. That other
 * sources matter too is left out, as Stryker's incremental mode does: `--fresh` asks anew.
 */
export function openCache({
  root,
  tests,
  isFresh,
}: {
  root: string;
  tests: readonly string[];
  isFresh: boolean;
}): Cache {
  const path = join(root, "node_modules/.cache/deploy-guard/mutants.json");
  const known = new Map<string, Known>(isFresh ? [] : read(path));
  const common = hash(...[...closure(root, tests)].map((file) => readFileSync(join(root, file), "utf8")));
  const key = ({ file, start, end, is }: Mutant, code: string) =>
    hash(common, file, code, `${start} ${end} ${is}`).slice(0, 24);
  return {
    find: (mutant, code) => known.get(key(mutant, code)),
    keep({ mutant, status, by }, code) {
      known.set(key(mutant, code), by === undefined ? { status } : { status, by });
    },
    save() {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify([...known].slice(-most)));
    },
  };
}

function read(path: string): [string, Known][] {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as [string, Known][];
  } catch {
    return [];
  }
}

/** The files and what they import from `test/`, sorted. */
function closure(root: string, files: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (file: string): void => {
    // What a test only quotes as code is no file.
    if (found.has(file) || !file.startsWith("test/") || !existsSync(join(root, file))) return;
    found.add(file);
    for (const [, from] of readFileSync(join(root, file), "utf8").matchAll(
      /(?:from|import\()\s*"(\.[^"]+\.ts)"/gu,
    ))
      visit(relative(root, join(root, dirname(file), from!)));
  };
  for (const file of files) visit(file);
  return new Set([...found].sort());
}

function hash(...texts: string[]): string {
  const made = createHash("sha256");
  for (const text of texts) made.update(`${text.length} `).update(text);
  return made.digest("hex");
}
