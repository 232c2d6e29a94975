import { expect, test } from "vitest";
import { jump, type Scenario, withScenario } from "./scenario.ts";

const regression = { stripe: jump(0.002, 0.12), requests: jump(0.003, 0.1) };
const settings = "response: { verify: { workflow: ci.yml, timeout: 30s } }\n";

/** A shop whose own check ends so, as soon as it was started. */
function checked(
  conclusion: "success" | "failure",
  act: (scenario: Scenario) => Promise<void>,
): Promise<void> {
  return withScenario({ ...regression, settings }, async (scenario) => {
    const { github } = scenario;
    await github.commit({ ".github/workflows/ci.yml": "on: [push, workflow_dispatch]\n" });
    github.onRequest(({ path, method }) => {
      if (method !== "POST" || !path.endsWith("/dispatches")) return;
      const [at, name] = [Date.now(), "unit tests"];
      const job = { name, conclusion, runner: "r", startedAt: at, endedAt: at, steps: [] };
      // What asks whether the token may start workflows starts none.
      const run = github.state.runs.at(-1);
      if (run !== undefined) Object.assign(run, { status: "completed", conclusion, jobs: [job] });
    });
    await act(scenario);
  });
}

const told = ({ github }: Scenario, number: number) =>
  github.comments(number).map(({ body }) => body.replace(/^<!--.*-->\n/u, ""));

test(
  "the project's own check runs on the revert, and its result is in revert, incident, summary and report; twice it is one",
  () =>
    checked("success", async (scenario) => {
      const { run, github, reverts, incidents } = scenario;
      const first = await run();
      const [revert, incident] = [reverts()[0]!, incidents()[0]!];
      expect(github.state.dispatches).toEqual([
        { kind: "workflow", workflow: "ci.yml", ref: revert.pull!.head, inputs: {} },
      ]);
      expect(told(scenario, revert.number)).toEqual([expect.stringContaining("**Its own check passed**")]);
      expect(told(scenario, incident.number)).toEqual([
        expect.stringContaining(`#${revert.number}: **Its own check passed**`),
      ]);
      expect(first.summary).toContain("- The revert's own check: Its own check passed");
      expect(first.report).toMatchObject({
        verify: { kind: "checked", workflow: "ci.yml", result: { kind: "passed" } },
      });
      const order = github.writes().map(({ path }) => path);
      const dispatched = order.findIndex((path) => path.endsWith("/dispatches"));
      // The incident and the mark on the deployment come first.
      expect(order.findIndex((path) => path.endsWith("/issues"))).toBeLessThan(dispatched);
      expect(order.findIndex((path) => path.includes("/deployments/"))).toBeLessThan(dispatched);

      const written = github.writes().length;
      await run();
      expect(github.writes()).toHaveLength(written);
    }),
  180_000,
);

test("a check that fails is on top of the revert and in the incident's title", () =>
  checked("failure", async (scenario) => {
    const { outputs } = await scenario.run();
    expect(outputs.verdict).toBe("regressed");
    const [revert, incident] = [scenario.reverts()[0]!, scenario.incidents()[0]!];
    expect(revert.body.indexOf("Its own check failed")).toBeLessThan(revert.body.indexOf("Safe to merge?"));
    expect(incident.title).toMatch(/look at #\d+: its check failed$/u);
    expect(told(scenario, incident.number)).toEqual([expect.stringContaining("unit tests](")]);
  }));

test("in a dry run it is planned", () =>
  checked("success", async ({ run, github }) => {
    const { log, summary } = await run({ "dry-run": "true" });
    expect(log).toContain("would run ci.yml on the revert's branch and tell its result");
    expect(summary).toContain("`ci.yml` would be run on the revert's branch");
    expect(github.writes()).toEqual([]);
  }));
