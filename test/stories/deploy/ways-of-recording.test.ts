import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { regressedMark } from "../../../src/incident/deployment.ts";
import { parseEvent } from "../../../src/settings/event.ts";
import { parseInputs } from "../../../src/settings/inputs.ts";
import { findDeploy } from "../../../src/stories/deploy/find-deploy.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { type Emulator, openGitHubEmulator } from "../../support/github/open-github-emulator.ts";
import { connect } from "../../world/github/connect.ts";

const now = Date.parse("2026-11-22T08:00:00Z");
const minute = 60_000;
const hour = 60 * minute;

let emulator: Emulator;
/** Commits of main, oldest first. */
let [good, middle, bad, tip]: string[] = [];

beforeEach(async () => {
  emulator = await openGitHubEmulator({ now: () => now });
  const commits = [];
  for (const name of ["good", "middle", "bad", "tip"])
    commits.push(await emulator.commit({ "a.txt": name }, { message: name }));
  [good, middle, bad, tip] = commits;
});
afterEach(() => emulator.close());

interface Asked {
  inputs?: Record<string, string>;
  event?: { name: string; payload: unknown };
  sha?: string | undefined;
  runId?: number;
  runner?: string;
}

async function find({ inputs = {}, event, sha = bad, runId = 70, runner = "" }: Asked = {}) {
  const all: Record<string, string> = { token: "t", environment: "production", ...inputs };
  const env = {
    GITHUB_EVENT_NAME: event?.name ?? "push",
    GITHUB_SHA: sha ?? "",
    GITHUB_RUN_ID: String(runId),
    GITHUB_REPOSITORY: "acme/shop",
    RUNNER_NAME: runner,
  };
  const world = fakeWorld({ now, env, github: connect(emulator) });
  const found = await findDeploy(
    world,
    parseInputs((name) => all[name] ?? ""),
    parseEvent(env, JSON.stringify(event?.payload ?? {})),
  );
  return { ...found, lines: world.lines };
}

const ago = (ms: number) => now - ms;

describe("a job with an environment", () => {
  test("A21: each of two that overlap is found by its run, and neither goes back to the other", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour), runId: 60 });
    emulator.deploy({ sha: middle!, at: ago(5 * minute), state: "in_progress", runId: 70 });
    emulator.deploy({ sha: bad!, at: ago(minute), runId: 71 });
    for (const id of [60, 70, 71]) emulator.addRun({ id, sha: good! });
    expect(await find({ sha: middle, runId: 70 })).toMatchObject({
      deploy: { sha: middle, deployedAt: now, rolloutAt: ago(5 * minute), previous: { sha: good } },
    });
    expect(await find({ runId: 71 })).toMatchObject({
      deploy: { sha: bad, deployedAt: ago(minute), previous: { sha: good } },
    });
  });

  test("that waits for an approval is not what is live", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour) });
    emulator.deploy({ sha: middle!, at: ago(hour) });
    emulator.deploy({ sha: bad!, at: ago(minute), state: "pending", runId: 71 });
    emulator.state.deployments.at(-1)!.statuses[0]!.state = "waiting" as never;
    expect(await find({ sha: tip })).toMatchObject({ deploy: { sha: middle, previous: { sha: good } } });
  });

  test("that was cancelled is passed over, and said", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour) });
    const cancelled = emulator.deploy({ sha: middle!, at: ago(hour), state: "in_progress" });
    emulator.setDeploymentState(cancelled, "error", ago(hour - minute));
    emulator.deploy({ sha: bad!, at: ago(minute) });
    const found = await find();
    expect(found).toMatchObject({ deploy: { sha: bad, previous: { sha: good } } });
    expect(found).toMatchObject({
      notes: [{ kind: "unfinished-deployment", sha: middle, state: "error" }],
    });
  });

  test("started again is judged by its second try, with that one's rollout", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour), runId: 60 });
    const first = emulator.deploy({ sha: bad!, at: ago(25 * minute), state: "in_progress", runId: 70 });
    emulator.setDeploymentState(first, "failure", ago(20 * minute));
    const second = emulator.deploy({ sha: bad!, at: ago(5 * minute), state: "in_progress", runId: 70 });
    emulator.setDeploymentState(second, "success", ago(minute));
    for (const id of [60, 70]) emulator.addRun({ id, sha: good! });
    expect(await find()).toMatchObject({
      deploy: { sha: bad, deployedAt: ago(minute), rolloutAt: ago(5 * minute), previous: { sha: good } },
    });
  });

  test("of a matrix is live with the first of its deployments", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour) });
    const legs = [4, 3].map((minutes) =>
      emulator.deploy({ sha: bad!, at: ago(minutes * minute), state: "in_progress", runId: 70 }),
    );
    emulator.setDeploymentState(legs[0]!, "success", ago(2 * minute));
    expect(await find()).toMatchObject({
      deploy: { sha: bad, deployedAt: ago(2 * minute), rolloutAt: ago(4 * minute) },
    });
  });

  test("whose environment has two workflows is not gone back from, unless both deployed the same commits", async () => {
    for (const [id, path] of [
      [60, "api"],
      [61, "web"],
      [70, "api"],
    ] as const)
      emulator.addRun({ id, sha: good!, path: `.github/workflows/${path}.yml` });
    emulator.deploy({ sha: good!, at: ago(20 * hour), runId: 60 });
    emulator.deploy({ sha: middle!, at: ago(hour), runId: 61 });
    emulator.deploy({ sha: bad!, at: ago(minute), runId: 70 });
    expect(await find()).toMatchObject({
      deploy: { previousUnknown: expect.stringContaining("was of the same service can't be told") },
    });
    emulator.deploy({ sha: bad!, at: ago(1_000), runId: 61 });
    expect(await find()).toMatchObject({ deploy: { deployedAt: ago(minute), previous: { sha: good } } });
  });

  test("is told apart by its runs' commits where workflows can't be read, and that is said", async () => {
    emulator.deny("actions");
    emulator.deploy({ sha: good!, at: ago(20 * hour), runId: 60 });
    emulator.deploy({ sha: bad!, at: ago(minute), runId: 70 });
    expect(await find()).toMatchObject({
      deploy: { previous: { sha: good } },
      notes: [{ kind: "workflows-unread" }],
    });
    emulator.deploy({ sha: bad!, at: ago(1_000), runId: 71 });
    expect(await find()).toMatchObject({
      deploy: { previousUnknown: expect.stringContaining("two runs deployed") },
    });
  });
});

