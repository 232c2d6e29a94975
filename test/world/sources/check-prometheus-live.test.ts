import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Doubt } from "../../../src/judge/doubt.ts";
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

const skipped = isSkipped("live tests of the signals' contract", whyNoPrometheus());

const minute = 60_000;
const deployedAt = Date.parse("2026-03-02T08:00:00Z");
const from = deployedAt - 70 * minute;
const to = deployedAt + 20 * minute;
const seconds = (at: number, since = from) => Math.floor((at - since) / 1000);

function counted(count: (at: number) => number, [first, last] = [from, to]) {
  const samples: { at: number; value: number }[] = [];
  for (let at = first; at < last; at += 15_000) samples.push({ at, value: count(at) });
  return samples;
}

const buckets = (
  labels: string,
  les: Record<string, number>,
  stretch: [number, number],
  metric = "lat_seconds_bucket",
): History => ({
  metric,
  type: "histogram",
  series: Object.entries(les).map(([le, perSecond]) => ({
    labels: `{${labels},le="${le}"}`,
    samples: counted((at) => perSecond * seconds(at, stretch[0]), stretch),
  })),
});

const history: History[] = [
  {
    metric: "http_requests_total",
    type: "counter",
    series: [
      { labels: `{job="shop",code="200"}`, samples: counted((at) => 10 * seconds(at)) },
      { labels: `{job="shop",code="500"}`, samples: counted((at) => 4 * seconds(at)) },
      { labels: `{job="calm",code="200"}`, samples: counted((at) => 10 * seconds(at)) },
      { labels: `{job="classes",code="2xx"}`, samples: counted((at) => 10 * seconds(at)) },
      { labels: `{job="words",outcome="ok"}`, samples: counted((at) => 10 * seconds(at)) },
      { labels: `{job="words",outcome="failed"}`, samples: counted((at) => seconds(at)) },
    ],
  },
  {
    metric: "http_errors_total",
    type: "counter",
    series: [{ labels: `{job="shop"}`, samples: counted((at) => seconds(at)) }],
  },
  {
    metric: "job:http_requests:sum",
    type: "gauge",
    series: [{ labels: `{job="shop"}`, samples: counted((at) => seconds(at)) }],
  },
  {
    metric: "calls_now",
    type: "gauge",
    series: [{ labels: `{job="shop"}`, samples: counted((at) => 50 + 40 * Math.sin(at / 40_000)) }],
  },
  {
    metric: "by_region_total",
    type: "counter",
    series: [
      { labels: `{region="eu",pod="a"}`, samples: counted((at) => 10 * seconds(at), [from, deployedAt]) },
      { labels: `{region="us",pod="b"}`, samples: counted((at) => 3 * seconds(at), [from, deployedAt]) },
      {
        labels: `{region="us",pod="c"}`,
        samples: counted((at) => 3 * seconds(at, deployedAt), [deployedAt, to]),
      },
    ],
  },
  {
    // One replica is three behind the other, and answers from two minutes after the deploy in turns.
    metric: "replicated_total",
    type: "counter",
    series: [
      {
        labels: `{code="500"}`,
        samples: counted(
          (at) => 40_000 - (at >= deployedAt + 2 * minute && Math.floor(at / minute) % 2 === 0 ? 3 : 0),
        ),
      },
      { labels: `{code="200"}`, samples: counted((at) => 500_000 + 2 * seconds(at)) },
    ],
  },
  // Old pods spell a bound as 1, new ones as 1.0; as many are slow on both.
  buckets(`pod="old"`, { "0.5": 8, "1": 9, "+Inf": 10 }, [from, deployedAt + 3 * minute]),
  buckets(`pod="new"`, { "0.5": 8, "1.0": 9, "+Inf": 10 }, [deployedAt, to]),
  buckets(
    `pod="old"`,
    { "0.5": 8, "1": 9, "+Inf": 10 },
    [from, deployedAt + 3 * minute],
    "moved_seconds_bucket",
  ),
  buckets(`pod="new"`, { "0.4": 8, "2": 9, "+Inf": 10 }, [deployedAt, to], "moved_seconds_bucket"),
  buckets(
    `pod="late"`,
    { "0.5": 8, "1": 9, "+Inf": 10 },
    [deployedAt - 5 * minute, to],
    "late_seconds_bucket",
  ),
  {
    metric: "old_style_seconds",
    type: "gauge",
    series: [{ labels: `{quantile="0.95"}`, samples: counted(() => 0.2) }],
  },
];

