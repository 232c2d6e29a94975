import { WorldError } from "../../errors.ts";
import { type RevertText, revertBody, revertCommitMessage, revertTitle } from "../../report/revert-body.ts";
import { assessSafety, type KnownRevert, type Safety, stopLabel } from "../../revert/assess-safety.ts";
import { parseRevertMarker, revertBranch, revertMarker, revertTrailer } from "../../revert/marker.ts";
import { workflowFiles } from "../../revert/path-warnings.ts";
import { commandsByHand, planRevert, type RevertPlan } from "../../revert/plan-revert.ts";
import { archived, type Reason, rangeRefusals } from "../../revert/range-refusals.ts";
import { sameEntry, toText } from "../../revert/tree.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { Commit, Comparison, GitHub, Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { type MergeOutcome, mergeOnGitHub } from "./merge-on-github.ts";
import { isOurRevert } from "./our-revert.ts";
import { publishRevert } from "./publish-revert.ts";
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
  response: {
    draft: boolean;
    labels: string[];
    /** People and `@org/teams`, asked besides the authors of what is undone; nobody is asked when left out. */
    reviewers?: string[];
    autoMerge?: "MERGE" | "SQUASH" | "REBASE";
    maxAgeMs: number;
    maxPerDay: number;
  };
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
  base: string;
  tip: Commit;
  tree: string;
  way: "plain" | "git";
  paths: { path: string; from: string | null; to: string | null }[];
  draft: boolean;
  /** People whose changes are undone. */
  authors: string[];
  checks: string[];
  warnings: Reason[];
  commands: string[];
}

export type RevertOutcome =
  | (ReadyRevert & { kind: "opened"; number: number; url: string; notes: string[] })
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
  if (repository?.archived) return refused([archived], { commands: plainCommands(request) });
  const [pulls, history, stops] = await Promise.all([
    github.findPulls({ state: "all", limit: 100 }),
    readUndoable(github, { ...request, branch: base }).catch((error: unknown) => ifGone(github, base, error)),
    readStops(github),
  ]);
  if (history === undefined) {
    const message = `The branch ${base}, which took the deploy in, does not exist any more. Choose the branch to undo it on.`;
    return refused([{ rule: "branch-gone", message }], { commands: plainCommands(request) });
  }
  const ours = pulls.filter((pull) => isOurRevert(github, pull));
  const open = ours.find((pull) => pull.state === "open" && undoes(pull, request));
  if (open !== undefined && request.evenIfOpen !== true) {
    return { kind: "already-open", number: open.number, url: open.url, title: open.title, draft: open.draft };
  }

  const planned = planOf(history, request);
  if (planned.kind === "refused") return refused(planned.reasons, { commands: byHand(history, request) });
  const { plan, from, to } =
    planned.from === undefined
      ? { ...planned, from: await github.readCommit(planned.plan.from) }
      : { ...planned, from: planned.from };

  const merge = await mergeOnGitHub(github, {
    ours: history.tip,
    undone: to,
    good: from,
  });
  const commands = commandsByHand(plan, history.branch);
  if (merge.kind === "failed") {
    return refused([{ rule: "git-failed", message: `Git could not merge: ${merge.why}.` }], { commands });
  }
  const facts = await safetyFacts(world, request, { history, plan, merge, ours, stops });
  const safety = assessSafety(facts);
  if (safety.refusals.length > 0 || merge.kind === "conflict") {
    if (!request.dryRun) await tellOpenRevert(world, request, safety);
    const conflicts = merge.kind === "conflict" ? merge.paths : [];
    return refused(safety.refusals, { commands, conflicts, warnings: safety.warnings });
  }
  const ready = makeReady(world, request, { history, plan, merge, safety, commands });
  if (request.dryRun) return { kind: "planned", ...ready };
  return publishRevert(world, request, { ready, merge });
}

type Refused = RevertOutcome & { kind: "refused" };

function refused(reasons: Reason[], more: Partial<Omit<Refused, "kind" | "reasons">> = {}): Refused {
  return { kind: "refused", reasons, conflicts: [], commands: [], warnings: [], ...more };
}

