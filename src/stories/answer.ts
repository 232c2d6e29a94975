import { WorldError } from "../errors.ts";
import { type Deploy, regressedMark } from "../incident/deploy.ts";
import { rankSuspects } from "../incident/suspects.ts";
import { timeline } from "../incident/timeline.ts";
import { incidentBody, incidentMarker, incidentTitle } from "../report/incident-body.ts";
import type { IncidentFact, RevertFact, RunReport, SignalFacts, UndoneDeploy } from "../report/run-report.ts";
import { alarming, headline } from "../report/verdict-words.ts";
import type { Settings } from "../settings/settings.ts";
import type { Issue } from "../world/github/github.ts";
import type { World } from "../world/world.ts";
import { answerWithRevert, nameIncident } from "./answer-with-revert.ts";
import { failingIntegration } from "./failing-integration.ts";
import { tellIncident } from "./follow-revert.ts";
import { ourLabel } from "./our-label.ts";
import { readChangedSettings } from "./read-changed-settings.ts";
import type { DeployRange } from "./read-range.ts";
import type { Watched } from "./watch-deploy.ts";

export interface AnswerFacts {
  deploy: Deploy;
  range: DeployRange | undefined;
  watched: Watched;
  signals: SignalFacts[];
  live?: { since: number; waitedSeconds: number };
  /** This deploy is a revert of ours gone live. */
  undoes: UndoneDeploy | undefined;
  dryRun: boolean;
  /** Git needs it to fetch, where trees alone can't tell what git would do. */
  token: string;
  runUrl: string | undefined;
}

/**
 * Does what the verdict asks for and tells all of it. Only a regression is answered with writes: the revert, then the
 * incident, then the mark on the deployment. Each gets its turn, whatever became of the one before.
 */
export async function answer(world: World, settings: Settings, facts: AnswerFacts): Promise<RunReport> {
  const { deploy, range, watched, signals, live, undoes, dryRun, token, runUrl } = facts;
  const { verdict } = watched;
  const { github } = world;
  const failing = [
    ...new Set(
      alarming(verdict).flatMap(
        ({ name }) => signals.find((signal) => signal.name === name)?.integration ?? [],
      ),
    ),
  ];
  const integrations = failing.map((name) => failingIntegration(name, settings.integrations[name]!));
  const report: RunReport = {
    deploy,
    ...(live !== undefined && { live }),
    ...(undoes !== undefined && { undoes }),
    verdict,
    signals,
    failing,
    vendors: watched.vendors,
    ...(range !== undefined && {
      range: {
        compareUrl: range.comparison.url,
        commits: range.comparison.total,
        suspects: rankSuspects(range.candidates, integrations),
        settings: [],
      },
    }),
    revert: { kind: "off", why: "nothing got worse" },
    incident: { kind: "off", why: "nothing got worse" },
    failures: [],
    notes: watched.notes,
    runUrl,
    repositoryUrl: `${github.serverUrl}/${github.owner}/${github.repo}`,
    links: settings.links,
    dryRun,
    answeredAt: world.now(),
  };

  /** A step that fails is told, and the next one is taken: even a bug of ours must not silence the incident. */
  const attempt: Attempt = async (step, act) => {
    try {
      return await act();
    } catch (error) {
      const message = error instanceof WorldError ? error.message : `a bug of ours: ${error}`;
      world.log.warning(`${step}: ${message}`);
      if (!(error instanceof WorldError)) world.log.line(String((error as Error).stack));
      return message;
    }
  };

  if (undoes !== undefined) {
    const why = `this deploy brings the revert #${undoes.revert}: undoing it would bring back what was reverted`;
    report.revert = { kind: "off", why };
    report.incident = { kind: "off", why: "it belongs to the incident of the deploy that was undone" };
    if (dryRun) return report;
    const told = await attempt("telling the incident", () => tellIncident(world, report, undoes));
    if (typeof told === "string") report.failures.push(`the incident was not told: ${told}`);
    return report;
  }
  if (verdict.verdict !== "regressed") return report;

  if (range !== undefined && report.range !== undefined && integrations.length > 0) {
    const changed = await attempt("reading what changed", () =>
      readChangedSettings(world, { range, deploy }, integrations),
    );
    if (typeof changed !== "string") report.range.settings = changed;
  }
  const known = await attempt("looking for earlier incidents", () =>
    github.readIssues({ labels: [ourLabel], state: "all", limit: 50 }),
  );
  const issues = typeof known === "string" ? undefined : known;

  const revert = await attempt("the revert", () =>
    answerWithRevert(world, settings, {
      report,
      range,
      token,
      labels: [ourLabel, ...settings.response.labels],
    }),
  );
  report.revert = typeof revert === "string" ? failedRevert(revert, deploy) : revert;
  report.incident = await openIncident(world, settings, report, { issues, attempt });
  const { revert: opened, incident } = report;
  if (!dryRun && "number" in incident) {
    const named = await attempt("naming the incident in the revert", () =>
      nameIncident(world, opened, incident.number),
    );
    if (typeof named === "string") report.failures.push(`the revert does not name the incident: ${named}`);
  }
  if (!dryRun) await finish(world, report, attempt);
  return report;
}

