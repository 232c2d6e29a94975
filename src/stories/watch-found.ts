import type { Deploy } from "../incident/deploy.ts";
import type { LedgerEntry } from "../judge/past/ledger.ts";
import { reappliedWords, undoneLine } from "../report/aftermath-words.ts";
import { runNoteWords } from "../report/run-notes.ts";
import type { UndoneDeploy } from "../report/run-report.ts";
import { deployLine, pastNotes, verdictLine } from "../report/watch-log.ts";
import type { Event } from "../settings/event.ts";
import type { Inputs } from "../settings/inputs.ts";
import type { Settings } from "../settings/settings.ts";
import { duration } from "../text/duration.ts";
import type { World } from "../world/world.ts";
import type { FoundDeploy } from "./deploy/find-deploy.ts";
import { keepTime } from "./incident/keep-time.ts";
import type { Outcome } from "./outcome.ts";
import { readAnnounced } from "./quiet/announced.ts";
import { answerAsAnnounced } from "./quiet/answer-as-announced.ts";
import { findQuietLabel } from "./quiet/find-quiet-label.ts";
import { closeReapplied } from "./reapply/close-reapplied.ts";
import { attempter } from "./respond/attempt.ts";
import { findReapplied } from "./respond/find-reapplied.ts";
import { findUndoneDeploy } from "./respond/follow-revert.ts";
import { appendLedger, ledgerEntry } from "./signals/ledger.ts";
import { openSignals } from "./signals/open-signals.ts";
import { vendorAsker } from "./watch/ask-vendors.ts";
import { awaitLive } from "./watch/await-live.ts";
import { changesOfService } from "./watch/changes-of-service.ts";
import { checkPermissions } from "./watch/check-permissions.ts";
import { findRange } from "./watch/find-range.ts";
import { nothingToWatch, tellWatch } from "./watch/tell-watch.ts";
import { warnOfUnjudged } from "./watch/unjudged-in-a-row.ts";
import { watchDeploy } from "./watch/watch-deploy.ts";
import { yieldToLaterDeploy } from "./watch/yield-to-later-deploy.ts";

/** The deploy is known: is production worse since, and what do we do about it? */
export async function watchFound(
  world: World,
  settings: Settings,
  { inputs, event, found }: { inputs: Inputs; event: Event; found: FoundDeploy },
): Promise<Outcome> {
  const announced = readAnnounced(world, settings);
  if (found.kind === "nothing-live") return nothingToWatch(world, inputs, found);
  const { signals, hasOutboundNetwork } = await openSignals(world, settings);
  const [{ deploy: asFound, range: whole }, shortfalls] = await Promise.all([
    findRange(world, found.deploy),
    checkPermissions(world, settings, found.deploy),
  ]);
  world.log.line(deployLine(asFound, whole?.assumed ? undefined : whole?.candidates.length));
  const past = pastNotes(asFound);
  for (const note of past) world.log.line(runNoteWords(note));

  const range = changesOfService(world, whole, { services: settings.services, service: inputs.service });

  const liveness = await awaitLive(world, settings, asFound);
  if (liveness.kind === "never") {
    const why = `the deployed commit did not answer within ${duration(settings.watch.duration / 1_000)}: ${liveness.why}`;
    if (!inputs.dryRun) await appendLedger(world, asFound.environment, neverLive(asFound, { why, event }));
    return nothingToWatch(world, inputs, { why });
  }
  const deploy = liveness.kind === "live" ? { ...asFound, deployedAt: liveness.since } : asFound;

  const undoes: UndoneDeploy | undefined = found.takesBack ?? (await findUndoneDeploy(world, deploy, range));
  const reapplies = await attempter(world.log)(
    "looking for a revert that this deploy takes back",
    async () => (undoes === undefined ? await findReapplied(world, deploy, range) : undefined),
    () => undefined,
  );
  if (undoes !== undefined) world.log.line(undoneLine(undoes));
  if (reapplies !== undefined) world.log.line(`watched as ${reappliedWords(reapplies)}`);
  const askVendors = vendorAsker(world, settings, { signals, hasOutboundNetwork });
  const watched = await watchDeploy(world, settings, {
    deploy,
    deploysAt: found.deploysAt,
    // What a revert is held against is the time before what it undoes.
    baselineEnd: undoes?.deployedAt ?? deploy.rolloutAt ?? deploy.deployedAt,
    signals,
    askVendors,
    quietBetween: announced.between,
  });
  const verdict = await attempter(world.log)(
    "looking for a later deploy",
    () => yieldToLaterDeploy(world, deploy, watched.verdict),
    () => watched.verdict,
  );
  if (verdict !== watched.verdict) {
    world.log.line(verdictLine(verdict, (world.now() - deploy.deployedAt) / 1_000));
  }
  const unjudged = warnOfUnjudged(world, { deploy, verdict, runId: event.runId }, found.judged);
  const byLabel =
    verdict.verdict === "regressed"
      ? await findQuietLabel(world, whole, settings.response.quiet.label)
      : { notes: [] };
  const report = await answerAsAnnounced(world, settings, {
    quiet: byLabel.quiet ?? watched.quiet,
    deploy,
    range,
    watched: {
      ...watched,
      verdict,
      notes: [...unjudged, ...found.notes, ...past, ...shortfalls, ...byLabel.notes, ...watched.notes],
    },
    signals: signals.map(({ facts }) => facts),
    ...(liveness.kind === "live" && { live: liveness }),
    undoes,
    reapplies,
    healthyLater: found.healthyLater,
    dryRun: inputs.dryRun,
    runUrl: event.runUrl,
  });
  if (settings.response.reapply && !inputs.dryRun) {
    await attempter(world.log)(
      "looking for what has come back",
      () => closeReapplied(world),
      () => undefined,
    );
  }
  const outcome = await tellWatch(world, inputs, report);
  if (!inputs.dryRun) {
    const entry = ledgerEntry(world, report, { signals, runId: event.runId });
    await appendLedger(world, deploy.environment, entry);
    const { incident, revert } = report;
    if (verdict.verdict === "regressed" && "number" in incident) {
      const number = "number" in revert ? revert.number : undefined;
      await keepTime(world, settings, { number: incident.number, revert: number });
    }
  }
  return outcome;
}

/** A watch of what never came to life judged nothing, and counts among those that could not tell. */
function neverLive(
  { sha, deployedAt }: Deploy,
  { why, event: { runId } }: { why: string; event: Event },
): LedgerEntry {
  const entry = {
    sha,
    deployedAt,
    verdict: "inconclusive",
    decidedAfterSeconds: 0,
    reason: why,
    signals: [],
  } as const;
  return { ...entry, ...(runId !== undefined && { runId }), signals: [] };
}
