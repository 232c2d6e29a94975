import { createServer as createTlsServer } from "node:https";
import { createServer } from "node:net";
import { generate } from "selfsigned";
import { afterEach, describe, expect, test, vi } from "vitest";
import { WorldError } from "../../src/errors.ts";
import { secretHider } from "../../src/world/hide-secrets.ts";
import { explainPage } from "../../src/world/http-advice.ts";
import { openHttp } from "../../src/world/open-http.ts";
import { allSourceKinds } from "../../src/world/sources/index.ts";
import { cpuTime } from "../support/cpu-time.ts";
import { type Answering, type SmallServer, saying, startServer } from "../support/servers.ts";
import { sourceTools } from "../support/source-tools.ts";

const sourceKinds = await allSourceKinds();

const running: SmallServer[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

async function serve(...given: Parameters<typeof startServer>): Promise<SmallServer> {
  const server = await startServer(...given);
  running.push(server);
  return server;
}

const http = openHttp({ now: () => Date.now(), sleep: async () => {}, hide: secretHider(["s3cret-value"]) });

async function told(url: string, headers: Record<string, string> = {}): Promise<string> {
  const error = await http.send({ service: "source p", url, headers, retries: 0 }).catch((caught) => caught);
  expect(error).toBeInstanceOf(WorldError);
  return (error as WorldError).message;
}

const answering =
  (status: number, body = "", headers: Record<string, string> = {}): Answering =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };
const bearer = { Authorization: "Bearer t" };

