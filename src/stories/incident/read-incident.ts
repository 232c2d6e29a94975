import { entryOf, firstRecord } from "../../incident/record/first-record.ts";
import { type Entry, type IncidentRecord, withEntries } from "../../incident/record/record.ts";
import { parseIncidentMarker } from "../../report/incident-body.ts";
import { parseEntryMarker, parseRecordBlock } from "../../report/record-block.ts";
import type { Comment, GitHub, Issue } from "../../world/github/github.ts";
import { ourMarker } from "../revert/read/our-revert.ts";

export type FoundIncident =
  | { kind: "incident"; issue: Issue; record: IncidentRecord; isRebuilt: boolean }
  | { kind: "none"; why: string };

/** Pull requests that are looked back over for the reverts of an incident whose record is lost. */
const lookBack = 100;

/**
 * An incident with its record. Anybody may write our markers into an issue of theirs, and they count only in one that an App
 * or the login of this token wrote. A record that is damaged or gone is made anew from what GitHub knows.
 */
export async function readIncident(github: GitHub, number: number): Promise<FoundIncident> {
  const issue = await github.findIssue(number);
  if (issue === undefined) return { kind: "none", why: `#${number} is no issue` };
  const marker = parseIncidentMarker(issue.body);
  if (marker === undefined) return { kind: "none", why: `#${number} is no incident of deploy-guard` };
  if (!(await isFromUs(github, issue)))
    return { kind: "none", why: `#${number} was written by ${issue.author ?? "nobody"}, not by this guard` };
  const read = parseRecordBlock(issue.body);
  if (read.kind === "whole") return { kind: "incident", issue, record: read.record, isRebuilt: false };
  return { kind: "incident", issue, record: await rebuild(github, issue, marker), isRebuilt: true };
}

/** Whether an App, or whoever this token speaks for, wrote it. */
export async function isFromUs(
  github: Pick<GitHub, "findSelf">,
  { author }: Pick<Issue | Comment, "author">,
): Promise<boolean> {
  if (author === undefined) return false;
  // The watch may speak by another App's token than the run that listens to comments.
  return author.endsWith("[bot]") || (await github.findSelf())?.login === author;
}

async function rebuild(
  github: GitHub,
  issue: Issue,
  deploy: { environment: string; sha: string },
): Promise<IncidentRecord> {
  const { environment, sha } = deploy;
  const [deployments, pulls, comments] = await Promise.all([
    github.readDeployments({ environment, sha, limit: 1 }),
    github.findPulls({ state: "all", limit: lookBack }),
    github.readComments(issue.number),
  ]);
  const deployedAt = deployments[0]?.createdAt ?? issue.createdAt;
  const reverts = pulls
    .filter((pull) => ourMarker(github, pull, environment)?.bad === sha)
    .map(({ number, createdAt }) => entryOf({ kind: "revert-opened", number }, createdAt));
  const told: Entry[] = [];
  for (const comment of comments) {
    const entry = parseEntryMarker(comment.body);
    if (entry !== undefined && (await isFromUs(github, comment))) told.push(entry);
  }
  const record = firstRecord(
    { ...deploy, deployedAt },
    {
      moments: [
        entryOf({ kind: "deployed", sha, environment }, deployedAt),
        entryOf({ kind: "rebuilt" }, issue.createdAt),
        ...reverts,
      ],
      severity: 3,
      openedAt: issue.createdAt,
    },
  );
  return withEntries(record, told).record;
}
