import { createServer as createTlsServer } from "node:https";
import { generate } from "selfsigned";
import { afterEach, describe, expect, test } from "vitest";
import { secretHider } from "../../../src/world/hide-secrets.ts";
import { openProbe } from "../../../src/world/probes/open-probe.ts";
import { probeSettings } from "../../../src/world/probes/probe-settings.ts";
import { type Answering, misbehaving, type SmallServer, saying, startServer } from "../../support/servers.ts";

const running: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function serve(...arguments_: Parameters<typeof startServer>): Promise<SmallServer> {
  const server = await startServer(...arguments_);
  running.push(server);
  return server;
}

function probe(
  url: string,
  conditions: string[],
  more: Record<string, unknown> = {},
  secrets: string[] = [],
) {
  const settings = probeSettings.parse({ url, conditions, timeout: "3s", ...more });
  return openProbe(settings, { now: () => Date.now(), hide: secretHider(secrets) });
}

const oks = (run: { conditions: { ok: boolean }[] }) => run.conditions.map(({ ok }) => ok);

const to =
  (location: string): Answering =>
  (_, response) => {
    response.writeHead(302, { location }).end();
  };

describe("a probe", () => {
  test("asks as it is told to and holds the answer against its conditions", async () => {
    const server = await serve(saying('{"status": "ok"}', { "x-kind": "a" }));
    const run = await probe(
      `${server.url}/health?deep=1`,
      [
        "[STATUS] == 200",
        "[BODY].status == ok",
        "[HEADERS].X-Kind == b",
        "[RESPONSE_TIME] < 2000",
        "[CONNECTED] == true",
      ],
      { method: "POST", headers: { "X-Key": "k" }, body: "ping" },
    ).run();
    expect(run).toMatchObject({ status: 200, connected: true });
    expect(run.error).toBeUndefined();
    expect(run.conditions).toMatchObject([
      { text: "[STATUS] == 200", ok: true, actual: "200" },
      { ok: true, actual: "ok" },
      { ok: false, actual: "a" },
      { ok: true },
      { ok: true },
    ]);
    expect(server.seen).toMatchObject([
      { method: "POST", path: "/health?deep=1", body: "ping", headers: { "x-key": "k" } },
    ]);
  });

  test("looks at an error's status once, without trying again", async () => {
    const server = await serve(misbehaving.status(503));
    const run = await probe(server.url, ["[STATUS] == 503"]).run();
    expect([oks(run), server.seen.length]).toEqual([[true], 1]);
  });

  test("names itself and its address without query, login or secrets", () => {
    const one = probe(
      "https://user:pw@shop.example.com/health/k3y-k3y-k3y?token=t",
      ["[STATUS] == 200"],
      {},
      ["k3y-k3y-k3y"],
    );
    expect([one.name, one.url]).toEqual([
      "shop.example.com/health/***",
      "https://shop.example.com/health/***",
    ]);
    expect(probe("https://shop.example.com", ["[STATUS] == 200"], { name: "shop" }).name).toBe("shop");
  });

  test("strikes secrets out of what it found", async () => {
    const server = await serve(saying('{"token": "k3y-k3y-k3y"}'));
    const run = await probe(server.url, ["[BODY].token == x"], {}, ["k3y-k3y-k3y"]).run();
    expect(run.conditions[0]!.actual).toBe("***");
  });

  test("reads no more of a body than it needs", async () => {
    const server = await serve(misbehaving.endless());
    const run = await probe(server.url, ["[STATUS] == 200", "len([BODY]) == 256000", "[BODY].a == 1"]).run();
    expect(oks(run)).toEqual([true, true, false]);
  });

  test.each([
    ["never answers", misbehaving.never(), undefined, false],
    ["trickles", misbehaving.slowly(), 200, true],
  ])("gives up a service that %s", async (_, answering, status, connected) => {
    const server = await serve(answering);
    const run = await probe(server.url, ["[STATUS] == 200", "[BODY] == ok"], { timeout: "200ms" }).run();
    expect(run).toMatchObject({
      status,
      connected,
      responseMs: undefined,
      error: "no whole answer within 200 ms",
    });
    expect(oks(run)).toEqual([status === 200, false]);
  });

  test("says when an answer is cut off", async () => {
    const server = await serve(misbehaving.cutOff("welcome"));
    const run = await probe(server.url, ["[BODY] == welcome"]).run();
    expect(run).toMatchObject({ connected: true, status: 200, error: "the answer (200) was cut off" });
    expect(oks(run)).toEqual([false]);
  });

  test("tells a name that does not exist from a service that is not there", async () => {
    const gone = await startServer(saying(""));
    await gone.stop();
    const refused = await probe(gone.url, [
      "[CONNECTED] == true",
      "[DNS_RCODE] == NOERROR",
      "[STATUS] != 500",
    ]).run();
    expect(oks(refused)).toEqual([false, true, false]);
    expect(refused.error).toContain("ECONNREFUSED");
    const unknown = await probe("http://nobody.invalid/", ["[DNS_RCODE] == any(NXDOMAIN, SERVFAIL)"]).run();
    expect(oks(unknown)).toEqual([true]);
    expect(unknown.connected).toBe(false);
  });

  test("stops when it is told to", async () => {
    const server = await serve(misbehaving.never());
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    expect((await probe(server.url, ["[STATUS] == 200"]).run(stop.signal)).error).toBe("was given up");
  });

  test.each([
    "http://169.254.169.254/latest/",
    "http://[fd00:ec2::254]/",
    "http://metadata.google.internal/",
    "http://0.0.0.0/",
  ])("does not ask %s", async (url) => {
    const run = await probe(url, ["[STATUS] == 200"]).run();
    expect(run.error).toContain("is not asked");
    expect(run.connected).toBe(false);
  });
});

