import { WorldError } from "../../errors.ts";
import { incidentClaim } from "../../revert/marker.ts";
import type { Issue } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { findIncident } from "../revert/find-incident.ts";

export type Turn =
  | { kind: "known"; incident: Issue }
  /** It is for this run to open it. Not `alone` when another may be at it too. */
  | { kind: "ours"; alone: boolean };

/** How long the run that has the turn is given to open it: together ten seconds. */
const waitsMs = [1_000, 2_000, 3_000, 4_000];

/** Runs that may die with their turn before nobody waits any more. */
const mostTurns = 3;

/**
 * Whose turn it is to open the incident of a deploy, by a ref that only one run can make: runs at the same time would open
 * one each, and everybody would be notified of all of them. Who comes second waits for the first one's incident, and takes
 * the next turn where it does not come, since that run was killed.
 */
export async function claimIncident(
  world: World,
  deploy: { environment: string; sha: string },
): Promise<Turn> {
  const { github } = world;
  for (let turn = 1; turn <= mostTurns; turn++) {
    const claim = incidentClaim(deploy.environment, deploy.sha, turn);
    const isWon = await github.swapRef(claim, { from: undefined, to: deploy.sha }).catch((error: unknown) => {
      // Without the right to make refs there is no taking turns.
      if (error instanceof WorldError) return undefined;
      throw error;
    });
    if (isWon === true && turn === 1) return { kind: "ours", alone: true };
    const incident =
      isWon === false ? await awaitIncident(world, deploy) : await findIncident(github, deploy);
    if (incident !== undefined) return { kind: "known", incident };
    if (isWon !== false) return { kind: "ours", alone: false };
  }
  return { kind: "ours", alone: false };
}

async function awaitIncident(
  { github, sleep }: World,
  deploy: { environment: string; sha: string },
): Promise<Issue | undefined> {
  for (const wait of waitsMs) {
    const incident = await findIncident(github, deploy);
    if (incident !== undefined) return incident;
    await sleep(wait);
  }
  return findIncident(github, deploy);
}
