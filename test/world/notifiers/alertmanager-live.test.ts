import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { alertmanager } from "../../../src/world/notifiers/alertmanager.ts";
import { freePort, isSkipped, stopServer, untilAnswering } from "../../support/live-server.ts";
import { type Answering, startServer } from "../../support/servers.ts";
import { sourceTools } from "../../support/source-tools.ts";
import { message } from "./contract.ts";

const program = "prometheus-alertmanager";
const isMissing = spawnSync(program, ["--version"], { stdio: "ignore" }).error !== undefined;
const missing = isMissing ? `${program} is not on the PATH (Debian: apt-get install ${program})` : undefined;

interface Notice {
  status: string;
  alerts: { status: string; labels: Record<string, string>; annotations: Record<string, string> }[];
}

describe.skipIf(isSkipped("alerts to a real Alertmanager", missing))("a real Alertmanager", () => {
  const notices: Notice[] = [];
  let url = "";
  const ends: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const taking: Answering = ({ body }, response) => {
      notices.push(JSON.parse(body));
      response.end();
    };
    const receiver = await startServer(taking);
    ends.push(() => receiver.stop());
    const folder = await mkdtemp(join(tmpdir(), "alertmanager-"));
    const config = {
      route: {
        receiver: "oncall",
        group_by: ["incident"],
        group_wait: "0s",
        group_interval: "1s",
        repeat_interval: "1h",
      },
      receivers: [{ name: "oncall", webhook_configs: [{ url: receiver.url, send_resolved: true }] }],
    };
    await writeFile(join(folder, "config.yml"), JSON.stringify(config));
    const port = await freePort();
    const server = spawn(
      program,
      [
        `--config.file=${join(folder, "config.yml")}`,
        `--storage.path=${join(folder, "data")}`,
        `--web.listen-address=127.0.0.1:${port}`,
        "--cluster.listen-address=",
        "--log.level=error",
      ],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    ends.push(() => stopServer(server, folder));
    url = `http://127.0.0.1:${port}`;
    await untilAnswering(server, `${url}/-/ready`, ({ ok }) => ok);
  }, 60_000);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  });

  async function until(isThere: () => boolean): Promise<void> {
    for (let tries = 0; tries < 300 && !isThere(); tries++) await sleep(100);
    expect(isThere()).toBe(true);
  }

  test("routes an incident once, however often it is told, and its end", async () => {
    const openedAt = Date.now() - 60_000;
    const of = (event: Parameters<typeof message>[0]) => {
      const one = message(event);
      return { ...one, incident: { ...one.incident, openedAt } };
    };
    const settings = alertmanager.settings().parse({ type: "alertmanager", url, labels: { team: "shop" } });
    const notifier = alertmanager.open(settings, "oncall", sourceTools());
    const first = await notifier.send(of("opened"), undefined);
    await notifier.send(of("opened"), undefined);
    await notifier.send(of("acknowledged"), first);
    await until(() => notices.length > 0);
    const active = await (await fetch(`${url}/api/v2/alerts`)).json();
    expect(active).toMatchObject([
      {
        status: { state: "active" },
        labels: {
          alertname: "DeployMadeProductionWorse",
          severity: "critical",
          team: "shop",
          environment: "production",
        },
        generatorURL: "https://github.test/acme/shop/issues/12",
      },
    ]);
    await notifier.send(of("resolved"), first);
    await until(() => notices.some(({ status }) => status === "resolved"));
    expect(notices.filter(({ status }) => status === "firing")).toHaveLength(1);
    expect(notices[0]!.alerts).toMatchObject([
      { annotations: { summary: "🔴 production: calls to stripe fail after deploy 4f2c9d1" } },
    ]);
  }, 60_000);
});
