import { describe, expect, test } from "vitest";
import { regressedMark } from "../../../src/incident/deployment.ts";
import type { Event } from "../../../src/settings/event.ts";
import type { Inputs } from "../../../src/settings/inputs.ts";
import { parseInputs } from "../../../src/settings/inputs.ts";
import { findDeploy } from "../../../src/stories/deploy/find-deploy.ts";
import type { DeploymentState, GitHub, Run } from "../../../src/world/github/github.ts";
import { fakeWorld } from "../../support/fake-world.ts";

const [A, B, C] = ["a", "b", "c"].map((letter) => letter.repeat(40)) as [string, string, string];
const noEvent: Event = {
  name: "push",
  sha: undefined,
  ref: undefined,
  commit: undefined,
  runId: undefined,
  runAttempt: undefined,
  runUrl: undefined,
  deployment: undefined,
  pull: undefined,
  followed: undefined,
  mergeGroup: undefined,
};

function inputs(given: Record<string, string> = {}): Inputs {
  const all: Record<string, string> = { token: "t", environment: "production", ...given };
  return parseInputs((name) => all[name] ?? "");
}

interface Stored {
  id: number;
  sha: string;
  states: [DeploymentState, number, string?][];
  runId?: number;
}

/** Deployments newest first; statuses newest first: state, time, description. */
function world(stored: Stored[], runs: Partial<Run>[] = []) {
  const github: Partial<GitHub> = {
    findPulls: async () => [],
    readIssues: async () => [],
    readJobs: async () => [],
    readFiles: async () => ({ texts: new Map(), left: [] }),
    readDeployments: async () =>
      stored.map(({ id, sha }) => ({
        id,
        sha,
        ref: "main",
        environment: "production",
        task: "deploy",
        createdAt: id * 1_000,
        creator: "x",
      })),
    readDeploymentStatuses: async (id) => {
      const { states, runId } = stored.find((one) => one.id === id)!;
      return states.map(([state, createdAt, description = ""]) => ({
        state,
        createdAt,
        description,
        creator: "x",
        environmentUrl: undefined,
        logUrl: runId === undefined ? undefined : `https://github.test/acme/shop/actions/runs/${runId}/job/1`,
      }));
    },
    readRun: async (id) => ({
      id,
      workflowId: 5,
      path: "deploy.yml",
      headSha: B,
      headBranch: "main",
      event: "push",
      actor: "ada",
      status: "in_progress",
      conclusion: undefined,
      createdAt: 0,
      startedAt: 5_000,
      updatedAt: 5_000,
      url: "",
    }),
    readRuns: async () => runs as Run[],
  };
  return fakeWorld({ now: 99_000, github });
}

const good: Stored = { id: 1, sha: A, states: [["success", 1_500]] };

test("the environment's latest deployment is the deploy, the one before it the good one", async () => {
  const found = await findDeploy(
    world([{ id: 2, sha: B, states: [["success", 2_500]] }, good]),
    inputs(),
    noEvent,
  );
  expect(found).toMatchObject({
    kind: "found",
    deploy: {
      sha: B,
      deployedAt: 2_500,
      deploymentId: 2,
      previous: { sha: A, deployedAt: 1_500, found: "deployment 1" },
    },
    deploysAt: [2_000, 1_000],
  });
});

test("a deployment whose job still runs went live now", async () => {
  const found = await findDeploy(
    world([{ id: 2, sha: B, states: [["in_progress", 2_100]] }, good]),
    inputs(),
    { ...noEvent, sha: B },
  );
  expect(found).toMatchObject({ kind: "found", deploy: { sha: B, deployedAt: 99_000 } });
});

test("while another run is deploying, what this run deployed is judged", async () => {
  const stored: Stored[] = [
    { id: 3, sha: C, states: [["in_progress", 3_100]] },
    { id: 2, sha: B, states: [["success", 2_500]] },
    good,
  ];
  const found = await findDeploy(world(stored), inputs(), { ...noEvent, sha: B });
  expect(found).toMatchObject({ kind: "found", deploy: { sha: B, previous: { sha: A } } });
});

test("a deploy that was judged regressed is never gone back to", async () => {
  const stored: Stored[] = [
    { id: 3, sha: C, states: [["success", 3_500]] },
    {
      id: 2,
      sha: B,
      states: [
        ["failure", 2_900, `${regressedMark}: calls fail`],
        ["success", 2_500],
      ],
    },
    good,
  ];
  expect(await findDeploy(world(stored), inputs(), noEvent)).toMatchObject({
    deploy: { sha: C, previous: { sha: A } },
  });
});

