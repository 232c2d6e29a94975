import { type Change, isPosition, type Setting } from "./diff/change.ts";
import type { FileDiff, FilePair } from "./diff/compare-file.ts";
import { wordsOf } from "./diff/key-words.ts";
import { removals } from "./diff/removal.ts";
import { variableOf } from "./diff/variable-name.ts";
import { byRisk, type Finding } from "./finding.ts";
import { changeFindings, fileFindings, type PlaceOf, shownValues } from "./grade-findings.ts";
import { type Attribution, attributeFile } from "./integrations/attribute.ts";
import type { Discovery } from "./integrations/discovery.ts";
import { environmentOf, isHarmlessPlace } from "./integrations/environment.ts";
import { type Integration, integrationsOf } from "./integrations/integration.ts";
import { mayLieBelow } from "./matching.ts";
import { oneRowEach, type Told } from "./one-row.ts";
import type { RuleSetting } from "./review-settings.ts";
import type { FileSubject, ReviewFacts, Rule, Subject } from "./rule.ts";
import { policyPaths } from "./rules/policy-changed.ts";

export interface ReviewInput {
  files: readonly ReviewedFile[];
  /** Paths of all files that the pull request touches, those that were not read too. */
  paths: readonly string[];
  integrations: readonly Integration[];
  /** How integrations are found that nobody named; without it, none are. */
  discovery?: Discovery;
  /** By rule id. */
  settings: Readonly<Record<string, RuleSetting | undefined>>;
  reads?: ReviewFacts["reads"];
  defined?: ReviewFacts["defined"];
  /** Where the settings of this guard may be, if not at the usual place. */
  policyPaths?: readonly string[];
  rules?: readonly Rule[];
}

export interface ReviewedFile extends FileDiff {
  path: string;
  previousPath?: string;
  /** Whole texts; without them, what code computes now can't be told from what it lost. */
  texts?: { before?: string; after?: string };
  /** The settings name it, so that its name and place say nothing of whether it is in use. */
  named?: boolean;
}

export interface Assessment {
  /** Worst first. */
  findings: Finding[];
  /** What each integration's owners are to agree to: every change of its settings, risky or not. */
  touched: { integration: Integration; changes: Change[] }[];
}

/** One changed file with what is different in it. */
export function comparedFile(
  { path, previousPath, before, after, named }: FilePair,
  diff: FileDiff,
): ReviewedFile {
  const texts = { ...(before !== undefined && { before }), ...(after !== undefined && { after }) };
  return {
    ...diff,
    path,
    ...(previousPath !== undefined && { previousPath }),
    ...(named === true && { named }),
    texts,
  };
}

/** What is risky about a pull request, and whose settings it changes. */
export function assessChanges(input: ReviewInput): Assessment {
  const all = input.files.flatMap(({ changes }) => changes);
  const review: ReviewFacts = {
    touchesTests: input.paths.some((path) => environmentOf(path) === "test"),
    changes: all,
    policyPaths: input.policyPaths ?? policyPaths,
    ...(input.reads && { reads: input.reads }),
    ...(input.defined && { defined: input.defined }),
  };
  const removalOf = removals(all);
  const named = new Set(input.files.filter((file) => file.named === true).map(({ path }) => path));
  const placeOf: PlaceOf = (path, key) => {
    const environment = environmentOf(path, key);
    return named.has(path) && isHarmlessPlace(environment) ? "unknown" : environment;
  };
  const findings: Finding[] = [];
  const told: Told[] = [];
  const touched = new Map<string, { integration: Integration; changes: Change[] }>();

  for (const file of input.files) {
    const { path, changes, problems, settings } = file;
    const belonging = attributeFile(
      {
        path,
        from: changes[0]?.from ?? "config",
        settings: [...settings.before, ...settings.after],
        unread: problems.length > 0 ? textsOf(file) : [],
      },
      input.integrations,
      input.discovery,
    );
    const subject: FileSubject = {
      path,
      previousPath: file.previousPath,
      settings,
      changes,
      problems,
      ...(file.texts && { texts: file.texts }),
      integrations: () => belonging.all().map(({ id }) => id),
    };
    findings.push(...fileFindings(subject, review, { ...input, placeOf }));
    // The settings of this guard name integrations without being settings of them.
    if (review.policyPaths.includes(path)) continue;
    // Nobody can tell what it says now, so the owners of what it is about have to look at the whole of it.
    if (problems.length > 0) {
      const whole = wholeFile(file);
      const owners = [
        ...belonging.all(),
        ...integrationsOf(whole, input.integrations).map(({ integration }) => integration),
        // A submodule holds files of which a review sees nothing but that there is another version.
        ...input.integrations.filter(({ config }) => config.some((glob) => mayLieBelow(glob, path))),
      ];
      for (const integration of new Set(owners)) remember(integration, whole);
    }

    for (const change of changes) {
      if (isDescription(change)) continue;
      const around = { file: subject, review, removal: removalOf(change, subject), placeOf };
      const owners = belonging.of(change);
      for (const owner of owners) {
        const found = changeFindings(subjectOf(change, around, owner), { ...input, placeOf });
        if (owner.belongs === "itself" || found.length > 0) remember(owner.integration, change);
        told.push(...found.map((finding) => ({ finding, change, integration: owner.integration })));
      }
      // What only moved, and is of nobody, is a matter of style; a variable under another name is not.
      if (owners.length === 0 && (change.kind !== "moved" || isUnderAnotherName(change))) {
        const found = changeFindings(subjectOf(change, around), { ...input, placeOf });
        told.push(...found.map((finding) => ({ finding, change, integration: undefined })));
      }
    }
  }
  const after = new Map(input.files.map(({ path, settings }) => [path, settings.after]));
  findings.push(...oneRowEach(told, (path) => after.get(path) ?? []));
  return { findings: findings.sort(byRisk), touched: [...touched.values()] };

  function remember(integration: Integration, change: Change): void {
    if (isHarmlessPlace(placeOf(change.file, change.key))) return;
    const known = touched.get(integration.id);
    if (known === undefined) touched.set(integration.id, { integration, changes: [change] });
    else known.changes.push(change);
  }
}

