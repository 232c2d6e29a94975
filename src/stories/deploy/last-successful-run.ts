import { WorldError } from "../../errors.ts";
import { isRegressed, type Past } from "../../incident/choose-good.ts";
import type { Run } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { lookBack } from "./read-past.ts";

/** The run of the same workflow before this one that succeeded on the same branch, with another commit that is not known to be bad. */
export async function lastSuccessfulRun(
  world: World,
  runId: number | undefined,
  { sha, past }: { sha: string; past: Past },
): Promise<Run | undefined> {
  if (runId === undefined) return undefined;
  try {
    const own = await world.github.readRun(runId);
    const runs = await world.github.readRuns({
      workflowId: own.workflowId,
      status: "success",
      limit: lookBack,
      ...(own.headBranch && { branch: own.headBranch }),
    });
    return runs.find(
      (run) =>
        run.id !== runId &&
        run.startedAt <= own.startedAt &&
        run.headSha !== sha &&
        !isRegressed(run.headSha, past),
    );
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.warning(`what this workflow ran before can't be read: ${error.message}`);
    return undefined;
  }
}
