import type { Deploy } from "../../incident/deploy.ts";
import { regressedMark } from "../../incident/deployment.ts";
import { ourLabel } from "../../incident/our-label.ts";
import { rankSuspects } from "../../incident/suspects.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { proofLine } from "../../report/proof-words.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import { rollbackName } from "../../report/rollback-comment.ts";
import type {
  ElsewhereFact,
  Reapplied,
  RevertFact,
  RollbackFact,
  RunReport,
  SignalFacts,
  UndoneDeploy,
  VerifyFact,
} from "../../report/run-report.ts";
import { headline } from "../../report/verdict-words.ts";
import { commandsOnBad } from "../../revert/commands-by-hand.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import { announce } from "../incident/announce.ts";
import { verificationOf, verifyRevert } from "../verify/verify-revert.ts";
import type { DeployRange } from "../watch/read-range.ts";
import type { Watched } from "../watch/watch-deploy.ts";
import { answerWithRevert, revertElsewhere } from "./answer-with-revert.ts";
import { type Attempt, attempter } from "./attempt.ts";
import { completeAnswer } from "./complete-revert.ts";
import { failingIntegrations, whatFails } from "./failing-integration.ts";
import { followUp } from "./follow-revert.ts";
import { openIncident } from "./open-incident.ts";
import { proveRevert } from "./prove-revert.ts";
import { readCandidateSettings } from "./read-candidate-settings.ts";
import { readChangedSettings } from "./read-changed-settings.ts";
import { rollBack } from "./roll-back.ts";

export interface AnswerFacts {
  deploy: Deploy;
  range: DeployRange | undefined;
  watched: Watched;
  signals: SignalFacts[];
  live?: { since: number; waitedSeconds: number };
  /** This deploy is a revert of ours, or a rollback, gone live. */
  undoes: UndoneDeploy | undefined;
  /** This deploy brings again what a revert of ours had undone. */
  reapplies: Reapplied | undefined;
  /** A later commit of this environment that went live and was not judged regressed. */
  healthyLater: string | undefined;
  dryRun: boolean;
  /** Git needs it to fetch, where trees alone can't tell what git would do. */
  runUrl: string | undefined;
}

/**
 * Does what the verdict asks for and tells all of it. Only a regression is answered with writes: the revert, then the
 * incident, then the mark on the deployment, then the rollback, which takes its time. Each gets its turn, whatever became of the one before.
 */
export async function answer(world: World, settings: Settings, facts: AnswerFacts): Promise<RunReport> {
  const { deploy, range, undoes, healthyLater, dryRun } = facts;
  const attempt = attempter(world.log);
  const integrations = failingIntegrations(settings, failingOf(facts));
  const report = beginReport(world, settings, facts);
  if (undoes !== undefined) return await followUp(world, settings, { report, undoes, attempt });
  if (asksForIncidentAlone(report.verdict, settings))
    return await openIncidentAlone(world, settings, { report, attempt });
  if (report.verdict.verdict !== "regressed") return report;

  if (range !== undefined && report.range !== undefined && integrations.length > 0) {
    const candidates = await attempt(
      "reading what each change does to settings",
      () => readCandidateSettings(world, range.candidates, { settings, failing: integrations }),
      () => range.candidates,
    );
    report.range.suspects = rankSuspects(candidates, whatFails(failingOf(facts), integrations));
    report.range.settings = await attempt(
      "reading what changed",
      () => readChangedSettings(world, { range, deploy }, integrations),
      () => [],
    );
  }
  const labels = [ourLabel, ...settings.response.labels];
  report.revert = await attempt(
    "the revert",
    () => answerWithRevert(world, settings, { report, range, healthyLater }),
    (message) => failedRevert(message, deploy),
  );
  report.incident = await attempt(
    "the incident",
    () => openIncident(world, settings, { report, labels }),
    (message) => ({ kind: "failed", message }),
  );
  const fail = (what: string) => (message: string) => void report.failures.push(`${what}: ${message}`);
  await announce(world, settings, report);
  if (!dryRun) {
    await attempt(
      "completing the revert",
      async () => void report.failures.push(...(await completeAnswer(world, settings, { report, labels }))),
      fail("the revert is not complete"),
    );
  }
  const { previous } = deploy;
  const { revert } = report;
  if (!dryRun && settings.response.proveTree && previous !== undefined && "number" in revert) {
    await attempt(
      "proving the revert's tree",
      async () => {
        const proof = await proveRevert(world, { number: revert.number, good: previous.sha });
        world.log.line(proofLine(proof, previous.sha));
      },
      fail("the revert's tree was not proven"),
    );
  }
  if (!dryRun) {
    await attempt(
      "marking the deployment",
      () => mark(world, report),
      fail("the deployment could not be marked"),
    );
  }
  if (!dryRun && settings.response.otherBranches === "open" && "number" in revert) {
    report.elsewhere = await attempt<ElsewhereFact[]>(
      "the revert on other branches",
      () => revertElsewhere(world, settings, { report, range, healthyLater, labels }),
      (message) => {
        fail("the revert on other branches")(message);
        return [];
      },
    );
  }
  // The check takes its time, and a rollback must not wait for it, nor it for the rollback.
  const verification = verificationOf(settings, report);
  const verifying =
    verification && !dryRun
      ? attempt<VerifyFact | undefined>(
          "the revert's own check",
          () => verifyRevert(world, verification, (message) => void report.failures.push(message)),
          fail("the revert's own check"),
        )
      : undefined;
  const { verify } = settings.response;
  if (verify !== undefined && dryRun && report.revert.kind === "planned")
    report.verify = { kind: "planned", workflow: verify.workflow };
  const { rollback } = settings.response;
  if (rollback !== undefined) {
    const response = { ...settings.response, rollback };
    report.rollback = await attempt<RollbackFact>(
      "the rollback",
      () => rollBack(world, { ...settings, response }, { report, range, healthyLater }),
      (message) => ({ kind: "failed", what: rollbackName(rollback), message }),
    );
  }
  const verified = await verifying;
  if (verified !== undefined) report.verify = verified;
  return report;
}

