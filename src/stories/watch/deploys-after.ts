import type { Deploy } from "../../incident/deploy.ts";
import type { Deployment } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { lookBack } from "../deploy/read-past.ts";

/** Deployments of the environment that were begun after this deploy, newest first. */
export async function deploysAfter({ github }: World, deploy: Deploy): Promise<Deployment[]> {
  const { environment, deploymentId, sha } = deploy;
  const deployments = await github.readDeployments({ environment, limit: lookBack });
  const own =
    deployments.find(({ id }) => id === deploymentId) ??
    deployments.find((deployment) => deployment.sha === sha);
  // GitHub's times are whole seconds; ids grow.
  return deployments.filter(({ id, createdAt }) =>
    own === undefined
      ? createdAt > deploy.deployedAt
      : createdAt > own.createdAt || (createdAt === own.createdAt && id > own.id),
  );
}
