import { WorldError } from "../../errors.ts";
import { type TimelineFacts, timeline } from "../../incident/timeline.ts";
import { incidentBody, incidentMarker, incidentTitle } from "../../report/incident-body.ts";
import {
  bodyWithRevert,
  lateRevertComment,
  lateRevertMarker,
  reopenedComment,
  reopenedMarker,
  titleWithRevert,
} from "../../report/late-revert.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { IncidentFact, RunReport } from "../../report/run-report.ts";
import type { Settings } from "../../settings/settings.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { Issue } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { findIncident } from "../revert/find-incident.ts";
import { attempter } from "./attempt.ts";
import { claimIncident } from "./claim-incident.ts";

/** Assignees that GitHub takes. */
const mostAssignees = 10;

/** After this long, a run that waited for this one may have given it up for dead. */
const longMs = 8_000;

/** Opens the incident, or finds the one that an earlier run has opened for this deploy. */
export async function openIncident(
  world: World,
  { response, integrations }: Settings,
  { report, labels }: { report: RunReport; labels: string[] },
): Promise<IncidentFact> {
  const { deploy, dryRun, failing } = report;
  if (!response.incident) return { kind: "off", why: "response.incident is false" };
  const title = world.hide(incidentTitle(redactedFacts(world, report)));
  if (dryRun) return { kind: "planned", title };
  const turn = await claimIncident(world, deploy);
  if (turn.kind === "known") return goOn(world, report, turn.incident);

  const begun = world.now();
  report.answeredAt = begun;
  const marker = incidentMarker(deploy.environment, deploy.sha);
  const owners = new Set(failing.flatMap((name) => integrations[name]!.owners));
  const people = [...owners].filter((owner) => !owner.includes("/")).map((owner) => owner.replace(/^@/u, ""));
  const shown = redactedFacts(world, report);
  const { number, url, unassigned } = await world.github.createIssue({
    title,
    body: hideAround(world.hide, incidentBody(shown, timeline(factsOf(shown))), [marker]),
    labels: [...labels, "incident"],
    assignees: people.slice(0, mostAssignees),
  });
  const left = [...unassigned, ...people.slice(mostAssignees)];
  if (left.length > 0) report.failures.push(`could not be assigned to the incident: ${left.join(", ")}`);
  if (turn.alone && world.now() - begun < longMs) return { kind: "opened", number, url };
  const first = await findFirst(world, report, number);
  if (first === undefined) return { kind: "opened", number, url };
  await world.github.updateIssue(number, { state: "closed" });
  return { kind: "already-open", number: first.number, url: first.url };
}

/** An earlier run has opened it: it is told of a revert that it does not know, and reopened when the same commit went bad anew. */
async function goOn(world: World, report: RunReport, incident: Issue): Promise<IncidentFact> {
  const { github, hide } = world;
  const { deploy } = report;
  const shown = redactedFacts(world, report);
  const { revert } = shown;
  const { number, url, body, title, closedAt } = incident;
  const attempt = attempter(world.log);
  const fail = (message: string) => void report.failures.push(`the incident was not told: ${message}`);
  if (incident.state === "closed" && closedAt !== undefined && closedAt < deploy.deployedAt) {
    await attempt("reopening the incident", () => github.updateIssue(number, { state: "open" }), fail);
    const marker = reopenedMarker(deploy.deployedAt);
    await attempt(
      "telling the incident",
      async () => void (await github.ensureComment(number, marker, hide(reopenedComment(shown)))),
      fail,
    );
  }
  if ((revert.kind === "opened" || revert.kind === "already-open") && !names(body, revert.number)) {
    const change = { title: hide(titleWithRevert(title, revert)), body: bodyWithRevert(body, revert) };
    await attempt("telling the incident of the revert", () => github.updateIssue(number, change), fail);
    await attempt(
      "telling the incident of the revert",
      async () =>
        void (await github.ensureComment(number, lateRevertMarker, hide(lateRevertComment(revert)))),
      fail,
    );
  }
  return { kind: "already-open", number, url };
}

function names(body: string, number: number): boolean {
  return new RegExp(`#${number}(?!\\d)`, "u").test(body);
}

/** The one that a run beside this one has opened meanwhile, if it came first. */
async function findFirst(
  { github, log }: World,
  { deploy }: RunReport,
  own: number,
): Promise<Issue | undefined> {
  try {
    const first = await findIncident(github, deploy);
    return first !== undefined && first.number < own ? first : undefined;
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
