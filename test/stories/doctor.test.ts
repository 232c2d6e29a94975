import { describe, expect, test } from "vitest";
import { WorldError } from "../../src/errors.ts";
import { ledgerText } from "../../src/judge/past/ledger.ts";
import { doctorText } from "../../src/report/doctor-page.ts";
import type { DoctorReport } from "../../src/report/doctor-report.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { doctor, examine } from "../../src/stories/doctor.ts";
import type { Deployment, GitHub } from "../../src/world/github/github.ts";
import type { Source } from "../../src/world/sources/source.ts";
import { type FakeParts, type FakeWorld, fakeWorld, steadySource } from "../support/fake-world.ts";
import { start, watchAt } from "../support/ledger-entries.ts";

const now = Date.parse("2026-03-02T08:00:00Z");
const settings = await parseSettings(
  `
version: 1
sources: { prom: { type: prometheus, url: "https://prom.example.com" } }
signals:
  checkout: { source: prom, bad: 'errors_total', total: 'requests_total' }
integrations:
  stripe:
    critical: true
    owners: ["@jane", "@acme/payments"]
    probes: [{ url: "https://api.stripe.com/v1", conditions: ["[STATUS] == 200"] }]
`,
  "deploy-guard.yml",
  {},
);

const deployment: Deployment = {
  id: 7,
  sha: "4f2c9d1e8a7b6c5d4e3f2a1b0c9d8e7f6a5b4c3d",
  ref: "main",
  environment: "production",
  task: "deploy",
  createdAt: now - 3_600_000,
  creator: "jane",
};

const github: Partial<GitHub> = {
  readDeployments: async ({ environment }) =>
    environment === undefined || environment === "production" ? [deployment] : [],
  readFiles: async () => ({ texts: new Map(), left: [] }),
  findShortfalls: async () => [],
  readRepository: async () => ({
    defaultBranch: "main",
    archived: false,
    private: true,
    allowMergeCommit: true,
    allowSquashMerge: true,
    allowRebaseMerge: true,
    allowAutoMerge: false,
    canPush: true,
  }),
  findBranchRules: async () => [
    {
      type: "required_status_checks",
      parameters: { required_status_checks: [{ context: "deploy-guard / integration review" }] },
    },
  ],
  readIssues: async () => [],
  readPermission: async () => "write",
  findLoginOf: async () => undefined,
  readTeam: async () => ({ kind: "members", logins: ["jane", "joe"] }),
  clockAheadSeconds: () => 1,
};

const healthy: FakeParts = {
  now,
  github,
  sources: { prom: steadySource("prom", 20, () => 0.01) },
};

/** A world whose neutral addresses answer. */
function reachable(parts: FakeParts): FakeWorld {
  const world = fakeWorld(parts);
  world.http = { send: async () => ({ status: 204, headers: {}, text: "" }) as never };
  return world;
}

async function examined(more: FakeParts = {}, environment: string | undefined = "production") {
  const world = reachable({ ...healthy, ...more, github: { ...github, ...more.github } });
  const report = await examine(world, settings, { environment });
  const of = (subject: string) => report.examined.filter((one) => one.subject === subject);
  return { report, of };
}

const text = (report: DoctorReport, columns = 100) => doctorText(report, { columns, colour: false });

describe("the revert's own check", () => {
  test.each<[string | undefined, string, string]>([
    ["on: [push, workflow_dispatch]\n", "fine", "check-can-start"],
    ["on: push\n", "wrong", "check-can-not-start"],
    [undefined, "wrong", "check-is-missing"],
  ])("of a workflow that holds %j is %s", async (file, grade, kind) => {
    const asked: unknown[] = [];
    const findFile = async (...args: unknown[]) => {
      asked.push(args);
      return file;
    };
    const world = reachable({ ...healthy, github: { ...github, findFile } });
    const verify = { workflow: "ci.yml", inputs: {}, timeout: 1 };
    const asking = { ...settings, response: { ...settings.response, verify } };
    const { examined: all } = await examine(world, asking, { environment: "production" });
    const fact = { kind, workflow: "ci.yml", branch: "main" };
    expect(all.filter(({ subject }) => subject === "the revert's own check")).toEqual([
      { subject: "the revert's own check", grade, fact },
    ]);
    expect(asked).toEqual([[".github/workflows/ci.yml", "main"]]);
  });
});

