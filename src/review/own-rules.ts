import type { Severity } from "./finding.ts";
import { keyNames, matchesKey, matchesPath, matchesText } from "./matching.ts";
import type { Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";

/** A rule that a repository writes for itself, as data. */
export interface OwnRule {
  key: string;
  before?: string | undefined;
  after?: string | undefined;
  paths?: readonly string[] | undefined;
  severity: Severity;
  message: string;
  check: string;
  link?: string | undefined;
}

/** Where a rule is explained whose writer gave no page. */
const ownRulesPage = "docs/review.md#waivers-exclusions-and-rules-of-your-own";

/** All rules that a policy reviews by. */
export function rulesOf(policy: { review: { "own-rules": Readonly<Record<string, OwnRule>> } }): Rule[] {
  return [...rules, ...ownRules(policy.review["own-rules"])];
}

/** Rules as the others are, from what the settings say; `*` in a value stands for any text, and none for a setting that is gone or new. */
export function ownRules(written: Readonly<Record<string, OwnRule>>): Rule[] {
  return Object.entries(written).map(
    ([id, { key, before, after, paths, severity, message, check, link }]) => ({
      id,
      title: id,
      severity,
      confidence: "high",
      summary: message,
      why: message,
      check,
      page: link ?? ownRulesPage,
      assess(subject) {
        const { change } = subject;
        if (change.kind === "moved" || !matchesKey(key, keyNames(change.key))) return undefined;
        if (paths !== undefined && !paths.some((glob) => matchesPath(glob, change.file))) return undefined;
        if (!allows(before, subject.before) || !allows(after, subject.after)) return undefined;
        return { message };
      },
    }),
  );
}

function allows(pattern: string | undefined, value: string | undefined): boolean {
  return pattern === undefined || (value !== undefined && matchesText(pattern, value));
}
