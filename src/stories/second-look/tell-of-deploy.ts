import type { LedgerEntry } from "../../judge/past/ledger.ts";
import type { Event } from "../../settings/event.ts";
import type { Inputs } from "../../settings/inputs.ts";
import type { World } from "../../world/world.ts";

/** Deployments of one commit that are looked through for the one that was watched. */
const mostOfCommit = 15;
/** Clocks differ. */
const slackMs = 60_000;

/**
 * The step and its event as if they told of a deploy that the ledger remembers: by its deployment, so that what came before
 * and since is told apart, or where there is none, by its commit.
 */
export async function tellOfDeploy(
  { github }: Pick<World, "github">,
  environment: string,
  { entry: { sha, deployedAt }, inputs, event }: { entry: LedgerEntry; inputs: Inputs; event: Event },
): Promise<{ inputs: Inputs; event: Event }> {
  const deployments = await github.readDeployments({ environment, sha, limit: mostOfCommit });
  const own = deployments.find(({ createdAt }) => createdAt <= deployedAt + slackMs) ?? deployments.at(-1);
  const nothingElse = { ...event, followed: undefined, commit: undefined, sha: undefined };
  const ofThen = { ...inputs, deployedAt, previousSha: undefined };
  if (own === undefined) {
    return { inputs: { ...ofThen, sha }, event: { ...nothingElse, deployment: undefined } };
  }
  const { id, ref, task } = own;
  const deployment = { id, sha, ref, environment, task, state: "success", statusAt: deployedAt };
  return { inputs: { ...ofThen, sha: undefined }, event: { ...nothingElse, deployment } };
}
