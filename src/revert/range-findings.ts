import { parseRevertMarker } from "./marker.ts";
import { isRevertButtonBranch } from "./messages/revert-subject.ts";
import { findOptOuts, type OptOut, optOutKey, pullsOf } from "./opt-out.ts";
import type { RangeCommit } from "./plan-revert.ts";
import { type Look, shortSha } from "./reason.ts";
import { revertClaims } from "./reverts-in-text.ts";

/** What is to be undone, as far as its commits and pull requests tell something against it. */
export interface RangeFindings {
  /** `owner/name` of this one. */
  repository: string;
  /** The branch's own steps. */
  commits: RangeCommit[];
  /** The commits that these steps, being merges, brought in with them. */
  inside: RangeCommit[];
  /** Opt-outs, by `optOutKey`, of people who may not write here. */
  powerless: ReadonlySet<string>;
}

/** All that goes with the steps that are undone. */
export function broughtBy({ commits, inside }: RangeFindings): RangeCommit[] {
  return [...commits, ...inside];
}

/**
 * A person's revert in the range may have been an emergency fix: undoing it brings the emergency back. Not where what it
 * took back came with the same range: then that goes as well, and nothing comes back.
 */
export function foreignReverts(facts: RangeFindings): Look[] {
  const brought = broughtBy(facts);
  const reverts = brought.filter(
    (commit) => !isOurRevert(commit) && isRevert(commit, facts) && !undoesOnly(commit, brought, facts),
  );
  if (reverts.length === 0) return [];
  return [{ kind: "undoes-a-revert", names: [...new Set(reverts.map(nameOf))] }];
}

/** By its message, or by the title, the text or the branch of a pull request that brought it. */
export function isRevert(commit: RangeCommit, { repository }: RangeFindings): boolean {
  if (pullsOf(commit).some(({ headBranch }) => isRevertButtonBranch(headBranch))) return true;
  return isOurRevert(commit) || textsOf(commit).some((text) => revertClaims(text, repository).isRevert);
}

function textsOf(commit: RangeCommit): string[] {
  return [commit.message, ...pullsOf(commit).map(({ title, body }) => `${title}\n\n${body}`)];
}

/** Whether all that a revert says it takes back, by ids and numbers, is among these; a title can be that of an older change. */
function undoesOnly(
  commit: RangeCommit,
  brought: readonly RangeCommit[],
  { repository }: RangeFindings,
): boolean {
  const claims = textsOf(commit).map((text) => revertClaims(text, repository));
  const commits = claims.flatMap((claim) => claim.commits);
  const pulls = claims.flatMap((claim) => claim.pulls);
  const others = brought.filter((other) => other !== commit);
  const hasCommit = (id: string) => others.some(({ sha }) => sha.startsWith(id));
  const hasPull = (number: number) =>
    others.some((other) => pullsOf(other).some((pull) => pull.number === number));
  return commits.length + pulls.length > 0 && commits.every(hasCommit) && pulls.every(hasPull);
}

export function optOuts(facts: RangeFindings): { counting: OptOut[]; powerless: OptOut[] } {
  const all = findOptOuts(broughtBy(facts));
  return {
    counting: all.filter((out) => !facts.powerless.has(optOutKey(out))),
    powerless: all.filter((out) => facts.powerless.has(optOutKey(out))),
  };
}

export function powerlessOptOuts(facts: RangeFindings): Look[] {
  const { powerless } = optOuts(facts);
  if (powerless.length === 0) return [];
  return [{ kind: "opt-out-without-right", names: powerless.map(optOutName) }];
}

export function optOutName({ commit, pull }: OptOut): string {
  return pull === undefined ? nameOf(commit) : `#${pull.number}`;
}

export function botAuthors({ commits, inside }: RangeFindings): Look[] {
  const bots = new Map<string, RangeCommit>();
  for (const commit of [...inside, ...commits]) {
    const author = commit.pull?.author ?? commit.author;
    if ((commit.pull?.authorIsBot ?? commit.authorIsBot) && author !== undefined) bots.set(author, commit);
  }
  return [...bots].map(([author, commit]) => ({
    kind: "bot-author",
    name: nameOf(commit),
    author,
  }));
}

/** Anybody can write our trailer into a message; in what was pushed without a pull request, only who may write here. */
export function isOurRevert(commit: RangeCommit): boolean {
  const pulls = pullsOf(commit);
  return pulls.length === 0
    ? parseRevertMarker(commit.message) !== undefined
    : pulls.some(({ ours }) => ours === true);
}

export function nameOf({ sha, pull }: RangeCommit): string {
  return pull === undefined ? shortSha(sha) : `#${pull.number}`;
}
