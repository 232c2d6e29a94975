import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { regressedMark } from "../../src/incident/deployment.ts";
import { incidentMarker } from "../../src/report/incident-body.ts";
import { incidentClaim, revertMarker, revertTrailer } from "../../src/revert/marker.ts";
import { parseEvent } from "../../src/settings/event.ts";
import { parseInputs } from "../../src/settings/inputs.ts";
import { gate } from "../../src/stories/gate.ts";
import type { GitHub } from "../../src/world/github/github.ts";
import { fakeWorld } from "../support/fake-world.ts";
import { type Emulator, openGitHubEmulator } from "../support/github/open-github-emulator.ts";
import { connect } from "../world/github/connect.ts";

const noon = Date.parse("2026-11-22T12:00:00Z");
const minute = 60_000;
const us = "github-actions[bot]";

let shop: Emulator;
let good: string;
/** Live since a quarter of an hour; bad where an incident says so. */
let live: string;

beforeEach(async () => {
  shop = await openGitHubEmulator({ now: () => noon });
  for (const login of ["ada", "jane"]) shop.addPerson(login);
  shop.addPerson("mallory", { permission: "read" });
  shop.addPerson("other[bot]");
  good = await shop.commit({ "app.ts": "1\n", "config.yml": "url: a\n" }, { message: "Start" });
  shop.deploy({ sha: good, at: noon - 300 * minute, runId: 1 });
  live = await shop.commit({ "config.yml": "url: b\n" }, { message: "Move" });
  shop.deploy({ sha: live, at: noon - 15 * minute, runId: 2 });
});
afterEach(() => shop.close());

interface Run {
  inputs?: Record<string, string>;
  event?: string;
  runId?: number;
  github?: Partial<GitHub>;
}

async function run(sha: string | undefined, { inputs = {}, event = "push", runId = 9, github }: Run = {}) {
  const given: Record<string, string> = { token: "t", environment: "production", ...inputs };
  const connected = connect(shop);
  const world = fakeWorld({ now: noon, github: { ...connected, ...github } });
  const before = shop.requests.length;
  const outcome = await gate(world, {
    inputs: parseInputs((name) => given[name] ?? ""),
    event: parseEvent({ GITHUB_EVENT_NAME: event, GITHUB_SHA: sha, GITHUB_RUN_ID: String(runId) }, undefined),
  });
  return {
    ...outcome,
    word: outcome.outputs.gate,
    log: world.lines.join("\n"),
    requests: shop.requests.length - before,
  };
}

function openIncident({
  bad = live,
  author = us,
  environment = "production",
  labels = ["deploy-guard", "incident"],
}: {
  bad?: string;
  author?: string;
  environment?: string;
  labels?: string[];
} = {}): number {
  const body = `${incidentMarker(environment, bad)}\nIt is worse.`;
  return shop.openIssue({ title: "🔴 production", body, author, labels });
}

async function later(message = "Go on", files: Record<string, string> = { "app.ts": "2\n" }) {
  return shop.commit(files, { message });
}

/** A pull request that was merged; `branch` is deploy-guard's own for a revert. */
async function merged({
  branch = "fix",
  title = "Wait again",
  body = "",
  author = "ada",
  how = "squash",
  files = { "config.yml": "url: a\n" },
  message = title,
}: {
  branch?: string;
  title?: string;
  body?: string;
  author?: string;
  how?: "squash" | "merge";
  files?: Record<string, string>;
  message?: string;
}) {
  await shop.setBranch(branch, (await shop.findBranch("main"))!);
  await shop.commit(files, { branch, message, author });
  return shop.mergePull(await shop.openPull({ head: branch, title, body, author }), how);
}

test("a newer commit passes while nothing is wrong, in at most ten requests", async () => {
  const { word, failed, requests, summary } = await run(await later());
  expect(word).toBe("pass");
  expect(failed).toBeUndefined();
  expect(requests).toBeLessThanOrEqual(10);
  expect(summary).toContain("🟢");
});

test("it writes nothing, whatever it finds", async () => {
  openIncident();
  await run(await later());
  await run(good);
  await run(live);
  expect(shop.writes()).toEqual([]);
});

