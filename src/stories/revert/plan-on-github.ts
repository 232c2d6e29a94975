import { commandsByHand } from "../../revert/commands-by-hand.ts";
import { planRevert, type RevertPlan } from "../../revert/plan-revert.ts";
import { rangeRefusals } from "../../revert/range-refusals.ts";
import type { Refusal } from "../../revert/reason.ts";
import type { Commit, GitHub } from "../../world/github/github.ts";
import { type MergeOrder, type MergeOutcome, mergeOnGitHub } from "./read/merge-on-github.ts";
import { mostCommits, type Undoable } from "./read/read-undoable.ts";
import type { RevertRequest } from "./read/revert-request.ts";

type Plan = RevertPlan & { kind: "revert" };

function planOf(
  { good, bad, branch, goodIsAncestor, badIsOnBranch, complete, range }: Undoable,
  { scope, suspect }: RevertRequest,
):
  | { kind: "refused"; reasons: Refusal[] }
  | { kind: "planned"; plan: Plan; from: Commit | undefined; to: Commit } {
  const reasons = rangeRefusals({
    from: good.sha,
    to: bad.sha,
    onto: branch,
    fromIsAncestor: goodIsAncestor,
    toIsOnBranch: badIsOnBranch,
    fromTree: good.tree,
    toTree: bad.tree,
  });
  if (reasons.length > 0) return { kind: "refused", reasons };
  if (!complete) {
    return { kind: "refused", reasons: [{ kind: "too-many-commits", most: mostCommits }] };
  }
  const plan = planRevert({
    good: good.sha,
    bad: bad.sha,
    commits: range,
    scope,
    ...(suspect && { suspect }),
  });
  if (plan.kind === "refused") return plan;
  const known: Commit[] = [good, bad, ...range];
  const find = (sha: string) => known.find((commit) => commit.sha === sha);
  return { kind: "planned", plan, from: find(plan.from), to: find(plan.to) ?? bad };
}

/** For what can't be planned: the commands of the whole deploy. */
export function commandsOfDeploy({ branch, range }: Undoable, { good, bad }: RevertRequest): string[] {
  const plan = planRevert({ good, bad, commits: range, scope: "deploy" });
  return plan.kind === "revert" ? commandsByHand(plan, { branch }) : [];
}

/** What is undone, and what the branch becomes by it. */
export async function planAndMerge(
  github: GitHub,
  history: Undoable,
  request: RevertRequest,
): Promise<
  | { kind: "refused"; reasons: Refusal[] }
  | { kind: "planned"; plan: Plan; order: MergeOrder; merge: MergeOutcome }
> {
  const planned = planOf(history, request);
  if (planned.kind === "refused") return planned;
  const from = planned.from ?? (await github.readCommit(planned.plan.from));
  const order = { ours: history.tip, undone: planned.to, good: from };
  const marks = request.response.conflict === "draft";
  const merge = await mergeOnGitHub(github, order, { marks });
  return { kind: "planned", plan: planned.plan, order, merge };
}
