import { WorldError } from "../../../errors.ts";
import type { RangeCommit } from "../../../revert/plan-revert.ts";
import { sameEntry } from "../../../revert/tree.ts";
import { claimedReverters } from "../../../revert/undone-later.ts";
import type { Commit, GitHub } from "../../../world/github/github.ts";
import { mergeOnGitHub } from "./merge-on-github.ts";

interface Question {
  /** What is to be undone. */
  commits: RangeCommit[];
  /** What came later, oldest first. */
  later: Commit[];
  /** Commits that are known already. */
  known: Commit[];
  repository: string;
}

/** Claims that are looked into; a person looks at the rest. */
const mostChecked = 10;

/**
 * Later commits that say they revert something which is to be undone, and don't: anybody whose change is merged can write
 * so. What a commit does is told by the trees. A claim that can't be checked stands.
 */
export async function disproveClaims(github: GitHub, question: Question): Promise<Set<string>> {
  const disproved = new Set<string>();
  const claims = claimedReverters({ ...question, disproved });
  for (const { sha, reverted } of claims.slice(0, mostChecked)) {
    try {
      if (!(await revertsAny(github, { sha, reverted }, question))) disproved.add(sha);
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
    }
  }
  return disproved;
}

async function revertsAny(
  github: GitHub,
  { sha, reverted }: { sha: string; reverted: RangeCommit[] },
  { later, known }: Question,
): Promise<boolean> {
  const read = async (id: string) =>
    [...known, ...later].find((commit) => commit.sha === id) ?? (await github.readCommit(id));
  const reverter = await read(sha);
  const [before] = reverter.parents;
  if (before === undefined) return false;
  for (const { sha: id, parents } of reverted.slice(0, mostChecked)) {
    const [parent] = parents;
    if (parent === undefined) return true;
    if (await reverts(github, { reverter, before: await read(before) }, [await read(id), await read(parent)]))
      return true;
  }
  return false;
}

/** Whether what a commit did to at least one file is what undoing another would do to it. */
export async function reverts(
  github: GitHub,
  { reverter, before }: { reverter: Commit; before: Commit },
  [undone, good]: [Commit, Commit],
): Promise<boolean> {
  const own = await mergeOnGitHub(github, { ours: before, undone: before, good: reverter });
  const whole = await mergeOnGitHub(github, { ours: before, undone, good });
  const wanted = whole.kind === "merged" ? whole.changes : whole.trees.undone;
  const after = new Map(wanted.map((change) => [change.path, change.after]));
  const did = own.kind === "merged" ? own.changes : [];
  return did.some((change) => after.has(change.path) && sameEntry(after.get(change.path), change.after));
}
