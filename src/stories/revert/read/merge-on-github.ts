import { attributeFiles } from "../../../revert/attribute-files.ts";
import { type Difference, diffTrees } from "../../../revert/diff-trees.ts";
import { keepWorkflows } from "../../../revert/keep-workflows.ts";
import { type MergeRoots, mergeTrees, type NewTree, type TreeMerge } from "../../../revert/merge-trees.ts";
import { type Spelled, spellChanges } from "../../../revert/spell-changes.ts";
import { type Entry, encodeLevel, type Level, type Levels, toBytes, toText } from "../../../revert/tree.ts";
import type { GitRepository } from "../../../world/git.ts";
import { type GitCommit, hashTree, parseTree } from "../../../world/git-objects.ts";
import type { GitHub } from "../../../world/github/github.ts";
import { readAlong } from "./read-along.ts";

export interface MergeOrder {
  /** What the branch is now, what is undone, and what is to come back. */
  ours: GitCommit;
  undone: GitCommit;
  good: GitCommit;
}

export interface Merged {
  kind: "merged";
  way: "plain" | "git";
  tree: string;
  /** The tree is on GitHub already: it ran before. */
  known: boolean;
  /** What changes on the branch, in git's order. */
  changes: Difference[];
  /** The same as GitHub can be told it. */
  spelled: Spelled;
  /** Contents that the merge made and GitHub has not got, by id. */
  blobs: Map<string, Uint8Array>;
}

export type MergeOutcome = (
  | Merged
  /** `marked` is the tree with git's marks in the files, where that was asked for. */
  | { kind: "conflict"; paths: string[]; marked?: Merged }
  | { kind: "failed"; why: string }
) & {
  trees: TreeMerge;
};

/** The tree that `git revert` would make on the branch. Nothing is written anywhere. */
export async function mergeOnGitHub(
  github: GitHub,
  order: MergeOrder,
  { keepWorkflows: levels, marks = false }: { keepWorkflows?: Levels; marks?: boolean } = {},
): Promise<MergeOutcome> {
  const { ours, undone, good } = order;
  const kept = levels && keepWorkflows({ base: undone.tree, theirs: good.tree }, levels, hashTree);
  const roots = { ours: ours.tree, base: undone.tree, theirs: kept?.tree ?? good.tree };
  const written = kept?.written ?? [];
  const known = new Map([...(levels ?? []), ...written.map(levelOf)]);
  const trees = await readAlong(mergeTrees(roots, hashTree), openTreeReader(github, known));
  if (trees.way.kind === "plain") {
    const { tree } = trees.way;
    return {
      kind: "merged",
      way: "plain",
      tree,
      known: tree === good.tree,
      changes: trees.undone,
      spelled: { entries: trees.undone, left: [] },
      blobs: new Map(),
      trees,
    };
  }
  return { ...(await mergeInClone(github, order, { roots, trees, written, marks })), trees };
}

async function mergeInClone(
  github: GitHub,
  { ours, undone, good }: MergeOrder,
  {
    roots,
    trees,
    written,
    marks,
  }: { roots: MergeRoots; trees: TreeMerge; written: NewTree[]; marks: boolean },
): Promise<
  Merged | { kind: "conflict"; paths: string[]; marked?: Merged } | { kind: "failed"; why: string }
> {
  const clone = await github.openClone([...new Set([ours.sha, undone.sha, good.sha])]);
  try {
    for (const { content } of written) clone.writeTree(content);
    const [answer] = await clone.merge([{ undone, ...roots, attributes: attributeFiles(roots.ours, trees) }]);
    if (answer === undefined) return { kind: "failed", why: "git gave no answer" };
    if (answer.kind === "failed") return answer;
    if (answer.kind === "merged") return await readMerged(clone, answer.tree);
    const paths = answer.paths.map(toText);
    return { kind: "conflict", paths, ...(marks && { marked: await readMerged(clone, answer.tree) }) };
  } finally {
    await clone.close();
  }

  /** What a tree that git has made changes on the branch, with the contents that GitHub has not got. */
  async function readMerged(git: GitRepository, tree: string): Promise<Merged> {
    // Git's own trees: the API's have lost the bytes of names that are not UTF-8.
    const levels: Levels = new Map();
    const changes = await readAlong(diffTrees(roots.ours, tree, levels), git.readTrees);
    const spelled = spellChanges(changes, {
      tree: tree,
      levels,
      onGitHub: (sha) => trees.levels.has(sha),
    });
    const onGitHub = new Set(
      [...trees.undone, ...trees.since].flatMap(({ before, after }) => [before?.sha, after?.sha]),
    );
    const blobs = new Map<string, Uint8Array>();
    for (const { after } of changes) {
      if (after === undefined || after.mode === "160000" || onGitHub.has(after.sha)) continue;
      blobs.set(after.sha, await git.readBlob(after.sha));
    }
    return {
      kind: "merged",
      way: "git",
      tree: tree,
      known: tree === good.tree,
      changes,
      spelled,
      blobs,
    };
  }
}

/**
 * Trees through the API, each with all that is below it in one answer. GitHub cuts long answers: what is whole in one of
 * those shows by its id, and the rest is asked for when it is needed, first with all below it, then alone.
 */
function openTreeReader(
  github: GitHub,
  known = new Map<string, Level>(),
): (shas: string[]) => Promise<Map<string, Level>> {
  const perhapsCut = new Map<string, Level>();

  function keepIfWhole(sha: string): boolean {
    const level = perhapsCut.get(sha);
    if (level === undefined || hashTree(encodeLevel(level)) !== sha) return false;
    known.set(sha, level);
    return true;
  }

  return async (shas) => {
    for (const sha of shas) {
      if (known.has(sha) || keepIfWhole(sha)) continue;
      const { entries, truncated } = await github.readTree(sha);
      const levels = levelsOf(sha, entries, (tree) => known.has(tree) || perhapsCut.has(tree));
      for (const [tree, level] of levels) (truncated ? perhapsCut : known).set(tree, level);
      if (!truncated || keepIfWhole(sha)) continue;
      const { entries: alone } = await github.readSubtree(sha);
      known.set(sha, new Map(alone.map((entry) => [toBytes(entry.path), entryOf(entry)])));
    }
    return known;
  };
}

type Listed = Awaited<ReturnType<GitHub["readTree"]>>["entries"][number];

/** A listing with paths taken apart into levels, by the ids of their trees. Those that are known are left out. */
function levelsOf(
  root: string,
  entries: readonly Listed[],
  isKnown: (sha: string) => boolean,
): Map<string, Level> {
  const top = new Map<string, Entry>();
  const folders = new Map([["", top]]);
  const levels = new Map<string, Level>([[root, top]]);
  for (const { path, type, sha } of entries) {
    // Versions of one repository share most of their folders.
    if (type !== "tree" || isKnown(sha)) continue;
    const level = new Map<string, Entry>();
    folders.set(path, level);
    levels.set(sha, level);
  }
  for (const entry of entries) {
    const cut = entry.path.lastIndexOf("/");
    const folder = cut < 0 ? "" : entry.path.slice(0, cut);
    folders.get(folder)?.set(toBytes(entry.path.slice(cut + 1)), entryOf(entry));
  }
  return levels;
}

function entryOf({ mode, sha }: Listed): Entry {
  return { mode: mode.padStart(6, "0"), sha };
}

/** A tree that was made here, as one that was read. */
function levelOf({ sha, content }: NewTree): [string, Level] {
  return [sha, parseTree(Buffer.from(content, "latin1"), "sha1")];
}
