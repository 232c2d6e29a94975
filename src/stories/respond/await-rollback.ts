import { WorldError } from "../../errors.ts";
import type { Deploy } from "../../incident/deploy.ts";
import { isUnderWay, liveSince } from "../../incident/deployment.ts";
import type { RollbackSettings, Settings } from "../../settings/settings.ts";
import { duration } from "../../text/duration.ts";
import { sha7 } from "../../text/names.ts";
import type { Deployment } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { readRecord } from "../deploy/read-past.ts";
import { awaitLive } from "../watch/await-live.ts";
import { deploysAfter } from "../watch/deploys-after.ts";

/** GitHub's clock and ours. */
const clocksApartMs = 30_000;

export type Arrival =
  | { kind: "live"; deploy: Deploy; deploysAt: number[] }
  | { kind: "not-live"; why: string };

interface Wanted {
  /** What is to be taken back. */
  deploy: Deploy;
  good: string;
  /** When the rollback was started; undefined when an earlier run did. */
  startedAt: number | undefined;
}

/** Waits until `good` is live again, as its deployment and, where asked for, the live check say; or for as long as was asked. */
export async function awaitRollback(
  world: World,
  settings: Settings & { response: { rollback: RollbackSettings } },
  wanted: Wanted,
): Promise<Arrival> {
  const { rollback } = settings.response;
  const deadline = world.now() + rollback.wait;
  for (;;) {
    const found = await look(world, rollback, wanted).catch((error: unknown) => {
      if (!(error instanceof WorldError)) throw error;
      world.log.warning(`waiting for the rollback: ${error.message}`);
      return undefined;
    });
    if (found?.kind === "not-live") return found;
    if (found !== undefined) {
      const liveness = await awaitLive(world, settings, found.deploy);
      if (liveness.kind === "never") {
        return { kind: "not-live", why: `${sha7(wanted.good)} does not answer: ${liveness.why}` };
      }
      const deployedAt = liveness.kind === "live" ? liveness.since : found.deploy.deployedAt;
      return { ...found, deploy: { ...found.deploy, deployedAt } };
    }
    const left = deadline - world.now();
    if (left <= 0) {
      const { good, deploy } = wanted;
      const why = `no deployment of ${sha7(good)} to ${deploy.environment} was live within ${duration(rollback.wait / 1_000)}`;
      return { kind: "not-live", why };
    }
    await world.sleep(Math.min(settings.watch.interval, left));
  }
}

/** Undefined while it is still to come. */
async function look(
  world: World,
  rollback: RollbackSettings,
  { deploy, good, startedAt }: Wanted,
): Promise<Arrival | undefined> {
  const after = await deploysAfter(world, deploy);
  for (const deployment of after) {
    if (!(await isRollback(world, rollback, { deployment, good, startedAt }))) continue;
    const record = await readRecord(world, deployment);
    if (isUnderWay(record)) return undefined;
    const since = liveSince(record, world.now());
    if (since === undefined) {
      return { kind: "not-live", why: `deployment ${record.id} of it is ${record.statuses[0]?.state}` };
    }
    const { id } = record;
    const back = { environment: deploy.environment, sha: good, deployedAt: since, deploymentId: id };
    return {
      kind: "live",
      deploy: { ...back, found: `deployment ${id}` },
      deploysAt: [...after.map(({ createdAt }) => createdAt), deploy.deployedAt],
    };
  }
  return undefined;
}

/**
 * A deployment of the good commit. Or one by a run of the workflow that was started: the deployment that GitHub makes for
 * a job names the commit of the run, whatever the job has checked out.
 */
async function isRollback(
  world: World,
  rollback: RollbackSettings,
  { deployment, good, startedAt }: { deployment: Deployment; good: string; startedAt: number | undefined },
): Promise<boolean> {
  if (deployment.sha === good) return true;
  if (startedAt === undefined || deployment.createdAt < startedAt - clocksApartMs) return false;
  const { runId } = await readRecord(world, deployment);
  // The job of this guard has a deployment of its own.
  if (runId === undefined || String(runId) === world.env.GITHUB_RUN_ID) return false;
  try {
    const { event, path } = await world.github.readRun(runId);
    return rollback.workflow === undefined
      ? event === "repository_dispatch"
      : event === "workflow_dispatch" && path.endsWith(`/${rollback.workflow}`);
  } catch (error) {
    // Without `actions: read` only the commit tells.
    if (error instanceof WorldError) return false;
    throw error;
  }
}
