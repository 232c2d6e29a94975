import { SettingsError } from "../errors.ts";
import type { Deploy } from "../incident/deploy.ts";
import { type DueLook, dueLooks } from "../judge/past/second-look.ts";
import { runNoteWords } from "../report/run-notes.ts";
import { dueLine, supersededWords } from "../report/second-look-words.ts";
import type { Event } from "../settings/event.ts";
import type { Inputs } from "../settings/inputs.ts";
import type { Settings } from "../settings/settings.ts";
import type { World } from "../world/world.ts";
import { findDeploy } from "./deploy/find-deploy.ts";
import type { Outcome } from "./outcome.ts";
import { type Announced, readAnnounced } from "./quiet/announced.ts";
import { answerAsAnnounced } from "./quiet/answer-as-announced.ts";
import { findQuietLabel } from "./quiet/find-quiet-label.ts";
import { findReapplied } from "./respond/find-reapplied.ts";
import { findUndoneDeploy } from "./respond/follow-revert.ts";
import { lookBack } from "./second-look/look-back.ts";
import { tellOfDeploy } from "./second-look/tell-of-deploy.ts";
import { noteLook, readLedger } from "./signals/ledger.ts";
import { openSignals } from "./signals/open-signals.ts";
import { changesOfService } from "./watch/changes-of-service.ts";
import { deploysAfter } from "./watch/deploys-after.ts";
import { findRange } from "./watch/find-range.ts";
import { tellWatch } from "./watch/tell-watch.ts";

/** Looks that one run takes; the next run takes the others. */
const mostLooks = 5;

/**
 * An hour and a day after each deploy, on a schedule: judges it again over all of that time, for what grows slowly and for
 * services with little traffic, and answers by the rules of the watch. Each look is taken once; it is noted in the ledger
 * after it was answered, so that a run that was killed is made up for by the next.
 */
export async function secondLook(
  world: World,
  settings: Settings,
  { inputs, event }: { inputs: Inputs; event: Event },
): Promise<Outcome> {
  const { environment } = inputs;
  if (environment === undefined) {
    const message =
      "is missing: expected the environment whose deploys are looked at again, such as production";
    throw new SettingsError("The workflow step", [{ path: "environment", message }]);
  }
  const announced = readAnnounced(world, settings);
  const afterMs = settings.watch["second-look"];
  const due = dueLooks(await readLedger(world, environment), { now: world.now(), afterMs });
  world.log.line(dueLine(environment, due.length));
  const outcomes: Outcome[] = [];
  for (const look of due.slice(0, mostLooks)) {
    outcomes.push(await take(world, settings, { look, environment, inputs, event, announced }));
  }
  return together(outcomes);
}

interface Looking {
  look: DueLook;
  environment: string;
  inputs: Inputs;
  event: Event;
  announced: Announced;
}

async function take(world: World, settings: Settings, looking: Looking): Promise<Outcome> {
  const { look, environment, inputs, event, announced } = looking;
  const { entry, afterSeconds } = look;
  const { sha, deployedAt, verdict: before } = entry;
  const lookedAt = { kind: "second-look", sha, deployedAt, verdict: before, afterSeconds } as const;
  world.log.line(runNoteWords(lookedAt));
  const told = await tellOfDeploy(world, environment, { entry, inputs, event });
  const found = await findDeploy(world, told.inputs, told.event);
  if (found.kind === "nothing-live") return { outputs: {}, summary: "" };

  const end = await endOf(world, found.deploy, deployedAt + afterSeconds * 1_000);
  if ((end - deployedAt) / 1_000 <= Math.max(entry.decidedAfterSeconds, settings.watch.duration / 1_000)) {
    const reason = supersededWords(end);
    world.log.line(reason);
    const noted = { afterSeconds, at: world.now(), verdict: "superseded", reason } as const;
    if (!inputs.dryRun) await noteLook(world, environment, { deploy: entry, look: noted });
    return { outputs: {}, summary: "" };
  }

  const signals = (await openSignals(world, settings)).signals.filter(
    ({ remembers }) => remembers === "past",
  );
  if (signals.length === 0) {
    const message =
      "nothing can be looked at later: expected a signal whose source remembers the past, such as prometheus";
    throw new SettingsError("The settings", [{ path: "signals", message }]);
  }
  const { deploy, range: whole } = await findRange(world, found.deploy);
  const range = changesOfService(world, whole, { services: settings.services, service: inputs.service });
  const { deploysAt } = found;
  const quietBetween = announced.planned;
  const watched = await lookBack(world, settings, { deploy, end, deploysAt, signals, quietBetween });
  const { verdict, reason } = watched.verdict;
  const byLabel =
    verdict === "regressed"
      ? await findQuietLabel(world, whole, settings.response.quiet.label)
      : { notes: [] };
  const undoes = found.takesBack ?? (await findUndoneDeploy(world, deploy, range));
  const report = await answerAsAnnounced(world, settings, {
    quiet: byLabel.quiet ?? announced.between(world.now(), world.now()),
    deploy,
    range,
    watched: {
      ...watched,
      notes: [lookedAt, ...byLabel.notes, ...watched.notes],
    },
    signals: signals.map(({ facts }) => facts),
    undoes,
    reapplies: undoes === undefined ? await findReapplied(world, deploy, range) : undefined,
    healthyLater: found.healthyLater,
    dryRun: inputs.dryRun,
    runUrl: event.runUrl,
  });
  const outcome = await tellWatch(world, inputs, report);
  if (!inputs.dryRun) {
    const noted = { afterSeconds, at: world.now(), verdict, reason };
    await noteLook(world, environment, { deploy: entry, look: noted });
  }
  return outcome;
}

/** What another deploy did is that one's own look. */
async function endOf(world: World, deploy: Deploy, due: number): Promise<number> {
  const later = (await deploysAfter(world, deploy)).filter(({ sha }) => sha !== deploy.sha);
  return Math.min(due, ...later.map(({ createdAt }) => createdAt));
}

/** All of them on one page; the outputs are those of the worst. */
function together(outcomes: readonly Outcome[]): Outcome {
  const worst = outcomes.find(({ failed }) => failed !== undefined) ?? outcomes.at(-1);
  if (worst === undefined) return { outputs: {}, summary: "" };
  return { ...worst, summary: outcomes.map(({ summary }) => summary).join("\n") };
}
