import { afterEach, describe, expect, test } from "vitest";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import { http } from "../../../src/world/sources/http.ts";
import { findPathMistake, valuesAt } from "../../../src/world/sources/json-path.ts";
import type { SignalQuery } from "../../../src/world/sources/source.ts";
import { type SmallServer, startServer } from "../../support/servers.ts";
import { sourceTools } from "../../support/source-tools.ts";

const running: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const start = Date.parse("2026-03-02T08:00:00Z");

/** An endpoint whose answer the test turns; each look comes ten seconds after the one before. */
async function endpoint(more: Record<string, unknown> = {}, rest = "/stats") {
  let json: unknown;
  const server = await startServer((_, response) => response.end(JSON.stringify(json)));
  running.push(server);
  let now = start;
  const settings = http.settings.parse({ type: "http", url: `${server.url}${rest}`, ...more });
  const source = http.open(settings, "api", sourceTools({ now: () => now }));
  return {
    server,
    source,
    look(query: SignalQuery, answer: unknown) {
      json = answer;
      now += 10_000;
      return source.read(query, { from: start, to: start + 600_000, stepSeconds: 10 });
    },
  };
}

const query = (signal: Record<string, unknown>) => http.queryOf(http.signal.parse(signal)) as SignalQuery;

describe("the http source", () => {
  const counters = query({ bad: "$.errors", total: "$.requests" });

  test("counts what counters gained between two looks", async () => {
    const { look } = await endpoint();
    expect((await look(counters, { errors: 5, requests: 1000 })).ratio).toEqual([]);
    expect((await look(counters, { errors: 15, requests: 1100 })).ratio).toEqual([
      { at: start + 10_000, seconds: 10, bad: 10, total: 100 },
    ]);
  });

  test("counts from zero after a restart, and says so", async () => {
    const { look } = await endpoint();
    await look(counters, { errors: 5, requests: 1000 });
    const { ratio, notes } = await look(counters, { errors: 3, requests: 30 });
    expect(ratio).toMatchObject([{ bad: 3, total: 30 }]);
    expect(notes.map(signalNoteWords)).toEqual(["counters were reset: a process restarted"]);
  });

  test("adds up what a path finds in several places, and takes nothing found for none bad, with a note", async () => {
    const { look } = await endpoint();
    const byCode = query({ bad: "$.codes[?@.code >= 500].n", total: "sum(codes[].n)" });
    await look(byCode, { codes: [{ code: 200, n: 10 }] });
    const { ratio } = await look(byCode, {
      codes: [
        { code: 200, n: 30 },
        { code: 500, n: 4 },
        { code: 503, n: "3" },
      ].map((row) => ({ ...row, n: Number(row.n) })),
    });
    expect(ratio).toMatchObject([{ bad: 7, total: 27 }]);
    expect((await look(byCode, { codes: [{ code: 200, n: 40 }] })).notes).toEqual([
      { kind: "bad-finds-nothing", path: "$.codes[?@.code >= 500].n" },
    ]);
  });

  test("takes counts per interval as they are", async () => {
    const { look } = await endpoint();
    const perInterval = query({ bad: "bad", total: "all", counts: "per-interval" });
    await look(perInterval, { bad: 1, all: 50 });
    expect((await look(perInterval, { bad: 2, all: 40 })).ratio).toMatchObject([{ bad: 2, total: 40 }]);
  });

  test("reads a level, and refuses several", async () => {
    const { look } = await endpoint();
    const level = query({ value: "$.queues[*].depth" });
    expect((await look(level, { queues: [{ depth: 4 }] })).gauge).toEqual([
      { at: start, seconds: 10, value: 4 },
    ]);
    await expect(look(level, { queues: [{ depth: 4 }, { depth: 5 }] })).rejects.toThrow(
      "finds 2 values where one is needed",
    );
  });

  test("reads a list of readings, of the span that was asked for", async () => {
    const { look, server } = await endpoint({ remembers: "past" }, "/r?since={from}&until={to}&every={step}");
    const list = query({ readings: "$.readings" });
    const at = (seconds: number) => new Date(start + seconds * 1000).toISOString();
    const { ratio } = await look(list, {
      readings: [
        { at: at(30), seconds: 30, bad: 1, total: 9 },
        { at: at(0), seconds: 30, bad: 0, total: 8 },
        { at: at(-30), seconds: 30, bad: 0, total: 8 },
        { at: at(590), seconds: 30, bad: 0, total: 8 },
      ],
    });
    expect(ratio.map(({ at: moment, total }) => [moment, total])).toEqual([
      [start, 8],
      [start + 30_000, 9],
    ]);
    expect(server.seen[0]!.path).toBe(`/r?since=${start / 1000}&until=${start / 1000 + 600}&every=10`);
  });

  test("asks another path of the same service", async () => {
    const { look, server } = await endpoint();
    await look(query({ path: "/queues?all=1", value: "depth" }), { depth: 1 });
    expect(server.seen[0]!.path).toBe("/queues?all=1");
  });

  test.each(["//evil.example/x", "https://evil.example/", "queues"])("does not ask %s", (path) => {
    expect(http.signal.safeParse({ path, value: "a" }).success).toBe(false);
  });

  test.each([
    [{}, [{ path: "", message: "expected bad and total, or value, or readings" }]],
    [{ bad: "a" }, [{ path: "total", message: "is missing beside bad" }]],
    [{ total: "a" }, [{ path: "bad", message: "is missing beside total" }]],
    [{ value: "a", counts: "per-interval" }, [{ path: "counts", message: "goes only with bad and total" }]],
    [{ value: "a", gives: "gauge" }, [{ path: "gives", message: "goes only with readings" }]],
    [
      { value: "a", readings: "b" },
      [{ path: "", message: "expected bad and total, or value, or readings, not several of them" }],
    ],
  ])("finds what is wrong with %o", (signal, mistakes) => {
    expect(query(signal)).toEqual(mistakes);
  });
});

describe("a path", () => {
  test.each([
    ["$.a[", /isn't JSONPath/u],
    ["a[", /isn't JMESPath/u],
    ["$[?match(@.a, '(a+)+$')]", /can't use match/u],
    ["a".repeat(2001), /longer than/u],
  ])("can't be %s", (path, mistake) => {
    expect(findPathMistake(path)).toMatch(mistake);
  });

  test.each([
    ["$.a.b", [1]],
    ["a.b", [1]],
    ["$.list", [[1, 2]]],
    ["list", [1, 2]],
    ["$.missing", []],
    ["missing", []],
    ["$.nothing", []],
  ])("%s finds %j", (path, found) => {
    expect(findPathMistake(path)).toBeUndefined();
    expect(valuesAt({ a: { b: 1 }, list: [1, 2], nothing: null }, path)).toEqual(found);
  });
});
