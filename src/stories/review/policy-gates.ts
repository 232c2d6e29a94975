import { WorldError } from "../../errors.ts";
import { type Gate, policyGate } from "../../review/approvals/gate.ts";
import { mentionsGuard, workflowPath } from "../../review/approvals/guarding-files.ts";
import { writersOf } from "../../review/approvals/writers.ts";
import { type ReviewedFile, wholeFile } from "../../review/assess-changes.ts";
import type { Change } from "../../review/diff/change.ts";
import type { ReviewPolicy } from "../../review/review-policy.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";
import { readOwnCommits } from "../approvals/learn-writers.ts";

/**
 * An edit of what decides about reviews (the settings, CODEOWNERS, the workflow that runs them) needs its own owners:
 * those that the settings name, else those of the file, else whoever may administer the repository.
 */
export function policyGates(
  files: readonly ReviewedFile[],
  {
    decides,
    policy,
    ownersOf,
    fallback,
  }: {
    decides: (path: string) => boolean;
    policy: ReviewPolicy;
    ownersOf: (path: string) => string[];
    fallback: readonly string[];
  },
): Gate[] {
  const changes = files
    .filter((file) => decides(file.path) || decides(file.previousPath ?? file.path) || runsReviews(file))
    .map(wholeFile);
  const named = policy.review.owners.length > 0 ? policy.review.owners : ownersOfAll(changes, ownersOf);
  const owners = named.length > 0 ? named : fallback;
  if (changes.length === 0 || owners.length === 0) return [];
  return [{ id: policyGate, owners, require: "any", changes }];
}

/**
 * A workflow that runs the review before or after this change: it can be told not to, to run something else, or to go by
 * another policy. One that can't be read may do anything.
 */
function runsReviews({ path, previousPath = path, texts, problems }: ReviewedFile): boolean {
  if (!workflowPath.test(path) && !workflowPath.test(previousPath)) return false;
  if (texts?.before === texts?.after) return false;
  return problems.length > 0 || mentionsGuard(texts?.before) || mentionsGuard(texts?.after);
}

/** Whether everybody who wrote a part of it may administer the repository: its author alone need not have written it. */
export async function isByAdministrators(github: GitHub, pull: Pull): Promise<boolean> {
  const { commits, unread } = await readOwnCommits(github, pull);
  const { logins, unknown } = writersOf(commits);
  if (pull.author === undefined || unread !== undefined || unknown.length > 0) return false;
  for (const login of new Set([pull.author, ...logins])) {
    if (!(await mayAdminister(github, login))) return false;
  }
  return true;
}

async function mayAdminister(github: GitHub, login: string): Promise<boolean> {
  try {
    return (await github.readPermission(login)) === "admin";
  } catch (error) {
    if (error instanceof WorldError) return false;
    throw error;
  }
}

/** All who own one of the files that the changes are in. */
export function ownersOfAll(changes: readonly Change[], ownersOf: (path: string) => string[]): string[] {
  return [...new Set(changes.flatMap(({ file, previousFile }) => ownersOf(previousFile ?? file)))];
}
