import { firstLine } from "../../text/parts.ts";
import type { WrittenCommit } from "./writers.ts";

/** A pull request that may be in a merge queue's group, with its own commits. */
export interface QueuedPull {
  number: number;
  headSha: string;
  commits: readonly WrittenCommit[];
}

export interface GroupFacts {
  headSha: string;
  /** All between the branch that the group lands on and its head, in any order. */
  commits: readonly WrittenCommit[];
  /** Numbers of pull requests by the commit with which they end, as the queue's own branches say. */
  ends: ReadonlyMap<string, number>;
  pulls: readonly QueuedPull[];
}

/** Which pull requests a group brings, and its commits that are of none of them. */
export interface ExplainedGroup {
  numbers: number[];
  unexplained: WrittenCommit[];
}

/**
 * The branch gets one commit of a pull request that is merged or squashed, and all of one that is rebased, whose names
 * are new then: those are known by what they say and who wrote them.
 */
export function explainGroup({ headSha, commits, ends, pulls }: GroupFacts): ExplainedGroup {
  const numbers = new Set<number>();
  const unexplained: WrittenCommit[] = [];
  for (const commit of firstParents(headSha, commits)) {
    const found = [
      ends.get(commit.sha),
      ...pulls.map((pull) => (brought(pull, commit) ? pull.number : undefined)),
    ];
    const named = namedIn(commit.message);
    const known = found.filter((number) => number !== undefined);
    // A subject may be anybody's: naming one more only asks for more.
    if (named !== undefined && pulls.some(({ number }) => number === named)) known.push(named);
    for (const number of known) numbers.add(number);
    if (known.length === 0) unexplained.push(commit);
  }
  return { numbers: [...numbers], unexplained };
}

/** What the branch itself gets, newest first. */
function firstParents(head: string, commits: readonly WrittenCommit[]): WrittenCommit[] {
  const bySha = new Map(commits.map((commit) => [commit.sha, commit]));
  const chain: WrittenCommit[] = [];
  for (let one = bySha.get(head); one !== undefined; one = bySha.get(one.parents[0] ?? "")) {
    bySha.delete(one.sha);
    chain.push(one);
  }
  return chain;
}

function brought({ headSha, commits }: QueuedPull, { sha, parents, ...said }: WrittenCommit): boolean {
  const merged = parents.slice(1);
  if (merged.length > 0) return merged.some((parent) => parent === headSha);
  return sha === headSha || commits.some((own) => own.sha === sha || saysTheSame(own, said));
}

function saysTheSame(
  a: Omit<WrittenCommit, "sha" | "parents">,
  b: Omit<WrittenCommit, "sha" | "parents">,
): boolean {
  return a.message.trim() === b.message.trim() && a.author === b.author && a.authorEmail === b.authorEmail;
}

/** The number that GitHub writes into the subject of what it merges or squashes. */
export function namedIn(message: string): number | undefined {
  const subject = firstLine(message).slice(0, 500);
  const found = /^Merge pull request #(\d{1,9})\b/u.exec(subject) ?? /\(#(\d{1,9})\)$/u.exec(subject);
  return found === null ? undefined : Number(found[1]);
}

/** The number in the name of a queue's branch; undefined for another branch. */
export function queuedIn(ref: string): number | undefined {
  const found = /\/pr-(\d{1,9})-[0-9a-f]{7,64}$/u.exec(ref);
  return found === null ? undefined : Number(found[1]);
}
