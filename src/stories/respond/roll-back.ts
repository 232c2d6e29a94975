import { messageOf, WorldError } from "../../errors.ts";
import type { Deploy } from "../../incident/deploy.ts";
import { recoveryMarker } from "../../report/recovery-comment.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import {
  type NoRollback,
  noRollback,
  rollbackMarker,
  rollbackName,
  rollbackStarted,
} from "../../report/rollback-comment.ts";
import type { RollbackFact, RunReport } from "../../report/run-report.ts";
import { rollbackRefusals } from "../../revert/assess-rollback.ts";
import { rollbackClaim } from "../../revert/marker.ts";
import type { Reason } from "../../revert/reason.ts";
import type { RollbackSettings, Settings } from "../../settings/settings.ts";
import { substituteFacts } from "../../settings/substitute.ts";
import { hideAround } from "../../text/hide-around.ts";
import { sha7 } from "../../text/names.ts";
import { isRecord } from "../../text/records.ts";
import { isUnclear } from "../../world/github/explain.ts";
import type { World } from "../../world/world.ts";
import { revertOnGitHub } from "../revert/revert-on-github.ts";
import { openSignals } from "../signals/open-signals.ts";
import { vendorAsker } from "../watch/ask-vendors.ts";
import { deploysAfter } from "../watch/deploys-after.ts";
import type { DeployRange } from "../watch/read-range.ts";
import { watchDeploy } from "../watch/watch-deploy.ts";
import { nothingToGoBackTo, revertRequest } from "./answer-with-revert.ts";
import { attempter } from "./attempt.ts";
import { awaitRollback } from "./await-rollback.ts";
import { tellIncident } from "./follow-revert.ts";

interface Facts {
  report: RunReport;
  range: DeployRange | undefined;
  healthyLater: string | undefined;
}

/**
 * Deploys the last good commit again by the user's own workflow, once per deploy, waits until it is live, judges it
 * against the time before the bad deploy, and writes into the incident what became of it.
 */
export async function rollBack(
  world: World,
  settings: Settings & { response: { rollback: RollbackSettings } },
  facts: Facts,
): Promise<RollbackFact> {
  const { deploy, incident, failures, dryRun } = facts.report;
  const { rollback } = settings.response;
  // What can't be told must not stop what has been started.
  const tell = (marker: string, text: string) =>
    attempter(world.log)(
      "telling the incident of the rollback",
      async () => {
        if (!("number" in incident)) return;
        const shown = hideAround(world.hide, text, [marker]);
        await world.github.ensureComment(incident.number, marker, shown);
      },
      (message) => void failures.push(`the incident was not told of the rollback: ${message}`),
    );
  const give = async <F extends NoRollback>(fact: F, marker = rollbackMarker) => {
    await tell(marker, noRollback(redactedFacts(world, fact)));
    return fact;
  };
  const good = deploy.previous?.sha;
  if (good === undefined) return { kind: "refused", reasons: [nothingToGoBackTo(facts.report)] };
  const what = rollbackName(rollback);
  if (dryRun) return { kind: "planned", what, good };

  const begun = await begin(world, settings, { ...facts, good });
  if (begun.kind === "refused" || begun.kind === "failed") return give(begun);
  if (begun.kind === "started") {
    world.log.line(`rolling back to ${sha7(good)}: ${what} was started`);
    await tell(rollbackMarker, rollbackStarted(what, good));
  } else {
    world.log.line(`an earlier run has begun the rollback to ${sha7(good)}: it is not started again`);
  }
  const arrival = await awaitRollback(world, settings, {
    deploy,
    good,
    startedAt: begun.kind === "started" ? begun.at : undefined,
  });
  if (arrival.kind === "not-live") {
    return give({ kind: "not-live", what, good, why: arrival.why }, recoveryMarker(good));
  }
  const after = await watchAgain(world, settings, { report: facts.report, ...arrival });
  await attempter(world.log)(
    "telling the incident of the rollback",
    async () => {
      if ("number" in incident) await tellIncident(world, settings, { report: after, undone: deploy });
    },
    (message) => void failures.push(`the incident was not told of the rollback: ${message}`),
  );
  const { verdict, reason } = after.verdict;
  return { kind: "live", what, good, verdict, reason };
}

type Begun =
  | (RollbackFact & { kind: "refused" | "failed" })
  | { kind: "started"; at: number }
  | { kind: "earlier" };

