import type { RangeCommit } from "./plan-revert.ts";
import { openClaims, type RevertClaims, revertClaims } from "./reverts-in-text.ts";

interface Question {
  /** What is to be undone. */
  commits: RangeCommit[];
  /** What came later on the branch, oldest first. */
  later: { sha: string; message: string }[];
  /** `owner/name` of this one. */
  repository: string;
  /** Later commits that say they revert something, and the trees say that they don't. */
  disproved: ReadonlySet<string>;
}

export interface ClaimedReverter {
  sha: string;
  /** Which of `commits` it says that it reverts. */
  reverted: RangeCommit[];
}

/** Who says later that it reverts what is to be undone; reverts that were reverted in turn are left out. Newest first. */
export function claimedReverters({ commits, later, repository, disproved }: Question): ClaimedReverter[] {
  const standing: { sha: string; claims: RevertClaims }[] = [];
  const isReverted = openClaims();
  for (const commit of later.toReversed()) {
    if (disproved.has(commit.sha) || isReverted(commit)) continue;
    const claims = revertClaims(commit.message, repository);
    if (!claims.isRevert) continue;
    standing.push({ sha: commit.sha, claims });
    isReverted.add(claims);
  }
  return standing
    .map(({ sha, claims }) => ({ sha, reverted: commits.filter(openClaims(claims)) }))
    .filter(({ reverted }) => reverted.length > 0);
}

/** What of `commits` is reverted by later ones, and by which, newest first. */
export function undoneLater(question: Question): { undone: RangeCommit[]; by: string[] } {
  const reverters = claimedReverters(question);
  const gone = new Set(reverters.flatMap(({ reverted }) => reverted));
  const undone = question.commits.filter((commit) => gone.has(commit));
  return { undone, by: [...new Set(reverters.map(({ sha }) => sha))] };
}