describe("while an incident is open", () => {
  test("a deploy that does not answer it is stopped, with who can lift it", async () => {
    const number = openIncident();
    const { word, failed, outputs, log, summary } = await run(await later());
    expect(word).toBe("stop");
    expect(failed).toContain(`incident #${number} is open`);
    expect(outputs["incident-number"]).toBe(String(number));
    expect(log).toContain("somebody with write access comments /allow");
    expect(summary).toContain(`[#${number}](`);
  });

  test("asking about five of them takes a bounded number of requests", async () => {
    for (let index = 0; index < 9; index += 1) {
      const number = openIncident();
      for (let said = 0; said < 20; said += 1) shop.comment(number, `/allow ${said}`, `stranger-${said}`);
    }
    const { word, requests } = await run(await later());
    expect(word).toBe("stop");
    expect(requests).toBeLessThanOrEqual(50);
  });

  test("its own revert passes", async () => {
    openIncident();
    const marker = { environment: "production", bad: live, good };
    const sha = await merged({
      branch: `deploy-guard/revert-${live.slice(0, 12)}-to-${good.slice(0, 12)}`,
      title: 'Revert "Move"',
      body: `This reverts it.\n\n${revertMarker(marker)}`,
      author: us,
    });
    expect(await run(sha)).toMatchObject({ word: "pass", outputs: { gate: "pass" } });
    // And so does everything that comes after it.
    expect((await run(await later())).word).toBe("pass");
  });

  test("a revert that was reverted in turn does not answer it any more", async () => {
    openIncident();
    const marker = { environment: "production", bad: live, good };
    const sha = await merged({
      branch: `deploy-guard/revert-${live.slice(0, 12)}-to-${good.slice(0, 12)}`,
      title: 'Revert "Move"',
      body: revertMarker(marker),
      author: us,
    });
    const again = await later(`Reapply "Move"\n\nThis reverts commit ${sha}.`, { "config.yml": "url: b\n" });
    expect((await run(again)).word).toBe("stop");
  });

  test.each<[string, (number: number) => Promise<string>]>([
    ["a commit that names it", (number) => later(`Wait again\n\nFor #${number}`)],
    ["a pull request of a writer that names it", (number) => merged({ body: `For #${number}` })],
    [
      "a person's revert of the bad commit",
      () => later(`Revert "Move"\n\nThis reverts commit ${live}.`, { "config.yml": "url: a\n" }),
    ],
    ["the commit from before it", async () => good],
  ])("%s passes", async (_, make) => {
    const sha = await make(openIncident());
    expect(await run(sha)).toMatchObject({ word: "pass" });
  });

  test.each<[string, (number: number) => Promise<string>]>([
    [
      "a pull request of somebody who may not write here that names it",
      (number) => merged({ body: `For #${number}`, author: "mallory" }),
    ],
    ["a commit that names another issue", (number) => later(`Fixes #${number}0`)],
    [
      "a message that claims a revert which the tree is not",
      () => later(`This reverts commit ${live}.`, { "app.ts": "3\n" }),
    ],
    [
      "our trailer in somebody's commit",
      () => later(`x\n\n${revertTrailer({ environment: "production", bad: live, good })}`),
    ],
    [
      "our marker in a pull request from another branch",
      () => merged({ body: revertMarker({ environment: "production", bad: live, good }) }),
    ],
    ["the bad commit itself", async () => live],
  ])("%s is stopped", async (_, make) => {
    const sha = await make(openIncident());
    expect(await run(sha)).toMatchObject({ word: "stop" });
  });

  test.each<[string, [string, string][], string]>([
    ["somebody with write access", [["/allow unrelated", "jane"]], "pass"],
    ["somebody who may only read", [["/allow", "mallory"]], "stop"],
    ["nobody in particular", [["looks fine, /allow it", "jane"]], "stop"],
    ["a bot, which no person speaks by", [["/allow", "other[bot]"]], "stop"],
    [
      "the same person, who took it back",
      [
        ["/allow", "jane"],
        ["/disallow", "ada"],
      ],
      "stop",
    ],
    [
      "a stranger who can't take it back",
      [
        ["/allow", "jane"],
        ["/disallow", "mallory"],
      ],
      "pass",
    ],
  ])("/allow by %s", async (_, comments, word) => {
    const number = openIncident();
    for (const [text, author] of comments) shop.comment(number, text, author);
    expect((await run(await later())).word).toBe(word);
  });

  test("/allow with a commit is for that one", async () => {
    const number = openIncident();
    const sha = await later();
    shop.comment(number, `/allow ${sha.slice(0, 7)} it is the fix`, "jane");
    expect((await run(sha)).word).toBe("pass");
    expect((await run(await later("More", { "app.ts": "4\n" }))).word).toBe("stop");
  });

  test("/allow below a hundred other comments is found", async () => {
    const number = openIncident();
    for (let index = 0; index < 150; index += 1) shop.comment(number, "any news?", "mallory");
    shop.comment(number, "/allow", "jane");
    expect((await run(await later())).word).toBe("pass");
  });

  test("/allow from before it went bad again counts no more", async () => {
    const number = openIncident();
    shop.comment(number, "/allow", "jane");
    shop.comment(number, "<!-- deploy-guard:reopened at=1 -->\n**Again**", us);
    expect((await run(await later())).word).toBe("stop");
  });

  test.each<[string, Parameters<typeof openIncident>[0]]>([
    ["another environment", { environment: "staging" }],
    ["somebody who forged it", { author: "mallory" }],
    ["somebody with write access who copied it", { author: "jane" }],
    ["another bot without the ref that it takes", { author: "other[bot]" }],
    ["somebody who could not put our label on", { author: "mallory", labels: [] }],
  ])("one of %s does not count", async (_, issue) => {
    openIncident(issue);
    expect((await run(await later())).word).toBe("pass");
  });

  test("one of another App counts when whoever opened it may push", async () => {
    openIncident({ author: "other[bot]" });
    await shop.git.setRef(`refs/${incidentClaim("production", live, 1)}`, live);
    expect((await run(await later())).word).toBe("stop");
  });

  test("the name of the environment is one whatever its case", async () => {
    openIncident();
    expect((await run(await later(), { inputs: { environment: "Production" } })).word).toBe("stop");
  });

  test("closing it lifts it", async () => {
    shop.closeIssue(openIncident());
    expect((await run(await later())).word).toBe("pass");
  });

  test("gate-incident: warn only warns", async () => {
    openIncident();
    const { word, failed, log } = await run(await later(), { inputs: { "gate-incident": "warn" } });
    expect([word, failed]).toEqual(["warn", undefined]);
    expect(log).toContain("warning: ");
  });

  test("a dry run says so and fails nothing", async () => {
    openIncident();
    const { word, failed, summary } = await run(await later(), { inputs: { "dry-run": "true" } });
    expect([word, failed]).toEqual(["stop", undefined]);
    expect(summary).toContain("Dry run");
  });
});

