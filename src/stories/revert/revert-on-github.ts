import { WorldError } from "../../errors.ts";
import { assessSafety, type Safety } from "../../revert/assess-safety.ts";
import { commandsByHand, commandsOnBad } from "../../revert/commands-by-hand.ts";
import { parseElsewhereMarker, parseRevertMarkers } from "../../revert/marker.ts";
import type { Reason } from "../../revert/reason.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";
import { leaveWorkflowsOut } from "./leave-workflows-out.ts";
import { makeReady } from "./make-ready.ts";
import { commandsOfDeploy, planAndMerge } from "./plan-on-github.ts";
import { publishRevert } from "./publish-revert.ts";
import { openMayWrite } from "./read/may-write.ts";
import { readKillSwitch } from "./read/read-kill-switch.ts";
import { readOurReverts } from "./read/read-our-reverts.ts";
import { readSafetyFacts } from "./read/read-safety-facts.ts";
import { holdsDeployed, readUndoable } from "./read/read-undoable.ts";
import type { RevertOutcome, RevertRequest, RevertWorld } from "./read/revert-request.ts";

/**
 * Undoes a deploy by a pull request, if that is safe; else says why not and how to do it by hand. Nothing is written
 * before every question is answered. Safe to repeat: it finds what an earlier try has left.
 * @throws WorldError when GitHub can't be asked.
 */
export async function revertOnGitHub(world: RevertWorld, request: RevertRequest): Promise<RevertOutcome> {
  const { github } = world;
  const taken = request.branch ?? mergedInto(request);
  const branch = (await otherDeployedBranch(github, request, taken)) ?? taken;
  const { defaultBranch: base, archived } =
    branch === undefined ? await github.readRepository() : { defaultBranch: branch, archived: false };
  if (archived) return refused([{ kind: "archived" }], { commands: commandsOnBad(request) });
  const mayWrite = openMayWrite(github);
  const [ours, history, killSwitch] = await Promise.all([
    readOurReverts(github, request, world.now()),
    readUndoable(github, { ...request, branch: base }).catch((error: unknown) => ifGone(github, base, error)),
    readKillSwitch(github, mayWrite),
  ]);
  if (history === undefined) {
    return refused([{ kind: "branch-gone", branch: base }], { commands: commandsOnBad(request) });
  }
  const open = ours.pulls.find((pull) => pull.state === "open" && undoes(pull, request));
  if (open !== undefined && request.evenIfOpen !== true) {
    return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
  }

  const first = await planAndMerge(github, history, request);
  if (first.kind === "refused")
    return refused(first.reasons, { commands: commandsOfDeploy(history, request) });
  // A suspect alone can be in conflict with its neighbours in the same deploy, where all of them together are not.
  const second =
    first.plan.scope === "suspect" && first.merge.kind !== "merged"
      ? await planAndMerge(github, history, { ...request, scope: "deploy" })
      : first;
  const {
    plan,
    order,
    merge: whole,
  } = second.kind === "planned" && second !== first
    ? { ...second, plan: { ...second.plan, why: { kind: "suspect-in-conflict" as const } } }
    : first;
  const commands = commandsByHand(plan, {
    branch: history.branch,
    hasConflicts: whole.kind === "conflict",
  });
  if (whole.kind === "failed") {
    return refused([{ kind: "git-failed", why: whole.why }], { commands });
  }
  const workflows = await leaveWorkflowsOut(github, order, whole);
  const { merge } = workflows;
  const found = { history, plan, merge, ours, killSwitch, mayWrite, workflows };
  const facts = await readSafetyFacts(world, request, found);
  const safety = assessSafety(facts);
  const isConflictOnly = safety.refusals.every(({ kind }) => kind === "conflict");
  if (merge.kind === "conflict" && merge.marked !== undefined && isConflictOnly) {
    const marked = { ...merge.marked, trees: merge.trees };
    const warned = { ...safety, draft: true, warnings: [...safety.refusals, ...safety.warnings] };
    const ready = {
      ...makeReady(world, request, { history, plan, merge: marked, safety: warned, commands }),
      hasConflicts: true,
    };
    if (request.dryRun) return { kind: "planned", ...ready };
    return publishRevert(world, { ready, merge: marked });
  }
  if (safety.refusals.length > 0 || merge.kind !== "merged") {
    if (!request.dryRun) await tellOpenRevert(world, request, safety);
    const conflicts = merge.kind === "conflict" ? merge.paths : [];
    return refused(safety.refusals, { commands, conflicts, warnings: safety.warnings });
  }
  const ready = makeReady(world, request, { history, plan, merge, safety, commands });
  if (request.dryRun) return { kind: "planned", ...ready };
  return publishRevert(world, { ready, merge });
}

type Refused = RevertOutcome & { kind: "refused" };

function refused(reasons: Reason[], more: Partial<Omit<Refused, "kind" | "reasons">> = {}): Refused {
  return { kind: "refused", reasons, conflicts: [], commands: [], warnings: [], ...more };
}

/** Undefined when what failed is that the branch is not there. */
async function ifGone(github: GitHub, branch: string, error: unknown): Promise<undefined> {
  const missing = error instanceof WorldError && error.status === 404;
  if (!missing || (await github.findBranch(branch)) !== undefined) throw error;
}

/**
 * What was deployed decides: where that is another branch than the one that took the commit in (one that is fast-forwarded to
 * it, or merged into it), it is undone there, since the next deploy is from there.
 */
async function otherDeployedBranch(
  github: GitHub,
  { branch, deployedFrom, bad }: RevertRequest,
  takenInto: string | undefined,
): Promise<string | undefined> {
  if (branch !== undefined || takenInto === undefined) return undefined;
  if (deployedFrom === undefined || deployedFrom === takenInto) return undefined;
  return (await holdsDeployed(github, { branch: deployedFrom, bad })) ? deployedFrom : undefined;
}

/** The branch that took in the bad commit by a pull request: known without asking. */
function mergedInto({ known, bad }: RevertRequest): string | undefined {
  return known?.pulls.get(bad)?.find(({ mergeCommit }) => mergeCommit === bad)?.baseBranch;
}

/** In this environment, or the same commits for another: one revert does for both. */
function undoes({ body }: Pull, { environment, bad, good, branch, besides }: RevertRequest): boolean {
  if (besides !== undefined) {
    const marker = parseElsewhereMarker(body);
    return marker !== undefined && marker.bad === bad && marker.good === good && marker.on === branch;
  }
  return parseRevertMarkers(body).some(
    (marker) => marker.bad === bad && (marker.environment === environment || marker.good === good),
  );
}

/** An open revert of an earlier deploy is told that a later one is bad too. */
async function tellOpenRevert(
  world: RevertWorld,
  { environment, bad, besides }: RevertRequest,
  { open }: Safety,
): Promise<void> {
  if (open === undefined || besides !== undefined) return;
  const marker = `<!-- deploy-guard:also-bad sha=${bad} -->`;
  const text = `${bad.slice(0, 7)}, deployed to ${environment} since, got worse too. It is not reverted by machine while this is open.`;
  await world.github.ensureComment(open.number, marker, world.hide(text));
}
