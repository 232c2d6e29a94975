import type { Deploy } from "../../incident/deploy.ts";
import { entryOf } from "../../incident/record/first-record.ts";
import type { Entry } from "../../incident/record/record.ts";
import { helpedBy, reapplyLine } from "../../report/reapply-words.ts";
import { entryMarker } from "../../report/record-block.ts";
import { recoveryComment, recoveryMarker } from "../../report/recovery-comment.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { ReapplyFact, RunReport, UndoneDeploy } from "../../report/run-report.ts";
import type { Settings } from "../../settings/settings.ts";
import { hideAround } from "../../text/hide-around.ts";
import { sha7 } from "../../text/names.ts";
import type { Issue } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { changeIncident } from "../incident/change-incident.ts";
import { openReapplication } from "../reapply/open-reapplication.ts";
import { findIncident } from "../revert/find-incident.ts";
import { ourMarker } from "../revert/read/our-revert.ts";
import type { DeployRange } from "../watch/read-range.ts";
import type { Attempt } from "./attempt.ts";

/** The bad deploy that this one undoes: it brings a merged revert of ours for the same environment. */
export async function findUndoneDeploy(
  world: World,
  { environment }: Deploy,
  range: DeployRange | undefined,
): Promise<UndoneDeploy | undefined> {
  const pulls = [...(range?.pulls.values() ?? [])].flat();
  for (const pull of pulls) {
    const { merged, number } = pull;
    const marker = ourMarker(world.github, pull, environment);
    if (!merged || marker === undefined) continue;
    const [deployment] = await world.github.readDeployments({ environment, sha: marker.bad, limit: 1 });
    return {
      sha: marker.bad,
      revert: number,
      ...(deployment !== undefined && { deployedAt: deployment.createdAt }),
    };
  }
  return undefined;
}

/** A revert of ours, or a rollback, went live: it is never undone by us, and the incident that it answers is told how it went. */
export async function followUp(
  world: World,
  settings: Settings,
  { report, undoes, attempt }: { report: RunReport; undoes: UndoneDeploy; attempt: Attempt },
): Promise<RunReport> {
  const { revert } = undoes;
  const what = revert === undefined ? `takes ${sha7(undoes.sha)} back` : `brings the revert #${revert}`;
  const why = `this deploy ${what}: undoing it would bring back what was undone`;
  report.revert = { kind: "off", why };
  report.incident = { kind: "off", why: "it belongs to the incident of the deploy that was undone" };
  const reapplies = settings.response.reapply && revert !== undefined;
  if (report.dryRun) {
    if (reapplies) report.reapply = { kind: "planned", revert };
    return report;
  }
  const incident = await attempt(
    "telling the incident",
    () => tellIncident(world, settings, { report, undone: undoes }),
    (message) => void report.failures.push(`the incident was not told: ${message}`),
  );
  if (!reapplies) return report;
  const { environment } = report.deploy;
  const helped = helpedBy(report.verdict.verdict);
  report.reapply = await attempt<ReapplyFact>(
    "bringing back what the revert took out",
    () => openReapplication(world, { revert, environment, helped, incident }),
    (message) => ({ kind: "failed", revert, message, commands: [] }),
  );
  world.log.line(reapplyLine(redactedFacts(world, report.reapply)));
  return report;
}

/** Writes into the incident of the undone deploy whether the revert helped; once per deploy of it. Answers that incident. */
export async function tellIncident(
  world: World,
  settings: Pick<Settings, "incident" | "notify">,
  { report, undone }: { report: RunReport; undone: UndoneDeploy },
): Promise<Issue | undefined> {
  const { deploy } = report;
  const { environment } = deploy;
  const incident = await findIncident(world.github, { environment, sha: undone.sha });
  if (incident === undefined) return undefined;
  const { number } = incident;
  const own = recoveryMarker(deploy.sha);
  const entry = recoveryEntry(report, undone);
  const body = hideAround(world.hide, recoveryComment(redactedFacts(world, report), undone), [own]);
  await world.github.ensureComment(number, own, `${body}\n${entryMarker(entry)}`);
  const entries =
    settings.incident?.close === "recovered" && entry.what.kind === "recovered"
      ? [entry, { ...entryOf({ kind: "resolved" }, entry.at), id: `resolved:${deploy.sha}` }]
      : [entry];
  await changeIncident(world, { number, entries, settings });
  return incident;
}

/** At the moment that the readings decide: a run that is repeated tells the same, and edits nothing. */
function recoveryEntry({ deploy, verdict }: RunReport, { revert }: UndoneDeploy): Entry {
  const kind =
    verdict.verdict === "healthy" || verdict.verdict === "recovered"
      ? "recovered"
      : verdict.verdict === "inconclusive"
        ? "recovery-unknown"
        : "not-recovered";
  return entryOf({ kind, sha: deploy.sha, ...(revert !== undefined && { revert }) }, verdict.decidedAt);
}
