import { z } from "zod";

/** What set the workflow off, as far as we use it. */
export interface Event {
  name: string;
  /** GITHUB_SHA: the commit of the workflow run. */
  sha: string | undefined;
  ref: string | undefined;
  runId: number | undefined;
  runUrl: string | undefined;
  deployment:
    | { id: number; sha: string; ref: string; environment: string; state: string; statusAt: number }
    | undefined;
  /** Number of the pull request, for the events that are about one. */
  pull: number | undefined;
  /** Head of what another workflow ran for, where this one runs after it; `repo` is `owner/name`. */
  followed: { sha: string; branch: string | undefined; repo: string | undefined } | undefined;
  /** Head of a merge queue's group, the commit that it will land on, and the queue's own branch. */
  mergeGroup: { headSha: string; baseSha: string; headRef: string } | undefined;
}

const payload = z.object({
  deployment: z
    .object({ id: z.number(), sha: z.string(), ref: z.string(), environment: z.string() })
    .optional(),
  deployment_status: z.object({ state: z.string(), created_at: z.string() }).optional(),
  pull_request: z.object({ number: z.number() }).optional(),
  issue: z.object({ number: z.number(), pull_request: z.unknown().optional() }).optional(),
  workflow_run: z
    .object({
      head_sha: z.string(),
      head_branch: z.string().nullish(),
      head_repository: z.object({ full_name: z.string() }).nullish(),
    })
    .optional(),
  merge_group: z
    .object({ head_sha: z.string(), base_sha: z.string(), head_ref: z.string().default("") })
    .optional(),
});

/** Reads the runner's variables and the event's payload; a payload of another shape just has nothing for us. */
export function parseEvent(
  env: Readonly<Record<string, string | undefined>>,
  text: string | undefined,
): Event {
  let json: unknown = {};
  try {
    json = JSON.parse(text ?? "{}");
  } catch {
    // A run by hand may have no payload; everything in it is optional.
  }
  const found = payload.safeParse(json).data ?? {};
  const {
    deployment,
    deployment_status: status,
    pull_request: pull,
    issue,
    workflow_run: run,
    merge_group: group,
  } = found;
  const runId = Number(env.GITHUB_RUN_ID);
  const isRun = Number.isSafeInteger(runId) && runId > 0;
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    sha: env.GITHUB_SHA || undefined,
    ref: env.GITHUB_REF_NAME || undefined,
    runId: isRun ? runId : undefined,
    runUrl: isRun
      ? `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${env.GITHUB_REPOSITORY}/actions/runs/${runId}`
      : undefined,
    deployment:
      deployment && status && env.GITHUB_EVENT_NAME === "deployment_status"
        ? { ...deployment, state: status.state, statusAt: Date.parse(status.created_at) }
        : undefined,
    pull: pull?.number ?? (issue?.pull_request == null ? undefined : issue.number),
    followed: run && {
      sha: run.head_sha,
      branch: run.head_branch ?? undefined,
      repo: run.head_repository?.full_name,
    },
    mergeGroup: group && { headSha: group.head_sha, baseSha: group.base_sha, headRef: group.head_ref },
  };
}
