import { describe, expect, test } from "vitest";
import { openPayments } from "../support/shop.ts";
import { killHere, runHere } from "./run-here.ts";
import { jump, type Scenario, settingsText, withScenario } from "./scenario.ts";

const healthy = { stripe: () => 0.002 };
const regression = { stripe: jump(0.002, 0.12), requests: jump(0.003, 0.1) };

test("a healthy deploy writes nothing but its line in the ledger, and says what it saw", () =>
  withScenario(healthy, async ({ run, github }) => {
    const { exitCode, outputs, summary, report } = await run();
    expect(outputs).toMatchObject({ verdict: "healthy", "revert-number": "", "incident-number": "" });
    expect(exitCode).toBe(0);
    expect(summary).toContain("🟢");
    expect(report).toMatchObject({ verdict: "healthy", deploy: { environment: "production" } });
    expect(github.visibleWrites()).toEqual([]);
  }));

/** Kills the action when GitHub has carried out its `count`-th write and not answered it yet. */
async function kill({ run, github }: Scenario, count: number): Promise<void> {
  await run(
    {},
    {
      onStart: (child) =>
        github.afterWrites(count, async () => {
          const ended = new Promise((resolve) => child.once("exit", resolve));
          child.kill("SIGKILL");
          await ended;
        }),
    },
  );
  github.onRequest(undefined);
}

async function expectOneOfEach({ github, reverts, incidents }: Scenario, count: number): Promise<void> {
  expect(reverts(), `reverts after write ${count}`).toHaveLength(1);
  expect(incidents(), `incidents after write ${count}`).toHaveLength(1);
  expect(reverts()[0]?.body).toContain(`#${incidents()[0]?.number}`);
  const branches = Object.keys(await github.branches());
  expect(branches.filter((name) => name.startsWith("deploy-guard/"))).toHaveLength(1);
}

