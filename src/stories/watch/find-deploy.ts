import { SettingsError, WorldError } from "../../errors.ts";
import {
  chooseGood,
  type Deploy,
  type DeploymentRecord,
  foldRuns,
  healthyAfter,
  isUnderWay,
  liveSince,
  rolloutStart,
  takenBack,
} from "../../incident/deploy.ts";
import type { Event } from "../../settings/event.ts";
import type { Inputs } from "../../settings/inputs.ts";
import type { Deployment, Run } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

/** Deploys looked back over for one that was good; beyond that a machine should not pick what to go back to. */
export const lookBack = 15;

export type FoundDeploy =
  | {
      kind: "found";
      deploy: Deploy;
      /** When this environment was deployed, this time and before. */
      deploysAt: number[];
      /** The regressed deploy that this one takes back by deploying an earlier commit again. */
      takesBack?: { sha: string; deployedAt: number };
      /** A commit that went live after this one and was not judged regressed. */
      healthyLater?: string;
    }
  /** Nothing went live, so there is nothing to watch. */
  | { kind: "nothing-live"; why: string };

/** Which commit went live, when, and which was live and good before it. Never guesses: what nobody knows stays unknown. */
export async function findDeploy(world: World, inputs: Inputs, event: Event): Promise<FoundDeploy> {
  const environment = inputs.environment ?? event.deployment?.environment;
  if (environment === undefined) {
    throw new SettingsError("The workflow step", [
      {
        path: "environment",
        message: "is missing: expected the environment that was deployed, such as production",
      },
    ]);
  }
  const { records, deployments } = await readRecords(world, environment, {
    asked: inputs.sha ?? event.deployment?.sha,
    own: event.sha,
  });
  const live = identify(world, { ...inputs, environment }, event, records);
  if (typeof live === "string") return { kind: "nothing-live", why: live };
  const own = records.find(({ id }) => id === live.deploymentId);
  const takesBack = own && takenBack(own, records, deployments);
  const healthyLater = own && healthyAfter(own, records);
  // Who says when it went live knows what he means by it.
  const rolloutAt = own && inputs.deployedAt === undefined ? rolloutStart(own, live.deployedAt) : undefined;
  const deploy = { ...live, ...(rolloutAt !== undefined && { rolloutAt }) };
  return {
    kind: "found",
    deploy: await withPrevious(world, inputs, event, deploy, records),
    deploysAt: deployments.map(({ createdAt }) => createdAt),
    ...(takesBack && { takesBack }),
    ...(healthyLater !== undefined && { healthyLater }),
  };
}

/** What went live, by the first that knows: the event, the inputs, the environment, this run; else why nothing did. */
function identify(
  world: World,
  inputs: Inputs & { environment: string },
  event: Event,
  records: readonly DeploymentRecord[],
): Deploy | string {
  const { environment } = inputs;
  const { deployment } = event;
  if (deployment !== undefined && inputs.sha === undefined) {
    if (deployment.environment !== environment)
      return `the deployment is of ${deployment.environment}, not of ${environment}`;
    if (deployment.state !== "success") return `the deployment of ${environment} is ${deployment.state}`;
    return {
      environment,
      sha: deployment.sha,
      deployedAt: inputs.deployedAt ?? deployment.statusAt,
      found: `deployment ${deployment.id}`,
      deploymentId: deployment.id,
      ref: deployment.ref,
    };
  }
  if (inputs.sha !== undefined) {
    const record = records.find(({ sha }) => sha === inputs.sha);
    return {
      environment,
      sha: inputs.sha,
      deployedAt: inputs.deployedAt ?? (record && liveSince(record, world.now())) ?? world.now(),
      found: "the sha input",
      ...(record && { deploymentId: record.id, ref: record.ref }),
    };
  }
  const [newest] = records;
  if (newest !== undefined) {
    // While another run is still deploying, what this run deployed is what is live.
    const ofThisRun = records.find(({ sha }) => sha === event.sha);
    const record = isUnderWay(newest) && newest.sha !== event.sha ? ofThisRun : newest;
    const since = record && liveSince(record, world.now());
    if (record === undefined || since === undefined) {
      return `the latest deployment of ${environment} is ${newest.statuses[0]?.state ?? "not done"}`;
    }
    return {
      environment,
      sha: record.sha,
      deployedAt: inputs.deployedAt ?? since,
      found: `deployment ${record.id}`,
      deploymentId: record.id,
      ref: record.ref,
    };
  }
  if (event.sha === undefined) return `${environment} has no deployments, and the event names no commit`;
  return {
    environment,
    sha: event.sha,
    deployedAt: inputs.deployedAt ?? world.now(),
    found: "this workflow run",
    ...(event.ref && { ref: event.ref }),
  };
}

