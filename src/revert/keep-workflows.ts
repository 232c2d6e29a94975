import type { RevertedFile } from "./files/look-at-files.ts";
import { workflowFiles } from "./files/workflow-files.ts";
import type { NewTree } from "./merge-trees.ts";
import { type Entry, encodeLevel, isTree, type Level, type Levels } from "./tree.ts";

/**
 * The tree that comes back, but with the workflows as they are in the one that is undone: so nothing of them is reverted.
 * `levels` holds both roots and their `.github`. Undefined where neither has workflows.
 */
export function keepWorkflows(
  { base, theirs }: { base: string; theirs: string },
  levels: Levels,
  hash: (content: string) => string,
): { tree: string; written: NewTree[] } | undefined {
  const folder = (root: string) => {
    const entry = levels.get(root)?.get(".github");
    return isTree(entry) ? levels.get(entry.sha) : undefined;
  };
  const root = levels.get(theirs);
  const workflows = folder(base)?.get("workflows");
  const old = folder(theirs);
  if (root === undefined || (workflows === undefined && old === undefined)) return undefined;
  const written: NewTree[] = [];
  const write = (level: Level): string => {
    const content = encodeLevel(level);
    const sha = hash(content);
    written.push({ sha, content });
    return sha;
  };
  const inner = new Map<string, Entry>(old ?? []);
  if (workflows === undefined) inner.delete("workflows");
  else inner.set("workflows", workflows);
  const outer = new Map<string, Entry>(root);
  if (inner.size === 0) outer.delete(".github");
  else outer.set(".github", { mode: "040000", sha: write(inner) });
  return { tree: write(outer), written };
}

/** Whether workflows that stay as they are can do without what is undone: none of their new lines names a file of it. */
export function standsAlone(files: readonly RevertedFile[]): boolean {
  const own = new Set(workflowFiles(files.map(({ path }) => path)));
  const rest = files.filter(({ path }) => !own.has(path));
  if (rest.length === 0) return false;
  const lines = files.filter(({ path }) => own.has(path)).flatMap(({ removed = [] }) => removed);
  const isKnown = files.every(({ path, removed }) => !own.has(path) || removed !== undefined);
  return isKnown && !rest.some(({ path }) => lines.some((line) => namesFile(line.slice(0, 1_000), path)));
}

function namesFile(line: string, path: string): boolean {
  const base = path.slice(path.lastIndexOf("/") + 1);
  const folder = path.slice(0, path.lastIndexOf("/"));
  const action = /^(?:action\.ya?ml|Dockerfile)$/u.test(base) && folder !== "" && line.includes(folder);
  return action || line.includes(path) || (base.length >= 6 && line.includes(base));
}