describe("A19: a workflow that follows another", () => {
  const following = (more: object = {}) => ({
    name: "workflow_run",
    payload: {
      workflow_run: {
        id: 60,
        name: "Deploy",
        event: "push",
        conclusion: "success",
        head_sha: bad,
        head_branch: "main",
        head_repository: { full_name: "acme/shop" },
        run_started_at: new Date(ago(9 * minute)).toISOString(),
        updated_at: new Date(ago(minute)).toISOString(),
        ...more,
      },
    },
  });

  test("judges what that one deployed, not the tip", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour), runId: 50 });
    emulator.deploy({ sha: bad!, at: ago(2 * minute), runId: 60 });
    for (const id of [50, 60]) emulator.addRun({ id, sha: good! });
    expect(await find({ sha: tip, event: following() })).toMatchObject({
      deploy: { sha: bad, deployedAt: ago(2 * minute), previous: { sha: good } },
    });
  });

  test("judges what that one ran for where nothing is recorded, from when it ran", async () => {
    emulator.addRun({ id: 50, sha: good!, startedAt: ago(20 * hour), updatedAt: ago(20 * hour) });
    emulator.addRun({ id: 60, sha: bad!, startedAt: ago(9 * minute) });
    expect(await find({ sha: tip, event: following() })).toMatchObject({
      deploy: {
        sha: bad,
        deployedAt: ago(minute),
        rolloutAt: ago(9 * minute),
        found: "run 60",
        previous: { sha: good, found: "run 50 of this workflow" },
      },
    });
  });

  test.each<[string, object, string]>([
    ["a fork", { head_repository: { full_name: "eve/shop" } }, "of the fork eve/shop"],
    ["a pull request", { event: "pull_request" }, "of a pull request"],
    ["a run that failed", { conclusion: "failure" }, "ended as failure"],
    ["a run that was cancelled", { conclusion: "cancelled" }, "ended as cancelled"],
  ])("judges nothing after %s", async (_, more, why) => {
    emulator.deploy({ sha: good!, at: ago(20 * hour), runId: 50 });
    expect(await find({ sha: tip, event: following(more) })).toMatchObject({
      kind: "nothing-live",
      why: expect.stringContaining(why),
    });
  });
});

