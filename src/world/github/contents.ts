import { z } from "zod";
import type { Client } from "./client.ts";
import type { GitHub } from "./github.ts";
import { readInBatches } from "./read-in-batches.ts";
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

/** The answer to more comes near GitHub's ten seconds; then the smaller ones are tried. */
const filesPerQuery = [75, 15];
/** A file that is left out would be taken for one that is not there. */
const mostByRest = Number.POSITIVE_INFINITY;

type Part = Pick<GitHub, "findFile" | "readFiles" | "readVersions">;

/** A byte order mark is part of the file. */
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A file at a commit. */
interface At {
  ref: string;
  path: string;
}

type Found = { kind: "text"; text: string } | { kind: "left" };

export function contentsOf(client: Client): Part {
  const findFile: Part["findFile"] = async (path, ref, repo) => {
    const route = "GET /repos/{owner}/{repo}/contents/{path}";
    const file = await client.find(route, { path, ref, ...repo }, content);
    if (file === undefined) return;
    // Above a megabyte the text is left out of the answer.
    const bytes =
      file.encoding === "base64"
        ? Buffer.from(file.content, "base64")
        : await readBlob(client, file.sha, repo);
    return utf8.decode(bytes);
  };

  /** Those that are missing are left out. */
  async function readAll(files: At[], maxBytes: number): Promise<Map<At, Found>> {
    const { found } = await readInBatches<At, Found | "missing">(files, {
      client,
      sizes: filesPerQuery,
      query: async (batch) => {
        const blobs = await readBatch(client, batch);
        return Promise.all(blobs.map((blob) => (blob === undefined ? "missing" : textOf(blob, maxBytes))));
      },
      one: async ({ path, ref }) => {
        const text = await findFile(path, ref);
        if (text === undefined) return "missing";
        const isLeft = text.slice(0, 8_000).includes("\0") || Buffer.byteLength(text) > maxBytes;
        return isLeft ? { kind: "left" } : { kind: "text", text };
      },
      mostOnes: mostByRest,
    });
    return new Map([...found].flatMap(([file, what]) => (what === "missing" ? [] : [[file, what]])));
  }

  async function textOf(blob: z.output<typeof graphqlBlob>, maxBytes: number): Promise<Found> {
    if (blob.isBinary === true || blob.byteSize > maxBytes) return { kind: "left" };
    if (!blob.isTruncated && blob.text !== null) return { kind: "text", text: blob.text };
    return { kind: "text", text: utf8.decode(await readBlob(client, blob.oid)) };
  }

  return {
    findFile,

    async readFiles(ref, paths, maxBytes) {
      const found = await readAll(
        paths.map((path) => ({ ref, path })),
        maxBytes,
      );
      const texts = new Map<string, string>();
      const left: string[] = [];
      for (const [{ path }, what] of found) {
        if (what.kind === "text") texts.set(path, what.text);
        else left.push(path);
      }
      return { texts, left };
    },

    async readVersions(files, maxBytes) {
      const found = await readAll(files, maxBytes);
      return files.map((file) => {
        const what = found.get(file);
        return what?.kind === "text" ? what.text : undefined;
      });
    },
  };
}

async function readBatch({ owner, repo, query }: Client, files: At[]) {
  const variables = Object.fromEntries(files.map(({ ref, path }, at) => [`f${at}`, `${ref}:${path}`]));
  const shape = z.object({ repository: z.record(z.string(), z.union([graphqlBlob, noBlob])) });
  const { repository } = await query(filesQuery(files.length), { owner, repo, ...variables }, shape);
  return files.map((_, at) => repository[`f${at}`]);
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
