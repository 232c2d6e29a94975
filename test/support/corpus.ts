import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { assessChanges, readChangedFile } from "../../src/review/assess-changes.ts";
import { variablesInQuestion, variableUses } from "../../src/review/diff/variable-uses.ts";
import { discoverIntegrations } from "../../src/review/integrations/discover-integrations.ts";
import { openDiscovery } from "../../src/review/integrations/discovery.ts";
import { configuredIntegrations, reviewPolicy } from "../../src/review/review-policy.ts";
import { policyPaths } from "../../src/review/rules/policy-changed.ts";

const edits = z.array(z.tuple([z.string(), z.string()]));

/** One pull request as the corpus writes it: the files of the base, what is edited, and what must be found. */
const pullRequest = z.strictObject({
  title: z.string(),
  why: z.string().optional(),
  policy: z.string().optional(),
  "policy-edit": edits.default([]),
  files: z.record(z.string(), z.string()),
  edit: z.record(z.string(), edits).default({}),
  add: z.record(z.string(), z.string()).default({}),
  remove: z.array(z.string()).default([]),
  rename: z.record(z.string(), z.string()).default({}),
  expect: z.array(
    z.strictObject({
      rule: z.string(),
      /** `*`: any grade will do. */
      severity: z.string(),
      integration: z.string().optional(),
      file: z.string(),
      line: z.number().optional(),
      key: z.string().optional(),
    }),
  ),
});

export type Expected = z.output<typeof pullRequest>["expect"][number];

export interface CorpusCase {
  name: string;
  before: Map<string, string>;
  after: Map<string, string>;
  /** New path by old. */
  renames: Map<string, string>;
  expected: Expected[];
}

const [policyPath] = policyPaths;
const folder = join(import.meta.dirname, "../review/corpus");

export function readCorpus(): CorpusCase[] {
  return globSync("*.yml", { cwd: folder })
    .sort()
    .map((file) => readCase(basename(file, ".yml"), readFileSync(join(folder, file), "utf8")));
}

function readCase(name: string, text: string): CorpusCase {
  const written = pullRequest.parse(parse(text));
  const before = new Map(Object.entries(written.files));
  if (written.policy !== undefined) before.set(policyPath, written.policy);
  const after = new Map(before);
  for (const [path, pairs] of Object.entries({ ...written.edit, [policyPath]: written["policy-edit"] })) {
    for (const [from, to] of pairs) {
      const now = after.get(path);
      if (now === undefined || now.split(from).length !== 2)
        throw new Error(`${name}: "${from}" is not once in ${path}`);
      after.set(
        path,
        now.replace(from, () => to),
      );
    }
  }
  for (const [path, content] of Object.entries(written.add)) after.set(path, content);
  for (const path of written.remove) after.delete(path);
  for (const [from, to] of Object.entries(written.rename)) {
    after.set(to, after.get(from)!);
    after.delete(from);
  }
  return { name, before, after, renames: new Map(Object.entries(written.rename)), expected: written.expect };
}

/** What the review of a case finds, without git or GitHub. */
export function reviewCase({ before, after, renames }: CorpusCase) {
  const olds = new Map([...renames].map(([from, to]) => [to, from]));
  const paths = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path) && !renames.has(path),
  );
  const files = paths.map((path) => {
    const previousPath = olds.get(path);
    const [was, is] = [before.get(previousPath ?? path), after.get(path)];
    const pair = {
      path,
      ...(previousPath && { previousPath }),
      ...(was !== undefined && { before: was }),
      ...(is !== undefined && { after: is }),
    };
    return readChangedFile(pair);
  });
  const policy = reviewPolicy.parse(parse(before.get(policyPath) ?? "{}"));
  const configured = configuredIntegrations(policy);
  const integrations =
    configured.length > 0
      ? configured
      : discoverIntegrations(
          [...before].map(([path, text]) => ({ path, text })),
          () => ["@acme/owners"],
        );
  const names = variablesInQuestion(files.flatMap(({ changes }) => changes));
  return assessChanges({
    files,
    paths,
    integrations,
    discovery: openDiscovery({ off: policy.review["ignore-classes"] }),
    settings: policy.review.rules,
    ...variableUses(names, after),
  });
}
