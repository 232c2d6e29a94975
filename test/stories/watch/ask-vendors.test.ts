import { describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import { parseSettings } from "../../../src/settings/parse-settings.ts";
import { openSignals } from "../../../src/stories/signals/open-signals.ts";
import { vendorAsker } from "../../../src/stories/watch/ask-vendors.ts";
import { ExchangeError, type ExchangeFault } from "../../../src/world/http.ts";
import { fakeWorld, steadySource } from "../../support/fake-world.ts";

type Answer = number | { fault: ExchangeFault; code?: string };

const text = (page: boolean) => `version: 1
sources: { prom: { type: prometheus, url: "http://prom.test" } }
integrations:
  stripe:
    calls: { source: prom, bad: bad, total: all }
    hosts: [api.stripe.test, "*.stripe.test"]${page ? "\n    status-page: https://status.stripe.test" : ""}
`;

/** What the vendor's host said at the start of the watch, says now, and what its page says. */
async function ask({
  start,
  now,
  page,
  outbound = true,
}: {
  start: Answer;
  now: Answer;
  page?: string;
  outbound?: boolean;
}) {
  const settings = await parseSettings(text(page !== undefined), "settings", {});
  const asked: string[] = [];
  let isStart = true;
  const world = fakeWorld({ sources: { prom: steadySource("prom", 40, () => 0) } });
  world.http.send = async ({ url, service }) => {
    asked.push(url);
    if (url.startsWith("https://status.")) {
      const status = { indicator: page, description: page };
      return { status: 200, headers: {}, text: JSON.stringify({ status }), url, ms: 1 };
    }
    const answer = isStart ? start : now;
    if (typeof answer !== "number") {
      const cause = new ExchangeError(
        answer.fault,
        answer.fault,
        answer.code === undefined ? {} : { code: answer.code },
      );
      throw new WorldError("no answer", { service, cause });
    }
    if (answer >= 400) throw new WorldError("an error", { service, status: answer });
    return { status: answer, headers: {}, text: "", url, ms: 1 };
  };
  const { signals } = await openSignals(world, settings);
  const vendors = vendorAsker(world, settings, { signals, hasOutboundNetwork: async () => outbound });
  const askedAtStart = [...asked];
  isStart = false;
  const words = await vendors(["calls to stripe"]);
  return { states: words.map(({ state }) => state), words, askedAtStart, vendors };
}

const timeout = { fault: "timeout" } as const;
const refused = { fault: "connection", code: "ECONNREFUSED" } as const;

describe("a vendor", () => {
  test.each<{ it: string; start: Answer; now: Answer; state: string }>([
    { it: "answered and is silent now", start: 200, now: timeout, state: "down" },
    { it: "answered 404 and refuses now", start: 404, now: refused, state: "down" },
    { it: "never answered", start: timeout, now: timeout, state: "unknown" },
    {
      it: "has a name that does not resolve here",
      start: { fault: "name" },
      now: { fault: "name" },
      state: "unknown",
    },
    { it: "has a name that resolves no longer", start: 200, now: { fault: "name" }, state: "unknown" },
    {
      it: "has a private certificate authority",
      start: { fault: "certificate" },
      now: { fault: "certificate" },
      state: "unknown",
    },
    {
      it: "asks for a client certificate",
      start: 200,
      now: { fault: "connection", code: "EPROTO" },
      state: "unknown",
    },
    {
      it: "speaks no HTTP",
      start: 200,
      now: { fault: "connection", code: "HPE_INVALID_CONSTANT" },
      state: "unknown",
    },
    { it: "was asked too late to know", start: { fault: "name" }, now: timeout, state: "unknown" },
    { it: "answers 401", start: 401, now: 401, state: "up" },
    { it: "answers 403", start: timeout, now: 403, state: "up" },
    { it: "answers 503", start: 200, now: 503, state: "unknown" },
  ])("that $it is $state", async ({ start, now, state }) => {
    expect((await ask({ start, now })).states).toEqual([state]);
  });

  test("is not down for a runner without outbound network", async () => {
    expect((await ask({ start: 200, now: timeout, outbound: false })).states).toEqual(["unknown"]);
  });

  test("A17: whose page reports no incident is not down by one request without an answer", async () => {
    expect((await ask({ start: 200, now: timeout, page: "none" })).states).toEqual(["up", "unknown"]);
    expect((await ask({ start: 200, now: timeout, page: "major" })).states).toEqual(["down", "down"]);
    expect((await ask({ start: 200, now: 200, page: "major" })).states).toEqual(["down", "up"]);
  });

  test("is asked at the start of the watch, and then at most once a minute", async () => {
    const { askedAtStart, vendors } = await ask({ start: 200, now: 200 });
    expect(askedAtStart).toEqual(["https://api.stripe.test/"]);
    expect(await vendors(["calls to stripe"])).toEqual([]);
  });

  test("that no failing signal depends on is not asked", async () => {
    const { vendors } = await ask({ start: 200, now: 200 });
    expect(await vendors(["checkout-errors"])).toEqual([]);
  });
});
