import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backtestCommand } from "../../src/commands/backtest.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";
import { isSkipped } from "../support/live-server.ts";
import { type RunningPrometheus, startPrometheus, whyNoPrometheus } from "../support/prometheus.ts";

const skipped = isSkipped("the backtest against a real Prometheus", whyNoPrometheus());

const minute = 60_000;
const day = 1_440 * minute;
const now = Math.floor(Date.now() / minute) * minute;
// Off the minute, as deploys are: an interval that held both sides of it would blur it.
const bad = now - 16 * 60 * minute + 7_000;
const good = now - 5 * 60 * minute + 23_000;
const folder = mkdtempSync(join(tmpdir(), "backtest-"));

describe.skipIf(skipped)("a backtest on a real Prometheus", () => {
  let prometheus: RunningPrometheus;
  beforeAll(async () => {
    const samples = {
      ok: [] as { at: number; value: number }[],
      error: [] as { at: number; value: number }[],
    };
    let [ok, error] = [0, 0];
    for (let at = now - 8 * day; at < now; at += 30_000) {
      samples.ok.push({ at, value: ok });
      samples.error.push({ at, value: error });
      const total = 300 + Math.round(30 * Math.sin(at / 300_000));
      const share = at >= bad && at < bad + 30 * minute ? 0.1 : 0.005;
      const failed = Math.floor(total * share + ((Math.sin(at / 7_000) + 1) / 2) * 0.999);
      error += failed;
      ok += total - failed;
    }
    prometheus = await startPrometheus([
      {
        metric: "calls_total",
        type: "counter",
        series: (["ok", "error"] as const).map((outcome) => ({
          labels: `{outcome="${outcome}"}`,
          samples: samples[outcome],
        })),
      },
    ]);
  }, 60_000);
  afterAll(async () => {
    await prometheus?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  test("finds the bad deploy in history that it reads day by day, and never prints the token", async () => {
    writeFileSync(
      join(folder, "settings.yml"),
      `version: 1
sources:
  prom: { type: prometheus, url: ${prometheus.url}, headers: { Authorization: "Bearer \${PROM_TOKEN}" } }
integrations:
  stripe: { critical: true, calls: { source: prom, bad: 'calls_total{outcome="error"}', total: calls_total } }
`,
    );
    writeFileSync(
      join(folder, "deploys.json"),
      JSON.stringify([
        { sha: "bad0000", at: bad },
        { sha: "900d000", at: good },
      ]),
    );
    const terminal = fakeTerminal({
      env: { PROM_TOKEN: "token-of-prometheus" },
      workingDirectory: folder,
      now,
    });
    const args = [
      "--since",
      "1d",
      "--config",
      "settings.yml",
      "--deploys",
      "deploys.json",
      "--format",
      "json",
    ];
    expect(await backtestCommand(args, terminal)).toBe(0);
    const { out, err } = terminal.written;
    const report = JSON.parse(out);
    expect(
      report.replayed.map(({ sha, verdict }: { sha: string; verdict: string }) => [sha, verdict]),
    ).toEqual([
      ["bad0000", "regressed"],
      ["900d000", "healthy"],
    ]);
    expect(report.replayed[0].decidedAfterSeconds).toBeLessThanOrEqual(180);
    expect(report.falseAlarms).toMatchObject({ alarms: 0 });
    expect(report.falseAlarms.windows).toBeGreaterThan(70);
    expect(report.signals[0]).toMatchObject({ name: "calls to stripe", placebos: 120 });
    expect(err).toMatch(/day 1 of 8: calls to stripe 1\d{3}/u);
    expect(out + err).not.toContain("token-of-prometheus");
  });
});