/** Most requests fail, though not by this deploy; or what was never seen working fails, and the user asks for an incident then. */
function asksForIncidentAlone({ verdict, mostFail, facts = [] }: Verdict, { response }: Settings): boolean {
  if (verdict === "elsewhere") return mostFail === true;
  const neverWorked = facts.some(({ kind }) => kind === "never-seen-working");
  return verdict === "inconclusive" && neverWorked && response.incident === "always";
}

/** Somebody must know, but there is nothing that a revert would mend, and the deployment is not marked as bad. */
async function openIncidentAlone(
  world: World,
  settings: Settings,
  { report, attempt }: { report: RunReport; attempt: Attempt },
): Promise<RunReport> {
  const cause =
    report.verdict.verdict === "elsewhere" ? "a revert would not mend it" : "nobody knows how it was before";
  report.revert = { kind: "off", why: `${cause} (${report.verdict.reason})` };
  const labels = [ourLabel, ...settings.response.labels];
  report.incident = await attempt(
    "the incident",
    () => openIncident(world, settings, { report, labels }),
    (message) => ({ kind: "failed", message }),
  );
  await announce(world, settings, report);
  return report;
}

function failingOf({ watched: { verdict }, signals }: AnswerFacts) {
  return { verdict, signals };
}

/** What is known before anything is done about it. */
export function beginReport({ github, now }: World, settings: Settings, facts: AnswerFacts): RunReport {
  const { links } = settings;
  const integrations = failingIntegrations(settings, failingOf(facts));
  const { deploy, range, watched, signals, live, undoes, reapplies, dryRun, runUrl } = facts;
  const nothing = { kind: "off", why: "nothing got worse" } as const;
  return {
    deploy,
    ...(live !== undefined && { live }),
    ...(undoes !== undefined && { undoes }),
    ...(reapplies !== undefined && { reapplies }),
    verdict: watched.verdict,
    signals,
    failing: integrations.map(({ name }) => name),
    vendors: watched.vendors,
    ...(range !== undefined && {
      range: {
        compareUrl: range.comparison.url,
        commits: range.comparison.total,
        suspects: rankSuspects(range.candidates, whatFails(failingOf(facts), integrations)),
        settings: [],
        ...(range.assumed && { assumed: true }),
      },
    }),
    revert: nothing,
    incident: nothing,
    failures: [],
    notes: watched.notes,
    runUrl,
    repositoryUrl: `${github.serverUrl}/${github.owner}/${github.repo}`,
    links,
    dryRun,
    answeredAt: now(),
  };
}

function failedRevert(message: string, { sha, previous }: Deploy): RevertFact {
  const commands = previous === undefined ? [] : commandsOnBad({ good: previous.sha, bad: sha });
  return { kind: "failed", message, commands };
}

/** Marks the deployment, so that a later run does not take this deploy for a good one. */
async function mark(world: World, report: RunReport): Promise<void> {
  const { github, hide } = world;
  const { incident, runUrl } = report;
  const { deploymentId } = report.deploy;
  if (deploymentId === undefined) return;
  const statuses = incident.kind === "already-open" ? await github.readDeploymentStatuses(deploymentId) : [];
  if (statuses.some(({ description }) => description.startsWith(regressedMark))) return;
  const description = hide(`${regressedMark}: ${headline(redactedFacts(world, report))}`).slice(0, 140);
  const logUrl = "url" in incident ? incident.url : runUrl;
  await github.markDeployment(deploymentId, { state: "failure", description, ...(logUrl && { logUrl }) });
}