describe("a script that makes its deployments itself", () => {
  test("names its run in the payload", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour), payload: { run_id: 60 }, creator: "deployer[bot]" });
    emulator.deploy({
      sha: bad!,
      at: ago(5 * minute),
      state: "in_progress",
      payload: { run_id: 70 },
      creator: "deployer[bot]",
    });
    emulator.deploy({ sha: tip!, at: ago(minute), payload: { run_id: 71 }, creator: "deployer[bot]" });
    for (const id of [60, 70, 71]) emulator.addRun({ id, sha: good! });
    expect(await find()).toMatchObject({ deploy: { sha: bad, deployedAt: now } });
  });

  test("records it when all is over: the job's own step tells when the rollout began", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour) });
    emulator.deploy({ sha: bad!, at: ago(2_000) });
    const steps = [
      { name: "Check out", startedAt: ago(6 * minute) },
      { name: "Run ./deploy.sh", startedAt: ago(3 * minute) },
      { name: "Run OWNER/deploy-guard@v1", startedAt: ago(1_000) },
    ];
    const job = { name: "ship", runner: "runner-1", startedAt: ago(6 * minute), endedAt: null, steps };
    emulator.addRun({ id: 70, sha: bad!, jobs: [job] });
    expect(await find({ runner: "runner-1" })).toMatchObject({
      deploy: { deployedAt: ago(2_000), rolloutAt: ago(3 * minute) },
    });
  });

  test("with a task of its own for each service is gone back to the same task's", async () => {
    emulator.deploy({ sha: good!, at: ago(20 * hour), task: "deploy:api" });
    emulator.deploy({ sha: middle!, at: ago(hour), task: "deploy:web" });
    emulator.deploy({ sha: bad!, at: ago(minute), task: "deploy:api" });
    expect(await find()).toMatchObject({ deploy: { sha: bad, previous: { sha: good } } });
  });

  test("for another service alone is nothing to go back to, and said", async () => {
    emulator.deploy({ sha: middle!, at: ago(hour), payload: { service: "web" } });
    emulator.deploy({ sha: bad!, at: ago(minute), payload: { service: "api" } });
    expect(await find()).toMatchObject({
      deploy: {
        previousUnknown: expect.stringMatching(/of this service .* is of another: payload service=web/u),
      },
    });
  });
});

describe("Argo CD", () => {
  const argo = (name: string) => `https://argo.test/applications/argocd/${name}?operation=true`;
  const sync = (sha: string, at: number, name = "shop") => {
    const known = emulator.state.deployments.find((one) => one.sha === sha);
    const id = known?.id ?? emulator.deploy({ sha, at, creator: "argo[bot]" });
    if (known !== undefined) emulator.setDeploymentState(id, "success", at);
    emulator.state.deployments.find((one) => one.id === id)!.statuses.at(-1)!.logUrl = argo(name);
  };

  test("A20: uses the deployment of a commit again, whose newest success counts", async () => {
    sync(good!, ago(70 * hour));
    sync(bad!, ago(50 * hour));
    sync(middle!, ago(20 * hour));
    sync(bad!, ago(2 * minute));
    expect(await find({ inputs: { sha: bad! } })).toMatchObject({
      deploy: { sha: bad, deployedAt: ago(2 * minute) },
    });
    const event = { name: "workflow_dispatch", payload: {} };
    expect(await find({ sha: tip, event })).toMatchObject({
      deploy: { sha: bad, deployedAt: ago(2 * minute), wentBackFrom: { sha: middle } },
    });
  });

  test("tells its applications apart", async () => {
    sync(good!, ago(70 * hour), "api");
    sync(middle!, ago(20 * hour), "web");
    sync(bad!, ago(2 * minute), "api");
    expect(await find({ sha: tip })).toMatchObject({ deploy: { sha: bad, previous: { sha: good } } });
  });
});

test("Flux says in its dispatch what it has applied", async () => {
  const payload = { client_payload: { metadata: { revision: `main@sha1:${bad}` } } };
  expect(await find({ sha: tip, event: { name: "repository_dispatch", payload } })).toMatchObject({
    deploy: { sha: bad, deployedAt: now, found: "this workflow run" },
  });
});

test("without any deployment the runs of this workflow tell, and its job when the rollout began", async () => {
  emulator.addRun({ id: 60, sha: good!, startedAt: ago(20 * hour), updatedAt: ago(20 * hour) });
  const jobs = [
    { name: "deploy", runner: "r1", startedAt: ago(8 * minute), endedAt: ago(4 * minute), steps: [] },
    { name: "guard", runner: "r2", startedAt: ago(minute), endedAt: null, steps: [] },
  ];
  emulator.addRun({
    id: 70,
    sha: bad!,
    startedAt: ago(9 * minute),
    status: "in_progress",
    conclusion: null,
    jobs,
  });
  expect(await find({ runner: "r2" })).toMatchObject({
    deploy: { sha: bad, deployedAt: now, rolloutAt: ago(8 * minute), previous: { sha: good } },
  });
});

test("many deployments cost no more than a few requests", async () => {
  for (let index = 0; index < 230; index += 1)
    emulator.deploy({ sha: index % 2 === 0 ? good! : middle!, at: ago((300 - index) * hour) });
  emulator.deploy({ sha: bad!, at: ago(minute) });
  expect(await find()).toMatchObject({ deploy: { sha: bad, previous: { sha: middle } } });
  expect(emulator.requests.length).toBeLessThanOrEqual(6);
});

