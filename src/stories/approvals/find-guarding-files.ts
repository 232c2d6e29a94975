import {
  actionFiles,
  type GuardingFiles,
  guardingFiles,
  localUses,
  workflowPath,
} from "../../review/approvals/guarding-files.ts";
import type { ChangedFile, GitHub } from "../../world/github/github.ts";

const mostBytes = 200_000;
const mostFiles = 200;
/** Actions that use actions that use actions. */
const mostLevels = 5;

/** Path of the workflow that runs this, as the runner tells it; undefined elsewhere, and for another repository's. */
export function runningWorkflow(env: Readonly<Record<string, string | undefined>>): string | undefined {
  const ref = env.GITHUB_WORKFLOW_REF ?? "";
  const own = `${env.GITHUB_REPOSITORY}/`.toLowerCase();
  if (!ref.toLowerCase().startsWith(own)) return undefined;
  return ref.slice(own.length).split("@", 1)[0];
}

/**
 * What runs the review at a commit. Asked only for pull requests that touch something that can run: a workflow, an action,
 * or anything below the folder of one that the running workflow uses.
 */
export async function findGuardingFiles(
  github: Pick<GitHub, "readTree" | "readFiles">,
  commit: string,
  {
    listed,
    workflow,
    text,
  }: { listed: readonly ChangedFile[]; workflow: string | undefined; text: string | undefined },
): Promise<GuardingFiles> {
  const running = workflow === undefined ? [] : [workflow];
  const canRun = (path: string) => path.startsWith(".github/") || /(?:^|\/)action\.ya?ml$/u.test(path);
  const touches = listed.some(({ path, previousPath }) => canRun(path) || canRun(previousPath ?? path));
  if (!touches && localUses(text ?? "").length === 0) {
    return guardingFiles(new Map(), running);
  }
  const { entries } = await github.readTree(commit);
  const workflows = entries.filter(({ type, path }) => type === "blob" && workflowPath.test(path));
  const texts = new Map<string, string>();
  let wanted = workflows.map(({ path }) => path).slice(0, mostFiles);
  for (let level = 0; level < mostLevels && wanted.length > 0; level++) {
    const read = await github.readFiles(commit, wanted, mostBytes);
    for (const path of wanted) texts.set(path, read.texts.get(path) ?? "");
    wanted = [...read.texts.values()]
      .flatMap(localUses)
      .flatMap((path) => (workflowPath.test(path) ? [] : actionFiles(path)))
      .filter((path) => !texts.has(path) && entries.some((entry) => entry.path === path))
      .slice(0, mostFiles);
    wanted = [...new Set(wanted)];
  }
  return guardingFiles(texts, running);
}
