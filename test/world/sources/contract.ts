import { afterEach, describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import { secretHider } from "../../../src/world/hide-secrets.ts";
import type {
  SignalQuery,
  SourceKind,
  SourceReadings,
  SourceTools,
} from "../../../src/world/sources/source.ts";
import {
  type Answering,
  misbehaving,
  type SeenRequest,
  type SmallServer,
  startServer,
} from "../../support/servers.ts";
import { sourceTools } from "../../support/source-tools.ts";

/** A source's cases: how it is made to answer, and what. */
export type SourceCase = NetworkCase | LocalCase;

interface Answers<Answer> {
  /** What the settings hold beside type and address. */
  settings?: Record<string, unknown>;
  /** The signal in the source's own words, as in the settings. */
  signal: Record<string, unknown>;
  /** What holds one reading at least, or for a source without a past, what makes one of two looks. */
  healthy: Answer;
  /** Whole, and holds nothing. */
  empty: Answer;
  /** Seconds of an interval; 30 unless given. */
  stepSeconds?: number;
  /** What makes no sense; over the network with status 200. */
  odd: Record<string, string>;
}

/** A source that is asked over HTTP; its settings have `url` and `timeout`. */
interface NetworkCase extends Answers<Answering> {
  /** Where its settings and the environment keep what it logs in with; `headers.Authorization` unless given. */
  login?: (secret: string) => { settings?: Record<string, unknown>; env?: Record<string, string> };
  /** What a request that is logged in has; the bearer token unless given. */
  isLoggedIn?: (request: SeenRequest, secret: string) => boolean;
  /** Answers that say themselves that something is missing. */
  partial?: Record<string, string>;
  /** Whole answers whose values are no counts. */
  untrue?: Record<string, string>;
}

/** A source on this machine. */
interface LocalCase extends Answers<string> {
  /** The settings and the world in which it finds this text; with undefined it finds nothing to read. */
  holding(text: string | undefined): { settings: Record<string, unknown>; tools: Partial<SourceTools> };
}

const secret = "s3cr3t-t0ken";
const at = Date.parse("2026-03-02T08:00:00Z");

/** What every source owes. */
export function sourceContract(kind: SourceKind, one: SourceCase): void {
  if ("holding" in one) localContract(kind, one);
  else networkContract(kind, one);
}

function queryOf(kind: SourceKind, signal: Record<string, unknown>): SignalQuery {
  const query = kind.queryOf(kind.signal.parse(signal));
  if (Array.isArray(query)) throw new Error(JSON.stringify(query));
  return query;
}

function localContract(
  kind: SourceKind,
  { settings, signal, holding, healthy, empty, odd }: LocalCase,
): void {
  const query = queryOf(kind, signal);
  const read = (text: string | undefined) => {
    const held = holding(text);
    const source = kind.open(
      kind.settings.parse({ type: kind.type, ...settings, ...held.settings }),
      "x",
      sourceTools({ hide: secretHider([secret]), now: () => at + 60_000, ...held.tools }),
    );
    return source.read(query, { from: at, to: at + 60_000, stepSeconds: 30 });
  };

  describe(`the ${kind.type} source`, () => {
    test("reads what is there", async () => {
      const { ratio, gauge } = await read(healthy);
      expect(ratio.length + gauge.length).toBeGreaterThan(0);
    });

    test("finds no readings where there is no data", async () => {
      const { ratio, gauge } = await read(empty);
      expect([ratio, gauge]).toEqual([[], []]);
    });

    test.each(Object.entries(odd))("fails at %s", async (_, text) => {
      await errorOf(read(text));
    });

    test("fails where there is nothing to read from", async () => {
      await errorOf(read(undefined));
    });
  });
}

async function errorOf(promise: Promise<unknown>): Promise<WorldError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorldError);
  const { message, stack, request, cause } = error as WorldError;
  expect(message).toMatch(/^source x: /u);
  expect([message, stack, request, JSON.stringify(cause)].join("\n")).not.toContain(secret);
  return error as WorldError;
}

