import {
  type Helped,
  opened,
  type ReapplyText,
  reapplyBody,
  reapplyComment,
  reapplyCommentMarker,
  reapplyCommitMessage,
  reapplyTitle,
} from "../../report/reapply-words.ts";
import { reasonMessage } from "../../report/reason-words.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { ReapplyFact } from "../../report/run-report.ts";
import { commandsByHand } from "../../revert/commands-by-hand.ts";
import { lookAtFiles } from "../../revert/files/look-at-files.ts";
import {
  parseReapplyMarker,
  reapplyBranches,
  reapplyMarker,
  reapplyTrailer,
} from "../../revert/reapply/reapply-marker.ts";
import { toText } from "../../revert/tree.ts";
import { knownSecrets } from "../../review/secrets/known-secrets.ts";
import { hideAround } from "../../text/hide-around.ts";
import { lastOf } from "../../text/non-empty.ts";
import type { Commit, GitHub, Issue, Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { publishPull } from "../revert/publish-pull.ts";
import { openMayWrite } from "../revert/read/may-write.ts";
import { type MergeOutcome, mergeOnGitHub } from "../revert/read/merge-on-github.ts";
import { readKillSwitch } from "../revert/read/read-kill-switch.ts";
import { readRevertedFiles } from "../revert/read/read-reverted-files.ts";
import { type Reverted, readReverted } from "./read-reverted.ts";

type OurWorld = Pick<World, "github" | "hide" | "redact">;

interface Wanted {
  /** Number of the merged revert. */
  revert: number;
  environment: string;
  helped: Helped;
  incident: Issue | undefined;
}

/** Files that are looked into. */
const mostFiles = 100;

/**
 * A draft that brings back what a merged revert took out, for its authors to mend: once per revert, by the name of its branch.
 * Says in the incident what became of it. Safe to repeat; what a run that was killed has left is found and gone on with.
 */
export async function openReapplication(world: OurWorld, wanted: Wanted): Promise<ReapplyFact> {
  const { github } = world;
  const { revert, incident } = wanted;
  const { stops } = await readKillSwitch(github, openMayWrite(github));
  const stop = stops.find(({ mayStop }) => mayStop);
  const marker = reapplyCommentMarker(revert);
  const isOver = incident !== undefined && (await holds(github, incident.number, `${marker}\n${opened}`));
  const fact: ReapplyFact =
    stop === undefined
      ? await bringBack(world, wanted, isOver)
      : { kind: "disabled", revert, issue: stop.number };
  const isNews = fact.kind !== "closed-earlier" && fact.kind !== "already-back";
  if (incident === undefined || isOver || !isNews) return fact;
  const text = `${marker}\n${reapplyComment(redactedFacts(world, fact))}`;
  await github.ensureComment(incident.number, marker, hideAround(world.hide, text, [marker]));
  return fact;
}

/** The last thing that is done: with it in the incident nothing is left, and whom people have taken off since stays off. */
async function holds(github: GitHub, incident: number, beginning: string): Promise<boolean> {
  return (await github.readComments(incident)).some(({ body }) => body.startsWith(beginning));
}

async function bringBack(world: OurWorld, wanted: Wanted, isOver: boolean): Promise<ReapplyFact> {
  const { github } = world;
  const { revert } = wanted;
  const reverted = await readReverted(github, revert);
  if (reverted === undefined) {
    const message = "what it did to its branch can't be told";
    return { kind: "failed", revert, message, commands: [] };
  }
  const merged = lastOf(reverted.steps);
  const marker = { revert, commit: merged.sha, before: reverted.before.sha };
  const earlier = await findEarlier(github, reapplyBranches(marker));
  if (earlier !== undefined && earlier.state === "closed")
    return { kind: "closed-earlier", revert, number: earlier.number };
  if (earlier !== undefined) {
    const { number, url, title, draft } = earlier;
    const whom = isOver
      ? { assigned: [], unassigned: [] }
      : await assignAuthors(github, number, { reverted, incident: wanted.incident });
    return { kind: "already-open", revert, number, url, title, draft, ...whom };
  }
  const branch = reverted.pull.baseBranch;
  const tip = await github.readCommit(branch);
  const merge = await mergeOnGitHub(github, { ours: tip, undone: merged, good: reverted.before });
  const commands = commandsOf(reverted, { branch, hasConflicts: merge.kind === "conflict" });
  if (merge.kind === "failed") return { kind: "failed", revert, message: merge.why, commands };
  if (merge.kind === "conflict") return { kind: "conflict", revert, branch, paths: merge.paths, commands };
  if (merge.tree === tip.tree) return { kind: "already-back", revert, branch };
  return publish(world, wanted, { reverted, marker, merged, tip, merge, commands });
}

/** Of any state: what somebody closed is not opened again. */
async function findEarlier(github: GitHub, branches: readonly string[]): Promise<Pull | undefined> {
  for (const head of branches) {
    const pulls = await github.findPulls({ head, state: "all", limit: 5 });
    const own = pulls.find(({ body }) => parseReapplyMarker(body) !== undefined);
    if (own !== undefined) return own;
  }
  return undefined;
}

async function publish(
  world: OurWorld,
  { revert, environment, helped, incident }: Wanted,
  {
    reverted,
    marker,
    merged,
    tip,
    merge,
    commands,
  }: {
    reverted: Reverted;
    marker: { revert: number; commit: string; before: string };
    merged: Commit;
    tip: Commit;
    merge: MergeOutcome & { kind: "merged" };
    commands: string[];
  },
): Promise<ReapplyFact> {
  const { github, hide } = world;
  const base = reverted.pull.baseBranch;
  const { files, unread } = await readRevertedFiles(github, [
    { differences: merge.changes, before: merged.sha, after: reverted.before.sha, mostRead: mostFiles },
  ]);
  const later = tip.sha === merged.sha ? 0 : (await github.compare(merged.sha, base, 1)).total;
  const text = redactedFacts<ReapplyText>(world, {
    revert,
    subject: reverted.subject,
    commit: merged.sha,
    marker: reapplyMarker(marker),
    trailer: reapplyTrailer(marker),
    environment,
    branch: base,
    helped,
    ...(incident && { incident: { number: incident.number, title: incident.title } }),
    looks: lookAtFiles({
      files: files.flat(),
      later: merge.trees.since.map(({ path }) => toText(path)),
      exact: false,
      holdsSecret: (line) => knownSecrets(line).length > 0,
    }),
    unread: unread.map(reasonMessage),
    later,
  });
  const [branch, otherBranch] = reapplyBranches(marker);
  const published = await publishPull(
    github,
    {
      title: hide(reapplyTitle(text)),
      body: hideAround(hide, reapplyBody(text), [text.marker]),
      message: hideAround(hide, reapplyCommitMessage(text), [text.trailer]),
      branch,
      otherBranch,
      base,
      tip,
      tree: merge.tree,
      draft: true,
      // Where this repository's plan has no drafts there is none: nobody is to merge it by mistake.
      hasConflicts: true,
      isOurs: (message) => parseReapplyMarker(message)?.revert === revert,
    },
    merge,
  );
  if (published.kind === "archived")
    return { kind: "failed", revert, message: reasonMessage({ kind: "archived" }), commands };
  if (published.kind === "failed") {
    // The branch is there, and the form that opens the pull request needs no commands.
    return { ...published, revert, commands: published.compareUrl === undefined ? commands : [] };
  }
  const { number, url, title, draft } = published.pull;
  const whom = await assignAuthors(github, number, { reverted, incident });
  return { kind: "opened", revert, number, url, title, draft, ...whom };
}

/** Its authors; where none of them can be, whoever answers for the incident. */
async function assignAuthors(
  github: GitHub,
  number: number,
  { reverted: { people, bots }, incident }: { reverted: Reverted; incident: Issue | undefined },
): Promise<{ assigned: string[]; unassigned: string[] }> {
  const give = async (logins: readonly string[]) => {
    const { refused } = await github.assign(number, logins);
    return { refused, assigned: logins.filter((login) => !refused.includes(login)) };
  };
  const { refused, assigned } = await give(people);
  const unassigned = [...refused, ...bots];
  if (assigned.length > 0) return { assigned, unassigned };
  return { assigned: (await give(incident?.assignees ?? [])).assigned, unassigned };
}

function commandsOf(
  { steps, before }: Reverted,
  { branch, hasConflicts }: { branch: string; hasConflicts: boolean },
): string[] {
  const to = lastOf(steps).sha;
  const undone = [{ commits: steps }];
  return commandsByHand(
    { kind: "revert", from: before.sha, to, scope: "deploy", undone },
    { branch, hasConflicts, verb: "reapply" },
  );
}
