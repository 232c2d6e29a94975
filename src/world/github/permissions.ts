import { WorldError } from "../../errors.ts";
import type { Client, Route } from "./client.ts";
import type { GitHub, Permission, Shortfall } from "./github.ts";

type Part = Pick<GitHub, "findShortfalls">;

/** As GitHub names them in `permissions:`, with what goes by one; undefined where it can't be asked for without harm. */
type Question = { route: Route; params: Record<string, unknown> } | undefined;

/**
 * Requests that GitHub must refuse whoever asks, since what they need is left out. Whether the token may comes first, so a
 * 403 tells of the permission and a 422 that it is there. None of them can change anything.
 */
function question(permission: Permission, deploymentId: number | undefined): Question {
  switch (permission) {
    case "contents":
      return { route: "POST /repos/{owner}/{repo}/git/refs", params: {} };
    case "pull-requests":
      return { route: "POST /repos/{owner}/{repo}/pulls", params: {} };
    case "issues":
      return { route: "POST /repos/{owner}/{repo}/issues", params: {} };
    case "deployments": {
      const route = "POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses";
      return deploymentId === undefined ? undefined : { route, params: { deployment_id: deploymentId } };
    }
    case "actions":
      // A workflow of this name can't be: its file would have to begin with a dash and have no ending.
      return {
        route: "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        params: { workflow_id: "-" },
      };
  }
}

export function permissionsOf(client: Client): Part {
  async function ask(
    permission: Permission,
    deploymentId: number | undefined,
  ): Promise<Shortfall | undefined> {
    const asked = question(permission, deploymentId);
    if (asked === undefined) return undefined;
    try {
      await client.sendInvalid(asked.route, asked.params);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      return shortfall(permission, error);
    }
    return undefined;
  }

  return {
    async findShortfalls(permissions, deploymentId) {
      const scopes = client.scopes() ?? [];
      // A classic token has scopes instead, and GitHub says with every answer which.
      if (scopes.some((scope) => scope === "repo" || scope === "public_repo")) return [];
      if (scopes.length > 0) return [{ kind: "token-scope", scopes }];
      const found = await Promise.all(permissions.map((permission) => ask(permission, deploymentId)));
      return found.filter((one) => one !== undefined);
    },
  };
}

function shortfall(permission: Permission, { status, message }: WorldError): Shortfall | undefined {
  if (status === 403 && /not accessible by|must have (?:write|push)/iu.test(message))
    return { kind: "permission", permission };
  if (status === 403 && /not permitted to create or approve pull requests/iu.test(message))
    return { kind: "pulls-forbidden" };
  if (permission === "issues" && status === 410) return { kind: "issues-off" };
  if (status === 403 && /archived/iu.test(message)) return { kind: "archived" };
  // Anything else says nothing about what the token may do.
  return undefined;
}
