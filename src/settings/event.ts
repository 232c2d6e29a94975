import { z } from "zod";

/** What set the workflow off, as far as we use it. */
export interface Event {
  name: string;
  /** GITHUB_SHA: the commit of the workflow run. */
  sha: string | undefined;
  ref: string | undefined;
  /**
   * The commit that the run is about where GITHUB_SHA is another: under these events that is the tip of the default branch,
   * whatever the run before deployed or the payload asks for.
   */
  commit: string | undefined;
  runId: number | undefined;
  /** Counted from 1; a run that is started again keeps its id. */
  runAttempt: number | undefined;
  runUrl: string | undefined;
  /** `state` is absent under the event `deployment`, which asks this workflow to deploy; `statusAt` is then when it was made. */
  deployment:
    | {
        id: number;
        sha: string;
        ref: string;
        environment: string;
        task?: string;
        state: string | undefined;
        statusAt: number;
      }
    | undefined;
  /** Number of the pull request, for the events that are about one. */
  pull: number | undefined;
  /** Number of the issue, for the events that are about one. */
  issue?: number | undefined;
  /** Names of its labels. */
  issueLabels?: string[];
  /** The comment on an issue that was written just now, as it was written. */
  comment?:
    | {
        id: number;
        body: string;
        author: string | undefined;
        authorIsBot: boolean;
        createdAt: number;
        url: string;
      }
    | undefined;
  /** Id of the comment that was written just now; undefined when it was edited or deleted, and when the run is repeated. */
  newComment?: number | undefined;
  /** Head of what another workflow ran for, where this one runs after it; `repo` is `owner/name`. */
  followed:
    | {
        sha: string;
        branch: string | undefined;
        repo: string | undefined;
        id?: number | undefined;
        /** Name of its workflow. */
        workflow?: string | undefined;
        /** What set it off, such as `push` or `pull_request`. */
        event?: string | undefined;
        /** `success`, `failure`, `cancelled`, …; absent while it runs. */
        conclusion?: string | undefined;
        startedAt?: number | undefined;
        endedAt?: number | undefined;
      }
    | undefined;
  /** Head of a merge queue's group, the commit below it, the queue's own branch, and the one that it lands on. */
  mergeGroup:
    | { headSha: string; baseSha: string; headRef: string; baseBranch: string | undefined }
    | undefined;
}

const payload = z.object({
  deployment: z
    .object({
      id: z.number(),
      sha: z.string(),
      ref: z.string(),
      environment: z.string(),
      task: z.string().optional(),
      created_at: z.string().optional(),
    })
    .optional(),
  deployment_status: z.object({ state: z.string(), created_at: z.string() }).optional(),
  pull_request: z
    .object({
      number: z.number(),
      merged: z.boolean().nullish(),
      merge_commit_sha: z.string().nullish(),
    })
    .optional(),
  issue: z
    .object({
      number: z.number(),
      pull_request: z.unknown().optional(),
      labels: z.array(z.object({ name: z.string() })).nullish(),
    })
    .optional(),
  action: z.string().optional(),
  comment: z
    .object({
      id: z.number(),
      body: z.string().nullish(),
      user: z.object({ login: z.string(), type: z.string().optional() }).nullish(),
      created_at: z.string().optional(),
      html_url: z.string().optional(),
    })
    .optional(),
  workflow_run: z
    .object({
      id: z.number().optional(),
      name: z.string().nullish(),
      event: z.string().optional(),
      conclusion: z.string().nullish(),
      run_started_at: z.string().nullish(),
      updated_at: z.string().nullish(),
      head_sha: z.string(),
      head_branch: z.string().nullish(),
      head_repository: z.object({ full_name: z.string() }).nullish(),
    })
    .optional(),
  merge_group: z
    .object({
      head_sha: z.string(),
      base_sha: z.string(),
      head_ref: z.string().default(""),
      base_ref: z.string().optional(),
    })
    .optional(),
  inputs: z.record(z.string(), z.unknown()).nullish(),
  client_payload: z.record(z.string(), z.unknown()).nullish(),
});

type Payload = z.output<typeof payload>;

function readPayload(text: string | undefined): Payload {
  try {
    return payload.safeParse(JSON.parse(text ?? "{}")).data ?? {};
  } catch {
    // A run by hand may have no payload; everything in it is optional.
    return {};
  }
}