test("the guard's own deployment in the same run is not the deploy before", async () => {
  const stored: Stored[] = [
    { id: 3, sha: B, states: [["in_progress", 3_100]], runId: 7 },
    { id: 2, sha: B, states: [["success", 2_500]], runId: 7 },
    good,
  ];
  expect(await findDeploy(world(stored), inputs(), { ...noEvent, sha: B })).toMatchObject({
    deploy: { sha: B, deploymentId: 2, deployedAt: 2_500, previous: { sha: A } },
  });
});

test("the same commit deployed again has nothing to go back to, and says so", async () => {
  const stored: Stored[] = [{ id: 3, sha: A, states: [["success", 3_500]] }, good];
  const found = await findDeploy(world(stored), inputs(), noEvent);
  expect(found).toMatchObject({ deploy: { previousUnknown: expect.stringContaining("same commit") } });
  expect(found).not.toHaveProperty("deploy.previous");
});

test("a first deploy has nothing before it, and says so", async () => {
  const found = await findDeploy(world([good]), inputs(), noEvent);
  expect(found).toMatchObject({ deploy: { previousUnknown: expect.stringContaining("no earlier deploy") } });
});

test.each<[string, Stored[], string]>([
  ["a latest deployment that failed", [{ id: 2, sha: B, states: [["failure", 2_500]] }, good], "is failure"],
  [
    "a deployment of another run that is under way",
    [{ id: 2, sha: C, states: [["in_progress", 2_500]] }, good],
    "is in_progress",
  ],
  ["an environment without deployments, and no commit", [], "has no deployments"],
])("%s is nothing to watch", async (_, stored, why) => {
  expect(await findDeploy(world(stored), inputs(), noEvent)).toMatchObject({
    kind: "nothing-live",
    why: expect.stringContaining(why),
  });
});

test("without deployments, the runs of this workflow tell what was live before", async () => {
  const runs: Partial<Run>[] = [
    { id: 9, headSha: C, startedAt: 9_000, updatedAt: 9_000 },
    { id: 7, headSha: B, startedAt: 5_000, updatedAt: 5_000 },
    { id: 6, headSha: B, startedAt: 4_000, updatedAt: 4_000 },
    { id: 5, headSha: A, startedAt: 3_000, updatedAt: 3_500 },
  ];
  const found = await findDeploy(world([], runs), inputs(), { ...noEvent, sha: B, runId: 7 });
  expect(found).toMatchObject({
    deploy: { sha: B, found: "this workflow run", previous: { sha: A, found: "run 5 of this workflow" } },
  });
});

describe("a deployment_status event", () => {
  const deployment = {
    id: 2,
    sha: B,
    ref: "main",
    environment: "production",
    state: "success",
    statusAt: 2_500,
  };

  test("names its deploy, and needs no input", async () => {
    const found = await findDeploy(
      world([{ id: 2, sha: B, states: [["success", 2_500]] }, good]),
      { ...inputs(), environment: undefined },
      { ...noEvent, deployment },
    );
    expect(found).toMatchObject({
      deploy: { environment: "production", sha: B, deployedAt: 2_500, previous: { sha: A } },
    });
  });

  test("that tells of a failure leaves nothing to watch", async () => {
    const found = await findDeploy(world([good]), inputs(), {
      ...noEvent,
      deployment: { ...deployment, state: "failure" },
    });
    expect(found).toMatchObject({ kind: "nothing-live", why: "production: deployment 2 is failure" });
  });

  test("of another environment leaves nothing to watch", async () => {
    const found = await findDeploy(world([good]), inputs(), {
      ...noEvent,
      deployment: { ...deployment, environment: "staging" },
    });
    expect(found).toMatchObject({
      kind: "nothing-live",
      why: "the deployment is of staging, not of production",
    });
  });
});

describe("inputs", () => {
  test("name the deploy, when it went live, and what was good", async () => {
    const given = inputs({ sha: C, "previous-sha": B, "deployed-at": "2026-11-22T08:00:00Z" });
    expect(await findDeploy(world([good]), given, noEvent)).toMatchObject({
      deploy: {
        sha: C,
        deployedAt: Date.UTC(2026, 10, 22, 8),
        previous: { sha: B, found: "the previous-sha input" },
      },
    });
  });

  test("a sha that the environment knows brings its time along", async () => {
    const stored: Stored[] = [
      { id: 3, sha: C, states: [["success", 3_500]] },
      { id: 2, sha: B, states: [["success", 2_500]] },
      good,
    ];
    expect(await findDeploy(world(stored), inputs({ sha: B }), noEvent)).toMatchObject({
      deploy: { sha: B, deployedAt: 2_500, deploymentId: 2, previous: { sha: A } },
    });
  });

  test("an unknown environment is a mistake, not a guess", async () => {
    await expect(findDeploy(world([good]), { ...inputs(), environment: undefined }, noEvent)).rejects.toThrow(
      "environment — is missing",
    );
  });
});
