import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import { prometheus } from "../../../src/world/sources/prometheus.ts";
import type { PromqlQuery } from "../../../src/world/sources/promql-signal.ts";
import type { Source } from "../../../src/world/sources/source.ts";
import { isSkipped } from "../../support/live-server.ts";
import {
  type History,
  type RunningPrometheus,
  startPrometheus,
  whyNoPrometheus,
} from "../../support/prometheus.ts";
import { sourceTools } from "../../support/source-tools.ts";

const skipped = isSkipped("live tests of the prometheus source", whyNoPrometheus());

const scrape = 15;
const deploy = Date.parse("2026-03-02T08:00:00Z");
const minute = 60_000;

/** Samples every 15 s, at an offset of its own as each target has, of what `count` says was counted by then. */
function scraped(from: number, to: number, offset: number, count: (at: number) => number) {
  const samples: { at: number; value: number }[] = [];
  for (let at = from + offset; at < to; at += scrape * 1000) samples.push({ at, value: count(at) });
  return samples;
}

const hourAgo = deploy - 65 * minute;
const end = deploy + 20 * minute;
const second = (at: number, since: number) => Math.floor((at - since) / 1000);

// Old pods serve 10/s each and fail once every 10 s. New ones serve 10/s, and of them 3/s fail from their start.
const old = ["a", "b"].map((pod, index) => ({ pod, offset: 3000 + index * 5000 }));
const fresh = ["c", "d"].map((pod, index) => ({ pod, offset: 1000 + index * 4000 }));
const history: History[] = [
  {
    metric: "shop_requests_total",
    type: "counter",
    series: [
      ...old.flatMap(({ pod, offset }) => [
        {
          labels: `{pod="${pod}",code="200"}`,
          samples: scraped(hourAgo, deploy, offset, (at) => 1_000_000 + 10 * second(at, hourAgo)),
        },
        {
          labels: `{pod="${pod}",code="500"}`,
          samples: scraped(hourAgo, deploy, offset, (at) => 700 + Math.floor(second(at, hourAgo) / 10)),
        },
      ]),
      ...fresh.flatMap(({ pod, offset }) => [
        {
          labels: `{pod="${pod}",code="200"}`,
          samples: scraped(deploy, end, offset, (at) => 7 * second(at, deploy)),
        },
        {
          labels: `{pod="${pod}",code="500"}`,
          samples: scraped(deploy, end, offset, (at) => 3 * second(at, deploy)),
        },
      ]),
    ],
  },
  {
    // The same labels before and after: a process that restarts where it is, 40 s into a minute.
    metric: "restarting_total",
    type: "counter",
    series: [
      {
        labels: `{instance="vm"}`,
        samples: scraped(hourAgo, end, 0, (at) =>
          at < deploy + 40_000 ? 5000 + 4 * second(at, hourAgo) : 4 * second(at, deploy + 40_000),
        ),
      },
    ],
  },
  {
    // Not scraped from 07:30 to 07:34.
    metric: "patchy_total",
    type: "counter",
    series: [
      {
        labels: `{instance="vm"}`,
        samples: scraped(hourAgo, end, 0, (at) => 100 + second(at, hourAgo)).filter(
          ({ at }) => at < deploy - 30 * minute || at >= deploy - 26 * minute,
        ),
      },
    ],
  },
  {
    metric: "queue_depth",
    type: "gauge",
    series: [{ labels: `{q="x"}`, samples: scraped(hourAgo, end, 0, (at) => (at < deploy ? 5 : 50)) }],
  },
  {
    metric: "slow_scraped_total",
    type: "counter",
    series: [
      {
        labels: `{q="x"}`,
        samples: scraped(hourAgo, end, 0, (at) => second(at, hourAgo)).filter((_, index) => index % 4 === 0),
      },
    ],
  },
  ...(["_bucket", "_count"] as const).map(
    (suffix): History => ({
      metric: `http_request_duration_seconds${suffix}`,
      type: "histogram",
      // 10/s; nine of ten under 100 ms, then 400 ms; after the deploy half take 400 ms.
      series: (suffix === "_bucket" ? ["0.1", "0.25", "0.5", "1", "+Inf"] : [""]).map((le) => ({
        labels: le === "" ? `{job="shop"}` : `{job="shop",le="${le}"}`,
        samples: scraped(hourAgo, end, 2000, (at) => {
          const before = Math.min(second(at, hourAgo), second(deploy, hourAgo));
          const after = Math.max(0, second(at, deploy));
          return le === "0.1" || le === "0.25" ? 9 * before + 5 * after : 10 * (before + after);
        }),
      })),
    }),
  ),
];