/** Reads the runner's variables and the event's payload; a payload of another shape just has nothing for us. */
export function parseEvent(
  env: Readonly<Record<string, string | undefined>>,
  text: string | undefined,
): Event {
  const found = readPayload(text);
  const { pull_request: pull, issue } = found;
  const runId = Number(env.GITHUB_RUN_ID);
  const isRun = Number.isSafeInteger(runId) && runId > 0;
  return {
    name: env.GITHUB_EVENT_NAME ?? "",
    sha: env.GITHUB_SHA || undefined,
    ref: env.GITHUB_REF_NAME || undefined,
    commit: commitOf(found),
    runId: isRun ? runId : undefined,
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT) || undefined,
    runUrl: isRun
      ? `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${env.GITHUB_REPOSITORY}/actions/runs/${runId}`
      : undefined,
    deployment: deploymentOf(found, env.GITHUB_EVENT_NAME),
    pull: pull?.number ?? (issue?.pull_request == null ? undefined : issue.number),
    issue: issue !== undefined && issue.pull_request == null ? issue.number : undefined,
    issueLabels: (issue?.labels ?? []).map(({ name }) => name),
    comment: commentOf(found, env),
    newComment: newCommentOf(found, env),
    followed: followedOf(found),
    mergeGroup: groupOf(found),
  };
}

function deploymentOf(
  { deployment, deployment_status: status }: Payload,
  name: string | undefined,
): Event["deployment"] {
  if (deployment === undefined) return undefined;
  const { id, sha, ref, environment, task } = deployment;
  const known = { id, sha, ref, environment, ...(task !== undefined && { task }) };
  if (name === "deployment_status" && status !== undefined) {
    return { ...known, state: status.state, statusAt: Date.parse(status.created_at) };
  }
  if (name !== "deployment") return undefined;
  return { ...known, state: undefined, statusAt: moment(deployment.created_at) ?? 0 };
}

function followedOf({ workflow_run: run }: Payload): Event["followed"] {
  return (
    run && {
      sha: run.head_sha,
      branch: run.head_branch ?? undefined,
      repo: run.head_repository?.full_name,
      id: run.id,
      workflow: run.name ?? undefined,
      event: run.event,
      conclusion: run.conclusion ?? undefined,
      startedAt: moment(run.run_started_at),
      endedAt: run.conclusion == null ? undefined : moment(run.updated_at),
    }
  );
}

function newCommentOf(
  { action, comment }: Payload,
  env: Readonly<Record<string, string | undefined>>,
): number | undefined {
  const isNew = env.GITHUB_EVENT_NAME === "issue_comment" && action === "created";
  return isNew && (env.GITHUB_RUN_ATTEMPT ?? "1") === "1" ? comment?.id : undefined;
}

/** On an issue, not on a pull request; one that was edited is not what somebody wrote. */
function commentOf(
  { action, issue, comment }: Payload,
  env: Readonly<Record<string, string | undefined>>,
): Event["comment"] {
  const createdAt = moment(comment?.created_at);
  if (env.GITHUB_EVENT_NAME !== "issue_comment" || action !== "created") return undefined;
  if (comment === undefined || createdAt === undefined || issue?.pull_request != null) return undefined;
  return {
    id: comment.id,
    body: comment.body ?? "",
    author: comment.user?.login,
    authorIsBot: comment.user?.type === "Bot",
    createdAt,
    url: comment.html_url ?? "",
  };
}

function groupOf({ merge_group: group }: Payload): Event["mergeGroup"] {
  if (group === undefined) return undefined;
  const { head_sha: headSha, base_sha: baseSha, head_ref: headRef, base_ref: baseRef } = group;
  const queued = /^refs\/heads\/gh-readonly-queue\/(.{1,250})\/pr-\d{1,9}-[0-9a-f]{7,64}$/u.exec(headRef);
  return { headSha, baseSha, headRef, baseBranch: baseRef?.replace(/^refs\/heads\//u, "") ?? queued?.[1] };
}

function moment(text: string | null | undefined): number | undefined {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? undefined : at;
}

/** Names under which a dispatch says which commit is to be deployed. */
const commitKey = /^(?:git[_-]?|head[_-]?|deploy[_-]?)?(?:sha|commit|commit[_-]?sha|ref|revision)$/iu;
const endsInCommit = /(?:^|[@:/])([0-9a-f]{40}(?:[0-9a-f]{24})?)$/u;

function commitOf({
  workflow_run: run,
  pull_request: pull,
  inputs,
  client_payload: sent,
}: Payload): string | undefined {
  if (run !== undefined) return run.head_sha;
  if (pull?.merged === true) return pull.merge_commit_sha ?? undefined;
  return commitIn(inputs) ?? commitIn(sent) ?? commitIn(sent?.metadata, /revision$/iu);
}

/** A full commit id under a name that says so. Flux writes `main@sha1:<id>` as the revision in its metadata. */
function commitIn(facts: unknown, key = commitKey): string | undefined {
  if (facts === null || typeof facts !== "object") return undefined;
  const named = Object.entries(facts).filter(([name]) => key.test(name));
  return named
    .map(([, value]) => (typeof value === "string" ? endsInCommit.exec(value)?.[1] : undefined))
    .find((sha) => sha !== undefined);
}
