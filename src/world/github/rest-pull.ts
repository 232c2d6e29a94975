import { z } from "zod";
import { label, person, text, time } from "./shapes.ts";

const side = z.object({
  ref: z.string(),
  sha: z.string(),
  repo: z.object({ full_name: z.string(), default_branch: z.string().optional() }).nullable(),
});

/** A pull request as REST gives it. */
export const pull = z
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
    auto_merge: z.unknown().optional(),
    user: person,
    labels: z.array(label),
    head: side,
    base: side,
    changed_files: z.number().optional(),
    comments: z.number().optional(),
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
    ...(answer.auto_merge !== undefined && { autoMerges: answer.auto_merge !== null }),
    author: answer.user?.login,
    authorIsBot: answer.user?.isBot ?? false,
    labels: answer.labels,
    headBranch: answer.head.ref,
    headSha: answer.head.sha,
    headRepo: answer.head.repo?.full_name,
    baseBranch: answer.base.ref,
    baseSha: answer.base.sha,
    ...(answer.base.repo?.default_branch !== undefined && {
      defaultBranch: answer.base.repo.default_branch,
    }),
    changedFiles: answer.changed_files,
    ...(answer.comments !== undefined && { comments: answer.comments }),
    createdAt: answer.created_at,
  }));
