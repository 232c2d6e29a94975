import { afterEach, describe, expect, test } from "vitest";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import type { PromqlQuery } from "../../../src/world/sources/promql-signal.ts";
import { scrape } from "../../../src/world/sources/scrape.ts";
import { type SmallServer, startServer } from "../../support/servers.ts";
import { sourceTools } from "../../support/source-tools.ts";

const running: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const start = Date.parse("2026-03-02T08:00:00Z");

/** Instances whose pages the test turns; each `read` looks ten seconds later. `undefined` hangs up. */
async function instances(count: number) {
  const pages: (string | undefined)[] = Array.from({ length: count }, () => "");
  const servers = await Promise.all(
    pages.map((_, index) =>
      startServer((_request, response) => {
        const page = pages[index];
        if (page === undefined) response.writeHead(404).end();
        else response.end(page);
      }),
    ),
  );
  running.push(...servers);
  let now = start;
  const urls = servers.map(({ url }) => `${url}/metrics`);
  const settings = scrape.settings.parse({ type: "scrape", url: count === 1 ? urls[0] : urls });
  const source = scrape.open(settings, "app", sourceTools({ now: () => now }));
  return {
    servers,
    source,
    async look(query: PromqlQuery, ...turned: (string | undefined)[]) {
      for (const [index, page] of turned.entries()) pages[index] = page;
      now += 10_000;
      return source.read(query, { from: start, to: now, stepSeconds: 10 });
    },
  };
}

const errors: PromqlQuery = {
  kind: "ratio",
  gives: "ratio",
  bad: { selector: 'requests_total{code=~"5.."}' },
  total: { selector: "requests_total" },
};
const page = (ok: number, bad?: number) =>
  `requests_total{code="200"} ${ok}\n${bad === undefined ? "" : `requests_total{code="500"} ${bad}\n`}`;

