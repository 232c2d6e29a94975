import { type Approvals, assessApprovals } from "../../review/approvals/assess-approvals.ts";
import { fingerprint } from "../../review/approvals/fingerprint.ts";
import type { Commit, GitHub, Review } from "../../world/github/github.ts";
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
  let committers: string[] | undefined;

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

  return async (reviews) => {
    if (gates.length === 0) return new Map();
    committers ??= (await readCommits()).flatMap(({ author, committer }) =>
      [author, committer].filter((login) => login !== undefined),
    );
    await learnTeams();
    await learnCommits(reviews);
    const by = committers;
    return new Map(
      gates.map(({ id, owners, require }) => [
        id,
        assessApprovals({
          integration: id,
          reviews,
          owners,
          require,
          author: pull.author,
          committers: by,
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

function fingerprintsOf(gates: readonly Gate[]): Map<string, string> {
  return new Map(gates.map(({ id, changes }) => [id, fingerprint(changes)]));
}

/** `org/team` of `@org/team`; undefined for a person or an address. */
function teamOf(owner: string): string | undefined {
  return /^@?([\w.-]+\/[\w.-]+)$/u.exec(owner)?.[1];
}
