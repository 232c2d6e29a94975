import { describe, expect, test } from "vitest";
import type { Verdict } from "../../../src/judge/verdict.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { type AnswerFacts, answer } from "../../../src/stories/respond/answer.ts";
import type { Issue } from "../../../src/world/github/github.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { sampleReport } from "../../support/reports.ts";

const file = (incident: string) => `version: 1
sources: { prom: { type: prometheus, url: "http://prom.test" } }
integrations: { stripe: { calls: { source: prom, bad: bad, total: all } } }
response: { incident: ${incident} }
`;

async function answered(verdict: Partial<Verdict>, incident = "true") {
  const issues: { title: string; body: string }[] = [];
  const world = fakeWorld({
    github: {
      swapRef: async () => true,
      createIssue: async ({ title, body }) => {
        issues.push({ title, body });
        const issue = { number: 7, url: "https://github.test/acme/shop/issues/7", title, body } as Issue;
        return { ...issue, unassigned: [] };
      },
    },
  });
  const sample = sampleReport();
  const facts: AnswerFacts = {
    deploy: sample.deploy,
    range: undefined,
    watched: { verdict: { ...sample.verdict, ...verdict }, vendors: [], notes: [] },
    signals: sample.signals,
    undoes: undefined,
    reapplies: undefined,
    healthyLater: undefined,
    dryRun: false,
    runUrl: undefined,
  };
  const report = await answer(world, await parseSettings(file(incident), "settings", {}), facts);
  return { report, issues, asked: world.asked };
}

const vendorDown = { verdict: "elsewhere", reason: "stripe is down: its status page says: outage" } as const;

describe("A18: elsewhere while most requests fail", () => {
  test("opens an incident, and neither reverts nor marks anything", async () => {
    const { report, issues, asked } = await answered({ ...vendorDown, mostFail: true });
    expect(report.incident).toMatchObject({ kind: "opened", number: 7 });
    expect(report.revert).toMatchObject({ kind: "off", why: expect.stringContaining("stripe is down") });
    expect(issues[0]?.body).toContain("stripe is down");
    // The turn to open it, by a ref.
    expect(asked).toEqual(["swapRef", "createIssue"]);
  });

  test("opens none where incidents are off, or few fail", async () => {
    expect((await answered({ ...vendorDown, mostFail: true }, "false")).issues).toEqual([]);
    expect((await answered(vendorDown)).issues).toEqual([]);
  });
});

describe("what was never seen working", () => {
  const unknown: Partial<Verdict> = {
    verdict: "inconclusive",
    reason: "checks of stripe was never seen working",
    facts: [{ kind: "never-seen-working", signal: "checks of stripe", seen: 0 }],
  };

  test("is told in an incident only when the user asks for one", async () => {
    expect((await answered(unknown)).issues).toEqual([]);
    const { report, issues, asked } = await answered(unknown, "always");
    expect(issues).toHaveLength(1);
    expect(report.revert.kind).toBe("off");
    // The turn to open it, by a ref.
    expect(asked).toEqual(["swapRef", "createIssue"]);
  });

  test("is not what an inconclusive verdict of another reason is", async () => {
    const facts: Verdict["facts"] = [{ kind: "looks-worse", signal: "checks of stripe" }];
    expect((await answered({ ...unknown, facts }, "always")).issues).toEqual([]);
  });
});
