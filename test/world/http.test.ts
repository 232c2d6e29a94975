import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { WorldError } from "../../src/errors.ts";
import { secretHider } from "../../src/world/hide-secrets.ts";
import type { HttpRequest } from "../../src/world/http.ts";
import { openHttp } from "../../src/world/open-http.ts";
import { type Answering, misbehaving, type SmallServer, saying, startServer } from "../support/servers.ts";

const running: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function serve(answer: Answering): Promise<SmallServer> {
  const server = await startServer(answer);
  running.push(server);
  return server;
}

/** A client whose waiting takes no time but is written down. */
function client(secrets: string[] = []) {
  const waits: number[] = [];
  const http = openHttp({
    now: () => Date.now(),
    sleep: async (ms) => {
      waits.push(ms);
    },
    hide: secretHider(secrets),
  });
  return { http, waits };
}

const request = (url: string, more: Partial<HttpRequest> = {}): HttpRequest => ({
  service: "source x",
  url,
  ...more,
});

async function errorOf(promise: Promise<unknown>): Promise<WorldError> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorldError);
  return error as WorldError;
}

describe("the HTTP client", () => {
  test("answers with status, headers and text", async () => {
    const server = await serve((_, response) => response.writeHead(201, { "X-Kind": "a" }).end("grüß"));
    const answer = await client().http.send(
      request(`${server.url}/a?b=c`, { method: "POST", body: { n: 1 } }),
    );
    expect(answer).toMatchObject({ status: 201, headers: { "x-kind": "a" }, text: "grüß" });
    expect(server.seen).toMatchObject([
      { method: "POST", path: "/a?b=c", body: '{"n":1}', headers: { "content-type": "application/json" } },
    ]);
  });

  test("sends a text as it is", async () => {
    const server = await serve(saying("ok"));
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    await client().http.send(request(server.url, { method: "POST", body: "a=1 ", headers }));
    expect(server.seen[0]).toMatchObject({
      body: "a=1 ",
      headers: { "content-type": "application/x-www-form-urlencoded", "user-agent": "deploy-guard" },
    });
  });

  test("names no kind of content where none is sent", async () => {
    const server = await serve(saying("ok"));
    await client().http.send(request(server.url));
    await client().http.send(request(server.url, { method: "POST", body: "a" }));
    for (const { headers } of server.seen) expect(headers["content-type"]).not.toBe("application/json");
    expect(server.seen[0]!.headers).not.toHaveProperty("content-type");
  });

  test("waits as long as a 429 asks, then tries again", async () => {
    let asked = 0;
    const server = await serve((_, response) =>
      asked++ === 0 ? response.writeHead(429, { "retry-after": "3" }).end() : response.end("ok"),
    );
    const { http, waits } = client();
    expect((await http.send(request(server.url))).text).toBe("ok");
    expect(waits).toEqual([3000]);
  });

  test("understands a retry-after that is a date, by the server's own clock", async () => {
    let asked = 0;
    const server = await serve((_, response) => {
      const date = "Mon, 02 Mar 2020 08:00:00 GMT";
      if (asked++ === 0)
        response.writeHead(503, { date, "retry-after": "Mon, 02 Mar 2020 08:00:05 GMT" }).end();
      else response.end("ok");
    });
    const { http, waits } = client();
    await http.send(request(server.url));
    expect(waits).toEqual([5000]);
  });

  test("does not wait longer than it may take in all", async () => {
    const server = await serve(misbehaving.status(429, { "retry-after": "3600" }));
    const { http, waits } = client();
    const error = await errorOf(http.send(request(server.url)));
    expect(error.message).toContain("answered 429, asks to wait 3600 s");
    expect(error.status).toBe(429);
    expect(waits).toEqual([]);
  });

  test.each([500, 502, 503, 504])("tries a %i again, with longer and longer waits", async (status) => {
    const server = await serve(misbehaving.status(status));
    const { http, waits } = client();
    expect((await errorOf(http.send(request(server.url)))).status).toBe(status);
    expect(server.seen).toHaveLength(3);
    expect(waits).toEqual([250, 1000]);
  });

  test.each([400, 401, 403, 404, 501])("does not try a %i again", async (status) => {
    const server = await serve(misbehaving.status(status));
    expect((await errorOf(client().http.send(request(server.url)))).status).toBe(status);
    expect(server.seen).toHaveLength(1);
  });

  test("hands over a status that the caller reads itself", async () => {
    const server = await serve(misbehaving.status(422));
    expect((await client().http.send(request(server.url, { accept: [422] }))).status).toBe(422);
  });

  test("tries a broken connection again", async () => {
    let asked = 0;
    const server = await serve((_, response) => (asked++ === 0 ? response.destroy() : response.end("ok")));
    expect((await client().http.send(request(server.url))).text).toBe("ok");
  });

  test("refuses an answer that is cut off", async () => {
    const server = await serve(misbehaving.cutOff('{"half": "of it"}'));
    const error = await errorOf(client().http.send(request(server.url, { retries: 0 })));
    expect(error.message).toContain("was cut off");
  });

  test.each([
    ["that never comes", misbehaving.never()],
    ["that trickles", misbehaving.slowly()],
  ])("gives up an answer %s", async (_, answering) => {
    const server = await serve(answering);
    const error = await errorOf(client().http.send(request(server.url, { timeoutMs: 150 })));
    expect(error.message).toMatch(/no whole answer within \d+ ms/u);
  });

  test("refuses an answer that is too large, unpacked or not", async () => {
    const endless = await serve(misbehaving.endless());
    expect((await errorOf(client().http.send(request(endless.url, { maxBytes: 1e6 })))).message).toContain(
      "larger than 1000000 bytes",
    );
    const bomb = gzipSync(Buffer.alloc(30_000_000));
    const packed = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(bomb),
    );
    expect((await errorOf(client().http.send(request(packed.url, { maxBytes: 1e6 })))).message).toContain(
      "larger than 1000000 bytes",
    );
  });

  test("stops when it is told to", async () => {
    const server = await serve(misbehaving.never());
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const error = await errorOf(client().http.send(request(server.url, { cancel: stop.signal })));
    expect(error.message).toContain("was given up");
  });

  test("stops waiting for another try when it is told to", async () => {
    const server = await serve(misbehaving.status(503));
    const stop = new AbortController();
    const http = openHttp({
      now: () => Date.now(),
      sleep: async () => {
        stop.abort();
        throw stop.signal.reason;
      },
      hide: (text) => text,
    });
    const error = await errorOf(http.send(request(server.url, { cancel: stop.signal })));
    expect(error.message).toContain("was given up");
  });

  test("says what is wrong with a name or a port, and tries neither for ever", async () => {
    const closed = await serve(saying(""));
    await closed.stop();
    running.pop();
    expect((await errorOf(client().http.send(request(closed.url)))).message).toContain(
      "refused (ECONNREFUSED)",
    );
    expect((await errorOf(client().http.send(request("http://nobody.invalid/")))).message).toMatch(
      /the name (?:does not resolve|service)/u,
    );
    expect((await errorOf(client().http.send(request("file:///etc/passwd")))).message).toContain("https://");
  });

  test("names method, origin and path in an error, and no secret", async () => {
    const server = await serve(misbehaving.status(500));
    const { http } = client(["hook/T0P/s3cr3t"]);
    const url = `http://user:pa55word@127.0.0.1:${server.port}/hook/T0P/s3cr3t/abc?token=qu3ry`;
    const error = await errorOf(
      http.send(request(url, { method: "POST", headers: { Authorization: "Bearer h3ader" }, retries: 0 })),
    );
    expect(error.message).toBe(`source x: answered 500 (POST http://127.0.0.1:${server.port}/***/abc)`);
    const everything = JSON.stringify([error.message, error.stack, error.cause, { ...error }]);
    for (const secret of ["s3cr3t", "pa55word", "qu3ry", "h3ader"]) expect(everything).not.toContain(secret);
  });

  test("sends what stands before the @ as basic login", async () => {
    const server = await serve(saying("ok"));
    await client().http.send(request(`http://user:p%40ss@127.0.0.1:${server.port}/`));
    expect(server.seen[0]!.headers.authorization).toBe(
      `Basic ${Buffer.from("user:p@ss").toString("base64")}`,
    );
  });

  test("takes a login with a bare percent sign as it stands", async () => {
    const server = await serve(saying("ok"));
    await client().http.send(request(`http://user:100%@127.0.0.1:${server.port}/`));
    expect(server.seen[0]!.headers.authorization).toBe(
      `Basic ${Buffer.from("user:100%").toString("base64")}`,
    );
  });

  test("goes through the proxy that the environment names", async () => {
    const proxy = await serve(saying("from the proxy"));
    process.env.http_proxy = proxy.url;
    try {
      expect((await client().http.send(request("http://shop.invalid/a"))).text).toBe("from the proxy");
    } finally {
      delete process.env.http_proxy;
    }
    expect(proxy.seen[0]).toMatchObject({ path: "http://shop.invalid/a", headers: { host: "shop.invalid" } });
  });
});

