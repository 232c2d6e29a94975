import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RevertFact, RunReport } from "../../../src/report/run-report.ts";
import { parseElsewhereMarker, parseRevertMarkers } from "../../../src/revert/marker.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { revertElsewhere } from "../../../src/stories/respond/answer-with-revert.ts";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import type { DeployRange } from "../../../src/stories/watch/read-range.ts";
import { gitsTree, lines, noon, openStage, type Stage, treeOf } from "../../revert/revert-stage.ts";
import { sampleReport } from "../../support/reports.ts";
import { connect } from "../../world/github/connect.ts";

let stage: Stage;
let bad: string;
let first: number;
let incident: number;
let range: DeployRange;
let report: RunReport;
const badFiles = {
  "config/payments.yml": lines(30, { 3: "url: sandbox" }),
  "src/charge.ts": "export function chargeCard() {}\n",
};
const settings = await parseSettings("version: 1\nresponse: { other-branches: open }\nlinks: {}\n", "f", {});

beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.emulator.close());

/** A change that was merged into `into` and is in `deployed` too, from where it went live; its revert there, and the incident. */
async function revertOn(deployed: string, into: string): Promise<void> {
  const { emulator } = stage;
  const from = (await emulator.findBranch("main"))!;
  for (const name of [deployed, into, "change"]) await emulator.setBranch(name, from);
  await emulator.commit(badFiles, { branch: "change" });
  bad = await emulator.mergePull(
    await emulator.openPull({ head: "change", title: "Move payments", base: into }),
    "squash",
  );
  await emulator.setBranch(deployed, bad);
  const { github } = stage.world();
  const comparison = await github.compare(stage.good, bad);
  const pulls = await github.readPullsOfCommits([bad]);
  range = { comparison, pulls, candidates: [] };
  const outcome = await revertOnGitHub(
    stage.world(),
    stage.request(bad, { known: { comparison, pulls }, deployedFrom: deployed }),
  );
  if (outcome.kind !== "opened") throw new Error(outcome.kind);
  expect(outcome.base).toBe(deployed);
  first = outcome.number;
  incident = emulator.openIssue({ title: "Incident", labels: ["deploy-guard"], author: emulator.state.self });
  const { kind, number, url, title, draft, checks, warnings, notes } = outcome;
  const revert: RevertFact = { kind, number, url, title, draft, checks, warnings, notes };
  const { deploy } = sampleReport();
  report = sampleReport({
    deploy: {
      ...deploy,
      sha: bad,
      ref: deployed,
      deployedAt: noon - 60_000,
      previous: { sha: stage.good, deployedAt: noon - 7_200_000, found: "deployment 41" },
    },
    revert,
    incident: { kind: "opened", number: incident, url: "https://github.test/acme/shop/issues/1" },
  });
}

const labels = ["deploy-guard", "x"];
const elsewhere = (timeoutMs = 10_000) =>
  revertElsewhere({ ...stage.world(), github: connect(stage.emulator, { timeoutMs }) }, settings, {
    report,
    range,
    healthyLater: undefined,
    labels,
  });
const seconds = () => stage.emulator.pulls().filter(({ pull }) => pull.head.includes("-on-"));
const bodyOf = (number: number) => stage.emulator.pulls().find((one) => one.number === number)!.body;
const told = () => stage.emulator.comments(incident).map(({ body }) => body.replace(/^<!--.*-->\n/u, ""));

describe("another branch that holds the bad commit too gets a revert of its own", () => {
  test.each([
    ["main, fast-forwarded to develop", "main", "develop"],
    ["a branch for production that follows main", "production", "main"],
    ["a release branch that is merged back to main", "release/2", "main"],
  ])("%s: planned on what that branch is now, each names the other", async (_, deployed, into) => {
    await revertOn(deployed, into);
    const { emulator, good } = stage;
    const tip = await emulator.commit(
      { "config/payments.yml": lines(30, { 3: "url: sandbox", 28: "later" }) },
      { branch: into },
    );
    expect(await elsewhere()).toMatchObject([{ branch: into, revert: { kind: "opened" } }]);
    const [second, ...more] = seconds();
    expect(more).toEqual([]);
    expect(second).toMatchObject({
      title: `Revert "Move payments" on ${into}`,
      labels: expect.arrayContaining(labels),
      pull: { base: into, draft: false },
    });
    expect(treeOf(emulator, second!.pull.headSha)).toBe(gitsTree(emulator, { good, bad, tip }));
    expect(second!.body).toContain(`merge it beside #${first}, which reverts the same on \`${deployed}\``);
    expect(bodyOf(first)).toContain(`**\`${into}\` holds it too**: #${second!.number} reverts it there.`);
    expect(bodyOf(first)).not.toContain("is not changed by this");
    expect(told()).toEqual([
      `**\`${into}\` holds it too**: #${second!.number} reverts it there, beside #${first}. Merge both.`,
    ]);
    // It is none of the environment's own: no later run takes its deploy for the revert of this one.
    expect(parseRevertMarkers(second!.body)).toEqual([]);
    expect(parseElsewhereMarker(second!.body)).toMatchObject({ bad, good, on: into });
  });

  test("and its own safety decides: a conflict there is told with commands, and the first stays as it is", async () => {
    await revertOn("main", "develop");
    const { emulator } = stage;
    const before = bodyOf(first);
    await emulator.commit({ "config/payments.yml": lines(30, { 3: "url: third" }) }, { branch: "develop" });
    expect(await elsewhere()).toMatchObject([
      { branch: "develop", revert: { kind: "refused", reasons: [{ kind: "conflict" }] } },
    ]);
    expect(seconds()).toEqual([]);
    expect(bodyOf(first)).toBe(before);
    expect(told()).toEqual([
      expect.stringMatching(/is not reverted there by machine:\n- [\s\S]*git revert/u),
    ]);
  });

  test("what has to be looked at there makes a draft of it, and not of the first", async () => {
    await revertOn("main", "develop");
    const { emulator } = stage;
    await emulator.commit({ "src/shop.ts": lines(30, { 7: "chargeCard();" }) }, { branch: "develop" });
    expect(await elsewhere()).toMatchObject([
      { revert: { kind: "opened", draft: true, warnings: [{ kind: "later-needs" }] } },
    ]);
    expect(emulator.pulls().find(({ number }) => number === first)!.pull.draft).toBe(false);
    expect(told()[0]).toContain("Look at it, then merge both.");
  });
});

