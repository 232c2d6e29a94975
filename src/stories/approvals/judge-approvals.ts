import { type Approvals, assessApprovals, isOwner } from "../../review/approvals/assess-approvals.ts";
import { fingerprint } from "../../review/approvals/fingerprint.ts";
import type { Gate } from "../../review/approvals/gate.ts";
import { sameLogin } from "../../review/approvals/owner-name.ts";
import type { Writers } from "../../review/approvals/writers.ts";
import type { GitHub, Pull, Review } from "../../world/github/github.ts";
import { openOwners } from "./learn-owners.ts";
import { openWriters } from "./learn-writers.ts";

/** Which owners agree to what is there now, by gate. Asks GitHub each thing once, however often it is asked itself. */
export type ApprovalJudge = (reviews: readonly Review[]) => Promise<Map<string, Approvals>>;

/** A pull request with what waits for somebody, now and at another of its commits. */
export interface GatedPull {
  pull: Pull;
  gates: readonly Gate[];
  /** What each gate held at another commit of the same pull request; undefined when that can't be read any more. */
  gatesAt(sha: string): Promise<readonly Gate[] | undefined>;
}

type Fingerprints = Map<string, string> | undefined;

/** Nothing is asked before there is something to approve, and no old commit is read before an owner approved it. */
export function approvalJudge(github: GitHub, { pull, gates, gatesAt }: GatedPull): ApprovalJudge {
  const fingerprints = new Map<string, Fingerprints>([[pull.headSha, fingerprintsOf(gates)]]);
  const people = openOwners(github);
  const owners = [...new Set(gates.flatMap((gate) => gate.owners))];

  async function learnCommit(sha: string): Promise<Fingerprints> {
    if (!fingerprints.has(sha)) {
      const then = await gatesAt(sha);
      fingerprints.set(sha, then && fingerprintsOf(then));
    }
    return fingerprints.get(sha);
  }

  const writersFor = openWriters(github, pull, async (before, after) => {
    const was = before === undefined ? new Map<string, string>() : await learnCommit(before);
    const is = await learnCommit(after);
    return was !== undefined && is !== undefined && gates.every(({ id }) => was.get(id) === is.get(id));
  });

  const mayOwn = (login: string) => owners.some((owner) => isOwner(login, owner, people));

  return async (reviews) => {
    if (gates.length === 0) return new Map();
    await people.learnOwners(owners);
    const approving = lastApprovals(reviews, pull.author);
    for (const { author } of approving) await people.learnPermission(author);
    const byOwners = approving.filter(({ author }) => mayOwn(author));
    for (const { sha } of byOwners) await learnCommit(sha);
    const writers = await writersFor(byOwners.map(({ author }) => author));

    const assessed = () => new Map(gates.map((gate) => [gate.id, assess(gate, reviews, writers)]));
    const first = assessed();
    const waiting = [...first.values()].flatMap(({ waitingFor }) => waitingFor);
    if (waiting.length === 0) return first;
    // Why it waits for somebody who can't come is told as well.
    await people.learnRights(waiting);
    return assessed();
  };

  function assess(
    { id, owners: own, require }: Gate,
    reviews: readonly Review[],
    { logins, unknown: [stranger] }: Writers,
  ): Approvals {
    return assessApprovals({
      integration: id,
      reviews,
      owners: own,
      require,
      author: pull.author,
      committers: logins,
      organisation: github.owner,
      ...people,
      ...(stranger !== undefined && { unknownWriter: stranger.sha.slice(0, 7) }),
      headSha: pull.headSha,
      fingerprintAt: (sha) => {
        const known = fingerprints.get(sha);
        // An integration that was not touched then had no changes to agree to.
        return known && (known.get(id) ?? "untouched");
      },
    });
  }
}

/** The newest approval of each person but the author. */
function lastApprovals(
  reviews: readonly Review[],
  author: string | undefined,
): (Review & { author: string })[] {
  const given = reviews.filter(
    (review): review is Review & { author: string } =>
      review.state === "APPROVED" && review.author !== undefined && !sameLogin(review.author, author),
  );
  return [...new Map(given.map((review) => [review.author.toLowerCase(), review])).values()];
}

function fingerprintsOf(gates: readonly Gate[]): Map<string, string> {
  return new Map(gates.map(({ id, changes }) => [id, fingerprint(changes)]));
}
