import { describe, expect, test } from "vitest";
import type { DeploymentRecord } from "../../src/incident/deployment.ts";
import { type Hints, identifyDeploy } from "../../src/incident/identify-deploy.ts";
import { pastOf, record, status } from "../support/deployments.ts";

const minute = 60_000;
const hour = 60 * minute;
const now = 100 * hour;

/** Newest first; a success since so long ago, or what it is instead. */
const deployed = (
  id: number,
  sha: string,
  state: number | string,
  more: Partial<DeploymentRecord> = {},
): DeploymentRecord =>
  record(
    id,
    sha,
    typeof state === "number" ? [status("success", now - state)] : [status(state, now - 5 * minute)],
    { createdAt: now - (typeof state === "number" ? state + minute : 5 * minute), ...more },
  );

function identify(records: DeploymentRecord[], hints: Partial<Hints>) {
  const answer = identifyDeploy(records, pastOf(records).lives, { now, ...hints });
  return answer.kind === "nothing-live"
    ? answer
    : { sha: answer.sha, ago: now - answer.at, id: answer.record?.id, own: answer.own };
}

const run = (runId: number, runAttempt?: number) => ({
  runId,
  ...(runAttempt !== undefined && { runAttempt }),
});

describe("A21: of runs that overlap each answers for its own", () => {
  const records = [
    deployed(3, "b", 30_000, run(2)),
    deployed(2, "a", "in_progress", run(1)),
    deployed(1, "o", hour, run(9)),
  ];
  test.each<[string, DeploymentRecord[], Partial<Hints>, object]>([
    [
      "the first, still deploying",
      records,
      { runId: 1, runSha: "a" },
      { sha: "a", ago: 0, id: 2, own: true },
    ],
    ["the second", records, { runId: 2, runSha: "b" }, { sha: "b", ago: 30_000, id: 3, own: true }],
    [
      "the first, where its deployment names no run",
      [records[0]!, deployed(2, "a", "in_progress"), records[2]!],
      { runId: 1, runSha: "a" },
      { sha: "a", ago: 0, id: 2 },
    ],
    [
      "the first, when it is live since a moment and names no run",
      [deployed(3, "b", 30_000), deployed(2, "a", minute)],
      { runId: 1, runSha: "a" },
      { sha: "a", ago: minute, id: 2 },
    ],
    [
      "the second attempt of a run by its own deployment",
      [deployed(3, "a", 30_000, run(1, 2)), deployed(2, "a", "failure", run(1, 1))],
      { runId: 1, runAttempt: 2, runSha: "a" },
      { ago: 30_000, id: 3 },
    ],
    [
      "the guard started again alone, by the first attempt's deployment",
      [deployed(2, "a", 10 * minute, run(1, 1))],
      { runId: 1, runAttempt: 2, runSha: "a" },
      { ago: 10 * minute, id: 2 },
    ],
    [
      "a run that deploys and migrates, by what it deployed",
      [
        deployed(3, "a", "in_progress", { ...run(1), traits: { task: "deploy:migrations" } }),
        deployed(2, "a", 10_000, run(1)),
      ],
      { runId: 1, runSha: "a" },
      { ago: 10_000, id: 2 },
    ],
  ])("%s", (_, stored, hints, expected) => {
    expect(identify(stored, hints)).toMatchObject(expected);
  });
});

describe("A19: after another workflow", () => {
  const followed = { runId: 5, sha: "head", startedAt: now - 9 * minute, endedAt: now - 2 * minute };
  test.each<[string, DeploymentRecord[], Partial<Hints>, object]>([
    [
      "its own deployment is judged",
      [deployed(3, "tip", "in_progress", run(7)), deployed(2, "head", 3 * minute, run(5))],
      { followed },
      { sha: "head", ago: 3 * minute, id: 2, own: false },
    ],
    [
      "without one, what it ran for, since it ended",
      [deployed(1, "old", 50 * hour, run(4))],
      { followed },
      { sha: "head", ago: 2 * minute, id: undefined },
    ],
    ["without any deployment at all, the same", [], { followed }, { sha: "head", ago: 2 * minute }],
    [
      "a deployment of that commit without a run counts when it is from then",
      [deployed(2, "head", 4 * minute)],
      { followed },
      { sha: "head", ago: 4 * minute, id: 2 },
    ],
    [
      "one from long before does not",
      [deployed(2, "head", 50 * hour)],
      { followed },
      { sha: "head", ago: 2 * minute, id: undefined },
    ],
    [
      "when this run deploys itself, its deployment carries the tip, and what it deploys is the other's head",
      [deployed(2, "tip", "in_progress", run(7))],
      { followed },
      { sha: "head", ago: 0, id: 2, own: true },
    ],
    [
      "a deployment that names its commit is believed",
      [deployed(2, "own-choice", 1_000, run(7))],
      { followed },
      { sha: "own-choice", id: 2 },
    ],
    [
      "of a fork nothing is judged",
      [deployed(2, "tip", hour, run(4))],
      { followed: { ...followed, notDeployed: "CI ran for a fork" } },
      { kind: "nothing-live", why: "CI ran for a fork" },
    ],
    [
      "that failed later than it deployed, its deployment is judged all the same",
      [deployed(2, "head", 3 * minute, run(5))],
      { followed: { ...followed, notDeployed: "Deploy ran for head and ended as failure" } },
      { sha: "head", ago: 3 * minute },
    ],
    [
      "whose deployment failed nothing is judged",
      [deployed(2, "head", "failure", run(5))],
      { followed },
      { kind: "nothing-live", why: "deployment 2 of head is failure" },
    ],
  ])("%s", (_, records, hints, expected) => {
    const all = { runId: 7, runSha: "tip", commit: "head", ...hints };
    expect(identify(records, all)).toMatchObject(expected);
  });
});

