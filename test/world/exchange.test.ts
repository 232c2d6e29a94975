import { afterEach, describe, expect, test, vi } from "vitest";
import { type ExchangeRequest, exchange } from "../../src/world/exchange.ts";
import { type Answering, type SmallServer, saying, startServer } from "../support/servers.ts";

const running: SmallServer[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function serve(answer: Answering): Promise<SmallServer> {
  const server = await startServer(answer);
  running.push(server);
  return server;
}

const ask = (url: string, over: Partial<ExchangeRequest> = {}) =>
  exchange({
    method: "GET",
    url,
    headers: {},
    maxBytes: 1_000,
    tooLarge: "refuse",
    timeoutMs: 20_000,
    redirects: { follow: "yes", most: 2 },
    reach: { first: "configured", redirected: "anywhere" },
    ...over,
  });

/** Sends every path but `/there` elsewhere. */
const sendingTo =
  (location: string | undefined, status: number): Answering =>
  (seen, response) => {
    if (seen.path === "/there") response.end("there");
    else response.writeHead(status, location === undefined ? {} : { location }).end("moved");
  };

describe("what a redirect asks for", () => {
  test.each<[number, string, string, string]>([
    [301, "GET", "GET", ""],
    [302, "GET", "GET", ""],
    [303, "GET", "GET", ""],
    [307, "GET", "GET", ""],
    [308, "GET", "GET", ""],
    [301, "POST", "GET", ""],
    [302, "POST", "GET", ""],
    [303, "POST", "GET", ""],
    [307, "POST", "POST", "body"],
    [308, "POST", "POST", "body"],
    [301, "PUT", "PUT", "body"],
    [302, "PUT", "PUT", "body"],
    [303, "PUT", "GET", ""],
    [303, "HEAD", "HEAD", ""],
    [302, "HEAD", "HEAD", ""],
  ])(
    "%i after a %s is a %s with the body %j, on the same host with the same login",
    async (status, method, then, body) => {
      const server = await serve(sendingTo("/there", status));
      const headers = { Authorization: "Bearer t", "Content-Type": "text/plain" };
      const isSent = method === "POST" || method === "PUT";
      await ask(server.url, { method, headers, ...(isSent && { body: "body" }) });
      expect(server.seen).toHaveLength(2);
      expect(server.seen[1]).toMatchObject({ method: then, body, headers: { authorization: "Bearer t" } });
      expect(server.seen[1]!.headers["content-type"]).toBe(body === "" ? undefined : "text/plain");
    },
  );

  test.each<[number, string | undefined]>([
    [200, "/there"],
    [201, "/there"],
    [300, "/there"],
    [304, "/there"],
    [305, "/there"],
    [404, "/there"],
    [302, undefined],
  ])("%i to %s is none", async (status, location) => {
    const server = await serve(sendingTo(location, status));
    expect(await ask(server.url)).toMatchObject({ status });
    expect(server.seen).toHaveLength(1);
  });

  test("as many are followed as may be, and not one more", async () => {
    const server = await serve((seen, response) => {
      const left = Number(seen.path.slice(1));
      if (left === 0) response.end("there");
      else response.writeHead(302, { location: `/${left - 1}` }).end();
    });
    expect(await ask(`${server.url}/2`)).toMatchObject({ text: "there", url: `${server.url}/0` });
    await expect(ask(`${server.url}/3`)).rejects.toMatchObject({ fault: "redirect", status: 302 });
  });

  test.each([
    ["no", 1],
    ["same-host", 2],
    ["yes", 2],
  ] as const)("on the same host, following %s: %i requests", async (follow, requests) => {
    const server = await serve(sendingTo("/there", 302));
    const answer = await ask(server.url, { redirects: { follow, most: 2 } });
    expect([answer.status, server.seen.length]).toEqual([requests === 1 ? 302 : 200, requests]);
  });

  test.each([
    ["no", 302],
    ["same-host", 302],
    ["yes", 200],
  ] as const)("to another host, following %s, the answer is %i", async (follow, status) => {
    const server = await serve((seen, response) =>
      sendingTo(`http://localhost:${server.port}/there`, 302)(seen, response),
    );
    expect((await ask(server.url, { redirects: { follow, most: 2 } })).status).toBe(status);
  });

  test("its own login is not taken on another host, nor is ours", async () => {
    const other = await serve(saying("there"));
    const server = await serve(sendingTo(`http://eve:secret@127.0.0.1:${other.port}/`, 302));
    const headers = { Accept: "a/b", "X-Key": "k", Authorization: "Bearer t" };
    expect((await ask(server.url, { headers })).url).toBe(`${other.url}/`);
    const { accept, "user-agent": agent, authorization, "x-key": key } = other.seen[0]!.headers;
    expect({ accept, agent, authorization, key }).toEqual({ accept: "a/b", agent: "deploy-guard" });
  });

  test("its own login is not taken on the same host", async () => {
    const server = await serve((seen, response) =>
      sendingTo(`http://eve:secret@127.0.0.1:${server.port}/there`, 302)(seen, response),
    );
    expect(await ask(server.url)).toMatchObject({ text: "there", url: `${server.url}/there` });
    expect(server.seen[1]!.headers).not.toHaveProperty("authorization");
  });

  test("what was sent goes to no other host, not even to another port", async () => {
    const other = await serve(saying("there"));
    const server = await serve(sendingTo(`${other.url}/`, 308));
    await expect(ask(server.url, { method: "POST", body: "b" })).rejects.toMatchObject({
      fault: "redirect",
      status: 308,
    });
    expect(other.seen).toEqual([]);
  });

  test("how far it may reach is told apart from the first address", async () => {
    const server = await serve((seen, response) =>
      sendingTo(`http://localhost:${server.port}/there`, 302)(seen, response),
    );
    const reach = { first: "configured", redirected: "elsewhere" } as const;
    await expect(ask(server.url, { reach })).rejects.toMatchObject({ fault: "address" });
    await expect(
      ask(server.url, { reach: { first: "elsewhere", redirected: "anywhere" } }),
    ).rejects.toMatchObject({ fault: "address", code: "EADDRESSREFUSED" });
  });
});

describe("an answer", () => {
  test.each<[number, "refuse" | "cut", string | undefined]>([
    [10, "refuse", "0123456789"],
    [9, "refuse", undefined],
    [9, "cut", "012345678"],
    [11, "cut", "0123456789"],
  ])("of ten bytes where %i may come, and more is to be %s: %s", async (maxBytes, tooLarge, text) => {
    const server = await serve(saying("0123456789"));
    const answer = ask(server.url, { maxBytes, tooLarge });
    if (text === undefined) await expect(answer).rejects.toMatchObject({ fault: "too-large", status: 200 });
    else expect(await answer).toMatchObject({ status: 200, text });
  });

  test("comes with the time that it took, and its address", async () => {
    const server = await serve((_, response) => void setTimeout(() => response.end("late"), 60));
    const started = performance.now();
    const { ms, url } = await ask(`${server.url}/a?b=c`);
    expect(ms).toBeGreaterThanOrEqual(50);
    expect(ms).toBeLessThanOrEqual(performance.now() - started + 1);
    expect(url).toBe(`${server.url}/a?b=c`);
  });

  test("that is cut off keeps its status", async () => {
    const server = await serve((_, response) => {
      response.writeHead(206, { "content-length": "100" });
      response.write("part", () => response.destroy());
    });
    await expect(ask(server.url)).rejects.toMatchObject({ fault: "cut-off", status: 206 });
  });

  test("that comes too late, or is given up, is told apart", async () => {
    const server = await serve(() => {});
    await expect(ask(server.url, { timeoutMs: 40 })).rejects.toMatchObject({
      fault: "timeout",
      status: undefined,
      message: "no whole answer within 40 ms",
    });
    await expect(ask(server.url, { cancel: AbortSignal.timeout(40) })).rejects.toMatchObject({
      fault: "cancelled",
    });
  });
});

test.each(["ftp://127.0.0.1/", "no address", "file:///etc/passwd"])("%s is not asked", async (url) => {
  await expect(ask(url)).rejects.toMatchObject({
    fault: "address",
    message: "the address does not begin with https:// or http://",
  });
});

test.each([
  [":secret", ":secret"],
  ["user:", "user:"],
  ["user:a%3Ab", "user:a:b"],
])("a login %j in the address is sent as %j, unless a header says another", async (written, sent) => {
  const server = await serve(saying("ok"));
  const url = `http://${written}@127.0.0.1:${server.port}/`;
  const basic = `Basic ${Buffer.from(sent).toString("base64")}`;
  expect((await ask(url)).url).toBe(`${server.url}/`);
  await ask(url, { headers: { AUTHORIZATION: "Bearer t" } });
  expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([basic, "Bearer t"]);
});

test("a proxy may be on this machine, however far the request may reach", async () => {
  const proxy = await serve(saying("from the proxy"));
  for (const name of ["http_proxy", "HTTP_PROXY"]) vi.stubEnv(name, `http://localhost:${proxy.port}`);
  for (const name of ["no_proxy", "NO_PROXY"]) vi.stubEnv(name, "");
  const reach = { first: "elsewhere", redirected: "elsewhere" } as const;
  expect(await ask("http://shop.invalid/a", { reach })).toMatchObject({ text: "from the proxy" });
  await expect(ask("http://169.254.169.254/a", { reach })).rejects.toMatchObject({ fault: "address" });
});