const ratio = (bad: string, total: string): PromqlQuery => ({
  kind: "ratio",
  gives: "ratio",
  bad: { selector: bad },
  total: { selector: total },
});
const slow = (histogram: string, slowerThanMs: number): PromqlQuery => ({
  kind: "histogram",
  gives: "ratio",
  histogram,
  slowerThanMs,
});

describe.skipIf(skipped)("a signal's contract, from a real Prometheus,", () => {
  let server: RunningPrometheus;
  const open = (): Source =>
    prometheus.open(
      prometheus.settings.parse({ type: "prometheus", url: server.url }),
      "prom",
      sourceTools(),
    );
  beforeAll(async () => {
    server = await startPrometheus(history);
  }, 60_000);
  afterAll(() => server?.stop());

  async function doubtsOf(query: PromqlQuery, at = deployedAt + 30_000): Promise<Doubt[]> {
    const source = open();
    const read = await source.read(query, {
      from: deployedAt - 30 * minute,
      to: deployedAt,
      stepSeconds: 30,
    });
    const checked = await source.check!(query, { at, deployedAt, historySeconds: 7_200 });
    return [...(read.doubts ?? []), ...checked.doubts];
  }

  test.each([
    [
      "a label of another library",
      'http_requests_total{job="shop",status=~"5.."}',
      { kind: "no-such-label", label: "status", nearest: { label: "code", values: ["200", "500"] } },
    ],
    [
      "a label spelt wrong",
      'http_requests_total{job="shop",cod="500"}',
      { kind: "no-such-label", label: "cod", nearest: { label: "code" } },
    ],
    [
      "a matcher that excludes by a label that is not there",
      'http_requests_total{job="shop",status!="200"}',
      { kind: "no-such-label", label: "status" },
    ],
    ["a metric spelt wrong", "http_errors_totl", { kind: "no-such-metric", nearest: ["http_errors_total"] }],
    [
      "a value in another spelling",
      'http_requests_total{job="words",outcome="fail"}',
      { kind: "no-such-value", label: "outcome", values: ["failed", "ok"] },
    ],
    [
      "a class where there are statuses",
      'http_requests_total{job="shop",code="5xx"}',
      { kind: "no-such-value", label: "code", values: ["200", "500"] },
    ],
    [
      "a status where there are classes",
      'http_requests_total{job="classes",code="500"}',
      { kind: "no-such-value", label: "code", values: ["2xx"] },
    ],
  ])("A5: bad with %s is blind, and says what there is", async (_, bad, doubt) => {
    const job = /job="\w+"/u.exec(bad)?.[0] ?? 'job="shop"';
    expect(await doubtsOf(ratio(bad, `http_requests_total{${job}}`))).toMatchObject([
      { part: "bad", ...doubt },
    ]);
  });

  test.each([
    ["statuses", 'http_requests_total{job="calm",code=~"5.."}', 'http_requests_total{job="calm"}'],
    ["a single status", 'http_requests_total{job="calm",code="503"}', 'http_requests_total{job="calm"}'],
    ["classes", 'http_requests_total{job="classes",code="5xx"}', 'http_requests_total{job="classes"}'],
    ["a counter that was there", "http_errors_total", 'http_requests_total{job="shop"}'],
    [
      "what is not a success",
      'http_requests_total{job="shop",code!="200"}',
      'http_requests_total{job="shop"}',
    ],
  ])("A5: a service without errors is no mistake: %s", async (_, bad, total) => {
    expect(await doubtsOf(ratio(bad, total))).toEqual([]);
  });

  test.each([
    [
      "a name that never existed",
      "htp_requests_total",
      { kind: "no-such-metric", nearest: ["http_requests_total"] },
    ],
    [
      "a job that does not exist",
      'http_requests_total{job="shpo"}',
      { kind: "no-such-value", values: ["calm", "classes", "shop", "words"] },
    ],
    ["matchers that never meet", 'http_requests_total{job="words",code="200"}', { kind: "no-such-series" }],
  ])("A6: total with %s is said", async (_, total, doubt) => {
    const found = await doubtsOf(ratio('http_requests_total{job="shop",code="500"}', total));
    expect(found).toMatchObject([{ part: "total", ...doubt }]);
  });

  test("a sum that a rule recorded, and a level, are no counters", async () => {
    expect(await doubtsOf(ratio("http_errors_total", "job:http_requests:sum"))).toMatchObject([
      { kind: "recorded-sum", part: "total" },
    ]);
    expect(await doubtsOf(ratio("calls_now", "http_requests_total"))).toMatchObject([
      { kind: "not-a-counter", part: "bad" },
    ]);
  });

  test.each([
    [slow("lat_seconds", 30_000), { kind: "outside-buckets", boundsMs: [500, 1000] }],
    [slow("lat_seconds", 10), { kind: "outside-buckets" }],
    [slow("lat_seconds_bucket", 500), { kind: "no-histogram", nearest: ["lat_seconds"] }],
    [slow("lat_seconds_count", 500), { kind: "no-histogram", nearest: ["lat_seconds"] }],
    [slow("lat_second", 500), { kind: "no-histogram", nearest: ["lat_seconds", "late_seconds"] }],
    [slow("old_style_seconds", 500), { kind: "no-histogram", found: "summary" }],
    [slow("http_requests_total", 500), { kind: "no-histogram", found: "counter" }],
  ])("A9: %j is said with the bounds or names that there are", async (query, doubt) => {
    expect(await doubtsOf(query)).toMatchObject([doubt]);
  });

  const shares = async (source: Source, query: PromqlQuery, first: number, last: number) => {
    const { ratio: readings } = await source.read(query, { from: first, to: last, stepSeconds: 30 });
    return readings.map(({ bad, total }) => [bad, total]);
  };

  test("A1: bounds are compared as numbers, during the rollout and after it", async () => {
    const [source, query] = [open(), slow("lat_seconds", 1_000)];
    for (const [first, last] of [
      [deployedAt - 10 * minute, deployedAt],
      [deployedAt + minute, deployedAt + 10 * minute],
    ] as const)
      for (const [bad, total] of await shares(source, query, first, last))
        expect(bad! / total!).toBeCloseTo(0.1, 2);
    expect(await doubtsOf(query, deployedAt + 10 * minute)).toEqual([]);
  });

  test("A1: what lacks the chosen bucket is not counted as slow, and the signal is blind", async () => {
    const [source, query] = [open(), slow("moved_seconds", 1_000)];
    await source.read(query, { from: deployedAt - 10 * minute, to: deployedAt, stepSeconds: 30 });
    for (const [bad, total] of await shares(source, query, deployedAt, deployedAt + 2 * minute))
      expect(bad! / total!).toBeCloseTo(0.1, 2);
    const { doubts } = await source.check!(query, {
      at: deployedAt + 2 * minute,
      deployedAt,
      historySeconds: 7_200,
    });
    expect(doubts).toMatchObject([{ kind: "other-buckets", without: 1, of: 2 }]);
  });

  test("A2: a replica that is a little behind brings no errors", async () => {
    const readings = await shares(
      open(),
      ratio('replicated_total{code="500"}', "replicated_total"),
      deployedAt,
      deployedAt + 15 * minute,
    );
    expect(readings.reduce((sum, [bad]) => sum + bad!, 0)).toBeLessThanOrEqual(3);
    expect(readings.every(([, total]) => total! >= 50 && total! <= 70)).toBe(true);
  });

  test("A4: a region that is gone from the answers is missed", async () => {
    const query = ratio("by_region_total", "by_region_total");
    expect(await doubtsOf(query)).toEqual([]);
    expect(await doubtsOf(query, deployedAt + 6 * minute)).toMatchObject([
      { kind: "place-missing", label: "region", value: "eu" },
    ]);
    expect(
      await doubtsOf(ratio("http_errors_total", "http_requests_total"), deployedAt + 6 * minute),
    ).toEqual([]);
  });

  test("A10: pods that are five minutes old are read at their own step", async () => {
    expect(await open().narrowestStep(slow("late_seconds", 500), deployedAt)).toBeUndefined();
    const young = ratio("late_seconds_bucket", "late_seconds_bucket");
    expect(await open().narrowestStep(young, deployedAt)).toBe(30);
  });

  test("A11: a histogram that did not exist in the first hour of a span is found in the rest of it", async () => {
    const [source, query] = [open(), slow("late_seconds", 1_000)];
    const readings = await shares(source, query, deployedAt - 65 * minute, deployedAt + 15 * minute);
    expect(readings.length).toBeGreaterThan(20);
    expect(readings.at(-1)).toEqual([30, 300]);
  });
});
