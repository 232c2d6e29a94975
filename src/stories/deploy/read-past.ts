import { WorldError } from "../../errors.ts";
import type { Past } from "../../incident/choose-good.ts";
import { type DeploymentRecord, foldRuns, type Judged, livesOf } from "../../incident/deployment.ts";
import type { Traits } from "../../incident/same-service.ts";
import type { Deployment } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

/** Deploys looked back over for one that was good; beyond that a machine should not pick what to go back to. */
export const lookBack = 15;
/** Deployments of one commit that are looked at first. */
const mostOfCommit = 3;

/** An environment's deployments, whose statuses are read as they are needed: each costs a request. */
export interface PastReader {
  past(cleared: ReadonlySet<string>): Past;
  /** Reads one more; false when there is no more to read. */
  readMore(): Promise<boolean>;
  /** Asks which workflows made them; false when that can't be read. */
  readWorkflows(): Promise<boolean>;
}

/**
 * Reads what tells most: the newest two, those of the commits in question, and what GitHub was told of lately.
 * `judged` is what the ledger remembers, oldest first.
 */
export async function openPast(
  world: Pick<World, "github">,
  deployments: readonly Deployment[],
  { commits, ids, judged }: { commits: readonly string[]; ids: readonly number[]; judged: readonly Judged[] },
): Promise<PastReader> {
  const read = new Map<number, DeploymentRecord>();
  const workflows = new Map<number, string>();
  const add = async (deployment: Deployment) =>
    void read.set(deployment.id, asJudged(await readRecord(world, deployment), judged));
  await Promise.all(firstToRead(deployments, commits, ids).map(add));

  return {
    past(cleared) {
      const records = foldRuns(
        deployments.map(({ id }) => read.get(id)).filter((record) => record !== undefined),
      ).map((record) => withWorkflow(record, workflows));
      return { records, lives: livesOf(records, judged), judged, cleared };
    },
    async readMore() {
      const next = deployments.find(({ id }) => !read.has(id));
      if (next === undefined || read.size >= lookBack) return false;
      await add(next);
      return true;
    },
    async readWorkflows() {
      const runs = [...read.values()].map(({ runId }) => runId).filter((id) => id !== undefined);
      try {
        for (const runId of new Set(runs)) {
          if (!workflows.has(runId)) workflows.set(runId, (await world.github.readRun(runId)).path);
        }
        return true;
      } catch (error) {
        if (!(error instanceof WorldError)) throw error;
        return false;
      }
    },
  };
}

function firstToRead(
  deployments: readonly Deployment[],
  commits: readonly string[],
  ids: readonly number[],
): Deployment[] {
  const newest = deployments[0]?.updatedAt ?? deployments[0]?.createdAt ?? 0;
  const ofCommits = commits.flatMap((commit) =>
    deployments.filter(({ sha }) => sha === commit).slice(0, mostOfCommit),
  );
  // One that is used again for the same commit is old, and was told of a new status.
  const usedAgain = deployments.filter(({ updatedAt = 0 }) => updatedAt > newest).slice(0, mostOfCommit);
  const told = deployments.filter(({ id }) => ids.includes(id));
  return [...new Set([...deployments.slice(0, 2), ...ofCommits, ...usedAgain, ...told])];
}

/** A job's own deployment carries the commit of its run. What the same run judged is what it had deployed. */
function asJudged(record: DeploymentRecord, judged: readonly Judged[]): DeploymentRecord {
  const own = judged.findLast(({ runId }) => runId !== undefined && runId === record.runId);
  return own === undefined ? record : { ...record, sha: own.sha };
}

function withWorkflow(record: DeploymentRecord, workflows: ReadonlyMap<number, string>): DeploymentRecord {
  const workflow = record.runId === undefined ? undefined : workflows.get(record.runId);
  return workflow === undefined ? record : { ...record, traits: { ...record.traits, workflow } };
}

const runInUrl = /\/actions\/runs\/(\d{1,15})(?:\/attempts\/(\d{1,4}))?/u;

/** A deployment with its statuses and the run that made it. */
export async function readRecord(
  { github }: Pick<World, "github">,
  deployment: Deployment,
): Promise<DeploymentRecord> {
  const { id, sha, ref, createdAt, payload } = deployment;
  const statuses = await github.readDeploymentStatuses(id);
  const run = statuses.map(({ logUrl }) => runInUrl.exec(logUrl ?? "")).find((match) => match !== null);
  const runId = run === undefined || run === null ? runInPayload(payload) : Number(run[1]);
  const environmentUrl = statuses.find((status) => status.environmentUrl !== undefined)?.environmentUrl;
  const logUrl = statuses.find((status) => status.logUrl !== undefined)?.logUrl;
  return {
    id,
    sha,
    ref,
    createdAt,
    statuses,
    ...(runId !== undefined && { runId }),
    ...(run?.[2] !== undefined && { runAttempt: Number(run[2]) }),
    traits: {
      ...traitsOf(deployment),
      ...(environmentUrl !== undefined && { environmentUrl }),
      ...(logUrl !== undefined && { logUrl }),
    },
  };
}

/** What a deployment says of itself without its statuses. */
export function traitsOf(deployment: Deployment): Traits {
  const { task, payload, description, transient, production, creator, creatorIsBot } = deployment;
  return {
    task,
    ...(payload !== undefined && { payload }),
    ...(description !== undefined && { description }),
    ...(transient !== undefined && { transient }),
    ...(production !== undefined && { production }),
    ...(creatorIsBot === true && creator !== undefined && { bot: creator }),
  };
}

/** A script that makes a deployment of its own may note its run in what it attaches. */
function runInPayload(payload: unknown): number | undefined {
  if (payload === null || typeof payload !== "object") return undefined;
  const entry = Object.entries(payload).find(([key]) => /^(?:github_?|workflow_?)?run_?id$/iu.test(key));
  const runId = Number(entry?.[1]);
  return Number.isSafeInteger(runId) && runId > 0 ? runId : undefined;
}
