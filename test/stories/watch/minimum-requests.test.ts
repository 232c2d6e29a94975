import { expect, test } from "vitest";
import type { Deploy } from "../../../src/incident/deploy.ts";
import { openSignals } from "../../../src/stories/signals/open-signals.ts";
import { watchDeploy } from "../../../src/stories/watch/watch-deploy.ts";
import { fakeWorld, steadySource } from "../../support/fake-world.ts";
import { deployedAt, settingsOf } from "../../support/watch-stage.ts";

const deploy: Deploy = { environment: "production", sha: "b".repeat(40), deployedAt, found: "deployment 2" };

/** A service with so many requests a second, of which a share fails since the deploy. */
async function watched(watch: string, perSecond: number, share = 0) {
  const github = { readFiles: async () => ({ texts: new Map<string, string>(), left: [] }) };
  const sources = { prom: steadySource("prom", perSecond, (at) => (at < deployedAt ? 0 : share)) };
  const world = fakeWorld({ now: deployedAt, github, sources });
  const settings = await settingsOf(`watch: { history: 1h, interval: 1m, ${watch} }`);
  const { signals } = await openSignals(world, settings);
  const { verdict } = await watchDeploy(world, settings, {
    deploy,
    deploysAt: [deployedAt],
    baselineEnd: deployedAt,
    signals,
    askVendors: async () => [],
  });
  return { verdict, minutes: (world.now() - deployedAt) / 60_000 };
}

test("a quiet service is watched on until it has seen enough, and then ends", async () => {
  const { verdict, minutes } = await watched("minimum-requests: 600, at-most: 2h", 0.2);
  // 12 requests a minute.
  expect(minutes).toBe(50);
  expect(verdict.verdict).toBe("healthy");
});

test("without it the same service ends with its time, and says what it excluded", async () => {
  const { verdict, minutes } = await watched("duration: 15m", 0.2);
  expect(minutes).toBe(15);
  expect(verdict.verdict).toBe("inconclusive");
  expect(verdict.reason).toContain("no failure in 180 requests: above 1.7 % is excluded");
});

test("what never comes is not waited for longer than at most, and ends as well as it can", async () => {
  const { verdict, minutes } = await watched("minimum-requests: 500, at-most: 30m", 0.2);
  expect(minutes).toBe(30);
  expect(verdict.verdict).toBe("inconclusive");
  expect(verdict.reason).toContain("no failure in 360 requests: above 0.83 % is excluded");
});

test("at most is an hour unless given", async () => {
  const { minutes } = await watched("minimum-requests: 100000", 0.2);
  expect(minutes).toBe(60);
});

test("a busy service is not called healthy before it has seen as many either", async () => {
  const { verdict, minutes } = await watched("minimum-requests: 24000", 40);
  expect(verdict.verdict).toBe("healthy");
  expect(minutes).toBe(10);
});

test("a regression is called as soon as ever", async () => {
  const { verdict, minutes } = await watched("minimum-requests: 100000", 2, 0.5);
  expect(verdict.verdict).toBe("regressed");
  expect(minutes).toBeLessThanOrEqual(4);
});

test.each([
  ["at-most: 2h", "watch.at-most — is for minimum-requests, which is not given"],
  ["minimum-requests: 500, at-most: 5m", "watch.at-most — expected at least duration (15 min)"],
  ["minimum-requests: 500, at-most: 7h", "watch.at-most — expected at most 6h: a job ends then"],
  ["minimum-requests: 0", "watch.minimum-requests"],
  ["second-look: [10m]", "watch.second-look[0] — expected longer than duration (15 min), and at most 7d"],
])("watch: { %s } is a mistake at its place", async (watch, mistake) => {
  await expect(settingsOf(`watch: { ${watch} }`)).rejects.toThrow(mistake);
});
