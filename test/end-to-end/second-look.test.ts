import { expect, test } from "vitest";
import { parseLedger } from "../../src/judge/past/ledger.ts";
import { withScenario } from "./scenario.ts";

test("a leak that shows twenty minutes after a healthy watch is found by the second look, once", () =>
  withScenario(
    {
      stripe: (seconds) => (seconds < 1_200 ? 0.002 : Math.min(0.15, 0.002 + (seconds - 1_200) / 20_000)),
      minutesAgo: 75,
      settings: "watch: { history: 1h }\n",
    },
    async ({ run, github, reverts, incidents, bad }) => {
      const first = await run();
      expect(first.outputs.verdict).toBe("healthy");
      expect(github.visibleWrites()).toEqual([]);

      const event = { name: "schedule", payload: { schedule: "*/30 * * * *" } };
      const look = await run({ mode: "second-look" }, { event, runId: 78 });
      expect(look.outputs.verdict).toBe("regressed");
      expect(look.exitCode).toBe(1);
      expect(look.summary).toContain("second look at");
      expect(reverts()).toHaveLength(1);
      expect(reverts()[0]?.title).toBe('Revert "Move payments to the new host"');
      expect(incidents()).toHaveLength(1);
      const file = await github.git.readObject("refs/deploy-guard/ledger:production.ndjson");
      const { entries, garbage } = parseLedger(file?.content.toString("utf8") ?? "");
      expect(garbage).toBe(0);
      expect(entries).toMatchObject([
        { sha: bad, verdict: "regressed", looks: [{ afterSeconds: 3_600, verdict: "regressed" }] },
      ]);

      const written = github.writes().length;
      const again = await run({ mode: "second-look" }, { event, runId: 79 });
      expect(again.exitCode).toBe(0);
      expect(again.log).toContain("no second look at a deploy of production is due");
      expect(github.writes()).toHaveLength(written);
    },
  ));
