import { join } from "node:path";
import { WorldError } from "../errors.ts";
import type { Deploy } from "../incident/deploy.ts";
import { reappliedWords, undoneLine } from "../report/aftermath-words.ts";
import { jobSummary } from "../report/job-summary.ts";
import { jsonReport } from "../report/json-report.ts";
import type { RunReport, UndoneDeploy } from "../report/run-report.ts";
import { code } from "../report/text.ts";
import { deployLine, verdictLine } from "../report/watch-log.ts";
import type { Event } from "../settings/event.ts";
import type { Inputs } from "../settings/inputs.ts";
import type { Settings } from "../settings/settings.ts";
import { duration } from "../text/duration.ts";
import type { World } from "../world/world.ts";
import type { Outcome } from "./outcome.ts";
import { answer } from "./respond/answer.ts";
import { attempter } from "./respond/attempt.ts";
import { findReapplied } from "./respond/find-reapplied.ts";
import { findUndoneDeploy } from "./respond/follow-revert.ts";
import { appendLedger, ledgerEntry } from "./signals/ledger.ts";
import { openSignals } from "./signals/open-signals.ts";
import { vendorAsker } from "./watch/ask-vendors.ts";
import { awaitLive } from "./watch/await-live.ts";
import { findDeploy } from "./watch/find-deploy.ts";
import { type DeployRange, readRange } from "./watch/read-range.ts";
import { watchDeploy } from "./watch/watch-deploy.ts";
import { yieldToLaterDeploy } from "./watch/yield-to-later-deploy.ts";

/** A deploy is out: is production worse, and what do we do about it? */
export async function watch(
  world: World,
  settings: Settings,
  { inputs, event }: { inputs: Inputs; event: Event },
): Promise<Outcome> {
  const found = await findDeploy(world, inputs, event);
  if (found.kind === "nothing-live") return nothingToWatch(world, inputs, found.why);
  const { signals, seesOut } = openSignals(world, settings);
  const range = await findRange(world, found.deploy);
  world.log.line(deployLine(found.deploy, range?.candidates.length));

  const liveness = await awaitLive(world, settings, found.deploy);
  if (liveness.kind === "never") {
    const why = `the deployed commit did not answer within ${duration(settings.watch.duration / 1_000)}: ${liveness.why}`;
    return nothingToWatch(world, inputs, why);
  }
  const deploy = liveness.kind === "live" ? { ...found.deploy, deployedAt: liveness.since } : found.deploy;

  const undoes: UndoneDeploy | undefined = found.takesBack ?? (await findUndoneDeploy(world, deploy, range));
  const reapplies = await attempter(world.log)(
    "looking for a revert that this deploy takes back",
    async () => (undoes === undefined ? await findReapplied(world, deploy, range) : undefined),
    () => undefined,
  );
  if (undoes !== undefined) world.log.line(undoneLine(undoes));
  if (reapplies !== undefined) world.log.line(`watched as ${reappliedWords(reapplies)}`);
  const askVendors = vendorAsker(world, settings, { signals, seesOut });
  const watched = await watchDeploy(world, settings, {
    deploy,
    deploysAt: found.deploysAt,
    // What a revert is held against is the time before what it undoes.
    baselineEnd: undoes?.deployedAt ?? deploy.rolloutAt ?? deploy.deployedAt,
    signals,
    askVendors,
  });
  const verdict = await attempter(world.log)(
    "looking for a later deploy",
    () => yieldToLaterDeploy(world, deploy, watched.verdict),
    () => watched.verdict,
  );
  if (verdict !== watched.verdict) world.log.line(verdictLine(verdict));
  const report = await answer(world, settings, {
    deploy,
    range,
    watched: { ...watched, verdict },
    signals: signals.map(({ facts }) => facts),
    ...(liveness.kind === "live" && { live: liveness }),
    undoes,
    reapplies,
    healthyLater: found.healthyLater,
    dryRun: inputs.dryRun,
    runUrl: event.runUrl,
  });
  const outcome = await tell(world, inputs, report);
  if (!inputs.dryRun) {
    const entry = ledgerEntry(world, report, { signals, runId: event.runId });
    await appendLedger(world, deploy.environment, entry);
  }
  return outcome;
}

/** What was deployed, if it is known what was live before; a range that can't be read costs the suspects, not the watch. */
async function findRange(world: World, { sha, previous }: Deploy): Promise<DeployRange | undefined> {
  if (previous === undefined) return undefined;
  try {
    return await readRange(world, previous.sha, sha);
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    world.log.warning(`what was deployed can't be read: ${error.message}`);
    return undefined;
  }
}

async function tell(world: World, inputs: Inputs, report: RunReport): Promise<Outcome> {
  const { verdict, revert, incident } = report;
  const path = join(world.env.RUNNER_TEMP ?? ".", "deploy-guard-report.json");
  await world.files.write(path, world.hide(jsonReport(report)));
  const word = verdict.verdict;
  const opened = <T extends { kind: string }>(fact: T) =>
    fact.kind === "opened" || fact.kind === "already-open"
      ? (fact as T & { number: number; url: string })
      : undefined;
  const revertPull = opened(revert);
  const issue = opened(incident);
  const line = `${report.deploy.environment}: ${word}: ${verdict.reason}`;
  const failed = fails(inputs, word);
  // A failing step is annotated by its failure.
  if (!failed) (word === "healthy" ? world.log.notice : world.log.warning)(line);
  return {
    outputs: {
      verdict: word,
      reason: verdict.reason,
      onset: verdict.onset === undefined ? "" : new Date(verdict.onset.at).toISOString(),
      "decided-after-seconds": String(Math.round(verdict.decidedAfterSeconds)),
      "revert-url": revertPull?.url ?? "",
      "revert-number": revertPull === undefined ? "" : String(revertPull.number),
      "incident-url": issue?.url ?? "",
      "incident-number": issue === undefined ? "" : String(issue.number),
      report: path,
    },
    summary: jobSummary(report),
    ...(failed && { failed: line }),
  };
}

function fails({ failOn }: Inputs, word: string): boolean {
  return (
    failOn !== "never" && (word === "regressed" || (failOn === "inconclusive" && word === "inconclusive"))
  );
}

/** There is no deploy to judge: said plainly, and nothing is done. */
function nothingToWatch(world: World, inputs: Inputs, why: string): Outcome {
  world.log.warning(`nothing was judged: ${why}`);
  return {
    outputs: { verdict: "inconclusive", reason: why },
    summary: `## ⚪ Nothing was judged\n\n${code(why, 600)}\n`,
    ...(fails(inputs, "inconclusive") && { failed: `inconclusive: ${why}` }),
  };
}
