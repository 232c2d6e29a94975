import { type Difference, diffTrees } from "./diff-trees.ts";
import {
  type Entry,
  encodeLevel,
  isOdd,
  isTree,
  type Level,
  type Levels,
  levelOf,
  sameEntry,
  type Walk,
} from "./tree.ts";

export interface MergeRoots {
  /** Tree of the branch as it is. */
  ours: string;
  /** Tree of what is to be undone. */
  base: string;
  /** Tree of what is to come back. */
  theirs: string;
}

/** A tree object that does not exist yet. */
export interface NewTree {
  sha: string;
  /** Its content as a byte string. */
  content: string;
}

export interface TreeMerge {
  /** What the revert undoes: base against theirs. */
  undone: Difference[];
  /** What came later: base against ours. */
  since: Difference[];
  /** `needs-git`: the answer takes renames or contents into account, which is git's own work. */
  way: { kind: "plain"; tree: string; written: NewTree[] } | { kind: "needs-git"; why: string };
  /** All trees that were read on the way. */
  levels: Levels;
}

/**
 * The three-way merge that `git revert` makes, as long as it can be told from ids alone.
 *
 * It can when no path differs on both sides, and one side (or both) only modifies: each path it touches is a file,
 * link or submodule before and after. Why git's merge (merge-ort) then makes the same tree, M being the side that
 * only modifies and X the other:
 *
 * - A path that M modifies is untouched by X, so it is in all three trees and X's version equals the base's: git
 *   takes M's before it looks at renames or contents.
 * - M adds and deletes nothing, so no rename starts or ends on M's side, and no folder is seen as renamed there.
 * - A rename on X's side, say a to b, carries over what M did to a; M did nothing to a, which X deletes. So b is what
 *   X put there. A folder renamed by X draws along what M adds to it; M adds nothing.
 * - Nothing stands where X adds: M's tree has the base's names, and X can put a file where the base has a folder, or
 *   the reverse, only by deleting all that is in the way, which M has left alone.
 * - So every path of X is taken from X, every path of M from M, all others from the base, and none is in conflict.
 *
 * With ours equal to base there is no later change at all: the answer is theirs, whatever it does.
 * `hash` gives the id of a tree object with that content.
 */
export function* mergeTrees(
  { ours, base, theirs }: MergeRoots,
  hash: (content: string) => string,
): Walk<TreeMerge> {
  const levels: Levels = new Map();
  const undone = yield* diffTrees(base, theirs, levels);
  const since = yield* diffTrees(base, ours, levels);

  const why = reasonForGit(undone, since, levels);
  if (why !== undefined) return { undone, since, levels, way: { kind: "needs-git", why } };

  const written: NewTree[] = [];
  const tree = mergeLevel({ ours, base, theirs }, levels, (level) => {
    const content = encodeLevel(level);
    const sha = hash(content);
    written.push({ sha, content });
    return sha;
  });
  return { undone, since, levels, way: { kind: "plain", tree, written } };
}

function reasonForGit(undone: Difference[], since: Difference[], levels: Levels): string | undefined {
  const touched = new Set(since.map(({ path }) => path));
  if (undone.some(({ path }) => touched.has(path))) return "a file was changed again since";
  if (!undone.every(onlyModifies) && !since.every(onlyModifies))
    return "files were added, deleted or renamed on both sides";
  for (const level of levels.values()) {
    for (const [name, entry] of level)
      if (isOdd(name, entry)) return "a tree holds entries that git would rewrite";
  }
}

function onlyModifies({ before, after }: Difference): boolean {
  return before !== undefined && after !== undefined;
}

interface Sides {
  ours: string;
  base: string;
  theirs: string;
}

/** Ids of the merged tree; levels that exist on one side already are taken whole. */
function mergeLevel({ ours, base, theirs }: Sides, levels: Levels, write: (level: Level) => string): string {
  if (ours === base) return theirs;
  if (theirs === base) return ours;
  const [our, old, their] = [levelOf(levels, ours), levelOf(levels, base), levelOf(levels, theirs)];
  const merged = new Map<string, Entry>();
  for (const name of new Set([...our.keys(), ...their.keys()])) {
    const entry = mergeEntry(our.get(name), old.get(name), their.get(name));
    if (entry !== undefined) merged.set(name, entry);
  }
  return write(merged);

  function mergeEntry(a: Entry | undefined, o: Entry | undefined, b: Entry | undefined): Entry | undefined {
    if (sameEntry(a, o)) return b;
    if (sameEntry(b, o)) return a;
    if (!isTree(a) || !isTree(o) || !isTree(b)) throw new Error("both sides changed a path of a plain merge");
    return { mode: o.mode, sha: mergeLevel({ ours: a.sha, base: o.sha, theirs: b.sha }, levels, write) };
  }
}