describe("the scrape source", () => {
  test("yields what was counted since the look before", async () => {
    const { look } = await instances(1);
    expect((await look(errors, page(1000, 5))).ratio).toEqual([]);
    expect((await look(errors, page(1090, 15))).ratio).toEqual([
      { at: start + 10_000, seconds: 10, bad: 10, total: 100 },
    ]);
    expect((await look(errors)).ratio).toEqual([{ at: start + 20_000, seconds: 10, bad: 0, total: 0 }]);
  });

  test("reads no page that was cut off", async () => {
    const server = await startServer((_request, response) =>
      response
        .writeHead(200, { "content-type": "application/openmetrics-text; version=1.0.0" })
        .end(page(10, 1)),
    );
    running.push(server);
    const source = scrape.open(
      scrape.settings.parse({ type: "scrape", url: server.url }),
      "app",
      sourceTools(),
    );
    const span = { from: start, to: start + 10_000, stepSeconds: 10 };
    await expect(source.read(errors, span)).rejects.toThrow(/only in part.*# EOF/u);
  });

  test("counts a series' first errors, when it appears after the first look", async () => {
    const { look } = await instances(1);
    await look(errors, page(1000));
    expect((await look(errors, page(1063, 37))).ratio).toMatchObject([{ bad: 37, total: 100 }]);
  });

  test("counts from zero after a restart, and says so", async () => {
    const { look } = await instances(1);
    await look(errors, page(1000, 5));
    const { ratio, notes } = await look(errors, page(80, 4));
    expect(ratio).toMatchObject([{ bad: 4, total: 84 }]);
    expect(notes.map(signalNoteWords)).toEqual(["counters were reset: a process restarted"]);
  });

  test("counts a series in full that vanished with a restart and came back later", async () => {
    const { look } = await instances(1);
    await look(errors, page(1000, 5));
    await look(errors, page(80));
    expect((await look(errors, page(90, 7))).ratio).toMatchObject([{ bad: 7, total: 17 }]);
  });

  test("adds up its instances, and goes on without one that is away", async () => {
    const { look } = await instances(2);
    await look(errors, page(100, 0), page(500, 0));
    expect((await look(errors, page(110, 1), page(520, 2))).ratio).toMatchObject([{ bad: 3, total: 33 }]);
    const without = await look(errors, page(120, 1), undefined);
    expect(without).toMatchObject({
      ratio: [{ bad: 0, total: 10 }],
      notes: [{ kind: "instances-silent", silent: 1, of: 2 }],
    });
    expect((await look(errors, page(130, 1), page(560, 2))).ratio).toMatchObject([{ bad: 0, total: 50 }]);
  });

  test("does not count the life of an instance that it sees for the first time", async () => {
    const { look } = await instances(2);
    await look(errors, page(100, 0), undefined);
    expect((await look(errors, page(110, 1), page(9000, 800))).ratio).toMatchObject([{ bad: 1, total: 11 }]);
    expect((await look(errors, page(110, 1), page(9010, 801))).ratio).toMatchObject([{ bad: 1, total: 11 }]);
  });

  describe("behind a load balancer", () => {
    const of = (startedAt: number, ok: number, bad: number) =>
      `process_start_time_seconds ${startedAt / 1000}\n${page(ok, bad)}`;
    const [a, b] = [start - 3_600_000, start - 7_200_000];

    test("compares each process with itself, and counts none's life", async () => {
      const { look } = await instances(1);
      await look(errors, of(a, 1000, 5));
      const other = await look(errors, of(b, 90_000, 800));
      expect(other).toMatchObject({ ratio: [], notes: [{ kind: "several-processes" }] });
      expect((await look(errors, of(a + 500, 1050, 6))).ratio).toMatchObject([{ bad: 1, total: 51 }]);
      expect((await look(errors, of(b, 90_010, 801))).ratio).toMatchObject([{ bad: 1, total: 11 }]);
    });

    test("counts a process in full that began while we watched", async () => {
      const { look } = await instances(1);
      await look(errors, of(a, 1000, 5));
      await look(errors, of(a, 1000, 5));
      const { ratio, notes } = await look(errors, of(start + 15_000, 2000, 300));
      expect(ratio).toMatchObject([{ bad: 300, total: 2300 }]);
      expect(notes.map(signalNoteWords)).toEqual(["counters were reset: a process restarted"]);
    });
  });

  test("yields nothing where total has no series", async () => {
    const { look } = await instances(1);
    const query: PromqlQuery = {
      kind: "ratio",
      gives: "ratio",
      bad: { selector: "a_total" },
      total: { selector: "nobody_total" },
    };
    await look(query, page(1, 1));
    expect((await look(query, page(2, 1))).ratio).toEqual([]);
  });

  test("looks once for all signals that are read together, each with its own memory", async () => {
    const { look, servers, source } = await instances(1);
    const gauge: PromqlQuery = { kind: "gauge", gives: "gauge", value: "sum(queue)" };
    await look(errors, `${page(1, 0)}queue{q="a"} 2\nqueue{q="b"} 3\n`);
    const span = { from: start, to: start + 10_000, stepSeconds: 10 };
    const [again, other, level] = await Promise.all([
      source.read(errors, span),
      source.read({ ...errors, bad: { selector: "x" } } as PromqlQuery, span),
      source.read(gauge, span),
    ]);
    expect([again.ratio, other.ratio]).toEqual([[], []]);
    expect(level.gauge).toEqual([{ at: start, seconds: 10, value: 5 }]);
    expect(servers[0]!.seen).toHaveLength(1);
  });

  test("gives a signal that asks the same as another the same answer", async () => {
    const { look, source } = await instances(1);
    await look(errors, page(1000, 5));
    const first = await look(errors, page(1090, 15));
    const span = { from: start, to: start + 20_000, stepSeconds: 10 };
    expect(await source.read(errors, span)).toEqual(first);
  });

  test("counts what is slower than a bucket, which it names", async () => {
    const { look } = await instances(1);
    const buckets = (fast: number, all: number) =>
      `lat_seconds_bucket{le="0.1"} ${fast}\nlat_seconds_bucket{le="0.5"} ${all}\nlat_seconds_bucket{le="+Inf"} ${all}\n`;
    const query: PromqlQuery = {
      kind: "histogram",
      gives: "ratio",
      histogram: "lat_seconds",
      slowerThanMs: 120,
    };
    await look(query, buckets(90, 100));
    const { ratio, notes } = await look(query, buckets(95, 125));
    expect(ratio).toMatchObject([{ bad: 20, total: 25 }]);
    expect(notes.map(signalNoteWords)).toEqual([
      'slow means over 100 ms: bucket le="0.1", nearest to 120 ms',
    ]);
    const p95: PromqlQuery = {
      kind: "histogram",
      gives: "ratio",
      histogram: "lat_seconds",
      slowerThanMs: "baseline-p95",
    };
    expect((await look(p95)).notes.map(signalNoteWords)[0]).toMatch(
      /bucket le="0.5", nearest to the baseline's p95 of 4\d\d ms/u,
    );
  });

  test("refuses a level of several series, and a page that is none", async () => {
    const { look } = await instances(1);
    await expect(
      look({ kind: "gauge", gives: "gauge", value: "requests_total" }, page(1, 2)),
    ).rejects.toThrow(/answers 2 series/u);
    await expect(look(errors, "hello, world")).rejects.toThrow(
      "source app: answered with something that is no metrics page: line 1 is not in the Prometheus text format",
    );
  });
});
