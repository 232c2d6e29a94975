import { WorldError } from "../../errors.ts";
import { parseRevertMarker, revertedBy } from "../../revert/marker.ts";
import { archived, type Reason } from "../../revert/range-refusals.ts";
import { toText } from "../../revert/tree.ts";
import type { Commit, GitHub, Pull } from "../../world/github/github.ts";
import type { Merged } from "./merge-on-github.ts";
import type { ReadyRevert, RevertOutcome, RevertRequest, RevertWorld } from "./revert-on-github.ts";

/**
 * Tree, commit, branch, pull request, in this order: until the branch is made there is no trace, and whatever a try that
 * broke off has left is found by its name. What GitHub does not allow leads down a ladder: a prefilled link when the
 * branch could be made, commands when it could not.
 */
export async function publishRevert(
  world: RevertWorld,
  request: RevertRequest,
  { ready, merge }: { ready: ReadyRevert; merge: Merged },
): Promise<RevertOutcome> {
  const { github } = world;
  const { title, body, base, branch, draft, commands } = ready;
  const notes: string[] = [];
  let commit: Commit;
  try {
    commit = await makeCommit(github, ready, merge);
    const taken = await takeBranch(github, ready, commit);
    if (!taken) {
      const message = `The branch ${branch} exists and holds commits that are not ours, so it was left alone.`;
      return { kind: "failed", message, commands };
    }
  } catch (error) {
    const message = failure(error);
    return isArchived(message)
      ? { kind: "refused", reasons: [archived], conflicts: [], commands, warnings: ready.warnings }
      : { kind: "failed", message, commands };
  }

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
  const attempt = async (what: string, act: () => Promise<void>) => {
    try {
      await act();
    } catch (error) {
      notes.push(`${what}: ${failure(error)}`);
    }
  };
  if (pull.baseSha !== ready.tip.sha) {
    let outdated: Reason | undefined;
    await attempt("what was merged meanwhile could not be read", async () => {
      outdated = await withdrawIfReverted(world, pull, ready);
    });
    if (outdated !== undefined) {
      return { kind: "refused", reasons: [outdated], conflicts: [], commands: [], warnings: ready.warnings };
    }
  }
  const { labels, reviewers, autoMerge } = request.response;
  if (labels.length > 0)
    await attempt("the labels could not be added", () => github.addLabels(pull.number, labels));
  if (reviewers !== undefined) {
    await attempt("nobody could be asked to review", async () => {
      const { refused } = await github.requestReviewers(
        pull.number,
        whomToAsk([...reviewers, ...ready.authors]),
      );
      if (refused.length > 0) notes.push(`could not be asked to review: ${refused.join(", ")}`);
    });
  }
  if (autoMerge !== undefined && !draft) {
    await attempt("merging by itself could not be switched on", () =>
      github.enableAutoMerge(pull.nodeId, autoMerge),
    );
  }
  if (commit.verified === false)
    await attempt("the branch's rules could not be read", () => warnOfSignatures(github, base, notes));
  return { kind: "opened", ...ready, number: pull.number, url: pull.url, notes };
}

async function makeCommit(
  github: GitHub,
  { tree, tip, message }: ReadyRevert,
  merge: Merged,
): Promise<Commit> {
  if (!merge.known) {
    for (const content of merge.blobs.values()) await github.createBlob(content);
    const changes = merge.changes.map(({ path, before, after }) => ({
      path: toText(path),
      mode: (after ?? before)!.mode,
      sha: after?.sha ?? null,
    }));
    const made = await github.createTree(tip.tree, changes);
    if (made !== tree) {
      throw new WorldError(`made tree ${made} where git makes ${tree}, so nothing was published`, {
        service: "GitHub",
      });
    }
  }
  return github.createCommit({ message, tree, parents: [tip.sha] });
}

/** Makes the branch, or moves the one that an earlier try has left. False when it is somebody else's by now. */
async function takeBranch(
  github: GitHub,
  { branch, base, tip, tree }: ReadyRevert,
  commit: Commit,
): Promise<boolean> {
  const made = await github.createBranch(branch, commit.sha);
  if (made.kind === "created") return true;
  const [left, own] = await Promise.all([github.readCommit(made.sha), github.readCommit(commit.sha)]);
  const ours = parseRevertMarker(left.message);
  const parent = left.parents[0];
  if (ours === undefined || left.author !== own.author || left.parents.length !== 1 || parent === undefined)
    return false;
  if (parent === tip.sha) {
    if (left.tree === tree) return true;
  } else if (!["ahead", "identical"].includes((await github.compare(parent, base, 1)).status)) {
    return false;
  }
  await github.moveBranch(branch, commit.sha, true);
  return true;
}

async function openPull(github: GitHub, { title, body, base, branch, draft }: ReadyRevert): Promise<Pull> {
  try {
    return await github.createPull({ title, body, head: branch, base, draft });
  } catch (error) {
    if (!(error instanceof WorldError) || error.status !== 422) throw error;
    // Opened by another run in the meantime; or this repository's plan has no drafts.
    const [known] = await github.findPulls({ head: branch, base, state: "open", limit: 1 });
    if (known !== undefined) return known;
    if (!draft || !/draft/iu.test(error.message)) throw error;
    return github.createPull({ title, body, head: branch, base, draft: false });
  }
}

/** Something was merged while we worked: if it was the revert, ours is withdrawn. */
async function withdrawIfReverted(
  { github, hide }: RevertWorld,
  pull: Pull,
  { tip, base, branch, tree, message }: ReadyRevert,
): Promise<Reason | undefined> {
  const since = await github.compare(tip.sha, base);
  const newest = since.commits.at(-1);
  const reverter = since.commits.find((commit) =>
    revertedBy(commit.message).some((id) => message.includes(`commit ${id}`)),
  );
  if (reverter === undefined && newest?.tree !== tree) return;
  const by = (reverter ?? newest)!.sha.slice(0, 7);
  const why = `${by} reverted it while this was being prepared. Is that deployed?`;
  await github.ensureComment(pull.number, "<!-- deploy-guard:withdrawn -->", hide(`Withdrawn: ${why}`));
  await github.updatePull(pull.number, { state: "closed" });
  await github.deleteBranch(branch);
  return { rule: "already-reverted", message: why };
}

function whomToAsk(reviewers: readonly string[]): { users: string[]; teams: string[] } {
  const names = [...new Set(reviewers.map((name) => name.replace(/^@/u, "")))];
  return {
    users: names.filter((name) => !name.includes("/")),
    teams: names.filter((name) => name.includes("/")).map((name) => name.slice(name.indexOf("/") + 1)),
  };
}

async function warnOfSignatures(github: GitHub, base: string, notes: string[]): Promise<void> {
  const rules = await github.findBranchRules(base);
  if (rules?.some(({ type }) => type === "required_signatures")) {
    notes.push(`${base} takes signed commits only, and GitHub did not sign this one: merge it by squashing`);
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
