import { describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import type { RollbackSettings, Settings } from "../../../src/settings/settings.ts";
import { awaitRollback } from "../../../src/stories/respond/await-rollback.ts";
import type {
  Deployment,
  DeploymentState,
  DeploymentStatus,
  GitHub,
  Run,
} from "../../../src/world/github/github.ts";
import { type FakeParts, fakeWorld } from "../../support/fake-world.ts";

const [bad, good] = ["b".repeat(40), "a".repeat(40)];
const deployedAt = 1_000_000;
const startedAt = deployedAt + 100_000;
const deploy = { environment: "production", sha: bad, deployedAt, deploymentId: 2, found: "deployment 2" };

interface Deployed {
  id: number;
  sha: string;
  /** Seconds after the rollback was started. */
  at: number;
  state: DeploymentState;
  runId?: number;
}

async function wait(
  deployed: (seconds: number) => Deployed[],
  {
    rollback = "{ workflow: deploy.yml }",
    watch = "{}",
    readRun = async () => ({ event: "workflow_dispatch", path: ".github/workflows/deploy.yml" }) as Run,
    ...parts
  }: FakeParts & { rollback?: string; watch?: string; readRun?: GitHub["readRun"] } = {},
) {
  const world = fakeWorld({ now: startedAt, ...parts });
  const now = () => deployed((world.now() - startedAt) / 1_000);
  const bads = { id: 2, sha: bad, createdAt: deployedAt - 5_000 } as Deployment;
  Object.assign(world.github, {
    readDeployments: async () => [
      ...now().map(({ id, sha, at }) => ({ id, sha, createdAt: startedAt + at * 1_000 }) as Deployment),
      bads,
      { id: 1, sha: good, createdAt: 5 } as Deployment,
    ],
    readDeploymentStatuses: async (id: number) => {
      const { state, at, runId } = now().find((one) => one.id === id)!;
      const logUrl = runId === undefined ? undefined : `https://github.test/acme/shop/actions/runs/${runId}`;
      return [{ state, createdAt: startedAt + at * 1_000, description: "", logUrl } as DeploymentStatus];
    },
    readRun,
    ...parts.github,
  });
  const text = `version: 1\nresponse: { rollback: ${rollback} }\nwatch: ${watch}\n`;
  const settings = (await parseSettings(text, "settings", {})) as Settings & {
    response: { rollback: RollbackSettings };
  };
  return awaitRollback(world, settings, { deploy, good, startedAt }).then((arrival) => ({
    arrival,
    seconds: (world.now() - startedAt) / 1_000,
  }));
}

describe("a rollback", () => {
  test("is live when a deployment of the good commit has succeeded", async () => {
    const { arrival, seconds } = await wait((at) => [
      { id: 3, sha: good, at: 20, state: at < 60 ? "in_progress" : "success" },
    ]);
    expect(arrival).toMatchObject({ kind: "live", deploy: { sha: good, deploymentId: 3 } });
    expect(seconds).toBe(60);
  });

  test("is live when the run that was started has deployed, whatever commit GitHub notes", async () => {
    const { arrival } = await wait(() => [{ id: 3, sha: bad, at: 20, state: "success", runId: 9 }]);
    expect(arrival).toMatchObject({ kind: "live", deploy: { sha: good, deployedAt: startedAt + 20_000 } });
  });

  test.each<[string, Partial<Run>]>([
    ["pushed", { event: "push", path: ".github/workflows/deploy.yml" }],
    ["of another workflow", { event: "workflow_dispatch", path: ".github/workflows/other.yml" }],
  ])("is not taken from a run %s", async (_, run) => {
    const { arrival, seconds } = await wait(
      () => [{ id: 3, sha: "c".repeat(40), at: 20, state: "success", runId: 9 }],
      { readRun: async () => run as Run },
    );
    expect(arrival).toEqual({ kind: "not-live", why: expect.stringContaining("was live within 10 min") });
    expect(seconds).toBe(600);
  });

  test("is not taken from the guard's own job", async () => {
    const { arrival } = await wait(() => [{ id: 3, sha: bad, at: -5, state: "success", runId: 9 }], {
      env: { GITHUB_RUN_ID: "9" },
    });
    expect(arrival.kind).toBe("not-live");
  });

  test("is known by its commit alone where runs can't be read", async () => {
    const readRun = async () => {
      throw new WorldError("answered 403", { service: "GitHub", status: 403 });
    };
    const { arrival } = await wait(
      () => [
        { id: 4, sha: bad, at: 20, state: "success", runId: 9 },
        { id: 3, sha: good, at: 10, state: "success" },
      ],
      { readRun },
    );
    expect(arrival).toMatchObject({ kind: "live", deploy: { deploymentId: 3 } });
  });

  test("whose deployment failed is not waited for", async () => {
    const { arrival, seconds } = await wait(() => [{ id: 3, sha: good, at: 5, state: "failure" }]);
    expect(arrival).toEqual({ kind: "not-live", why: "deployment 3 of it is failure" });
    expect(seconds).toBe(0);
  });

  test("is waited for as long as was asked", async () => {
    const { arrival, seconds } = await wait(() => [], { rollback: "{ event: back, wait: 2m }" });
    expect(arrival.kind).toBe("not-live");
    expect(seconds).toBe(120);
  });

  test("is waited for while GitHub stumbles", async () => {
    let times = 0;
    const readDeployments = async () => {
      times += 1;
      if (times < 3) throw new WorldError("answered 502", { service: "GitHub", status: 502 });
      return [{ id: 3, sha: good, createdAt: startedAt } as Deployment];
    };
    const readDeploymentStatuses = async () => [
      { state: "success", createdAt: startedAt, description: "" } as DeploymentStatus,
    ];
    const { arrival } = await wait(() => [], { github: { readDeployments, readDeploymentStatuses } });
    expect(arrival.kind).toBe("live");
  });

  test("is live since the live check saw it", async () => {
    const watch = '{ live: { url: "http://shop.test/version", conditions: ["[BODY] == $SHA"], every: 5s } }';
    const { arrival } = await wait(() => [{ id: 3, sha: good, at: 0, state: "success" }], {
      watch,
      probe: (_, at) => ({ at, conditions: [{ text: "sha", ok: at >= startedAt + 30_000, actual: bad }] }),
    });
    expect(arrival).toMatchObject({ kind: "live", deploy: { deployedAt: startedAt + 30_000 } });
  });
});
