import type { Difference } from "./diff-trees.ts";
import { type Entry, isTree, type Levels, toText } from "./tree.ts";

/** What is sent to make a tree: files, and folders that are taken whole. */
export interface Spelled {
  entries: Difference[];
  /** Paths that can't be written in UTF-8 and lie in no folder that GitHub has. */
  left: string[];
}

/**
 * The changes as an API can name them, which takes UTF-8 only. A file whose name is none comes with its whole folder, where
 * that is as it was in a tree that GitHub has. `levels` holds the new tree down to each change.
 */
export function spellChanges(
  changes: readonly Difference[],
  { tree, levels, onGitHub }: { tree: string; levels: Levels; onGitHub: (sha: string) => boolean },
): Spelled {
  const folders = new Map<string, Entry>();
  const left: string[] = [];
  for (const { path } of changes.filter((change) => !isSpelled(change.path))) {
    const folder = folderOf(path);
    if (folder === undefined) left.push(path);
    else folders.set(folder.path, folder.entry);
  }
  const within = (path: string) => [...folders.keys()].some((folder) => path.startsWith(`${folder}/`));
  const files = changes.filter(({ path }) => isSpelled(path) && !within(path));
  const whole = [...folders].map(([path, after]) => ({ path, before: undefined, after }));
  return { entries: [...files, ...whole], left };

  function folderOf(path: string): { path: string; entry: Entry } | undefined {
    let at = tree;
    const parts = path.split("/");
    for (const [depth, name] of parts.slice(0, -1).entries()) {
      const entry = levels.get(at)?.get(name);
      if (!isTree(entry) || !isSpelled(name)) return undefined;
      if (onGitHub(entry.sha)) return { path: parts.slice(0, depth + 1).join("/"), entry };
      at = entry.sha;
    }
    return undefined;
  }
}

function isSpelled(path: string): boolean {
  return !toText(path).includes("\uFFFD");
}
