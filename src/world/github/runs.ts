import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { ignored, person, text, time } from "./shapes.ts";

const run = z
  .object({
    id: z.number(),
    workflow_id: z.number(),
    path: z.string(),
    head_sha: z.string(),
    head_branch: z.string().nullable(),
    event: z.string(),
    actor: person,
    status: text,
    conclusion: z.string().nullable(),
    run_started_at: time.optional(),
    created_at: time,
    updated_at: time,
    html_url: z.string(),
  })
  .transform((answer) => ({
    id: answer.id,
    workflowId: answer.workflow_id,
    // GitHub may add the ref that it was read at.
    path: answer.path.replace(/(\.ya?ml)@.*$/u, "$1"),
    headSha: answer.head_sha,
    headBranch: answer.head_branch ?? undefined,
    event: answer.event,
    actor: answer.actor?.login,
    status: answer.status,
    conclusion: answer.conclusion ?? undefined,
    createdAt: answer.created_at,
    startedAt: answer.run_started_at ?? answer.created_at,
    updatedAt: answer.updated_at,
    url: answer.html_url,
  }));

const runs = z.object({ workflow_runs: z.array(run) });

const job = z
  .object({
    name: z.string(),
    html_url: text,
    conclusion: z.string().nullish(),
    runner_name: text,
    started_at: time.nullish(),
    completed_at: time.nullish(),
    steps: z.array(z.object({ name: z.string(), started_at: time.nullish() })).nullish(),
  })
  .transform((answer) => ({
    name: answer.name,
    url: answer.html_url,
    conclusion: answer.conclusion ?? undefined,
    runner: answer.runner_name || undefined,
    startedAt: answer.started_at ?? undefined,
    endedAt: answer.completed_at ?? undefined,
    steps: (answer.steps ?? []).map(({ name, started_at }) => ({ name, startedAt: started_at ?? undefined })),
  }));

const jobs = z.object({ jobs: z.array(job) });

/** What GitHub tells of a dispatch when it is asked to. */
const dispatched = z.object({ workflow_run_id: z.number() });

/** A run with more is a matrix of matrices. */
const mostJobPages = 5;

type Part = Pick<
  GitHub,
  "readRun" | "readJobs" | "readRuns" | "dispatchWorkflow" | "startRun" | "dispatchRepository"
>;

export function runsOf(client: Client): Part {
  return {
    readRun: (runId) =>
      client.read("GET /repos/{owner}/{repo}/actions/runs/{run_id}", { run_id: runId }, run),

    async readJobs(runId) {
      const route = "GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs";
      const found = [];
      for (let page = 1; page <= mostJobPages; page++) {
        const query = { run_id: runId, filter: "latest", per_page: 100, page } as const;
        const answer = await client.read(route, query, jobs);
        found.push(...answer.jobs);
        if (answer.jobs.length < 100) break;
      }
      return found;
    },

    async readRuns({ workflowId, limit, headSha, ...query }) {
      const answer = await client.read(
        "GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",
        {
          workflow_id: workflowId,
          ...query,
          ...(headSha !== undefined && { head_sha: headSha }),
          per_page: Math.min(limit, 100),
        },
        runs,
      );
      return answer.workflow_runs;
    },

    // A second dispatch is a second deploy, and whether the first was taken can't be looked up: sent once, never again.
    async dispatchWorkflow(workflow, ref, inputs) {
      await client.send(
        "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches",
        { workflow_id: workflow, ref, inputs },
        ignored,
      );
    },

    async startRun(workflow, ref, inputs) {
      const route = "POST /repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches";
      const body = { workflow_id: workflow, ref, inputs };
      const shape = z.union([dispatched, ignored.transform(() => undefined)]);
      try {
        const told = await client.send(route, { ...body, return_run_details: true }, shape);
        return told?.workflow_run_id;
      } catch (error) {
        // Enterprise Servers from before 2026 refuse what they do not know, and then nothing has begun.
        if (!(error instanceof WorldError && error.status === 400)) throw error;
        await client.send(route, body, ignored);
        return undefined;
      }
    },

    async dispatchRepository(eventType, payload) {
      await client.send(
        "POST /repos/{owner}/{repo}/dispatches",
        { event_type: eventType, client_payload: payload },
        ignored,
      );
    },
  };
}
