import { describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import type { Deploy } from "../../../src/incident/deploy.ts";
import type { VendorWord } from "../../../src/judge/window.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { openSignals } from "../../../src/stories/signals/open-signals.ts";
import { watchDeploy } from "../../../src/stories/watch/watch-deploy.ts";
import type { Source } from "../../../src/world/sources/source.ts";
import { type FakeParts, fakeWorld, steadySource } from "../../support/fake-world.ts";

const deployedAt = Date.UTC(2026, 10, 22, 8);
const deploy: Deploy = { environment: "production", sha: "b".repeat(40), deployedAt, found: "deployment 2" };
const file = `version: 1
sources: { prom: { type: prometheus, url: "http://prom.test" } }
integrations:
  stripe: { critical: true, calls: { source: prom, bad: bad, total: all } }
watch: { history: 1h }
`;

interface Given extends FakeParts {
  settings?: string;
  /** Seconds from the deploy at which the watch starts. */
  late?: number;
  vendors?: (at: number) => VendorWord[];
}

async function watch({ settings: text = file, late = 0, vendors, ...parts }: Given) {
  // A repository without a ledger.
  const github = { readFiles: async () => ({ texts: new Map<string, string>(), left: [] }) };
  const world = fakeWorld({ now: deployedAt + late * 1_000, github, ...parts });
  const settings = await parseSettings(text, "settings", {});
  const { signals } = await openSignals(world, settings);
  const watched = await watchDeploy(world, settings, {
    deploy,
    deploysAt: [deployedAt],
    baselineEnd: deployedAt,
    signals,
    askVendors: async () => vendors?.(world.now()) ?? [],
  });
  return { world, signals, elapsed: (world.now() - deployedAt) / 1_000, ...watched };
}

const jump = (at: number) => (at < deployedAt ? 0.002 : 0.12);
const prom = (rate: (at: number) => number | undefined) => ({ prom: steadySource("prom", 40, rate) });

test("a regression is called while it happens, one line a look", async () => {
  const { verdict, elapsed, world } = await watch({ sources: prom(jump) });
  expect(verdict.verdict).toBe("regressed");
  expect(elapsed).toBeLessThanOrEqual(120);
  const looks = world.lines.filter((line) => /^\+\d+:\d\d (?:settling|watching)/u.test(line));
  expect(looks).toHaveLength(elapsed / 15 + 1);
  expect(world.lines.at(-1)).toMatch(/REGRESSED/u);
});

test("started late, it takes what is there already and decides as if it had been live", async () => {
  const live = await watch({ sources: prom(jump) });
  const late = await watch({ sources: prom(jump), late: 600 });
  expect(late.elapsed).toBe(600);
  expect(late.verdict.verdict).toBe("regressed");
  expect(late.verdict.decidedAfterSeconds).toBe(live.verdict.decidedAfterSeconds);
});

test("A38: the verdict is the last line, and no line is earlier than the one before", async () => {
  for (const late of [0, 600]) {
    const { world } = await watch({ sources: prom(jump), late });
    const offsets = world.lines.flatMap((line) => {
      const [, minutes, seconds] = /^\+(\d+):(\d\d) /u.exec(line) ?? [];
      return minutes === undefined ? [] : [60 * Number(minutes) + Number(seconds)];
    });
    expect(offsets.length).toBeGreaterThan(1);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect(world.lines.at(-1)).toMatch(/^\+\d+:\d\d +REGRESSED/u);
  }
});

test("a healthy deploy of a busy service ends at the minimum watch", async () => {
  const { verdict, elapsed } = await watch({ sources: prom(() => 0.01) });
  expect(verdict.verdict).toBe("healthy");
  expect(elapsed).toBeLessThanOrEqual(330);
});

test("a source that answers twice for a stretch is counted once", async () => {
  const honest = steadySource("prom", 40, () => 0.01);
  const doubling: Source = {
    ...honest,
    async read(query, span) {
      const { ratio, ...rest } = await honest.read(query, { ...span, from: span.from - 60_000 });
      return { ...rest, ratio };
    },
  };
  const { signals } = await watch({ sources: { prom: doubling } });
  const { after } = signals[0]!.facts;
  expect(new Set(after.map(({ at }) => at)).size).toBe(after.length);
  expect(after[0]?.at).toBe(deployedAt);
});

describe("a source that is down", () => {
  const failing = (from: number, to: number): Source => {
    const honest = steadySource("prom", 40, jump);
    return {
      ...honest,
      async read(query, span) {
        // What was missed can be read later: the source remembers.
        if (span.to > deployedAt + from * 1_000 && span.to <= deployedAt + to * 1_000)
          throw new WorldError("is down", { service: "source prom" });
        return honest.read(query, span);
      },
    };
  };

  test("for the whole watch is inconclusive, however bad it may be", async () => {
    const { verdict, elapsed } = await watch({ sources: { prom: failing(0, 3_600) } });
    expect(verdict.verdict).toBe("inconclusive");
    expect(elapsed).toBe(900);
  });

  test("for a while delays the verdict, and what was missed is read afterwards", async () => {
    const { verdict, elapsed, signals } = await watch({ sources: { prom: failing(30, 180) } });
    expect(verdict.verdict).toBe("regressed");
    expect(elapsed).toBe(195);
    expect(signals[0]?.facts.after).toHaveLength(13);
  });
});

test("A16: without a baseline nothing is acted upon, and it says so", async () => {
  const { verdict, notes } = await watch({ sources: prom((at) => (at < deployedAt ? undefined : 0.2)) });
  expect(notes).toMatchObject([{ kind: "no-baseline", remembers: "past" }]);
  expect(verdict.verdict).toBe("inconclusive");
  expect(verdict.reason).toContain("never seen working");
});

test("a vendor that says it is down holds the alarm back, also when asked late", async () => {
  const down = (at: number): VendorWord[] => [
    {
      signals: ["calls to stripe"],
      vendor: "stripe",
      at,
      state: "down",
      said: { kind: "told", text: "major outage" },
    },
  ];
  for (const late of [0, 800]) {
    const { verdict } = await watch({ sources: prom(jump), vendors: down, late });
    expect(verdict.verdict).toBe("elsewhere");
    expect(verdict.reason).toContain("stripe is down");
  }
});

describe("a probe", () => {
  const settings = `version: 1
integrations: { stripe: { critical: true, probes: [{ url: "http://shop.test/health", conditions: ["[STATUS] == 200"] }] } }
`;
  const failed = { conditions: [{ text: "[STATUS] == 200", ok: false, actual: "503" }] };

  test("that fails from the deploy on, after a baseline that was fine, is a regression", async () => {
    const baseline = Array.from({ length: 8 }, (_, index) => ({
      at: deployedAt - (9 - index) * 15_000,
      seconds: 15,
      bad: 0,
      total: 1,
    }));
    const text = JSON.stringify({ version: 1, signals: { "checks of stripe": baseline } });
    const { verdict, signals } = await watch({
      settings,
      env: { RUNNER_TEMP: "/job" },
      disk: { "/job/deploy-guard-baseline.json": text },
      probe: () => failed,
    });
    expect(signals[0]?.facts.baseline).toHaveLength(8);
    expect(verdict.verdict).toBe("regressed");
  });

  test("that gets no answer while the runner sees nothing else either is blind, not failing", async () => {
    const { verdict, signals } = await watch({
      settings,
      probe: () => ({ connected: false, error: "refused" }),
    });
    expect(verdict.verdict).toBe("inconclusive");
    expect(signals[0]?.facts.after).toEqual([]);
  });

  test.each(["{", "[]", '{"version":1,"signals":{"checks of stripe":[{"at":"x"}]}}'])(
    "goes on without a baseline file that reads %s",
    async (text) => {
      const { world, notes } = await watch({
        settings,
        env: { RUNNER_TEMP: "/job" },
        disk: { "/job/deploy-guard-baseline.json": text },
        probe: () => ({}),
      });
      expect(world.lines).toContainEqual(expect.stringContaining("can't be read; going on without it"));
      expect(notes[0]).toMatchObject({ kind: "no-baseline", remembers: "now" });
    },
  );
});
