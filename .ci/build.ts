/** Compiles src/ to lib/, bundles the two doors to dist/, and writes schema/ and what is made in docs/. `--out DIR` only bundles, and to there. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { schemaText } from "./schema.ts";
import { stalePages } from "./tables.ts";

interface Bundle {
  code: string;
  assets: Record<string, { source: string | Buffer }>;
}
const require = createRequire(import.meta.url);
const ncc = require("@vercel/ncc") as (input: string, options: Record<string, unknown>) => Promise<Bundle>;

const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out ?? join(root, "dist");

rmSync(join(root, "lib"), { recursive: true, force: true });
execFileSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json"], {
  cwd: root,
  stdio: "inherit",
});

withoutSideEffects("@actions/core");

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const [entry, filename] of [
  ["action", "index.js"],
  ["cli", "cli.js"],
  ["comparing-worker", "comparing-worker.js"],
] as const) {
  const { code, assets } = await ncc(join(root, "lib", `${entry}.js`), {
    filename,
    cache: false,
    quiet: true,
    minify: true,
    target: "es2024",
    license: `${entry === "action" ? "" : `${entry}.`}licenses.txt`,
  });
  const files = {
    ...Object.fromEntries(Object.entries(assets).map(([n, a]) => [n, a.source])),
    [filename]: code,
  };
  for (const [name, source] of Object.entries(files)) {
    const path = join(out, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
  }
}

if (values.out === undefined) {
  mkdirSync(join(root, "schema"), { recursive: true });
  writeFileSync(join(root, "schema/deploy-guard.schema.json"), schemaText());
  stalePages({ write: true });
}

/**
 * A copy for the bundler, beside the compiled sources, that says that loading the package does nothing. It leaves out
 * what we don't use then: of @actions/core that is OpenID Connect, with all of undici, a third of the time to start.
 */
function withoutSideEffects(name: string): void {
  const copy = join(root, "lib/node_modules", name);
  cpSync(join(root, "node_modules", name), copy, { recursive: true, dereference: true });
  const file = join(copy, "package.json");
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), sideEffects: false }));
}
