import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { createEntry, withEntry, withRow } from "../../.ci/new.ts";

const root = join(import.meta.dirname, "../..");
// Inside the repository's own ignored folder: what is compiled there finds its packages.
const copy = mkdtempSync(join(root, "lib-test-"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test("an entry is added at the end of its list, with its import", () => {
  const list = 'import { a } from "./a.ts";\n\n/** All. */\nexport const all: readonly A[] = [\n  a,\n];\n';
  expect(withEntry(list, "all", { name: "b-c", camel: "bC" })).toBe(
    'import { a } from "./a.ts";\nimport { bC } from "./b-c.ts";\n\n/** All. */\nexport const all: readonly A[] = [a, bC];\n',
  );
});

test("an entry that is loaded on demand is a row at the end of its table", () => {
  const list = 'const all: Loaders = {\n  a: async () => (await import("./a.ts")).a,\n};\n\nexport {};\n';
  const row = '  "b-c": async () => (await import("./b-c.ts")).bC,\n';
  expect(withRow(list, "all", { name: "b-c", camel: "bC" })).toBe(list.replace("};", `${row}};`));
});

test("what the templates make compiles, and passes its own tests", { timeout: 120_000 }, () => {
  for (const part of ["src", "test", "bench", ".ci", "tsconfig.json", "vitest.config.ts", "package.json"])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  createEntry(copy, "source", "cloud-watch");
  createEntry(copy, "rule", "batch-window-changed");
  createEntry(copy, "format", "demo-conf");
  const run = (program: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(join(copy, "node_modules/.bin", program), args, {
      cwd: copy,
    });
    expect(status, `${program}: ${stdout}${stderr}`).toBe(0);
    return stdout.toString();
  };
  run("tsc", "-p", "tsconfig.json");
  const said = run(
    "vitest",
    "run",
    "test/world/sources/contract.test.ts",
    "test/review/formats/contract.test.ts",
    "test/review/corpus.test.ts",
    "-t",
    "cloud-watch|Demo conf|batch-window-changed",
  );
  expect(said).toContain("passed");
  expect(() => createEntry(copy, "rule", "batch-window-changed")).toThrow("is there already");
});

test.each([
  ["spell", "fire", "KIND being one of: source, rule, format"],
  ["rule", "Not Kebab", "kebab-case"],
])("npm run new %s %s says what is wrong", (kind, name, words) => {
  expect(() => createEntry(copy, kind, name)).toThrow(words);
});
