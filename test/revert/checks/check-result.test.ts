import { expect, test } from "vitest";
import { judgeCheck } from "../../../src/revert/checks/check-result.ts";
import { startsByHand } from "../../../src/revert/checks/workflow-triggers.ts";

const job = (name: string, conclusion: string | undefined) => ({ name, url: name, conclusion });

test.each<[string, string | undefined, object]>([
  ["completed", "success", { kind: "passed" }],
  ["queued", undefined, { kind: "running", waits: false }],
  ["in_progress", undefined, { kind: "running", waits: false }],
  ["waiting", undefined, { kind: "running", waits: true }],
  ["pending", undefined, { kind: "running", waits: true }],
  ["completed", "action_required", { kind: "running", waits: true }],
  ["completed", "cancelled", { kind: "told-nothing", conclusion: "cancelled" }],
  ["completed", "skipped", { kind: "told-nothing", conclusion: "skipped" }],
  ["completed", "stale", { kind: "told-nothing", conclusion: "stale" }],
  ["completed", "startup_failure", { kind: "failed", conclusion: "startup_failure", jobs: [] }],
])("a run that is %s as %s", (status, conclusion, result) => {
  expect(judgeCheck({ status, conclusion }, [])).toEqual(result);
});

test("of a failed run the failed jobs are named, whatever the others did", () => {
  const jobs = [
    job("a", "success"),
    job("b", "failure"),
    job("c", "timed_out"),
    job("d", "cancelled"),
    job("e", undefined),
  ];
  expect(judgeCheck({ status: "completed", conclusion: "failure" }, jobs)).toEqual({
    kind: "failed",
    conclusion: "failure",
    jobs: [job("b", "failure"), job("c", "timed_out")],
  });
});

test.each<[string, boolean | undefined]>([
  ["on: workflow_dispatch\n", true],
  ["on: [push, workflow_dispatch]\n", true],
  ["on:\n  workflow_dispatch:\n    inputs: {}\n", true],
  ['"on":\n  workflow_dispatch:\n', true],
  ["on: push\n", false],
  ["on: [push]\n# workflow_dispatch\n", false],
  ["on:\n  push:\n    branches: [workflow_dispatch]\n", false],
  ["name: x\n", undefined],
  ["on: [\n", undefined],
  ["", undefined],
])("whether %j can be started by hand", (text, expected) => {
  expect(startsByHand(text)).toBe(expected);
});
