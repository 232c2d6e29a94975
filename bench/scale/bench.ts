import { writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { parseSettings } from "../../src/settings/parse-settings.ts";
import { openSignals } from "../../src/stories/signals/open-signals.ts";
import { watchDeploy } from "../../src/stories/watch/watch-deploy.ts";
import { openHttp } from "../../src/world/open-http.ts";
import { prometheus } from "../../src/world/sources/prometheus.ts";
import { fakeWorld } from "../../test/support/fake-world.ts";
import { sourceTools } from "../../test/support/source-tools.ts";

const root = join(import.meta.dirname, "../..");
const services = 50;
const perService = 4;
const minutes = 60;
const deployedAt = Date.UTC(2026, 10, 22, 8);

/** Four signals of a service: three sorts of failure out of the same requests, and a queue. */
function settingsFor(url: string): string {
  const signals = Array.from({ length: services }, (_, n) => {
    const of = (kind: string) =>
      `  s${n}-${kind}: { source: prom, bad: 'failed_total{job="s${n}",kind="${kind}"}', total: 'requests_total{job="s${n}"}' }`;
    return [
      of("server"),
      of("timeout"),
      of("upstream"),
      `  s${n}-queue: { source: prom, value: 'sum(queue{job="s${n}"})' }`,
    ];
  });
  return `version: 1
sources: { prom: { type: prometheus, url: ${url}, scrape-interval: 15s, lag: 0s } }
signals:
${signals.flat().join("\n")}
watch: { duration: ${minutes}m, minimum: ${minutes}m, history: 0s, baseline: 30m }
`;
}

/** What a watch of many signals asks and holds over an hour; writes docs/bench-scale.md. */
export async function run(): Promise<void> {
  const server = await startServer();
  const marks: { minute: number; requests: number; heapMb: number; cpuSeconds: number }[] = [];
  try {
    const settings = await parseSettings(settingsFor(server.url), "settings", {});
    const world = fakeWorld({
      now: deployedAt,
      github: { readFiles: async () => ({ texts: new Map(), left: [] }) },
    });
    const now = () => world.now();
    const http = openHttp({ now: Date.now, sleep: async () => {}, hide: (one) => one });
    world.openSource = async (own, name) => prometheus.open(own as never, name, sourceTools({ now, http }));
    const { signals } = await openSignals(world, settings);
    const pass = world.sleep;
    let next = 0;
    world.sleep = async (ms) => {
      await pass(ms);
      const minute = (now() - deployedAt) / 60_000;
      if (minute < next) return;
      globalThis.gc?.();
      const { user, system } = process.cpuUsage();
      marks.push({
        minute: Math.round(minute),
        requests: server.asked(),
        heapMb: process.memoryUsage().heapUsed / 1e6,
        cpuSeconds: (user + system) / 1e6,
      });
      next += 10;
    };
    await watchDeploy(world, settings, {
      deploy: { environment: "production", sha: "c".repeat(40), deployedAt, found: "deployment" } as never,
      deploysAt: [deployedAt],
      baselineEnd: deployedAt,
      signals,
      askVendors: async () => [],
    });
  } finally {
    server.stop();
  }
  const page = pageOf(marks, server);
  writeFileSync(join(root, "docs/bench-scale.md"), page);
  console.log(page);
}

/** Answers every range query with what a steady service counts, and keeps count of who asks at once. */
async function startServer() {
  let [asked, now, most] = [0, 0, 0];
  const server = createServer(async (request, response) => {
    asked++;
    most = Math.max(most, ++now);
    const form = new URLSearchParams(await text(request));
    const query = form.get("query") ?? "";
    const isRange = request.url?.includes("query_range") ?? false;
    const [start, end, step] = ["start", "end", "step"].map((name) => Number(form.get(name)));
    const each = query.includes("failed_total") ? 3 : query.includes("queue") ? 20 : 3_000;
    const values: [number, string][] = [];
    for (let at = start ?? 0; isRange && at <= (end ?? 0); at += step || 1)
      values.push([at, String(each + (Math.floor(at / 15) % 3))]);
    const data = isRange
      ? { resultType: "matrix", result: [{ metric: {}, values }] }
      : { resultType: "vector", result: [] };
    await sleep(2);
    now--;
    response.end(JSON.stringify({ status: "success", data }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    asked: () => asked,
    most: () => most,
    stop: () => server.close(),
  };
}

function pageOf(
  marks: readonly { minute: number; requests: number; heapMb: number; cpuSeconds: number }[],
  { most }: { most: () => number },
): string {
  const rows = marks.map(
    ({ minute, requests, heapMb, cpuSeconds }) =>
      `| ${minute} | ${requests.toLocaleString("en")} | ${heapMb.toFixed(0)} | ${cpuSeconds.toFixed(1)} |`,
  );
  const [first, last] = [marks[0], marks.at(-1)];
  const looks = (minutes * 60) / 15;
  const perLook =
    first && last ? (last.requests - first.requests) / (looks * ((last.minute - first.minute) / minutes)) : 0;
  return `# A watch of many signals

Made by \`npm run bench -- scale\`: ${services * perService} signals over ${services} services, looked at every 15 s for ${minutes} minutes, from a server on this machine that
answers within 2 ms. Counts are what they are; megabytes and seconds depend on the machine.

| Minute | Requests so far | Heap, MB | CPU so far, s |
|---|---|---|---|
${rows.join("\n")}

- ${perLook.toFixed(0)} requests a look on average for ${services * perService} signals: what several of them share is asked once, and counters, which are scraped every 15 s,
  are read at every second look.
- At most ${most()} requests at once.
- The processor's time grows evenly, server included: a look starts from what the looks before it found.
`;
}
