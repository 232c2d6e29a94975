import { z } from "zod";
import type { Client } from "./client.ts";
import type { GitHub, Pull } from "./github.ts";
import { graphqlPull, pullFields } from "./pulls-by-graphql.ts";
import { readInBatches } from "./read-in-batches.ts";
import { pull } from "./rest-pull.ts";
import { person, time } from "./shapes.ts";

const verification = z.object({ verified: z.boolean() }).optional();

export const commit = z
  .object({
    sha: z.string(),
    commit: z.object({
      tree: z.object({ sha: z.string() }),
      message: z.string(),
      author: z.object({ email: z.string().optional() }).nullable().optional(),
      committer: z.object({ date: time.optional(), email: z.string().optional() }).nullable(),
      verification,
    }),
    parents: z.array(z.object({ sha: z.string() })),
    author: person,
    committer: person,
  })
  .transform((answer) => ({
    sha: answer.sha,
    tree: answer.commit.tree.sha,
    parents: answer.parents.map(({ sha }) => sha),
    message: answer.commit.message,
    author: answer.author?.login,
    authorIsBot: answer.author?.isBot ?? false,
    committer: answer.committer?.login,
    ...(answer.commit.author?.email !== undefined && { authorEmail: answer.commit.author.email }),
    ...(answer.commit.committer?.email !== undefined && { committerEmail: answer.commit.committer.email }),
    committedAt: answer.commit.committer?.date ?? 0,
    ...(answer.commit.verification !== undefined && { verified: answer.commit.verification.verified }),
  }));

export const changedFile = z
  .object({
    filename: z.string(),
    previous_filename: z.string().optional(),
    status: z.enum(["added", "removed", "modified", "renamed", "copied", "changed", "unchanged"]),
    additions: z.number(),
    deletions: z.number(),
    patch: z.string().optional(),
    sha: z.string().nullable(),
  })
  .transform((answer) => ({
    path: answer.filename,
    previousPath: answer.previous_filename,
    status: answer.status,
    additions: answer.additions,
    deletions: answer.deletions,
    patch: answer.patch,
    sha: answer.sha ?? undefined,
  }));

const comparison = z.object({
  status: z.enum(["ahead", "behind", "diverged", "identical"]),
  merge_base_commit: z.object({ sha: z.string() }),
  base_commit: commit,
  commits: z.array(commit),
  total_commits: z.number(),
  files: z.array(changedFile).optional(),
  html_url: z.string(),
});

/** What GitHub lists at most, on the first page. */
const mostFiles = 300;

/** GitHub works longer on a larger query and gives up at ten seconds; then the smaller ones are tried. */
const commitsPerQuery = [50, 10];
/** So many, the newest, are asked one by one where GraphQL fails. */
const mostByRest = 100;

type Part = Pick<GitHub, "readCommit" | "readCommits" | "compare" | "readPullsOfCommits">;

export function commitsOf(client: Client): Part {
  async function readPage(basehead: string, page: number, size: number) {
    const route = "GET /repos/{owner}/{repo}/compare/{basehead}";
    return client.read(route, { basehead, page, per_page: size }, comparison);
  }

  return {
    readCommit: (ref) => client.read("GET /repos/{owner}/{repo}/commits/{ref}", { ref, per_page: 1 }, commit),

    readCommits: (sha, limit) => client.list("GET /repos/{owner}/{repo}/commits", { sha }, commit, limit),

    async compare(base, head, limit = 250) {
      const size = Math.min(limit, 100);
      const basehead = `${base}...${head}`;
      const first = await readPage(basehead, 1, size);
      const commits = [...first.commits];
      const wanted = Math.min(limit, first.total_commits);
      for (let page = 2; commits.length < wanted; page++) {
        const { commits: more } = await readPage(basehead, page, size);
        if (more.length === 0) break;
        commits.push(...more);
      }
      const files = first.files ?? [];
      return {
        status: first.status,
        mergeBase: first.merge_base_commit.sha,
        base: first.base_commit,
        commits: commits.slice(0, limit),
        total: first.total_commits,
        files,
        filesComplete: files.length < mostFiles,
        url: first.html_url,
      };
    },

    async readPullsOfCommits(shas) {
      const { found } = await readInBatches(shas, {
        client,
        sizes: commitsPerQuery,
        query: (batch) => readBatch(client, batch),
        one: (sha) => readPullsOfCommit(client, sha),
        mostOnes: mostByRest,
      });
      return found;
    },
  };
}

/** The same by REST, one commit at a time. */
async function readPullsOfCommit(client: Client, sha: string): Promise<Pull[]> {
  const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
  const pulls = (await client.find(route, { commit_sha: sha, per_page: 10 }, z.array(pull))) ?? [];
  return pulls.filter(({ merged }) => merged);
}

/** Nothing there, or no commit. */
const noCommit = z.union([z.null(), z.strictObject({})]).transform(() => undefined);
const pullsOfCommit = z.object({ associatedPullRequests: z.object({ nodes: z.array(graphqlPull) }) });

async function readBatch({ owner, repo, query }: Client, shas: string[]): Promise<Pull[][]> {
  const names = shas.map((_, at) => `c${at}`);
  const { repository } = await query(
    pullsOfCommitsQuery(shas.length),
    {
      owner,
      repo,
      ...Object.fromEntries(shas.map((sha, at) => [`c${at}`, sha])),
    },
    z.object({ repository: z.record(z.string(), z.union([pullsOfCommit, noCommit])) }),
  );
  return names.map((name) =>
    (repository[name]?.associatedPullRequests?.nodes ?? [])
      .filter(
        ({ merged, baseRepo }) => merged && baseRepo?.toLowerCase() === `${owner}/${repo}`.toLowerCase(),
      )
      .map(({ baseRepo: _, ...pull }) => pull),
  );
}

export function pullsOfCommitsQuery(count: number): string {
  const names = Array.from({ length: count }, (_, at) => `c${at}`);
  return `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: GitObjectID!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((name) => `${name}: object(oid: $${name}) { ...pulls }`).join("\n    ")}
  }
}
fragment pulls on Commit {
  associatedPullRequests(first: 10) { nodes { ${pullFields} } }
}`;
}
