import { WorldError } from "../../errors.ts";
import {
  healthyAfter,
  regressedBefore,
  takenBack,
  unfinishedBetween,
  wentBackFrom,
} from "../../incident/choose-good.ts";
import type { Deploy } from "../../incident/deploy.ts";
import { type DeploymentRecord, rolloutStart } from "../../incident/deployment.ts";
import type { Hints, Identified } from "../../incident/identify-deploy.ts";
import type { LedgerEntry } from "../../judge/past/ledger.ts";
import { type RunNote, runNoteWords } from "../../report/run-notes.ts";
import type { Event } from "../../settings/event.ts";
import type { Inputs } from "../../settings/inputs.ts";
import { sha7 } from "../../text/names.ts";
import type { World } from "../../world/world.ts";
import { readLedger } from "../signals/ledger.ts";
import { type Environment, findEnvironment, unknownEnvironment } from "./find-environment.ts";
import { previousOf } from "./previous-deploy.ts";
import { openPast } from "./read-past.ts";
import { rolloutOfJob } from "./rollout-of-job.ts";
import { settlePast } from "./settle-past.ts";

export type FoundDeploy =
  | {
      kind: "found";
      deploy: Deploy;
      /** When this environment was deployed, this time and before. */
      deploysAt: number[];
      /** The regressed deploy that this one takes back by deploying an earlier commit again. */
      takesBack?: { sha: string; deployedAt: number };
      /** What is live by now, if it came after this deploy and was judged healthy. */
      healthyLater?: string;
      /** Earlier watches of this environment, oldest first. */
      judged: LedgerEntry[];
      /** What a person should know of how it was found. */
      notes: RunNote[];
    }
  /** Nothing went live, so there is nothing to watch. */
  | { kind: "nothing-live"; why: string; todo?: string[] };

/** Which commit went live, when, and which was live and good before it. Never guesses: what nobody knows stays unknown. */
export async function findDeploy(world: World, inputs: Inputs, event: Event): Promise<FoundDeploy> {
  const { environment, unreadable } = await readEnvironment(world, inputs, event);
  const { name, deployments } = environment;
  const told = event.deployment;
  if (told !== undefined && inputs.sha === undefined && !isSameName(told.environment, name))
    return { kind: "nothing-live", why: `the deployment is of ${told.environment}, not of ${name}` };
  const judged = await readLedger(world, name);
  const hints = hintsOf(world, inputs, event);
  const reader = await openPast(world, deployments, {
    commits: [hints.asked, hints.followed?.sha, hints.commit, hints.runSha].filter(
      (sha) => sha !== undefined,
    ),
    ids: told === undefined ? [] : [told.id],
    judged,
  });
  const settled = await settlePast(world, reader, { name, hints });
  if (settled.kind === "nothing-live") return nothingLive(environment, settled.why);

  const { identified, past, question, good } = settled;
  const before = regressedBefore(question, past);
  const back = wentBackFrom(question, past, deployments);
  const takesBack = takenBack(question, past, deployments);
  const healthyLater = healthyAfter(question, past);
  // Who says when it went live knows what he means by it.
  const rolloutAt = inputs.deployedAt === undefined ? await rolloutOf(world, identified, event) : undefined;
  const deploymentId = identified.record?.id ?? told?.id;
  const ref = identified.record?.ref ?? told?.ref ?? event.ref;
  const deploy: Deploy = {
    environment: name,
    sha: identified.sha,
    deployedAt: inputs.deployedAt ?? identified.at,
    found: identified.found,
    ...(rolloutAt !== undefined && { rolloutAt }),
    ...(deploymentId !== undefined && { deploymentId }),
    ...(ref !== undefined && { ref }),
    ...(before && { regressedBefore: before }),
    ...(back && { wentBackFrom: back }),
  };
  const previous = await previousOf(
    world,
    { inputs, event, deploy },
    { environment, unreadable, good, past },
  );
  return {
    kind: "found",
    deploy: { ...deploy, ...previous },
    // A deploy that was found to be innocent is what calm looks like.
    deploysAt: deployments
      .filter(({ sha }) => !judged.some((entry) => entry.falseAlarm === true && entry.sha === sha))
      .map(({ createdAt }) => createdAt),
    ...(takesBack && { takesBack }),
    ...(healthyLater !== undefined && { healthyLater }),
    judged,
    notes: [
      ...settled.notes,
      ...unfinishedBetween(question, past, good).map(unfinishedNote),
      ...(environment.others.length > 0 ? [unknownEnvironment(environment)] : []),
      ...(unreadable === undefined ? [] : [unreadable]),
    ],
  };
}

