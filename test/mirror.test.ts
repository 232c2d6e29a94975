import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");
const files = globSync("**/*.ts", { cwd: join(root, "src"), exclude: ["**/*.d.ts"] }).sort();

/**
 * Folders, or single files, that are tested through what calls them: by which test, and why there. A file anywhere else has a test
 * of its own, or one that imports it.
 */
const through: Record<string, { test: string; why: string }> = {
  action: { test: "end-to-end/door.test.ts", why: "the door runs as the runner runs it" },
  "commands/": { test: "end-to-end/cli.test.ts", why: "a command is what a person types" },
  "incident/": { test: "incident/suspects.test.ts", why: "evidence is seen in the ranking" },
  "judge/": {
    test: "judge/golden/golden.test.ts",
    why: "pieces are seen in verdicts, and 300 windows hold these",
  },
  "world/notifiers/": {
    test: "world/notifiers/contract.test.ts",
    why: "every notifier of the list meets the contract",
  },
  "report/": {
    test: "report/foreign-text.test.ts",
    why: "words are read on whole pages and in their snapshots",
  },
  "revert/": {
    test: "world/git.test.ts",
    why: "trees are held against what git itself makes of the same history",
  },
  "review/changed-path": {
    test: "review/diff/diff-file.test.ts",
    why: "paths are compared with their files",
  },
  "review/code/": {
    test: "review/code/settings-of-code.test.ts",
    why: "grammars are seen in the settings read",
  },
  "review/diff/": { test: "review/diff/diff-file.test.ts", why: "parts of the comparison of two files" },
  "review/formats/": {
    test: "review/formats/contract.test.ts",
    why: "every format of the list meets the contract",
  },
  "review/approvals/one-person-each": {
    test: "review/approvals/assess-approvals.test.ts",
    why: "who stands for whom is seen in the approvals",
  },
  "review/grade-findings": { test: "review/assess-changes.test.ts", why: "grades are seen in the findings" },
  "review/integrations/": {
    test: "review/integrations/discover-integrations.test.ts",
    why: "parts of discovery",
  },
  "review/manifests/": { test: "review/manifests/index.test.ts", why: "one table of manifests" },
  "review/one-row": { test: "review/assess-changes.test.ts", why: "rows are seen in the findings" },
  "review/references": { test: "review/cases.test.ts", why: "policy and references are seen in findings" },
  "review/review-settings": {
    test: "settings/parse-settings.test.ts",
    why: "the schema of what the settings say",
  },
  "review/rules/": { test: "review/rules/index.test.ts", why: "every rule is shown at work in the corpus" },
  "review/secrets/": {
    test: "review/secrets/redact.test.ts",
    why: "kinds of secrets are seen in what is hidden",
  },
  "review/tokens/": {
    test: "review/code/languages-by-tokens.test.ts",
    why: "tokens are seen in the settings read",
  },
  "settings/": { test: "settings/parse-settings.test.ts", why: "parts of reading the settings" },
  "setup/": { test: "commands/init.test.ts", why: "what is drafted is seen in the drafts" },
  "stories/": { test: "stories/review-pull.test.ts", why: "steps are seen in what their mode has done" },
  "text/": { test: "world/hide-secrets.test.ts", why: "shapes of tokens are seen in what is hidden" },
  "world/git-": { test: "world/git.test.ts", why: "parts of running git" },
  "world/github/": {
    test: "world/github/open-github.test.ts",
    why: "one client on the emulator, noun by noun",
  },
  "world/local-repository": { test: "commands/revert-locally.test.ts", why: "runs on real repositories" },
  "world/open-terminal": { test: "end-to-end/cli.test.ts", why: "a terminal is a process" },
  "world/probes/": { test: "world/probes/open-probe.test.ts", why: "parts of a probe" },
  "world/sources/": {
    test: "world/sources/contract.test.ts",
    why: "every source of the list meets the contract",
  },
};

/** Every import of a source file by a test or by what supports tests, as a path below `src`. */
const imported = new Set(
  globSync("**/*.ts", { cwd: join(root, "test") }).flatMap((file) =>
    [...readFileSync(join(root, "test", file), "utf8").matchAll(/\/src\/([^"]+)\.ts"/gu)].map(
      ([, path]) => path!,
    ),
  ),
);

/** Decides nothing: constants, types and what is handed on. */
function isPlain(file: string): boolean {
  return !/\bif \(|\? |&&|\|\||\?\?|\bfor \(|\bwhile \(|=>/u.test(
    readFileSync(join(root, "src", file), "utf8"),
  );
}

const untested = files
  .map((file) => file.replace(/\.ts$/u, ""))
  .filter((path) => !existsSync(join(root, "test", `${path}.test.ts`)) && !imported.has(path))
  .filter((path) => !isPlain(`${path}.ts`));

test("every source file with logic has a test, or is seen through a named one", () => {
  const alone = untested.filter((path) => !Object.keys(through).some((place) => path.startsWith(place)));
  expect(alone).toEqual([]);
});

test.each(Object.entries(through))("%s is still in need of its excuse", (place, { test: by }) => {
  expect(existsSync(join(root, "test", by)), `${by} is there`).toBe(true);
  expect(untested.filter((path) => path.startsWith(place))).not.toEqual([]);
});
