import { z } from "zod";
import type { Client } from "./client.ts";
import { changedFile, commit } from "./commits.ts";
import type { GitHub } from "./github.ts";
import { ignored, label, person, text, time } from "./shapes.ts";

const side = z.object({
  ref: z.string(),
  sha: z.string(),
  repo: z.object({ full_name: z.string() }).nullable(),
});

const pull = z
  .object({
    number: z.number(),
    node_id: z.string(),
    title: z.string(),
    body: text,
    html_url: z.string(),
    state: z.enum(["open", "closed"]),
    merged_at: time.nullable(),
    merge_commit_sha: z.string().nullable(),
    draft: z.boolean().optional(),
    user: person,
    labels: z.array(label),
    head: side,
    base: side,
    changed_files: z.number().optional(),
    created_at: time,
  })
  .transform((answer) => ({
    number: answer.number,
    nodeId: answer.node_id,
    title: answer.title,
    body: answer.body,
    url: answer.html_url,
    state: answer.state,
    merged: answer.merged_at !== null,
    mergedAt: answer.merged_at ?? undefined,
    // Before the merge it names a trial merge that is in no branch.
    mergeCommit: answer.merged_at === null ? undefined : (answer.merge_commit_sha ?? undefined),
    draft: answer.draft ?? false,
    author: answer.user?.login,
    authorIsBot: answer.user?.isBot ?? false,
    labels: answer.labels,
    headBranch: answer.head.ref,
    headSha: answer.head.sha,
    headRepo: answer.head.repo?.full_name,
    baseBranch: answer.base.ref,
    baseSha: answer.base.sha,
    changedFiles: answer.changed_files,
    createdAt: answer.created_at,
  }));

type Part = Pick<
  GitHub,
  | "readPull"
  | "findPulls"
  | "createPull"
  | "updatePull"
  | "enableAutoMerge"
  | "readPullFiles"
  | "readPullCommits"
>;

export const autoMergeMutation = `mutation ($pull: ID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method }) { clientMutationId }
}`;

export function pullsOf(client: Client): Part {
  const { owner } = client;

  async function readPull(number: number) {
    return client.read("GET /repos/{owner}/{repo}/pulls/{pull_number}", { pull_number: number }, pull);
  }

  async function findPulls({ head, limit, ...query }: Parameters<GitHub["findPulls"]>[0]) {
    return client.list(
      "GET /repos/{owner}/{repo}/pulls",
      {
        ...query,
        sort: "created",
        direction: "desc",
        ...(head !== undefined && { head: `${owner}:${head}` }),
      },
      pull,
      limit,
    );
  }

  return {
    readPull,
    findPulls,

    createPull(body) {
      const { head, base } = body;
      const find = async () => (await findPulls({ head, base, state: "open", limit: 1 }))[0];
      return client.once("POST /repos/{owner}/{repo}/pulls", body, { shape: pull, find });
    },

    async updatePull(number, change) {
      const route = "PATCH /repos/{owner}/{repo}/pulls/{pull_number}";
      await client.repeat(route, { pull_number: number, ...change }, ignored);
    },

    async enableAutoMerge(pullNodeId, method) {
      await client.query(autoMergeMutation, { pull: pullNodeId, method }, ignored);
    },

    async readPullFiles(number) {
      const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
      const [{ changedFiles }, files] = await Promise.all([
        readPull(number),
        client.list(route, { pull_number: number }, changedFile),
      ]);
      return { files, complete: changedFiles !== undefined && files.length >= changedFiles };
    },

    readPullCommits(number) {
      const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits";
      return client.list(route, { pull_number: number }, commit);
    },
  };
}
