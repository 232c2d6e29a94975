import { createHash } from "node:crypto";
import { existsSync, mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync } from "node:zlib";
import type { Entry, Level } from "../revert/tree.ts";

export type Format = "sha1" | "sha256";

export interface GitCommit {
  sha: string;
  tree: string;
  parents: string[];
  message: string;
  /** Milliseconds since the epoch. */
  committedAt: number;
}

export interface NewObject {
  type: "commit" | "tree";
  content: Buffer;
}

/** Id of an object. @see https://git-scm.com/book/en/v2/Git-Internals-Git-Objects */
export function hashObject(object: NewObject, format: Format): string {
  return createHash(format).update(frame(object)).digest("hex");
}

/** Id of a tree with this content (a byte string). */
export function hashTree(content: string, format: Format = "sha1"): string {
  return hashObject({ type: "tree", content: Buffer.from(content, "latin1") }, format);
}

function frame({ type, content }: NewObject): Buffer {
  return Buffer.concat([Buffer.from(`${type} ${content.length}\0`), content]);
}

/** Adds one object to a repository's `objects`, unless it is there. */
export function writeObject(objects: string, object: NewObject, format: Format): void {
  const sha = hashObject(object, format);
  const file = join(objects, sha.slice(0, 2), sha.slice(2));
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  // Renamed into place, as git does it: nobody ever reads half an object.
  const draft = join(dirname(file), `tmp_obj_${process.pid}`);
  writeFileSync(draft, deflateSync(frame(object)), { mode: 0o444 });
  renameSync(draft, file);
}

const packTypes = { commit: 1, tree: 2 };

/** Many objects in one piece, for `git index-pack`. @see https://git-scm.com/docs/gitformat-pack */
export function packObjects(objects: readonly NewObject[], format: Format): Buffer {
  const header = Buffer.from("PACK\0\0\0\x02\0\0\0\0", "latin1");
  header.writeUInt32BE(objects.length, 8);
  const parts = objects.flatMap(({ type, content }) => [
    packEntry(packTypes[type], content.length),
    deflateSync(content),
  ]);
  const body = Buffer.concat([header, ...parts]);
  return Buffer.concat([body, createHash(format).update(body).digest()]);
}

/** Type and length: four bits of the length, then seven a byte, each marked when another follows. */
function packEntry(type: number, length: number): Buffer {
  const bytes: number[] = [];
  let byte = (type << 4) | (length & 15);
  for (let rest = length >>> 4; rest > 0; rest >>>= 7) {
    bytes.push(byte | 128);
    byte = rest & 127;
  }
  return Buffer.from([...bytes, byte]);
}

export function parseCommit(sha: string, content: Buffer): GitCommit {
  const text = content.toString();
  const end = text.indexOf("\n\n");
  const head = end < 0 ? text : text.slice(0, end);
  return {
    sha,
    tree: /^tree ([0-9a-f]+)$/mu.exec(head)?.[1] ?? "",
    parents: [...head.matchAll(/^parent ([0-9a-f]+)$/gmu)].map(([, id = ""]) => id),
    message: end < 0 ? "" : text.slice(end + 2),
    committedAt: 1000 * Number(/^committer .* (\d+) [-+]\d+$/mu.exec(head)?.[1] ?? 0),
  };
}

export function parseTree(content: Buffer, format: Format): Level {
  const idBytes = format === "sha1" ? 20 : 32;
  const level = new Map<string, Entry>();
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(32, at);
    const zero = content.indexOf(0, space);
    const end = zero + 1 + idBytes;
    level.set(content.toString("latin1", space + 1, zero), {
      mode: content.toString("latin1", at, space).padStart(6, "0"),
      sha: content.toString("hex", zero + 1, end),
    });
    at = end;
  }
  return level;
}
