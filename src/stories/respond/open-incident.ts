import { WorldError } from "../../errors.ts";
import { entryOf, firstRecord } from "../../incident/record/first-record.ts";
import { type Entry, type IncidentRecord, stateOf } from "../../incident/record/record.ts";
import { type Harm, severityOf } from "../../incident/record/severity.ts";
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
import { entryMarker, recordBlock } from "../../report/record-block.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { IncidentFact, RunReport } from "../../report/run-report.ts";
import { alarming } from "../../report/verdict-words.ts";
import type { Settings } from "../../settings/settings.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { Issue } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { changeIncident } from "../incident/change-incident.ts";
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
  settings: Settings,
  { report, labels }: { report: RunReport; labels: string[] },
): Promise<IncidentFact> {
  const { response, integrations, incident } = settings;
  const { deploy, dryRun, failing } = report;
  if (!response.incident) return { kind: "off", why: "response.incident is false" };
  const title = world.hide(incidentTitle(redactedFacts(world, report)));
  if (dryRun) return { kind: "planned", title };
  const turn = await claimIncident(world, deploy);
  if (turn.kind === "known") return goOn(world, settings, { report, incident: turn.incident });

  const begun = world.now();
  report.answeredAt = begun;
  const marker = incidentMarker(deploy.environment, deploy.sha);
  const owners = new Set(failing.flatMap((name) => integrations[name]?.owners ?? []));
  const people = [...owners].filter((owner) => !owner.includes("/")).map((owner) => owner.replace(/^@/u, ""));
  const shown = redactedFacts(world, report);
  const record = recordOf(world, settings, shown);
  const { number, url, unassigned } = await world.github.createIssue({
    title,
    body: hideAround(
      world.hide,
      incidentBody(shown, { record, state: stateOf(record), commands: incident !== undefined }),
      [marker, recordBlock(record)],
    ),
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
async function goOn(
  world: World,
  settings: Settings,
  { report, incident }: { report: RunReport; incident: Issue },
): Promise<IncidentFact> {
  const { github, hide } = world;
  const { deploy } = report;
  const shown = redactedFacts(world, report);
  const { revert } = shown;
  const { number, url, body, title, closedAt } = incident;
  const attempt = attempter(world.log);
  const entries: Entry[] = [];
  const fail = (message: string) => void report.failures.push(`the incident was not told: ${message}`);
  if (incident.state === "closed" && closedAt !== undefined && closedAt < deploy.deployedAt) {
    const marker = reopenedMarker(deploy.deployedAt);
    const entry = entryOf({ kind: "bad-again", sha: deploy.sha }, deploy.deployedAt);
    entries.push({ ...entry, id: `${entry.id}:${deploy.deployedAt}` });
    const comment = reopenedComment(shown);
    await attempt(
      "telling the incident",
      async () =>
        void (await github.ensureComment(number, marker, withEntry(hide, comment, entries.at(-1)!))),
      fail,
    );
  }
  if ((revert.kind === "opened" || revert.kind === "already-open") && !names(body, revert.number)) {
    const change = { title: hide(titleWithRevert(title, revert)), body: bodyWithRevert(body, revert) };
    entries.push(entryOf({ kind: "revert-opened", number: revert.number }, report.answeredAt));
    await attempt(
      "telling the incident of the revert",
      async () => void (await github.updateIssue(number, change)),
      fail,
    );
    const comment = lateRevertComment(revert);
    await attempt(
      "telling the incident of the revert",
      async () =>
        void (await github.ensureComment(
          number,
          lateRevertMarker,
          withEntry(hide, comment, entries.at(-1)!),
        )),
      fail,
    );
  }
  if (entries.length > 0) {
    await attempt(
      "writing the incident's record",
      async () => void (await changeIncident(world, { number, entries, settings })),
      fail,
    );
  }
  return { kind: "already-open", number, url };
}

/** A comment with what it tells hidden in it, for a record that has to be made anew. */
function withEntry(hide: (text: string) => string, comment: string, entry: Entry): string {
  return `${hide(comment)}\n${entryMarker(entry)}`;
}

/** What is known as the incident is opened. `report` is without secrets. */
function recordOf(world: World, { signals, integrations }: Settings, report: RunReport): IncidentRecord {
  const harms = alarming(report.verdict).map(({ name, kind, after }): Harm => {
    const facts = report.signals.find((signal) => signal.name === name);
    const critical =
      facts?.integration === undefined ? signals[name]?.critical : integrations[facts.integration]?.critical;
    return {
      critical: critical === true,
      slow: facts?.what === "latency",
      ...(kind === "ratio" && { share: after.rate }),
    };
  });
  return firstRecord(report.deploy, {
    moments: timeline(factsOf(report)).map((moment) => ({ ...moment, source: world.hide(moment.source) })),
    severity: severityOf(harms, report.verdict),
    openedAt: report.answeredAt,
  });
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
