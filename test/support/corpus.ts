import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse, parseAllDocuments } from "yaml";
import { z } from "zod";
import { assessChanges } from "../../src/review/assess-changes.ts";
import { variablesInQuestion, variableUses } from "../../src/review/diff/variable-uses.ts";
import { type Finding, severityRank } from "../../src/review/finding.ts";
import { discoverIntegrations } from "../../src/review/integrations/discover-integrations.ts";
import { openDiscovery } from "../../src/review/integrations/discovery.ts";
import { readChangedFile } from "../../src/review/read-changed-file.ts";
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

/**
 * The short form of a pull request, one of many in a file that is named after its kind. `diff` holds each file whole: a
 * line begins with a blank where it stays, with - where it goes and with + where it comes.
 */
const shortPullRequest = z.strictObject({
  title: z.string(),
  diff: z.record(z.string(), z.string()),
  /** `rule key`: found at the key that ends so, at least medium; `*` is any. Nothing above low may be found elsewhere. */
  expect: z.array(z.string().regex(/^[a-z-]+ \S+$/u)).default([]),
});

export type Expected = z.output<typeof pullRequest>["expect"][number];

export interface CorpusCase {
  name: string;
  /** What sort of risk it is about; `harmless` where nothing may be found. */
  kind: string;
  before: Map<string, string>;
  after: Map<string, string>;
  /** New path by old. */
  renames: Map<string, string>;
  expected: Expected[];
}

/** At least medium: what a reviewer is bothered with. */
const notable = "notable";
const [policyPath] = policyPaths;
const folder = join(import.meta.dirname, "../review/corpus");

/** Long pull requests, one a file, then the short ones by kind. */
export function readCorpus(): CorpusCase[] {
  const text = (file: string): string => readFileSync(join(folder, file), "utf8");
  const files = (pattern: string): string[] => globSync(pattern, { cwd: folder }).sort();
  return [
    ...files("*.yml").map((file) => readCase(basename(file, ".yml"), text(file))),
    ...files("kinds/*.yml").flatMap((file) => readKind(basename(file, ".yml"), text(file))),
  ];
}

export function readKind(kind: string, text: string): CorpusCase[] {
  const documents = parseAllDocuments(text);
  if (!Array.isArray(documents)) return [];
  return documents.map((document, index) => {
    const name = `${kind} ${index + 1}`;
    if (document.errors.length > 0) throw new Error(`${name}: ${document.errors[0]!.message}`);
    const { title, diff, expect } = shortPullRequest.parse(document.toJS());
    const side = (mark: "-" | "+") =>
      new Map(
        Object.entries(diff).flatMap(([path, lines]): [string, string][] => {
          const kept = lines.split("\n").filter((line) => line === "" || line[0] === " " || line[0] === mark);
          const whole = kept.map((line) => line.slice(1)).join("\n");
          return whole.trim() === "" ? [] : [[path, whole]];
        }),
      );
    const expected = expect.map((one): Expected => {
      const [rule, key] = one.split(" ");
      return { rule: rule!, key: key!, severity: notable, file: "*" };
    });
    return {
      name: `${name}: ${title}`,
      kind,
      before: side("-"),
      after: side("+"),
      renames: new Map(),
      expected,
    };
  });
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
  return {
    name,
    kind: written.expect[0]?.rule ?? "harmless",
    before,
    after,
    renames: new Map(Object.entries(written.rename)),
    expected: written.expect,
  };
}

/** What the review of a case finds, without git or GitHub. */
export function reviewCase({ before, after, renames }: Omit<CorpusCase, "kind">) {
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

type Reviewed = Pick<CorpusCase, "expected"> & { findings: readonly Finding[] };

/** What should have been found and was not. */
export function missing({ expected, findings }: Reviewed): Expected[] {
  return expected.filter((one) => !findings.some((finding) => matches(finding, one)));
}

/** What bothers a reviewer though nobody expects it. Of short pull requests only the place counts, not the rule. */
export function surplus({ expected, findings }: Reviewed): Finding[] {
  return findings.filter(
    (finding) =>
      isNotable(finding) &&
      !expected.some((one) => (one.severity === notable ? isAt(finding, one) : matches(finding, one))),
  );
}

function matches(finding: Finding, expected: Expected): boolean {
  const { rule, severity, integration, line } = expected;
  const graded =
    severity === notable ? isNotable(finding) : severity === "*" || finding.severity === severity;
  return (
    graded &&
    finding.rule === rule &&
    (integration === undefined || finding.integration === integration) &&
    (line === undefined || finding.line === line) &&
    isAt(finding, expected)
  );
}

function isAt(finding: Finding, { file, key, severity }: Expected): boolean {
  if (file !== "*" && finding.file !== file) return false;
  if (key === undefined || key === "*" || finding.key === key) return true;
  return severity === notable && finding.key.endsWith(`.${key}`);
}

function isNotable({ severity }: Finding): boolean {
  return severityRank(severity) > 0;
}
