import type { Deploy } from "../../incident/deploy.ts";
import { kinship } from "../../incident/same-service.ts";
import type { Deployment } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { lookBack, traitsOf } from "../deploy/read-past.ts";

/** Deployments of the environment that were begun after this deploy, newest first; those that are evidently of other services left out. */
export async function deploysAfter({ github }: Pick<World, "github">, deploy: Deploy): Promise<Deployment[]> {
  const { environment, deploymentId, sha } = deploy;
  const deployments = await github.readDeployments({ environment, limit: lookBack });
  const own =
    deployments.find(({ id }) => id === deploymentId) ??
    deployments.find((deployment) => deployment.sha === sha);
  // GitHub's times are whole seconds; ids grow.
  const later = deployments.filter(({ id, createdAt }) =>
    own === undefined
      ? createdAt > deploy.deployedAt
      : createdAt > own.createdAt || (createdAt === own.createdAt && id > own.id),
  );
  if (own === undefined) return later;
  const all = deployments.map(traitsOf);
  return later.filter((other) => kinship(traitsOf(own), traitsOf(other), all).kind !== "other");
}
