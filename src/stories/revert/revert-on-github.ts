import { WorldError } from "../../errors.ts";
import { type RevertText, revertBody, revertCommitMessage, revertTitle } from "../../report/revert-body.ts";
import { assessSafety, type Safety } from "../../revert/assess-safety.ts";
import { commandsByHand, commandsOnBad } from "../../revert/commands-by-hand.ts";
import { parseRevertMarkers, revertBranches, revertMarker, revertTrailer } from "../../revert/marker.ts";
import { planRevert, type RangeCommit, type RevertPlan } from "../../revert/plan-revert.ts";
import { archived, type Reason, rangeRefusals } from "../../revert/range-refusals.ts";
import { toText } from "../../revert/tree.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { Commit, Comparison, GitHub, Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { openMayWrite } from "./may-write.ts";
import { type MergeOutcome, mergeOnGitHub } from "./merge-on-github.ts";
import { publishRevert } from "./publish-revert.ts";
import { readKillSwitch } from "./read-kill-switch.ts";
import { readOurReverts } from "./read-our-reverts.ts";
import { laterThan, readSafetyFacts } from "./read-safety-facts.ts";
import { mostCommits, readUndoable, type Undoable } from "./read-undoable.ts";

export type RevertWorld = Pick<World, "github" | "now" | "hide">;

export interface RevertRequest {
  environment: string;
  /** What was live and good, and what is live now: full ids. */
  good: string;
  bad: string;
  /** Where it is undone; when left out, the branch that took in the bad commit, or the default branch. */
  branch?: string;
  /** Branch or tag that was deployed: the revert goes there when bad is not on the default branch. */
  deployedFrom?: string;
  /** Milliseconds since the epoch. */
  deployedAt?: number;
  scope: "deploy" | "suspect";
  /** The top suspect, if its lead is clear. */
  suspect?: { number: number } | { sha: string };
  /** What is known already of good…bad. */
  known?: { comparison: Comparison; pulls: ReadonlyMap<string, Pull[]> };
  /** A later commit that is live in this environment and was judged healthy. */
  healthyLater?: string;
  /** For the text of the pull request. */
  telling: Pick<RevertText, "why" | "incident" | "evidence" | "suspects">;
  response: { draft: boolean; maxAgeMs: number; maxPerDay: number };
  dryRun: boolean;
  /** Asks whether undoing it is safe even if its revert is open already; in a dry run only. */
  evenIfOpen?: boolean;
}

/** A revert that is ready to be published. */
export interface ReadyRevert {
  title: string;
  body: string;
  message: string;
  branch: string;
  /** Where something stands in the way of `branch`. */
  otherBranch: string;
  base: string;
  tip: Commit;
  tree: string;
  way: "plain" | "git";
  paths: { path: string; from: string | null; to: string | null }[];
  draft: boolean;
  /** The branch's own steps that are undone. */
  undone: RangeCommit[];
  /** People whose changes are undone. */
  authors: string[];
  checks: string[];
  warnings: Reason[];
  commands: string[];
}

export type RevertOutcome =
  | (ReadyRevert & { kind: "opened"; number: number; url: string; notes: string[]; pull: Pull })
  | { kind: "already-open"; number: number; url: string; title: string; draft: boolean }
  | (ReadyRevert & { kind: "planned" })
  /** `warnings` are what a person would have had to look at besides. */
  | { kind: "refused"; reasons: Reason[]; conflicts: string[]; commands: string[]; warnings: Reason[] }
  /** `compareUrl` opens the pull request by hand: the branch is there. */
  | { kind: "failed"; message: string; commands: string[]; compareUrl?: string };

/**
 * Undoes a deploy by a pull request, if that is safe; else says why not and how to do it by hand. Nothing is written
 * before every question is answered. Safe to repeat: it finds what an earlier try has left.
 * @throws WorldError when GitHub can't be asked.
 */
export async function revertOnGitHub(world: RevertWorld, request: RevertRequest): Promise<RevertOutcome> {
  const { github } = world;
  const branch = request.branch ?? mergedInto(request);
  const repository = branch === undefined ? await github.readRepository() : undefined;
  const base = branch ?? repository!.defaultBranch;
  if (repository?.archived) return refused([archived], { commands: commandsOnBad(request) });
  const mayWrite = openMayWrite(github);
  const [ours, history, killSwitch] = await Promise.all([
    readOurReverts(github, request, world.now()),
    readUndoable(github, { ...request, branch: base }).catch((error: unknown) => ifGone(github, base, error)),
    readKillSwitch(github, mayWrite),
  ]);
  if (history === undefined) {
    const message = `The branch ${base}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`;
    return refused([{ rule: "branch-gone", message }], { commands: commandsOnBad(request) });
  }
  const open = ours.pulls.find((pull) => pull.state === "open" && undoes(pull, request));
  if (open !== undefined && request.evenIfOpen !== true) {
    return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
  }

  const first = await planAndMerge(github, history, request);
  if (first.kind === "refused") return refused(first.reasons, { commands: byHand(history, request) });
  // A suspect alone can be in conflict with its neighbours in the same deploy, where all of them together are not.
  const second =
    first.plan.scope === "suspect" && first.merge.kind !== "merged"
      ? await planAndMerge(github, history, { ...request, scope: "deploy" })
      : first;
  const { plan, merge } =
    second.kind === "planned" && second !== first
      ? { ...second, plan: { ...second.plan, note: noteOfConflict } }
      : first;
  const commands = commandsByHand(plan, {
    branch: history.branch,
    hasConflicts: merge.kind === "conflict",
  });
  if (merge.kind === "failed") {
    return refused([{ rule: "git-failed", message: `Git could not merge: ${merge.why}.` }], { commands });
  }
  const facts = await readSafetyFacts(world, request, { history, plan, merge, ours, killSwitch, mayWrite });
  const safety = assessSafety(facts);
  if (safety.refusals.length > 0 || merge.kind === "conflict") {
    if (!request.dryRun) await tellOpenRevert(world, request, safety);
    const conflicts = merge.kind === "conflict" ? merge.paths : [];
    return refused(safety.refusals, { commands, conflicts, warnings: safety.warnings });
  }
  const ready = makeReady(world, request, { history, plan, merge, safety, commands });
  if (request.dryRun) return { kind: "planned", ...ready };
  return publishRevert(world, { ready, merge });
}