/** Through the real HTTP client, against a small real server. */
function networkContract(
  kind: SourceKind,
  {
    settings = {},
    signal,
    healthy,
    empty,
    odd,
    partial = {},
    untrue = {},
    stepSeconds = 30,
    login = (token) => ({ settings: { headers: { Authorization: `Bearer ${token}` } } }),
    isLoggedIn = ({ headers }, token) => headers.authorization === `Bearer ${token}`,
  }: NetworkCase,
): void {
  const query = queryOf(kind, signal);
  describe(`the ${kind.type} source`, () => {
    const running: SmallServer[] = [];
    afterEach(async () => {
      await Promise.all(running.splice(0).map((server) => server.stop()));
    });

    async function serve(answer: Answering): Promise<SmallServer> {
      const server = await startServer(answer);
      running.push(server);
      return server;
    }

    async function read(answer: Answering, more: Record<string, unknown> = {}, cancel?: AbortSignal) {
      const server = await serve(answer);
      const waits: number[] = [];
      let now = at + 60_000;
      const source = kind.open(
        kind.settings.parse({
          type: kind.type,
          url: `${server.url}/${secret}?token=${secret}`,
          ...login(secret).settings,
          ...settings,
          ...more,
        }),
        "x",
        sourceTools({
          hide: secretHider([secret]),
          env: login(secret).env ?? {},
          now: () => now,
          sleep: async (ms) => {
            waits.push(ms);
          },
        }),
      );
      const look = () => source.read(query, { from: at, to: at + 60_000, stepSeconds }, cancel);
      let readings: SourceReadings = await look();
      if (source.remembers === "now") {
        now += 10_000;
        readings = await look();
      }
      return { readings, waits, server };
    }

    test("reads what is there, with its credentials", async () => {
      const { readings, server } = await read(healthy);
      expect(readings.ratio.length + readings.gauge.length).toBeGreaterThan(0);
      expect(isLoggedIn(server.seen[0]!, secret)).toBe(true);
      expect(server.seen[0]!.path).toContain(`token=${secret}`);
      expect(JSON.stringify(readings)).not.toContain(secret);
    });

    test("finds no readings where there is no data", async () => {
      const { readings } = await read(empty);
      expect([readings.ratio, readings.gauge]).toEqual([[], []]);
    });

    test("waits when it is told that it asks too often", async () => {
      let asked = 0;
      const { readings, waits } = await read((request, response) => {
        if (asked++ === 0) response.writeHead(429, { "retry-after": "2" }).end();
        else healthy(request, response);
      });
      expect(waits).toEqual([2000]);
      expect(readings.ratio.length + readings.gauge.length).toBeGreaterThan(0);
    });

    test.each([503, 500, 401, 403, 404])("fails at a %i", async (status) => {
      expect((await errorOf(read(misbehaving.status(status)))).status).toBe(status);
    });

    test.each(Object.entries(odd))("fails at %s", async (_, body) => {
      await errorOf(read((_request, response) => response.end(body)));
    });

    test.each(Object.entries(partial))("fails at a part of an answer: %s", async (_, body) => {
      const error = await errorOf(read((_request, response) => response.end(body)));
      expect(error.message).toContain("only in part");
    });

    test.each(Object.entries(untrue))("reads nothing from what can't be: %s", async (_, body) => {
      const { readings } = await read((_request, response) => response.end(body));
      expect(readings.gauge).toEqual([]);
      for (const { bad, total } of readings.ratio) expect([bad, total]).toEqual([0, 0]);
    });

    test("fails when the answer takes too long", async () => {
      expect((await errorOf(read(misbehaving.slowly(), { timeout: "200ms" }))).message).toContain(
        "whole answer within",
      );
      await errorOf(read(misbehaving.never(), { timeout: "200ms" }));
    });

    test("fails when the answer is cut off", async () => {
      expect((await errorOf(read(misbehaving.cutOff("x 1\n".repeat(20))))).message).toContain("cut off");
    });

    test("fails when the answer is huge", async () => {
      expect((await errorOf(read(misbehaving.endless()))).message).toContain("larger than");
    });

    test("fails when nobody answers", async () => {
      const gone = await startServer(empty);
      await gone.stop();
      await errorOf(read(empty, { url: gone.url }));
    });

    test("stops when it is told to", async () => {
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 50);
      await errorOf(read(misbehaving.never(), {}, stop.signal));
    });
  });
}
