import { WorldError } from "../../errors.ts";
import { parseRevertMarker } from "../../revert/marker.ts";
import { revertClaims } from "../../revert/reverts-in-text.ts";
import { isNonEmpty, type NonEmpty } from "../../text/non-empty.ts";
import type { Commit, GitHub, Pull } from "../../world/github/github.ts";
import { nameOf } from "../revert/read/our-revert.ts";

/** A merged revert of ours, as its branch took it in. */
export interface Reverted {
  pull: Pull;
  /** First line of its own commit. */
  subject: string;
  /** Its steps on the branch, oldest first: one, or several where it was rebased with more than ours. */
  steps: NonEmpty<Commit>;
  /** What the branch was before them. */
  before: Commit;
  /** Who wrote what it took out: people, and those who are none. */
  people: string[];
  bots: string[];
}

/** Changes whose authors are looked up. */
const mostChanges = 40;
const mostPushes = 10;

/** Undefined where it was not merged, or nobody can tell what it did. */
export async function readReverted(github: GitHub, number: number): Promise<Reverted | undefined> {
  const [pull, commits] = await Promise.all([github.readPull(number), github.readPullCommits(number)]);
  const own = commits.find(({ message }) => parseRevertMarker(message) !== undefined) ?? commits[0];
  if (pull.mergeCommit === undefined || own === undefined) return undefined;
  const steps = await readSteps(github, pull, { commit: pull.mergeCommit, most: commits.length });
  if (!isNonEmpty(steps)) return undefined;
  const [parent] = steps[0].parents;
  if (parent === undefined) return undefined;
  return {
    pull,
    subject: own.message.split("\n", 1)[0] ?? "",
    steps,
    before: await github.readCommit(parent),
    ...(await readAuthors(github, own.message)),
  };
}

/** A merge or a squash is one step, a rebase one for each commit: those that GitHub says this pull request brought. */
async function readSteps(
  github: GitHub,
  { number }: Pull,
  { commit, most }: { commit: string; most: number },
): Promise<Commit[]> {
  if (most < 2) return [await github.readCommit(commit)];
  const [last, ...earlier] = await github.readCommits(commit, most);
  if (last === undefined) return [];
  if (last.parents.length > 1 || earlier.length === 0) return [last];
  const pulls = await github.readPullsOfCommits(earlier.map(({ sha }) => sha));
  const isOther = ({ sha }: Commit) => pulls.get(sha)?.some((known) => known.number === number) !== true;
  const end = earlier.findIndex(isOther);
  return [last, ...(end < 0 ? earlier : earlier.slice(0, end))].toReversed();
}

/** By what the revert's own commit says that it reverts. */
async function readAuthors(github: GitHub, message: string): Promise<{ people: string[]; bots: string[] }> {
  const people = new Set<string>();
  const bots = new Set<string>();
  const add = (login: string | undefined, isBot: boolean) => {
    if (login !== undefined) (isBot ? bots : people).add(login);
  };
  const shas = revertClaims(message, nameOf(github))
    .commits.filter((id) => id.length >= 40)
    .slice(0, mostChanges);
  if (shas.length === 0) return { people: [], bots: [] };
  try {
    const pulls = await github.readPullsOfCommits(shas);
    let pushes = 0;
    for (const sha of shas) {
      const [pull] = pulls.get(sha) ?? [];
      if (pull !== undefined) add(pull.author, pull.authorIsBot);
      else if (pushes < mostPushes) {
        pushes += 1;
        const { author, authorIsBot } = await github.readCommit(sha);
        add(author, authorIsBot);
      }
    }
  } catch (error) {
    // Who it was makes the draft better; it is no reason to have none.
    if (!(error instanceof WorldError)) throw error;
  }
  return { people: [...people], bots: [...bots] };
}
