import { reasonWords } from "../../report/reason-words.ts";
import type { RevertNote } from "../../report/run-notes.ts";
import { parseRevertMarker } from "../../revert/marker.ts";
import type { Reason } from "../../revert/reason.ts";
import { claimedReverters } from "../../revert/undone-later.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";
import { failure, publishPull } from "./publish-pull.ts";
import { disproveClaims } from "./read/disprove-claims.ts";
import type { Merged } from "./read/merge-on-github.ts";
import { nameOf } from "./read/our-revert.ts";
import type { ReadyRevert, RevertOutcome, RevertWorld } from "./read/revert-request.ts";

/** Opens the revert, or finds what a try that broke off has left; and withdraws it where somebody was faster. */
export async function publishRevert(
  world: RevertWorld,
  { ready, merge }: { ready: ReadyRevert; merge: Merged },
): Promise<RevertOutcome> {
  const { github } = world;
  const { commands, warnings } = ready;
  const isOurs = (message: string) => parseRevertMarker(message) !== undefined;
  const published = await publishPull(github, { ...ready, isOurs }, merge);
  if (published.kind === "archived")
    return { kind: "refused", reasons: [{ kind: "archived" }], conflicts: [], commands, warnings };
  if (published.kind === "failed") return { ...published, commands };
  const { pull, commit, branch, notes } = published;

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
      outdated = await withdrawIfReverted(world, pull, { ...ready, branch });
    });
    if (outdated !== undefined) {
      return { kind: "refused", reasons: [outdated], conflicts: [], commands: [], warnings };
    }
  }
  if (commit.verified === false)
    await attempt("rules-unread", () => warnOfSignatures(github, ready.base, notes));
  const { number, url, draft } = pull;
  return { kind: "opened", ...ready, branch, draft, number, url, notes, pull };
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
