import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { parseInputs } from "../src/settings/inputs.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");
const action = parse(read("action.yml")) as Record<string, Record<string, unknown>> & { description: string };
const pack = JSON.parse(read("package.json"));

test("action.yml keeps within what the Marketplace takes", () => {
  expect(action.description.length).toBeLessThanOrEqual(125);
  expect(Object.keys(action.branding!)).toEqual(["icon", "color"]);
  expect(action.runs).toEqual({ using: "node24", main: "dist/index.js" });
});

test("action.yml describes every input that is read, and no other", () => {
  const asked = new Set<string>();
  const answers: Record<string, string> = { token: "t" };
  parseInputs((name) => {
    asked.add(name);
    return answers[name] ?? "";
  });
  expect(Object.keys(action.inputs!).sort()).toEqual([...asked].sort());
});

test("what the project is built on is fixed: each has its place, and another tool does not take it", () => {
  const fixed = ["typescript", "@actions/core", "@actions/github", "@octokit/rest", "axios", "semver", "zod"];
  const tools = ["vitest", "@vercel/ncc"];
  expect(Object.keys(pack.devDependencies)).toEqual(expect.arrayContaining([...fixed, ...tools]));
  expect(read(".ci/build.ts")).toContain('require("@vercel/ncc")');
});

test("the package installs nothing else: what it needs is in its bundle", () => {
  expect(pack.dependencies).toBeUndefined();
  const shipped = globSync(pack.files, { cwd: root });
  expect(shipped).toContain(pack.bin["deploy-guard"]);
  // Reviews read files in a thread of their own.
  expect(shipped).toContain("dist/comparing-worker.js");
  for (const part of ["dist/*.cli.js", "dist/*.comparing-worker.js"]) {
    expect(pack.files).toContain(part);
    expect(shipped).toEqual(expect.arrayContaining(globSync(part, { cwd: root })));
  }
});
