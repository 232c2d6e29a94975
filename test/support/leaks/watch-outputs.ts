import { incidentMarker } from "../../../src/report/incident-body.ts";
import { runNoteWords } from "../../../src/report/run-notes.ts";
import type { RunReport } from "../../../src/report/run-report.ts";
import { logLine } from "../../../src/report/text.ts";
import { redactText } from "../../../src/review/secrets/redact.ts";
import type { Inputs } from "../../../src/settings/inputs.ts";
import type { Settings } from "../../../src/settings/settings.ts";
import { tellIncident } from "../../../src/stories/respond/follow-revert.ts";
import { openIncident } from "../../../src/stories/respond/open-incident.ts";
import { makeReady } from "../../../src/stories/revert/make-ready.ts";
import { nothingToWatch, tellWatch } from "../../../src/stories/watch/tell-watch.ts";
import type { GitHub, Issue } from "../../../src/world/github/github.ts";
import { secretHider } from "../../../src/world/hide-secrets.ts";
import type { World } from "../../../src/world/world.ts";
import { type FakeWorld, fakeWorld } from "../fake-world.ts";
import { sampleReport, sampleRevert } from "../reports.ts";

/** A place of a watch that foreign text comes to, and the report with it there. */
export interface ForeignPlace {
  name: string;
  report(text: string): RunReport;
}

const sample = sampleReport();
const [stripe, checkout, slow] = sample.signals;
const [suspect, pushed] = sample.range!.suspects;

function withSuspect(change: Partial<(typeof suspect & object)["candidate"]>): RunReport {
  const first = { ...suspect!, candidate: { ...suspect!.candidate, ...change } };
  return sampleReport({ range: { ...sample.range!, suspects: [first, pushed!] } });
}

function withSignal(change: Partial<RunReport["signals"][number]>): RunReport {
  return sampleReport({ signals: [{ ...stripe!, ...change }, checkout!, slow!] });
}

export const foreignPlaces: readonly ForeignPlace[] = [
  { name: "title of a pull request", report: (title) => withSuspect({ title }) },
  { name: "label", report: (label) => withSuspect({ labels: [label] }) },
  {
    name: "path of a changed file",
    report: (path) =>
      sampleReport({
        range: {
          ...sample.range!,
          suspects: [
            { ...suspect!, reasons: [{ kind: "configuration", integration: "stripe", items: [path] }] },
            pushed!,
          ],
        },
      }),
  },
  {
    name: "message of a commit",
    report: (title) =>
      sampleReport({
        range: {
          ...sample.range!,
          suspects: [suspect!, { ...pushed!, candidate: { ...pushed!.candidate, title } }],
        },
      }),
  },
  {
    name: "what a probe got",
    report: (actual) =>
      withSignal({
        what: "probe",
        lastFailure: { kind: "unmet", conditions: [{ text: "[BODY].status == up", actual }] },
      }),
  },
  {
    name: "why a probe got nothing",
    report: (why) => withSignal({ what: "probe", lastFailure: { kind: "no-answer", why } }),
  },
  {
    name: "note of a source",
    report: (note) => withSignal({ notes: [{ kind: "source-says", text: note }] }),
  },
  { name: "query", report: (query) => withSignal({ queries: [query] }) },
  { name: "who answers", report: (from) => withSignal({ from }) },
  {
    name: "label of a metric, as the name of a signal",
    report: (name) =>
      sampleReport({
        signals: [{ ...stripe!, name }, checkout!, slow!],
        verdict: {
          ...sample.verdict,
          signals: sample.verdict.signals.map((one, at) => (at === 0 ? { ...one, name } : one)),
        },
      }),
  },
  {
    name: "word of a vendor",
    report: (detail) =>
      sampleReport({ vendors: [{ ...sample.vendors[0]!, said: { kind: "page-says", said: [detail] } }] }),
  },
  { name: "reason", report: (reason) => sampleReport({ verdict: { ...sample.verdict, reason } }) },
  { name: "failure of a step", report: (failure) => sampleReport({ failures: [`the revert: ${failure}`] }) },
  {
    name: "note of the run",
    report: (note) => sampleReport({ notes: [{ kind: "deployments-unread", of: "production", why: note }] }),
  },
  {
    name: "why there is no revert",
    report: (message) => sampleReport({ revert: { kind: "failed", message, commands: [] } }),
  },
  {
    name: "how the deploy was found",
    report: (found) => sampleReport({ deploy: { ...sample.deploy, found } }),
  },
  {
    name: "title of a link",
    report: (title) => sampleReport({ links: [{ title, url: "https://grafana.example.com/d/shop" }] }),
  },
];

