import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import { graphite } from "../../../src/world/sources/graphite.ts";
import { influxdb } from "../../../src/world/sources/influxdb.ts";
import type { SignalQuery, Source, SourceKind } from "../../../src/world/sources/source.ts";
import { startGraphite, whyNoGraphite } from "../../support/graphite.ts";
import { startInfluxdb, whyNoInfluxdb } from "../../support/influxdb.ts";
import { isSkipped } from "../../support/live-server.ts";
import { sourceTools } from "../../support/source-tools.ts";

// An odd second, so that nothing fits the servers' own intervals by chance; ten seconds apart, as Graphite keeps them.
const deploy = Math.floor(Date.now() / 60_000) * 60_000 - 30 * 60_000 + 20_000;
const seconds = (at: number) => at / 1_000;
/** Every ten seconds 50 requests, of which 1 fails before the deploy and 5 since. */
const points = Array.from({ length: 180 }, (_, n) => {
  const at = deploy + (n - 120) * 10_000;
  return { at, all: 50, errors: at < deploy ? 1 : 5 };
});

function opened(kind: SourceKind, settings: Record<string, unknown>, signal: Record<string, unknown>) {
  const query = kind.queryOf(kind.signal.parse(signal)) as SignalQuery;
  const source = kind.open(kind.settings.parse({ type: kind.type, ...settings }), kind.type, sourceTools());
  return { source, query };
}

function holdsTheTruth(open: () => { source: Source; query: SignalQuery }): void {
  test("reads exactly what happened on each side of the deploy", async () => {
    const { source, query } = open();
    const before = await source.read(query, { from: deploy - 600_000, to: deploy, stepSeconds: 30 });
    const after = await source.read(query, { from: deploy, to: deploy + 300_000, stepSeconds: 30 });
    expect(before.ratio).toEqual(
      Array.from({ length: 20 }, (_, n) => ({
        at: deploy - 600_000 + n * 30_000,
        seconds: 30,
        bad: 3,
        total: 150,
      })),
    );
    expect(after.ratio).toEqual(
      Array.from({ length: 10 }, (_, n) => ({ at: deploy + n * 30_000, seconds: 30, bad: 15, total: 150 })),
    );
  });

  test("has nothing where nothing was written", async () => {
    const { source, query } = open();
    const { ratio } = await source.read(query, {
      from: deploy - 7_200_000,
      to: deploy - 3_600_000,
      stepSeconds: 30,
    });
    expect(ratio).toEqual([]);
  });
}

const noInflux = isSkipped("the influxdb source against a real server", whyNoInfluxdb());
const noGraphite = isSkipped("the graphite source against a real server", whyNoGraphite());

describe.skipIf(noInflux)("a real InfluxDB", () => {
  let server: Awaited<ReturnType<typeof startInfluxdb>>;
  beforeAll(async () => {
    server = await startInfluxdb(
      points.map(({ at, all, errors }) => `http,host=a all=${all}i,errors=${errors}i ${at}`),
    );
  }, 60_000);
  afterAll(() => server?.stop());
  const select = (field: string) => `SELECT sum("${field}") FROM "http" WHERE $window GROUP BY $interval`;
  const open = (signal: Record<string, unknown>) =>
    opened(influxdb, { url: server.url, database: "shop" }, signal);

  holdsTheTruth(() => open({ bad: select("errors"), total: select("all") }));

  test("tells in its own words what is wrong", async () => {
    const span = { from: deploy, to: deploy + 60_000, stepSeconds: 30 };
    const wrong = open({ value: 'SELECT nofunc("all") FROM "http" WHERE $window GROUP BY $interval' });
    await expect(wrong.source.read(wrong.query, span)).rejects.toThrow(/undefined function nofunc/u);
    const gone = opened(influxdb, { url: server.url, database: "shopp" }, { value: select("all") });
    await expect(gone.source.read(gone.query, span)).rejects.toThrow(/database not found: shopp/u);
  });
});

describe.skipIf(noGraphite)("a real Graphite", () => {
  let server: Awaited<ReturnType<typeof startGraphite>>;
  const old = deploy - 26 * 3_600_000;
  beforeAll(async () => {
    server = await startGraphite({
      "shop.all": points.map(({ at, all }) => [seconds(at), all] as const),
      "shop.errors": points.map(({ at, errors }) => [seconds(at), errors] as const),
      "shop.old": Array.from(
        { length: 60 },
        (_, n) => [Math.floor(seconds(old) / 60) * 60 + n * 60, 300] as const,
      ),
    });
  }, 60_000);
  afterAll(() => server?.stop());
  const open = (signal: Record<string, unknown>) => opened(graphite, { url: server.url }, signal);

  holdsTheTruth(() => open({ bad: "sumSeries(shop.errors)", total: "sumSeries(shop.all)" }));

  test("takes what is kept coarser for what it is", async () => {
    const { source, query } = open({ bad: "shop.old", total: "shop.old" });
    const { ratio, notes } = await source.read(query, { from: old, to: old + 1_200_000, stepSeconds: 30 });
    expect(ratio.length).toBeGreaterThan(15);
    expect(ratio.every((one) => one.seconds === 60 && one.total === 300)).toBe(true);
    expect(notes.map(signalNoteWords)).toEqual([
      "graphite keeps this time at 60 s, coarser than the 30 s that were asked",
    ]);
  });

  test("tells in its own words what is wrong", async () => {
    const { source, query } = open({ value: "nofunc(shop.all)" });
    await expect(source.read(query, { from: deploy, to: deploy + 60_000, stepSeconds: 30 })).rejects.toThrow(
      /unknown function/u,
    );
  });
});
