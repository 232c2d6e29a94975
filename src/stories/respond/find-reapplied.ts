import { WorldError } from "../../errors.ts";
import type { Deploy } from "../../incident/deploy.ts";
import type { Reapplied } from "../../report/run-report.ts";
import { isClaimed, type RevertClaims, revertClaims } from "../../revert/reverts-in-text.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { findIncident } from "../revert/find-incident.ts";
import { nameOf, ourMarker } from "../revert/read/our-revert.ts";
import type { DeployRange } from "../watch/read-range.ts";

/** Pull requests looked back over; older ones are looked up by what is named. */
const lookBack = 100;
/** Commits and pull requests that are looked up by name. */
const mostNamed = 20;

/**
 * The merged revert of ours that this deploy takes back, known by what is said to be reverted: a commit, a pull request, or
 * the title `Reapply "…"`. A deploy that says nothing of the kind costs no request.
 */
export async function findReapplied(
  { github }: World,
  { environment }: Deploy,
  range: DeployRange | undefined,
): Promise<Reapplied | undefined> {
  const claims = claimsOf(range, nameOf(github));
  if (claims.length === 0) return undefined;
  const isTakenBack = (pull: Pull) =>
    pull.merged &&
    ourMarker(github, pull, environment) !== undefined &&
    claims.some((claim) => isClaimedPull(claim, pull));
  const newest = await github.findPulls({ state: "closed", limit: lookBack });
  const revert =
    newest.find(isTakenBack) ??
    (newest.length < lookBack ? undefined : (await findByName(github, claims)).find(isTakenBack));
  const marker = revert && ourMarker(github, revert, environment);
  if (revert === undefined || marker === undefined) return undefined;
  const incident = await findIncident(github, { environment, sha: marker.bad });
  const undone = /^This reverts #(\d{1,9}) /u.exec(revert.body)?.[1];
  return {
    revert: revert.number,
    ...(undone !== undefined && { pull: Number(undone) }),
    ...(incident && { incident: { number: incident.number, url: incident.url } }),
  };
}

/** What the deploy's changes say that they revert. */
function claimsOf(range: DeployRange | undefined, repository: string): RevertClaims[] {
  const pulls = [...(range?.pulls.values() ?? [])].flat().filter(({ merged }) => merged);
  return [
    ...(range?.comparison.commits ?? []).map(({ message }) => message),
    ...pulls.map(({ title, body }) => `${title}\n\n${body}`),
  ]
    .map((text) => revertClaims(text, repository))
    .filter(({ commits, pulls: numbers, titles }) => commits.length + numbers.length + titles.length > 0);
}

function isClaimedPull(claims: RevertClaims, pull: Pull): boolean {
  const commits = [pull.headSha, pull.mergeCommit].filter((sha) => sha !== undefined);
  return commits.some((sha) => isClaimed(claims, { sha, message: pull.title, pull }));
}

/** However old it is. */
async function findByName(github: GitHub, claims: readonly RevertClaims[]): Promise<Pull[]> {
  const numbers = [...new Set(claims.flatMap(({ pulls }) => pulls))].slice(0, mostNamed);
  const commits = [...new Set(claims.flatMap((claim) => claim.commits))].filter((sha) =>
    /^[0-9a-f]{40}$/u.test(sha),
  );
  const byNumber = await Promise.all(
    numbers.map((number) =>
      github.readPull(number).catch((error: unknown) => {
        // The number of an issue, or of nothing.
        if (error instanceof WorldError) return undefined;
        throw error;
      }),
    ),
  );
  const wanted = commits.slice(0, mostNamed);
  const byCommit = wanted.length === 0 ? [] : [...(await github.readPullsOfCommits(wanted)).values()].flat();
  return [...byNumber.filter((pull) => pull !== undefined), ...byCommit];
}
