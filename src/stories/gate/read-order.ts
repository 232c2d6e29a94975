import { isRegressed, liveNow, type Past, type Question, underWayNow } from "../../incident/choose-good.ts";
import type { DeployOrder } from "../../incident/gate.ts";
import { runNoteWords } from "../../report/run-notes.ts";
import { sha7 } from "../../text/names.ts";
import type { Comparison, GitHub } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { findCleared } from "../deploy/find-cleared.ts";
import { findEnvironment } from "../deploy/find-environment.ts";
import { openPast, type PastReader } from "../deploy/read-past.ts";
import { readLedger } from "../signals/ledger.ts";

export interface OrderFacts {
  environment: string;
  order: DeployOrder;
  /** The commit was live before and was judged regressed, and that was no false alarm. */
  judgedBad: boolean;
  unseen: string[];
}

/** Deployments whose statuses are read on, where the first few name nothing live; those under way that are compared. */
const mostMore = 4;
const mostUnderWay = 2;

interface Asked {
  environment: string;
  sha: string;
  runId: number | undefined;
}

/** How the commit stands to what this environment runs, and to what it was before. */
export async function readOrder(world: World, { environment, sha, runId }: Asked): Promise<OrderFacts> {
  const { name, deployments, others, nearest } = await findEnvironment(world, environment);
  if (deployments.length === 0) {
    const why = runNoteWords({ kind: "unknown-environment", name, others, nearest });
    // A new environment is no reason to stop; a misspelt one is watched by nobody.
    if (others.length > 0 && nearest === undefined) world.log.warning(why);
    const order: DeployOrder = nearest === undefined ? { kind: "first" } : { kind: "unknown", why };
    return { environment: name, order, judgedBad: false, unseen: [] };
  }
  const judged = await readLedger(world, name);
  const reader = await openPast(world, deployments, { commits: [sha], ids: [], judged });
  const { past, question } = await readUntilLive(reader, { sha, runId, now: world.now() });
  const isBad = isRegressed(sha, past);
  const cleared = isBad ? await findCleared(world, name, [sha]) : new Set<string>();
  return {
    environment: name,
    order: await orderOf(world.github, { sha, past, question }),
    judgedBad: isBad && !cleared.has(sha),
    unseen: [],
  };
}

interface Known {
  past: Past;
  question: Question;
}

async function readUntilLive(
  reader: PastReader,
  { sha, runId, now }: { sha: string; runId: number | undefined; now: number },
): Promise<Known> {
  for (let more = 0; ; more += 1) {
    const past = reader.past(new Set());
    // The job that this gate runs in may have a deployment of its own by now.
    const record = past.records.find((one) => runId !== undefined && one.runId === runId);
    const question: Question = { sha, at: now, record };
    if (liveNow(question, past) !== undefined || more === mostMore || !(await reader.readMore()))
      return { past, question };
  }
}

async function orderOf(
  github: GitHub,
  { sha, past, question }: Known & { sha: string },
): Promise<DeployOrder> {
  const now = liveNow(question, past);
  const underWay = underWayNow(question, past).slice(0, mostUnderWay);
  for (const { sha: other } of underWay) {
    if ((await statusOf(github, other, sha)) === "behind")
      return { kind: "back", live: other, underWay: true, liveIsBad: isRegressed(other, past) };
  }
  if (now === undefined) return { kind: "first" };
  const { live, kin } = now;
  const { sha: other } = live.record;
  if (other === sha) return { kind: "same", live: other };
  const status = await statusOf(github, other, sha);
  if (status !== "behind") return { kind: status === "diverged" ? "aside" : "forward", live: other };
  if (kin === "unknown") {
    const why = `an older commit than ${sha7(other)}, but whether that is of the same service can't be told`;
    return { kind: "unknown", why };
  }
  return { kind: "back", live: other, underWay: false, liveIsBad: isRegressed(other, past) };
}

async function statusOf(github: GitHub, base: string, head: string): Promise<Comparison["status"]> {
  return (await github.compare(base, head, 1)).status;
}
