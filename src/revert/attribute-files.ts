import type { TreeMerge } from "./merge-trees.ts";
import { isTree } from "./tree.ts";

/**
 * The `.gitattributes` files that `git revert` would read from ours, by path (a byte string): those in the folders
 * of whatever differs. A merge of contents depends on them (`merge=union`, `-merge`).
 */
export function attributeFiles(ours: string, { undone, since, levels }: TreeMerge): Map<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  for (const { path } of [...undone, ...since]) {
    const folders = path.split("/").slice(0, -1);
    let tree: string | undefined = ours;
    for (let depth = 0; tree !== undefined; depth++) {
      const folder = folders.slice(0, depth).join("/");
      const level = levels.get(tree);
      if (!seen.has(folder)) {
        seen.add(folder);
        const file = level?.get(".gitattributes");
        // Git does not follow a symbolic link of that name.
        if (file?.mode.startsWith("100"))
          found.set(folder === "" ? ".gitattributes" : `${folder}/.gitattributes`, file.sha);
      }
      const next = folders[depth];
      const entry = next === undefined ? undefined : level?.get(next);
      tree = isTree(entry) ? entry.sha : undefined;
    }
  }
  return found;
}
