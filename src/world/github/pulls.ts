import type { Client } from "./client.ts";
import { changedFile, commit } from "./commits.ts";
import type { GitHub } from "./github.ts";
import { pull } from "./rest-pull.ts";
import { ignored } from "./shapes.ts";

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

    async readPullFiles(number, changedFiles) {
      const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/files";
      const [count, files] = await Promise.all([
        changedFiles ?? readPull(number).then((known) => known.changedFiles),
        client.list(route, { pull_number: number }, changedFile),
      ]);
      return { files, complete: count !== undefined && files.length >= count };
    },

    readPullCommits(number) {
      const route = "GET /repos/{owner}/{repo}/pulls/{pull_number}/commits";
      return client.list(route, { pull_number: number }, commit);
    },
  };
}
