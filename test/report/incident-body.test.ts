import { expect, test } from "vitest";
import { incidentBody, incidentMarker, incidentTitle } from "../../src/report/incident-body.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { jsonReport } from "../../src/report/json-report.ts";
import type { RunReport } from "../../src/report/run-report.ts";
import { sampleReport } from "../support/reports.ts";

const moments = [
  { at: Date.UTC(2026, 10, 22, 8), what: "4f2c9d1 deployed to production", source: "deployment 42" },
  { at: Date.UTC(2026, 10, 22, 8, 1, 15), what: "regression certain enough to act", source: "deploy-guard" },
];

test("the incident reads from the decision to the evidence", async () => {
  const report = sampleReport();
  expect(incidentTitle(report)).toBe(
    "🔴 production: calls to stripe fail after deploy 4f2c9d1 — merge #482 to revert",
  );
  await expect(incidentBody(report, moments)).toMatchFileSnapshot("../snapshots/incident.md");
});

test("the job's summary shows the same picture", async () => {
  await expect(jobSummary(sampleReport())).toMatchFileSnapshot("../snapshots/job-summary.md");
});

test("a refusal comes first, with its reason and the commands", () => {
  const body = incidentBody(
    sampleReport({
      revert: {
        kind: "refused",
        reasons: [
          "config/payments.yml changed again by #484 after 4f2c9d1, so a machine can't tell which version is wanted.",
        ],
        conflicts: ["config/payments.yml"],
        commands: ["git fetch origin", "git revert 4f2c9d1"],
      },
    }),
    moments,
  );
  expect(body.indexOf("**No revert pull request was opened.**")).toBeLessThan(
    body.indexOf("Most likely cause"),
  );
  expect(body).toContain("```sh\ngit fetch origin\ngit revert 4f2c9d1\n```");
  expect(body).toContain("conflict in `config/payments.yml`");
});

test.each<[string, Partial<RunReport>, string]>([
  [
    "a draft is to be looked at",
    {
      revert: {
        kind: "opened",
        number: 1,
        url: "",
        title: "Revert",
        draft: true,
        checks: [],
        warnings: ["db/migrate is in it"],
        notes: [],
      },
    },
    "1. Look at, then merge #1",
  ],
  [
    "a branch without its pull request has a link",
    {
      revert: { kind: "failed", message: "not permitted", commands: [], compareUrl: "https://github.test/x" },
    },
    "[open the pull request](https://github.test/x)",
  ],
  [
    "a revert that was not asked for is no failure",
    { revert: { kind: "off", why: "response.revert is off" } },
    "No revert was asked for: response.revert is off.",
  ],
  [
    "a reviewer who could not be asked is told",
    {
      revert: {
        kind: "opened",
        number: 1,
        url: "",
        title: "Revert",
        draft: false,
        checks: [],
        warnings: [],
        notes: ["could not be asked to review: sam"],
      },
    },
    "- could not be asked to review: sam",
  ],
])("%s", (_, change, expected) => {
  expect(incidentBody(sampleReport(change), moments)).toContain(expected);
});

test("foreign text in a suspect neither mentions, closes, nor breaks the list", () => {
  const body = incidentBody(sampleReport(), moments);
  const rendered = body.replace(/&#(\d+);/gu, (_, digits: string) => String.fromCodePoint(Number(digits)));
  expect(rendered).not.toMatch(/@jane|fixes #1/u);
  expect(body).not.toContain("<b>");
});

test("a thousand suspects still fit into an issue", () => {
  const { range, ...rest } = sampleReport();
  const suspects = Array.from({ length: 1_000 }, () => range!.suspects[1]!);
  const body = incidentBody({ ...rest, range: { ...range!, suspects } }, moments);
  expect(body.length).toBeLessThan(65_536);
  expect(body.startsWith(incidentMarker("production", rest.deploy.sha))).toBe(true);
});

test("the JSON report holds every number, with times as text", () => {
  const report = JSON.parse(jsonReport(sampleReport()));
  expect(report).toMatchObject({
    version: 1,
    verdict: "regressed",
    onset: { at: "2026-11-22T08:00:45.000Z" },
    deploy: { deployedAt: "2026-11-22T08:00:00.000Z" },
    revert: { kind: "opened", number: 482 },
  });
  expect(report.signals[0].readings.after).toHaveLength(5);
});
