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
    updated_at: time.optional().catch(undefined),
    creator: person,
    payload: z.unknown(),
    description: text,
    transient_environment: z.boolean().nullish(),
    production_environment: z.boolean().nullish(),
  })
  .transform(
    ({ created_at, updated_at, creator, transient_environment, production_environment, ...answer }) => ({
      ...answer,
      createdAt: created_at,
      ...(updated_at !== undefined && { updatedAt: updated_at }),
      creator: creator?.login,
      creatorIsBot: creator?.isBot ?? false,
      // An older Enterprise Server leaves both out.
      ...(transient_environment != null && { transient: transient_environment }),
      ...(production_environment != null && { production: production_environment }),
    }),
  );

const states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"] as const;

const deploymentStatus = z
  .object({
    // An environment with required reviewers says `waiting`, which GitHub's description of itself leaves out.
    state: z.enum(states).catch("pending"),
    description: text,
    created_at: time,
    creator: person,
    environment_url: text,
    log_url: text,
    target_url: text,
  })
  .transform((answer) => ({
    state: answer.state,
    description: answer.description,
    createdAt: answer.created_at,
    creator: answer.creator?.login,
    environmentUrl: answer.environment_url || undefined,
    logUrl: answer.log_url || answer.target_url || undefined,
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
