import { WorldError } from "../../errors.ts";
import { workflowFiles } from "../../revert/files/workflow-files.ts";
import { standsAlone } from "../../revert/keep-workflows.ts";
import { toText } from "../../revert/tree.ts";
import type { GitHub } from "../../world/github/github.ts";
import { type MergeOrder, type MergeOutcome, mergeOnGitHub } from "./read/merge-on-github.ts";
import { readRevertedFiles } from "./read/read-reverted-files.ts";

/** What the token may do with workflows, and what becomes of them. */
export interface Workflows {
  /** Undefined when the token does not tell, or nobody has to know. */
  canPush: boolean | undefined;
  /** Those that the revert leaves as they are, since the token can't push them. */
  leftOut: string[];
  merge: MergeOutcome;
}

/**
 * The job's own token can't push workflow files. Where the rest of the revert does without them, they are left out; else it
 * stays whole, and is refused.
 */
export async function leaveWorkflowsOut(
  github: GitHub,
  order: MergeOrder,
  merge: MergeOutcome,
): Promise<Workflows> {
  const paths = merge.kind === "merged" ? merge.changes.map(({ path }) => toText(path)) : [];
  const workflows = workflowFiles(paths);
  if (workflows.length === 0) return { canPush: undefined, leftOut: [], merge };
  const canPush = await canPushWorkflows(github);
  const whole = { canPush, leftOut: [], merge };
  if (canPush !== false || workflows.length === paths.length) return whole;
  const { undone } = merge.trees;
  const {
    files: [files = []],
    unread,
  } = await readRevertedFiles(github, [
    {
      differences: undone.filter(({ path }) => workflowFiles([path]).length > 0),
      before: order.undone.sha,
      after: order.good.sha,
      mostRead: 50,
    },
  ]);
  const others = undone
    .map(({ path }) => ({ path: toText(path) }))
    .filter(({ path }) => workflowFiles([path]).length === 0);
  if (unread.length > 0 || !standsAlone([...files, ...others])) return whole;
  const less = await mergeOnGitHub(github, order, { keepWorkflows: merge.trees.levels });
  return less.kind === "merged" ? { canPush, leftOut: workflows, merge: less } : whole;
}

/** The job's own token never may; of others GitHub does not tell. */
async function canPushWorkflows(github: GitHub): Promise<boolean | undefined> {
  try {
    return (await github.findSelf())?.login === "github-actions[bot]" ? false : undefined;
  } catch (error) {
    if (error instanceof WorldError) return undefined;
    throw error;
  }
}