describe("A24: an environment", () => {
  test("is found whatever the case of its name", async () => {
    emulator.deploy({ environment: "Production", sha: good!, at: ago(20 * hour) });
    emulator.deploy({ environment: "Production", sha: bad!, at: ago(minute) });
    const found = await find();
    expect(found).toMatchObject({ deploy: { environment: "Production", sha: bad, previous: { sha: good } } });
    expect(found.lines.join("\n")).toContain("the environment production is Production");
  });

  test("that does not exist is answered with those that do, and gone back from to nothing", async () => {
    emulator.deploy({ environment: "staging", sha: good!, at: ago(20 * hour) });
    emulator.deploy({ environment: "production", sha: good!, at: ago(20 * hour) });
    emulator.addRun({ id: 60, sha: good!, startedAt: ago(20 * hour) });
    emulator.addRun({ id: 70, sha: bad! });
    const words = "there are production, staging; did you mean production?";
    expect(await find({ inputs: { environment: "prodution" } })).toMatchObject({
      deploy: { environment: "prodution", sha: bad, previousUnknown: expect.stringContaining(words) },
      notes: [
        {
          kind: "unknown-environment",
          name: "prodution",
          others: ["production", "staging"],
          nearest: "production",
        },
      ],
    });
    expect(await find({ inputs: { environment: "prod" }, sha: "" })).toMatchObject({
      kind: "nothing-live",
      why: expect.stringContaining(words),
      todo: expect.arrayContaining(["environment: production"]),
    });
  });

  test("whose deploys nobody records is no mistake beside others that are", async () => {
    emulator.deploy({ environment: "github-pages", sha: good!, at: ago(20 * hour) });
    emulator.addRun({ id: 60, sha: good!, startedAt: ago(20 * hour), updatedAt: ago(20 * hour) });
    emulator.addRun({ id: 70, sha: bad! });
    expect(await find()).toMatchObject({ deploy: { sha: bad, previous: { sha: good } } });
  });

  test("that is not named is a mistake that names them", async () => {
    emulator.deploy({ environment: "staging", sha: good! });
    await expect(find({ inputs: { environment: "" } })).rejects.toThrow(
      /such as production; this repository deploys to staging/u,
    );
  });

  test("whose deployments can't be read is watched, and nothing is gone back to", async () => {
    emulator.deny("deployments");
    emulator.addRun({ id: 70, sha: bad! });
    expect(await find()).toMatchObject({
      deploy: { sha: bad, previousUnknown: expect.stringMatching(/can't be read .*`deployments: read`/u) },
    });
  });
});

describe("A22: a regression that was a false alarm", () => {
  async function markedThenNext(): Promise<void> {
    emulator.deploy({ sha: good!, at: ago(20 * hour) });
    const marked = emulator.deploy({ sha: middle!, at: ago(5 * hour) });
    emulator.setDeploymentState(marked, "failure", ago(5 * hour));
    emulator.state.deployments.at(-1)!.statuses.at(-1)!.description = `${regressedMark}: calls fail`;
    emulator.deploy({ sha: bad!, at: ago(minute) });
  }
  const marker = () => `<!-- deploy-guard:revert env=production bad=${middle} good=${good} -->`;

  async function openRevert(): Promise<number> {
    const head = "deploy-guard/revert-production-x";
    await emulator.commit({ "a.txt": "good" }, { branch: head });
    return emulator.openPull({ head, title: "Revert", body: `Reverts it.\n${marker()}` });
  }

  test("is good again when its revert was closed without merging", async () => {
    await markedThenNext();
    const number = await openRevert();
    expect(await find()).toMatchObject({ deploy: { previous: { sha: good } } });
    emulator.state.issues.find((one) => one.number === number)!.state = "closed";
    expect(await find()).toMatchObject({ deploy: { previous: { sha: middle } } });
  });

  test("is not when it was withdrawn because somebody else had reverted it", async () => {
    await markedThenNext();
    const number = await openRevert();
    emulator.comment(number, "Withdrawn.\n<!-- deploy-guard:withdrawn -->", "github-actions[bot]");
    emulator.state.issues.find((one) => one.number === number)!.state = "closed";
    expect(await find()).toMatchObject({ deploy: { previous: { sha: good } } });
  });

  test("is good again when its incident was closed as not planned, and not when it was closed as done", async () => {
    await markedThenNext();
    const body = `It fails.\n<!-- deploy-guard:incident env=production sha=${middle} -->`;
    const number = emulator.openIssue({
      title: "x",
      body,
      labels: ["deploy-guard"],
      author: "github-actions[bot]",
    });
    emulator.closeIssue(number);
    expect(await find()).toMatchObject({ deploy: { previous: { sha: good } } });
    emulator.state.issues.find((one) => one.number === number)!.stateReason = "not_planned";
    expect(await find()).toMatchObject({ deploy: { previous: { sha: middle } } });
  });
});
