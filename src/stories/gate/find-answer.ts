import type { IncidentAnswer } from "../../incident/gate.ts";
import { namesIssue } from "../../incident/issue-names.ts";
import { parseRevertMarkers } from "../../revert/marker.ts";
import { openClaims, revertClaims } from "../../revert/reverts-in-text.ts";
import { claimedReverters } from "../../revert/undone-later.ts";
import { sha7 } from "../../text/names.ts";
import type { Commit, Comparison, GitHub, Pull } from "../../world/github/github.ts";
import { disproveClaims } from "../revert/read/disprove-claims.ts";
import type { MayWrite } from "../revert/read/may-write.ts";
import { isOurRevert, nameOf } from "../revert/read/our-revert.ts";

interface Question {
  /** The commit that went bad, and the one that is to be deployed. */
  bad: string;
  sha: string;
  /** Number of the incident. */
  number: number;
}

/** Commits since the bad one that are read, and those whose pull requests are asked for: two queries. */
const mostCommits = 300;
const mostWithPulls = 100;

/**
 * Whether what is to be deployed answers an incident: it does not hold the bad commit, or it brings its revert or a change
 * that names the incident. What is merged says so in a commit's message, which nobody edits later, or in a pull request of
 * somebody who may write here; a revert is one by its branch and marker, or by its tree. What was reverted in turn does not count.
 */
export async function findAnswer(
  github: GitHub,
  { bad, sha, number }: Question,
  mayWrite: MayWrite,
): Promise<IncidentAnswer> {
  if (bad === sha) return { kind: "none" };
  const since = await github.compare(bad, sha, mostCommits);
  if (since.status === "behind" || since.status === "diverged") return { kind: "without-it" };
  const place = { number, repository: nameOf(github), server: github.serverUrl };
  const standing = withoutReverted(since.commits, place.repository);
  const naming = standing.findLast(({ message }) => namesIssue(message, place));
  if (naming !== undefined) return { kind: "names-it", by: sha7(naming.sha) };
  const byPull = await answeringPull(github, { bad, place, standing }, mayWrite);
  if (byPull !== undefined) return byPull;
  const reverter = await findReverter(github, since, standing);
  if (reverter !== undefined) return { kind: "brings-revert", by: sha7(reverter) };
  if (since.commits.length < since.total || standing.length > mostWithPulls)
    return {
      kind: "unknown",
      why: `${since.total} commits came after ${sha7(bad)}, more than are looked at`,
    };
  return { kind: "none" };
}

/** Commits that no later one says it takes back. */
function withoutReverted(commits: readonly Commit[], repository: string): Commit[] {
  const isReverted = openClaims();
  const standing: Commit[] = [];
  for (const commit of commits.toReversed()) {
    if (isReverted(commit)) continue;
    isReverted.add(revertClaims(commit.message, repository));
    standing.unshift(commit);
  }
  return standing;
}

interface Standing {
  bad: string;
  place: { number: number; repository: string; server: string };
  standing: Commit[];
}

async function answeringPull(
  github: GitHub,
  { bad, place, standing }: Standing,
  mayWrite: MayWrite,
): Promise<IncidentAnswer | undefined> {
  // An answer comes soon after the incident, or is what is deployed now.
  const half = mostWithPulls / 2;
  const asked =
    standing.length <= mostWithPulls ? standing : [...standing.slice(0, half), ...standing.slice(-half)];
  if (asked.length === 0) return undefined;
  const pulls = await github.readPullsOfCommits(asked.map(({ sha }) => sha));
  const merged = [...new Map([...pulls.values()].flat().map((pull) => [pull.number, pull])).values()].filter(
    (pull) => pull.merged,
  );
  const revert = merged.find(
    (pull) => isOurRevert(github, pull) && parseRevertMarkers(pull.body).some((marker) => marker.bad === bad),
  );
  if (revert !== undefined && !isTakenBack(revert, standing, place.repository))
    return { kind: "brings-revert", by: `#${revert.number}` };
  for (const pull of merged) {
    // Its author may edit it after it was merged.
    if (!namesIssue(`${pull.title}\n${pull.body}`, place) || pull === revert) continue;
    if ((await mayWrite(pull.author)) === true && !isTakenBack(pull, standing, place.repository))
      return { kind: "names-it", by: `#${pull.number}` };
  }
  return undefined;
}

function isTakenBack(pull: Pull, commits: readonly Commit[], repository: string): boolean {
  const isReverted = openClaims(...commits.map(({ message }) => revertClaims(message, repository)));
  return isReverted({ sha: pull.mergeCommit ?? pull.headSha, message: pull.title, pull });
}

/** A commit that says it reverts the bad one, if its tree does. */
async function findReverter(
  github: GitHub,
  { base }: Comparison,
  later: Commit[],
): Promise<string | undefined> {
  const question = { commits: [base], later, repository: nameOf(github) };
  if (claimedReverters({ ...question, disproved: new Set() }).length === 0) return undefined;
  const disproved = await disproveClaims(github, { ...question, known: [base] });
  return claimedReverters({ ...question, disproved })[0]?.sha;
}
