import { expect, test } from "vitest";
import { firstRecord } from "../../src/incident/record/first-record.ts";
import { stateOf } from "../../src/incident/record/record.ts";
import type { Moment } from "../../src/incident/timeline.ts";
import type { SignalVerdict } from "../../src/judge/verdict.ts";
import { incidentBody, incidentMarker, incidentTitle } from "../../src/report/incident-body.ts";
import { jobSummary } from "../../src/report/job-summary.ts";
import { jsonReport } from "../../src/report/json-report.ts";
import type { RunReport, SignalFacts } from "../../src/report/run-report.ts";
import { sampleReport } from "../support/reports.ts";

const moments: Moment[] = [
  {
    at: Date.UTC(2026, 10, 22, 8),
    what: { kind: "deployed", sha: "4f2c9d1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", environment: "production" },
    source: "deployment 42",
  },
  { at: Date.UTC(2026, 10, 22, 8, 1, 15), what: { kind: "certain" }, source: "deploy-guard" },
];

function bodyOf(report: RunReport): string {
  const record = firstRecord(report.deploy, { moments, severity: 2, openedAt: report.answeredAt });
  return incidentBody(report, { record, state: stateOf(record), commands: false });
}

test("the incident reads from the decision to the evidence", async () => {
  const report = sampleReport();
  expect(incidentTitle(report)).toBe(
    "🔴 production: calls to stripe fail after deploy 4f2c9d1 — merge #482 to revert",
  );
  await expect(bodyOf(report)).toMatchFileSnapshot("../snapshots/incident.md");
});

test("the job's summary shows the same picture", async () => {
  await expect(jobSummary(sampleReport())).toMatchFileSnapshot("../snapshots/job-summary.md");
});

test("a refusal comes first, with its reason and the commands", () => {
  const body = bodyOf(
    sampleReport({
      revert: {
        kind: "refused",
        reasons: [
          {
            kind: "conflict",
            paths: ["config/payments.yml"],
            by: ["#484"],
            to: "4f2c9d1",
          },
        ],
        conflicts: ["config/payments.yml"],
        commands: ["git fetch origin", "git revert 4f2c9d1"],
      },
    }),
  );
  expect(body.indexOf("**No revert pull request was opened.**")).toBeLessThan(
    body.indexOf("Most likely cause"),
  );
  expect(body).toContain("```sh\ngit fetch origin\ngit revert 4f2c9d1\n```");
  expect(body).toContain("conflict in `config/payments.yml`");
  expect(body).toMatch(
    /which version is wanted\. \(\[conflict\]\(https:.*docs\/revert\.md#when-it-refuses\)\)/u,
  );
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
        warnings: [{ kind: "database-migration", paths: ["db/migrate/1.sql"], tools: ["Rails"], gone: [] }],
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
        notes: [{ kind: "unsigned", base: "main" }],
      },
    },
    "- main takes signed commits only, and GitHub did not sign this one: merge it by squashing",
  ],
])("%s", (_, change, expected) => {
  expect(bodyOf(sampleReport(change))).toContain(expected);
});

const opened = { number: 482, url: "", title: "Revert", checks: [], warnings: [], notes: [] };
const byHand = { commands: ["git revert 4f2c9d1"] };

test.each<[string, RunReport["revert"], string]>([
  ["a ready revert", { kind: "opened", draft: false, ...opened }, " — merge #482 to revert"],
  ["a draft", { kind: "opened", draft: true, ...opened }, " — look at draft #482"],
  [
    "a draft that was there already",
    { kind: "already-open", draft: true, ...opened },
    " — look at draft #482",
  ],
  [
    "a refusal",
    { kind: "refused", reasons: [], conflicts: [], ...byHand },
    " — no revert by machine: see why",
  ],
  ["a failure", { kind: "failed", message: "502", ...byHand }, " — the revert could not be opened"],
  ["no revert asked for", { kind: "off", why: "response.revert is off" }, "after deploy 4f2c9d1"],
])("A32: %s is in the title", (_, revert, end) => {
  expect(incidentTitle(sampleReport({ revert })).endsWith(end)).toBe(true);
});

const vendor = { signals: ["calls to stripe"], vendor: "stripe", at: Date.UTC(2026, 10, 22, 8, 1) };
const unasked = {
  ...vendor,
  state: "unknown" as const,
  said: { kind: "told" as const, text: "api.stripe.com could not be asked" },
};
const sectionOf = (body: string, title: string) =>
  new RegExp(`\\*\\*${title}[^*]*\\*\\*: (.*)`, "u").exec(body)?.[1];

test.each<[string, Partial<RunReport>, string, string]>([
  ["a host that could not be asked", { vendors: [unasked] }, "Not checked", "could not be asked"],
  [
    "a page that says down",
    { vendors: [{ ...vendor, state: "down", said: { kind: "told", text: "an outage" } }] },
    "Not ruled out",
    "an outage",
  ],
  [
    "a page that says up",
    { vendors: [{ ...vendor, state: "up", said: { kind: "told", text: "operational" } }] },
    "Ruled out",
    "operational",
  ],
  ["a vendor without a page", { vendors: [] }, "Not checked", "the vendor itself"],
])("A33: %s stands where it belongs, and there alone", (_, change, title, words) => {
  const body = bodyOf(sampleReport(change));
  expect(sectionOf(body, title)).toContain(words);
  expect(body.split(words)).toHaveLength(2);
});

