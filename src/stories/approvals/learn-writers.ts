import { sameLogin } from "../../review/approvals/owner-name.ts";
import { type Writers, writersOf } from "../../review/approvals/writers.ts";
import type { Commit, GitHub, Pull, Push } from "../../world/github/github.ts";

/** So many GitHub lists of a pull request and no more. */
const mostListed = 250;
/** More than anybody reviews; where a pull request has more, it can't be told who wrote it. */
const mostCommits = 10_000;
/** Of one person; each costs a comparison. */
const mostPushes = 50;

/** Who wrote a part of a pull request, as far as it concerns these approvers. */
export type WritersLearnt = (approvers: readonly string[]) => Promise<Writers>;

/** `leavesAlone` tells whether what is held is the same at two commits; false when that can't be read. */
export function openWriters(
  github: GitHub,
  pull: Pull,
  leavesAlone: (before: string | undefined, after: string) => Promise<boolean>,
): WritersLearnt {
  let commits: { commits: readonly Commit[]; unread?: string } | undefined;
  let pushes: { known: readonly Push[] | undefined } | undefined;

  /** Whoever only brought the branch up to date wrote nothing of what is held: it is what it was before. */
  async function onlyUpdates({ parents, sha }: Commit): Promise<boolean> {
    const [before, ...others] = parents;
    return before !== undefined && others.length > 0 && (await leavesAlone(before, sha));
  }

  async function readPushes(): Promise<readonly Push[] | undefined> {
    pushes ??= { known: await findPushes(github, pull) };
    return pushes.known;
  }

  /** What was pushed away since is of whoever pushed it away; a branch that lives long has pushes of other pull requests. */
  function isThere(sha: string): boolean {
    return commits?.commits.some((commit) => commit.sha === sha) === true;
  }

  /** Whether a person pushed something of what is held, whoever its commits say that they are of. */
  async function hasPushed(login: string): Promise<"nothing" | "none-of-it" | "a-part"> {
    const own = ((await readPushes()) ?? []).filter(({ by }) => sameLogin(by, login));
    const still = own.filter(({ after }) => after === undefined || isThere(after));
    if (still.length > mostPushes) return "a-part";
    for (const { before, after } of still) {
      if (after === undefined || !(await leavesAlone(before, after))) return "a-part";
    }
    return own.length === 0 ? "nothing" : "none-of-it";
  }

  return async (approvers) => {
    commits ??= await readOwnCommits(github, pull);
    const kept: Commit[] = [];
    for (const commit of commits.commits) {
      const asks = approvers.some((one) => sameLogin(one, commit.author)) && commit.parents.length > 1;
      if (!asks || !(await onlyUpdates(commit))) kept.push(commit);
    }
    const pushed = new Map<string, Awaited<ReturnType<typeof hasPushed>>>();
    for (const login of approvers) pushed.set(login.toLowerCase(), await hasPushed(login));
    // A rebase makes whoever does it the committer of what others wrote.
    const rebased = kept.map((commit) =>
      pushed.get(commit.committer?.toLowerCase() ?? "") === "none-of-it"
        ? { ...commit, committer: undefined, committerEmail: "noreply@github.com" }
        : commit,
    );
    const { logins, unknown } = writersOf(rebased);
    const pushers = approvers.filter((login) => pushed.get(login.toLowerCase()) === "a-part");
    // Who is behind an address that GitHub does not know is among those who pushed.
    const known = unknown.length > 0 ? await readPushes() : undefined;
    const everybody = known?.map(({ by }) => by) ?? [];
    return {
      logins: [...new Set([...logins, ...pushers, ...everybody])],
      unknown: [
        ...(known === undefined ? unknown : []),
        ...(commits.unread === undefined ? [] : [{ sha: commits.unread, email: "" }]),
      ],
    };
  };
}

/** All of them, oldest first; `unread` is the head where GitHub gives fewer than there are. */
export async function readOwnCommits(
  github: GitHub,
  { number, baseSha, headSha }: Pull,
): Promise<{ commits: readonly Commit[]; unread?: string }> {
  const listed = await github.readPullCommits(number);
  if (listed.length < mostListed) return { commits: listed };
  const { commits, total } = await github.compare(baseSha, headSha, mostCommits);
  return { commits, ...(commits.length < total && { unread: headSha }) };
}

export async function findPushes(
  github: GitHub,
  { headRepo, headBranch }: Pull,
): Promise<Push[] | undefined> {
  const [owner, repo] = headRepo?.split("/") ?? [];
  return owner === undefined || repo === undefined
    ? undefined
    : await github.findPushes({ owner, repo }, headBranch);
}