/** Asks whether it is safe, takes the one turn that there is for this deploy, and starts it. */
async function begin(
  world: World,
  settings: Settings & { response: { rollback: RollbackSettings } },
  { good, ...facts }: Facts & { good: string },
): Promise<Begun> {
  const { github } = world;
  const { deploy } = facts.report;
  const what = rollbackName(settings.response.rollback);
  const claim = rollbackClaim(deploy.environment, deploy.sha);
  try {
    if ((await github.findRef(claim)) !== undefined) return { kind: "earlier" };
    const reasons = await refusals(world, settings, { good, ...facts });
    if (reasons.length > 0) return { kind: "refused", reasons };
    const start = await starter(world, settings.response.rollback, deploy);
    // A second rollback is a second deploy, so the turn is taken first, by a ref that only one run can make. A run that
    // dies right after it leaves a rollback that never began, which the next one reports: better than one too many.
    if (!(await github.swapRef(claim, { from: undefined, to: deploy.sha }))) return { kind: "earlier" };
    const at = world.now();
    await start().catch(async (error: unknown) => {
      // Its answer got lost, and GitHub may have taken it: what goes live will tell.
      if (!isUnclear(error)) {
        await giveBack(world, claim);
        throw error;
      }
      world.log.warning(`the rollback: ${messageOf(error)}`);
    });
    return { kind: "started", at };
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { kind: "failed", what, message: error.message };
  }
}

/** What GitHub refused did not begin, so another run may, once the cause is mended. */
async function giveBack({ github, log }: World, claim: string): Promise<void> {
  try {
    await github.deleteRef(claim);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    log.warning(`the turn to roll back could not be given back: ${error.message}`);
  }
}

/** Why the good commit must not be made live again by a machine: the questions of a revert of the whole deploy, as of now. */
async function refusals(
  world: World,
  settings: Settings,
  { good, ...facts }: Facts & { good: string },
): Promise<Reason[]> {
  const { deploy } = facts.report;
  const later = (await deploysAfter(world, deploy)).find(({ sha }) => sha !== deploy.sha);
  if (later !== undefined) {
    return [{ kind: "deployed-since", sha: later.sha, deployment: later.id }];
  }
  const request = revertRequest(settings, facts, good);
  const outcome = await revertOnGitHub(world, { ...request, dryRun: true, evenIfOpen: true });
  if (outcome.kind !== "planned" && outcome.kind !== "refused") return [{ kind: "not-known" }];
  const against = [...(outcome.kind === "refused" ? outcome.reasons : []), ...outcome.warnings];
  return rollbackRefusals(against);
}

/** Everything that has to be asked for is asked before the turn is taken. */
async function starter(
  { github }: World,
  { workflow, ref, inputs, event, payload }: RollbackSettings,
  deploy: Deploy,
): Promise<() => Promise<void>> {
  if (event !== undefined) return () => github.dispatchRepository(event, substitutedIn(payload, deploy));
  if (workflow === undefined) throw new Error("a rollback without a workflow and without an event");
  const branch = ref ?? (await github.readRepository()).defaultBranch;
  const given = Object.entries(inputs).map(([name, value]) => [name, substituteFacts(String(value), deploy)]);
  return () => github.dispatchWorkflow(workflow, branch, Object.fromEntries(given));
}

function substituted(value: unknown, deploy: Deploy): unknown {
  if (typeof value === "string") return substituteFacts(value, deploy);
  if (Array.isArray(value)) return value.map((item) => substituted(item, deploy));
  return isRecord(value) ? substitutedIn(value, deploy) : value;
}

function substitutedIn(record: Record<string, unknown>, deploy: Deploy): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).map(([key, item]) => [key, substituted(item, deploy)]));
}

/** Watches the good commit as any deploy, but against the time before the bad one. */
async function watchAgain(
  world: World,
  settings: Settings,
  { report, deploy, deploysAt }: { report: RunReport; deploy: Deploy; deploysAt: number[] },
): Promise<RunReport> {
  const { signals, hasOutboundNetwork } = await openSignals(world, settings);
  const { verdict, vendors, notes } = await watchDeploy(world, settings, {
    deploy,
    deploysAt,
    baselineEnd: report.deploy.deployedAt,
    signals,
    askVendors: vendorAsker(world, settings, { signals, hasOutboundNetwork }),
  });
  return { ...report, deploy, verdict, vendors, notes, signals: signals.map(({ facts }) => facts) };
}