describe.skipIf(skipped)("the prometheus source, from a real Prometheus,", () => {
  let server: RunningPrometheus;
  let source: Source;
  const read = (query: PromqlQuery, from: number, to: number, stepSeconds = 30) =>
    source.read(query, { from, to, stepSeconds });
  const ratio = (bad: string, total: string): PromqlQuery => ({
    kind: "ratio",
    gives: "ratio",
    bad: { selector: bad },
    total: { selector: total },
  });
  const errors = ratio('shop_requests_total{code=~"5.."}', "shop_requests_total");
  const sum = (readings: { bad: number; total: number }[]) => ({
    bad: readings.reduce((all, { bad }) => all + bad, 0),
    total: readings.reduce((all, { total }) => all + total, 0),
  });

  beforeAll(async () => {
    server = await startPrometheus(history);
    source = prometheus.open(
      prometheus.settings.parse({ type: "prometheus", url: server.url }),
      "prom",
      sourceTools(),
    );
  });
  afterAll(() => server?.stop());

  test("counts the hour before exactly, in intervals that meet", async () => {
    const { ratio: readings } = await read(errors, deploy - 60 * minute, deploy);
    expect(readings).toHaveLength(120);
    expect(readings.map(({ at }) => at)).toEqual(
      Array.from({ length: 120 }, (_, index) => deploy - 60 * minute + index * 30_000),
    );
    expect(sum(readings)).toEqual({ bad: 2 * 360, total: 2 * 3600 * 10 + 2 * 360 });
  });

  test("counts every error of pods that appear with the deploy, their first ones too", async () => {
    const { ratio: readings } = await read(errors, deploy, deploy + 10 * minute);
    expect(readings[0]).toMatchObject({ at: deploy, seconds: 30 });
    // Each pod's last scrape in the ten minutes was 14 s and 10 s before their end.
    const served = 600 - 14 + (600 - 10);
    expect(sum(readings)).toEqual({ bad: 3 * served, total: 10 * served });
    expect(readings[0]!.bad / readings[0]!.total).toBeCloseTo(0.3, 5);
  });

  test("counts a process that restarts in place from its start, and what the old one counted up to its window", async () => {
    const { ratio: readings } = await read(
      ratio("restarting_total", "restarting_total"),
      deploy - 5 * minute,
      deploy + 5 * minute,
    );
    // It restarts 10 s into an interval, of which the old process's 4/s are lost.
    expect(readings.map(({ total }) => total)).toEqual(
      Array.from({ length: 20 }, (_, index) => (index === 11 ? 20 * 4 : 30 * 4)),
    );
  });

  test("leaves a gap where nothing was scraped, and what comes right after it", async () => {
    const { ratio: readings } = await read(
      ratio("patchy_total", "patchy_total"),
      deploy - 60 * minute,
      deploy,
    );
    const missing = Array.from({ length: 120 }, (_, index) => deploy - 60 * minute + index * 30_000).filter(
      (at) => !readings.some((reading) => reading.at === at),
    );
    expect(missing).toEqual(
      Array.from({ length: missing.length }, (_, index) => deploy - 30 * minute + index * 30_000),
    );
    expect(missing.length).toBeGreaterThanOrEqual(8);
    expect(missing.length).toBeLessThanOrEqual(9);
    // The last sample before the gap is 15 s older than the interval's end.
    const beforeGap = deploy - 30 * minute - 30_000;
    expect(readings.filter(({ total }) => total !== 30)).toEqual([
      { at: beforeGap, seconds: 30, bad: 15, total: 15 },
    ]);
  });

  test("reads zero bad where the bad series do not exist, and nothing where total does not", async () => {
    const none = await read(
      ratio('shop_requests_total{code="503"}', "shop_requests_total"),
      deploy,
      deploy + minute,
    );
    expect(none.ratio.map(({ bad }) => bad)).toEqual([0, 0]);
    expect((await read(ratio("shop_requests_total", "nobody_total"), deploy, deploy + minute)).ratio).toEqual(
      [],
    );
  });

  test("takes an expression of the user's as it is, with the step put in", async () => {
    const query: PromqlQuery = {
      kind: "ratio",
      gives: "ratio",
      bad: { query: 'sum(increase(shop_requests_total{code="500"}[$step]))' },
      total: { query: "sum(increase(shop_requests_total[$__interval]))" },
    };
    const { ratio: readings, queries } = await read(query, deploy - 10 * minute, deploy - 5 * minute, 60);
    expect(queries).toEqual([
      'sum(increase(shop_requests_total{code="500"}[60s]))',
      "sum(increase(shop_requests_total[60s]))",
    ]);
    expect(sum(readings).total).toBeCloseTo(2 * 300 * 10 + 60, -2);
  });

  test("reads a gauge, and refuses one that answers several series", async () => {
    const { gauge } = await read(
      { kind: "gauge", gives: "gauge", value: "sum(queue_depth)" },
      deploy - 2 * minute,
      deploy + 2 * minute,
    );
    expect(gauge.map(({ value }) => value)).toEqual([5, 5, 5, 50, 50, 50, 50, 50]);
    await expect(
      read({ kind: "gauge", gives: "gauge", value: "shop_requests_total" }, deploy - minute, deploy),
    ).rejects.toThrow(/where one is needed.*Wrap it in sum/u);
  });

  test("takes the bucket nearest to the baseline's p95, keeps it after the deploy, and names it", async () => {
    const query: PromqlQuery = {
      kind: "histogram",
      gives: "ratio",
      histogram: "http_request_duration_seconds",
      slowerThanMs: "baseline-p95",
    };
    const before = await read(query, deploy - 60 * minute, deploy);
    const after = await read(query, deploy, deploy + 10 * minute);
    expect(before.notes.map(signalNoteWords)[0]).toMatch(
      /slow means over (250|500) ms: bucket le="0\.(25|5)", nearest to the baseline's p95 of 37\d ms/u,
    );
    expect(after.notes[0]).toEqual(before.notes[0]);
  });

  test("takes the bucket nearest to a threshold", async () => {
    const query: PromqlQuery = {
      kind: "histogram",
      gives: "ratio",
      histogram: "http_request_duration_seconds",
      where: '{job="shop"}',
      slowerThanMs: 280,
    };
    const before = await read(query, deploy - 30 * minute, deploy);
    const after = await read(query, deploy, deploy + 10 * minute);
    expect(before.notes.map(signalNoteWords)).toEqual([
      'slow means over 250 ms: bucket le="0.25", nearest to 280 ms',
    ]);
    expect(sum(before.ratio)).toEqual({ bad: 1800, total: 18_000 });
    expect(sum(after.ratio).bad / sum(after.ratio).total).toBeCloseTo(0.5, 1);
  });

  test("finds out how far apart the samples are", async () => {
    expect(await source.narrowestStep(errors, deploy)).toBe(30);
    expect(await source.narrowestStep(ratio("slow_scraped_total", "slow_scraped_total"), deploy)).toBe(120);
    const queue: PromqlQuery = { kind: "gauge", gives: "gauge", value: "sum(queue_depth)" };
    expect(await source.narrowestStep(queue, deploy)).toBe(15);
    expect(await source.narrowestStep(ratio("x_total", "nobody_total"), deploy)).toBeUndefined();
  });

  test("reads only intervals that are complete", async () => {
    const now = deploy + 5 * minute;
    const early = prometheus.open(
      prometheus.settings.parse({ type: "prometheus", url: server.url, lag: "20s" }),
      "prom",
      sourceTools({ now: () => now }),
    );
    const { ratio: readings } = await early.read(errors, { from: deploy, to: now + minute, stepSeconds: 30 });
    expect(readings.at(-1)).toMatchObject({ at: deploy + 4 * minute });
  });

  test("says what Prometheus says about a query that it refuses", async () => {
    const query: PromqlQuery = { kind: "gauge", gives: "gauge", value: "nosuchfunction(x)" };
    await expect(read(query, deploy, deploy + minute)).rejects.toThrow(
      /^source prom: refused the query: bad_data: .*unknown function/u,
    );
  });
});
