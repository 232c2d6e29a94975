import { simpleUser } from "./people.ts";
import {
  type Call,
  invalid,
  iso,
  nodeId,
  notFound,
  page,
  Refusal,
  type Routes,
  type Schemas,
  text,
} from "./route.ts";
import type { DeploymentState, State, StoredDeployment, StoredDeploymentStatus } from "./state.ts";

const states = ["error", "failure", "inactive", "in_progress", "queued", "pending", "success"];

function deployment(state: State, stored: StoredDeployment): Schemas["deployment"] {
  const repo = `${state.url}/repos/${state.owner}/${state.repo}`;
  const url = `${repo}/deployments/${stored.id}`;
  return {
    url,
    id: stored.id,
    node_id: nodeId("DE", stored.id),
    sha: stored.sha,
    ref: stored.ref,
    task: stored.task,
    payload: stored.payload as Schemas["deployment"]["payload"],
    original_environment: stored.environment,
    environment: stored.environment,
    description: stored.description,
    creator: simpleUser(state, stored.creator),
    created_at: iso(stored.createdAt),
    updated_at: iso(stored.statuses.at(-1)?.createdAt ?? stored.createdAt),
    statuses_url: `${url}/statuses`,
    repository_url: repo,
    transient_environment: stored.transient,
    production_environment: stored.production,
  };
}

function deploymentStatus(
  state: State,
  { id }: StoredDeployment,
  stored: StoredDeploymentStatus,
): Schemas["deployment-status"] {
  const repo = `${state.url}/repos/${state.owner}/${state.repo}`;
  return {
    url: `${repo}/deployments/${id}/statuses/${stored.id}`,
    id: stored.id,
    node_id: nodeId("DES", stored.id),
    state: stored.state,
    creator: simpleUser(state, stored.creator),
    description: stored.description,
    target_url: stored.logUrl,
    created_at: iso(stored.createdAt),
    updated_at: iso(stored.createdAt),
    deployment_url: `${repo}/deployments/${id}`,
    repository_url: repo,
    environment_url: stored.environmentUrl,
    log_url: stored.logUrl,
  };
}

function findDeployment({ state, params }: Call): StoredDeployment {
  const found = state.deployments.find(({ id }) => id === Number(params.deployment_id));
  if (found === undefined) throw notFound();
  return found;
}

export const deploymentRoutes: Routes = {
  "GET /repos/{owner}/{repo}/deployments": {
    needs: [["deployments", "read"]],
    answer(call) {
      const { state, query } = call;
      const asked = (name: "environment" | "sha" | "ref" | "task", { [name]: value }: StoredDeployment) =>
        query.get(name) === null || query.get(name) === value;
      const found = state.deployments.filter((stored) =>
        (["environment", "sha", "ref", "task"] as const).every((name) => asked(name, stored)),
      );
      return page(
        call,
        found.toReversed().map((stored) => deployment(state, stored)),
      );
    },
  },

  "GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses": {
    needs: [["deployments", "read"]],
    answer(call) {
      const found = findDeployment(call);
      const statuses = found.statuses.toReversed();
      return page(
        call,
        statuses.map((status) => deploymentStatus(call.state, found, status)),
      );
    },
  },

  "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses": {
    needs: [["deployments", "write"]],
    answer(call) {
      const { state, body } = call;
      const found = findDeployment(call);
      const wanted = text(body, "state");
      if (wanted === undefined || !states.includes(wanted))
        throw invalid("DeploymentStatus", "state", "invalid");
      const description = text(body, "description") ?? "";
      if (description.length > 140) {
        throw new Refusal(422, "Validation Failed", {
          errors: [
            {
              resource: "DeploymentStatus",
              code: "custom",
              field: "description",
              message: "description is too long (maximum is 140 characters)",
            },
          ],
        });
      }
      const status = {
        id: state.nextId(),
        state: wanted as DeploymentState,
        description,
        creator: state.self,
        createdAt: state.now(),
        environmentUrl: text(body, "environment_url") ?? "",
        logUrl: text(body, "log_url") ?? text(body, "target_url") ?? "",
      };
      found.statuses.push(status);
      return { status: 201, body: deploymentStatus(state, found, status) };
    },
  },
};
