import type { SignalVerdict } from "../../src/judge/verdict.ts";
import type { RevertText } from "../../src/report/revert-body.ts";
import type { RunReport, SignalFacts } from "../../src/report/run-report.ts";
import { revertMarker, revertTrailer } from "../../src/revert/marker.ts";

const bad = "4f2c9d1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa";
const good = "77ab031bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb";
const deployedAt = Date.UTC(2026, 10, 22, 8);
const repository = "https://github.test/acme/shop";

function facts(
  name: string,
  what: SignalFacts["what"],
  rates: [number, number],
  integration?: string,
): SignalFacts {
  const reading = (index: number) => {
    // What goes wrong begins with the fourth reading, 45 s after the deploy.
    const share = rates[index < 3 ? 0 : 1];
    return { at: deployedAt + index * 15_000, seconds: 15, bad: Math.round(share * 1_800), total: 1_800 };
  };
  return {
    name,
    what,
    ...(integration !== undefined && { integration }),
    from: "source prom",
    baseline: Array.from({ length: 10 }, (_, index) => reading(index - 10)),
    after: Array.from({ length: 5 }, (_, index) => reading(index)),
    queries: [`sum(${name.replace(/\W/gu, "_")}_total)`],
    notes: [],
    doubts: [],
  };
}

function said(name: string, more: Partial<SignalVerdict>): SignalVerdict {
  return {
    name,
    kind: "ratio",
    verdict: "regressed",
    baseline: { rate: 0.0021, low: 0.0015, high: 0.0029, n: 18_011, bad: 38 },
    after: { rate: 0.124, low: 0.117, high: 0.131, n: 8_903, bad: 1_104 },
    logEvidence: 108.9,
    threshold: Math.log(200),
    reason: "0.21 % before, 12 % after; bad since the deploy",
    ...more,
  };
}

/** The morning of the outage, as a run would have told it; `change` replaces parts. */
export function sampleReport(change: Partial<RunReport> = {}): RunReport {
  const onset = { at: deployedAt + 45_000, from: deployedAt + 15_000, to: deployedAt + 60_000 };
  return {
    deploy: {
      environment: "production",
      sha: bad,
      deployedAt,
      found: "deployment 42",
      deploymentId: 42,
      ref: "main",
      previous: { sha: good, deployedAt: deployedAt - 75_600_000, found: "deployment 41" },
    },
    verdict: {
      verdict: "regressed",
      decidedAt: deployedAt + 75_000,
      decidedAfterSeconds: 75,
      onset,
      reason: "calls to stripe got worse with the deploy: 0.21 % before, 12.4 % after",
      signals: [
        said("calls to stripe", {}),
        said("checkout-errors", {
          baseline: { rate: 0.003, low: 0.0026, high: 0.0034, n: 72_400, bad: 217 },
          after: { rate: 0.098, low: 0.094, high: 0.102, n: 21_020, bad: 2_060 },
          logEvidence: 62,
        }),
        said("slow-checkouts", {
          verdict: "watching",
          baseline: { rate: 0.05, low: 0.048, high: 0.052, n: 72_400, bad: 3_620 },
          after: { rate: 0.053, low: 0.05, high: 0.056, n: 21_020, bad: 1_114 },
          logEvidence: -3,
          detectable: 1.4,
          reason: "5 % before, 5.3 % after",
        }),
      ],
    },
    signals: [
      facts("calls to stripe", "calls", [0.0021, 0.124], "stripe"),
      facts("checkout-errors", "ratio", [0.003, 0.098]),
      facts("slow-checkouts", "latency", [0.05, 0.053]),
    ],
    failing: ["stripe"],
    vendors: [
      {
        signals: ["calls to stripe"],
        vendor: "stripe",
        at: deployedAt + 80_000,
        state: "up",
        said: { kind: "page-says", said: ["All Systems Operational"] },
      },
    ],
    range: {
      compareUrl: `${repository}/compare/77ab031...4f2c9d1`,
      commits: 2,
      suspects: [
        {
          candidate: {
            number: 479,
            title: "Move payments to the new host",
            url: `${repository}/pull/479`,
            author: "sam",
            authorIsBot: false,
            sha: bad,
            commits: 1,
            order: 1,
            labels: [],
            files: [],
            filesComplete: true,
            mergedAt: deployedAt - 600_000,
          },
          probability: 0.92,
          reasons: [
            { kind: "configuration", integration: "stripe", items: ["config/payments.yml"] },
            { kind: "size", lines: 4, files: 1 },
          ],
        },
        {
          candidate: {
            title: "Tidy up @jane's <b>search</b> | fixes #1",
            url: "",
            author: "ada",
            authorIsBot: false,
            sha: "c".repeat(40),
            commits: 1,
            order: 0,
            labels: [],
            files: [],
            filesComplete: true,
          },
          probability: 0.03,
          reasons: [{ kind: "size", lines: 120, files: 3 }],
        },
      ],
      settings: [
        {
          integration: "stripe",
          file: "config/payments.yml",
          line: 3,
          key: "payments.stripe.url",
          before: "https://api.stripe.com",
          after: "https://api-sandbox.stripe.com",
        },
        {
          integration: "stripe",
          file: "config/payments.yml",
          line: 5,
          key: "payments.stripe.key",
          before: "sk_live_…(32 chars)",
          after: "sk_live_…(32 chars, changed)",
        },
      ],
    },
    revert: {
      kind: "opened",
      number: 482,
      url: `${repository}/pull/482`,
      title: "Revert deploy 4f2c9d1 of production (1 pull request, 1 direct push)",
      draft: false,
      checks: [
        { kind: "nothing-later" },
        { kind: "deploy-recent" },
        { kind: "no-special-file" },
        { kind: "no-workflow-file" },
      ],
      warnings: [],
      notes: [],
    },
    incident: { kind: "opened", number: 483, url: `${repository}/issues/483` },
    failures: [],
    notes: [],
    runUrl: `${repository}/actions/runs/77`,
    repositoryUrl: repository,
    links: [{ title: "Dashboard", url: "https://grafana.example.com/d/shop" }],
    dryRun: false,
    answeredAt: deployedAt + 91_000 + 45_000,
    ...change,
  };
}

/** The revert pull request of that morning, as facts. */
export function sampleRevert(evidence: string): RevertText {
  const marker = { environment: "production", bad, good };
  const commit = {
    sha: "9a1b2c3f84d1e0576ab3c9d2e8f4a1b07c6d5e3f",
    parents: [good],
    message: "Move payments to the new host (#479)",
    author: "sam",
    authorIsBot: false,
  };
  const pull = {
    number: 479,
    title: "Move payments to the new host",
    body: "",
    author: "sam",
    authorIsBot: false,
    labels: [],
    headBranch: "new-host",
  };
  return {
    ...marker,
    marker: revertMarker(marker),
    trailer: revertTrailer(marker),
    plan: { kind: "revert", from: good, to: bad, scope: "deploy", undone: [{ commits: [commit], pull }] },
    branch: "main",
    why: "calls to stripe fail since 08:00:45 UTC",
    incident: 483,
    evidence,
    suspects: [
      {
        number: 479,
        sha: bad,
        title: pull.title,
        reasons: "changes the configuration of stripe (config/payments.yml)",
      },
    ],
    deployedAt,
    paths: ["config/payments.yml"],
    later: [],
    checks: [
      { kind: "nothing-later" },
      { kind: "deploy-recent" },
      { kind: "no-special-file" },
      { kind: "no-workflow-file" },
    ],
    warnings: [],
  };
}
