import { z } from "zod";
import { time } from "./shapes.ts";

/** What a query asks of a pull request, so that `graphqlPull` can read it. */
export const pullFields = `number id title body url state merged mergedAt isDraft createdAt changedFiles
    mergeCommit { oid } author { login __typename } labels(first: 50) { nodes { name } }
    headRefName headRefOid headRepository { nameWithOwner } baseRefName baseRefOid baseRepository { nameWithOwner }`;

const repository = z.object({ nameWithOwner: z.string() }).nullable();

export const graphqlPull = z
  .object({
    number: z.number(),
    id: z.string(),
    title: z.string(),
    body: z.string(),
    url: z.string(),
    state: z.enum(["OPEN", "CLOSED", "MERGED"]),
    merged: z.boolean(),
    mergedAt: time.nullable(),
    isDraft: z.boolean(),
    createdAt: time,
    changedFiles: z.number(),
    mergeCommit: z.object({ oid: z.string() }).nullable(),
    author: z.object({ login: z.string(), __typename: z.string() }).nullable(),
    labels: z.object({ nodes: z.array(z.object({ name: z.string() })) }).nullable(),
    headRefName: z.string(),
    headRefOid: z.string(),
    headRepository: repository,
    baseRefName: z.string(),
    baseRefOid: z.string(),
    baseRepository: repository,
  })
  .transform((node) => ({
    number: node.number,
    nodeId: node.id,
    title: node.title,
    body: node.body,
    url: node.url,
    state: node.state === "OPEN" ? ("open" as const) : ("closed" as const),
    merged: node.merged,
    mergedAt: node.mergedAt ?? undefined,
    mergeCommit: node.mergeCommit?.oid,
    draft: node.isDraft,
    // GraphQL leaves out the suffix that REST gives an App's login.
    author: node.author?.__typename === "Bot" ? `${node.author.login}[bot]` : node.author?.login,
    authorIsBot: node.author?.__typename === "Bot",
    labels: node.labels?.nodes.map(({ name }) => name) ?? [],
    headBranch: node.headRefName,
    headSha: node.headRefOid,
    headRepo: node.headRepository?.nameWithOwner,
    baseBranch: node.baseRefName,
    baseSha: node.baseRefOid,
    changedFiles: node.changedFiles,
    createdAt: node.createdAt,
    baseRepo: node.baseRepository?.nameWithOwner,
  }));
