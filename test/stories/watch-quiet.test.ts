import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { WorldError } from "../../src/errors.ts";
import { watch } from "../../src/stories/watch.ts";
import { deployedAt, openWatchStage, settingsOf, type WatchStage } from "../support/watch-stage.ts";

let stage: WatchStage;
beforeEach(async () => {
  stage = await openWatchStage();
});
afterEach(() => stage.emulator.close());

const minute = 60_000;
const iso = (minutes: number) => new Date(deployedAt + minutes * minute).toISOString();
const window = (from: number, to: number) =>
  `quiet: [{ from: ${iso(from)}, to: ${iso(to)}, reason: weekly load test }]`;
/** Bad from the deploy on, for so many minutes. */
const badFor = (minutes: number) => (seconds: number) =>
  seconds >= 0 && seconds < 60 * minutes ? 0.12 : 0.002;

async function watched(
  settings: string,
  {
    rate = badFor(60),
    env = {},
    late = 0,
  }: { rate?: (seconds: number) => number; env?: Record<string, string>; late?: number } = {},
) {
  const world = stage.world(deployedAt + late * minute, rate, { env });
  const outcome = await watch(world, await settingsOf(settings), stage.step());
  return { ...outcome, world, seconds: (world.now() - deployedAt) / 1_000 };
}