describe("an examination", () => {
  test("finds a sound set-up fine, and says what it saw", async () => {
    const { report } = await examined();
    expect(report.examined.filter(({ grade }) => grade !== "fine")).toEqual([]);
    await expect(text(report)).toMatchFileSnapshot("../snapshots/doctor.txt");
  });

  test("changes nothing", async () => {
    const world = reachable(healthy);
    await examine(world, settings, { environment: "production" });
    expect(world.asked.filter((name) => !/^(?:read|find|clock)/u.test(name))).toEqual([]);
  });

  test.each<[string, FakeParts, string, string, string]>([
    [
      "a source that is down",
      { sources: { prom: failing("503 Service Unavailable") } },
      "signal checkout",
      "wrong",
      "source-fails",
    ],
    [
      "a query without data",
      { sources: { prom: steadySource("prom", 20, () => undefined) } },
      "signal checkout",
      "wrong",
      "reads-nothing",
    ],
    [
      "hardly any traffic",
      { sources: { prom: steadySource("prom", 0.02, () => 0) } },
      "signal checkout",
      "warning",
      "little-traffic",
    ],
    [
      "a signal that can't be judged",
      { sources: { prom: doubted() } },
      "signal checkout",
      "wrong",
      "can-not-be-judged",
    ],
    [
      "a probe that never worked",
      { probe: () => ({ status: 404, conditions: [{ text: "[STATUS] == 200", ok: false, actual: "404" }] }) },
      "checks of stripe",
      "wrong",
      "probe-fails",
    ],
    [
      "an owner without write access",
      { github: { readPermission: async () => "read" } },
      "owner @jane of stripe",
      "wrong",
      "owner-may-not-write",
    ],
    [
      "a team that can't be seen",
      { github: { readTeam: async () => ({ kind: "not-allowed" as const }) } },
      "owner @acme/payments of stripe",
      "warning",
      "team-is-hidden",
    ],
    [
      "a team without anybody",
      { github: { readTeam: async () => ({ kind: "members" as const, logins: [] }) } },
      "owner @acme/payments of stripe",
      "wrong",
      "team-is-empty",
    ],
    [
      "a permission that is missing",
      { github: { findShortfalls: async () => [{ kind: "permission", permission: "contents" }] } },
      "permission contents",
      "wrong",
      "may-not-write",
    ],
    [
      "Actions that may open no pull request",
      {
        github: {
          findShortfalls: async () => [{ kind: "pulls-forbidden" }],
        },
      },
      "the repository",
      "wrong",
      "shortfall",
    ],
    [
      "a status that nothing requires",
      { github: { findBranchRules: async () => [] } },
      "the review's status",
      "warning",
      "status-is-not-required",
    ],
    [
      "rules that can't be read",
      { github: { findBranchRules: async () => undefined } },
      "the review's status",
      "unknown",
      "rules-are-hidden",
    ],
    [
      "a clock that is off",
      { github: { clockAheadSeconds: () => -95 } },
      "the clock",
      "wrong",
      "clocks-differ",
    ],
    [
      "GitHub that fails",
      {
        github: {
          readDeployments: async () => {
            throw new WorldError("502", { service: "GitHub" });
          },
        },
      },
      "deployments",
      "unknown",
      "not-examined",
    ],
  ])("tells %s", async (_, more, subject, grade, kind) => {
    const { of, report } = await examined(more);
    expect(of(subject).map(({ grade, fact }) => [grade, fact.kind])).toEqual([[grade, kind]]);
    expect(text(report)).toContain(`${subject}: `);
  });

  test("names the environment that was probably meant", async () => {
    const { of } = await examined({}, "prod");
    expect(of("environment prod")).toMatchObject([
      { grade: "warning", fact: { kind: "never-deployed", others: ["production"], nearest: "production" } },
    ]);
  });

  test("asks for the environment where none was named", async () => {
    const { of } = await examined({}, undefined as never);
    expect(of("environment production")).toHaveLength(1);
    const world = reachable(healthy);
    const report = await examine(world, settings, { environment: undefined });
    expect(report.examined).toContainEqual({
      subject: "deployments",
      grade: "unknown",
      fact: { kind: "no-environment", others: ["production"] },
    });
  });

  test("says without GitHub that half was not looked at", async () => {
    const world = reachable({ ...healthy, github: {} });
    const report = await examine(world, settings, {
      environment: undefined,
      withoutGitHub: "GITHUB_TOKEN is not set",
    });
    expect(world.asked).toEqual([]);
    expect(text(report)).toContain("?      GitHub: not examined: GITHUB_TOKEN is not set");
  });

  test("tells a critical integration without owners, and an owner that is an address", async () => {
    const other = await parseSettings(
      `
version: 1
integrations:
  stripe: { critical: true, probes: [{ url: "https://api.stripe.com/v1", conditions: ["[STATUS] == 200"] }] }
  mail: { owners: ["ops@example.com"], probes: [{ url: "https://mail.example.com", conditions: ["[STATUS] == 200"] }] }
`,
      "deploy-guard.yml",
      {},
    );
    const { examined: all } = await examine(reachable(healthy), other, { environment: "production" });
    expect(
      all.filter(({ grade }) => grade !== "fine").map(({ subject, fact }) => [subject, fact.kind]),
    ).toEqual([
      ["owner ops@example.com of mail", "owner-is-an-address"],
      ["integration stripe", "nobody-owns"],
    ]);
  });

  test("tells how often in a row the watches could not tell", async () => {
    const silent = { verdict: "inconclusive", reason: "no traffic" } as const;
    const ledger = (...entries: ReturnType<typeof watchAt>[]) => ({
      github: {
        readFiles: async () => ({
          texts: new Map([["production.ndjson", ledgerText(entries)]]),
          left: [],
        }),
      },
    });
    const again = start + 3_600_000;
    const blind = await examined(ledger(watchAt(start, silent), watchAt(again, { ...silent, runId: 8 })));
    expect(blind.of("watches of production")).toMatchObject([
      { grade: "wrong", fact: { kind: "watches-could-not-tell", count: 2, since: start } },
    ]);
    const sighted = await examined(ledger(watchAt(start, silent), watchAt(again, { runId: 8 })));
    expect(sighted.of("watches of production")).toMatchObject([
      { grade: "fine", fact: { kind: "watches-judge", watches: 2 } },
    ]);
  });

  test("says when no outbound network can be told from a vendor's silence", async () => {
    const world = fakeWorld(healthy);
    const report = await examine(world, settings, { environment: "production" });
    expect(report.examined).toContainEqual(
      expect.objectContaining({ subject: "the runner's network", grade: "warning" }),
    );
  });

  test("fits a narrow screen", async () => {
    const { report } = await examined({ github: { findBranchRules: async () => [] } });
    for (const line of text(report, 44).split("\n")) expect(line.length).toBeLessThanOrEqual(60);
  });
});

