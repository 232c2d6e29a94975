import { WorldError } from "../../errors.ts";
import {
  type Approvals,
  anyAdministrator,
  assessApprovals,
} from "../../review/approvals/assess-approvals.ts";
import { fingerprint } from "../../review/approvals/fingerprint.ts";
import { type Writers, writersOf } from "../../review/approvals/writers.ts";
import type { Commit, GitHub, Pull, Review } from "../../world/github/github.ts";
import type { AssessedPull, Gate } from "./assess-pull.ts";

const mostListedCommits = 250;

/** Which owners agree to what is there now, by gate. Asks GitHub each thing once, however often it is asked itself. */
export type ApprovalJudge = (reviews: readonly Review[]) => Promise<Map<string, Approvals>>;

/** Nothing is asked before there is something to approve, and no old commit is read before an owner approved it. */
export function approvalJudge(github: GitHub, { pull, gates, gatesAt }: AssessedPull): ApprovalJudge {
  const fingerprints = new Map<string, Map<string, string> | undefined>([
    [pull.headSha, fingerprintsOf(gates)],
  ]);
  const members = new Map<string, string[] | undefined>();
  const permissions = new Map<string, Permission>();
  let commits: Commit[] | undefined;

  async function learnTeams(): Promise<void> {
    const teams = gates.flatMap(({ owners }) => owners.flatMap((owner) => teamOf(owner) ?? []));
    for (const team of teams) {
      if (members.has(team)) continue;
      const [org = "", slug = ""] = team.split("/");
      members.set(team, await github.findTeamMembers(org, slug));
    }
  }

  async function learnCommits(reviews: readonly Review[]): Promise<void> {
    const mayCount = reviews.filter(({ author, state }) => state === "APPROVED" && author !== pull.author);
    const last = new Map(mayCount.map((review) => [review.author, review]));
    for (const { sha, author = "" } of last.values()) {
      if (fingerprints.has(sha) || !mayOwn(author)) continue;
      const then = await gatesAt(sha);
      // An integration that was not touched then had no changes to agree to.
      fingerprints.set(sha, then && fingerprintsOf(then));
    }
  }

  function mayOwn(login: string): boolean {
    return gates.some(({ owners }) =>
      owners.some((owner) => {
        if (owner === anyAdministrator) return permissions.get(login.toLowerCase()) === "admin";
        const team = teamOf(owner);
        const people = team === undefined ? [owner.replace(/^@/u, "")] : (members.get(team) ?? []);
        return people.some((one) => one.toLowerCase() === login.toLowerCase());
      }),
    );
  }

  /** GitHub lists so many commits of a pull request and no more; a comparison has them all. */
  async function readCommits(): Promise<Commit[]> {
    const listed = await github.readPullCommits(pull.number);
    return listed.length < mostListedCommits
      ? listed
      : (await github.compare(pull.baseSha, pull.headSha)).commits;
  }

  async function learnPermissions(reviews: readonly Review[]): Promise<void> {
    for (const { author, state } of reviews) {
      if (state !== "APPROVED" || author === undefined || permissions.has(author.toLowerCase())) continue;
      if (!mayOwn(author) && !gates.some(({ owners }) => owners.includes(anyAdministrator))) continue;
      permissions.set(author.toLowerCase(), await readPermission(github, author));
    }
  }

  /** Whoever only brought the branch up to date wrote nothing of what is held: it is what it was before. */
  async function onlyUpdates({ parents, sha }: Commit): Promise<boolean> {
    const [before, ...others] = parents;
    if (before === undefined || others.length === 0) return false;
    const [then, now] = [await gatesAt(before), await gatesAt(sha)];
    if (then === undefined || now === undefined) return false;
    const [was, is] = [fingerprintsOf(then), fingerprintsOf(now)];
    return gates.every(({ id }) => was.get(id) === is.get(id));
  }

  async function learnWriters(reviews: readonly Review[]): Promise<Writers> {
    commits ??= await readCommits();
    const approvers = reviews.filter(({ state }) => state === "APPROVED").map(({ author }) => author);
    const kept: Commit[] = [];
    for (const commit of commits) {
      const asks = approvers.includes(commit.author) && commit.parents.length > 1;
      if (!asks || !(await onlyUpdates(commit))) kept.push(commit);
    }
    const found = writersOf(kept);
    // Who is behind an address that GitHub does not know is among those who pushed.
    const pushers = found.unknown.length > 0 ? await findPushers(github, pull) : undefined;
    return pushers === undefined ? found : { logins: [...found.logins, ...pushers], unknown: [] };
  }

  return async (reviews) => {
    if (gates.length === 0) return new Map();
    await learnTeams();
    await learnPermissions(reviews);
    await learnCommits(reviews);
    const { logins, unknown } = await learnWriters(reviews);
    const [stranger] = unknown;
    return new Map(
      gates.map(({ id, owners, require }) => [
        id,
        assessApprovals({
          integration: id,
          reviews,
          owners,
          require,
          author: pull.author,
          committers: logins,
          permissionOf: (login) => permissions.get(login.toLowerCase()),
          ...(stranger !== undefined && { unknownWriter: stranger.sha.slice(0, 7) }),
          headSha: pull.headSha,
          fingerprintAt: (sha) => {
            const known = fingerprints.get(sha);
            return known && (known.get(id) ?? "untouched");
          },
          membersOf: (team) => members.get(team),
        }),
      ]),
    );
  };
}

type Permission = Awaited<ReturnType<GitHub["readPermission"]>> | undefined;

/** A permission that can't be read is none that counts. */
async function readPermission(github: GitHub, login: string): Promise<Permission> {
  try {
    return await github.readPermission(login);
  } catch (error) {
    if (error instanceof WorldError && error.status === 403) return undefined;
    throw error;
  }
}

async function findPushers(github: GitHub, { headRepo, headBranch }: Pull): Promise<string[] | undefined> {
  const [owner, repo] = headRepo?.split("/") ?? [];
  return owner === undefined || repo === undefined
    ? undefined
    : await github.findPushers({ owner, repo }, headBranch);
}

function fingerprintsOf(gates: readonly Gate[]): Map<string, string> {
  return new Map(gates.map(({ id, changes }) => [id, fingerprint(changes)]));
}

/** `org/team` of `@org/team`; undefined for a person or an address. */
function teamOf(owner: string): string | undefined {
  return /^@?([\w.-]+\/[\w.-]+)$/u.exec(owner)?.[1];
}
