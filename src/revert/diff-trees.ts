import { type Entry, isTree, type Level, type Levels, levelOf, sameEntry, type Walk, want } from "./tree.ts";

/** One path that differs; folders never occur, submodules and symbolic links do. */
export interface Difference {
  /** Byte string. */
  path: string;
  before: Entry | undefined;
  after: Entry | undefined;
}

interface Pair {
  prefix: string;
  before: string | undefined;
  after: string | undefined;
}

const nothing: Level = new Map();

/** The paths in which two trees differ, in git's order. Reads only subtrees that differ, a depth at a time. */
export function* diffTrees(before: string, after: string, levels: Levels): Walk<Difference[]> {
  const found: Difference[] = [];
  let pairs: Pair[] = before === after ? [] : [{ prefix: "", before, after }];
  while (pairs.length > 0) {
    yield* want(
      levels,
      pairs.flatMap((pair) => [pair.before, pair.after]),
    );
    pairs = pairs.flatMap((pair) => comparePair(pair, levels, found));
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

/** Adds the files that differ to `found` and answers the folders that do. */
function comparePair({ prefix, before, after }: Pair, levels: Levels, found: Difference[]): Pair[] {
  const old = before === undefined ? nothing : levelOf(levels, before);
  const now = after === undefined ? nothing : levelOf(levels, after);
  const deeper: Pair[] = [];
  const compare = (name: string, was: Entry | undefined, is: Entry | undefined) => {
    if (sameEntry(was, is)) return;
    const path = prefix + name;
    const [wasTree, isNowTree] = [isTree(was), isTree(is)];
    if ((was && !wasTree) || (is && !isNowTree)) {
      found.push({ path, before: wasTree ? undefined : was, after: isNowTree ? undefined : is });
    }
    if (wasTree || isNowTree) {
      deeper.push({
        prefix: `${path}/`,
        before: wasTree ? was?.sha : undefined,
        after: isNowTree ? is?.sha : undefined,
      });
    }
  };
  for (const [name, was] of old) compare(name, was, now.get(name));
  for (const [name, is] of now) if (!old.has(name)) compare(name, undefined, is);
  return deeper;
}
