import { firstRecord } from "../../src/incident/record/first-record.ts";
import { type IncidentRecord, stateOf } from "../../src/incident/record/record.ts";
import { incidentBody, incidentTitle } from "../../src/report/incident-body.ts";
import { parseRecordBlock } from "../../src/report/record-block.ts";
import { revertMarker } from "../../src/revert/marker.ts";
import { type Event, parseEvent } from "../../src/settings/event.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { followIncidents } from "../../src/stories/incident.ts";
import { connect } from "../world/github/connect.ts";
import { type FakeParts, fakeWorld, steadySource } from "./fake-world.ts";
import { type Emulator, openGitHubEmulator } from "./github/open-github-emulator.ts";
import { sampleReport } from "./reports.ts";

export const deployedAt = Date.UTC(2026, 10, 22, 8);
const minute = 60_000;

const settingsText = `version: 1
sources: { prom: { type: prometheus, url: "https://prom.test" } }
watch: { history: 1h }
signals:
  checkout-errors: { source: prom, total: a_total, bad: b_total }
`;
const incidentText = `incident: { bots: ["oncall[bot]"], remind: 1d }
`;

export interface IncidentStage {
  shop: Emulator;
  bad: string;
  number: number;
  /** Number of its open revert. */
  revert: number;
  /** Minutes since the deploy. */
  at(minutes: number): void;
  /** Somebody comments, and the run that this sets off is what is returned. */
  comment(body: string, author?: string): () => Promise<void>;
  /** The same at once. */
  say(body: string, author?: string): Promise<void>;
  /** A run with no comment: on a schedule, or set off by a button. */
  run(event?: Partial<Event>): Promise<Awaited<ReturnType<typeof followIncidents>>>;
  record(): IncidentRecord;
  state(): ReturnType<typeof stateOf>;
  reactions(id?: number): string[];
}

/** A shop with an incident that deploy-guard opened two minutes after a bad deploy. `rate` is the share of failures at a time. */
export async function openIncidentStage(
  rate: (at: number) => number | undefined = () => 0.002,
  { text = incidentText, ...parts }: FakeParts & { text?: string } = {},
): Promise<IncidentStage> {
  let now = deployedAt - 60 * minute;
  const shop = await openGitHubEmulator({ now: () => now });
  for (const login of ["ada", "jane", "oncall[bot]", "other[bot]"]) shop.addPerson(login);
  shop.addPerson("mallory", { permission: "read" });
  const good = await shop.commit({ "config.yml": "url: a\n" }, { message: "Start" });
  shop.deploy({ sha: good, at: now, runId: 1 });
  const bad = await shop.commit({ "config.yml": "url: b\n" }, { message: "Move" });
  now = deployedAt;
  shop.deploy({ sha: bad, at: now, runId: 2 });

  const sample = sampleReport();
  const report = { ...sample, deploy: { ...sample.deploy, sha: bad }, answeredAt: deployedAt + 2 * minute };
  const { environment } = report.deploy;
  now = report.answeredAt;
  await shop.setBranch("deploy-guard/revert-x", bad);
  await shop.commit({ "config.yml": "url: a\n" }, { branch: "deploy-guard/revert-x", message: "Revert" });
  const revert = await shop.openPull({
    head: "deploy-guard/revert-x",
    title: "Revert",
    body: revertMarker({ environment, bad, good }),
    author: shop.state.self,
  });
  shop.label(revert, "deploy-guard", shop.state.self);
  const record = firstRecord(report.deploy, {
    moments: [
      { at: deployedAt, source: "deployment 2", what: { kind: "deployed", sha: bad, environment } },
      { at: deployedAt + minute, source: "deploy-guard", what: { kind: "certain" } },
      { at: now, source: "deploy-guard", what: { kind: "revert-opened", number: revert } },
    ],
    severity: 2,
    openedAt: now,
  });
  const number = shop.openIssue({
    title: incidentTitle(report),
    body: incidentBody(report, { record, state: stateOf(record), commands: true }),
    labels: ["deploy-guard", "incident"],
    author: shop.state.self,
  });

  const settings = await parseSettings(settingsText + text, "settings", {});
  const world = () =>
    fakeWorld({
      now,
      github: connect(shop),
      sources: { prom: steadySource("prom", 20, rate) },
      ...parts,
    });
  const issue = () => shop.issues().find((one) => one.number === number)!;
  const eventOf = (payload: object, name: string) =>
    parseEvent({ GITHUB_EVENT_NAME: name }, JSON.stringify(payload));
  const run = (event: Partial<Event> = {}) =>
    followIncidents(world(), settings, { event: { ...eventOf({}, "schedule"), ...event }, dryRun: false });
  const comment = (body: string, author = "ada") => {
    const id = shop.comment(number, body, author);
    const { createdAt } = shop.comments(number).find((one) => one.id === id)!;
    const payload = {
      action: "created",
      issue: { number },
      comment: {
        id,
        body,
        user: { login: author, type: author.endsWith("[bot]") ? "Bot" : "User" },
        created_at: new Date(createdAt).toISOString(),
        html_url: `${shop.url}/acme/shop/issues/${number}#issuecomment-${id}`,
      },
    };
    return async () => {
      const { failed } = await run(eventOf(payload, "issue_comment"));
      if (failed !== undefined) throw new Error(failed);
    };
  };
  return {
    shop,
    bad,
    number,
    revert: revert,
    at(minutes) {
      now = deployedAt + minutes * minute;
    },
    comment,
    say: (body, author) => comment(body, author)(),
    run,
    record() {
      const read = parseRecordBlock(issue().body);
      if (read.kind !== "whole") throw new Error(`the record is ${read.kind}`);
      return read.record;
    },
    state: () => stateOf((parseRecordBlock(issue().body) as { record: IncidentRecord }).record),
    reactions: (id) =>
      shop
        .comments(number)
        .flatMap((one) =>
          id === undefined || one.id === id ? (one.reactions ?? []).map(({ content }) => content) : [],
        ),
  };
}