describe("a regression in a quiet window of the settings", () => {
  test("is told in the incident with who announced it, until when, and the commands; nothing is reverted or marked", async () => {
    const { outputs, failed, summary } = await watched(window(-10, 30));
    expect(outputs).toMatchObject({ verdict: "regressed", "revert-number": "" });
    expect(failed).toContain("regressed");
    expect(stage.reverts()).toBe(0);
    const [incident] = stage.incidents();
    expect(incident?.title).toContain("no revert by machine: see why");
    expect(incident?.body).toContain("weekly load test");
    expect(incident?.body).toContain("in the settings, until 2026-11-22 08:30:00 UTC");
    expect(incident?.body).toMatch(/To do it by hand:\n\n```sh\ngit /u);
    expect(summary).toContain("weekly load test");
    const statuses = stage.emulator.state.deployments.find(({ id }) => id === stage.deployment)?.statuses;
    expect(statuses?.map(({ state }) => state)).toEqual(["success"]);
  });

  test("as a comment where the settings ask for one: once, however often it is judged", async () => {
    const settings = `${window(-10, 30)}\nresponse: { quiet: { tell: comment } }`;
    await watched(settings);
    await watched(settings, { late: 14 });
    expect(stage.incidents()).toEqual([]);
    const comments = stage.emulator.state.comments.filter(({ issue }) => issue === stage.pull);
    expect(comments).toHaveLength(1);
    expect(comments[0]?.body).toContain("weekly load test");
    expect(comments[0]?.body).toContain("git ");
  });

  test("is in the run alone where the settings ask for that", async () => {
    const { summary } = await watched(`${window(-10, 30)}\nresponse: { quiet: { tell: off } }`);
    expect(summary).toContain("weekly load test");
    expect(stage.emulator.visibleWrites()).toEqual([]);
  });

  test("is not rolled back either", async () => {
    const { summary } = await watched(
      `${window(-10, 30)}\nresponse: { rollback: { workflow: deploy.yml, inputs: { sha: $GOOD } } }`,
    );
    expect(summary).toContain("weekly load test");
    expect(stage.emulator.state.dispatches ?? []).toEqual([]);
  });

  test("that is over before the deploy, or begins after the verdict, changes nothing", async () => {
    await watched(window(-60, 0));
    expect(stage.reverts()).toBe(1);
    await watched(window(10, 30));
    expect(stage.incidents()[0]?.body).not.toContain("weekly load test");
  });

  test("in a dry run is planned alike", async () => {
    const world = stage.world(deployedAt, badFor(60));
    const { summary } = await watch(
      world,
      await settingsOf(window(-10, 30)),
      stage.step({ "dry-run": "true" }),
    );
    expect(summary).toContain("weekly load test");
    expect(stage.emulator.writes()).toEqual([]);
  });
});

describe("a quiet window that ends during the watch", () => {
  test("is seen out: what stays bad when it is over is reverted", async () => {
    const { outputs, seconds, world } = await watched(window(-10, 5));
    expect(outputs.verdict).toBe("regressed");
    expect(stage.reverts()).toBe(1);
    expect(seconds).toBeGreaterThanOrEqual(5 * 60 + 90);
    expect(seconds).toBeLessThan(9 * 60);
    expect(world.lines.join("\n")).toMatch(/QUIET .*weekly load test.*watching on for what stays then/u);
  });

  test("and what ended with it is reported as it was measured, and not reverted", async () => {
    const { outputs, summary, seconds } = await watched(window(-10, 5), { rate: badFor(5) });
    expect(outputs.verdict).toBe("regressed");
    expect(stage.reverts()).toBe(0);
    expect(stage.incidents()).toHaveLength(1);
    expect(summary).toContain("what was measured outside it is healthy");
    expect(seconds).toBeGreaterThan(5 * 60);
  });

  test("judged late the same comes out", async () => {
    await watched(window(-10, 5), { late: 16 });
    expect(stage.reverts()).toBe(1);
  });

  test("too late for the rest of the watch to tell is the end of it", async () => {
    const { seconds } = await watched(window(-10, 14));
    expect(seconds).toBeLessThan(180);
    expect(stage.reverts()).toBe(0);
  });
});

describe("the label of a deployed pull request", () => {
  const label = "deploy-guard: quiet";

  test("by somebody who may write keeps the revert back", async () => {
    stage.emulator.label(stage.pull, label, "jane");
    await watched("");
    expect(stage.reverts()).toBe(0);
    expect(stage.incidents()[0]?.body).toMatch(/on #&#8203;\d+, put there by jane, for this deploy/u);
  });

  test("by a stranger does not count, which is said", async () => {
    stage.emulator.label(stage.pull, label, "stranger");
    const { summary } = await watched("");
    expect(stage.reverts()).toBe(1);
    expect(summary).toContain("it does not count");
  });

  test("of another name where the settings say so", async () => {
    stage.emulator.label(stage.pull, "load-test", "jane");
    await watched("response: { quiet: { label: load-test } }");
    expect(stage.reverts()).toBe(0);
  });

  test("whose author can't be read keeps it back too: a guard that can't see must not act", async () => {
    stage.emulator.label(stage.pull, label, "jane");
    const world = stage.world(deployedAt, badFor(60));
    const github = {
      ...world.github,
      readLabelEvents: async () => {
        throw new WorldError("503", { service: "GitHub" });
      },
    };
    await watch({ ...world, github }, await settingsOf(), stage.step());
    expect(stage.reverts()).toBe(0);
    expect(stage.incidents()[0]?.body).toContain("by whom can't be read");
  });
});

describe("the variable DEPLOY_GUARD_QUIET", () => {
  const env = (value: string) => ({ env: { DEPLOY_GUARD_QUIET: value } });

  test.each([
    ["true failover drill", "until it is taken back"],
    [`${iso(40)} failover drill`, "until 2026-11-22 08:40:00 UTC"],
  ])("of %s keeps the revert back", async (value, until) => {
    await watched("", env(value));
    expect(stage.reverts()).toBe(0);
    const [incident] = stage.incidents();
    expect(incident?.body).toContain("failover drill");
    expect(incident?.body).toContain(until);
  });

  test.each(["", "false", "off", `${iso(-5)} over already`])("of %j announces nothing", async (value) => {
    await watched("", env(value));
    expect(stage.reverts()).toBe(1);
  });

  test.each([
    ["2026-11-22T08:40:00 drill", "has no time zone"],
    ["tomorrow", "expected a time such as"],
    [`${iso(26 * 60)} drill`, "is 1 d 2 h long: expected at most 1 d"],
  ])("of %s is a mistake of whoever wrote it", async (value, said) => {
    await expect(watched("", env(value))).rejects.toThrow(said);
    await expect(watched("", env(value))).rejects.toThrow("DEPLOY_GUARD_QUIET");
  });
});

test("a healthy deploy in a quiet window is healthy, and nothing more is asked", async () => {
  const { outputs } = await watched(window(-10, 30), { rate: () => 0.002 });
  expect(outputs.verdict).toBe("healthy");
  expect(stage.emulator.visibleWrites()).toEqual([]);
});