describe("a redirect", () => {
  const to =
    (location: string, status = 302): Answering =>
    (_, response) => {
      response.writeHead(status, { location }).end();
    };

  test("on the same host is followed with its headers", async () => {
    const server = await serve((seen, response) =>
      seen.path === "/a" ? to("/b")(seen, response) : response.end("there"),
    );
    const answer = await client().http.send(request(`${server.url}/a`, { headers: { Authorization: "x" } }));
    expect(answer.text).toBe("there");
    expect(server.seen[1]).toMatchObject({ path: "/b", headers: { authorization: "x" } });
  });

  test("to another port of the host loses every header but the harmless ones", async () => {
    const other = await serve(saying("there"));
    const server = await serve(to(other.url));
    const headers = { Authorization: "x", "X-Scope-OrgID": "y", Cookie: "z", Accept: "text/plain" };
    await client().http.send(request(server.url, { headers }));
    const { authorization, cookie, accept, "x-scope-orgid": tenant } = other.seen[0]!.headers;
    expect({ authorization, cookie, tenant, accept }).toEqual({ accept: "text/plain" });
  });

  test("never hands what was sent to another host", async () => {
    const other = await serve(saying("there"));
    const server = await serve(to(other.url, 307));
    const error = await errorOf(client().http.send(request(server.url, { method: "POST", body: "secret" })));
    expect(error.message).toContain("redirects what was sent to another host");
    expect(other.seen).toEqual([]);
  });

  test("after a POST becomes a GET where the standard says so", async () => {
    const server = await serve((seen, response) =>
      seen.path === "/" ? to("/b", 303)(seen, response) : response.end("there"),
    );
    await client().http.send(request(server.url, { method: "POST", body: "x" }));
    expect(server.seen[1]).toMatchObject({ method: "GET", body: "" });
  });

  test("in a circle ends", async () => {
    const server = await serve(to("/"));
    expect((await errorOf(client().http.send(request(server.url)))).message).toContain("more than 3 times");
    expect(server.seen).toHaveLength(4);
  });

  test.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[fd00:ec2::254]/",
    "http://metadata.google.internal/",
    "http://100.100.100.200/",
    "http://[::ffff:169.254.169.254]/",
    "http://2852039166/",
    "http://0.0.0.0/",
    "http://[::]/",
    "http://10.0.0.1/",
    "http://localhost:1/",
    "http://[::1]:1/",
  ])("to %s is refused", async (location) => {
    const server = await serve(to(location));
    expect((await errorOf(client().http.send(request(server.url)))).message).toMatch(/not asked/u);
  });

  test("to something that is no web address is refused", async () => {
    const server = await serve(to("file:///etc/passwd"));
    expect((await errorOf(client().http.send(request(server.url)))).message).toContain("no web address");
  });
});