describe("an older commit", () => {
  test("is stopped when a newer one is live", async () => {
    const { word, failed } = await run(good);
    expect(word).toBe("stop");
    expect(failed).toContain(`${live.slice(0, 7)} is live, and ${good.slice(0, 7)} is older`);
  });

  test("is stopped when another run is deploying a newer one at this moment, and that one is not", async () => {
    const [older, newer] = [await later("One"), await later("Two", { "app.ts": "5\n" })];
    shop.deploy({ sha: newer, state: "in_progress", at: noon - minute, runId: 21 });
    shop.deploy({ sha: older, state: "in_progress", at: noon - 2 * minute, runId: 20 });
    expect((await run(older, { runId: 20 })).word).toBe("stop");
    expect((await run(newer, { runId: 21 })).word).toBe("pass");
  });

  test("is stopped when a newer one went live after this job had begun", async () => {
    const [older, newer] = [await later("One"), await later("Two", { "app.ts": "5\n" })];
    shop.deploy({ sha: older, state: "in_progress", at: noon - 10 * minute, runId: 20 });
    shop.deploy({ sha: newer, at: noon - minute, runId: 21 });
    expect((await run(older, { runId: 20 })).word).toBe("stop");
  });

  test("passes beside a newer one that hangs since an hour", async () => {
    const [older, newer] = [await later("One"), await later("Two", { "app.ts": "5\n" })];
    shop.deploy({ sha: newer, state: "in_progress", at: noon - 60 * minute, runId: 21 });
    expect((await run(older)).word).toBe("pass");
  });

  test("is only warned of when a person started it by hand", async () => {
    expect((await run(good, { event: "workflow_dispatch" })).word).toBe("warn");
  });

  test("passes where the newer one is marked bad: this is the rollback", async () => {
    const deployment = shop.state.deployments.at(-1)!;
    shop.setDeploymentState(deployment.id, "failure");
    deployment.statuses.at(-1)!.description = `${regressedMark}: calls fail`;
    expect(await run(good)).toMatchObject({ word: "pass" });
  });

  test("of another service in the same environment is none", async () => {
    const newer = await later("Other service");
    shop.deploy({ sha: newer, task: "deploy:other", at: noon - minute, runId: 5 });
    const own = shop.deploy({ sha: live, task: "deploy", state: "in_progress", at: noon, runId: 9 });
    expect(own).toBeGreaterThan(0);
    expect((await run(live)).word).toBe("pass");
  });

  test("of another branch passes", async () => {
    await shop.setBranch("hotfix", good);
    const sha = await shop.commit({ "app.ts": "9\n" }, { branch: "hotfix", message: "Hotfix" });
    expect((await run(sha)).word).toBe("pass");
  });
});