const undoneSha = "a".repeat(40);

/** A world whose secrets are these, and that keeps all that it is told to write. */
function keepingWorld(secrets: readonly string[]): { world: World; fake: FakeWorld; kept: string[] } {
  const hide = secretHider(secrets);
  const kept: string[] = [];
  const keep = async (...parts: unknown[]) => void kept.push(JSON.stringify(parts));
  const issue = {
    number: 7,
    title: "🔴 production",
    body: incidentMarker("production", undoneSha),
    url: "https://github.test/acme/shop/issues/7",
    state: "open",
    labels: [],
    author: "github-actions[bot]",
    createdAt: sample.deploy.deployedAt,
    closedAt: undefined,
    comments: 0,
  } satisfies Issue;
  const fake = fakeWorld({
    env: { RUNNER_TEMP: "/tmp" },
    github: {
      swapRef: async () => true,
      readIssues: async () => [issue],
      createIssue: async (issue: { title: string; body: string }) => {
        kept.push(issue.title, issue.body);
        return { number: 7, url: "https://github.test/acme/shop/issues/7", unassigned: [] };
      },
      ensureComment: keep,
      findIssue: async () => issue,
      updateIssue: async (...args: Parameters<GitHub["updateIssue"]>) => {
        await keep(...args);
        return issue;
      },
      readDeployments: async () => [],
      findPulls: async () => [],
      readComments: async () => [],
    } as unknown as Partial<GitHub>,
  });
  const world = { ...fake, github: fake.github, hide, redact: (text: string) => redactText(hide(text)) };
  return { world, fake, kept };
}

const settings = {
  response: { incident: true, labels: [], revert: "deploy" },
  integrations: { stripe: { owners: ["@jane"] } },
  signals: {},
  notify: {},
} as unknown as Settings;

/** All that a watch writes about a report, by what it is called. */
export async function watchOutputs(
  report: RunReport,
  secrets: readonly string[],
): Promise<Record<string, string>> {
  const { world, fake, kept } = keepingWorld(secrets);
  const inputs = { dryRun: true, failOn: "never" } as unknown as Inputs;
  const outcome = await tellWatch(world, inputs, { ...report, dryRun: true });
  const nothing = nothingToWatch(world, inputs, {
    why: report.notes.map(runNoteWords)[0] ?? report.verdict.reason,
  });
  await openIncident(world, settings, { report: { ...report, dryRun: false }, labels: [] });
  const [title = "", body = "", ...others] = kept;
  return {
    "incident's title": title,
    "incident's body": body,
    comments: others.join("\n"),
    summary: world.hide(outcome.summary),
    "summary of nothing": world.hide(nothing.summary),
    outputs: world.hide(JSON.stringify({ ...outcome.outputs, ...nothing.outputs })),
    log: fake.lines.map((line) => logLine(world.hide(line))).join("\n"),
    report: [...fake.disk.values()].join("\n"),
  };
}

/** The revert of a change with this title and message, and the recovery that it brings. */
export async function revertOutputs(
  text: string,
  secrets: readonly string[],
): Promise<Record<string, string>> {
  const { world, kept } = keepingWorld(secrets);
  const revert = sampleRevert("");
  const undone = revert.plan.undone.map(({ commits, pull }) => ({
    commits: commits.map((commit) => ({ ...commit, message: `${text}\n\n${text}` })),
    ...(pull && { pull: { ...pull, title: text, body: text, headBranch: text } }),
  }));
  const ready = makeReady(
    world,
    {
      ...revert,
      scope: "deploy",
      telling: { why: text, suspects: [{ ...revert.suspects[0]!, title: text, reasons: text }] },
      response: { draft: false, maxAgeMs: 0, maxPerDay: 0 },
      dryRun: false,
    } as unknown as Parameters<typeof makeReady>[1],
    {
      history: { branch: "main", range: [], later: [{ sha: "d".repeat(40), message: text }] },
      plan: { ...revert.plan, undone },
      merge: { kind: "merged", changes: [], tree: "e".repeat(40), way: "plain" },
      safety: { draft: false, checks: [], warnings: [] },
      commands: [],
    } as unknown as Parameters<typeof makeReady>[2],
  );
  await tellIncident(
    world,
    { incident: undefined, notify: {} },
    {
      report: sampleReport({
        notes: [{ kind: "deployments-unread", of: "production", why: text }],
        failures: [text],
      }),
      undone: { sha: undoneSha },
    },
  );
  return {
    "revert's title": ready.title,
    "revert's body": ready.body,
    "revert's message": ready.message,
    comments: kept.join("\n"),
  };
}