test("A33: a vendor that was asked three times is told once", () => {
  const body = bodyOf(sampleReport({ vendors: [unasked, unasked, unasked] }));
  expect(body.split("could not be asked")).toHaveLength(2);
});

test.each([
  [-16, 0, undefined, "Not ruled out"],
  [-90, -30, undefined, "Not ruled out"],
  [0, 15, undefined, "Ruled out"],
  [-120, -90, -180, "Ruled out"],
  [-200, -90, -180, "Not ruled out"],
])(
  "A35: begun between %i and %i s of the deploy, a rollout that began at %s: %s",
  (from, to, rollout, title) => {
    const base = sampleReport();
    const at = (seconds: number) => base.deploy.deployedAt + seconds * 1_000;
    const body = bodyOf({
      ...base,
      deploy: { ...base.deploy, ...(rollout !== undefined && { rolloutAt: at(rollout) }) },
      verdict: { ...base.verdict, onset: { at: at(from), from: at(from), to: at(to) } },
    });
    expect(sectionOf(body, title)).toMatch(/a failure from before .* \(this one began/u);
    expect(body.match(/a failure from before/gu)).toHaveLength(1);
  },
);

/** The sample with one signal alone, made bad. */
function reportOf(facts: Partial<SignalFacts>, signal: Partial<SignalVerdict> = {}): RunReport {
  const base = sampleReport();
  const [said] = base.verdict.signals;
  const [known] = base.signals;
  const name = facts.name ?? said!.name;
  const { integration: _, ...own } = known!;
  return {
    ...base,
    verdict: { ...base.verdict, signals: [{ ...said!, name, ...signal }] },
    signals: [{ ...own, ...facts, name }],
  };
}

const rates = {
  baseline: { rate: 0, low: 0, high: 0.1, n: 40, bad: 0 },
  after: { rate: 1, low: 0.8, high: 1, n: 18, bad: 18 },
};
const unmet = { kind: "unmet" as const, conditions: [{ text: "[STATUS] == 200", actual: "503" }] };
const latency = { rate: 0.108, low: 0.1, high: 0.12, n: 1_000, bad: 108 };

test.each<[string, RunReport, string, string]>([
  [
    "a probe",
    reportOf({ name: "checks of stripe", what: "probe", integration: "stripe", lastFailure: unmet }, rates),
    "production: checks of stripe fail: got 503, expected 200 after",
    "**checks of stripe** fail: got 503, expected 200 (18 of 18 failed; before, 0 of 40 failed)",
  ],
  [
    "a latency",
    reportOf({ name: "slow-checkouts", what: "latency", slowerThanMs: 500 }, { after: latency }),
    "production: 10.8 % of requests are slower than 500 ms (slow-checkouts) after",
    "**10.8 %** of requests are slower than 500 ms (slow-checkouts) (108 of 1,000); before, 0.21 %",
  ],
  [
    "a latency of calls",
    reportOf(
      { name: "calls to stripe", what: "latency", integration: "stripe", slowerThanMs: 2_500 },
      { after: latency },
    ),
    "production: 10.8 % of calls to stripe are slower than 2.5 s after",
    "**10.8 %** of calls to stripe are slower than 2.5 s (108 of 1,000)",
  ],
  [
    "a latency without a limit of its own",
    reportOf({ name: "slow", what: "latency" }, { after: latency }),
    "requests are slower than 95 % of them were before (slow) after",
    "**10.8 %** of requests are slower than 95 % of them were before",
  ],
  [
    "a ratio",
    reportOf({ name: "checkout-errors", what: "ratio" }),
    "production: checkout-errors got worse after",
    "**checkout-errors** is at **12.4 % (1,104 of 8,903)**; before, 0.21 % (38 of 18,011)",
  ],
  [
    "a level",
    reportOf({ name: "queue", what: "gauge" }, { kind: "gauge" }),
    "production: queue got worse after",
    "**queue** is at **0.124**; before, 0.0021",
  ],
])("A34: %s says what was expected and what came", (_, report, title, first) => {
  expect(incidentTitle(report)).toContain(title);
  const body = bodyOf(report).replaceAll("\\", "");
  expect(body).toContain(first);
  expect(body).not.toContain("events are bad");
});

test.each([
  [2, "Nothing ties a change to what fails; first to look at: "],
  [1, "The only change: "],
])("none of %i changes is most likely for its size alone", (many, words) => {
  const { range, ...rest } = sampleReport();
  const size = { kind: "size" as const, lines: 900, files: 12 };
  const suspects = range!.suspects.slice(0, many).map((suspect) => ({ ...suspect, reasons: [size] }));
  const body = bodyOf({ ...rest, range: { ...range!, suspects } });
  expect(body).not.toContain("Most likely cause");
  expect(body).toContain(`**${words}#479`);
  expect(body).toContain("changes 900 lines in 12 files");
});

test("foreign text in a suspect neither mentions, closes, nor breaks the list", () => {
  const body = bodyOf(sampleReport());
  const rendered = body.replace(/&#(\d+);/gu, (_, digits: string) => String.fromCodePoint(Number(digits)));
  expect(rendered).not.toMatch(/@jane|fixes #1/u);
  expect(body).not.toContain("<b>");
});

test("a thousand suspects still fit into an issue", () => {
  const { range, ...rest } = sampleReport();
  const suspects = Array.from({ length: 1_000 }, () => range!.suspects[1]!);
  const body = bodyOf({ ...rest, range: { ...range!, suspects } });
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
