import { WorldError } from "../errors.ts";
import { isAncestor } from "../revert/ancestry.ts";
import { attributeFiles } from "../revert/attribute-files.ts";
import { type Difference, diffTrees } from "../revert/diff-trees.ts";
import { changedLines } from "../revert/files/changed-lines.ts";
import { laterNeeds, sideOf } from "../revert/files/later-needs.ts";
import { lookAtFiles, type RevertedFile } from "../revert/files/look-at-files.ts";
import { mergeTrees, type TreeMerge } from "../revert/merge-trees.ts";
import { type Range, rangeRefusals } from "../revert/range-refusals.ts";
import type { Reason } from "../revert/reason.ts";
import { type Entry, sameEntry, toText } from "../revert/tree.ts";
import { knownSecrets } from "../review/secrets/known-secrets.ts";
import { readAlong } from "../stories/revert/read/read-along.ts";
import { keysOf } from "../text/records.ts";
import type { GitRepository } from "../world/git.ts";
import type { MergeAnswer } from "../world/git-merge.ts";
import type { GitCommit } from "../world/git-objects.ts";

export type RevertAnswer =
  | {
      kind: "revert";
      tree: string;
      way: "plain" | "git";
      /** Blob (or submodule commit) at each path that changes on the branch: now, and after the revert. */
      paths: { path: string; from: string | null; to: string | null }[];
      warnings: Reason[];
    }
  | { kind: "refused"; reasons: Reason[]; conflicts: string[] };

/**
 * What reverting each range would give, by a local repository alone. Answers in order; git is started once for all that need
 * it. What was refused before it became a range stays so.
 */
export async function revertLocally(
  git: GitRepository,
  questions: readonly (Range | Refused)[],
): Promise<RevertAnswer[]> {
  const planned = await Promise.all(
    questions.map((asked) => ("kind" in asked ? asked : refuseWhenMissing(() => planLocally(git, asked)))),
  );
  const forGit = planned
    .filter((plan) => plan.kind === "merge")
    .filter(({ merge }) => merge.way.kind === "needs-git");
  const merged = await git.merge(
    forGit.map(({ onto, from, to, merge }) => ({
      undone: to,
      ours: onto.tree,
      base: to.tree,
      theirs: from.tree,
      attributes: attributeFiles(onto.tree, merge),
    })),
  );
  const byGit = new Map(forGit.map((plan, at) => [plan, merged[at]]));
  return Promise.all(
    planned.map((plan) =>
      plan.kind === "refused" ? plan : refuseWhenMissing(() => answerFor(git, plan, byGit.get(plan))),
    ),
  );
}

/** A shallow or partial repository lacks objects: that costs the one answer that needs them. */
async function refuseWhenMissing<T>(answer: () => Promise<T>): Promise<T | Refused> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return refused([{ kind: "git-failed", why: error.message }]);
  }
}

export type Refused = RevertAnswer & { kind: "refused" };

interface Planned {
  kind: "merge";
  from: GitCommit;
  to: GitCommit;
  onto: GitCommit;
  merge: TreeMerge;
}

async function planLocally(git: GitRepository, range: Range): Promise<Planned | Refused> {
  const [from, to, onto] = await Promise.all(
    [range.from, range.to, range.onto].map((name) => git.findCommit(name)),
  );
  if (!from || !to || !onto) {
    const found = { from, to, onto };
    const missing = keysOf(found).filter((name) => !found[name]);
    return refused(
      missing.map((name) => ({
        kind: "bad-input",
        what: `${name}: there is no commit "${range[name]}" here`,
      })),
    );
  }
  const [fromIsAncestor, toIsOnBranch] = await Promise.all([
    readAlong(isAncestor(from.sha, to.sha), (shas) => readCommits(git, shas)),
    readAlong(isAncestor(to.sha, onto.sha), (shas) => readCommits(git, shas)),
  ]);
  const reasons = rangeRefusals({
    from: from.sha,
    to: to.sha,
    onto: range.onto,
    fromIsAncestor,
    toIsOnBranch,
    fromTree: from.tree,
    toTree: to.tree,
  });
  if (reasons.length > 0) return refused(reasons);

  const roots = { ours: onto.tree, base: to.tree, theirs: from.tree };
  const merge = await readAlong(mergeTrees(roots, git.hashTree), git.readTrees);
  return { kind: "merge", from, to, onto, merge };
}

