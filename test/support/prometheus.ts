import { execFile, spawn, spawnSync } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort, stopServer, untilAnswering } from "./live-server.ts";

/** Why no real Prometheus can be started here; undefined when one can. */
export function whyNoPrometheus(): string | undefined {
  const missing = ["prometheus", "promtool"].filter(
    (command) => spawnSync(command, ["--version"], { stdio: "ignore" }).error !== undefined,
  );
  return missing.length === 0
    ? undefined
    : `${missing.join(" and ")} not on the PATH (Debian: apt-get install prometheus)`;
}

/** One counter or gauge: its labels as PromQL writes them, and what was scraped when (milliseconds). */
export interface History {
  metric: string;
  type: "counter" | "gauge" | "histogram";
  series: { labels: string; samples: { at: number; value: number }[] }[];
}

export interface RunningPrometheus {
  url: string;
  stop(): Promise<void>;
}

/** Writes history, starts a real server that answers from it, and waits until it is ready. */
export async function startPrometheus(history: readonly History[]): Promise<RunningPrometheus> {
  const folder = await mkdtemp(join(tmpdir(), "prometheus-"));
  await writeFile(join(folder, "history.txt"), openMetrics(history));
  await writeFile(join(folder, "prometheus.yml"), "scrape_configs: []\n");
  await promisify(execFile)("promtool", [
    "tsdb",
    "create-blocks-from",
    "openmetrics",
    // It reads the file once a block.
    "--max-block-duration=1536h",
    join(folder, "history.txt"),
    join(folder, "data"),
  ]);
  const port = await freePort();
  const server = spawn(
    "prometheus",
    [
      `--config.file=${join(folder, "prometheus.yml")}`,
      `--storage.tsdb.path=${join(folder, "data")}`,
      "--storage.tsdb.retention.time=10y",
      `--web.listen-address=127.0.0.1:${port}`,
      "--log.level=error",
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const url = `http://127.0.0.1:${port}`;
  await untilAnswering(server, `${url}/-/ready`, ({ ok }) => ok);
  return {
    url,
    stop: () => stopServer(server, folder),
  };
}

/** @see https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md */
function openMetrics(history: readonly History[]): string {
  const lines: string[] = [];
  for (const { metric, type, series } of history) {
    lines.push(
      `# TYPE ${type === "counter" ? metric.replace(/_total$/u, "") : metric.replace(/_(?:bucket|count|sum)$/u, "")} ${type === "histogram" ? "unknown" : type}`,
    );
    for (const { labels, samples } of series)
      for (const { at, value } of samples) lines.push(`${metric}${labels} ${value} ${at / 1000}`);
  }
  return `${lines.join("\n")}\n# EOF\n`;
}