describe("A20: a commit that is asked for", () => {
  test.each<[string, DeploymentRecord[], object]>([
    [
      "means its newest going live",
      [deployed(3, "v1", minute), deployed(2, "v2", hour), deployed(1, "v1", 70 * hour)],
      { ago: minute, id: 3 },
    ],
    [
      "means that also where its old deployment was used again",
      [
        deployed(2, "v2", hour),
        deployed(1, "v1", 0, {
          statuses: [
            status("success", now - minute),
            status("inactive", now - hour),
            status("success", now - 70 * hour),
          ],
        }),
      ],
      { ago: minute, id: 1 },
    ],
    [
      "means now, if it went live days ago",
      [deployed(2, "v2", 50 * hour), deployed(1, "v1", 70 * hour)],
      { ago: 0, id: undefined },
    ],
    [
      "means now, if it is the newest and that is days ago",
      [deployed(1, "v1", 70 * hour)],
      { ago: 0, id: undefined },
    ],
    [
      "means now, if another went live since",
      [deployed(2, "v2", hour), deployed(1, "v1", 3 * hour)],
      { ago: 0 },
    ],
    [
      "means its going live for a guard that comes late",
      [deployed(2, "v2", 10 * minute), deployed(1, "v1", 20 * minute)],
      { ago: 20 * minute, id: 1 },
    ],
    [
      "means what is under way",
      [deployed(2, "v1", "in_progress"), deployed(1, "v1", 70 * hour)],
      { ago: 0, id: 2 },
    ],
    ["means now, if nothing is known of it", [], { ago: 0, id: undefined }],
  ])("%s", (_, records, expected) => {
    expect(identify(records, { asked: "v1", runId: 7, runSha: "tip" })).toMatchObject({
      sha: "v1",
      ...expected,
    });
  });
});

describe("where nothing names this run", () => {
  test.each<[string, DeploymentRecord[], Partial<Hints>, object]>([
    [
      "the newest that is live",
      [deployed(2, "b", hour), deployed(1, "a", 2 * hour)],
      { runSha: "tip" },
      { sha: "b", id: 2 },
    ],
    [
      "the newest that has begun, not one that waits for an approval",
      [deployed(2, "b", "pending", run(3)), deployed(1, "a", hour)],
      { runSha: "tip" },
      { sha: "a", id: 1 },
    ],
    [
      "not one that another run is deploying",
      [deployed(2, "b", "in_progress", run(3)), deployed(1, "a", hour)],
      { runSha: "tip" },
      { kind: "nothing-live" },
    ],
    [
      "not an older one, when the newest failed",
      [deployed(2, "b", "failure"), deployed(1, "a", hour)],
      { runSha: "tip" },
      { kind: "nothing-live" },
    ],
    [
      "the deploy rather than its migrations",
      [deployed(2, "b", minute, { traits: { task: "deploy:migrations" } }), deployed(1, "b", 2 * minute)],
      { runSha: "tip" },
      { id: 1 },
    ],
    ["what a dispatch asks for", [], { runSha: "tip", commit: "asked" }, { sha: "asked", ago: 0 }],
    ["this run's commit", [], { runSha: "tip" }, { sha: "tip", ago: 0, own: true }],
    ["nothing without any", [], {}, { kind: "nothing-live" }],
  ])("%s", (_, records, hints, expected) => {
    expect(identify(records, { runId: 7, ...hints })).toMatchObject(expected);
  });
});

describe("an event that tells of one deployment", () => {
  const records = [deployed(2, "b", 0), deployed(1, "a", hour)];
  test.each<[string, Hints["told"], object]>([
    [
      "means that one, since it is so",
      { id: 1, sha: "a", state: "success", at: now - minute },
      { sha: "a", id: 1, ago: minute, own: false },
    ],
    [
      "means nothing when it failed",
      { id: 1, sha: "a", state: "failure", at: now },
      { kind: "nothing-live", why: "deployment 1 is failure" },
    ],
    [
      "and asks this workflow to deploy it means now",
      { id: 9, sha: "c", state: undefined, at: now - minute },
      { sha: "c", ago: 0, own: true },
    ],
  ])("%s", (_, told, expected) => {
    expect(identify(records, { told, runSha: "tip" })).toMatchObject(expected);
  });
});
