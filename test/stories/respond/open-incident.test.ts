import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { incidentMarker } from "../../../src/report/incident-body.ts";
import type { RevertFact, RunReport } from "../../../src/report/run-report.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { openIncident } from "../../../src/stories/respond/open-incident.ts";
import { openStage, type Stage } from "../../revert/revert-stage.ts";
import { sampleReport } from "../../support/reports.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.emulator.close());

const settingsOf = async (owners: string[]) =>
  parseSettings(
    `version: 1
sources: { prom: { type: prometheus, url: "https://prom.test" } }
integrations:
  stripe:
    owners: [${owners.map((owner) => `"${owner}"`).join(", ")}]
    calls: { source: prom, total: a_total, bad: b_total }
`,
    "settings",
    {},
  );

function reportOf(change: Partial<RunReport> = {}): RunReport {
  const report = sampleReport(change);
  return { ...report, deploy: { ...report.deploy, sha: stage.good, ...change.deploy } };
}

const labels = ["deploy-guard"];
const open = async (report = reportOf(), owners: string[] = []) =>
  openIncident(stage.world(), await settingsOf(owners), { report, labels });
const refs = async () => (await stage.emulator.git.listRefs("refs/deploy-guard")).map(({ ref }) => ref);

const opened: RevertFact = {
  kind: "opened",
  number: 482,
  url: "https://github.test/482",
  title: 'Revert "Move payments"',
  draft: false,
  checks: [],
  warnings: [],
  notes: [],
};

describe("the incident", () => {
  test("B12: four runs at once open one, and nobody is notified of another", async () => {
    const facts = await Promise.all([1, 2, 3, 4].map(() => open()));
    expect(stage.emulator.issues()).toHaveLength(1);
    expect(facts.map((fact) => "number" in fact && fact.number)).toEqual([1, 1, 1, 1]);
    expect(facts.filter(({ kind }) => kind === "opened")).toHaveLength(1);
    const posts = stage.emulator.requests.filter(
      ({ method, path }) => method === "POST" && path.endsWith("/issues"),
    );
    expect(posts).toHaveLength(1);
  });

  test("B12: a run that was killed with its turn costs the next one a wait, not the incident", async () => {
    const { emulator } = stage;
    await emulator.git.setRef(`refs/deploy-guard/incident/production-${stage.good}`, stage.good);
    const facts = await Promise.all([open(), open()]);
    expect(emulator.issues()).toHaveLength(1);
    expect(facts.map((fact) => "number" in fact && fact.number)).toEqual([1, 1]);
    expect(await refs()).toHaveLength(2);
  });

  test("is opened by a token that may make no refs, once", async () => {
    stage.emulator.grant("contents", "read");
    expect(await open()).toMatchObject({ kind: "opened", number: 1 });
    expect(await open()).toMatchObject({ kind: "already-open", number: 1 });
  });

  test("of another environment is another", async () => {
    await open();
    const { deploy } = reportOf();
    expect(await open(reportOf({ deploy: { ...deploy, environment: "eu/prod" } }))).toMatchObject({
      kind: "opened",
      number: 2,
    });
  });

  test("D11: is not taken for one that a stranger forged, labelled or not", async () => {
    const { emulator, good } = stage;
    emulator.addPerson("mallory", { permission: "read" });
    const body = incidentMarker("production", good);
    emulator.openIssue({ title: "Mine", body, labels, author: "mallory" });
    expect(await open()).toMatchObject({ kind: "opened", number: 2 });
    expect(await open()).toMatchObject({ kind: "already-open", number: 2 });
  });

  test("A29: is assigned to those owners who can be, and the others are told", async () => {
    const { emulator } = stage;
    emulator.addPerson("jane");
    const report = reportOf();
    await open(report, ["@jane", "@left", "@acme/payments"]);
    expect(emulator.issues()).toMatchObject([{ assignees: ["jane"] }]);
    expect(report.failures).toEqual(["could not be assigned to the incident: left"]);
  });

  test("B2: is told of a revert that only a later run could open, once, in its title, body and a comment", async () => {
    const { emulator } = stage;
    const failed: RevertFact = { kind: "failed", message: "answered 502", commands: ["git revert x"] };
    await open(reportOf({ revert: failed }));
    expect(emulator.issues()[0]!.title).toContain("could not be opened");
    for (const _ of [1, 2]) await open(reportOf({ revert: opened }));
    const [incident] = emulator.issues();
    expect(incident!.title).toMatch(/ — merge #482 to revert$/u);
    expect(incident!.body.match(/The revert is open now: #482/gu)).toHaveLength(1);
    expect(incident!.body).toContain(incidentMarker("production", stage.good));
    expect(emulator.comments(1)).toMatchObject([{ body: expect.stringContaining("#482") }]);
  });

  test("B2: keeps the title that people gave it", async () => {
    const failed: RevertFact = { kind: "failed", message: "answered 502", commands: [] };
    await open(reportOf({ revert: failed }));
    stage.emulator.state.issues[0]!.title = "Payments down";
    await open(reportOf({ revert: opened }));
    expect(stage.emulator.issues()[0]).toMatchObject({
      title: "Payments down",
      body: expect.stringContaining("#482"),
    });
  });

  test("that was closed is opened again when the same commit is deployed again and goes bad again", async () => {
    await open();
    stage.emulator.closeIssue(1);
    // Closed after this deploy: it stays closed.
    await open();
    expect(stage.emulator.issues()).toMatchObject([{ state: "closed" }]);
    const { deploy } = reportOf();
    const again = reportOf({ deploy: { ...deploy, deployedAt: stage.emulator.state.now() + 60_000 } });
    for (const _ of [1, 2]) expect(await open(again)).toMatchObject({ kind: "already-open", number: 1 });
    expect(stage.emulator.issues()).toMatchObject([{ state: "open" }]);
    expect(stage.emulator.comments(1)).toMatchObject([{ body: expect.stringContaining("**Again**") }]);
  });
});
