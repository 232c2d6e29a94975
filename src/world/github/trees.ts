import { z } from "zod";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { time } from "./shapes.ts";

const tree = z
  .object({
    sha: z.string(),
    truncated: z.boolean().optional(),
    tree: z.array(
      z.object({
        path: z.string(),
        mode: z.string(),
        type: z.enum(["blob", "tree", "commit"]),
        sha: z.string(),
        size: z.number().exactOptional(),
      }),
    ),
  })
  .transform((answer) => ({
    sha: answer.sha,
    entries: answer.tree,
    truncated: answer.truncated ?? false,
  }));

const blob = z.object({ content: z.string(), encoding: z.literal("base64") });

const created = z.object({ sha: z.string() });

const commit = z
  .object({
    sha: z.string(),
    tree: z.object({ sha: z.string() }),
    parents: z.array(z.object({ sha: z.string() })),
    message: z.string(),
    committer: z.object({ date: time }),
    verification: z.object({ verified: z.boolean() }).optional(),
  })
  .transform((answer) => ({
    sha: answer.sha,
    tree: answer.tree.sha,
    parents: answer.parents.map(({ sha }) => sha),
    message: answer.message,
    author: undefined,
    authorIsBot: false,
    committedAt: answer.committer.date,
    ...(answer.verification !== undefined && { verified: answer.verification.verified }),
  }));

type Part = Pick<
  GitHub,
  "readTree" | "readSubtree" | "readBlob" | "createBlob" | "createTree" | "createCommit"
>;

/** From another repository when one is given. */
export async function readBlob(
  client: Client,
  sha: string,
  repo?: { owner: string; repo: string },
): Promise<Uint8Array> {
  const route = "GET /repos/{owner}/{repo}/git/blobs/{file_sha}";
  const { content } = await client.read(route, { file_sha: sha, ...repo }, blob);
  return Buffer.from(content, "base64");
}

/** Objects have their content's name: made twice they are one, and a commit that nothing points at is no trace. */
export function treesOf(client: Client): Part {
  const treeRoute = "GET /repos/{owner}/{repo}/git/trees/{tree_sha}";
  return {
    readTree: (sha) => client.read(treeRoute, { tree_sha: sha, recursive: "1" }, tree),
    readSubtree: (sha) => client.read(treeRoute, { tree_sha: sha }, tree),

    readBlob: (sha) => readBlob(client, sha),

    async createBlob(content) {
      const body = { content: Buffer.from(content).toString("base64"), encoding: "base64" };
      return (await client.repeat("POST /repos/{owner}/{repo}/git/blobs", body, created)).sha;
    },

    async createTree(baseTree, changes) {
      const entries = changes.map(({ path, mode, sha }) => ({
        path,
        mode: mode as "100644",
        type:
          mode === "160000" ? ("commit" as const) : mode === "040000" ? ("tree" as const) : ("blob" as const),
        sha,
      }));
      const body = { ...(baseTree !== undefined && { base_tree: baseTree }), tree: entries };
      return (await client.repeat("POST /repos/{owner}/{repo}/git/trees", body, created)).sha;
    },

    createCommit: (body) => client.repeat("POST /repos/{owner}/{repo}/git/commits", body, commit),
  };
}
