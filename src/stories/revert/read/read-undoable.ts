import { WorldError } from "../../../errors.ts";
import type { BroughtBy, RangeCommit } from "../../../revert/plan-revert.ts";
import type { ChangedFile, Commit, Comparison, GitHub, Pull } from "../../../world/github/github.ts";
import { isOurRevert } from "./our-revert.ts";

/** Commits looked at on either side of the bad one. */
export const mostCommits = 1_000;

/** A deploy as it lies in history: what it brought, and what has come after it on a branch. */
export interface Undoable {
  good: Commit;
  bad: Commit;
  tip: Commit;
  branch: string;
  goodIsAncestor: boolean;
  badIsOnBranch: boolean;
  /** Oldest first. */
  range: (Commit & RangeCommit)[];
  later: Commit[];
  /** False when there are more commits than were looked at. */
  complete: boolean;
  /** Of good…bad. */
  url: string;
  /** What GitHub's comparison of good…bad told of its files; none where it was not asked for that. */
  files: ChangedFile[];
}

export interface UndoableQuery {
  good: string;
  bad: string;
  branch: string;
  /** What was deployed from, if it is another branch: looked at when bad is not on `branch`. */
  deployedFrom?: string;
  /** What is known already of good…bad. */
  known?: { comparison: Comparison; pulls: ReadonlyMap<string, Pull[]> };
}

/** One comparison where good, bad and the tip are in line and few commits lie between; else two. */
export async function readUndoable(github: GitHub, query: UndoableQuery): Promise<Undoable> {
  const { good, bad, branch, known } = query;
  if (known !== undefined && isComplete(known.comparison)) {
    return withPulls(github, await readInTwo(github, query, known.comparison), known.pulls);
  }
  const whole = await github.compare(good, branch, mostCommits);
  const inLine = whole.status === "ahead" && isComplete(whole);
  const last = whole.commits.find(({ sha }) => sha === bad);
  const tip = whole.commits.at(-1);
  if (!inLine || last === undefined || tip === undefined) {
    return withPulls(github, await readInTwo(github, query, await github.compare(good, bad, mostCommits)));
  }
  const brought = ancestorsOf(bad, whole.commits);
  return withPulls(github, {
    good: whole.base,
    bad: last,
    tip,
    branch,
    goodIsAncestor: true,
    badIsOnBranch: true,
    range: whole.commits.filter(({ sha }) => brought.has(sha)),
    later: whole.commits.filter(({ sha }) => !brought.has(sha)),
    complete: true,
    files: tip.sha === bad ? whole.files : [],
    url: `${github.serverUrl}/${github.owner}/${github.repo}/compare/${good}...${bad}`,
  });
}

type Plain = Omit<Undoable, "range"> & { range: Commit[] };

async function readInTwo(github: GitHub, query: UndoableQuery, before: Comparison): Promise<Plain> {
  const { branch, after } = await readAfter(github, query);
  const onBranch = after.status === "ahead" || after.status === "identical";
  return {
    good: before.base,
    bad: after.base,
    tip: onBranch ? (after.commits.at(-1) ?? after.base) : after.base,
    branch,
    goodIsAncestor: before.status === "ahead" || before.status === "identical",
    badIsOnBranch: onBranch,
    range: before.commits,
    later: onBranch ? after.commits : [],
    complete: isComplete(before) && isComplete(after),
    url: before.url,
    files: before.files,
  };
}

/** What came after bad: on the branch, or else on the one that was deployed. */
async function readAfter(
  github: GitHub,
  { bad, branch, deployedFrom }: UndoableQuery,
): Promise<{ branch: string; after: Comparison }> {
  const after = await github.compare(bad, branch, mostCommits);
  if (after.status === "ahead" || after.status === "identical") {
    return { branch, after };
  }
  if (deployedFrom === undefined || deployedFrom === branch || !(await isBranch(github, deployedFrom))) {
    return { branch, after };
  }
  return readAfter(github, { good: bad, bad, branch: deployedFrom });
}

/** Whether a name is that of a branch, and it holds the commit. */
export async function holdsDeployed(
  github: GitHub,
  { branch, bad }: { branch: string; bad: string },
): Promise<boolean> {
  if (!(await isBranch(github, branch))) return false;
  const { status } = await github.compare(bad, branch, 1);
  return status === "ahead" || status === "identical";
}

async function isBranch(github: GitHub, name: string): Promise<boolean> {
  try {
    return (await github.findBranch(name)) !== undefined;
  } catch (error) {
    // A name that can't be a branch's, such as HEAD~1.
    if (error instanceof WorldError && error.status === 422) return false;
    throw error;
  }
}

/** Pull requests that can't be read cost names and what they say, not the revert: their commits have no `pulls`. */
async function withPulls(
  github: GitHub,
  plain: Plain,
  known?: ReadonlyMap<string, Pull[]>,
): Promise<Undoable> {
  const shas = plain.range.map(({ sha }) => sha).filter((sha) => known?.has(sha) !== true);
  const more = shas.length === 0 ? undefined : await readPulls(github, shas);
  const range = plain.range.map((commit) => {
    const all = (known?.get(commit.sha) ?? more?.get(commit.sha))?.filter(({ merged }) => merged);
    if (all === undefined) return commit;
    const pulls = all.map((pull) => broughtBy(github, pull));
    return { ...commit, pulls, ...(pulls[0] && { pull: pulls[0] }) };
  });
  return { ...plain, range };
}

async function readPulls(github: GitHub, shas: string[]): Promise<Map<string, Pull[]> | undefined> {
  try {
    return await github.readPullsOfCommits(shas);
  } catch (error) {
    if (error instanceof WorldError) return undefined;
    throw error;
  }
}

function broughtBy(github: GitHub, pull: Pull): BroughtBy {
  const { number, title, body, author, authorIsBot, labels, headBranch } = pull;
  return { number, title, body, author, authorIsBot, labels, headBranch, ours: isOurRevert(github, pull) };
}

function isComplete({ commits, total }: Comparison): boolean {
  return commits.length === total;
}

export function ancestorsOf(
  sha: string,
  commits: readonly { sha: string; parents: string[] }[],
): Set<string> {
  const known = new Map(commits.map((commit) => [commit.sha, commit]));
  const found = new Set<string>();
  const waiting = [sha];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const commit = known.get(next);
    if (commit === undefined || found.has(next)) continue;
    found.add(next);
    waiting.push(...commit.parents);
  }
  return found;
}