function textsOf({ texts }: ReviewedFile): string[] {
  return [texts?.before, texts?.after].filter((text) => text !== undefined);
}

/** A file as one change, for what concerns all of it. Its values are whole texts: compare them, never show them. */
export function wholeFile({ path, previousPath, texts }: ReviewedFile): Change {
  const side = (value: string | undefined) =>
    value === undefined ? undefined : { key: [], value, type: "other" as const, line: 1 };
  const [before, after] = [side(texts?.before), side(texts?.after)];
  return {
    file: path,
    line: 1,
    key: [],
    kind: "edited",
    ...(before && { before }),
    ...(after && { after }),
    from: "config",
    ...(previousPath !== undefined && { previousFile: previousPath }),
  };
}

function isUnderAnotherName({ before, after }: Change): boolean {
  if (before === undefined || after === undefined) return false;
  // An item of a list goes by its name, and so does a section.
  return variableOf(before.key) !== variableOf(after.key) || before.key.at(-2) !== after.key.at(-2);
}

/** What a variable of Terraform or an input of a workflow is, and not what it holds. */
function isDescription({ key }: Change): boolean {
  return (
    key.some((segment) => /^(?:variable|inputs|outputs?|parameters)$/iu.test(segment)) &&
    /^(?:required|description|type|sensitive|nullable|ephemeral|allowedvalues|validation)$/iu.test(
      key.at(-1) ?? "",
    )
  );
}

function subjectOf(
  change: Change,
  { placeOf, ...around }: Pick<Subject, "file" | "review" | "removal"> & { placeOf: PlaceOf },
  owner?: Attribution,
): Subject {
  // Code and .properties write several names as one.
  const names = change.key.filter((segment) => !isPosition(segment)).flatMap((segment) => segment.split("."));
  const words = ownWords(names.at(-1) ?? "", (change.after ?? change.before)?.role);
  return {
    change,
    words,
    nearWords: [...wordsOf(names.at(-2) ?? ""), ...words],
    get pathWords() {
      return change.key.flatMap(wordsOf);
    },
    before: change.before?.value,
    after: change.after?.value,
    // Most changes concern no rule, and redaction takes longer than all of them.
    get shown() {
      const { before = "", after = "" } = shownValues(change);
      return { before, after };
    },
    get environment() {
      return placeOf(change.file, change.key);
    },
    integration: owner?.integration,
    belongs: owner?.belongs ?? "no",
    ...around,
  };
}

/** `setReadTimeout` is about what it sets; a host in code is one whatever its name. */
function ownWords(name: string, role: Setting["role"]): string[] {
  const [first, ...rest] = wordsOf(name);
  const words = first === "set" || first === "with" ? rest : first === undefined ? [] : [first, ...rest];
  return role === "host" || role === "url" ? [...words, role] : words;
}
