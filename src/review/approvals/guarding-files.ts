/** Files that run the review and that this repository holds itself: workflows, and the actions that they use. */
export interface GuardingFiles {
  /** Paths of files. */
  files: ReadonlySet<string>;
  /** Folders of actions, each with a slash at its end: everything in them runs. */
  folders: readonly string[];
}

export const workflowPath = /^\.github\/workflows\/[^/]+\.ya?ml$/u;

/** Whether a text may run this guard, or write what it writes. */
export function mentionsGuard(text: string | undefined): boolean {
  return /\bdeploy-guard\b/iu.test(text ?? "");
}

/** What a workflow or an action uses of its own repository: paths of workflows, folders of actions. */
export function localUses(text: string): string[] {
  return text.split("\n").flatMap((line) => {
    const at = line.indexOf("uses:");
    if (at === -1 || line.length > 1_000) return [];
    const value = line
      .slice(at + 5)
      .trim()
      .replace(/^["']/u, "");
    if (!value.startsWith("./")) return [];
    const [path = ""] = value.slice(2).split(/["'\s#@]/u, 1);
    return [path.replace(/\/$/u, "")];
  });
}

/** Where an action of a folder is defined. */
export function actionFiles(folder: string): string[] {
  const prefix = folder === "" ? "" : `${folder}/`;
  return [`${prefix}action.yml`, `${prefix}action.yaml`];
}

/**
 * Those that run the review, or name this guard, with all that they use and all that use them: each of them can switch
 * the review off, or run something else in its place. `texts` are workflows and actions by path.
 */
export function guardingFiles(texts: ReadonlyMap<string, string>, running: readonly string[]): GuardingFiles {
  const uses = new Map([...texts].map(([path, text]) => [path, localUses(text).flatMap(definitions)]));
  const roots = [...texts].filter(([path, text]) => running.includes(path) || mentionsGuard(text));
  const start = [...running, ...roots.map(([path]) => path)];
  const below = reachable(start, (path) => uses.get(path) ?? []);
  const users = (path: string) => [...uses].flatMap(([user, its]) => (its.includes(path) ? user : []));
  const files = new Set([...below, ...reachable(start, users)]);
  const folders = [...files].flatMap((path) => /^(.+\/)action\.ya?ml$/u.exec(path)?.[1] ?? []);
  return { files, folders: [...new Set(folders)] };
}

function definitions(path: string): string[] {
  return workflowPath.test(path) ? [path] : actionFiles(path);
}

function reachable(from: readonly string[], next: (path: string) => readonly string[]): Set<string> {
  const seen = new Set(from);
  for (const path of seen) for (const one of next(path)) seen.add(one);
  return seen;
}