/**
 * Newest first, each with its statuses, as many as are needed to find the deploy in question (`asked`, else that of this
 * run while another is under way, else the newest) and a good one before it.
 */
async function readRecords(
  world: World,
  environment: string,
  { asked, own }: { asked: string | undefined; own: string | undefined },
): Promise<{ records: DeploymentRecord[]; deployments: Deployment[] }> {
  const deployments = await world.github.readDeployments({ environment, limit: lookBack });
  const isListed = (wanted: string | undefined) => deployments.some(({ sha }) => sha === wanted);
  let records: DeploymentRecord[] = [];
  const inQuestion = () => {
    const [newest] = records;
    if (asked !== undefined)
      return isListed(asked) ? records.find(({ sha }) => sha === asked) : { sha: asked };
    return newest && isUnderWay(newest) && isListed(own) ? records.find(({ sha }) => sha === own) : newest;
  };
  // Two that went live are nearly always enough, and each costs a request: read on only while they are not.
  for (const deployment of deployments) {
    records = foldRuns([...records, await readRecord(world, deployment)]);
    const bad = inQuestion();
    if (bad !== undefined && chooseGood(bad, records).kind !== "none") break;
  }
  return { records, deployments };
}

/** A deployment with its statuses and the run that made it. */
export async function readRecord(
  { github }: Pick<World, "github">,
  { id, sha, ref, createdAt }: Deployment,
): Promise<DeploymentRecord> {
  const statuses = await github.readDeploymentStatuses(id);
  const runId = statuses.map(({ logUrl }) => /\/actions\/runs\/(\d+)/u.exec(logUrl ?? "")?.[1]).find(Boolean);
  return { id, sha, ref, createdAt, statuses, ...(runId !== undefined && { runId: Number(runId) }) };
}

async function withPrevious(
  world: World,
  inputs: Inputs,
  event: Event,
  deploy: Deploy,
  records: readonly DeploymentRecord[],
): Promise<Deploy> {
  if (inputs.previousSha !== undefined) {
    return { ...deploy, previous: { sha: inputs.previousSha, found: "the previous-sha input" } };
  }
  const own = records.find(({ id }) => id === deploy.deploymentId);
  const good = chooseGood({ sha: deploy.sha, ...(own && { id: own.id, createdAt: own.createdAt }) }, records);
  if (good.kind === "found") {
    const { id, sha, createdAt } = good.record;
    return {
      ...deploy,
      previous: {
        sha,
        deployedAt: liveSince(good.record, createdAt) ?? createdAt,
        found: `deployment ${id}`,
      },
    };
  }
  if (good.kind === "same-commit") {
    return { ...deploy, previousUnknown: `the deploy before it (${good.record.id}) was of the same commit` };
  }
  if (records.length <= 1 && event.runId !== undefined) {
    const run = await lastSuccessfulRun(world, event.runId, deploy.sha);
    if (run !== undefined) {
      return {
        ...deploy,
        previous: { sha: run.headSha, deployedAt: run.updatedAt, found: `run ${run.id} of this workflow` },
      };
    }
  }
  return { ...deploy, previousUnknown: `no earlier deploy of ${deploy.environment} that succeeded is known` };
}

/** The run of this workflow before this one that succeeded on the same branch, with another commit. */
async function lastSuccessfulRun(world: World, runId: number, sha: string): Promise<Run | undefined> {
  try {
    return await readLastSuccessfulRun(world, runId, sha);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.warning(`what this workflow ran before can't be read: ${error.message}`);
    return undefined;
  }
}

async function readLastSuccessfulRun(world: World, runId: number, sha: string): Promise<Run | undefined> {
  const own = await world.github.readRun(runId);
  const runs = await world.github.readRuns({
    workflowId: own.workflowId,
    status: "success",
    limit: lookBack,
    ...(own.headBranch && { branch: own.headBranch }),
  });
  return runs.find((run) => run.id !== runId && run.startedAt <= own.startedAt && run.headSha !== sha);
}
