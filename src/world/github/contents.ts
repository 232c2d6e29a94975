import { z } from "zod";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { readBlob } from "./trees.ts";

/** A directory is an array; a submodule and a symbolic link that leads out have other types. */
const content = z.union([
  z.object({ type: z.literal("file"), sha: z.string(), encoding: z.string(), content: z.string() }),
  z.array(z.unknown()).transform(() => undefined),
  z.object({ type: z.enum(["dir", "symlink", "submodule"]) }).transform(() => undefined),
]);

const graphqlBlob = z.object({
  oid: z.string(),
  byteSize: z.number(),
  isBinary: z.boolean().nullable(),
  isTruncated: z.boolean(),
  text: z.string().nullable(),
});
/** Nothing there, or a directory. */
const noBlob = z.union([z.null(), z.strictObject({})]).transform(() => undefined);

/** The answer to more comes near GitHub's ten seconds. */
const filesPerQuery = 75;

type Part = Pick<GitHub, "findFile" | "readFiles">;

/** A byte order mark is part of the file. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

export function contentsOf(client: Client): Part {
  return {
    async findFile(path, ref, repo) {
      const route = "GET /repos/{owner}/{repo}/contents/{path}";
      const file = await client.find(route, { path, ref, ...repo }, content);
      if (file === undefined) return;
      // Above a megabyte the text is left out of the answer.
      const bytes =
        file.encoding === "base64"
          ? Buffer.from(file.content, "base64")
          : await readBlob(client, file.sha, repo);
      return utf8.decode(bytes);
    },

    async readFiles(ref, paths, maxBytes) {
      const texts = new Map<string, string>();
      const left: string[] = [];
      for (let start = 0; start < paths.length; start += filesPerQuery) {
        const batch = paths.slice(start, start + filesPerQuery);
        const blobs = await readBatch(client, ref, batch);
        for (const [at, path] of batch.entries()) {
          const blob = blobs[at];
          if (blob === undefined) continue;
          if (blob.isBinary === true || blob.byteSize > maxBytes) left.push(path);
          else if (blob.isTruncated || blob.text === null) {
            texts.set(path, utf8.decode(await readBlob(client, blob.oid)));
          } else texts.set(path, blob.text);
        }
      }
      return { texts, left };
    },
  };
}

async function readBatch({ owner, repo, query }: Client, ref: string, paths: string[]) {
  const variables = Object.fromEntries(paths.map((path, at) => [`f${at}`, `${ref}:${path}`]));
  const shape = z.object({ repository: z.record(z.string(), z.union([graphqlBlob, noBlob])) });
  const { repository } = await query(filesQuery(paths.length), { owner, repo, ...variables }, shape);
  return paths.map((_, at) => repository[`f${at}`]);
}

export function filesQuery(count: number): string {
  const names = Array.from({ length: count }, (_, at) => `f${at}`);
  return `query ($owner: String!, $repo: String!, ${names.map((name) => `$${name}: String!`).join(", ")}) {
  repository(owner: $owner, name: $repo) {
    ${names.map((name) => `${name}: object(expression: $${name}) { ...file }`).join("\n    ")}
  }
}
fragment file on Blob { oid byteSize isBinary isTruncated text }`;
}
