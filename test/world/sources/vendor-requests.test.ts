import { afterEach, describe, expect, test } from "vitest";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import { allSourceKinds } from "../../../src/world/sources/index.ts";
import type { SignalMistake, SignalQuery } from "../../../src/world/sources/source.ts";
import { type SmallServer, startServer } from "../../support/servers.ts";
import { sourceTools } from "../../support/source-tools.ts";

const sourceKinds = await allSourceKinds();

const running: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const from = Date.parse("2026-03-02T08:00:00Z");
const kindOf = (type: string) => sourceKinds.find((kind) => kind.type === type)!;

function queryOf(type: string, signal: Record<string, unknown>): SignalQuery | SignalMistake[] {
  const kind = kindOf(type);
  return kind.queryOf(kind.signal.parse(signal));
}

/** What a source sends for two minutes in intervals of one. */
async function sent(
  type: string,
  settings: Record<string, unknown>,
  signal: Record<string, unknown>,
  answer: string,
) {
  const server = await startServer((_, response) => response.end(answer));
  running.push(server);
  const kind = kindOf(type);
  const source = kind.open(
    kind.settings.parse({ type, url: server.url, lag: "0s", ...settings }),
    type,
    sourceTools({
      now: () => from + 600_000,
      env: { AWS_ACCESS_KEY_ID: "AKIDEXAMPLE", AWS_SECRET_ACCESS_KEY: "secret" },
    }),
  );
  const readings = await source.read(queryOf(type, signal) as SignalQuery, {
    from,
    to: from + 120_000,
    stepSeconds: 60,
  });
  const { method, path, body } = server.seen[0]!;
  const url = new URL(path, server.url);
  return { readings, method, path: url.pathname, search: Object.fromEntries(url.searchParams), body };
}

