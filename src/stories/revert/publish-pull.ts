import { WorldError } from "../../errors.ts";
import type { RevertNote } from "../../report/run-notes.ts";
import { toText } from "../../revert/tree.ts";
import type { Commit, GitHub, Pull } from "../../world/github/github.ts";
import type { Merged } from "./read/merge-on-github.ts";

/** A pull request with one commit of ours, and its words. */
export interface Publication {
  title: string;
  body: string;
  /** Of the commit. */
  message: string;
  branch: string;
  /** Where something stands in the way of `branch`. */
  otherBranch: string;
  base: string;
  tip: Commit;
  tree: string;
  draft: boolean;
  /** Its files hold conflicts, which are marked: it must not be opened but as a draft. */
  hasConflicts?: boolean;
  /** Whether a commit on a branch of this name is one of ours, by its message. */
  isOurs: (message: string) => boolean;
}

export type Published =
  | { kind: "opened"; pull: Pull; commit: Commit; branch: string; notes: RevertNote[] }
  | { kind: "archived" }
  /** `compareUrl` opens the pull request by hand: the branch is there. */
  | { kind: "failed"; message: string; compareUrl?: string };

/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, nothing but words when it could not.
 */
export async function publishPull(github: GitHub, wanted: Publication, merge: Merged): Promise<Published> {
  const notes: RevertNote[] = [];
  let ready = wanted;
  let commit: Commit;
  try {
    commit = await makeCommit(github, ready, merge);
    let taken = await takeBranch(github, ready, commit);
    if (taken.kind === "blocked") {
      const { branch, otherBranch } = ready;
      notes.push({ kind: "branch-in-the-way", name: taken.by, wanted: branch, taken: otherBranch });
      ready = { ...ready, branch: otherBranch };
      taken = await takeBranch(github, ready, commit);
    }
    if (taken.kind === "blocked") {
      const message = `The branch ${taken.by} stands in the way of ${ready.branch}, and another of ${wanted.branch}. Rename or delete it.`;
      return { kind: "failed", message };
    }
    if (taken.kind === "foreign") {
      const message = `The branch ${ready.branch} exists and holds commits that are not ours, so it was left alone.`;
      return { kind: "failed", message };
    }
  } catch (error) {
    const message = failure(error);
    return isArchived(message) ? { kind: "archived" } : { kind: "failed", message };
  }
  const { title, body, base, branch } = ready;
  try {
    return { kind: "opened", pull: await openPull(github, ready), commit, branch, notes };
  } catch (error) {
    const message = `The branch ${branch} is there, but the pull request could not be opened: ${failure(error)}`;
    return { kind: "failed", message, compareUrl: compareUrl(github, { title, body, base, branch }) };
  }
}

async function makeCommit(
  github: GitHub,
  { tree, tip, message }: Publication,
  merge: Merged,
): Promise<Commit> {
  if (!merge.known) {
    for (const content of merge.blobs.values()) await github.createBlob(content);
    const { entries, left } = merge.spelled;
    if (left.length > 0) {
      const names = left.slice(0, 3).map(toText).join(", ");
      throw new WorldError(`can't be told names that are not UTF-8 (${names}); do it by hand`, {
        service: "GitHub's API",
      });
    }
    const changes = entries.flatMap(({ path, before, after }) => {
      const entry = after ?? before;
      return entry === undefined ? [] : [{ path: toText(path), mode: entry.mode, sha: after?.sha ?? null }];
    });
    const made = await github.createTree(tip.tree, changes);
    if (made !== tree) {
      throw new WorldError(`made tree ${made} where git makes ${tree}, so nothing was published`, {
        service: "GitHub",
      });
    }
  }
  return github.createCommit({ message, tree, parents: [tip.sha] });
}

/** Makes the branch, or moves the one that an earlier try has left. `foreign` when it is somebody else's by now. */
async function takeBranch(
  github: GitHub,
  { branch, base, tip, tree, isOurs }: Publication,
  commit: Commit,
): Promise<{ kind: "taken" | "foreign" } | { kind: "blocked"; by: string }> {
  const made = await github.createBranch(branch, commit.sha);
  if (made.kind === "created") return { kind: "taken" };
  if (made.kind === "blocked") return made;
  const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
  const parent = left.parents[0];
  if (
    !isOurs(left.message) ||
    left.author !== own.author ||
    left.parents.length !== 1 ||
    parent === undefined
  )
    return { kind: "foreign" };
  if (parent === tip.sha) {
    if (left.tree === tree) return { kind: "taken" };
  } else if (!["ahead", "identical"].includes((await github.compare(parent, base, 1)).status)) {
    return { kind: "foreign" };
  }
  await github.moveBranch(branch, commit.sha, true);
  return { kind: "taken" };
}

async function openPull(
  github: GitHub,
  { title, body, base, branch, draft, hasConflicts }: Publication,
): Promise<Pull> {
  try {
    return await github.createPull({ title, body, head: branch, base, draft });
  } catch (error) {
    if (!(error instanceof WorldError) || error.status !== 422) throw error;
    // Opened by another run in the meantime; or this repository's plan has no drafts.
    const [known] = await github.findPulls({ head: branch, base, state: "open", limit: 1 });
    if (known !== undefined) return known;
    // Marks of conflicts that somebody merges by mistake would break what runs.
    if (!draft || hasConflicts || !/draft/iu.test(error.message)) throw error;
    return github.createPull({ title, body, head: branch, base, draft: false });
  }
}

/** Beyond this length GitHub answers 414. */
const longestLink = 7_500;

/** Opens the pull request form, filled in as far as an address can carry it. */
function compareUrl(
  { serverUrl, owner, repo }: GitHub,
  { title, body, base, branch }: Pick<Publication, "title" | "body" | "base" | "branch">,
): string {
  const path = [base, branch].map((name) => name.split("/").map(encodeURIComponent).join("/")).join("...");
  const start = `${serverUrl}/${owner}/${repo}/compare/${path}?quick_pull=1&title=${encodeURIComponent(title)}&body=`;
  let text = body.toWellFormed();
  while (start.length + encodeURIComponent(text).length > longestLink)
    text = text.slice(0, -200).toWellFormed();
  return start + encodeURIComponent(text);
}

/** Not everybody who publishes has looked at the repository before. */
function isArchived(message: string): boolean {
  return /repository was archived/iu.test(message);
}

export function failure(error: unknown): string {
  if (error instanceof WorldError) return error.message;
  throw error;
}
