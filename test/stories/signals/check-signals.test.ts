import { describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import type { Deploy } from "../../../src/incident/deploy.ts";
import type { Doubt } from "../../../src/judge/doubt.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { openSignals } from "../../../src/stories/signals/open-signals.ts";
import { watchDeploy } from "../../../src/stories/watch/watch-deploy.ts";
import type { Source } from "../../../src/world/sources/source.ts";
import { fakeWorld, steadySource } from "../../support/fake-world.ts";

const deployedAt = Date.UTC(2026, 10, 22, 8);
const deploy: Deploy = { environment: "production", sha: "b".repeat(40), deployedAt, found: "deployment 2" };
const label: Doubt = {
  kind: "no-such-label",
  part: "bad",
  metric: "requests_total",
  label: "status",
  labels: ["code"],
  nearest: { label: "code", values: ["200", "500"] },
};

/** What is doubted from which second after the deploy until which. */
function doubting(
  rate: (at: number) => number | undefined,
  doubt: (at: number) => Doubt[],
): Source & { checks: number } {
  const source = {
    ...steadySource("prom", 40, rate),
    checks: 0,
    async check(_: unknown, { at }: { at: number }) {
      source.checks++;
      return { doubts: doubt((at - deployedAt) / 1_000), notes: [] };
    },
  };
  return source;
}

async function watch(source: Source, more = "") {
  const text = `version: 1
sources: { prom: { type: prometheus, url: "http://prom.test" } }
signals: { errors: { source: prom, bad: bad, total: all${more} } }
watch: { history: 1h }
`;
  const github = { readFiles: async () => ({ texts: new Map<string, string>(), left: [] }) };
  const world = fakeWorld({ now: deployedAt, github, sources: { prom: source } });
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

const jump = (at: number) => (at < deployedAt ? 0.002 : 0.3);

test("a baseline that could not be read once is read at the next look", async () => {
  const steady = steadySource("prom", 40, jump);
  let failed = 0;
  const source: Source = {
    ...steady,
    async read(query, span) {
      if (span.to <= deployedAt && failed++ === 0)
        throw new WorldError("answered 503", { service: "source prom" });
      return steady.read(query, span);
    },
  };
  const { verdict, signals } = await watch(source);
  expect(signals[0]!.facts.baseline.length).toBeGreaterThan(0);
  expect(verdict.verdict).toBe("regressed");
});

describe("a signal that fails its contract", () => {
  test.each([
    ["errors", jump],
    ["none", () => 0],
  ])("A5: is neither healthy nor regressed, with %s", async (_, rate) => {
    const { verdict, world, signals, elapsed } = await watch(doubting(rate, () => [label]));
    expect(verdict.verdict).toBe("inconclusive");
    expect(verdict.reason).toContain("did you mean code (200, 500)?");
    expect(signals[0]!.facts.doubts).toEqual([label]);
    expect(
      world.lines.filter((line) => line.startsWith("warning: ") && line.includes("status")),
    ).toHaveLength(1);
    // Said at the first look, and the watch does not go on for nothing.
    expect(elapsed).toBeLessThanOrEqual(150);
  });

  test("that comes with the rollout stops the verdict", async () => {
    const source = doubting(jump, (at) =>
      at > 30 ? [{ kind: "place-missing", label: "region", value: "eu", share: 0.7 }] : [],
    );
    const { verdict } = await watch(source);
    expect(verdict.verdict).toBe("inconclusive");
    expect(verdict.reason).toContain('region="eu", 70 % of the series before the deploy, is missing');
  });

  test("that goes when the service has started is judged", async () => {
    const absent: Doubt = { kind: "no-such-metric", part: "total", metric: "all", nearest: [] };
    const { verdict } = await watch(
      doubting(
        () => 0.01,
        (at) => (at < 45 ? [absent] : []),
      ),
    );
    expect(verdict.verdict).toBe("healthy");
  });

  test("asks twice where nothing is amiss: at the first look and before the verdict", async () => {
    const source = doubting(jump, () => []);
    expect((await watch(source)).verdict.verdict).toBe("regressed");
    expect(source.checks).toBe(2);
  });

  test("is not doubted to exist where it has been counted", async () => {
    const absent = (part: "bad" | "total"): Doubt => ({ kind: "no-such-series", part, selector: part });
    const { verdict } = await watch(doubting(jump, () => [absent("bad"), absent("total")]));
    expect(verdict.verdict).toBe("regressed");
  });

  test("A6: is told by what it read, too", async () => {
    const steady = steadySource("prom", 40, () => 0.01);
    const source: Source = {
      ...steady,
      read: async (query, span) => ({
        ...(await steady.read(query, span)),
        doubts: [{ kind: "more-bad-than-total", bad: 90, total: 40 }],
      }),
    };
    const { verdict } = await watch(source);
    expect(verdict.reason).toContain("bad has to be a part of total");
  });
});