describe("A41: an answer that refuses comes with its own reason and with advice", () => {
  test.each<[string, Answering, Record<string, string>, RegExp]>([
    [
      "401 without a login",
      answering(401),
      {},
      /answered 401 .*\. It asks for a login: set headers: \{ Authorization: "Bearer/u,
    ],
    [
      "401 that wants Basic",
      answering(401, "", { "www-authenticate": 'Basic realm="x"' }),
      bearer,
      /It wants a login by Basic, and was given one by Bearer/u,
    ],
    [
      "401 with a login",
      answering(401, "", { "www-authenticate": "Bearer" }),
      bearer,
      /The login is not accepted/u,
    ],
    [
      "401 of Mimir",
      answering(401, "no org id", { "content-type": "text/plain" }),
      {},
      /answered 401: no org id .*X-Scope-OrgID/u,
    ],
    [
      "403 with a JSON reason",
      answering(403, '{"error":{"code":7,"message":"quota project not set"}}'),
      bearer,
      /answered 403: quota project not set .*lacks a right or a role/u,
    ],
    [
      "403 with a list of errors",
      answering(403, '{"errors":["Forbidden","x"]}'),
      bearer,
      /answered 403: Forbidden /u,
    ],
    ["403 without a login", answering(403), {}, /without a login, or not from where the runner is/u],
    [
      "403 of a page",
      answering(403, "<html><head><title>Access denied</title>"),
      {},
      /answered 403: Access denied /u,
    ],
    ["404", answering(404, '{"message":"not here"}'), {}, /answered 404: not here .*is the address right\?/u],
    [
      "403 with a blank reason before one that says something",
      answering(403, '{"message":" ","detail":"no quota"}'),
      bearer,
      /answered 403: no quota /u,
    ],
    ["403 with a text of no known kind", answering(403, "gibberish"), bearer, /answered 403 \(/u],
    [
      "403 with a short plain text",
      answering(403, "no quota", { "content-type": "text/plain; charset=utf-8" }),
      bearer,
      /answered 403: no quota /u,
    ],
    ["401 without a tenant", answering(401, "no org id"), {}, /set headers: \{ X-Scope-OrgID/u],
    ["405", answering(405), {}, /takes no request of this kind/u],
    [
      "400 of a TLS port",
      answering(400, "Client sent an HTTP request to an HTTPS server.\n", { "content-type": "text/plain" }),
      {},
      /write https:\/\//u,
    ],
    [
      "400 of nginx's TLS port",
      answering(400, "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title>"),
      {},
      /write https:\/\//u,
    ],
    [
      "a reason that is no text",
      answering(403, '{"error":{"deep":{"deeper":{"deepest":{}}}}}'),
      bearer,
      /answered 403 \(/u,
    ],
  ])("%s", async (_, answer, headers, expected) => {
    const { url } = await serve(answer);
    expect(await told(url, headers)).toMatch(expected);
  });

  test.each(["/api/v1/api/v1/query", "/prom/api/v1/x/api/v1/query_range"])(
    "404 at %s: doubled",
    async (path) => {
      const { url } = await serve(answering(404));
      expect(await told(url + path)).toContain("ends in /api/v1 already: leave that off");
    },
  );

  test.each(["/prom/api/v1/query", "/prom/api/v1/query_range"])(
    "404 at %s: it is the part before /api/v1",
    async (path) => {
      const { url } = await serve(answering(404));
      expect(await told(url + path)).toContain("It is the part before /api/v1");
    },
  );

  test("what the answer says is one bounded line, without secrets", async () => {
    const { url } = await serve(
      answering(403, JSON.stringify({ message: `s3cret-value\n::error::x${"y".repeat(9_000)}` })),
    );
    const message = await told(url, bearer);
    expect(message).not.toMatch(/s3cret|\n/u);
    expect(message.length).toBeLessThan(600);
  });

  test("an answer of a megabyte of markup is read in no time", async () => {
    const { url } = await serve(answering(403, `<html>${"<title ".repeat(140_000)}`));
    const spent = cpuTime();
    await told(url);
    expect(spent()).toBeLessThan(2_000);
  });
});

describe("A41: a connection that fails comes with advice", () => {
  test("a certificate of one's own", async () => {
    const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
    const { port } = await serve(saying("ok"), (listener) => createTlsServer({ key, cert }, listener));
    expect(await told(`https://localhost:${port}/`)).toMatch(
      /the certificate is not accepted \(DEPTH_ZERO_SELF_SIGNED_CERT\).*NODE_EXTRA_CA_CERTS/u,
    );
    expect(await told(`http://localhost:${port}/`)).toMatch(/If the port speaks TLS, write https:\/\//u);
  });

  test("https to a port that speaks plain HTTP", async () => {
    const { port } = await serve(saying("ok"));
    expect(await told(`https://127.0.0.1:${port}/`)).toMatch(/no TLS could be agreed on .*write http:\/\//u);
  });

  test("a port that speaks something else", async () => {
    const server = createServer((socket) => void socket.on("error", () => {}).end("SSH-2.0-OpenSSH_9.9\r\n"));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as { port: number };
    expect(await told(`http://127.0.0.1:${port}/`)).toMatch(/speaks no HTTP .*is it the right one\?/u);
    server.close();
  });

  test("nobody listens, a name that nobody knows", async () => {
    const { port, stop } = await startServer(saying("x"));
    await stop();
    expect(await told(`http://127.0.0.1:${port}/`)).toMatch(/ECONNREFUSED.*this is the runner itself/u);
    expect(await told("http://prom.invalid/")).toMatch(/ENOTFOUND.*private network/u);
  });

  test("a proxy in between", async () => {
    vi.stubEnv("HTTP_PROXY", "http://127.0.0.1:9");
    vi.stubEnv("http_proxy", "http://127.0.0.1:9");
    vi.stubEnv("no_proxy", "");
    vi.stubEnv("NO_PROXY", "");
    expect(await told("http://prom.example.com/")).toMatch(/through the proxy of HTTPS_PROXY/u);
  });
});

describe("A41: a web page instead of data", () => {
  const login = "<!doctype html><html><head><title>Sign in to Grafana</title></head></html>";

  test("where a redirect led to a login page", () => {
    const answer = { text: login, url: "https://sso.example.com/login?next=x" };
    expect(explainPage(answer, "https://prom.example.com/api/v1/query")).toEqual({
      reason: 'led to https://sso.example.com/login, a web page instead of data ("Sign in to Grafana")',
      advice: expect.stringContaining("It wants a login"),
    });
    expect(
      explainPage({ text: "{}", url: "https://a.example.com" }, "https://a.example.com"),
    ).toBeUndefined();
  });

  test("a page without a title, at the address that was asked", () => {
    const url = "https://prom.example.com/api/v1/query";
    expect(explainPage({ text: "<html><body>x", url }, url)).toEqual({
      reason: "a web page instead of data",
      advice: "Is this the address of the API, and not that of its pages?",
    });
  });

  test.each<[string, Record<string, unknown>, Record<string, unknown>]>([
    ["prometheus", {}, { bad: "x", total: "y" }],
    ["http", {}, { value: "$.x" }],
    ["scrape", {}, { bad: "x", total: "y" }],
  ])("the source %s says so", async (type, more, signal) => {
    const { url } = await serve(saying(login, { "content-type": "text/html" }));
    const kind = sourceKinds.find((one) => one.type === type)!;
    const source = kind.open(
      kind.settings.parse({ type, url, ...more }) as Record<string, unknown>,
      "p",
      sourceTools(),
    );
    const query = kind.queryOf(kind.signal.parse(signal) as Record<string, unknown>);
    expect(Array.isArray(query)).toBe(false);
    const to = Date.now();
    const error = await source
      .read(query as never, { from: to - 60_000, to, stepSeconds: 15 })
      .catch((caught) => caught);
    expect((error as Error).message).toMatch(
      /a web page instead of data \("Sign in to Grafana"\).*It wants a login/u,
    );
  });
});
