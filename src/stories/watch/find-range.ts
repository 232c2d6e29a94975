import { WorldError } from "../../errors.ts";
import type { Deploy } from "../../incident/deploy.ts";
import type { World } from "../../world/world.ts";
import { wentBackWords } from "../deploy/previous-deploy.ts";
import { type DeployRange, readRange, readRecent } from "./read-range.ts";

export interface FoundRange {
  deploy: Deploy;
  /** Absent where it can't be read: that costs the suspects, not the watch. */
  range: DeployRange | undefined;
}

/**
 * What was deployed since what was live before. Where nobody knows what that was, the newest changes that the deploy holds
 * are suspects all the same, and are told as what they are. What history says overrules what was recorded: an earlier
 * commit than the one before is a rollback.
 */
export async function findRange(world: World, deploy: Deploy): Promise<FoundRange> {
  const { previous, sha, wentBackFrom } = deploy;
  try {
    if (previous === undefined) {
      const isFirst = wentBackFrom === undefined && deploy.sameCommit !== true;
      return { deploy, range: isFirst ? await readRecent(world, sha) : undefined };
    }
    const range = await readRange(world, previous.sha, sha);
    if (range.comparison.status !== "behind") return { deploy, range };
    const { previous: _, ...rest } = deploy;
    const back = { sha: previous.sha, deployedAt: previous.deployedAt ?? deploy.deployedAt };
    return {
      deploy: { ...rest, wentBackFrom: back, previousUnknown: wentBackWords(back.sha) },
      range: undefined,
    };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.warning(`what was deployed can't be read: ${error.message}`);
    return { deploy, range: undefined };
  }
}
