import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { incidentMarker } from "../../../src/report/incident-body.ts";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { type Verification, verifyRevert } from "../../../src/stories/verify/verify-revert.ts";
import { lines, noon, openStage, type Stage } from "../../revert/revert-stage.ts";
import type { EmulatorOptions } from "../../support/github/open-github-emulator.ts";
import type { StoredJob, StoredRun } from "../../support/github/state.ts";
import { connect } from "../../world/github/connect.ts";

const ci = ".github/workflows/ci.yml";
const byHand = "on:\n  push:\n  workflow_dispatch:\n    inputs:\n      depth: { required: false }\n";

let stage: Stage;
let bad: string;
let number: number;
let incident: number;
afterEach(() => stage.emulator.close());
beforeEach(() => prepare());

/** A revert and its incident, as an answer has opened them, in a shop with a workflow of its own. */
async function prepare(workflow: string | null = byHand, options: EmulatorOptions = {}): Promise<void> {
  await stage?.emulator.close();
  stage = await openStage(options);
  const { emulator } = stage;
  if (workflow !== null) stage.good = await emulator.commit({ [ci]: workflow });
  bad = await emulator.commit({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
  const outcome = await revertOnGitHub(stage.world(), { ...stage.request(bad), good: stage.good });
  if (outcome.kind !== "opened") throw new Error(outcome.kind);
  number = outcome.number;
  incident = emulator.openIssue({
    title: `🔴 production: calls to stripe fail after deploy ${bad.slice(0, 7)} — merge #${number} to revert`,
    body: incidentMarker("production", bad),
    labels: ["deploy-guard", "incident"],
    author: emulator.state.self,
  });
}

/** As if nothing had been checked yet. */
async function forget(body: string): Promise<void> {
  const { emulator } = stage;
  for (const { ref } of await emulator.git.listRefs("refs/deploy-guard")) await emulator.git.deleteRef(ref);
  for (const list of [emulator.state.runs, emulator.state.comments, emulator.state.dispatches])
    list.splice(0);
  const of = (wanted: number) => emulator.state.issues.find((one) => one.number === wanted)!;
  of(number).body = body;
  of(incident).title = of(incident).title.replace(/ — .*/u, ` — merge #${number} to revert`);
}

const deploy = () => ({
  environment: "production",
  sha: bad,
  deployedAt: noon,
  found: "deployment 1",
  previous: { sha: stage.good, deployedAt: noon - 1, found: "deployment 0" },
});

/** Runs the story; each time that it waits, `act` may change what GitHub says. */
async function verify(
  act: (waits: number) => unknown = () => {},
  change: Partial<Verification> = {},
  settings: Partial<Verification["verify"]> = {},
  /** Of a request: one that was killed while it waited for an answer never wakes up again. */
  timeoutMs = 10_000,
) {
  const world = { ...stage.world(), github: connect(stage.emulator, { timeoutMs }) };
  const { sleep } = world;
  let waits = 0;
  world.sleep = async (ms) => {
    await sleep(ms);
    waits += 1;
    await act(waits);
  };
  const failures: string[] = [];
  const verification: Verification = {
    verify: { workflow: "ci.yml", inputs: {}, timeout: 60_000, ...settings },
    deploy: deploy(),
    number,
    hasConflicts: false,
    incident,
    autoMerge: undefined,
    intervalMs: 15_000,
    ...change,
  };
  const fact = await verifyRevert(world, verification, (message) => void failures.push(message));
  return { fact, failures, world };
}

const run = () => stage.emulator.state.runs.at(-1)!;
const job = (name: string, conclusion: string): StoredJob => ({
  name,
  conclusion,
  runner: "r",
  startedAt: noon,
  endedAt: noon,
  steps: [],
});
const end = (conclusion: string, jobs: StoredJob[] = []) =>
  Object.assign(run(), { status: "completed", conclusion, jobs } satisfies Partial<StoredRun>);
const pull = () => stage.emulator.pulls().find((one) => one.number === number)!;
const title = () => stage.emulator.issues().find((one) => one.number === incident)!.title;
const told = (on: number) => stage.emulator.comments(on).map(({ body }) => body.replace(/^<!--.*-->\n/u, ""));
/** But the try to make it a draft, which GitHub refuses each time with the status of an answer. */
const writes = () => stage.emulator.writes().filter(({ path }) => path !== "/graphql").length;
const dispatches = () => stage.emulator.state.dispatches;

test("no run is started for a commit that is not the revert's head any more", async () => {
  const { headSha, head } = pull().pull;
  await stage.emulator.commit({ "src/shop.ts": "more\n" }, { branch: head });
  await verify(() => end("success"));
  expect(run().sha).not.toBe(headSha);
  expect(told(number)[0]).toContain("**Its own check passed**");
});

describe("the project's own check", () => {
  test("that passes is told in the revert and in the incident, each in one comment", async () => {
    const { fact, failures } = await verify(() => end("success"), {}, { inputs: { depth: 2, to: "$GOOD" } });
    expect(dispatches()).toEqual([
      {
        kind: "workflow",
        workflow: "ci.yml",
        ref: pull().pull.head,
        inputs: { depth: "2", to: stage.good },
      },
    ]);
    expect(run()).toMatchObject({ sha: pull().pull.headSha, branch: pull().pull.head });
    expect(fact).toMatchObject({ kind: "checked", result: { kind: "passed" }, moved: false });
    expect(failures).toEqual([]);
    const words = `🟢 **Its own check passed**: \`ci.yml\` on ${pull().pull.headSha.slice(0, 7)} ([run ${run().id}](${stage.emulator.url}/acme/shop/actions/runs/${run().id})).`;
    expect(told(number)).toEqual([words]);
    expect(told(incident)).toEqual([words.replace("🟢 ", `🟢 #${number}: `)]);
    expect(pull().pull.draft).toBe(false);
    expect(title()).toMatch(/merge #\d+ to revert$/u);
  });

  test("is told while it runs, in the revert alone", async () => {
    let seen: string[] = [];
    await verify((waits) => {
      if (waits === 1) seen = [...told(number), ...told(incident)];
      if (waits === 2) end("success");
    });
    expect(seen).toEqual([expect.stringContaining("**Its own check is running**")]);
    expect(told(number)).toHaveLength(1);
  });

  test("that fails is told with its failed jobs, and makes the revert a draft where GitHub allows it", async () => {
    stage.emulator.state.self = "guard[bot]";
    stage.emulator.addPerson("guard[bot]");
    const { fact } = await verify(() =>
      end("failure", [job("lint", "success"), job("unit *tests*", "failure"), job("e2e", "timed_out")]),
    );
    expect(fact).toMatchObject({ kind: "checked", draft: true, result: { kind: "failed", jobs: [{}, {}] } });
    expect(pull().pull.draft).toBe(true);
    for (const on of [number, incident]) {
      const [text, ...more] = told(on);
      expect(more).toEqual([]);
      expect(text).toContain("**Its own check failed**");
      expect(text).toContain(
        `- [unit \\*tests\\*](${stage.emulator.url}/acme/shop/actions/runs/${run().id}/job/2): failure`,
      );
      expect(text).toContain("/job/3): timed");
      expect(text).not.toContain("lint");
      expect(text).toContain("The pull request is a draft");
    }
    expect(title()).toMatch(/ — look at #\d+: its check failed$/u);
    const [, , marked] = pull().body.split("\n\n");
    expect(marked).toContain("**Its own check failed**, whatever is said below");
  });

  test("that fails, and GitHub refuses the draft to the job's own token: the words stand in the revert", async () => {
    const { fact, failures } = await verify(() => end("failure", [job("unit", "failure")]));
    expect(fact).toMatchObject({ draft: false });
    expect(failures).toEqual([]);
    expect(pull().pull.draft).toBe(false);
    expect(told(number)[0]).toContain("**look before merging**");
    expect(pull().body.indexOf("Its own check failed")).toBeLessThan(pull().body.indexOf("Safe to merge?"));
  });

  test("that fails on the base branch too says that the revert need not be why", async () => {
    stage.emulator.addRun({ sha: stage.good, path: ci, workflowId: 900, conclusion: "failure" });
    await verify(() => end("failure"));
    expect(told(number)[0]).toContain("The newest run of it on `main` failed too");
    expect(told(number)[0]).toContain("the run itself ended as failure");
  });

  test("that is run again by hand and passes takes back what its failure said", async () => {
    const before = pull().body;
    const heading = title();
    await verify(() => end("failure"));
    end("success");
    const { fact } = await verify();
    expect(fact).toMatchObject({ result: { kind: "passed" } });
    expect(pull().body).toBe(before);
    expect(title()).toBe(heading);
    expect(dispatches()).toHaveLength(1);
    expect(told(number)).toEqual([expect.stringContaining("passed")]);
  });

  test.each(["cancelled", "skipped", "neutral"])(
    "that ends as %s tells nothing, and changes nothing",
    async (word) => {
      await verify(() => end(word));
      expect(told(incident)).toEqual([expect.stringContaining(`told nothing**: \`ci.yml\``)]);
      expect(told(incident)[0]).toContain(`ended as ${word}`);
      expect(pull().pull.draft).toBe(false);
    },
  );

  test.each<[string, Partial<StoredRun>, string]>([
    ["runs", { status: "in_progress" }, "has not finished** within 1 min"],
    ["waits for somebody to approve it", { status: "waiting" }, "waits** for a runner, or for somebody"],
    [
      "was ended by GitHub until somebody approves it",
      { status: "completed", conclusion: "action_required" },
      "waits**",
    ],
  ])("that still %s after the time that was given says so, and how to look", async (_, state, words) => {
    const { fact, world } = await verify(() => Object.assign(run(), state));
    expect(fact).toMatchObject({ kind: "checked", result: { kind: "running" } });
    expect(world.now() - noon).toBe(60_000);
    for (const on of [number, incident]) {
      expect(told(on)[0]).toContain(words);
      expect(told(on)[0]).toContain(`\`gh run watch ${run().id}\``);
    }
    end("success");
    await verify();
    expect(told(incident)).toEqual([expect.stringContaining("passed")]);
  });

  test("of a branch that somebody has pushed to says nothing of what it holds now", async () => {
    await verify(async (waits) => {
      if (waits > 1) return;
      await stage.emulator.commit({ "src/shop.ts": "more\n" }, { branch: pull().pull.head });
      end("failure");
    });
    expect(told(number)[0]).toContain("says nothing of what the branch holds now");
    expect(pull().pull.draft).toBe(false);
    expect(title()).toContain("merge #");
  });

  test("of a revert that was merged meanwhile is told, and nothing is made of it", async () => {
    await verify(async (waits) => {
      if (waits > 1) return;
      await stage.emulator.mergePull(number);
      end("failure", [job("unit", "failure")]);
    });
    expect(told(incident)[0]).toContain("**Its own check failed**");
    expect(title()).toContain("merge #");
    expect(pull().body).not.toContain("Its own check failed");
  });

  test.each<[string, () => unknown, Partial<Verification>, string]>([
    ["is merged already", () => stage.emulator.mergePull(number), {}, "merged"],
    ["was closed", () => stage.emulator.closeIssue(number), {}, "closed"],
    ["holds conflicts", () => {}, { hasConflicts: true }, "conflicts"],
  ])("is not run on a revert that %s", async (_, arrange, change, why) => {
    await arrange();
    expect((await verify(() => {}, change)).fact).toEqual({ kind: "skipped", workflow: "ci.yml", why });
    expect(dispatches()).toEqual([]);
  });
});

describe("merging by itself", () => {
  beforeEach(() => {
    stage.emulator.state.merges.auto = true;
  });
  test.each([
    ["success", "squash"],
    ["failure", undefined],
    ["cancelled", undefined],
  ])("waits for the check: %s", async (conclusion, method) => {
    await verify(() => end(conclusion), { autoMerge: "SQUASH" });
    expect(pull().pull.autoMerge).toBe(method);
    const before = writes();
    await verify(() => {}, { autoMerge: "SQUASH" });
    expect(writes()).toBe(before);
  });
});

describe("which run it is", () => {
  test.each(["unknown", "refused"] as const)(
    "is known by its commit where GitHub does not tell it (%s)",
    async (details) => {
      stage.emulator.state.runDetails = details;
      // Of the same workflow, at the same time, by the same token, on another branch and by another event.
      stage.emulator.addRun({ sha: bad, path: ci, event: "workflow_dispatch", branch: "main" });
      stage.emulator.addRun({ sha: pull().pull.headSha, path: ci, event: "pull_request" });
      const { fact } = await verify((waits) => waits > 1 && end("success"));
      expect(fact).toMatchObject({ kind: "checked", run: { id: run().id }, result: { kind: "passed" } });
    },
  );

  test("is one that somebody started for this commit, and none is started then", async () => {
    const { headSha: sha, head: branch } = pull().pull;
    const id = stage.emulator.addRun({ sha, branch, path: ci, event: "workflow_dispatch", actor: "ada" });
    expect((await verify()).fact).toMatchObject({ run: { id }, result: { kind: "passed" } });
    expect(dispatches()).toEqual([]);
  });

  test("is not known where none is seen, and that is said", async () => {
    stage.emulator.state.runDetails = "unknown";
    const { fact } = await verify(() => stage.emulator.state.runs.splice(0));
    expect(fact).toEqual({ kind: "lost", workflow: "ci.yml", waitedSeconds: 68 });
    expect(told(incident)).toEqual([expect.stringContaining("no run of `ci.yml` was seen within 1 min 8 s")]);
  });
});

describe("what can't be started says why, in the revert and in the incident", () => {
  const isTold = async (
    why: string,
    words: string | RegExp,
    settings: Partial<Verification["verify"]> = {},
  ) => {
    const { fact, failures, world } = await verify(() => {}, {}, settings);
    expect(fact).toMatchObject({ kind: "not-started", why });
    for (const on of [number, incident]) expect(told(on)).toEqual([expect.stringMatching(words)]);
    expect(failures).toEqual([]);
    expect(world.lines.join("\n")).toContain("could not be started");
    // The next run may try, once that is mended.
    expect((await stage.emulator.git.listRefs("refs/deploy-guard")).map(({ ref }) => ref)).toEqual([]);
  };

  test("without actions: write", async () => {
    stage.emulator.grant("actions", "read");
    await isTold("permission", /Add `actions: write` to the job's permissions\.$/u);
    stage.emulator.grant("actions");
    await verify((waits) => waits === 1 && end("success"));
    expect(told(incident)).toEqual([expect.stringContaining("passed")]);
  });

  test("a workflow that is nowhere", () =>
    isTold("not-on-branch", /there is no `none\.yml` on `deploy-guard\/revert-/u, { workflow: "none.yml" }));

  test("one that came with the change that is undone", async () => {
    await prepare(null);
    await stage.emulator.commit({ [ci]: byHand });
    await isTold("not-on-branch", /there is no `ci\.yml` on .* name an older one/u);
  });

  test("one that is not on the default branch", async () => {
    await stage.emulator.commit({ [ci]: null });
    await isTold("not-known", /it has to be on the default branch too/u);
  });

  test("one without workflow_dispatch", async () => {
    await prepare("on: [push, pull_request]\n");
    await isTold("no-trigger", /Add `workflow_dispatch:` to its `on:`/u);
  });

  test.each([
    ["inputs", 'Unexpected inputs provided: ["depth"]', /takes other inputs .* says: `.*\["depth"\] /u],
    ["disabled", "Cannot trigger a 'workflow_dispatch' on a disabled workflow", /is switched off/u],
    ["refused", "Something else", /GitHub did not start `ci\.yml`: `.*Something else/u],
  ])("%s", async (why, message, words) => {
    stage.emulator.failNext({ path: "/dispatches", status: 422, body: { message } });
    await isTold(why, words);
  });
});

describe("idempotence", () => {
  test("a second run writes nothing", async () => {
    await verify(() => end("failure", [job("unit", "failure")]));
    const before = writes();
    await verify();
    expect(writes()).toBe(before);
  });

  test("two at once start one, and tell it once", async () => {
    await Promise.all([1, 2].map(() => verify(() => run() && end("success"))));
    expect(dispatches()).toHaveLength(1);
    expect([told(number), told(incident)]).toEqual([[expect.any(String)], [expect.any(String)]]);
  });

  test("a start whose answer was lost is not repeated", async () => {
    stage.emulator.failNext({ path: "/dispatches", status: 502, carryOut: true });
    await verify(() => end("success"));
    expect(dispatches()).toHaveLength(1);
    expect(told(incident)).toEqual([expect.stringContaining("passed")]);
  });

  test("GitHub stumbling while it is looked at costs a look", async () => {
    const { fact } = await verify((waits) => {
      if (waits === 1) stage.emulator.failNext({ path: "/actions/runs/", status: 502, times: 4 });
      if (waits === 2) end("success");
    });
    expect(fact).toMatchObject({ result: { kind: "passed" } });
  });

  // A run that is killed at a read leaves what it had written before.
  test("killed after any write, the next run starts it at most once more and tells it once", async () => {
    const never = new Promise<never>(() => {});
    const revert = pull();
    const whole = stage.emulator.writes().length;
    await verify(() => end("failure", [job("unit", "failure")]));
    const count = stage.emulator.writes().length - whole;
    expect(count).toBe(8);
    const { body } = revert;
    for (let at = 1; at <= count; at++) {
      await forget(body);
      const start = stage.emulator.writes().length;
      let die: () => void = () => {};
      const killed = new Promise<void>((resolve) => {
        die = resolve;
      });
      stage.emulator.onRequest(() => {
        if (stage.emulator.writes().length - start < at) return;
        die();
        return never;
      });
      const act = () => run() && end("failure", [job("unit", "failure")]);
      await Promise.race([verify(act, {}, {}, 3_600_000), killed]);
      stage.emulator.onRequest(undefined);
      const { fact, failures } = await verify(act);
      expect(fact, `at ${at}`).toMatchObject({ kind: "checked", result: { kind: "failed" } });
      expect(failures, `at ${at}`).toEqual([]);
      expect(dispatches(), `at ${at}`).toHaveLength(1);
      for (const on of [number, incident])
        expect(told(on), `at ${at}`).toEqual([expect.stringContaining("failed")]);
      expect(title()).toContain("its check failed");
      expect(pull().body.match(/Its own check failed/gu)).toHaveLength(1);
    }
  }, 300_000);
});