test("a branch that does not hold it, and where there is no other, gets none", async () => {
  await revertOn("main", "main");
  expect(await elsewhere()).toEqual([]);
  await stage.emulator.setBranch("develop", stage.good);
  expect(await elsewhere()).toEqual([]);
  expect(told()).toEqual([]);
});

describe("once", () => {
  beforeEach(() => revertOn("main", "develop"));

  test("a second run writes nothing", async () => {
    await elsewhere();
    const writes = stage.emulator.writes().length;
    expect(await elsewhere()).toMatchObject([{ revert: { kind: "already-open" } }]);
    expect(stage.emulator.writes()).toHaveLength(writes);
  });

  test("two at once open one", async () => {
    await Promise.all([elsewhere(), elsewhere()]);
    expect(seconds()).toHaveLength(1);
    expect(told()).toHaveLength(1);
    expect(bodyOf(first).match(/reverts it there/gu)).toHaveLength(1);
  });

  test("what somebody closed is not opened again, and the first one's fate is its own", async () => {
    await elsewhere();
    stage.emulator.closeIssue(seconds()[0]!.number);
    expect(await elsewhere()).toMatchObject([
      { revert: { kind: "refused", reasons: [{ kind: "closed-by-person" }] } },
    ]);
    expect(seconds()).toHaveLength(1);
  });

  test("the first being merged does not count as reverted here", async () => {
    await stage.emulator.mergePull(first);
    expect(await elsewhere()).toMatchObject([{ branch: "develop", revert: { kind: "opened" } }]);
  });

  test("an open second one stops no revert of a later deploy where it was deployed", async () => {
    await elsewhere();
    await stage.emulator.mergePull(first);
    const good = (await stage.emulator.findBranch("main"))!;
    const next = await stage.emulator.commit({ "src/shop.ts": lines(30, { 4: "worse" }) });
    expect(await revertOnGitHub(stage.world(), stage.request(next, { good }))).toMatchObject({
      kind: "opened",
    });
  });

  test("killed after any write, the next run goes on", async () => {
    const { emulator } = stage;
    const original = bodyOf(first);
    const before = emulator.writes().length;
    await elsewhere();
    const count = emulator.writes().length - before;
    expect(count).toBe(6);
    const never = new Promise<never>(() => {});
    for (let at = 1; at <= count; at++) {
      emulator.state.issues = emulator.state.issues.filter(({ pull }) => !pull?.head.includes("-on-"));
      emulator.state.comments = [];
      emulator.state.issues.find(({ number }) => number === first)!.body = original;
      for (const name of Object.keys(await emulator.branches()))
        if (name.includes("-on-")) await emulator.deleteBranch(name);
      const start = emulator.writes().length;
      let die: () => void = () => {};
      const killed = new Promise<void>((resolve) => {
        die = resolve;
      });
      emulator.onRequest(() => {
        if (emulator.writes().length - start < at) return;
        die();
        return never;
      });
      await Promise.race([elsewhere(3_600_000), killed]);
      emulator.onRequest(undefined);
      await elsewhere();
      const [second, ...more] = seconds();
      expect(more, `at ${at}`).toEqual([]);
      expect(second?.labels, `at ${at}`).toEqual(labels);
      expect(bodyOf(first), `at ${at}`).toContain(`#${second!.number} reverts it there`);
      expect(told(), `at ${at}`).toHaveLength(1);
    }
  }, 300_000);
});

test("without pull-requests: write the branch is there, and the incident has the link that opens it", async () => {
  await revertOn("main", "develop");
  stage.emulator.grant("pull_requests", "read");
  expect(await elsewhere()).toMatchObject([{ revert: { kind: "failed" } }]);
  expect(told()).toEqual([
    expect.stringMatching(/compare\/develop\.\.\.deploy-guard\/revert-[^)]*-on-develop/u),
  ]);
});
