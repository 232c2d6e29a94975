import { parseRevertMarker } from "./marker.ts";
import { findOptOuts, type OptOut, optOutKey, pullsOf } from "./opt-out.ts";
import { listPaths } from "./path-warnings.ts";
import type { RangeCommit } from "./plan-revert.ts";
import { type Reason, shortSha } from "./range-refusals.ts";
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

/** A person's revert in the range may have been an emergency fix: undoing it brings the emergency back. */
export function foreignReverts(facts: RangeFindings): Reason[] {
  const reverts = broughtBy(facts).filter((commit) => !isOurRevert(commit) && isRevert(commit, facts));
  if (reverts.length === 0) return [];
  const names = listPaths([...new Set(reverts.map(nameOf))]);
  const message = `${names} reverted something itself; undoing it brings that back. Check that this is wanted.`;
  return [{ rule: "undoes-a-revert", message }];
}

/** By its message, or by the title or the text of a pull request that brought it. */
export function isRevert(commit: RangeCommit, { repository }: RangeFindings): boolean {
  const texts = [commit.message, ...pullsOf(commit).map(({ title, body }) => `${title}\n\n${body}`)];
  return isOurRevert(commit) || texts.some((text) => revertClaims(text, repository).isRevert);
}

export function optOuts(facts: RangeFindings): { counting: OptOut[]; powerless: OptOut[] } {
  const all = findOptOuts(broughtBy(facts));
  return {
    counting: all.filter((out) => !facts.powerless.has(optOutKey(out))),
    powerless: all.filter((out) => facts.powerless.has(optOutKey(out))),
  };
}

export function powerlessOptOuts(facts: RangeFindings): Reason[] {
  const { powerless } = optOuts(facts);
  if (powerless.length === 0) return [];
  const names = listPaths(powerless.map(optOutName));
  const message = `${names} says that it must not be reverted by machine; whoever wrote that may not write to this repository, so it does not count.`;
  return [{ rule: "opt-out-without-right", message }];
}

export function optOutName({ commit, pull }: OptOut): string {
  return pull === undefined ? nameOf(commit) : `#${pull.number}`;
}

export function botAuthors({ commits, inside }: RangeFindings): Reason[] {
  const bots = new Map<string, RangeCommit>();
  for (const commit of [...inside, ...commits]) {
    const author = commit.pull?.author ?? commit.author;
    if ((commit.pull?.authorIsBot ?? commit.authorIsBot) && author !== undefined) bots.set(author, commit);
  }
  return [...bots].map(([author, commit]) => ({
    rule: "bot-author",
    message: `${nameOf(commit)} comes from ${author}, which may propose it again at once. ${howToStop(author)}`,
  }));
}

function howToStop(bot: string): string {
  if (/dependabot/iu.test(bot))
    return 'Comment "@dependabot ignore this version" on its pull request, or add it to `ignore` in dependabot.yml.';
  if (/renovate/iu.test(bot))
    return "Exclude the version in renovate.json (`allowedVersions`), or close Renovate's next pull request, which it then leaves alone.";
  if (/release/iu.test(bot)) return "Hold its next release pull request back until the cause is fixed.";
  return "Stop it, or hold its next pull request back, until the cause is fixed.";
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
