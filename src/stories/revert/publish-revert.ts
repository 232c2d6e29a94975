import { WorldError } from "../../errors.ts";
import { reasonWords } from "../../report/reason-words.ts";
import type { RevertNote } from "../../report/run-notes.ts";
import { parseRevertMarker } from "../../revert/marker.ts";
import type { Reason } from "../../revert/reason.ts";
import { toText } from "../../revert/tree.ts";
import { claimedReverters } from "../../revert/undone-later.ts";
import type { Commit, GitHub, Pull } from "../../world/github/github.ts";
import { disproveClaims } from "./read/disprove-claims.ts";
import type { Merged } from "./read/merge-on-github.ts";
import { nameOf } from "./read/our-revert.ts";
import type { ReadyRevert, RevertOutcome, RevertWorld } from "./read/revert-request.ts";

/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, commands when it could not.
 */
export async function publishRevert(
  world: RevertWorld,
  { ready: wanted, merge }: { ready: ReadyRevert; merge: Merged },
): Promise<RevertOutcome> {
  const { github } = world;
  const { commands } = wanted;
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
      return { kind: "failed", message, commands };
    }
    if (taken.kind === "foreign") {
      const message = `The branch ${ready.branch} exists and holds commits that are not ours, so it was left alone.`;
      return { kind: "failed", message, commands };
    }
  } catch (error) {
    const message = failure(error);
    return isArchived(message)
      ? {
          kind: "refused",
          reasons: [{ kind: "archived" }],
          conflicts: [],
          commands,
          warnings: ready.warnings,
        }
      : { kind: "failed", message, commands };
  }
  const { title, body, base, branch } = ready;

  let pull: Pull;
  try {
    pull = await openPull(github, ready);
  } catch (error) {
    const message = `The branch ${branch} is there, but the pull request could not be opened: ${failure(error)}`;
    return {
      kind: "failed",
      message,
      commands,
      compareUrl: compareUrl(github, { title, body, base, branch }),
    };
  }

  // The pull request stands: whatever fails from here on is told, and stops nothing.
  const attempt = async (kind: "meanwhile-unread" | "rules-unread", act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      notes.push({ kind, why: failure(error) });
    }
  };
  if (pull.baseSha !== ready.tip.sha) {
    let outdated: Reason | undefined;
    await attempt("meanwhile-unread", async () => {
      outdated = await withdrawIfReverted(world, pull, ready);
    });
    if (outdated !== undefined) {
      return { kind: "refused", reasons: [outdated], conflicts: [], commands: [], warnings: ready.warnings };
    }
  }
  if (commit.verified === false) await attempt("rules-unread", () => warnOfSignatures(github, base, notes));
  const { number, url, draft } = pull;
  return { kind: "opened", ...ready, draft, number, url, notes, pull };
}

async function makeCommit(
  github: GitHub,
  { tree, tip, message }: ReadyRevert,
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
  { branch, base, tip, tree }: ReadyRevert,
  commit: Commit,
): Promise<{ kind: "taken" | "foreign" } | { kind: "blocked"; by: string }> {
  const made = await github.createBranch(branch, commit.sha);
  if (made.kind === "created") return { kind: "taken" };
  if (made.kind === "blocked") return made;
  const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
  const ours = parseRevertMarker(left.message);
  const parent = left.parents[0];
  if (ours === undefined || left.author !== own.author || left.parents.length !== 1 || parent === undefined)
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
  { title, body, base, branch, draft, hasConflicts }: ReadyRevert,
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

/** Something was merged while we worked: if it was the revert, ours is withdrawn. What trees tell decides, whatever a message says. */
async function withdrawIfReverted(
  { github, hide }: RevertWorld,
  pull: Pull,
  { tip, base, branch, tree, undone }: ReadyRevert,
): Promise<Reason | undefined> {
  const since = await github.compare(tip.sha, base);
  const newest = since.commits.at(-1);
  const question = {
    commits: undone,
    later: since.commits,
    known: [tip, since.base],
    repository: nameOf(github),
  };
  const disproved = await disproveClaims(github, question);
  const [claimed] = claimedReverters({ ...question, disproved });
  const reverter =
    since.commits.find(({ sha }) => sha === claimed?.sha) ?? (newest?.tree === tree ? newest : undefined);
  if (reverter === undefined) return;
  const reason: Reason = { kind: "already-reverted", by: { kind: "meanwhile", sha: reverter.sha } };
  const why = reasonWords(reason);
  await github.ensureComment(pull.number, "<!-- deploy-guard:withdrawn -->", hide(`Withdrawn: ${why}`));
  await github.updatePull(pull.number, { state: "closed" });
  await github.deleteBranch(branch);
  return reason;
}

async function warnOfSignatures(github: GitHub, base: string, notes: RevertNote[]): Promise<void> {
  const rules = await github.findBranchRules(base);
  if (rules?.some(({ type }) => type === "required_signatures")) {
    notes.push({ kind: "unsigned", base });
  }
}

/** Beyond this length GitHub answers 414. */
const longestLink = 7_500;

/** Opens the pull request form, filled in as far as an address can carry it. */
function compareUrl(
  { serverUrl, owner, repo }: GitHub,
  { title, body, base, branch }: Pick<ReadyRevert, "title" | "body" | "base" | "branch">,
): string {
  const path = [base, branch].map((name) => name.split("/").map(encodeURIComponent).join("/")).join("...");
  const start = `${serverUrl}/${owner}/${repo}/compare/${path}?quick_pull=1&title=${encodeURIComponent(title)}&body=`;
  let text = body.toWellFormed();
  while (start.length + encodeURIComponent(text).length > longestLink)
    text = text.slice(0, -200).toWellFormed();
  return start + encodeURIComponent(text);
}

/** Where the base of a pull request told the branch, the repository was not looked at before. */
function isArchived(message: string): boolean {
  return /repository was archived/iu.test(message);
}

function failure(error: unknown): string {
  if (error instanceof WorldError) return error.message;
  throw error;
}
