import { simpleUser } from "./people.ts";
import { invalid, iso, nodeId, page, Refusal, type Routes, type Schemas, text } from "./route.ts";
import type { State, StoredStatus } from "./state.ts";

function statusOf(state: State, stored: StoredStatus): Schemas["status"] {
  return {
    url: `${state.url}/repos/${state.owner}/${state.repo}/statuses/${stored.sha}`,
    avatar_url: null,
    id: stored.id,
    node_id: nodeId("SC", stored.id),
    state: stored.state,
    description: stored.description,
    target_url: stored.targetUrl,
    context: stored.context,
    created_at: iso(stored.createdAt),
    updated_at: iso(stored.createdAt),
    creator: simpleUser(state, stored.creator),
  };
}

export const statusRoutes: Routes = {
  "POST /repos/{owner}/{repo}/statuses/{sha}": {
    needs: [["statuses", "write"]],
    async answer({ state, params, body }) {
      const sha = params.sha!;
      if ((await state.git.readObject(sha))?.type !== "commit") {
        throw new Refusal(422, `No commit found for SHA: ${sha}`);
      }
      const wanted = text(body, "state");
      if (wanted !== "pending" && wanted !== "success" && wanted !== "failure" && wanted !== "error") {
        throw invalid("Status", "state", "invalid");
      }
      const description = text(body, "description") ?? "";
      if (description.length > 140) {
        throw new Refusal(422, "Validation Failed", {
          errors: [
            {
              resource: "Status",
              code: "custom",
              field: "description",
              message: "description is too long (maximum is 140 characters)",
            },
          ],
        });
      }
      const stored: StoredStatus = {
        id: state.nextId(),
        sha,
        state: wanted,
        context: text(body, "context") ?? "default",
        description,
        targetUrl: text(body, "target_url") ?? null,
        creator: state.self,
        createdAt: state.now(),
      };
      state.statuses.push(stored);
      return { status: 201, body: statusOf(state, stored) };
    },
  },

  "GET /repos/{owner}/{repo}/commits/{ref}/check-runs": {
    needs: [["statuses", "read"]],
    async answer({ state, params }) {
      const sha = await state.git.resolve(params.ref!);
      const check_runs = state.checkRuns.filter((run) => run.sha === sha);
      return { status: 200, body: { total_count: check_runs.length, check_runs } };
    },
  },

  "GET /repos/{owner}/{repo}/commits/{ref}/statuses": {
    needs: [["statuses", "read"]],
    async answer(call) {
      const { state, params } = call;
      const sha = await state.git.resolve(params.ref!);
      const found = state.statuses.filter((status) => status.sha === sha).toReversed();
      return page(
        call,
        found.map((status) => statusOf(state, status)),
      );
    },
  },
};
