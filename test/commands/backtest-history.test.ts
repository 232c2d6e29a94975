import { expect, test } from "vitest";
import { readAroundDeploys, readPast } from "../../src/commands/backtest-history.ts";
import { WorldError } from "../../src/errors.ts";
import type { Terms } from "../../src/judge/past/backtest.ts";
import { judgeDefaults } from "../../src/judge/window.ts";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { openSignals } from "../../src/stories/signals/open-signals.ts";
import type { Source, Span } from "../../src/world/sources/source.ts";
import { fakeWorld, steadySource } from "../support/fake-world.ts";

const day = 86_400_000;
const to = Date.UTC(2026, 2, 11, 12);
const from = to - 10 * day;
const settings = await parseSettings(
  `version: 1
sources: { prom: { type: prometheus, url: "http://prom.test" } }
signals: { checkout: { source: prom, bad: bad, total: all } }
watch: { interval: 60s }
`,
  "settings",
  {},
);
const terms: Terms = {
  settings: judgeDefaults,
  baselineMs: 3_600_000,
  watchMs: 900_000,
  historyMs: day,
};

/** A source that fails when `isLost` says so, and the spans that it was asked for. */
async function forgetful(isLost: (span: Span) => boolean) {
  const spans: Span[] = [];
  const honest = steadySource("prom", 10, () => 0.01);
  const source: Source = {
    ...honest,
    async read(query, span) {
      spans.push(span);
      if (isLost(span)) throw new WorldError("is gone", { service: "source prom" });
      return honest.read(query, span);
    },
  };
  const world = fakeWorld({ now: to, sources: { prom: source } });
  return { world, spans, signals: (await openSignals(world, settings)).signals };
}

test("the past is read a day at a time, whole and in order", async () => {
  const { world, spans, signals } = await forgetful(() => false);
  const [past] = await readPast(signals, { from: from + day / 2, to, log: world.log });
  expect(past?.readings).toHaveLength(9.5 * 1_440);
  expect(past?.readings[0]?.at).toBe(from + day / 2);
  expect(past?.readings.map(({ at }) => at)).toEqual(
    past?.readings.map(({ at }) => at).toSorted((a, b) => a - b),
  );
  for (const span of spans) expect(span.to - span.from).toBeLessThanOrEqual(day);
  expect(world.lines).toHaveLength(10);
});

test("days that the source has thrown away cost no others, and are not asked for on and on", async () => {
  const { world, spans, signals } = await forgetful((span) => span.from < to - 4 * day);
  const [past] = await readPast(signals, { from, to, log: world.log });
  expect(past?.readings).toHaveLength(4 * 1_440);
  expect(spans).toHaveLength(7);
  expect(world.lines.filter((line) => line.startsWith("warning"))).toEqual([
    "warning: checkout: source prom: is gone",
    "warning: checkout: source prom: is gone",
    "warning: checkout: source prom: is gone; it is not asked again",
  ]);
});

test("a day that could not be read is a gap", async () => {
  const { world, signals } = await forgetful((span) => span.to === to - 2 * day);
  const [past] = await readPast(signals, { from, to, log: world.log });
  expect(past?.readings).toHaveLength(9 * 1_440);
});

test("a source that never answers is an error", async () => {
  const { world, signals } = await forgetful(() => true);
  await expect(readPast(signals, { from, to, log: world.log })).rejects.toThrow("is gone");
});

test("no interval around a deploy holds both sides of it", async () => {
  const { world, signals } = await forgetful(() => false);
  const at = to - day + 12_345;
  const [deploy] = await readAroundDeploys(signals, [{ sha: "a", at }], { terms, log: world.log });
  const [readings] = deploy!.readings!;
  expect(readings).toHaveLength(75);
  expect(readings?.filter((one) => one.at < at)).toHaveLength(60);
  expect(readings?.[60]?.at).toBe(at);
});
