import { WorldError } from "../../errors.ts";
import type { Deploy } from "../../incident/deploy.ts";
import { conflictsInTitle } from "../../report/revert-body.ts";
import type { CheckedRun, RunReport, VerifyFact } from "../../report/run-report.ts";
import { verifyLogLine } from "../../report/verify-words.ts";
import { judgeCheck } from "../../revert/checks/check-result.ts";
import type { Settings, VerifySettings } from "../../settings/settings.ts";
import type { GitHub, Pull, Run } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { startCheck } from "./start-check.ts";
import { tellCheck } from "./tell-check.ts";

export interface Verification {
  verify: VerifySettings;
  deploy: Deploy;
  /** The revert's number. */
  number: number;
  /** Its files hold marks of conflicts, which no check can pass. */
  hasConflicts: boolean;
  /** Number of the incident, when there is one. */
  incident: number | undefined;
  /** How GitHub is to merge the revert by itself once its check has passed. */
  autoMerge: "MERGE" | "SQUASH" | "REBASE" | undefined;
  /** How often the run is looked at. */
  intervalMs: number;
}

/** What is to be checked; undefined where no check was asked for, or there is no revert. */
export function verificationOf(
  { response, watch }: Settings,
  { revert, incident, deploy }: RunReport,
): Verification | undefined {
  const { verify, autoMerge } = response;
  if (verify === undefined || !("number" in revert)) return undefined;
  return {
    verify,
    deploy,
    number: revert.number,
    hasConflicts: revert.title.endsWith(conflictsInTitle),
    incident: "number" in incident ? incident.number : undefined,
    autoMerge,
    intervalMs: watch.interval,
  };
}

/**
 * Runs the project's own check on the revert's branch and tells its result in the revert and in the incident. Both stand before
 * this begins. Safe to repeat: the check of a commit is found again by the commit, and what is told is edited in its place.
 * `fail` takes what went wrong in telling it.
 */
export async function verifyRevert(
  world: World,
  verification: Verification,
  fail: (message: string) => void,
): Promise<VerifyFact> {
  const { github, log } = world;
  const { verify, deploy, number, hasConflicts } = verification;
  const { workflow } = verify;
  const pull = await github.readPull(number);
  const tell = (fact: VerifyFact, now = pull) => tellCheck(world, { ...verification, pull: now, fact }, fail);
  const skip = hasConflicts
    ? "conflicts"
    : pull.merged
      ? "merged"
      : pull.state === "closed"
        ? "closed"
        : undefined;
  if (skip !== undefined) return { kind: "skipped", workflow, why: skip };
  const branch = pull.headBranch;
  const begun = await startCheck(world, { verify, deploy, branch, head: pull.headSha });
  if (begun.kind !== "run") {
    const fact: VerifyFact = begun.kind === "lost" ? { workflow, ...begun } : { workflow, branch, ...begun };
    log.warning(verifyLogLine(fact));
    return tell(fact);
  }
  const started: VerifyFact = { kind: "started", workflow, run: begun.run };
  log.line(verifyLogLine(started));
  const begunAt = world.now();
  const first = await look(world, begun.run.id);
  // What has ended by now is told once, as what it is.
  if (first?.conclusion === undefined) await tell(started);
  const ended = await awaitEnd(world, verification, first ?? { id: begun.run.id });
  const now = await github.readPull(number);
  const fact = await checkedFact(github, {
    workflow,
    run: begun.run,
    ended,
    waitedSeconds: Math.round((world.now() - begunAt) / 1_000),
    pull: now,
  });
  log.line(verifyLogLine(fact));
  return tell(fact, now);
}

async function look({ github, log }: World, id: number): Promise<Run | undefined> {
  try {
    return await github.readRun(id);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    log.detail(`the revert's own check could not be read: ${error.message}`);
    return undefined;
  }
}

/** As it was seen last: ended, or as far as it came in the time that was given. An old run is looked at once. */
async function awaitEnd(
  world: World,
  { verify, intervalMs }: Verification,
  begun: { id: number } & Partial<Run>,
): Promise<Run | undefined> {
  const deadline = Math.min(begun.createdAt ?? world.now(), world.now()) + verify.timeout;
  let seen = begun.status === undefined ? undefined : (begun as Run);
  for (;;) {
    if (seen?.conclusion !== undefined && seen.conclusion !== "action_required") return seen;
    const left = deadline - world.now();
    if (left <= 0) return seen;
    await world.sleep(Math.min(intervalMs, left));
    seen = (await look(world, begun.id)) ?? seen;
  }
}

async function checkedFact(
  github: GitHub,
  {
    ended,
    pull,
    ...about
  }: { workflow: string; run: CheckedRun; ended: Run | undefined; waitedSeconds: number; pull: Pull },
): Promise<VerifyFact & { kind: "checked" }> {
  const run = { ...about.run, ...(ended && { sha: ended.headSha, url: ended.url }) };
  const jobs = ended?.conclusion === undefined ? [] : await github.readJobs(run.id).catch(none);
  const result = judgeCheck(ended ?? { status: "", conclusion: undefined }, jobs);
  const base = result.kind === "failed" && ended ? await findBaseFailure(github, ended, pull) : undefined;
  // A branch that is gone after the merge has not moved.
  const moved = !pull.merged && pull.headSha !== run.sha;
  return { kind: "checked", ...about, run, result, moved, ...(base && { baseFails: base }) };
}

/** A check that fails whatever is changed says nothing of the revert. */
async function findBaseFailure(
  github: GitHub,
  { workflowId }: Run,
  { baseBranch: branch }: Pull,
): Promise<{ branch: string; url: string } | undefined> {
  const query = { workflowId, branch, status: "completed", limit: 1 } as const;
  const [newest] = await github.readRuns(query).catch(none);
  return newest?.conclusion === "failure" ? { branch, url: newest.url } : undefined;
}

/** They only make the words clearer. */
function none(error: unknown): [] {
  if (error instanceof WorldError) return [];
  throw error;
}
