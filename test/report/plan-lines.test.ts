import { expect, test } from "vitest";
import { planLines } from "../../src/report/plan-lines.ts";
import { sampleReport } from "../support/reports.ts";

test("A37: a dry run tells its whole plan, in the order in which it would be carried out", () => {
  const report = sampleReport({
    dryRun: true,
    revert: {
      kind: "planned",
      title: "Revert deploy 4f2c9d1 of production (1 pull request)",
      branch: "deploy-guard/revert-production-4f2c9d1",
      paths: 2,
      warnings: [{ kind: "closed-by-person", pull: 7 }],
    },
    incident: { kind: "planned", title: "🔴 production: calls to stripe fail after deploy 4f2c9d1" },
    rollback: { kind: "planned", what: "workflow deploy.yml", good: "77ab031".padEnd(40, "b") },
  });
  expect(planLines(report)).toEqual([
    "dry run: nothing was written; without it",
    '  would open the pull request "Revert deploy 4f2c9d1 of production (1 pull request)" from branch deploy-guard/revert-production-4f2c9d1, changing 2 paths',
    "  - to look at before merging: #7 was opened for this deploy and closed without merging. Reopen it if it is wanted after all. [closed-by-person]",
    '  would open the incident "🔴 production: calls to stripe fail after deploy 4f2c9d1"',
    "  would mark deployment 42 as failed, so that nobody goes back to it",
    "  would roll back to 77ab031 by workflow deploy.yml",
  ]);
});

test("A37: a refusal is part of the plan, with its reasons and the commands", () => {
  const revert = {
    kind: "refused" as const,
    reasons: [{ kind: "archived" as const }],
    conflicts: ["a.yml"],
    commands: ["git revert 4f2c9d1"],
  };
  expect(planLines(sampleReport({ dryRun: true, revert })).map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      "would open no revert:",
      "- The repository is archived and takes no changes. Unarchive it to revert. [archived]",
      "- conflict in a.yml",
      "by hand:",
      "git revert 4f2c9d1",
    ]),
  );
});

test("A37: a plan to do nothing says so", () => {
  const off = { kind: "off" as const, why: "nothing got worse" };
  const { verdict } = sampleReport();
  const healthy = { ...verdict, verdict: "healthy" as const };
  expect(planLines(sampleReport({ revert: off, incident: off, verdict: healthy }))).toEqual([
    "dry run: nothing would be written",
  ]);
});
