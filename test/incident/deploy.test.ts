import { describe, expect, test } from "vitest";
import {
  chooseGood,
  type DeploymentRecord,
  foldRuns,
  healthyAfter,
  liveSince,
  regressedMark,
  rolloutStart,
  takenBack,
} from "../../src/incident/deploy.ts";

const status = (state: string, createdAt: number, description = "") => ({ state, createdAt, description });
const record = (
  id: number,
  sha: string,
  statuses: DeploymentRecord["statuses"],
  runId?: number,
): DeploymentRecord => ({
  id,
  sha,
  ref: "main",
  createdAt: id * 100,
  statuses,
  ...(runId !== undefined && { runId }),
});
const bad = record(9, "bad", [status("success", 950)]);

test.each<[string, DeploymentRecord[], string]>([
  ["the one before it", [bad, record(8, "a", [status("success", 850)])], "a"],
  [
    "one that GitHub has turned inactive since",
    [bad, record(8, "a", [status("inactive", 951), status("success", 850)])],
    "a",
  ],
  [
    "not one that failed",
    [bad, record(8, "b", [status("failure", 850)]), record(7, "a", [status("success", 750)])],
    "a",
  ],
  [
    "not one that never finished",
    [bad, record(8, "b", [status("in_progress", 850)]), record(7, "a", [status("success", 750)])],
    "a",
  ],
  [
    "not one that was judged regressed",
    [
      bad,
      record(8, "b", [status("failure", 870, `${regressedMark}: calls fail`), status("success", 850)]),
      record(7, "a", [status("success", 750)]),
    ],
    "a",
  ],
  [
    "not one that came later",
    [record(10, "c", [status("success", 1050)]), bad, record(8, "a", [status("success", 850)])],
    "a",
  ],
])("good is %s", (_, records, expected) => {
  const good = chooseGood({ sha: "bad", id: 9, createdAt: 900 }, records);
  expect(good.kind === "found" && good.record.sha).toBe(expected);
});

test("the same commit deployed again is not taken for a good one", () => {
  const records = [bad, record(8, "bad", [status("success", 850)]), record(7, "a", [status("success", 750)])];
  expect(chooseGood({ sha: "bad", id: 9, createdAt: 900 }, records).kind).toBe("same-commit");
});

test("a first deploy has no good one", () => {
  expect(chooseGood({ sha: "bad", id: 9, createdAt: 900 }, [bad]).kind).toBe("none");
});

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
    record(9, "bad", [status("in_progress", 990)], 5),
    record(8, "bad", [status("success", 850)], 5),
    record(7, "bad", [status("success", 750)], 4),
  ]);
  expect(folded.map(({ id }) => id)).toEqual([8, 7]);
  expect(liveSince(folded[0]!, 1_000)).toBe(850);
});

describe("an earlier commit deployed again", () => {
  const again = record(10, "a", [status("success", 1_050)]);
  const regressed = record(9, "b", [
    status("failure", 950, `${regressedMark}: calls fail`),
    status("success", 920),
  ]);
  const before = record(8, "a", [status("inactive", 920), status("success", 850)]);
  const whole = [again, regressed, before];

  test("takes the regressed deploy before it back", () => {
    expect(takenBack(again, whole, whole)).toEqual({ sha: "b", deployedAt: 920 });
  });

  test("is known by deployments whose statuses were not read", () => {
    expect(takenBack(again, [again, regressed], whole)).toEqual({ sha: "b", deployedAt: 920 });
  });

  test("takes it back also after a try that failed, and its own second deployment", () => {
    const more = [
      record(11, "a", [status("in_progress", 1_100)]),
      record(10.5, "c", [status("failure", 1_060)]),
    ];
    expect(takenBack(more[0]!, [...more, ...whole], whole)?.sha).toBe("b");
  });

  test.each<[string, DeploymentRecord[]]>([
    [
      "is no rollback when what was live before was fine",
      [again, record(9, "b", [status("success", 920)]), before],
    ],
    [
      "is no rollback when it was never live before",
      [again, regressed, record(8, "z", [status("success", 850)])],
    ],
    [
      "is no rollback when it was bad itself",
      [again, regressed, record(8, "a", [status("failure", 860, regressedMark), status("success", 850)])],
    ],
    ["is no rollback when it is the regressed one itself", [{ ...again, sha: "b" }, regressed, before]],
  ])("%s", (_, records) => {
    expect(takenBack(records[0]!, records, records)).toBeUndefined();
  });
});

describe("what went live later", () => {
  const asked = record(5, "b", [status("success", 550)]);
  const older = record(4, "a", [status("success", 450)]);
  test.each<[string, DeploymentRecord[], string | undefined]>([
    ["and was not judged regressed counts", [record(7, "c", [status("success", 750)])], "c"],
    ["counts only if it succeeded", [record(7, "c", [status("in_progress", 750)])], undefined],
    [
      "does not count when it was judged regressed",
      [record(7, "c", [status("failure", 760, regressedMark), status("success", 750)])],
      undefined,
    ],
    [
      "does not count when it went back to an earlier commit",
      [record(7, "a", [status("success", 750)])],
      undefined,
    ],
    ["does not count when it is the same commit", [record(7, "b", [status("success", 750)])], undefined],
  ])("%s", (_, later, expected) => {
    expect(healthyAfter(asked, [...later, asked, older])).toBe(expected);
  });
});

test("a commit that was judged regressed is not good through a second deployment of it either", () => {
  const records = [
    bad,
    record(8, "b", [status("success", 850)]),
    record(7, "b", [status("failure", 760, `${regressedMark}: calls fail`), status("success", 750)]),
    record(6, "a", [status("success", 650)]),
  ];
  const good = chooseGood({ sha: "bad", id: 9, createdAt: 900 }, records);
  expect(good.kind === "found" && good.record.sha).toBe("a");
});

test("an old run that is started again is a deploy of its own", () => {
  const again = { ...record(9, "a", [status("success", 9_900_000)], 5), createdAt: 9_800_000 };
  const first = record(1, "a", [status("success", 150)], 5);
  expect(foldRuns([again, first]).map(({ id }) => id)).toEqual([9, 1]);
  const between = record(2, "b", [status("success", 250)], 6);
  expect(foldRuns([record(3, "a", [], 5), between, first])).toHaveLength(3);
});

test("a deploy whose own job found it bad was live, so that the next one takes it back", () => {
  const records = [
    record(9, "a", [status("success", 950)]),
    record(8, "b", [
      status("failure", 880),
      status("failure", 870, `${regressedMark}: calls fail`),
      status("in_progress", 810),
    ]),
    record(7, "a", [status("success", 750)]),
  ];
  expect(takenBack({ sha: "a", id: 9, createdAt: 900 }, records, records)).toMatchObject({ sha: "b" });
});
