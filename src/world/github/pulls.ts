import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";
import { changedFile, commit } from "./commits.ts";
import type { GitHub, Push } from "./github.ts";
import { pull } from "./rest-pull.ts";
import { ignored, person, time } from "./shapes.ts";

/** A push to a branch. @see https://docs.github.com/rest/repos/repos#list-repository-activities */
const activity = z
  .object({
    actor: person,
    before: z.string().optional(),
    after: z.string().optional(),
    timestamp: time.optional(),
  })
  .transform(({ actor, before, after, timestamp }) => ({
    by: actor?.login,
    before: commitName(before),
    after: commitName(after),
    at: timestamp,
  }));

/** A branch with more is nobody's own. */
const mostPushes = 1_000;

/** Zeros stand for a branch that is not there. */
function commitName(text: string | undefined): string | undefined {
  return text === undefined || /^0+$/u.test(text) ? undefined : text;
}

type Part = Pick<
  GitHub,
  | "readPull"
  | "findPulls"
  | "findPullsOfHead"
  | "findPushes"
  | "createPull"
  | "updatePull"
  | "enableAutoMerge"
  | "convertToDraft"
  | "readPullFiles"
  | "readPullCommits"
>;

export const autoMergeMutation = `mutation ($pull: ID!, $method: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $pull, mergeMethod: $method }) { clientMutationId }
}`;

const draftMutation = `mutation ($pull: ID!) {
  convertPullRequestToDraft(input: { pullRequestId: $pull }) { clientMutationId }
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

    async findPullsOfHead(sha) {
      const route = "GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls";
      const pulls = await client.list(route, { commit_sha: sha }, pull);
      return pulls.filter(({ state, headSha }) => state === "open" && headSha === sha);
    },

    async findPushes(repo, branch) {
      const route = "GET /repos/{owner}/{repo}/activity";
      try {
        const events = await client.list(
          route,
          { ...repo, ref: `refs/heads/${branch}` },
          activity,
          mostPushes,
        );
        const pushes = events.flatMap((event): Push[] =>
          event.by === undefined ? [] : [{ ...event, by: event.by }],
        );
        // One of nobody could be of anybody, and so could those that are not listed.
        const whole = events.length > 0 && events.length < mostPushes && pushes.length === events.length;
        return whole ? pushes : undefined;
      } catch (error) {
        if (error instanceof WorldError && (error.status === 403 || error.status === 404)) return undefined;
        throw error;
      }
    },

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

    async convertToDraft(pullNodeId) {
      await client.query(draftMutation, { pull: pullNodeId }, ignored);
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