describe("what is sent, as the vendor documents it:", () => {
  test("Datadog", async () => {
    const { readings, ...request } = await sent(
      "datadog",
      { "api-key": "a", "application-key": "b" },
      { value: "p95:trace.http.request{service:shop}" },
      `{"status":"ok","series":[{"interval":60,"pointlist":[[${from},0.2],[${from + 60_000},null]]}]}`,
    );
    expect(request).toEqual({
      method: "GET",
      path: "/api/v1/query",
      search: {
        from: String(from / 1_000),
        to: String(from / 1_000 + 120),
        query: "p95:trace.http.request{service:shop}.rollup(avg, 60)",
      },
      body: "",
    });
    expect(readings.gauge).toEqual([{ at: from, seconds: 60, value: 0.2 }]);
  });

  test("Datadog, whose counts are summed", async () => {
    const { search } = await sent(
      "datadog",
      { "api-key": "a", "application-key": "b" },
      { bad: "sum:shop.hits{a:b}.as_count()", total: "sum:shop.hits{a:b}.as_count()" },
      '{"status":"ok","series":[]}',
    );
    expect(search.query).toBe("sum:shop.hits{a:b}.as_count().rollup(sum, 60)");
  });

  test("CloudWatch", async () => {
    const { readings, method, path, body } = await sent(
      "cloudwatch",
      { region: "eu-central-1" },
      {
        value: {
          namespace: "AWS/Lambda",
          metric: "Duration",
          dimensions: { FunctionName: "pay" },
          stat: "p95",
        },
      },
      `{"MetricDataResults":[{"Id":"asked","StatusCode":"Complete","Timestamps":[${from / 1_000},${from / 1_000 + 60}],"Values":[12.5,14]}]}`,
    );
    expect([method, path]).toEqual(["POST", "/"]);
    expect(JSON.parse(body)).toEqual({
      StartTime: from / 1_000,
      EndTime: from / 1_000 + 120,
      ScanBy: "TimestampAscending",
      MetricDataQueries: [
        {
          Id: "m0",
          MetricStat: {
            Metric: {
              Namespace: "AWS/Lambda",
              MetricName: "Duration",
              Dimensions: [{ Name: "FunctionName", Value: "pay" }],
            },
            Period: 60,
            Stat: "p95",
          },
        },
      ],
    });
    expect(readings.gauge.map(({ value }) => value)).toEqual([12.5, 14]);
  });

  test("New Relic", async () => {
    const { readings, body } = await sent(
      "newrelic",
      { "api-key": "a", account: 42 },
      { value: "SELECT percentile(duration, 95) FROM Transaction" },
      `{"data":{"actor":{"account":{"nrql":{"results":[{"beginTimeSeconds":${from / 1_000},"endTimeSeconds":${from / 1_000 + 60},"percentile.duration":{"95":0.25}}]}}}}}`,
    );
    expect(JSON.parse(body).variables).toEqual({
      account: 42,
      nrql: `SELECT percentile(duration, 95) FROM Transaction SINCE ${from} UNTIL ${from + 120_000} TIMESERIES 60 seconds`,
    });
    expect(readings.gauge).toEqual([{ at: from, seconds: 60, value: 0.25 }]);
  });

  test("Sentry", async () => {
    const { path, search } = await sent(
      "sentry",
      { organization: "acme", projects: [7], environment: "production", token: "t" },
      { value: { dataset: "errors", query: "release:abc" } },
      '{"data":[]}',
    );
    expect(path).toBe("/api/0/organizations/acme/events-stats/");
    expect(search).toEqual({
      project: "7",
      environment: "production",
      dataset: "errors",
      query: "release:abc",
      yAxis: "count()",
      start: "2026-03-02T08:00:00.000Z",
      end: "2026-03-02T08:02:00.000Z",
      interval: "1m",
      partial: "0",
    });
  });

  test("CloudWatch, by a preset whose metrics are added up", async () => {
    const answer = (found: number) =>
      `{"Id":"m","StatusCode":"Complete","Timestamps":[${from / 1_000}],"Values":[${found}]}`;
    const { readings, body } = await sent(
      "cloudwatch",
      { region: "eu-central-1" },
      { preset: "alb", dimensions: { LoadBalancer: "app/shop/1" } },
      `{"MetricDataResults":[${answer(40)},${answer(2)}]}`,
    );
    expect(JSON.parse(body).MetricDataQueries).toHaveLength(2);
    expect(readings.ratio).toEqual([{ at: from, seconds: 60, bad: 42, total: 42 }]);
    expect(readings.queries[1]).toBe(
      "Sum of AWS/ApplicationELB RequestCount + Sum of AWS/ApplicationELB HTTPCode_ELB_5XX_Count",
    );
  });

  test("Azure Monitor", async () => {
    const { path, search, readings } = await sent(
      "azure",
      { resource: "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop", token: "t" },
      { value: { metric: "HttpResponseTime", aggregation: "Average", filter: "Instance eq '*'" } },
      `{"value":[{"timeseries":[{"data":[{"timeStamp":"2026-03-02T08:00:00Z","average":0.2}]}]}]}`,
    );
    expect(path).toBe(
      "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/sites/shop/providers/microsoft.insights/metrics",
    );
    expect(search).toEqual({
      "api-version": "2024-02-01",
      metricnames: "HttpResponseTime",
      aggregation: "Average",
      interval: "PT1M",
      timespan: "2026-03-02T08:00:00.000Z/2026-03-02T08:02:00.000Z",
      $filter: "Instance eq '*'",
    });
    expect(readings.gauge).toEqual([{ at: from, seconds: 60, value: 0.2 }]);
  });

  test("Google Cloud Monitoring", async () => {
    const { path, search } = await sent(
      "google",
      { project: "acme", token: "t" },
      { value: { filter: 'metric.type="x"', aligner: "ALIGN_PERCENTILE_95" } },
      "{}",
    );
    expect(path).toBe("/v3/projects/acme/timeSeries");
    expect(search).toEqual({
      "interval.startTime": "2026-03-02T08:00:00.000Z",
      "interval.endTime": "2026-03-02T08:02:00.000Z",
      filter: 'metric.type="x"',
      "aggregation.alignmentPeriod": "60s",
      "aggregation.perSeriesAligner": "ALIGN_PERCENTILE_95",
      "aggregation.crossSeriesReducer": "REDUCE_MAX",
    });
  });

  test("Dynatrace, whose points stand at the end of their interval", async () => {
    const { path, search, readings } = await sent(
      "dynatrace",
      { token: "t", entities: 'type("SERVICE")' },
      { value: "builtin:service.response.time:splitBy():percentile(95)" },
      `{"resolution":"1m","result":[{"data":[{"timestamps":[${from + 60_000}],"values":[3]}]}]}`,
    );
    expect(path).toBe("/api/v2/metrics/query");
    expect(search).toMatchObject({ resolution: "1m", from: String(from), to: String(from + 120_000) });
    expect(readings.gauge).toEqual([{ at: from, seconds: 60, value: 3 }]);
  });

  test("Cloudflare, which says that it sampled", async () => {
    const { body, readings } = await sent(
      "cloudflare",
      { zone: "0".repeat(32), token: "t" },
      { bad: { status: "5xx", host: "shop.example.com" }, total: {} },
      `{"data":{"viewer":{"zones":[{"httpRequestsAdaptiveGroups":[{"count":100,"avg":{"sampleInterval":10},"dimensions":{"datetimeMinute":"2026-03-02T08:00:00Z"}}]}]}}}`,
    );
    expect(JSON.parse(body).variables.filter).toMatchObject({
      datetime_geq: "2026-03-02T08:00:00.000Z",
      datetime_lt: "2026-03-02T08:02:00.000Z",
      requestSource: "eyeball",
    });
    expect(readings.notes.map(signalNoteWords)).toEqual([
      "cloudflare counts one request in 10 and multiplies: small numbers are rough",
    ]);
  });

  test("Elasticsearch", async () => {
    const { path, body } = await sent(
      "elasticsearch",
      { index: "logs-*,apm" },
      { bad: "status:>=500", total: "*" },
      '{"timed_out":false,"_shards":{"failed":0},"aggregations":{"intervals":{"buckets":[]}}}',
    );
    expect(path).toBe("/logs-*%2Capm/_search");
    expect(JSON.parse(body)).toMatchObject({
      size: 0,
      query: {
        bool: {
          filter: [
            { query_string: { query: expect.any(String) } },
            { range: { "@timestamp": { gte: from } } },
          ],
        },
      },
      aggs: { intervals: { date_histogram: { fixed_interval: "60s", offset: "0ms", min_doc_count: 0 } } },
    });
  });

  test("Loki", async () => {
    const { path, search } = await sent(
      "loki",
      {},
      { value: 'sum(rate({app="shop"} [$step]))' },
      '{"status":"success","data":{"resultType":"matrix","result":[]}}',
    );
    expect(path).toBe("/loki/api/v1/query_range");
    expect(search).toEqual({
      query: 'sum(rate({app="shop"} [60s]))',
      start: `${from + 60_000}000000`,
      end: `${from + 120_000}000000`,
      step: "60s",
    });
  });
});

