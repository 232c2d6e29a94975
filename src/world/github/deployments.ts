import { z } from "zod";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { ignored, person, text, time } from "./shapes.ts";

const deployment = z
  .object({
    id: z.number(),
    sha: z.string(),
    ref: z.string(),
    environment: z.string(),
    task: z.string(),
    created_at: time,
    creator: person,
  })
  .transform(({ created_at, creator, ...answer }) => ({
    ...answer,
    createdAt: created_at,
    creator: creator?.login,
  }));

const deploymentStatus = z
  .object({
    state: z.enum(["error", "failure", "inactive", "in_progress", "queued", "pending", "success"]),
    description: text,
    created_at: time,
    creator: person,
    environment_url: text,
    log_url: text,
  })
  .transform((answer) => ({
    state: answer.state,
    description: answer.description,
    createdAt: answer.created_at,
    creator: answer.creator?.login,
    environmentUrl: answer.environment_url || undefined,
    logUrl: answer.log_url || undefined,
  }));

/** GitHub refuses longer ones. */
const longestDescription = 140;

type Part = Pick<GitHub, "readDeployments" | "readDeploymentStatuses" | "markDeployment">;

export function deploymentsOf(client: Client): Part {
  return {
    readDeployments({ limit, ...query }) {
      return client.list("GET /repos/{owner}/{repo}/deployments", query, deployment, limit);
    },

    readDeploymentStatuses(deploymentId) {
      const route = "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
      return client.list(route, { deployment_id: deploymentId }, deploymentStatus);
    },

    // Carried out twice it says the same thing twice.
    async markDeployment(deploymentId, { state, description, logUrl }) {
      await client.repeat(
        "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses",
        {
          deployment_id: deploymentId,
          state,
          description: [...description].slice(0, longestDescription).join(""),
          auto_inactive: false,
          ...(logUrl !== undefined && { log_url: logUrl }),
        },
        ignored,
      );
    },
  };
}
