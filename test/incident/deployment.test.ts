import { describe, expect, test } from "vitest";
import {
  type DeploymentRecord,
  foldRuns,
  isUnderWay,
  isWaiting,
  liveSince,
  livesOf,
  regressedMark,
  rolloutStart,
} from "../../src/incident/deployment.ts";
import { record, status } from "../support/deployments.ts";

test("a deployment is live since its first success", () => {
  expect(
    liveSince(record(1, "a", [status("inactive", 30), status("success", 20), status("in_progress", 10)]), 99),
  ).toBe(20);
});

test("a deployment whose own job is still running is live now", () => {
  expect(liveSince(record(1, "a", [status("in_progress", 10)]), 99)).toBe(99);
  expect(liveSince(record(1, "a", []), 99)).toBe(99);
});

test.each<[string, DeploymentRecord["statuses"], number | undefined]>([
  [
    "since its job was in progress",
    [status("success", 900_000), status("in_progress", 600_000), status("queued", 200)],
    600_000,
  ],
  ["since it was made, when nothing else is known", [status("success", 900_000)], 100],
  [
    "no earlier than half an hour ago, if it waited for an approval",
    [status("success", 9_000_000), status("queued", 200)],
    7_200_000,
  ],
  ["at once", [status("success", 100)], undefined],
])("a rollout goes on %s", (_, statuses, expected) => {
  expect(rolloutStart(record(1, "a", statuses), statuses[0]!.createdAt)).toBe(expected);
});

test("a failed deployment is not live", () => {
  expect(liveSince(record(1, "a", [status("failure", 10)]), 99)).toBeUndefined();
});

test("the guard's own job in the same run is not a second deploy", () => {
  const folded = foldRuns([
    record(9, "bad", [status("in_progress", 990)], { runId: 5 }),
    record(8, "bad", [status("success", 850)], { runId: 5 }),
    record(7, "bad", [status("success", 750)], { runId: 4 }),
  ]);
  expect(folded.map(({ id }) => id)).toEqual([8, 7]);
  expect(liveSince(folded[0]!, 1_000)).toBe(850);
});

test("an old run that is started again is a deploy of its own", () => {
  const again = { ...record(9, "a", [status("success", 9_900_000)], { runId: 5 }), createdAt: 9_800_000 };
  const first = record(1, "a", [status("success", 150)], { runId: 5 });
  expect(foldRuns([again, first]).map(({ id }) => id)).toEqual([9, 1]);
  const between = record(2, "b", [status("success", 250)], { runId: 6 });
  expect(foldRuns([record(3, "a", [], { runId: 5 }), between, first])).toHaveLength(3);
});

describe("going live", () => {
  const at = (statuses: DeploymentRecord["statuses"]) =>
    livesOf([record(1, "a", statuses)]).map((live) => live.at);

  test.each<[string, DeploymentRecord["statuses"], number[]]>([
    ["once, whatever it is turned into since", [status("inactive", 30), status("success", 20)], [20]],
    ["once, though its success is told twice", [status("success", 30), status("success", 20)], [20]],
    [
      "again after it was turned inactive",
      [status("success", 40), status("inactive", 30), status("success", 20)],
      [40, 20],
    ],
    [
      "again after it was marked",
      [status("success", 40), status("failure", 30, regressedMark), status("success", 20)],
      [40, 20],
    ],
    ["never while it waits for an approval", [status("pending", 20)], []],
    ["never when it was cancelled", [status("error", 30), status("in_progress", 20)], []],
  ])("%s", (_, statuses, expected) => {
    expect(at(statuses)).toEqual(expected);
  });

  test("is known by the ledger of a deploy whose own guard could not tell and failed its job", () => {
    const failed = record(1, "a", [status("failure", 90), status("in_progress", 20)], { runId: 5 });
    const judged = [{ sha: "a", runId: 5, deployedAt: 40, verdict: "inconclusive" }];
    expect(livesOf([failed], judged)).toMatchObject([{ at: 40 }]);
    expect(livesOf([failed], [{ ...judged[0]!, runId: 6 }])).toEqual([]);
  });
});

test("a deployment that waits for its turn has not begun, and one that is in progress has", () => {
  const waiting = record(1, "a", [status("pending", 20)]);
  const going = record(1, "a", [status("in_progress", 30), status("queued", 20)]);
  expect([isUnderWay(waiting), isWaiting(waiting)]).toEqual([true, true]);
  expect([isUnderWay(going), isWaiting(going)]).toEqual([true, false]);
});

describe("the deployments of one run", () => {
  const run = { runId: 5 };

  test("by the jobs of a matrix are live with the first", () => {
    const [folded, ...more] = foldRuns([
      record(9, "a", [status("success", 990), status("in_progress", 910)], run),
      record(8, "a", [status("success", 920), status("in_progress", 810)], run),
    ]);
    expect(more).toEqual([]);
    expect(livesOf([folded!]).map(({ at }) => at)).toEqual([920]);
  });

  test("are two when the first try failed before the second began, with a rollout of its own", () => {
    const records = [
      record(9, "a", [status("success", 50_000), status("in_progress", 30_000)], {
        ...run,
        createdAt: 29_000,
      }),
      record(8, "a", [status("failure", 20_000), status("in_progress", 900)], { ...run, createdAt: 800 }),
    ];
    const [second] = foldRuns(records);
    expect(foldRuns(records)).toHaveLength(2);
    expect(rolloutStart(second!, 50_000)).toBe(30_000);
  });

  test("of two tasks stay two", () => {
    const migrations = record(8, "a", [status("success", 820)], {
      ...run,
      traits: { task: "deploy:migrations" },
    });
    expect(foldRuns([record(9, "a", [status("success", 950)], run), migrations])).toHaveLength(2);
  });
});

test("a deployment that is used again has a rollout of its own each time", () => {
  const used = record(1, "a", [
    status("success", 90_000),
    status("in_progress", 70_000),
    status("inactive", 50_000),
    status("success", 20_000),
  ]);
  expect(rolloutStart(used, 90_000)).toBe(70_000);
  expect(
    rolloutStart(record(1, "a", [status("success", 90_000), status("inactive", 50_000)]), 90_000),
  ).toBeUndefined();
});

test("a deployment that is recorded when all is over marks no beginning", () => {
  expect(rolloutStart(record(1, "a", [status("success", 2_000)]), 2_000)).toBeUndefined();
});
