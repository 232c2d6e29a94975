import { WorldError } from "../../errors.ts";
import { backComment, backMarker } from "../../report/reapply-words.ts";
import {
  isReapplyBranch,
  parseReapplyMarker,
  type ReapplyMarker,
} from "../../revert/reapply/reapply-marker.ts";
import { claimedReverters } from "../../revert/undone-later.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { disproveClaims } from "../revert/read/disprove-claims.ts";
import { mergeOnGitHub } from "../revert/read/merge-on-github.ts";
import { nameOf } from "../revert/read/our-revert.ts";

/** Drafts of ours that are looked at in one watch, newest last. */
const mostOpen = 10;
/** Commits since the revert that are looked through for one that takes it back. */
const mostSince = 250;

/**
 * Closes the drafts whose change has come back another way: its branch holds all of it again, or a commit since says that it takes the
 * revert back, and the trees say the same. One that somebody has worked on is told, and left open. One request where there is none.
 */
export async function closeReapplied({
  github,
  hide,
  log,
}: Pick<World, "github" | "hide" | "log">): Promise<void> {
  const refs = await github.readRefNames("heads/deploy-guard");
  const heads = refs.map((ref) => ref.replace(/^heads\//u, "")).filter(isReapplyBranch);
  for (const head of heads.slice(-mostOpen)) {
    const [pull] = await github.findPulls({ head, state: "open", limit: 1 });
    const marker = pull && parseReapplyMarker(pull.body);
    if (pull === undefined || marker === undefined) continue;
    const back = await findBack(github, pull, marker);
    if (back === undefined) continue;
    const { message } = await github.readCommit(pull.headSha);
    const isUntouched = parseReapplyMarker(message) !== undefined;
    const words = backComment({ branch: pull.baseBranch, ...back, closes: isUntouched });
    await github.ensureComment(pull.number, backMarker, hide(`${backMarker}\n${words}`));
    if (!isUntouched) continue;
    await github.updatePull(pull.number, { state: "closed" });
    await github.deleteBranch(head);
    log.line(`#${pull.number} was closed: what it would bring back is back`);
  }
}

/** How it came back, as far as that is known; undefined when it did not. */
async function findBack(
  github: GitHub,
  { baseBranch }: Pull,
  { revert, commit, before }: ReapplyMarker,
): Promise<{ by?: string; pull?: number } | undefined> {
  const [tip, undone, good] = await Promise.all([
    github.readCommit(baseBranch),
    github.readCommit(commit),
    github.readCommit(before),
  ]);
  if (tip.sha === undone.sha) return undefined;
  const reverter = await findReverter(github, { baseBranch, revert, commit });
  if (reverter !== undefined) return reverter;
  const merge = await mergeOnGitHub(github, { ours: tip, undone, good });
  return merge.kind === "merged" && merge.tree === tip.tree ? {} : undefined;
}

/** Who says that it takes the revert back, and does so for at least one of its files. */
async function findReverter(
  github: GitHub,
  { baseBranch, revert, commit }: { baseBranch: string; revert: number; commit: string },
): Promise<{ by: string; pull?: number } | undefined> {
  const [since, pull] = await Promise.all([
    github.compare(commit, baseBranch, mostSince),
    github.readPull(revert),
  ]);
  const undone = { ...since.base, pull };
  const question = {
    commits: [undone],
    later: since.commits,
    known: [since.base],
    repository: nameOf(github),
  };
  const disproved = await disproveClaims(github, question);
  const [claimed] = claimedReverters({ ...question, disproved });
  if (claimed === undefined) return undefined;
  const pulls = await github.readPullsOfCommits([claimed.sha]).catch((error: unknown) => {
    if (error instanceof WorldError) return new Map<string, Pull[]>();
    throw error;
  });
  const [brought] = pulls.get(claimed.sha) ?? [];
  return { by: claimed.sha, ...(brought && { pull: brought.number }) };
}