function unfinishedNote({ id, sha, statuses }: DeploymentRecord): RunNote {
  return { kind: "unfinished-deployment", id, sha, state: statuses[0]?.state ?? "failure" };
}

function nothingLive(environment: Environment, why: string): FoundDeploy {
  const unknown = environment.others.length > 0 ? `${runNoteWords(unknownEnvironment(environment))}. ` : "";
  return { kind: "nothing-live", why: `${unknown}${environment.name}: ${why}`, todo: todoOf(environment) };
}

/** For whoever finds that nothing was judged. */
function todoOf({ nearest, others, name }: Environment): string[] {
  const list =
    "gh api --paginate 'repos/{owner}/{repo}/deployments' --jq '.[] | [.environment, .sha[:7], .created_at] | @tsv'";
  return [
    ...(nearest === undefined ? [] : [`environment: ${nearest}`]),
    ...(nearest === undefined && others.length > 0
      ? [`environment: ${others[0]}   # if ${name} is called so`]
      : []),
    "sha: ${{ github.sha }}   # or whichever commit was deployed, if no deployment says so",
    list,
  ];
}

/** What can't be read costs the going back, not the watch. */
async function readEnvironment(
  world: World,
  inputs: Inputs,
  event: Event,
): Promise<{ environment: Environment; unreadable?: RunNote }> {
  const asked = inputs.environment ?? event.deployment?.environment;
  try {
    return { environment: await findEnvironment(world, asked) };
  } catch (error) {
    if (!(error instanceof WorldError) || asked === undefined) throw error;
    world.log.warning(`the deployments of ${asked} can't be read: ${error.message}`);
    const unreadable: RunNote = { kind: "deployments-unread", of: asked, why: error.message };
    return { environment: { name: asked, deployments: [], others: [] }, unreadable };
  }
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function hintsOf({ now, github }: World, inputs: Inputs, event: Event): Hints {
  const { deployment, followed } = event;
  return {
    now: now(),
    asked: inputs.sha,
    told: deployment && {
      id: deployment.id,
      sha: deployment.sha,
      state: deployment.state,
      at: deployment.statusAt,
    },
    runId: event.runId,
    runAttempt: event.runAttempt,
    runSha: event.sha,
    commit: event.commit,
    followed: followed && {
      runId: followed.id,
      sha: followed.sha,
      notDeployed: notDeployed(followed, `${github.owner}/${github.repo}`),
      startedAt: followed.startedAt,
      endedAt: followed.endedAt,
    },
  };
}

/** Why a run that this one follows can't have deployed what it ran for. */
function notDeployed(
  { workflow = "the workflow", event, repo, conclusion, sha }: NonNullable<Event["followed"]>,
  own: string,
): string | undefined {
  const ran = `${workflow} ran for ${sha7(sha)}`;
  if (repo !== undefined && !isSameName(repo, own))
    return `${ran} of the fork ${repo}, which deploys nothing here`;
  if (event === "pull_request" || event === "pull_request_target")
    return `${ran} of a pull request, which is not deployed yet`;
  if (conclusion !== undefined && conclusion !== "success") return `${ran} and ended as ${conclusion}`;
  return undefined;
}

/** Marked by the deployment, else by the run that deployed. */
async function rolloutOf(
  world: World,
  { record, at, startedAt, own }: Identified & { kind: "found" },
  event: Event,
): Promise<number | undefined> {
  const marked = record && rolloutStart(record, at);
  if (marked !== undefined) return marked;
  if (startedAt !== undefined && startedAt < at) return startedAt;
  return own ? await rolloutOfJob(world, event.runId, at) : undefined;
}