describe("requests side by side", () => {
  /** A server that answers after a while, and knows how many waited at once. */
  async function busy(answerAfterMs = 20) {
    let [now, most] = [0, 0];
    const server = await serve((_, response) => {
      most = Math.max(most, ++now);
      setTimeout(() => {
        now--;
        response.end("ok");
      }, answerAfterMs);
    });
    return { server, most: () => most };
  }

  test("are at most eight to a host, and as many to another", async () => {
    const [one, other] = [await busy(), await busy()];
    const { http } = client();
    const all = [one, other].flatMap(({ server }) =>
      Array.from({ length: 40 }, (_, n) => http.send(request(`${server.url}/${n}`))),
    );
    await Promise.all(all);
    expect([one.most(), other.most()]).toEqual([8, 8]);
  });

  test("have their own time, however long they waited for their turn", async () => {
    const { server } = await busy(60);
    const { http } = client();
    const all = Array.from({ length: 40 }, (_, n) =>
      http.send(request(`${server.url}/${n}`, { timeoutMs: 250 })),
    );
    expect(await Promise.all(all)).toHaveLength(40);
  });

  test("that ask the same are one, and the next one asks anew", async () => {
    const { server } = await busy();
    const { http } = client();
    const same = () =>
      http.send(request(`${server.url}/q`, { method: "POST", body: "query=up", onlyReads: true }));
    await Promise.all([same(), same(), same()]);
    expect(server.seen).toHaveLength(1);
    await same();
    expect(server.seen).toHaveLength(2);
  });

  test("that change something, differ, or can be given up, are never one", async () => {
    const { server } = await busy();
    const { http } = client();
    const stop = new AbortController();
    await Promise.all([
      ...[1, 2].map(() => http.send(request(`${server.url}/w`, { method: "POST", body: "a=1" }))),
      ...["a", "b"].map((token) =>
        http.send(request(`${server.url}/r`, { headers: { Authorization: token } })),
      ),
      ...[1, 2].map(() => http.send(request(`${server.url}/c`, { cancel: stop.signal }))),
    ]);
    expect(server.seen).toHaveLength(6);
  });

  test("that fail together fail each", async () => {
    const server = await serve(misbehaving.status(404));
    const { http } = client();
    const all = await Promise.allSettled([1, 2].map(() => http.send(request(`${server.url}/x`))));
    expect(all.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(server.seen).toHaveLength(1);
  });
});
