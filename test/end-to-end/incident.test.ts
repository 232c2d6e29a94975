import { expect, test } from "vitest";
import { parseRecordBlock } from "../../src/report/record-block.ts";
import { type Scenario, withScenario } from "./scenario.ts";

const backAfterSeconds = 380;
/** Bad from the deploy until its revert. */
const regression = {
  stripe: (at: number) => (at >= 0 && at < backAfterSeconds ? 0.12 : 0.002),
  settings: "incident: { close: recovered }\n",
};

/** Somebody comments on the incident, and GitHub starts the workflow that listens. */
function comment({ github, incidents, run }: Scenario, body: string, author = "jane") {
  const { number } = incidents()[0]!;
  const id = github.comment(number, body, author);
  const payload = {
    action: "created",
    issue: { number, labels: [{ name: "deploy-guard" }, { name: "incident" }] },
    comment: {
      id,
      body,
      user: { login: author, type: "User" },
      created_at: new Date().toISOString(),
      html_url: `${github.url}/acme/shop/issues/${number}#issuecomment-${id}`,
    },
  };
  return run({ environment: "" }, { runId: 90 + id, event: { name: "issue_comment", payload } });
}

test(
  "an incident from the alarm to the all-clear: taken, reverted, recovered and closed by itself",
  () =>
    withScenario(regression, async (scenario) => {
      const { run, github, incidents, reverts } = scenario;
      await run();
      expect(incidents()[0]!.body).toContain("🔴 **Open**, severity 2. Nobody has it yet.");
      expect(incidents()[0]!.body).toContain("Comment `/ack` to take it");

      const taken = await comment(scenario, "/ack\n/timeline restarted the workers");
      expect(taken).toMatchObject({ exitCode: 0, outputs: { "incident-state": "acknowledged" } });
      expect(taken.summary).toContain("🟠 **Somebody has it**, severity 2.");
      const refused = await comment(scenario, "/false-alarm mine", "mallory");
      expect(refused).toMatchObject({ exitCode: 0, outputs: { "incident-state": "acknowledged" } });
      expect(reverts()[0]!.state).toBe("open");

      const home = await github.mergePull(reverts()[0]!.number, "squash", "jane");
      github.deploy({ sha: home, at: scenario.deployedAt + backAfterSeconds * 1_000 });
      const back = await run({}, { sha: home, runId: 79 });
      expect(back.outputs.verdict).toBe("healthy");
      const [incident] = incidents();
      expect(incident).toMatchObject({ state: "closed", stateReason: "completed" });
      expect(incident!.title).toMatch(/^🟢 /u);
      expect(incident!.body).toMatch(
        /From the first harm: detected after .* · taken after .* · recovered after .* · resolved after /u,
      );
      const read = parseRecordBlock(incident!.body);
      const kinds = read.kind === "whole" ? read.record.entries.map(({ what }) => what.kind) : [];
      expect(kinds).toEqual(
        expect.arrayContaining([
          "deployed",
          "got-worse",
          "certain",
          "revert-opened",
          "opened",
          "acknowledged",
          "noted",
          "recovered",
          "resolved",
        ]),
      );
    }),
  180_000,
);

test(
  "a setting that is wrong is told by the run that listens, and nothing is written",
  () =>
    withScenario(regression, async (scenario) => {
      await scenario.run();
      const before = scenario.github.writes().length;
      await scenario.github.commit({
        ".github/deploy-guard.yml": "version: 1\nincident: { close: never }\n",
      });
      const id = scenario.github.comment(scenario.incidents()[0]!.number, "/ack", "jane");
      const payload = {
        action: "created",
        issue: { number: scenario.incidents()[0]!.number, labels: [{ name: "incident" }] },
        comment: { id },
      };
      const tip = await scenario.github.findBranch("main");
      const told = await scenario.run(
        {},
        { sha: tip!, runId: 91, event: { name: "issue_comment", payload } },
      );
      expect(told.exitCode).toBe(1);
      expect(told.log).toContain("incident.close");
      expect(scenario.github.writes()).toHaveLength(before);
    }),
  180_000,
);