describe("mode: doctor", () => {
  test("passes where all is fine", async () => {
    const outcome = await doctor(reachable(healthy), settings, "production");
    expect(outcome.failed).toBeUndefined();
    expect(outcome.summary).toContain("<details><summary>");
  });

  test("fails with what is wrong, and leaves a report without hostile markup", async () => {
    const world = reachable({
      ...healthy,
      env: { RUNNER_TEMP: "/tmp" },
      sources: { prom: failing("<img src=x> @acme/all") },
    });
    const { failed, summary, outputs } = await doctor(world, settings, "production");
    expect(failed).toBe("the guard would not do all its work: 1 wrong, 9 fine");
    expect(summary).not.toMatch(/<img|[^​]@acme\/all/u);
    const report = JSON.parse(world.disk.get(outputs.report!)!);
    expect(report).toMatchObject({ version: 1, ok: false });
    expect(world.lines.some((line) => line.startsWith("error: signal checkout: "))).toBe(true);
  });
});

function failing(why: string) {
  return {
    ...steadySource("prom", 20, () => 0),
    read: async () => {
      throw new WorldError(why, { service: "source prom" });
    },
  };
}

function doubted() {
  return {
    ...steadySource("prom", 20, () => 0),
    check: async () => ({
      doubts: [{ kind: "no-such-series", part: "bad", selector: "errors_total" } as const],
      notes: [],
    }),
  };
}

describe("a control", async () => {
  const withControl = await parseSettings(
    `version: 1
sources:
  east: { type: prometheus, url: "https://east.example.com" }
  west: { type: prometheus, url: "https://west.example.com" }
signals: { checkout: { source: east, bad: e, total: t, control: { source: west } } }
`,
    "deploy-guard.yml",
    {},
  );
  const factOf = async (west: Source) => {
    const sources = { east: steadySource("east", 20, () => 0.01), west };
    const report = await examine(reachable({ ...healthy, sources }), withControl, {
      environment: "production",
    });
    const found = report.examined.find(({ subject }) => subject === "control of checkout");
    return { found, page: text(report, 200) };
  };

  test("that answers is fine", async () => {
    const { found } = await factOf(steadySource("west", 20, () => 0.02));
    expect(found).toMatchObject({ grade: "fine", fact: { kind: "reads-counts", total: 72_000 } });
  });

  test.each([
    ["is down", failing("503"), "source-fails"],
    ["has no data", steadySource("west", 20, () => undefined), "reads-nothing"],
    ["can't be judged", doubted(), "can-not-be-judged"],
  ])("that %s is a warning, since the signal is judged without it", async (_, west, kind) => {
    const { found, page } = await factOf(west);
    expect(found).toMatchObject({ grade: "warning", fact: { kind: "control-unused", fact: { kind } } });
    expect(page).toContain("until then checkout is judged by its own past alone");
  });

  test("that reads what the signal reads is wrong", async () => {
    const { found } = await factOf(steadySource("west", 20, () => 0.01));
    expect(found).toMatchObject({ grade: "wrong", fact: { kind: "control-is-signal" } });
  });
});
