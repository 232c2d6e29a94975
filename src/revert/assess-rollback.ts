import type { Reason } from "./reason.ts";

/** What speaks against a revert for reasons that lie in the branch alone: going back to what was live needs no merge. */
const branchOnly: ReadonlySet<Reason["kind"]> = new Set<Reason["kind"]>([
  "conflict",
  "workflow-files",
  "workflow-file",
  "revert-open",
  "bot-author",
  "lock-file",
  "generated-code",
]);

/**
 * Why the commit before must not be made live again by a machine, from what was found for the revert of the whole deploy:
 * its refusals, and what a person would have to look at, such as a migration that has run.
 */
export function rollbackRefusals(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ kind }) => !branchOnly.has(kind));
}
