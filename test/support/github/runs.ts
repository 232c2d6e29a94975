import { simpleUser } from "./people.ts";
import { repository } from "./repository.ts";
import { cut, iso, nodeId, notFound, ok, Refusal, type Routes, type Schemas, text } from "./route.ts";
import type { State, StoredJob, StoredRun } from "./state.ts";

function workflowRun(state: State, run: StoredRun): Schemas["workflow-run"] {
  const repo = `${state.url}/repos/${state.owner}/${state.repo}`;
  const url = `${repo}/actions/runs/${run.id}`;
  const own = repository(state);
  return {
    id: run.id,
    node_id: nodeId("WFR", run.id),
    name: run.path,
    display_title: run.path,
    head_branch: run.branch,
    head_sha: run.sha,
    path: run.path,
    run_number: run.id,
    run_attempt: 1,
    event: run.event,
    actor: simpleUser(state, run.actor ?? state.self),
    status: run.status,
    conclusion: run.conclusion,
    workflow_id: run.workflowId,
    url,
    html_url: `${state.url}/${state.owner}/${state.repo}/actions/runs/${run.id}`,
    pull_requests: [],
    created_at: iso(run.startedAt),
    run_started_at: iso(run.startedAt),
    updated_at: iso(run.updatedAt),
    jobs_url: `${url}/jobs`,
    logs_url: `${url}/logs`,
    check_suite_url: `${repo}/check-suites/${run.id}`,
    artifacts_url: `${url}/artifacts`,
    cancel_url: `${url}/cancel`,
    rerun_url: `${url}/rerun`,
    workflow_url: `${repo}/actions/workflows/${run.workflowId}`,
    head_commit: null,
    repository: own as Schemas["minimal-repository"],
    head_repository: own as Schemas["minimal-repository"],
  };
}

function workflowJob(
  state: State,
  { run, job, id }: { run: StoredRun; job: StoredJob; id: number },
): Schemas["job"] {
  const url = `${state.url}/repos/${state.owner}/${state.repo}/actions/jobs/${id}`;
  const ended = job.endedAt === null ? null : iso(job.endedAt);
  const progress = ended === null ? "in_progress" : "completed";
  return {
    id,
    run_id: run.id,
    run_url: `${state.url}/repos/${state.owner}/${state.repo}/actions/runs/${run.id}`,
    node_id: nodeId("CR", id),
    head_sha: run.sha,
    url,
    html_url: `${state.url}/${state.owner}/${state.repo}/actions/runs/${run.id}/job/${id}`,
    status: progress,
    conclusion: ended === null ? null : ((job.conclusion ?? "success") as "success"),
    created_at: iso(job.startedAt),
    started_at: iso(job.startedAt),
    completed_at: ended,
    name: job.name,
    steps: job.steps.map(({ name, startedAt }, index) => ({
      name,
      status: progress,
      conclusion: null,
      number: index + 1,
      started_at: iso(startedAt),
    })),
    check_run_url: url,
    labels: [],
    runner_id: 1,
    runner_name: job.runner,
    runner_group_id: 1,
    runner_group_name: "Default",
    workflow_name: run.path,
    head_branch: run.branch,
  };
}

/** GitHub knows a workflow by its file once that was on the default branch, or has run. */
async function isKnownWorkflow(state: State, name: string): Promise<boolean> {
  const path = `.github/workflows/${name}`;
  if (state.runs.some((run) => run.path === path)) return true;
  const sha = await state.git.findRef(`refs/heads/${state.defaultBranch}`);
  return sha !== undefined && (await state.git.readObject(`${sha}:${path}`)) !== undefined;
}

function workflowIdOf(state: State, path: string): number {
  return state.runs.find((run) => run.path === path)?.workflowId ?? state.nextId();
}

