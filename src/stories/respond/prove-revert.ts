import { proveTree, type TreeProof } from "../../incident/tree-proof.ts";
import { proofStatus } from "../../report/proof-words.ts";
import type { World } from "../../world/world.ts";

/** By this name rules know it. */
export const proofContext = "deploy-guard / proven tree";
/** Statuses of ours say nothing of the files. */
const ours = /^deploy-guard \//u;

/**
 * Sets a status on a revert's head where merging it makes exactly the files of a commit on which checks passed, so that rules may
 * let it through at once. Without proof there is no status: what waits for one waits. Asks again before it says so; a second run
 * says the same.
 */
export async function proveRevert(
  { github }: Pick<World, "github">,
  { number, good }: { number: number; good: string },
): Promise<TreeProof> {
  const pull = await github.readPull(number);
  const [head, before, base] = await Promise.all([
    github.readCommit(pull.headSha),
    github.readCommit(good),
    github.findBranch(pull.baseBranch),
  ]);
  const facts = {
    tree: head.tree,
    goodTree: before.tree,
    isOnTip: head.parents.length === 1 && head.parents[0] === base?.sha,
  };
  const early = proveTree({ ...facts, checks: [{ name: "", conclusion: "success" }] });
  if (early.kind !== "proven") return early;
  const [statuses, runs] = await Promise.all([github.readStatuses(good), github.readCheckRuns(good)]);
  // Newest first: the first of each name is what it is now.
  const newest = [...new Map(statuses.toReversed().map((status) => [status.context, status])).values()];
  const checks = [
    ...newest.map(({ context, state }) => ({ name: context, conclusion: state })),
    ...runs,
  ].filter(({ name }) => !ours.test(name));
  const proof = proveTree({ ...facts, checks });
  if (proof.kind === "proven")
    await github.createStatus(pull.headSha, {
      state: "success",
      context: proofContext,
      description: proofStatus(proof, good),
    });
  return proof;
}
