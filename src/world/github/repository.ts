import { z } from "zod";
import { WorldError } from "../../errors.ts";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { person } from "./shapes.ts";

const repository = z
  .object({
    default_branch: z.string(),
    archived: z.boolean(),
    private: z.boolean(),
    allow_merge_commit: z.boolean().optional(),
    allow_squash_merge: z.boolean().optional(),
    allow_rebase_merge: z.boolean().optional(),
    allow_auto_merge: z.boolean().optional(),
    permissions: z.object({ push: z.boolean() }).optional(),
  })
  .transform((answer) => ({
    defaultBranch: answer.default_branch,
    archived: answer.archived,
    private: answer.private,
    // Told only to tokens that may push; GitHub's own defaults otherwise.
    allowMergeCommit: answer.allow_merge_commit ?? true,
    allowSquashMerge: answer.allow_squash_merge ?? true,
    allowRebaseMerge: answer.allow_rebase_merge ?? true,
    allowAutoMerge: answer.allow_auto_merge ?? false,
    canPush: answer.permissions?.push,
  }));

export const viewerQuery = "query { viewer { login } }";

const viewer = z.object({ viewer: z.object({ login: z.string() }) });

const permission = z.object({ permission: z.enum(["admin", "write", "read", "none"]) });

const ofAuthor = z.object({ author: person });

type Part = Pick<GitHub, "readRepository" | "findSelf" | "readPermission" | "findPermission" | "findLoginOf">;

export function repositoryOf(client: Client): Part {
  let self: ReturnType<GitHub["findSelf"]> | undefined;

  async function findPermission(login: string) {
    const route = "GET /repos/{owner}/{repo}/collaborators/{username}/permission";
    return (await client.find(route, { username: login }, permission))?.permission;
  }

  return {
    findPermission,

    async findLoginOf(address) {
      const route = "GET /repos/{owner}/{repo}/commits";
      const [found] = await client.read(route, { author: address, per_page: 1 }, z.array(ofAuthor));
      return found?.author?.login;
    },

    readRepository: () => client.read("GET /repos/{owner}/{repo}", {}, repository),

    findSelf() {
      self ??= readSelf(client).catch((error: unknown) => {
        self = undefined;
        throw error;
      });
      return self;
    },

    async readPermission(login) {
      return (await findPermission(login)) ?? "none";
    },
  };
}

/** By GraphQL: `GET /user` is refused to the job's own token. */
async function readSelf(client: Client): ReturnType<GitHub["findSelf"]> {
  try {
    const { viewer: me } = await client.query(viewerQuery, {}, viewer);
    return { login: me.login, kind: me.login.endsWith("[bot]") ? "bot" : "user" };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    if (error.status !== undefined && error.status < 500) return;
    return await readSelfByRest(client);
  }
}

/** Where GraphQL is down; whom the job's own token speaks for REST does not tell. */
async function readSelfByRest(client: Client): ReturnType<GitHub["findSelf"]> {
  try {
    const { login } = await client.read("GET /user", {}, z.object({ login: z.string() }));
    return { login, kind: login.endsWith("[bot]") ? "bot" : "user" };
  } catch (error) {
    if (error instanceof WorldError && error.status !== undefined && error.status < 500) return;
    throw error;
  }
}
