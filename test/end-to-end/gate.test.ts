import { expect, test } from "vitest";
import { jump, withScenario } from "./scenario.ts";

const regression = { stripe: jump(0.002, 0.12) };
const gate = { mode: "gate" };

test("after a regression the next deploy is stopped until it brings the revert", async () => {
  await withScenario(regression, async ({ run, github, incidents, reverts }) => {
    await run();
    const [incident, revert] = [incidents()[0]!, reverts()[0]!];
    const next = await github.commit({ "src/app.ts": "export const app = 2;\n" }, { message: "Go on" });
    const written = github.writes().length;

    const stopped = await run(gate, { sha: next, runId: 78 });
    expect(stopped.exitCode).toBe(1);
    expect(stopped.outputs).toMatchObject({ gate: "stop", "incident-number": String(incident.number) });
    expect(stopped.log).toContain(`::error::production: ${next.slice(0, 7)} must not be deployed now`);
    expect(stopped.log).toContain("to lift it: ");
    expect(stopped.summary).toContain(`[#${incident.number}](${github.url}`);
    // It reads only, so that it may run again and beside others.
    expect(github.writes()).toHaveLength(written);

    const allowed = await run({ ...gate, "dry-run": "true" }, { sha: next, runId: 78 });
    expect(allowed).toMatchObject({ exitCode: 0, outputs: { gate: "stop" } });

    const home = await github.mergePull(revert.number, "squash", "jane");
    const passed = await run(gate, { sha: home, runId: 79 });
    expect(passed).toMatchObject({ exitCode: 0, outputs: { gate: "pass" } });
    expect(passed.log).toContain(`brings its revert (#${revert.number})`);
  });
}, 180_000);

test("it needs no settings file, no metric and four rights to read", () =>
  withScenario(
    {
      ...regression,
      settingsFile: "this: [is no settings file\n",
      github: {
        permissions: {
          contents: "read",
          issues: "read",
          deployments: "read",
          pull_requests: "read",
          statuses: "none",
          actions: "none",
        },
      },
    },
    async ({ run, github }) => {
      const next = await github.commit({ "src/app.ts": "export const app = 2;\n" }, { message: "Go on" });
      const before = github.requests.length;
      const { exitCode, outputs, log } = await run(gate, { sha: next });
      expect(github.requests.length - before).toBeLessThanOrEqual(10);
      expect([exitCode, outputs.gate]).toEqual([0, "pass"]);
      expect(log).not.toContain("::warning");
    },
  ));
