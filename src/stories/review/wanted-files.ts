import { excludedFiles, namedConfiguration } from "../../review/changed-path.ts";
import { parseCodeowners } from "../../review/integrations/codeowners.ts";
import type { ReviewPolicy } from "../../review/review-policy.ts";
import { settingsPaths } from "../../settings/settings-place.ts";

/** Which files are looked at whatever they are called: `config:` of the settings, and what decides about reviews. */
export interface Wanted {
  isNamed(path: string): boolean;
  isGuarded(path: string): boolean;
  isExcluded(path: string, how: "any" | "whole"): boolean;
}

export const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** The files that decide who has to agree: the settings, in each of their places, and CODEOWNERS. */
export function guardedPaths(config: string): string[] {
  return [...settingsPaths(config), ...codeownersPaths];
}

/** The same for a pull request and for a range in a terminal, so that both find the same. */
export function wantedFiles(policy: ReviewPolicy, guarded: readonly string[]): Wanted {
  return {
    isNamed: namedConfiguration(policy.integrations),
    // One of the workflows runs the review: which, its text tells.
    isGuarded: (path) => guarded.includes(path) || /^\.github\/workflows\/[^/]+\.ya?ml$/u.test(path),
    isExcluded: excludedFiles(policy.review.exclude),
  };
}

/** Who owns a file, by the CODEOWNERS that counts of those that were read. */
export function ownersIn(texts: ReadonlyMap<string, string>): (path: string) => string[] {
  return parseCodeowners(codeownersPaths.map((path) => texts.get(path)).find(Boolean) ?? "");
}
