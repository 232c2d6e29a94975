import { WorldError } from "../../errors.ts";
import type { Deploy } from "../../incident/deploy.ts";
import type { CheckedRun, NotStarted } from "../../report/run-report.ts";
import { startsByHand } from "../../revert/checks/workflow-triggers.ts";
import { verifyClaim } from "../../revert/marker.ts";
import type { VerifySettings } from "../../settings/settings.ts";
import { substituteFacts } from "../../settings/substitute.ts";
import { isUnclear } from "../../world/github/explain.ts";
import type { GitHub } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

export interface Wanted {
  verify: VerifySettings;
  deploy: Deploy;
  /** The revert's branch, and what it points at. */
  branch: string;
  head: string;
}

export type StartedCheck =
  | { kind: "run"; run: CheckedRun }
  | { kind: "lost"; waitedSeconds: number }
  | { kind: "not-started"; why: NotStarted; message: string };

/** Where GitHub does not tell which run it began, it shows in the list of runs after some seconds. */
const looksMs = [1_000, 2_000, 5_000, 10_000, 20_000, 30_000];
/** How long the run of the guard that has the turn is given to start it. */
const turnMs = [2_000, 3_000, 5_000, 10_000];

/**
 * The run of the project's own check on this very commit: one that is there already, or one that is started now. A run that was
 * started by hand for this commit is as good as ours; which commit it is for is what tells them apart, so that nothing is mixed up
 * by names, times or whoever started it.
 */
export async function startCheck(
  world: Pick<World, "github" | "sleep">,
  wanted: Wanted,
): Promise<StartedCheck> {
  const { github } = world;
  const { verify, deploy, branch, head } = wanted;
  const known = await findRun(github, wanted);
  if (known !== undefined) return { kind: "run", run: known };
  // Two runs of the guard, of two environments, would start one each.
  const claim = verifyClaim(verify.workflow, head);
  const isOurs = await github.swapRef(claim, { from: undefined, to: head }).catch(refusal);
  if (isOurs === false) {
    const other = await awaitRun(world, wanted, turnMs);
    if (other !== undefined) return { kind: "run", run: other };
  }
  const inputs = Object.entries(verify.inputs).map(([name, value]) => [
    name,
    substituteFacts(String(value), deploy),
  ]);
  let id: number | undefined;
  try {
    id = await github.startRun(verify.workflow, branch, Object.fromEntries(inputs));
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    if (!isUnclear(error)) {
      if (isOurs === true) await github.deleteRef(claim).catch(refusal);
      return { kind: "not-started", why: await whyNot(github, wanted, error), message: error.message };
    }
  }
  if (id !== undefined) return { kind: "run", run: { id, url: runUrl(github, id), sha: head } };
  const run = await awaitRun(world, wanted, looksMs);
  if (run !== undefined) return { kind: "run", run };
  return { kind: "lost", waitedSeconds: looksMs.reduce((sum, ms) => sum + ms, 0) / 1_000 };
}

/** The newest one by us, or by anybody. Undefined where there is none, or it can't be looked for. */
async function findRun(github: GitHub, { verify, head }: Wanted): Promise<CheckedRun | undefined> {
  const query = { workflowId: verify.workflow, headSha: head, event: "workflow_dispatch", limit: 20 };
  const runs = await github.readRuns(query).catch(refusal);
  if (runs === undefined || runs.length === 0) return undefined;
  const self = await github.findSelf().catch(refusal);
  const { id, url, headSha } = runs.find(({ actor }) => actor === self?.login) ?? runs[0]!;
  return { id, url, sha: headSha };
}

async function awaitRun(
  { github, sleep }: Pick<World, "github" | "sleep">,
  wanted: Wanted,
  waits: readonly number[],
): Promise<CheckedRun | undefined> {
  for (const wait of waits) {
    await sleep(wait);
    const run = await findRun(github, wanted);
    if (run !== undefined) return run;
  }
  return undefined;
}

/** GitHub's own words are the same for several causes; what the branch holds tells them apart. */
async function whyNot(
  github: GitHub,
  { verify, branch }: Wanted,
  { status, message }: WorldError,
): Promise<NotStarted> {
  if (status === 403) return /not accessible by|must have/iu.test(message) ? "permission" : "refused";
  if (/disabled/iu.test(message)) return "disabled";
  if (status !== 404 && status !== 422) return "refused";
  if (/input/iu.test(message)) return "inputs";
  const file = await github.findFile(`.github/workflows/${verify.workflow}`, branch).catch(() => null);
  if (file === undefined) return "not-on-branch";
  if (status === 404) return "not-known";
  const isTrigger = /workflow_dispatch/iu.test(message);
  return isTrigger && (file === null || startsByHand(file) !== true) ? "no-trigger" : "refused";
}

function runUrl({ serverUrl, owner, repo }: GitHub, id: number): string {
  return `${serverUrl}/${owner}/${repo}/actions/runs/${id}`;
}

/** What is refused here costs a turn, a name, or a look; never the answer. Where GitHub stumbles, nothing is concluded. */
function refusal(error: unknown): undefined {
  if (error instanceof WorldError && !isUnclear(error)) return undefined;
  throw error;
}