describe("a probe's redirects", () => {
  const conditions = ["[STATUS] == 200"];

  test("are followed on the same host", async () => {
    const server = await serve((seen, response) =>
      seen.path === "/" ? to("/b")(seen, response) : response.end("ok"),
    );
    expect(oks(await probe(server.url, conditions).run())).toEqual([true]);
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://metadata.google.internal/",
    "http://10.0.0.1/",
    "http://localhost:1/",
    "http://[::ffff:127.0.0.2]:1/",
  ])("to %s are refused", async (location) => {
    const server = await serve(to(location));
    const run = await probe(server.url, conditions).run();
    expect(run.error).toMatch(/not asked/u);
    expect(oks(run)).toEqual([false]);
  });

  test("to private addresses are followed where that is allowed, to metadata never", async () => {
    const inside = await serve(saying("ok"));
    const server = await serve(to(`http://localhost:${inside.port}/`));
    expect(oks(await probe(server.url, conditions, { "allow-private": true }).run())).toEqual([true]);
    const metadata = await serve(to("http://169.254.169.254/"));
    expect((await probe(metadata.url, conditions, { "allow-private": true }).run()).error).toMatch(
      /not asked/u,
    );
  });

  test("are an answer like any other where they are not followed", async () => {
    const server = await serve(to("/b"));
    const redirected = ["[STATUS] == 302", "[HEADERS].Location == /b"];
    expect(oks(await probe(server.url, redirected, { follow: false }).run())).toEqual([true, true]);
    const away = await serve(to("http://localhost:1/"));
    expect(oks(await probe(away.url, ["[STATUS] == 302"], { follow: "same-host" }).run())).toEqual([true]);
  });

  test("in a circle end", async () => {
    const server = await serve(to("/"));
    expect((await probe(server.url, conditions).run()).error).toBe("redirects more than 5 times");
    expect(server.seen).toHaveLength(6);
  });
});

test("a certificate that is not accepted is an error, and yet its expiry is read", async () => {
  const days = (count: number) => new Date(Date.now() + count * 86_400_000);
  const pem = await generate([{ name: "commonName", value: "localhost" }], {
    notAfterDate: days(5),
    keyType: "ec",
  });
  const server = await serve(saying("ok"), (listener) =>
    createTlsServer({ key: pem.private, cert: pem.cert }, listener),
  );
  const run = await probe(`https://localhost:${server.port}/`, [
    "[CERTIFICATE_EXPIRATION] > 4d",
    "[CERTIFICATE_EXPIRATION] > 7d",
    "[STATUS] == 200",
    "[CONNECTED] == true",
  ]).run();
  expect(oks(run)).toEqual([true, false, false, true]);
  expect(run.error).toMatch(/^the certificate is not accepted \(\w*SELF_SIGNED\w*\)$/u);
});

test("a certificate's expiry is unknown where there is none", async () => {
  const server = await serve(saying("ok"));
  expect(oks(await probe(server.url, ["[CERTIFICATE_EXPIRATION] > 1h"]).run())).toEqual([false]);
  const deaf = await serve(misbehaving.never());
  const run = await probe(deaf.url.replace("http:", "https:"), ["[CERTIFICATE_EXPIRATION] > 1h"], {
    timeout: "500ms",
  }).run();
  expect(oks(run)).toEqual([false]);
});

test("the settings of a probe name every mistake in its conditions", () => {
  const { error } = probeSettings.safeParse({ url: "shop", conditions: ["[STATUS]", "[STATSU] == 1"] });
  expect(error?.issues.map(({ path, message }) => [path.join("."), message])).toEqual([
    ["url", "expected an address such as https://shop.example.com/health"],
    ["conditions.0", "expected a comparison such as [STATUS] == 200"],
    ["conditions.1", expect.stringContaining("there is no [STATSU]")],
  ]);
});
