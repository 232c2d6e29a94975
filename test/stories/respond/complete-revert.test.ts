import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { RevertFact } from "../../../src/report/run-report.ts";
import { parseRevertMarkers } from "../../../src/revert/marker.ts";
import { completeRevert } from "../../../src/stories/respond/complete-revert.ts";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { lines, openStage, type Stage } from "../../revert/revert-stage.ts";

let stage: Stage;
let bad: string;
let revert: RevertFact & { kind: "opened" | "already-open" };
beforeEach(async () => {
  stage = await openStage();
  const { emulator } = stage;
  emulator.addTeam("payments", ["ada"]);
  bad = await emulator.commit({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
  const outcome = await revertOnGitHub(stage.world(), stage.request(bad));
  if (outcome.kind !== "opened") throw new Error(outcome.kind);
  const { kind, number, url, title, draft, checks, warnings, notes, pull } = outcome;
  revert = { kind, number, url, title, draft, checks, warnings, notes, pull };
});
afterEach(() => stage.emulator.close());

type Wanted = Parameters<typeof completeRevert>[2];
const complete = (change: Partial<Wanted> = {}, fact = revert) =>
  completeRevert(stage.world(), fact, {
    environment: "production",
    bad,
    good: stage.good,
    incident: 7,
    labels: ["deploy-guard", "x"],
    reviewers: ["@acme/payments", "@grace"],
    autoMerge: undefined,
    ...change,
  });
/** As a later run finds it. */
const later = (): typeof revert => {
  const { pull: _, authors: __, ...rest } = revert;
  return { ...rest, kind: "already-open" };
};
const pull = () => stage.emulator.pulls().at(-1)!;
const done = {
  labels: ["deploy-guard", "x"],
  body: expect.stringContaining("Incident: #7."),
  pull: { reviewers: ["grace"], teams: ["payments"] },
};

test("the revert gets its labels, reviewers and incident in three requests, and a second run writes nothing", async () => {
  const before = stage.emulator.requests.length;
  expect(await complete()).toEqual([]);
  expect(pull()).toMatchObject(done);
  // The three, and the rules of its branch.
  expect(stage.emulator.requests.length - before).toBe(4);
  const writes = stage.emulator.writes().length;
  expect(await complete({}, later())).toEqual([]);
  expect(stage.emulator.writes()).toHaveLength(writes);
});

test("whom GitHub does not ask is told once, and the others are asked", async () => {
  expect(await complete({ reviewers: ["@acme/payments", "@grace", "@nobody-here"] })).toEqual([
    expect.stringContaining("nobody-here"),
  ]);
  expect(pull()).toMatchObject(done);
  expect(await complete({ reviewers: ["@nobody-here"] }, later())).toEqual([]);
});

describe("B1: what an earlier run did not get done is done by the next", () => {
  test.each(["/labels", "/requested_reviewers"])("when %s met 502", async (path) => {
    stage.emulator.failNext({ method: "POST", path, status: 502, times: 9 });
    expect(await complete()).toHaveLength(1);
    stage.emulator.clearFailures();
    expect(await complete({}, later())).toEqual([]);
    expect(pull()).toMatchObject(done);
  });

  test("when it was killed at any request", async () => {
    const never = new Promise<never>(() => {});
    for (let at = 1; at <= 4; at++) {
      const start = stage.emulator.requests.length;
      let die: () => void = () => {};
      const killed = new Promise<void>((resolve) => {
        die = resolve;
      });
      stage.emulator.onRequest(() => {
        if (stage.emulator.requests.length - start < at) return;
        die();
        return never;
      });
      await Promise.race([complete(), killed]);
      stage.emulator.onRequest(undefined);
      await complete({}, later());
      expect(pull()).toMatchObject(done);
      const stored = stage.emulator.state.issues.at(-1)!;
      Object.assign(stored, { labels: [], body: revert.pull!.body });
      Object.assign(stored.pull!, { reviewers: [], teams: [] });
    }
  });

  test("merging by itself among it", async () => {
    const { emulator } = stage;
    emulator.state.merges.auto = true;
    emulator.protect("main");
    emulator.failNext({ path: "/graphql", status: 502, times: 9 });
    expect(await complete({ autoMerge: "SQUASH" })).toHaveLength(1);
    expect(pull().pull.autoMerge).toBeUndefined();
    emulator.clearFailures();
    expect(await complete({ autoMerge: "SQUASH" }, later())).toEqual([]);
    expect(pull().pull.autoMerge).toBe("squash");
  });

  test("but what GitHub has refused is not asked for again", async () => {
    expect(await complete({ autoMerge: "SQUASH" })).toEqual([expect.stringContaining("by itself")]);
    expect(await complete({ autoMerge: "SQUASH" }, later())).toEqual([]);
  });
});

test("labels and reviewers that can't be set cost each other nothing", async () => {
  stage.emulator.failNext({ path: "/labels", status: 403, times: 9 });
  expect(await complete()).toHaveLength(1);
  expect(pull()).toMatchObject({ body: done.body, pull: done.pull });
});

test("B8: the incident is named also when the branch's rules can't be read", async () => {
  stage.emulator.failNext({ path: "/rules/branches", status: 502, times: 9 });
  expect(await complete()).toEqual([]);
  expect(pull()).toMatchObject(done);
});

test("A26: without an incident all the rest is done", async () => {
  expect(await complete({ incident: undefined })).toEqual([]);
  expect(pull()).toMatchObject({ labels: done.labels, pull: done.pull });
  expect(pull().body).not.toContain("Incident:");
});

test("C12: another environment is named with its incident, once, and known by its marker", async () => {
  await complete();
  const staging = { environment: "staging <x>", incident: 8 };
  for (const _ of [1, 2]) expect(await complete(staging, later())).toEqual([]);
  const { body } = pull();
  expect(body).toContain("Incident: #7.");
  expect(body.match(/Incident: #8\./gu)).toHaveLength(1);
  expect(body.match(/too\./gu)).toHaveLength(1);
  expect(parseRevertMarkers(body)).toEqual(
    ["production", "staging <x>"].map((environment) => ({ environment, bad, good: stage.good })),
  );
});
