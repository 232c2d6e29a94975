import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, stopServer, untilAnswering } from "./live-server.ts";

/** Why no real InfluxDB can be started here; undefined when one can. */
export function whyNoInfluxdb(): string | undefined {
  return spawnSync("influxd", ["version"], { stdio: "ignore" }).error === undefined
    ? undefined
    : "influxd is not on the PATH (Debian: apt-get install influxdb)";
}

/** Starts a real server with a database `shop` that holds these lines (times in milliseconds). @see https://docs.influxdata.com/influxdb/v1/write_protocols/line_protocol_reference/ */
export async function startInfluxdb(
  lines: readonly string[],
): Promise<{ url: string; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "influxdb-"));
  const [port, backup] = [await freePort(), await freePort()];
  const config = `reporting-disabled = true
bind-address = "127.0.0.1:${backup}"
[meta]
  dir = "${folder}/meta"
[data]
  dir = "${folder}/data"
  wal-dir = "${folder}/wal"
[http]
  bind-address = "127.0.0.1:${port}"
  log-enabled = false
[monitor]
  store-enabled = false
`;
  await writeFile(join(folder, "influxdb.conf"), config);
  const server = spawn("influxd", ["-config", join(folder, "influxdb.conf")], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(server, `${url}/ping`);
  await send(`${url}/query`, new URLSearchParams({ q: "CREATE DATABASE shop" }));
  for (let at = 0; at < lines.length; at += 5_000)
    await send(`${url}/write?db=shop&precision=ms`, lines.slice(at, at + 5_000).join("\n"));
  return {
    url,
    stop: () => stopServer(server, folder),
  };
}

async function send(url: string, body: string | URLSearchParams): Promise<void> {
  const answer = await fetch(url, { method: "POST", body });
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`);
}