export const runRoutes: Routes = {
  "GET /repos/{owner}/{repo}/actions/runs/{run_id}": {
    needs: [["actions", "read"]],
    answer({ state, params }) {
      const run = state.runs.find(({ id }) => id === Number(params.run_id));
      if (run === undefined) throw notFound();
      return ok(workflowRun(state, run));
    },
  },

  "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs": {
    needs: [["actions", "read"]],
    answer({ state, params, query }) {
      const run = state.runs.find(({ id }) => id === Number(params.run_id));
      if (run === undefined) throw notFound();
      const all = run.jobs.map((job, index) => workflowJob(state, { run, job, id: index + 1 }));
      const { items: jobs, headers } = cut(query, all, state.url);
      return ok({ total_count: all.length, jobs }, headers);
    },
  },

  "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs": {
    needs: [["actions", "read"]],
    async answer({ state, params, query }) {
      const wanted = params.workflow_id!;
      const [branch, status] = [query.get("branch"), query.get("status")];
      const [sha, event] = [query.get("head_sha"), query.get("event")];
      if (!/^\d+$/u.test(wanted) && !(await isKnownWorkflow(state, wanted))) throw notFound();
      const found = state.runs
        .filter(({ workflowId, path }) => String(workflowId) === wanted || path.endsWith(`/${wanted}`))
        .filter((run) => branch === null || run.branch === branch)
        .filter((run) => sha === null || run.sha === sha)
        .filter((run) => event === null || run.event === event)
        .filter((run) => status === null || run.status === status || run.conclusion === status)
        .toReversed();
      const { items, headers } = cut(query, found, state.url);
      const workflow_runs = items.map((run) => workflowRun(state, run));
      return ok({ total_count: found.length, workflow_runs }, headers);
    },
  },

  "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches": {
    needs: [["actions", "write"]],
    async answer({ state, params, body }) {
      const ref = text(body, "ref");
      const workflow = params.workflow_id!;
      const sha = ref && (await state.git.resolve(ref.replace(/^refs\/(?:heads|tags)\//u, "")));
      if (!sha) throw new Refusal(422, `No ref found for: ${ref}`);
      if (body.return_run_details === true && state.runDetails === "refused")
        throw new Refusal(400, "Invalid request: return_run_details is not a permitted key.");
      const path = `.github/workflows/${workflow}`;
      const file = (await state.git.readObject(`${sha}:${path}`))?.content.toString("utf8");
      if (!(await isKnownWorkflow(state, workflow))) throw notFound();
      if (!/\bworkflow_dispatch\b/u.test(file ?? ""))
        throw new Refusal(422, "Workflow does not have 'workflow_dispatch' trigger");
      const inputs = (body.inputs ?? {}) as Record<string, unknown>;
      state.dispatches.push({ kind: "workflow", workflow, ref: ref!, inputs });
      const at = state.now();
      const run: StoredRun = {
        id: state.nextId(),
        workflowId: workflowIdOf(state, path),
        path,
        sha,
        branch: ref!,
        event: "workflow_dispatch",
        status: "queued",
        conclusion: null,
        startedAt: at,
        updatedAt: at,
        jobs: [],
      };
      state.runs.push(run);
      if (body.return_run_details !== true || state.runDetails !== "told")
        return { status: 204, body: undefined };
      const { id: workflow_run_id, url: run_url, html_url } = workflowRun(state, run);
      return ok({ workflow_run_id, run_url, html_url });
    },
  },

  "POST /repos/{owner}/{repo}/dispatches": {
    needs: [["contents", "write"]],
    answer({ state, body }) {
      const type = text(body, "event_type");
      if (type === undefined) {
        throw new Refusal(422, 'Invalid request.\n\n"event_type" wasn\'t supplied.');
      }
      const payload = (body.client_payload ?? {}) as Record<string, unknown>;
      if (Object.keys(payload).length > 10) {
        throw new Refusal(422, "No more than 10 properties are allowed; 11 were supplied.");
      }
      state.dispatches.push({ kind: "repository", type, payload });
      return { status: 204, body: undefined };
    },
  },
};
