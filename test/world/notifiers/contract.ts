import { afterEach, describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import type { Message, ToldEvent } from "../../../src/incident/record/message.ts";
import { secretHider } from "../../../src/world/hide-secrets.ts";
import type { NotifierKind } from "../../../src/world/notifiers/notifier.ts";
import {
  type Answering,
  misbehaving,
  type SeenRequest,
  type SmallServer,
  startServer,
} from "../../support/servers.ts";
import { sourceTools } from "../../support/source-tools.ts";

export const secret = "s3cr3t-t0ken-of-24-letters";
export const at = Date.parse("2026-11-25T08:02:00Z");

/** A notifier's cases: how it is set up against a server of ours, and what that server must be sent. */
export interface NotifierCase {
  /** Of a server at `url`; `secret` is what must never be shown. */
  settings(url: string): Record<string, unknown>;
  /** How the vendor answers when all is well. */
  healthy: Answering;
  /** Answers of status 200 that say no; empty where answers are not read. */
  refusals: Record<string, string>;
  /** Events for which nothing is sent. */
  silent?: ToldEvent[];
  /** Throws when a request is not what the vendor documents. */
  accepts(request: SeenRequest): void;
  /** What shows that a request carries the credential. */
  isLoggedIn(request: SeenRequest): boolean;
  /** What would be alive in this markup: mentions, links, markup. */
  alive: RegExp;
}

export function message(event: ToldEvent, more: Partial<Message> = {}): Message {
  const isOver = event === "resolved" || event === "false-alarm";
  return {
    id: `acme/shop#12:${event}:1:target`,
    event,
    at,
    title: "🔴 production: calls to stripe fail after deploy 4f2c9d1",
    text: "A deploy made it worse. Comment /ack in the incident to take it.",
    facts: [
      { name: "Environment", value: "production" },
      { name: "Severity", value: "2" },
    ],
    links: [
      { text: "Incident #12", url: "https://github.test/acme/shop/issues/12" },
      { text: "Revert #13", url: "https://github.test/acme/shop/pull/13" },
    ],
    incident: {
      key: "acme/shop#12",
      number: 12,
      url: "https://github.test/acme/shop/issues/12",
      environment: "production",
      sha: "b".repeat(40),
      severity: 2,
      isOver,
      openedAt: at,
      repository: "acme/shop",
      repositoryUrl: "https://github.test/acme/shop",
    },
    ...more,
  };
}

const events: ToldEvent[] = [
  "opened",
  "escalated",
  "acknowledged",
  "recovered",
  "not-recovered",
  "reopened",
  "resolved",
  "false-alarm",
];

const hostile =
  "<!channel> <@U123> @everyone @here <at>x</at> [evil](https://evil.test) *b* _i_ `c` ~s~ </td><script>x</script> \r\nBcc: eve@evil.test";

/** What every notifier owes. */
export function notifierContract(kind: NotifierKind, one: NotifierCase): void {
  describe(`the notifier ${kind.type}`, () => {
    const running: SmallServer[] = [];
    afterEach(async () => {
      for (const server of running.splice(0)) await server.stop();
    });

    async function open(answer: Answering) {
      const server = await startServer(answer);
      running.push(server);
      const waits: number[] = [];
      const notifier = kind.open(
        kind.settings().parse({ type: kind.type, ...one.settings(server.url) }),
        "oncall",
        sourceTools({
          hide: secretHider([secret]),
          now: () => at,
          sleep: async (ms) => void waits.push(ms),
        }),
      );
      return { server, notifier, waits };
    }

    async function errorOf(sending: Promise<unknown>): Promise<WorldError> {
      const error = await sending.then(
        () => undefined,
        (caught: unknown) => caught,
      );
      expect(error).toBeInstanceOf(WorldError);
      const { message: words } = error as WorldError;
      expect(words).toMatch(/^notifier oncall: /u);
      expect(words).not.toContain(secret);
      return error as WorldError;
    }

    test.each(events)("tells that it is %s, as the vendor documents it", async (event) => {
      const { server, notifier } = await open(one.healthy);
      const first = await notifier.send(message("opened"), undefined);
      const before = server.seen.length;
      expect(before).toBeGreaterThan(0);
      await notifier.send(message(event), first);
      if (one.silent?.includes(event) === true) expect(server.seen).toHaveLength(before);
      else expect(server.seen.length).toBeGreaterThan(before);
      for (const request of server.seen) {
        one.accepts(request);
        expect(one.isLoggedIn(request)).toBe(true);
        expect(request.method).toMatch(/^(?:POST|PATCH)$/u);
      }
    });

    test("gives what its first message answered to those that follow", async () => {
      const { notifier } = await open(one.healthy);
      const first = await notifier.send(message("opened"), undefined);
      expect(await notifier.send(message("resolved"), first)).toBe(first);
    });

    test("foreign text comes alive nowhere", async () => {
      const { server, notifier } = await open(one.healthy);
      const foreign = message("opened", {
        title: hostile,
        text: hostile,
        facts: [{ name: hostile, value: hostile }],
        links: [{ text: hostile, url: "https://github.test/acme/shop/issues/12" }],
      });
      const first = await notifier.send(foreign, undefined);
      await notifier.send({ ...foreign, event: "acknowledged" }, first);
      for (const request of server.seen) {
        one.accepts(request);
        expect(request.body).not.toMatch(one.alive);
      }
    });

    test("long text is cut to what the vendor takes", async () => {
      const { server, notifier } = await open(one.healthy);
      const long = "word ".repeat(20_000);
      await notifier.send(
        message("opened", { title: long, text: long, facts: Array(60).fill({ name: long, value: long }) }),
        undefined,
      );
      for (const request of server.seen) {
        one.accepts(request);
        expect(request.body.length).toBeLessThan(28_000);
      }
    });

    test("waits when it is told that it sends too often", async () => {
      let asked = 0;
      const { notifier, waits } = await open((request, response) => {
        if (asked++ === 0) response.writeHead(429, { "retry-after": "2" }).end();
        else one.healthy(request, response);
      });
      await notifier.send(message("opened"), undefined);
      expect(waits).toEqual([2_000]);
    });

    test.each([400, 401, 403, 404, 500, 503])("fails at a %i, and shows no secret", async (status) => {
      const { notifier } = await open(misbehaving.status(status));
      expect((await errorOf(notifier.send(message("opened"), undefined))).status).toBe(status);
    });

    test.each(Object.entries(one.refusals))("fails at %s", async (_, body) => {
      const { notifier } = await open((_request, response) => response.end(body));
      await errorOf(notifier.send(message("opened"), undefined));
    });

    test("fails when nobody is there", async () => {
      const { server, notifier } = await open(one.healthy);
      running.splice(0);
      await server.stop();
      await errorOf(notifier.send(message("opened"), undefined));
    });
  });
}