test("CloudWatch without credentials says how they come", async () => {
  const kind = kindOf("cloudwatch");
  const source = kind.open(
    kind.settings.parse({ type: "cloudwatch", region: "eu-central-1" }),
    "aws",
    sourceTools(),
  );
  const query = queryOf("cloudwatch", {
    value: { namespace: "A", metric: "B", stat: "Average" },
  }) as SignalQuery;
  await expect(source.read(query, { from, to: from + 60_000, stepSeconds: 60 })).rejects.toThrow(
    "there are no AWS credentials",
  );
});

test.each<[string, Record<string, unknown>, string]>([
  ["datadog", { bad: "sum:x{*}", total: "sum:y{*}.as_count()" }, "add .as_count()"],
  ["datadog", { value: "avg:x{*}.rollup(avg, 60)" }, "must not hold .rollup()"],
  [
    "cloudwatch",
    { bad: { namespace: "A", metric: "B", stat: "Average" }, total: { namespace: "A", metric: "C" } },
    "by stat: Sum",
  ],
  ["cloudwatch", { preset: "alb", value: { namespace: "A", metric: "B" } }, "does not go with preset"],
  ["cloudwatch", { measure: "latency" }, "goes only with preset"],
  ["azure", { bad: { metric: "A", aggregation: "Average" }, total: { metric: "B" } }, "aggregation: Total"],
  ["google", { bad: { filter: "a", aligner: "ALIGN_MEAN" }, total: { filter: "b" } }, "aligner: ALIGN_DELTA"],
  ["dynatrace", { bad: "builtin:x:splitBy():avg", total: "builtin:y:splitBy():sum" }, "must end in :sum"],
  ["newrelic", { value: "SELECT count(*) FROM Transaction SINCE 1 hour ago" }, "must not hold SINCE"],
  ["newrelic", { value: "SELECT count(*) FROM Transaction FACET name" }, "must not hold FACET"],
  ["newrelic", { value: "count(*)" }, "begins with SELECT"],
  [
    "sentry",
    { bad: { dataset: "errors", aggregate: "p95(span.duration)" }, total: { dataset: "spans" } },
    "has to count",
  ],
  ["loki", { value: 'rate({app="shop"}[5m])' }, "needs [$step]"],
  ["influxdb", { value: 'SELECT mean("x") FROM "y" WHERE time > now() - 1h' }, "needs $window and $interval"],
  ["graphite", { bad: "a" }, "is missing beside bad"],
])("a signal on %s that can't be counted is told: %j", (type, signal, words) => {
  const query = queryOf(type, signal);
  expect(Array.isArray(query) ? query.map(({ message }) => message).join("; ") : query).toContain(words);
});

test("words in quotes are no clauses of NRQL", () => {
  expect(
    queryOf("newrelic", { value: "SELECT count(*) FROM Log WHERE message = 'since then'" }),
  ).toMatchObject({
    gives: "gauge",
  });
});
