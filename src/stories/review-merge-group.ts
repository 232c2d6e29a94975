import { type StatusFact, statusFactWords } from "../report/approval-words.ts";
import type { Event } from "../settings/event.ts";
import type { Inputs } from "../settings/inputs.ts";
import { isNonEmpty } from "../text/non-empty.ts";
import type { World } from "../world/world.ts";
import { findPullsOfGroup, type GroupPulls } from "./approvals/find-group.ts";
import type { Outcome } from "./outcome.ts";
import { judgePull, worstStatus } from "./review/judge-pull.ts";
import { ensureStatus, type Status } from "./review/publish-review.ts";

type Group = NonNullable<Event["mergeGroup"]>;

/**
 * A merge queue tries pull requests together and merges them when the group's own head has every status: each of them
 * is judged as it stands, by the policy of the branch that they land on, and the worst speaks. The commit below the group
 * may be one of the queue's own, with a policy that nobody has agreed to.
 */
export async function reviewMergeGroup(world: World, inputs: Inputs, group: Group): Promise<Outcome> {
  const { github, log } = world;
  const branch = group.baseBranch;
  const tip = (branch && (await github.findBranch(branch))?.sha) ?? group.baseSha;
  const found = await findPullsOfGroup(github, group, { branch, tip });
  const statuses: Status[] = [];
  if (found.kind === "known") {
    log.line(`the group holds ${found.pulls.map(({ number }) => `#${number}`).join(", ")}`);
    for (const pull of found.pulls) {
      statuses.push(await judgePull(world, pull, { config: inputs.config, policyAt: tip }));
    }
  }
  const status = groupStatus(found, statuses);
  if (inputs.dryRun) log.line(`dry run: the group would get ${status.state}: ${status.description}`);
  else await ensureStatus(world, group.headSha, status);
  return {
    outputs: { approved: String(status.state === "success") },
    summary: "",
  };
}

/** Nobody can approve a group, and no later event asks again: what still waits is sent back to its pull request. */
function groupStatus(found: GroupPulls, statuses: readonly Status[]): Status {
  if (found.kind === "known" && isNonEmpty(statuses)) {
    const worst = worstStatus(statuses);
    return worst.state === "success" ? worst : { ...worst, state: "failure" };
  }
  const sha = found.kind === "unknown" ? found.sha : undefined;
  const fact: StatusFact =
    sha === undefined ? { kind: "group-unknown" } : { kind: "group-commit-unknown", sha };
  return { state: "failure", description: statusFactWords(fact) };
}
