import type { Event } from "../settings/event.ts";
import type { Inputs } from "../settings/inputs.ts";
import type { GitHub, Pull } from "../world/github/github.ts";
import type { World } from "../world/world.ts";
import type { Outcome } from "./outcome.ts";
import { judgePull, worstStatus } from "./review/judge-pull.ts";
import { ensureStatus, type Status } from "./review/publish-review.ts";

type Group = NonNullable<Event["mergeGroup"]>;

/**
 * A merge queue tries pull requests together and merges them when the group's own head has every status: each of them
 * is judged as it stands, by the policy that the group lands on, and the worst speaks.
 */
export async function reviewMergeGroup(world: World, inputs: Inputs, group: Group): Promise<Outcome> {
  const { github, log } = world;
  const pulls = await findPullsOfGroup(github, group);
  const statuses: Status[] = [];
  for (const pull of pulls) {
    statuses.push(await judgePull(world, pull, { config: inputs.config, policyAt: group.baseSha }));
  }
  const status = groupStatus(statuses);
  if (inputs.dryRun) log.line(`dry run: the group would get ${status.state}: ${status.description}`);
  else await ensureStatus(world, group.headSha, status);
  return {
    outputs: { approved: String(status.state === "success") },
    summary: "",
  };
}

/** Nobody can approve a group, and no later event asks again: what still waits is sent back to its pull request. */
function groupStatus(statuses: readonly Status[]): Status {
  const worst = worstStatus(statuses);
  if (worst === undefined)
    return { state: "failure", description: "which pull requests are in this group can't be told" };
  return worst.state === "success" ? worst : { ...worst, state: "failure" };
}

/**
 * The queue names the newest one in its branch. Others are known by the subjects of their commits, which anybody can
 * write: naming one more only asks for more.
 */
async function findPullsOfGroup(github: GitHub, { baseSha, headSha, headRef }: Group): Promise<Pull[]> {
  const newest = Number(/\/pr-(\d{1,9})-[0-9a-f]{7,64}$/u.exec(headRef)?.[1]);
  const { commits } = await github.compare(baseSha, headSha);
  const named = commits.flatMap(({ message }) => {
    const subject = message.split("\n", 1)[0]!.slice(0, 500);
    const number = /^Merge pull request #(\d{1,9})\b/u.exec(subject) ?? /\(#(\d{1,9})\)$/u.exec(subject);
    return number === null ? [] : Number(number[1]);
  });
  const open = await github.findPulls({ state: "open", limit: 300 });
  const numbers = [...named, newest].filter((number) => open.some((pull) => pull.number === number));
  const wanted = Number.isNaN(newest) ? numbers : [...numbers, newest];
  return Promise.all([...new Set(wanted)].map((number) => github.readPull(number)));
}