/** Where nothing is known of what lies between, nor of a branch to undo it on. */
function plainCommands({ good, bad }: RevertRequest): string[] {
  return [
    `git fetch origin && git switch -c revert-${bad.slice(0, 7)} ${bad}`,
    `git revert --no-edit ${good}..${bad}`,
    "git push -u origin HEAD",
  ];
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

function undoes({ body }: Pull, { environment, bad }: RevertRequest): boolean {
  const marker = parseRevertMarker(body);
  return marker?.environment === environment && marker.bad === bad;
}

/** Open issues that may switch reverts off, with who put the label there. */
async function readStops(github: GitHub) {
  const issues = await github.readIssues({ labels: [stopLabel], state: "open", limit: 5 });
  return Promise.all(
    issues.map(async ({ number }) => {
      const by = (await github.findLabeller(number, stopLabel))?.login;
      const permission = by === undefined ? "none" : await github.readPermission(by);
      return { number, by, mayStop: permission === "admin" || permission === "write" };
    }),
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
  return plan.kind === "revert" ? commandsByHand(plan, branch) : [];
}

/** What came after the undone commits on the branch: for a suspect alone, that begins within the deploy. */
function laterThan({ to }: Plan, { range, later }: Undoable): Commit[] {
  return [...range.slice(range.findIndex(({ sha }) => sha === to) + 1), ...later];
}

interface Findings {
  history: Undoable;
  plan: Plan;
  merge: MergeOutcome;
}

async function safetyFacts(
  { github, now }: RevertWorld,
  { environment, bad, deployedAt, healthyLater, response }: RevertRequest,
  {
    history,
    plan,
    merge,
    ours,
    stops,
  }: Findings & { ours: Pull[]; stops: Awaited<ReturnType<typeof readStops>> },
) {
  const { undone, since } = merge.trees;
  const onBranch = new Map(since.map(({ path, after }) => [path, after]));
  const paths = merge.kind === "merged" ? merge.changes : undone;
  const textPaths = paths.map(({ path }) => toText(path));
  const conflicts = merge.kind === "conflict" ? merge.paths : undefined;
  return {
    now: now(),
    environment,
    bad,
    ...(deployedAt !== undefined && { deployedAt }),
    commits: plan.undone.flatMap((change) => change.commits),
    later: laterThan(plan, history),
    merge: {
      paths: textPaths,
      undoneAlready: undone
        .filter(({ path, after }) => onBranch.has(path) && sameEntry(onBranch.get(path), after))
        .map(({ path }) => toText(path)),
      conflicts,
      same: merge.kind === "merged" && merge.tree === history.tip.tree,
    },
    inTheWay: conflicts === undefined ? [] : await findInTheWay(github, laterThan(plan, history), conflicts),
    reverts: ours.map(knownRevert),
    stops,
    ...(healthyLater !== undefined && { healthyLater }),
    canPushWorkflows: workflowFiles(textPaths).length === 0 ? undefined : await canPushWorkflows(github),
    maxAgeMs: response.maxAgeMs,
    maxPerDay: response.maxPerDay,
  };
}

function knownRevert({ body, number, state, merged, createdAt }: Pull): KnownRevert {
  const { environment, bad } = parseRevertMarker(body)!;
  return { number, environment, bad, state, merged, createdAt };
}

/** The job's own token never may; of others GitHub does not tell. */
async function canPushWorkflows(github: GitHub): Promise<boolean | undefined> {
  return (await github.findSelf())?.login === "github-actions[bot]" ? false : undefined;
}

/** So many later commits are looked into at most, to name those in the way. */
const mostLookedInto = 10;

async function findInTheWay(github: GitHub, later: Commit[], conflicts: string[]): Promise<string[]> {
  const steps = later.slice(-mostLookedInto).filter(({ parents }) => parents.length === 1);
  const touching = await Promise.all(
    steps.map(async (commit) => {
      const { files } = await github.compare(commit.parents[0]!, commit.sha, 1);
      const touches = files.some(
        ({ path, previousPath }) => conflicts.includes(path) || conflicts.includes(previousPath ?? ""),
      );
      return touches ? [commit.sha] : [];
    }),
  );
  const shas = touching.flat();
  if (shas.length === 0) return [];
  const pulls = await github.readPullsOfCommits(shas);
  const names = shas.map((sha) => {
    const pull = pulls.get(sha)?.[0];
    return pull === undefined ? sha.slice(0, 7) : `#${pull.number}`;
  });
  return [...new Set(names)];
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
    branch: revertBranch(environment, bad),
    base: history.branch,
    tip: history.tip,
    tree: merge.tree,
    way: merge.way,
    paths,
    draft: response.draft || safety.draft,
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
