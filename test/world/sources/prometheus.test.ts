import { afterEach, describe, expect, test } from "vitest";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import { prometheus } from "../../../src/world/sources/prometheus.ts";
import type { PromqlQuery } from "../../../src/world/sources/promql-signal.ts";
import { type SeenRequest, type SmallServer, startServer } from "../../support/servers.ts";
import { sourceTools } from "../../support/source-tools.ts";

const running: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const at = Date.parse("2026-03-02T08:00:00Z");
const ratio: PromqlQuery = { kind: "ratio", gives: "ratio", bad: { query: "bad" }, total: { query: "all" } };

interface Asked {
  query: string;
  start: number;
  end: number;
  step: number;
}

function asked({ method, path, body }: SeenRequest): Asked {
  const form = method === "POST" ? new URLSearchParams(body) : new URL(path, "http://x").searchParams;
  return {
    query: form.get("query") ?? "",
    start: Number(form.get("start")),
    end: Number(form.get("end")),
    step: Number(form.get("step")),
  };
}

/** A server that answers each query with one series: a value for each step, or nothing. */
async function serving(
  answering: (query: string, time: number) => number | string | undefined,
  { getOnly = false, warnings = [] as string[] } = {},
) {
  const server = await startServer((request, response) => {
    if (getOnly && request.method === "POST") return response.writeHead(405).end();
    const range = request.path.includes("query_range");
    const { query, start, end, step } = asked(request);
    const form = new URLSearchParams(request.method === "POST" ? request.body : request.path.split("?")[1]);
    const times: number[] = range ? [] : [Number(form.get("time"))];
    for (let time = start; range && time <= end; time += step) times.push(time);
    const values = times.flatMap((time) => {
      const value = answering(query, time);
      return value === undefined ? [] : [[time, String(value)]];
    });
    const result =
      values.length === 0 ? [] : range ? [{ metric: {}, values }] : [{ metric: {}, value: values[0] }];
    const data = { resultType: range ? "matrix" : "vector", result };
    return response.end(JSON.stringify({ status: "success", data, warnings }));
  });
  running.push(server);
  const open = (more: Record<string, unknown> = {}) =>
    prometheus.open(
      prometheus.settings.parse({ type: "prometheus", url: server.url, ...more }),
      "prom",
      sourceTools(),
    );
  return { server, open };
}

const span = (seconds: number, stepSeconds = 30) => ({ from: at, to: at + seconds * 1000, stepSeconds });

