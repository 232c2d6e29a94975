import { expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import type { Deploy } from "../../../src/incident/deploy.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { sampleBaseline } from "../../../src/stories/sample-baseline.ts";
import { openSignals } from "../../../src/stories/signals/open-signals.ts";
import { watchDeploy } from "../../../src/stories/watch/watch-deploy.ts";
import type { Source } from "../../../src/world/sources/source.ts";
import { type FakeParts, fakeWorld, steadySource } from "../../support/fake-world.ts";

const deployedAt = Date.UTC(2026, 10, 22, 8);
const deploy: Deploy = { environment: "production", sha: "b".repeat(40), deployedAt, found: "deployment 2" };
const file = `version: 1
sources:
  east: { type: prometheus, url: "http://east.test" }
  west: { type: prometheus, url: "http://west.test" }
signals:
  errors: { source: east, bad: e, total: t, control: { source: west } }
watch: { history: 1h }
`;
const github = { readFiles: async () => ({ texts: new Map<string, string>(), left: [] }) };

async function watch(parts: FakeParts, text = file) {
  const world = fakeWorld({ now: deployedAt, github, ...parts });
  const settings = await parseSettings(text, "settings", {});
  const { signals } = await openSignals(world, settings);
  const watched = await watchDeploy(world, settings, {
    deploy,
    deploysAt: [deployedAt],
    baselineEnd: deployedAt,
    signals,
    askVendors: async () => [],
  });
  return { world, signals, elapsed: (world.now() - deployedAt) / 1_000, ...watched };
}

const step = (before: number, after: number) => (at: number) => (at < deployedAt ? before : after);
const source = (name: string, rate: (at: number) => number | undefined) => steadySource(name, 40, rate);
const broken = (name: string): Source => ({
  ...source(name, () => 0.002),
  read: async () => {
    throw new WorldError("is down", { service: `source ${name}` });
  },
});

test("what another region goes through as well is not the deploy's", async () => {
  const { verdict } = await watch({
    sources: { east: source("east", step(0.002, 0.12)), west: source("west", step(0.004, 0.2)) },
  });
  expect(verdict.verdict).toBe("elsewhere");
  expect(verdict.reason).toContain("which this deploy did not touch, got as much worse");
});

test("what another region does not go through is, and its readings are told beside ours", async () => {
  const { verdict, signals, elapsed } = await watch({
    sources: { east: source("east", step(0.002, 0.12)), west: source("west", () => 0.004) },
  });
  expect(verdict.verdict).toBe("regressed");
  expect(elapsed).toBeLessThanOrEqual(120);
  expect(verdict.reason).toContain("its control 0.33 % before, 0.33 % after");
  expect(signals[0]?.facts.control).toMatchObject({ name: "control of errors", from: "source west" });
  expect(signals[0]?.facts.control?.baseline).toHaveLength(240);
});

test("a control that is down is told, and the signal judged without it", async () => {
  const { verdict } = await watch({
    sources: { east: source("east", step(0.002, 0.12)), west: broken("west") },
  });
  expect(verdict.verdict).toBe("regressed");
  expect(verdict.reason).toContain("its control could not be read: source west: is down; judged without it");
});

test("a control that is down does not make the guard blind, nor a signal that is down its control", async () => {
  const blindControl = await watch({ sources: { east: source("east", () => 0.002), west: broken("west") } });
  expect(blindControl.verdict.verdict).toBe("healthy");
  const blindSignal = await watch({ sources: { east: broken("east"), west: source("west", () => 0.002) } });
  expect(blindSignal.verdict.verdict).toBe("inconclusive");
});

test("a control that can't be believed is told with what to write instead", async () => {
  const west: Source = {
    ...source("west", step(0.004, 0.2)),
    check: async () => ({
      doubts: [{ kind: "no-such-metric", part: "bad", metric: "e", nearest: ["errors_total"] }],
      notes: [],
    }),
    read: async () => ({ ratio: [], gauge: [], queries: [], notes: [] }),
  };
  const { verdict } = await watch({ sources: { east: source("east", step(0.002, 0.12)), west } });
  expect(verdict.verdict).toBe("regressed");
  expect(verdict.signals[0]?.control?.doubt).toEqual({
    kind: "blind",
    why: expect.stringContaining("errors_total"),
  });
});

test("a control that keeps no past is sampled before the deploy with the others", async () => {
  const text = file.replace(
    'type: prometheus, url: "http://west.test"',
    'type: scrape, url: "http://west.test"',
  );
  const west: Source = { ...source("west", () => 0.002), remembers: "now" };
  const parts = { sources: { east: source("east", () => 0.002), west } };
  const world = fakeWorld({ now: deployedAt - 300_000, github, ...parts });
  const settings = await parseSettings(
    text.replace("control: { source: west }", "control: { source: west, bad: e, total: t }"),
    "settings",
    {},
  );
  await sampleBaseline(world, settings);
  const written = JSON.parse([...world.disk.values()][0]!) as { signals: Record<string, unknown[]> };
  expect(Object.keys(written.signals)).toEqual(["control of errors"]);
  expect(written.signals["control of errors"]).toHaveLength(8);
});
