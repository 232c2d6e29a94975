/** Fails when dist/, schema/ or the tables in docs/ are not what the sources yield. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { schemaText } from "./schema.ts";
import { stalePages } from "./tables.ts";

const root = join(import.meta.dirname, "..");
const fresh = mkdtempSync(join(tmpdir(), "deploy-guard-dist-"));
const stale: string[] = [];
try {
  execFileSync(process.execPath, [join(root, ".ci/build.ts"), "--out", fresh], { stdio: "inherit" });
  const names = new Set([...readdirSync(fresh), ...readdirSync(join(root, "dist"))]);
  for (const name of names) {
    if (read(join(fresh, name)) !== read(join(root, "dist", name))) stale.push(`dist/${name}`);
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}
// Bytes, as they are read: a description may hold letters beyond ASCII.
if (read(join(root, "schema/deploy-guard.schema.json")) !== Buffer.from(schemaText()).toString("latin1"))
  stale.push("schema/deploy-guard.schema.json");
stale.push(...stalePages({ write: false }));

if (stale.length > 0) {
  console.error(`Stale, run npm run build and commit:\n${stale.map((path) => `  ${path}`).join("\n")}`);
  process.exitCode = 1;
} else {
  console.log("dist/, schema/ and the tables in docs/ are what the sources yield.");
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}