type Attempt = <T>(step: string, act: () => Promise<T>) => Promise<T | string>;

function failedRevert(message: string, { sha, previous }: Deploy): RevertFact {
  const commands = previous === undefined ? [] : [`git revert --no-edit ${previous.sha}..${sha}`];
  return { kind: "failed", message, commands };
}

async function openIncident(
  world: World,
  settings: Settings,
  report: RunReport,
  { issues, attempt }: { issues: Issue[] | undefined; attempt: Attempt },
): Promise<IncidentFact> {
  const { deploy, dryRun } = report;
  if (!settings.response.incident) return { kind: "off", why: "response.incident is false" };
  const title = world.hide(incidentTitle(report));
  if (dryRun) return { kind: "planned", title };
  if (issues === undefined) {
    // Without the list nobody knows whether it is there already; a second one would be worse than none.
    return { kind: "failed", message: "the issues of this repository can't be read" };
  }
  const marker = incidentMarker(deploy.environment, deploy.sha);
  const open = issues.find(({ body }) => body.includes(marker));
  if (open !== undefined) return { kind: "already-open", number: open.number, url: open.url };

  report.answeredAt = world.now();
  const owners = report.failing.flatMap((name) => settings.integrations[name]!.owners);
  const people = [...new Set(owners)]
    .filter((owner) => !owner.includes("/"))
    .map((owner) => owner.replace(/^@/u, ""));
  const issue = await attempt("the incident", () =>
    world.github.createIssue({
      title,
      body: world.hide(incidentBody(report, timeline(momentsOf(report)))),
      labels: [ourLabel, "incident", ...settings.response.labels],
      assignees: people.slice(0, 10),
    }),
  );
  return typeof issue === "string"
    ? { kind: "failed", message: issue }
    : { kind: "opened", number: issue.number, url: issue.url };
}

function momentsOf({ deploy, live, verdict, revert, vendors, range, answeredAt }: RunReport) {
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

/** Marks the deployment, so that a later run does not take this deploy for a good one. */
async function finish(world: World, report: RunReport, attempt: Attempt): Promise<void> {
  const { deploy, incident } = report;
  const { deploymentId } = deploy;
  if (deploymentId === undefined) return;
  const description = world.hide(`${regressedMark}: ${headline(report)}`).slice(0, 140);
  const logUrl = "url" in incident ? incident.url : report.runUrl;
  const marked = await attempt("marking the deployment", async () => {
    const statuses =
      incident.kind === "already-open" ? await world.github.readDeploymentStatuses(deploymentId) : [];
    if (statuses.some((status) => status.description.startsWith(regressedMark))) return;
    await world.github.markDeployment(deploymentId, {
      state: "failure",
      description,
      ...(logUrl && { logUrl }),
    });
  });
  if (typeof marked === "string") report.failures.push(`the deployment could not be marked: ${marked}`);
}
