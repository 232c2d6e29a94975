import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { jump, settingsText, withScenario } from "./scenario.ts";

const healthy = { stripe: jump(0.002, 0.002) };
const regression = { stripe: jump(0.002, 0.12) };

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds() && tries < 400; tries += 1) await sleep(50);
  expect(holds()).toBe(true);
}

describe("D15: a job that is cancelled", () => {
  const settingsFile = `version: 1
sources: { own: { type: command, run: [sh, -c, "echo $$ > program.pid; sleep 300 & wait"], timeout: 5m } }
signals: { errors: { source: own } }
`;

  test.each(["SIGINT", "SIGTERM"] as const)("by %s tells so, and ends the program that it runs", (signal) =>
    withScenario({ ...healthy, settingsFile }, async ({ run, temp }) => {
      const file = join(temp, "program.pid");
      const program = () => Number(readFileSync(file, "utf8"));
      const started = () => existsSync(file) && program() > 0;
      const { exitCode, log } = await run(
        {},
        { onStart: (child) => void until(started).then(() => child.kill(signal)) },
      );
      expect(exitCode).toBe(1);
      expect(log).toContain("cancelled: nothing more is watched");
      await until(() => !isAlive(program()));
    }),
  );
});

describe("D15: a disk that is full", () => {
  test.each(["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"])("behind %s is told, and is no bug of ours", (name) =>
    withScenario(healthy, async ({ run }) => {
      const { exitCode, log } = await run({}, { env: { [name]: "/dev/full" } });
      expect(exitCode).toBe(1);
      expect(log).toContain("the runner's disk: the disk is full (ENOSPC)");
      expect(log).not.toContain("a bug of ours");
    }),
  );

  test("costs neither the revert, nor the incident, nor the verdict", () =>
    withScenario(regression, async ({ run, reverts, incidents }) => {
      // No file can be made under one.
      const { exitCode, log, outputs } = await run({}, { env: { RUNNER_TEMP: "/dev/null/job" } });
      expect(exitCode).toBe(1);
      expect(log).toContain("writing the report: the runner's disk: a part of its path is a file");
      expect(outputs.verdict).toBe("regressed");
      expect(reverts()).toHaveLength(1);
      expect(incidents()).toHaveLength(1);
    }));
});

test("D5: a variable whose value is part of the environment's name breaks no marker", () =>
  withScenario(
    { ...regression, settingsFile: settingsText.replace("d/shop", "${ENV}/${TEAM}") },
    async ({ run, reverts, incidents }) => {
      const env = { ENV: "prod", TEAM: "hunter2-team" };
      for (const _ of [1, 2]) await run({}, { env });
      expect(incidents()).toHaveLength(1);
      expect(reverts()).toHaveLength(1);
      const [issue] = incidents();
      expect(issue?.body).toMatch(/<!-- deploy-guard:incident env=production sha=[0-9a-f]{40} -->/u);
      expect(issue?.title).toContain("production: ");
      expect(reverts()[0]?.body).toContain("env=production ");
      expect(issue?.body).not.toContain("hunter2");
    },
  ));
