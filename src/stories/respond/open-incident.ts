import { WorldError } from "../../errors.ts";
import { ourLabel } from "../../incident/our-label.ts";
import { type TimelineFacts, timeline } from "../../incident/timeline.ts";
import { incidentBody, incidentMarker, incidentTitle } from "../../report/incident-body.ts";
import type { IncidentFact, RunReport } from "../../report/run-report.ts";
import type { Settings } from "../../settings/settings.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { Issue } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";

/** Assignees that GitHub takes. */
const mostAssignees = 10;

/** Opens the incident, or finds the one that an earlier run has opened for this deploy. `issues` are all that carry our label. */
export async function openIncident(
  world: World,
  { response, integrations }: Settings,
  { report, issues, labels }: { report: RunReport; issues: Issue[] | undefined; labels: string[] },
): Promise<IncidentFact> {
  const { deploy, dryRun, failing } = report;
  if (!response.incident) return { kind: "off", why: "response.incident is false" };
  const title = world.hide(incidentTitle(report));
  if (dryRun) return { kind: "planned", title };
  if (issues === undefined) {
    // Without the list nobody knows whether it is there already; a second one would be worse than none.
    return { kind: "failed", message: "the issues of this repository can't be read" };
  }
  // The marker, not the title, is the identity: people edit titles.
  const marker = incidentMarker(deploy.environment, deploy.sha);
  const known = issues.find(({ body }) => body.includes(marker));
  if (known !== undefined) return { kind: "already-open", number: known.number, url: known.url };

  report.answeredAt = world.now();
  const owners = new Set(failing.flatMap((name) => integrations[name]!.owners));
  const people = [...owners].filter((owner) => !owner.includes("/")).map((owner) => owner.replace(/^@/u, ""));
  const { number, url } = await world.github.createIssue({
    title,
    body: hideAround(world.hide, incidentBody(report, timeline(factsOf(report))), [marker]),
    labels: [...labels, "incident"],
    assignees: people.slice(0, mostAssignees),
  });
  const first = await findFirst(world, marker, number);
  if (first === undefined) return { kind: "opened", number, url };
  await world.github.updateIssue(number, { state: "closed" });
  return { kind: "already-open", number: first.number, url: first.url };
}

/** The one that a run beside this one has opened meanwhile, if it came first. */
async function findFirst({ github, log }: World, marker: string, own: number): Promise<Issue | undefined> {
  try {
    const newest = await github.readIssues({ labels: [ourLabel], state: "open", limit: 10 });
    return newest.findLast(({ number, body }) => number < own && body.includes(marker));
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    log.warning(`whether another run has opened this incident too is not known: ${error.message}`);
    return undefined;
  }
}

function factsOf({ deploy, live, verdict, revert, vendors, range, answeredAt }: RunReport): TimelineFacts {
  const opened = revert.kind === "opened" || revert.kind === "already-open" ? revert : undefined;
  return {
    deploy,
    ...(live !== undefined && { liveSince: live.since }),
    ...(verdict.onset !== undefined && { onset: verdict.onset }),
    decidedAt: verdict.decidedAt,
    ...(opened && { revert: { at: answeredAt, number: opened.number, kind: opened.kind } }),
    vendors,
    merged: (range?.suspects ?? []).flatMap(({ candidate: { number, title, mergedAt } }) =>
      number === undefined || mergedAt === undefined ? [] : [{ at: mergedAt, number, title }],
    ),
  };
}
