import { WorldError } from "../../errors.ts";
import {
  type ExplainedGroup,
  explainGroup,
  namedIn,
  type QueuedPull,
  queuedIn,
} from "../../review/approvals/queue-group.ts";
import type { Event } from "../../settings/event.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";
import { readOwnCommits } from "./learn-writers.ts";

type Group = NonNullable<Event["mergeGroup"]>;

/** A group with more is not looked through. */
const mostCommits = 2_000;
/** Branches of the queue, and open pull requests, that are looked into. */
const mostAsked = 100;

export type GroupPulls =
  | { kind: "known"; pulls: Pull[] }
  /** `sha` is a commit of the group that is of no pull request that could be found; absent when there are too many. */
  | { kind: "unknown"; sha?: string };

/**
 * The pull requests that merge with a group. A group stands on the ones before it in the queue, and a queue may merge them
 * all on the strength of the newest, so what is asked is what the branch would get from the group's head.
 */
export async function findPullsOfGroup(
  github: GitHub,
  { headSha, headRef }: Group,
  { branch, tip }: { branch: string | undefined; tip: string },
): Promise<GroupPulls> {
  const { commits, total } = await github.compare(tip, headSha, mostCommits);
  if (commits.length < total) return { kind: "unknown" };
  const shas = new Set(commits.map(({ sha }) => sha));
  const ends = await findEnds(github, branch, shas);
  const newest = queuedIn(headRef);
  if (newest !== undefined) ends.set(headSha, newest);

  const open = await github.findPulls({
    state: "open",
    ...(branch !== undefined && { base: branch }),
    limit: 300,
  });
  const isOpen = (number: number) => open.some((pull) => pull.number === number);
  const named = commits.flatMap(({ message }) => namedIn(message) ?? []).filter(isOpen);
  const merged = open.filter((pull) => shas.has(pull.headSha)).map(({ number }) => number);
  const known = new Map<number, QueuedPull>();
  const learn = async (numbers: readonly number[]): Promise<void> => {
    for (const number of numbers) {
      if (known.has(number)) continue;
      const at = open.find((pull) => pull.number === number) ?? (await github.readPull(number));
      const { commits: own } = await readOwnCommits(github, at);
      known.set(number, { number, headSha: at.headSha, commits: own });
    }
  };
  const explain = () => explainGroup({ headSha, commits, ends, pulls: [...known.values()] });

  await learn([...ends.values(), ...named, ...merged]);
  let found = explain();
  for (const { number } of open.slice(0, mostAsked)) {
    if (found.unexplained.length === 0) break;
    if (known.has(number)) continue;
    await learn([number]);
    found = explain();
  }
  return pullsOf(github, found);
}

async function pullsOf(github: GitHub, { numbers, unexplained }: ExplainedGroup): Promise<GroupPulls> {
  const [first] = unexplained;
  if (first !== undefined) return { kind: "unknown", sha: first.sha };
  if (numbers.length === 0) return { kind: "unknown" };
  return { kind: "known", pulls: await Promise.all(numbers.map((number) => github.readPull(number))) };
}

/** Where each pull request of the queue ends, by the branches that GitHub makes for them; nobody else can push to those. */
async function findEnds(
  github: GitHub,
  branch: string | undefined,
  commits: ReadonlySet<string>,
): Promise<Map<string, number>> {
  const ends = new Map<string, number>();
  if (branch === undefined) return ends;
  try {
    const refs = await github.readRefNames(`heads/gh-readonly-queue/${branch}/`);
    for (const ref of refs.slice(0, mostAsked)) {
      const number = queuedIn(ref);
      const sha = number === undefined ? undefined : await github.findRef(ref);
      if (number !== undefined && sha !== undefined && commits.has(sha)) ends.set(sha, number);
    }
  } catch (error) {
    // Without them the commits still tell, or it is said that they do not.
    if (!(error instanceof WorldError)) throw error;
  }
  return ends;
}
