import { afterEach, describe, expect, test } from "vitest";
import { controlProbe } from "../../../src/world/probes/control-probe.ts";
import { readStatusPage } from "../../../src/world/probes/status-page.ts";
import { misbehaving, type SmallServer, saying, startServer } from "../../support/servers.ts";
import { sourceTools } from "../../support/source-tools.ts";

const running: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

const { http } = sourceTools({ sleep: async () => {} });
const now = () => 1_000;

/** A site with these pages; a text is sent as it is, anything else as JSON. */
async function site(pages: Record<string, unknown>): Promise<SmallServer> {
  const server = await startServer(({ path }, response) => {
    const page = pages[path];
    if (page === undefined) response.writeHead(404).end("<html>not found</html>");
    else response.end(typeof page === "string" ? page : JSON.stringify(page));
  });
  running.push(server);
  return server;
}

const statuspage = (indicator: string, more = {}) => ({
  page: { name: "Stripe" },
  status: { indicator, description: "Partial Outage" },
  ...more,
});

describe("a status page", () => {
  test.each([
    ["none", "up"],
    ["minor", "down"],
    ["major", "down"],
    ["critical", "down"],
    ["maintenance", "unknown"],
    ["constructor", "unknown"],
  ])("of Statuspage with the indicator %s means %s", async (indicator, state) => {
    const { url } = await site({ "/api/v2/summary.json": statuspage(indicator) });
    expect(await readStatusPage(http, url, now)).toMatchObject({ state, at: 1_000 });
  });

  test("is quoted with its incidents and the components that are troubled, in one clean line", async () => {
    const { url } = await site({
      "/eu/api/v2/summary.json": statuspage("major", {
        components: [
          { name: "API", status: "partial_outage" },
          { name: "Dashboard", status: "operational" },
        ],
        incidents: [
          { name: "Elevated\n::error::rates\u202e", status: "investigating" },
          { name: "Old", status: "resolved" },
        ],
      }),
    });
    const { said } = await readStatusPage(http, `${url}/eu/`, now);
    expect(said).toEqual({
      kind: "page-says",
      said: ["Partial Outage", "Elevated ::error::rates", "API: partial outage"],
    });
  });

  test("may have its short form alone", async () => {
    const { url } = await site({ "/api/v2/status.json": statuspage("none") });
    expect((await readStatusPage(http, url, now)).state).toBe("up");
  });

  test("may be given by the address of its data", async () => {
    const { url, seen } = await site({ "/status/v2.json?page=1": statuspage("critical") });
    expect((await readStatusPage(http, `${url}/status/v2.json?page=1`, now)).state).toBe("down");
    expect(seen).toHaveLength(1);
  });

  test.each([
    ["operational", "up"],
    ["degraded", "down"],
    ["downtime", "down"],
    ["maintenance", "unknown"],
  ])("of Better Stack that says %s means %s", async (word, state) => {
    const { url } = await site({ "/index.json": { data: { attributes: { aggregate_state: word } } } });
    expect((await readStatusPage(http, url, now)).state).toBe(state);
  });

  test.each([
    ["UP", "up"],
    ["HASISSUES", "down"],
    ["UNDERMAINTENANCE", "unknown"],
  ])("of Instatus that says %s means %s", async (word, state) => {
    const { url } = await site({ "/summary.json": { page: { name: "x", status: word } } });
    expect((await readStatusPage(http, url, now)).state).toBe(state);
  });

  test.each([
    [
      "a page for people",
      { "/": "<h1>All systems operational</h1>", "/api/v2/summary.json": "<h1>fine</h1>" },
    ],
    ["nothing", {}],
    ["JSON of another shape", { "/api/v2/summary.json": { status: "none" }, "/index.json": { data: [] } }],
  ])("that is %s means nothing", async (_, pages) => {
    const { url } = await site(pages);
    expect((await readStatusPage(http, url, now)).state).toBe("unknown");
  });

  test("that is down itself is an error", async () => {
    const server = await startServer(misbehaving.status(503));
    running.push(server);
    await expect(readStatusPage(http, server.url, now)).rejects.toThrow(/^status page: answered 503/u);
  });
});

describe("the control probe", () => {
  test("sees out when one neutral address answers, whatever it says", async () => {
    const good = await startServer(misbehaving.status(404));
    running.push(good);
    const gone = await startServer(saying(""));
    await gone.stop();
    expect(await controlProbe(http, [gone.url, good.url])).toEqual({
      reachable: true,
      detail: "1 of 2 neutral addresses answer the runner",
    });
    expect((await controlProbe(http, [gone.url])).reachable).toBe(false);
  });
});
