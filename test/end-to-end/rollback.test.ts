import { cpSync, rmSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { jobFolder } from "../support/run-action.ts";
import { killHere, runHere } from "./run-here.ts";
import { jump, type Scenario, type ScenarioOptions, withScenario } from "./scenario.ts";

const minute = 60_000;
const backAfterSeconds = 380;
/** Bad from the deploy until the rollback. */
const cured = {
  stripe: (at: number) => (at >= 0 && at < backAfterSeconds ? 0.12 : 0.002),
  requests: (at: number) => (at >= 0 && at < backAfterSeconds ? 0.1 : 0.003),
};
const stillBad = { stripe: jump(0.002, 0.12), requests: jump(0.003, 0.1) };
const settings = (rollback: string) => `response: { rollback: ${rollback} }\n`;
const byWorkflow = settings("{ workflow: deploy.yml, inputs: { ref: $GOOD, urgent: true }, wait: 1s }");

/** A shop whose deploy workflow deploys what it is told to. */
function withRollback(
  options: ScenarioOptions,
  { deploys = "success" as "success" | "failure" | "nothing" },
  run: (scenario: Scenario) => Promise<void>,
): Promise<void> {
  return withScenario({ settings: byWorkflow, ...options }, async (scenario) => {
    const { github } = scenario;
    await github.commit({ ".github/workflows/deploy.yml": "on: workflow_dispatch\n" }, { message: "Deploy" });
    deployWhenAsked(scenario, deploys);
    await run(scenario);
  });
}

function deployWhenAsked({ github, good, deployedAt }: Scenario, deploys: "success" | "failure" | "nothing") {
  github.onRequest(({ path, status }) => {
    if (!path.endsWith("/dispatches") || status !== 204 || deploys === "nothing") return;
    github.deploy({ sha: good, state: deploys, at: deployedAt + backAfterSeconds * 1_000 });
  });
}

const started = (good: string) => [
  { kind: "workflow", workflow: "deploy.yml", ref: "main", inputs: { ref: good, urgent: "true" } },
];

function commentsOf({ github, incidents }: Scenario): string {
  return github
    .comments(incidents()[0]!.number)
    .map(({ body }) => body)
    .join("\n---\n");
}

describe("a rollback", () => {
  test("is started once, judged against the time before the bad deploy, and told in the incident", () =>
    withRollback(cured, {}, async (scenario) => {
      const { run, github, good, reverts, incidents } = scenario;
      const { outputs, summary, log } = await run();
      expect(outputs.verdict).toBe("regressed");
      expect(github.state.dispatches).toEqual(started(good));
      expect(reverts()).toHaveLength(1);
      const comments = commentsOf(scenario);
      expect(comments).toContain(`**Rolling back** to ${good.slice(0, 7)}`);
      expect(comments).toContain("**Recovered**");
      expect(comments).toContain(`${good.slice(0, 7)} is live again`);
      expect(summary).toContain(`Rolled back to ${good.slice(0, 7)}`);
      expect(log).toContain("rolling back");

      const writes = github.visibleWrites().length;
      await run();
      expect(github.state.dispatches).toHaveLength(1);
      expect(github.visibleWrites()).toHaveLength(writes);
      expect(incidents()).toHaveLength(1);
    }));

  test(
    "is never started twice, wherever the first run was killed",
    () =>
      withRollback(cured, {}, async (scenario) => {
        await runHere(scenario);
        const writes = scenario.github.writes();
        const first = writes.findIndex(({ body }) =>
          String((body as { ref?: string } | undefined)?.ref).includes("deploy-guard/rollback/"),
        );
        const last = writes.findLastIndex(({ path }) => path.endsWith("/comments"));
        expect(last - first).toBe(3);
        await Promise.all([1, 2, 3, 4].map((after) => killAfter(first + after)));
      }),
    300_000,
  );

  test("is started by one of two runs at the same time", () =>
    withRollback(cured, {}, async ({ run, github, temp }) => {
      const other = jobFolder();
      cpSync(temp, other, { recursive: true });
      await Promise.all([run(), run({}, { temp: other })]);
      rmSync(other, { recursive: true });
      expect(github.state.dispatches).toHaveLength(1);
    }));

  test("that does not help says so, and is not tried again", () =>
    withRollback(stillBad, {}, async (scenario) => {
      await scenario.run();
      await scenario.run();
      expect(commentsOf(scenario)).toContain("the rollback did not help");
      expect(scenario.github.state.dispatches).toHaveLength(1);
    }));

  test.each([
    ["failure" as const, "is failure"],
    ["nothing" as const, "was live within 1 s"],
  ])("whose deployment ends in %s is told in the incident", (deploys, words) =>
    withRollback(cured, { deploys }, async (scenario) => {
      const { outputs } = await scenario.run();
      expect(outputs.verdict).toBe("regressed");
      expect(commentsOf(scenario)).toContain(words);
    }),
  );

  test("without the permission for it says which one", () =>
    withRollback({ ...cured, github: { permissions: { actions: "read" } } }, {}, async (scenario) => {
      const { summary } = await scenario.run();
      expect(commentsOf(scenario)).toMatch(/could not be started[\s\S]*actions: write/u);
      expect(summary).toMatch(/actions: write/u);
      expect(scenario.reverts()).toHaveLength(1);
    }));

  test("B7: that GitHub refused is started by the next run, once the permission is there", () =>
    withRollback({ ...cured, github: { permissions: { actions: "read" } } }, {}, async (scenario) => {
      const { github, good, run } = scenario;
      await run();
      expect(github.state.dispatches).toEqual([]);
      github.grant("actions");
      for (const _ of [1, 2]) await run();
      expect(github.state.dispatches).toEqual(started(good));
      expect(commentsOf(scenario)).not.toContain("could not be started");
    }));

  test("in a dry run is planned", () =>
    withRollback(cured, {}, async ({ run, github, good }) => {
      const { summary } = await run({ "dry-run": "true" });
      expect(summary).toContain(`Planned, not started: a rollback to ${good.slice(0, 7)}`);
      expect(github.writes()).toEqual([]);
      expect(github.state.dispatches).toEqual([]);
    }));

  test("by an event carries what it is told to", () =>
    withRollback(
      {
        ...cured,
        settings: settings(
          "{ event: rollback, payload: { to: { sha: $GOOD, where: $ENVIRONMENT } }, wait: 1s }",
        ),
      },
      {},
      async (scenario) => {
        const { github, good, run } = scenario;
        await run();
        expect(github.state.dispatches).toEqual([
          { kind: "repository", type: "rollback", payload: { to: { sha: good, where: "production" } } },
        ]);
        expect(commentsOf(scenario)).toContain("**Recovered**");
      },
    ));

  test("is not started over a later deploy", () =>
    withRollback(cured, {}, async (scenario) => {
      const { github, run, bad, deployedAt } = scenario;
      const fix = await github.commit({ "fix.txt": "fix\n" }, { message: "Fix" });
      github.deploy({ sha: fix, state: "in_progress", at: deployedAt + 5 * minute });
      await run({ sha: bad });
      expect(github.state.dispatches).toEqual([]);
      expect(commentsOf(scenario)).toContain(`${fix.slice(0, 7)} was deployed meanwhile`);
    }));

  test("is not started when reverts are switched off, nor past a migration", async () => {
    await withRollback(cured, {}, async (scenario) => {
      scenario.github.openIssue({ title: "Hands off", labels: ["deploy-guard: disable"], author: "ada" });
      await scenario.run();
      expect(scenario.github.state.dispatches).toEqual([]);
      expect(commentsOf(scenario)).toContain("switched off");
    });
    await withRollback(cured, {}, async (scenario) => {
      const { github, run, deployedAt } = scenario;
      const bad = await github.commit({ "db/migrate/2_drop.sql": "drop table x;\n" }, { message: "Drop" });
      github.deploy({ sha: bad, at: deployedAt + 1_000 });
      github.state.deployments.splice(1, 1);
      await run({ sha: bad });
      expect(github.state.dispatches).toEqual([]);
      expect(commentsOf(scenario)).toContain("a database migration");
    });
  });
});

async function killAfter(count: number): Promise<void> {
  await withRollback(cured, {}, async (scenario) => {
    const { github } = scenario;
    await killHere(scenario, count);
    const dispatched = github.state.dispatches.length;
    deployWhenAsked(scenario, "success");
    const { outputs } = await runHere(scenario);
    expect(outputs.verdict, `after write ${count}`).toBe("regressed");
    // Killed when its turn was taken: whether it was started can't be known then, so it is not started again.
    expect(github.state.dispatches, `after write ${count}`).toHaveLength(dispatched);
    expect(commentsOf(scenario), `after write ${count}`).toMatch(/Recovered|Not rolled back/u);
  });
}

describe("after an incident", () => {
  test("the merged revert is followed there and never reverted", () =>
    withScenario(cured, async (scenario) => {
      const { run, github, deployedAt, reverts } = scenario;
      await run();
      const fixed = await github.mergePull(reverts()[0]!.number, "squash");
      github.deploy({ sha: fixed, at: deployedAt + backAfterSeconds * 1_000 });
      const { outputs, log } = await run({}, { sha: fixed });
      expect(outputs.verdict).toBe("healthy");
      expect(log).toContain(`this deploy brings the revert #${reverts()[0]!.number}`);
      expect(commentsOf(scenario)).toMatch(/Recovered[\s\S]*Revert #/u);
      expect(reverts()).toHaveLength(1);
    }));

  test("a rollback by hand is followed there and never reverted", () =>
    withScenario(cured, async (scenario) => {
      const { run, github, good, deployedAt, reverts, incidents } = scenario;
      await run();
      github.deploy({ sha: good, at: deployedAt + backAfterSeconds * 1_000 });
      const { outputs, log } = await run();
      expect(outputs.verdict).toBe("healthy");
      expect(log).toContain("takes");
      expect(commentsOf(scenario)).toContain("by a rollback");
      expect(reverts()).toHaveLength(1);
      expect(incidents()).toHaveLength(1);
    }));

  test("the same change applied again is watched as such, and its incident names the earlier one", () => {
    const twice = (at: number) => (at >= 0 && at < 360) || at >= 600;
    const shape = {
      stripe: (at: number) => (twice(at) ? 0.12 : 0.002),
      requests: (at: number) => (twice(at) ? 0.1 : 0.003),
    };
    // The calm between the two.
    const baseline = "watch: { baseline: 4m }\n";
    return withScenario(
      { ...shape, settings: baseline },
      async ({ run, github, deployedAt, reverts, incidents, pull, bad }) => {
        await run();
        const [revert] = reverts();
        const [first] = incidents();
        const fixed = await github.mergePull(revert!.number, "merge");
        github.deploy({ sha: fixed, at: deployedAt + 6 * minute });
        const config = await github.readFile("config/payments.yml", bad);
        await github.commit(
          { "config/payments.yml": config! },
          {
            branch: "again",
            message: `Reapply "Move payments to the new host"\n\nThis reverts commit ${fixed}.`,
          },
        );
        const reapply = await github.openPull({
          head: "again",
          title: 'Reapply "Move payments to the new host"',
          body: `Reverts acme/shop#${revert!.number}`,
        });
        const again = await github.mergePull(reapply, "squash");
        github.deploy({ sha: again, at: deployedAt + 10 * minute });

        const { outputs, log, summary } = await run({}, { sha: again });
        expect(outputs.verdict).toBe("regressed");
        const words = `a re-application of #${pull}, which #${revert!.number} reverted; the earlier incident is #${first!.number}`;
        expect(log).toContain(`watched as ${words}`);
        expect(summary).toContain(words);
        expect(incidents()).toHaveLength(2);
        expect(incidents().at(-1)?.body).toContain(words);
      },
    );
  });
});

describe("the revert", () => {
  test("merges by itself when that is asked for and allowed", () =>
    withScenario(
      { ...stillBad, settings: "response: { auto-merge: squash }\n" },
      async ({ run, github, reverts }) => {
        github.state.merges.auto = true;
        await run();
        expect(reverts()[0]?.pull).toMatchObject({ autoMerge: "squash" });
      },
    ));

  test("says what its branch asks for, in one request more and after the incident", () =>
    withScenario(stillBad, async ({ run, github, reverts }) => {
      github.addRule({
        branch: "main",
        type: "pull_request",
        parameters: { required_approving_review_count: 2 },
      });
      github.addRule({ branch: "main", type: "merge_queue" });
      await run();
      expect(reverts()[0]?.body).toContain("it needs 2 approvals; it goes through the merge queue");
      const rules = github.requests.flatMap(({ path }, at) =>
        path.includes("/rules/branches/") ? [at] : [],
      );
      const incident = github.requests.findIndex(
        ({ method, path }) => method === "POST" && path.endsWith("/issues"),
      );
      expect(rules).toHaveLength(1);
      expect(rules[0]).toBeGreaterThan(incident);
    }));
});