describe("the prometheus source", () => {
  test("logs in as it is told to, below the path that it is given", async () => {
    const { server, open } = await serving(() => 1);
    const source = open({
      url: `${server.url}/api/prom/?org=1`,
      basic: { username: "u", password: "p" },
      tenant: "shop",
      headers: { "X-Extra": "y" },
    });
    await source.read(ratio, span(60));
    expect(server.seen[0]).toMatchObject({
      method: "POST",
      path: "/api/prom/api/v1/query_range?org=1",
      headers: {
        authorization: `Basic ${Buffer.from("u:p").toString("base64")}`,
        "x-scope-orgid": "shop",
        "x-extra": "y",
        "content-type": "application/x-www-form-urlencoded",
      },
    });
  });

  test("asks with GET where POST is refused, and remembers that", async () => {
    const { server, open } = await serving(() => 1, { getOnly: true });
    const source = open();
    expect((await source.read(ratio, span(60))).ratio).toHaveLength(2);
    const before = server.seen.length;
    await source.read(ratio, span(60));
    expect(server.seen.slice(before).map(({ method }) => method)).toEqual(["GET", "GET"]);
  });

  test("asks for many intervals in several requests, and puts them together", async () => {
    const { server, open } = await serving(() => 2);
    const { ratio: readings } = await open().read(ratio, span(15 * 2500, 15));
    expect(readings).toHaveLength(2500);
    expect(new Set(readings.map((reading) => reading.at)).size).toBe(2500);
    expect(server.seen).toHaveLength(6);
  });

  test("asks one window more than is wanted, to know whether the first follows a gap", async () => {
    const { server, open } = await serving((_, time) => (time === at / 1000 ? undefined : 3));
    const query: PromqlQuery = {
      kind: "ratio",
      gives: "ratio",
      bad: { selector: "b_total" },
      total: { selector: "a_total" },
    };
    const { ratio: readings } = await open().read(query, span(90));
    expect(readings.map((reading) => reading.at)).toEqual([at + 30_000, at + 60_000]);
    expect(asked(server.seen[0]!)).toMatchObject({ start: at / 1000, end: at / 1000 + 90, step: 30 });
  });

  test("passes over what is no number", async () => {
    const { open } = await serving((query, time) =>
      query === "all" ? (time === at / 1000 + 60 ? "NaN" : 9) : time === at / 1000 + 30 ? "+Inf" : 1,
    );
    expect((await open().read(ratio, span(90))).ratio).toEqual([
      { at, seconds: 30, bad: 0, total: 9 },
      { at: at + 60_000, seconds: 30, bad: 1, total: 9 },
    ]);
  });

  test("says when bad is no part of total, and what the server remarks on the query", async () => {
    const remark = "PromQL info: metric might not be a counter";
    const { open } = await serving((query) => (query === "bad" ? 5 : 4), { warnings: [remark] });
    const { ratio: readings, notes } = await open().read(ratio, span(60));
    expect(readings.map(({ bad, total }) => [bad, total])).toEqual([
      [4, 4],
      [4, 4],
    ]);
    expect(notes.map(signalNoteWords)).toEqual([
      remark,
      "more bad than total in 2 intervals: is bad a part of total?",
    ]);
  });

  test("asks nothing while no interval is complete", async () => {
    const { server, open } = await serving(() => 1);
    expect((await open().read(ratio, span(20))).ratio).toEqual([]);
    const soon = { from: Date.now() - 31_000, to: Date.now() + 60_000, stepSeconds: 30 };
    expect((await open({ lag: "20s" }).read(ratio, soon)).ratio).toEqual([]);
    expect(server.seen).toEqual([]);
  });

  test("reads a native histogram where there are no buckets", async () => {
    const { open } = await serving((query) => {
      if (query.startsWith("sum by (le)")) return undefined;
      if (query.startsWith("histogram_quantile")) return 0.4;
      return query.includes("histogram_fraction") ? 3 : 60;
    });
    const query: PromqlQuery = {
      kind: "histogram",
      gives: "ratio",
      histogram: "lat_seconds",
      slowerThanMs: "baseline-p95",
    };
    const { ratio: readings, notes, queries } = await open().read(query, span(60));
    expect(readings).toMatchObject([
      { bad: 3, total: 60 },
      { bad: 3, total: 60 },
    ]);
    expect(notes.map(signalNoteWords)).toEqual(["slow means over 400 ms, from a native histogram"]);
    expect(queries[0]).toContain("histogram_fraction(0, 0.4, sum(increase(lat_seconds[30s])))");
  });

  test("says when there is no such histogram", async () => {
    const { open } = await serving(() => undefined);
    const query: PromqlQuery = {
      kind: "histogram",
      gives: "ratio",
      histogram: "lat_seconds",
      slowerThanMs: 500,
    };
    expect(await open().read(query, span(60))).toMatchObject({
      ratio: [],
      notes: [{ kind: "no-histogram", histogram: "lat_seconds" }],
    });
  });

  const manyIn = (query: string, count: (seconds: number) => number) =>
    [...query.matchAll(/\[(\d+)s\]/gu)].map(([, seconds]) => ({
      seconds: seconds!,
      value: count(Number(seconds)),
    }));

  test.each([
    [15, Number.POSITIVE_INFINITY, 30],
    [14.6, Number.POSITIVE_INFINITY, 30],
    [60, Number.POSITIVE_INFINITY, 120],
    [10, Number.POSITIVE_INFINITY, 20],
    [1, Number.POSITIVE_INFINITY, 2],
    [15, 300, 30],
    [10, 130, 20],
    [60, 400, 120],
  ])(
    "A10: takes samples every %d s, from pods that are %d s old, for a step of %i s",
    async (every, age, step) => {
      const server = await startServer((request, response) => {
        const result = manyIn(asked(request).query, (seconds) =>
          Math.floor(Math.min(seconds, age) / every),
        ).map(({ seconds, value }) => ({ metric: { seconds }, value: [at / 1000, String(value)] }));
        response.end(JSON.stringify({ status: "success", data: { resultType: "vector", result } }));
      });
      running.push(server);
      const source = prometheus.open(
        prometheus.settings.parse({ type: "prometheus", url: server.url }),
        "prom",
        sourceTools(),
      );
      expect(await source.narrowestStep(ratio, at)).toBe(step);
      expect(server.seen).toHaveLength(1);
    },
  );

  test("believes the scrape interval that it is told", async () => {
    const { server, open } = await serving(() => 40);
    expect(await open({ "scrape-interval": "1m" }).narrowestStep(ratio, at)).toBe(120);
    expect(server.seen).toEqual([]);
  });
});
