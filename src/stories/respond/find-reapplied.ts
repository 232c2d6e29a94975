import type { Deploy } from "../../incident/deploy.ts";
import { ourLabel } from "../../incident/our-label.ts";
import { incidentMarker } from "../../report/incident-body.ts";
import type { Reapplied } from "../../report/run-report.ts";
import { parseRevertMarker, revertedBy } from "../../revert/marker.ts";
import type { Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { isOurRevert } from "../revert/our-revert.ts";
import type { DeployRange } from "../watch/read-range.ts";

/** Pull requests looked back over for the revert. */
const lookBack = 100;

/**
 * The merged revert of ours that this deploy takes back, known by what git and GitHub write: the commit or the pull request
 * that is reverted, or the title `Reapply "…"`. A deploy without any of them costs no request.
 */
export async function findReapplied(
  { github }: World,
  { environment }: Deploy,
  range: DeployRange | undefined,
): Promise<Reapplied | undefined> {
  const named = namedIn(range, `${github.owner}/${github.repo}`);
  if (named.size === 0) return undefined;
  const pulls = await github.findPulls({ state: "closed", limit: lookBack });
  const revert = pulls.find(
    (pull) =>
      pull.merged &&
      isOurRevert(github, pull) &&
      parseRevertMarker(pull.body)?.environment === environment &&
      namesOf(pull).some((name) => named.has(name)),
  );
  if (revert === undefined) return undefined;
  const issues = await github.readIssues({ labels: [ourLabel], state: "all", limit: 50 });
  const marker = incidentMarker(environment, parseRevertMarker(revert.body)!.bad);
  const incident = issues.find(({ body }) => body.includes(marker));
  const undone = /^This reverts #(\d{1,9}) /u.exec(revert.body)?.[1];
  return {
    revert: revert.number,
    ...(undone !== undefined && { pull: Number(undone) }),
    ...(incident && { incident: { number: incident.number, url: incident.url } }),
  };
}

/** What the deploy's changes say they revert: commits, numbers of pull requests, titles of reverts. */
function namedIn(range: DeployRange | undefined, repository: string): Set<string> {
  const pulls = [...(range?.pulls.values() ?? [])].flat().filter(({ merged }) => merged);
  const messages = [
    ...(range?.comparison.commits ?? []).map(({ message }) => message),
    ...pulls.map(({ title, body }) => `${title}\n\n${body}`),
  ];
  return new Set(
    messages.flatMap((message) => [
      ...revertedBy(message),
      ...revertedPulls(message, repository).map((number) => `#${number}`),
      ...[/^Reapply "(.*)"/u.exec(message)?.[1]].flatMap((title) =>
        title === undefined ? [] : [`Revert "${title}"`],
      ),
    ]),
  );
}

/** As the button on a pull request writes it: `Reverts acme/shop#482`. */
function revertedPulls(message: string, repository: string): string[] {
  return [...message.matchAll(/^Reverts ([\w.-]{1,100}\/[\w.-]{1,100})?#(\d{1,9})\s*$/gmu)]
    .filter(([, where]) => where === undefined || where.toLowerCase() === repository.toLowerCase())
    .map(([, , number]) => number!);
}

function namesOf({ number, title, mergeCommit, headSha }: Pull): string[] {
  return [`#${number}`, title, headSha, ...(mergeCommit === undefined ? [] : [mergeCommit])];
}