describe("a regression", () => {
  test("ends in one revert, one incident and a mark on the deployment", () =>
    withScenario(regression, async ({ run, github, reverts, incidents, good, bad, deployment, pull }) => {
      const { exitCode, outputs, summary, log } = await run();
      expect(outputs.verdict).toBe("regressed");
      expect(exitCode).toBe(1);

      const [revert] = reverts();
      expect(reverts()).toHaveLength(1);
      expect(revert?.title).toBe('Revert "Move payments to the new host"');
      expect(revert?.pull?.base).toBe("main");
      expect(await github.git.resolve(`${revert?.pull?.headSha}^{tree}`)).toBe(
        await github.git.resolve(`${good}^{tree}`),
      );

      const [incident] = incidents();
      expect(incidents()).toHaveLength(1);
      expect(incident?.title).toBe(
        `🔴 production: calls to stripe fail after deploy ${bad.slice(0, 7)} — merge #${revert?.number} to revert`,
      );
      expect(incident?.body).toContain(`Merge #${revert?.number}: Revert "Move payments to the new host".`);
      expect(incident?.body).toContain(`**Most likely cause: #${pull} Move payments to the new host**`);
      expect(incident?.body).toContain(
        "`payments.stripe.url` `https://api.stripe.com` → `https://api-sandbox.stripe.com`",
      );
      expect(incident?.assignees).toEqual(["jane"]);
      expect(revert?.body).toContain(`#${incident?.number}`);

      const marks = github.state.deployments.find(({ id }) => id === deployment)?.statuses;
      expect(marks?.at(-1)).toMatchObject({
        state: "failure",
        description: expect.stringMatching(/^deploy-guard: regressed: calls to stripe fail/u),
      });

      expect(outputs).toMatchObject({
        "revert-number": String(revert?.number),
        "incident-number": String(incident?.number),
      });
      expect(summary).toContain("🔴");
      expect(log).toContain("REGRESSED");
    }));

  test("B10: takes at most 12 requests to GitHub from the verdict to the incident", () =>
    withScenario(regression, async ({ run, github }) => {
      let before = 0;
      await run(
        {},
        {
          onLine(line) {
            if (line.includes("REGRESSED")) before = github.requests.length;
          },
        },
      );
      const last = github.requests.findIndex(
        ({ method, path }) => method === "POST" && path.endsWith("/issues"),
      );
      expect(before).toBeGreaterThan(0);
      expect(last + 1 - before).toBeLessThanOrEqual(12);
    }));

  test("run twice is still one revert and one incident", () =>
    withScenario(regression, async ({ run, github, reverts, incidents }) => {
      const first = await run();
      const written = github.writes().length;
      const second = await run();
      expect(second.outputs).toEqual(first.outputs);
      expect(reverts()).toHaveLength(1);
      expect(incidents()).toHaveLength(1);
      expect(github.writes()).toHaveLength(written);
    }));

  test("in a dry run writes nothing and tells the plan", () =>
    withScenario(regression, async ({ run, github }) => {
      const { outputs, summary, log } = await run({ "dry-run": "true" });
      expect(outputs).toMatchObject({ verdict: "regressed", "revert-number": "", "incident-number": "" });
      expect(summary).toContain("Dry run: nothing was written.");
      // A37: the log alone tells all of it.
      expect(log).toMatch(/would open the pull request "Revert .*" from branch deploy-guard\/revert-/u);
      expect(log).toMatch(/would open the incident ".* production: calls to stripe fail after deploy/u);
      expect(summary).toContain('Revert "Move payments to the new host"');
      expect(github.writes()).toEqual([]);
    }));

  test("killed after any write and run again is still one revert and one incident", async () => {
    let writes = 0;
    await withScenario(regression, async (scenario) => {
      expect((await runHere(scenario)).outputs.verdict).toBe("regressed");
      writes = scenario.github.writes().length;
    });
    expect(writes).toBeGreaterThanOrEqual(5);
    for (let count = 1; count <= writes; count += 1)
      await withScenario(regression, async (scenario) => {
        await killHere(scenario, count);
        expect(scenario.github.writes()).toHaveLength(count);
        expect((await runHere(scenario)).outputs.verdict, `after write ${count}`).toBe("regressed");
        await expectOneOfEach(scenario, count);
      });
  }, 300_000);

  test(
    "killed as a process in the midst of it, and run again, is so too",
    () =>
      withScenario(regression, async (scenario) => {
        await kill(scenario, 4);
        expect(scenario.github.writes()).toHaveLength(4);
        expect((await scenario.run()).outputs.verdict).toBe("regressed");
        await expectOneOfEach(scenario, 4);
      }),
    120_000,
  );

  test("that begins with the first machine of a slow rollout is the deploy's all the same", () =>
    withScenario(
      { stripe: (at) => (at < -180 ? 0.002 : 0.12), rolloutMinutes: 5 },
      async ({ run, reverts }) => {
        expect((await run()).outputs.verdict).toBe("regressed");
        expect(reverts()).toHaveLength(1);
      },
    ));

  test("with fail-on: never does not fail the step", () =>
    withScenario(regression, async ({ run }) => {
      expect(await run({ "fail-on": "never" })).toMatchObject({
        exitCode: 0,
        outputs: { verdict: "regressed" },
      });
    }));
});

describe("no revert", () => {
  test("for a regression that heals", () =>
    withScenario({ stripe: (at) => (at >= 0 && at < 75 ? 0.3 : 0.002) }, async ({ run, github }) => {
      expect((await run()).outputs.verdict).toBe("recovered");
      expect(github.visibleWrites()).toEqual([]);
    }));

  test("for a failure that began before the deploy", () =>
    withScenario({ stripe: (at) => (at >= -600 ? 0.12 : 0.002) }, async ({ run, github }) => {
      expect((await run()).outputs.verdict).toBe("elsewhere");
      expect(github.visibleWrites()).toEqual([]);
    }));

  test("for what began only after another commit was deployed", () =>
    withScenario(
      { stripe: (at) => (at >= 360 ? 0.12 : 0.002), settings: "watch: { minimum: 14m }\n" },
      async ({ run, github, bad, deployedAt }) => {
        const later = await github.commit({ "src/app.ts": "export const app = 2;\n" }, { message: "Later" });
        github.deploy({ sha: later, at: deployedAt + 300_000 });
        const { outputs } = await run({ sha: bad });
        expect(outputs.verdict).toBe("inconclusive");
        expect(outputs.reason).toContain("that deploy's own watch has to tell");
        expect(github.visibleWrites()).toEqual([]);
      },
    ));

  test("when the vendor itself says that it is down", async () => {
    const payments = await openPayments();
    payments.setDown(true);
    const settingsFile = settingsText.replace(
      "calls: { source: readings, pick: stripe }",
      `calls: { source: readings, pick: stripe }\n    status-page: ${payments.liveUrl}`,
    );
    await withScenario({ ...regression, settingsFile }, async ({ run, github }) => {
      const { outputs, summary } = await run();
      expect(outputs.verdict).toBe("elsewhere");
      expect(outputs.reason).toContain("stripe is down");
      expect(summary).toContain("Major outage");
      expect(github.visibleWrites()).toEqual([]);
    });
    await payments.close();
  });

  test("when the metrics are gone", () =>
    withScenario({ stripe: jump(0.002, 0.12), requests: () => undefined }, async ({ run, github, temp }) => {
      const { rmSync } = await import("node:fs");
      rmSync(`${temp}/readings.ndjson`);
      const { outputs, exitCode, log } = await run();
      expect(outputs.verdict).toBe("inconclusive");
      expect(exitCode).toBe(0);
      expect(log).toContain("readings.ndjson");
      expect(github.visibleWrites()).toEqual([]);
    }));

  test("when metrics stop at the deploy", () =>
    withScenario(
      { stripe: (at) => (at < 0 ? 0.002 : undefined), requests: (at) => (at < 0 ? 0.003 : undefined) },
      async ({ run, github }) => {
        expect(await run({ "fail-on": "inconclusive" })).toMatchObject({
          exitCode: 1,
          outputs: { verdict: "inconclusive" },
        });
        expect(github.visibleWrites()).toEqual([]);
      },
    ));

  test("without traffic to judge by", () =>
    withScenario({ stripe: () => 0, requests: () => 0, perSecond: 0.01 }, async ({ run, github }) => {
      expect((await run()).outputs.verdict).toBe("inconclusive");
      expect(github.visibleWrites()).toEqual([]);
    }));

  test("for the first deploy ever, but an incident that says so", () =>
    withScenario({ ...regression, first: true }, async ({ run, reverts, incidents }) => {
      const { outputs } = await run();
      expect(outputs.verdict).toBe("regressed");
      expect(reverts()).toEqual([]);
      expect(incidents()[0]?.body).toContain("**No revert pull request was opened.**");
      expect(incidents()[0]?.body).toContain("no earlier deploy");
      expect(incidents()[0]?.body).toContain("git revert --no-commit");
      expect(incidents()[0]?.body).toContain("Move payments to the new host");
    }));

  test("when the same lines were changed again since, but the commands to do it by hand", () =>
    withScenario(regression, async ({ run, github, reverts, incidents }) => {
      const config = await github.readFile("config/payments.yml");
      await github.commit(
        { "config/payments.yml": config!.replace("timeout: 0", "timeout: 9s") },
        { message: "Wait less", author: "ada" },
      );
      await run();
      expect(reverts()).toEqual([]);
      expect(incidents()[0]?.body).toContain("config/payments.yml");
      expect(incidents()[0]?.body).toMatch(/git revert/u);
    }));
});

describe("the incident is opened all the same", () => {
  test("when Actions may not open pull requests", () =>
    withScenario(regression, async ({ run, github, incidents }) => {
      github.state.actionsMayOpenPulls = false;
      const { outputs } = await run();
      expect(outputs["incident-number"]).not.toBe("");
      expect(incidents()[0]?.body).toContain("/compare/");
    }));

  test("when the token may not write contents", () =>
    withScenario(
      { ...regression, github: { permissions: { contents: "read" } } },
      async ({ run, reverts, incidents }) => {
        await run();
        expect(reverts()).toEqual([]);
        expect(incidents()[0]?.body).toMatch(/contents: write/u);
      },
    ));
});

test("a token that may only read issues still gets the revert out, and says what it lacks", () =>
  withScenario({ ...regression, github: { permissions: { issues: "read" } } }, async ({ run, reverts }) => {
    const { summary } = await run();
    expect(reverts()).toHaveLength(1);
    expect(summary).toMatch(/issues: write/u);
  }));

test("B6: a token that can't see whether reverts are switched off opens a draft that says so", () =>
  withScenario({ ...regression, github: { permissions: { issues: "none" } } }, async ({ run, reverts }) => {
    const { summary, outputs } = await run();
    expect(outputs.verdict).toBe("regressed");
    expect(reverts()).toMatchObject([{ pull: { draft: true } }]);
    expect(reverts()[0]?.body).toContain("could not be read");
    expect(summary).toMatch(/issues: (?:read|write)/u);
  }));

test("A26: a repository without issues, and no incident asked for, gets its revert", () =>
  withScenario(
    { ...regression, settings: "response: { incident: false }\n" },
    async ({ run, github, reverts }) => {
      github.state.hasIssues = false;
      github.failNext({
        method: "GET",
        path: "/issues",
        status: 410,
        times: 99,
        body: { message: "Issues are disabled" },
      });
      expect((await run()).outputs.verdict).toBe("regressed");
      expect(reverts()).toMatchObject([
        { labels: expect.arrayContaining(["deploy-guard"]), pull: { draft: false } },
      ]);
    },
  ));

test("A25: GraphQL refusing all costs nothing that decides", () =>
  withScenario(regression, async ({ run, github, reverts, incidents }) => {
    const errors = [{ type: "RATE_LIMITED", message: "API rate limit exceeded for installation." }];
    github.failNext({ path: "/graphql", status: 200, times: 999, body: { errors } });
    const { outputs, log } = await run();
    expect(outputs.verdict).toBe("regressed");
    expect(reverts()).toMatchObject([
      { title: 'Revert "Move payments to the new host"', pull: { draft: false } },
    ]);
    expect(incidents()).toHaveLength(1);
    expect(log).toContain("API rate limit exceeded for installation.");
    expect(log).not.toContain("proxy");
  }));

test("GitHub failing for a moment costs time, not the answer", () =>
  withScenario(regression, async ({ run, github, reverts, incidents }) => {
    github.failNext({ method: "GET", status: 502, times: 2 });
    github.failNext({ method: "GET", path: "/issues", status: 500, times: 1 });
    expect((await run()).outputs.verdict).toBe("regressed");
    expect(reverts()).toHaveLength(1);
    expect(incidents()).toHaveLength(1);
  }));

describe("a wrong setting", () => {
  test("A40: fails the step with every mistake at its line, each once, and judges nothing", () =>
    withScenario(
      { ...healthy, settings: "watch: { interval: 15, tolerrate: 2 }\nsignal: {}\n" },
      async ({ run }) => {
        const { exitCode, log, outputs } = await run();
        expect(exitCode).toBe(1);
        expect(outputs).toEqual({});
        const at = (line: number) => `::error file=.github/deploy-guard.yml,line=${line}::`;
        expect(log.split("\n").filter((line) => line.includes("::error"))).toEqual([
          `${at(14)}watch.interval — expected a duration such as 15s or 1m, got 15`,
          `${at(14)}watch.tolerrate — unknown key, did you mean "tolerate"?`,
          `${at(15)}signal — unknown key, did you mean "signals"?`,
          "::error::.github/deploy-guard.yml has 3 mistakes",
        ]);
      },
    ));

  test("of an input is told before anything is asked", () =>
    withScenario(healthy, async ({ run, github }) => {
      const { exitCode, log } = await run({ "fail-on": "sometimes" });
      expect(exitCode).toBe(1);
      expect(log).toContain('fail-on — expected regressed, inconclusive, never, got "sometimes"');
      expect(github.requests).toEqual([]);
    }));
});

test("hostile text from a pull request stays text", () =>
  withScenario(regression, async ({ run, github, pull, incidents, reverts }) => {
    const issue = github.state.issues.find(({ number }) => number === pull)!;
    issue.title =
      "x\n::set-output name=verdict::healthy @acme/everyone fixes #1 <script>alert(1)</script> | [a](http://evil)";
    const { log, summary } = await run();
    expect(log).not.toMatch(/^::set-output/mu);
    for (const text of [incidents()[0]!.body, reverts()[0]!.body, summary]) {
      const rendered = text.replace(/&#(\d+);/gu, (_, digits: string) =>
        String.fromCodePoint(Number(digits)),
      );
      expect(rendered).not.toMatch(/@acme\/everyone/u);
      expect(text).not.toContain("<script>");
      expect(text).not.toContain("](http://evil)");
    }
    expect(reverts()[0]!.title).not.toMatch(/@acme\/everyone|fixes #1/u);
  }));