describe("a commit that was judged bad before", () => {
  beforeEach(async () => {
    const deployment = shop.state.deployments.at(-1)!;
    shop.setDeploymentState(deployment.id, "failure");
    deployment.statuses.at(-1)!.description = `${regressedMark}: calls fail`;
  });

  test("is stopped, with its incident", async () => {
    const number = openIncident();
    shop.closeIssue(number);
    const { word, failed } = await run(live);
    expect(word).toBe("stop");
    expect(failed).toContain(`made things worse (incident #${number})`);
  });

  test("is stopped where there is no incident of it", async () => {
    expect((await run(live)).word).toBe("stop");
  });

  test("passes when somebody who may allows it", async () => {
    const number = openIncident();
    shop.closeIssue(number);
    shop.comment(number, `/allow ${live.slice(0, 7)}`, "jane");
    expect((await run(live)).word).toBe("pass");
  });

  test("passes when it was a false alarm", async () => {
    const number = openIncident();
    shop.closeIssue(number);
    shop.state.issues.find((issue) => issue.number === number)!.stateReason = "not_planned";
    expect((await run(live)).word).toBe("pass");
  });
});

describe("what it can't see", () => {
  const broken = { status: 502, times: 99 };

  test.each<[string, () => void]>([
    ["the incidents", () => shop.failNext({ ...broken, method: "GET", path: "/issues" })],
    ["the deployments", () => shop.failNext({ ...broken, method: "GET", path: "/deployments" })],
    ["everything", () => shop.failNext({ ...broken, method: "GET" })],
  ])("is a loud warning: %s", async (_, fail) => {
    const sha = await later();
    fail();
    const { word, failed, log } = await run(sha);
    expect([word, failed]).toEqual(["warn", undefined]);
    expect(log).toContain("can't be read");
  });

  test("stops the deploy where gate-blind says so", async () => {
    const sha = await later();
    shop.failNext({ ...broken, method: "GET", path: "/issues" });
    expect((await run(sha, { inputs: { "gate-blind": "stop" } })).word).toBe("stop");
  });

  test("of an incident's range stops: the incident itself is seen", async () => {
    const sha = await later();
    openIncident();
    shop.failNext({ ...broken, method: "GET", path: `/compare/${live}` });
    expect((await run(sha)).word).toBe("stop");
  });

  test("is nothing where issues are switched off", async () => {
    const sha = await later();
    shop.failNext({
      method: "GET",
      path: "/issues",
      status: 410,
      times: 9,
      body: { message: "Issues are disabled" },
    });
    expect((await run(sha)).word).toBe("pass");
  });

  test("a misspelt environment is told with the one that was meant", async () => {
    const { word, log } = await run(await later(), { inputs: { environment: "prodution" } });
    expect(word).toBe("warn");
    expect(log).toContain("did you mean production?");
  });
});

test("an environment to which nothing was deployed yet passes", async () => {
  expect((await run(await later(), { inputs: { environment: "eu" } })).word).toBe("pass");
});

test("hostile words in an incident's neighbours stay out of the page", async () => {
  openIncident();
  const { summary, log } = await run(
    await later("</details><script>alert(1)</script> @acme/everyone\n::stop"),
  );
  expect(summary).not.toContain("<script>");
  expect(log).not.toMatch(/^::/mu);
});

test.each([
  [{ environment: "" }, "environment — is missing"],
  [{ "gate-older": "maybe" }, 'gate-older — expected stop, warn, off, got "maybe"'],
])("a mistake in the inputs is told: %o", async (inputs, message) => {
  await expect(run("a".repeat(40), { inputs })).rejects.toThrow(message);
});

test("without any commit it says what is missing", async () => {
  await expect(run(undefined)).rejects.toThrow("sha — is missing");
});