async function readCommits(git: GitRepository, shas: string[]): Promise<Map<string, GitCommit>> {
  const commits = await Promise.all(shas.map((sha) => git.findCommit(sha)));
  return new Map(commits.flatMap((commit) => (commit ? [[commit.sha, commit]] : [])));
}

async function answerFor(
  git: GitRepository,
  { from, to, onto, merge }: Planned,
  answer: MergeAnswer | undefined,
): Promise<RevertAnswer> {
  let tree: string;
  let changed: Difference[];
  if (merge.way.kind === "plain") {
    for (const { content } of merge.way.written) git.writeTree(content);
    tree = merge.way.tree;
    changed = merge.undone;
  } else if (answer?.kind === "merged") {
    tree = answer.tree;
    changed = await readAlong(diffTrees(onto.tree, tree, merge.levels), git.readTrees);
  } else if (answer?.kind === "conflict") {
    const conflicts = answer.paths.map(toText);
    return refused([{ kind: "conflict", paths: conflicts, by: [], to: to.sha }], conflicts);
  } else {
    return refused([{ kind: "git-failed", why: answer?.why ?? "it gave no answer" }]);
  }
  if (tree === onto.tree) {
    return refused([{ kind: "already-reverted", by: { kind: "tree" } }]);
  }
  return {
    kind: "revert",
    tree,
    way: merge.way.kind === "plain" ? "plain" : "git",
    paths: changed.map(({ path, before, after }) => ({
      path: toText(path),
      from: before?.sha ?? null,
      to: after?.sha ?? null,
    })),
    warnings: [...partlyReverted(merge), ...(await lookLocally(git, { merge, exact: tree === from.tree }))],
  };
}

/** Files of one range whose contents are looked into; beyond them names must do. */
const mostRead = 100;
const mostBytes = 300_000;

async function lookLocally(
  git: GitRepository,
  { merge, exact }: { merge: TreeMerge; exact: boolean },
): Promise<Reason[]> {
  const read = async (entry: Entry | undefined) => {
    if (!entry?.mode.startsWith("100")) return undefined;
    const bytes = await git.readBlob(entry.sha);
    return bytes.length > mostBytes || bytes.subarray(0, 8_000).includes(0) ? undefined : utf8.decode(bytes);
  };
  const readAll = (differences: readonly Difference[]) =>
    Promise.all(
      differences.map(async ({ path: bytes, before, after }, at): Promise<RevertedFile> => {
        const path = toText(bytes);
        if (before?.mode === "160000" || after?.mode === "160000") return { path, isSubmodule: true };
        const lines = at < mostRead ? changedLines(await read(before), await read(after)) : {};
        return { path, ...lines, ...(after === undefined && { isDeleted: true }) };
      }),
    );
  const [files, later] = [await readAll(merge.undone), await readAll(merge.since)];
  const needs = laterNeeds(files.map(sideOf), later.map(sideOf));
  const looks = lookAtFiles({
    files,
    later: merge.since.map(({ path }) => toText(path)),
    exact,
    holdsSecret: (line) => knownSecrets(line).length > 0,
  });
  return [...looks, ...(needs.length === 0 ? [] : [{ kind: "later-needs" as const, needs }])];
}

const utf8 = new TextDecoder();

function partlyReverted({ undone, since }: TreeMerge): Reason[] {
  const later = new Map(since.map((difference) => [difference.path, difference.after]));
  const done = undone.filter(({ path, after }) => later.has(path) && sameEntry(later.get(path), after));
  if (done.length === 0) return [];
  return [{ kind: "partly-reverted", what: done.map(({ path }) => toText(path)), by: [] }];
}

export function refused(reasons: Reason[], conflicts: string[] = []): Refused {
  return { kind: "refused", reasons, conflicts };
}
