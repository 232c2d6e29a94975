import { type GuardingFiles, workflowPath } from "../../review/approvals/guarding-files.ts";
import { excludedFiles, namedConfiguration } from "../../review/changed-path.ts";
import { parseCodeowners } from "../../review/integrations/codeowners.ts";
import { mayLieBelow } from "../../review/matching.ts";
import type { ReviewPolicy } from "../../review/review-policy.ts";
import { settingsPaths } from "../../settings/settings-place.ts";

/** Which files are looked at whatever they are called: `config:` of the settings, and what decides about reviews. */
export interface Wanted {
  isNamed(path: string): boolean;
  /** What stands where files that are named would be: a submodule, or a symbolic link to a folder. */
  standsAbove(path: string): boolean;
  /** What decides about reviews, and every workflow, since any may run them. */
  isGuarded(path: string): boolean;
  /** What decides about reviews, whatever it says. */
  decides(path: string): boolean;
  isExcluded(path: string, how: "any" | "whole"): boolean;
}

export const codeownersPaths = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"];

/** The files that decide who has to agree: the settings, in each of their places, and CODEOWNERS. */
export function guardedPaths(config: string): string[] {
  return [...settingsPaths(config), ...codeownersPaths];
}

/** The same for a pull request and for a range in a terminal, so that both find the same. */
export function wantedFiles(
  policy: ReviewPolicy,
  guarded: readonly string[],
  { files, folders }: GuardingFiles = { files: new Set(), folders: [] },
): Wanted {
  const decides = (path: string) =>
    guarded.includes(path) || files.has(path) || folders.some((folder) => path.startsWith(folder));
  return {
    decides,
    isNamed: namedConfiguration(policy.integrations),
    standsAbove: (path) =>
      Object.values(policy.integrations).some(({ config }) => config.some((glob) => mayLieBelow(glob, path))),
    // One of the workflows runs the review: which, its text tells.
    isGuarded: (path) => decides(path) || workflowPath.test(path),
    isExcluded: excludedFiles(policy.review.exclude),
  };
}

/** Who owns a file, by the CODEOWNERS that counts of those that were read. */
export function ownersIn(texts: ReadonlyMap<string, string>): (path: string) => string[] {
  return parseCodeowners(codeownersPaths.map((path) => texts.get(path)).find(Boolean) ?? "");
}
