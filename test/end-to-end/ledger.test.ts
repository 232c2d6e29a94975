import { describe, expect, test } from "vitest";
import { parseLedger } from "../../src/judge/past/ledger.ts";
import { jump, type Scenario, withScenario } from "./scenario.ts";

async function ledgerOf({ github }: Scenario): Promise<string | undefined> {
  const file = await github.git.readObject("refs/deploy-guard/ledger:production.ndjson");
  return file?.content.toString("utf8");
}

describe("the ledger", () => {
  test("has a line of a healthy watch, and the same line when the run is repeated", () =>
    withScenario({ stripe: () => 0.002 }, async (scenario) => {
      const { run, github, bad, deployedAt } = scenario;
      expect((await run()).outputs.verdict).toBe("healthy");
      const text = (await ledgerOf(scenario))!;
      const { entries, garbage } = parseLedger(text);
      expect(garbage).toBe(0);
      expect(entries).toMatchObject([{ sha: bad, deployedAt, runId: 77, verdict: "healthy" }]);
      expect(entries[0]?.signals.map(({ name, verdict }) => [name, verdict])).toEqual([
        ["checkout-errors", "healthy"],
        ["calls to stripe", "healthy"],
      ]);
      for (const { readings } of entries[0]!.signals) expect(readings.length).toBeGreaterThan(5);

      const written = github.writes().length;
      await run();
      expect(await ledgerOf(scenario)).toBe(text);
      expect(github.writes()).toHaveLength(written);
    }));

  test("is written after the incident", () =>
    withScenario({ stripe: jump(0.002, 0.12), requests: jump(0.003, 0.1) }, async (scenario) => {
      await scenario.run();
      const { entries } = parseLedger((await ledgerOf(scenario))!);
      expect(entries).toMatchObject([{ verdict: "regressed" }]);
      const sent = scenario.github.requests.map(({ method, path }) => `${method} ${path}`);
      const incident = sent.findIndex((one) => /^POST .*\/issues$/u.test(one));
      const ledger = sent.findIndex((one) => /deploy-guard(?:%2F|\/)ledger/iu.test(one));
      expect(incident).toBeGreaterThan(0);
      expect(ledger).toBeGreaterThan(incident);
    }));

  test("has nothing of a dry run", () =>
    withScenario({ stripe: () => 0.002 }, async (scenario) => {
      await scenario.run({ "dry-run": "true" });
      expect(await ledgerOf(scenario)).toBeUndefined();
    }));

  test("that may not be written is a note, and the step ends as it would have", () =>
    withScenario({ stripe: () => 0.002, github: { permissions: { contents: "read" } } }, async (scenario) => {
      const { exitCode, outputs, log } = await scenario.run();
      expect([exitCode, outputs.verdict]).toEqual([0, "healthy"]);
      expect(log).toMatch(/the ledger was not written: .*contents: write/u);
      const warnings = log.match(/^::warning::.*$/gmu) ?? [];
      expect(warnings).toEqual([expect.stringContaining("The token lacks contents: write")]);
    }));
});