const noteOfConflict =
  "The suspect alone is in conflict with what came after it, so the whole deploy is undone.";

async function planAndMerge(github: GitHub, history: Undoable, request: RevertRequest) {
  const planned = planOf(history, request);
  if (planned.kind === "refused") return planned;
  const from = planned.from ?? (await github.readCommit(planned.plan.from));
  const merge = await mergeOnGitHub(github, { ours: history.tip, undone: planned.to, good: from });
  return { kind: "planned" as const, plan: planned.plan, merge };
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

/** The branch that took in the bad commit by a pull request: known without asking. */
function mergedInto({ known, bad }: RevertRequest): string | undefined {
  return known?.pulls.get(bad)?.find(({ mergeCommit }) => mergeCommit === bad)?.baseBranch;
}

/** In this environment, or the same commits for another: one revert does for both. */
function undoes({ body }: Pull, { environment, bad, good }: RevertRequest): boolean {
  return parseRevertMarkers(body).some(
    (marker) => marker.bad === bad && (marker.environment === environment || marker.good === good),
  );
}

type Plan = RevertPlan & { kind: "revert" };

function planOf(
  { good, bad, branch, goodIsAncestor, badIsOnBranch, complete, range }: Undoable,
  { scope, suspect }: RevertRequest,
):
  | { kind: "refused"; reasons: Reason[] }
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
    const message = `More than ${mostCommits} commits were deployed or came later: too many to look for what must not be undone.`;
    return { kind: "refused", reasons: [{ rule: "too-many-commits", message }] };
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

function byHand({ branch, range }: Undoable, { good, bad }: RevertRequest): string[] {
  const plan = planRevert({ good, bad, commits: range, scope: "deploy" });
  return plan.kind === "revert" ? commandsByHand(plan, { branch }) : [];
}

interface Findings {
  history: Undoable;
  plan: Plan;
  merge: MergeOutcome;
}

/** An open revert of an earlier deploy is told that a later one is bad too. */
async function tellOpenRevert(
  world: RevertWorld,
  { environment, bad }: RevertRequest,
  { open }: Safety,
): Promise<void> {
  if (open === undefined) return;
  const marker = `<!-- deploy-guard:also-bad sha=${bad} -->`;
  const text = `${bad.slice(0, 7)}, deployed to ${environment} since, got worse too. It is not reverted by machine while this is open.`;
  await world.github.ensureComment(open.number, marker, world.hide(text));
}

function makeReady(
  { hide }: RevertWorld,
  { environment, good, bad, deployedAt, telling, response }: RevertRequest,
  {
    history,
    plan,
    merge,
    safety,
    commands,
  }: Findings & { merge: MergeOutcome & { kind: "merged" }; safety: Safety; commands: string[] },
): ReadyRevert {
  const marker = { environment, bad, good };
  const paths = merge.changes.map(({ path, before, after }) => ({
    path: toText(path),
    from: before?.sha ?? null,
    to: after?.sha ?? null,
  }));
  const [name, otherName] = revertBranches(marker);
  const text: RevertText = {
    ...telling,
    ...marker,
    marker: revertMarker(marker),
    trailer: revertTrailer(marker),
    plan,
    branch: history.branch,
    ...(deployedAt !== undefined && { deployedAt }),
    paths: paths.map(({ path }) => path),
    later: laterThan(plan, history),
    checks: safety.checks,
    warnings: safety.warnings,
  };
  return {
    title: hide(revertTitle(text)),
    body: hideAround(hide, revertBody(text), [text.marker]),
    message: hideAround(hide, revertCommitMessage(text), [text.trailer]),
    branch: name,
    otherBranch: otherName,
    base: history.branch,
    tip: history.tip,
    tree: merge.tree,
    way: merge.way,
    paths,
    draft: response.draft || safety.draft,
    undone: plan.undone.flatMap((change) => change.commits),
    authors: authorsOf(plan),
    checks: safety.checks,
    warnings: safety.warnings,
    commands,
  };
}

function authorsOf({ undone }: Plan): string[] {
  const people = undone.flatMap(({ pull, commits }) =>
    [pull ?? commits[0]!].filter(({ authorIsBot }) => !authorIsBot).map(({ author }) => author),
  );
  return [...new Set(people)].filter((author) => author !== undefined);
}
