import { expect, test } from "vitest";
import {
  chooseGood,
  type DeploymentRecord,
  foldRuns,
  liveSince,
  regressedMark,
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
