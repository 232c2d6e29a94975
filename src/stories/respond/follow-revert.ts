import type { Deploy } from "../../incident/deploy.ts";
import { entryOf } from "../../incident/record/first-record.ts";
import type { Entry } from "../../incident/record/record.ts";
import { entryMarker } from "../../report/record-block.ts";
import { recoveryComment, recoveryMarker } from "../../report/recovery-comment.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { RunReport, UndoneDeploy } from "../../report/run-report.ts";
import type { Settings } from "../../settings/settings.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { World } from "../../world/world.ts";
import { changeIncident } from "../incident/change-incident.ts";
import { findIncident } from "../revert/find-incident.ts";
import { ourMarker } from "../revert/read/our-revert.ts";
import type { DeployRange } from "../watch/read-range.ts";

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

/** Writes into the incident of the undone deploy whether the revert helped; once per deploy of it. Answers its number. */
export async function tellIncident(
  world: World,
  settings: Pick<Settings, "incident" | "notify">,
  { report, undone }: { report: RunReport; undone: UndoneDeploy },
): Promise<number | undefined> {
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
  return number;
}

function recoveryEntry({ deploy, verdict, answeredAt }: RunReport, { revert }: UndoneDeploy): Entry {
  const kind =
    verdict.verdict === "healthy" || verdict.verdict === "recovered"
      ? "recovered"
      : verdict.verdict === "inconclusive"
        ? "recovery-unknown"
        : "not-recovered";
  return entryOf({ kind, sha: deploy.sha, ...(revert !== undefined && { revert }) }, answeredAt);
}
