import { WorldError } from "../../errors.ts";
import { longestRolloutMs } from "../../incident/deployment.ts";
import type { Job } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

const deploys = /deploy|release|roll(?:-|\s)?out|publish|promot|ship|helm|kubectl|argo|terraform|\bapply\b/iu;

/**
 * When the job that deployed began to, where no deployment marks it: the first of its steps that says so, else the job
 * itself. At `at` it was live. Undefined when the runs of this repository can't be read.
 */
export async function rolloutOfJob(
  { github, env, log }: World,
  runId: number | undefined,
  at: number,
): Promise<number | undefined> {
  if (runId === undefined) return undefined;
  try {
    const began = rolloutIn(await github.readJobs(runId), { at, runner: env.RUNNER_NAME });
    return began === undefined ? undefined : Math.max(began, at - longestRolloutMs);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    log.detail(`when this job began can't be read: ${error.message}`);
    return undefined;
  }
}

/** Of a run's jobs: the one of this runner that is still going, else the last that says that it deploys. */
export function rolloutIn(
  jobs: readonly Job[],
  { at, runner }: { at: number; runner: string | undefined },
): number | undefined {
  const begun = jobs.filter(({ startedAt }) => startedAt !== undefined && startedAt < at);
  const going = begun.filter(({ endedAt }) => endedAt === undefined || endedAt >= at);
  const here =
    going.find((job) => runner !== undefined && job.runner === runner) ??
    (going.length === 1 ? going[0] : undefined);
  const ended = begun.filter(
    ({ name, endedAt }) => endedAt !== undefined && endedAt <= at && deploys.test(name),
  );
  // A guard in a job of its own comes after the one that deployed.
  const job = here !== undefined && hasDeployed(here, at) ? here : (ended.at(-1) ?? here);
  if (job === undefined) return undefined;
  const step = job.steps.find(
    ({ name, startedAt }) => isDeployStep(name) && startedAt !== undefined && startedAt < at,
  );
  return step?.startedAt ?? job.startedAt;
}

function hasDeployed({ steps }: Job, at: number): boolean {
  return steps.some(({ name, startedAt = at }) => isDeployStep(name) && startedAt < at);
}

/** This guard is a step too. */
function isDeployStep(name: string): boolean {
  return deploys.test(name) && !/deploy-guard/iu.test(name);
}
