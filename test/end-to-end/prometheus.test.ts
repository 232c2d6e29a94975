import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isSkipped } from "../support/live-server.ts";
import {
  type History,
  type RunningPrometheus,
  startPrometheus,
  whyNoPrometheus,
} from "../support/prometheus.ts";
import { jump, withScenario } from "./scenario.ts";

const skipped = isSkipped("the action against a real Prometheus", whyNoPrometheus());

const scrapeSeconds = 15;
const deployedAt = Math.floor(Date.now() / 60_000) * 60_000 - 20 * 60_000;

/** Counters of two pods that a deploy replaces by two new ones, whose counts start from nothing. */
function shopHistory(failing: (seconds: number) => number): History[] {
  const from = deployedAt - 25 * 3_600_000;
  const to = deployedAt + 19 * 60_000;
  const calls: History["series"] = [];
  for (const pod of ["a", "b", "c", "d"]) {
    const isNew = pod === "c" || pod === "d";
    const [first, last] = isNew ? [deployedAt + 5_000, to] : [from, deployedAt];
    let ok = 0;
    let error = 0;
    const samples: Record<"ok" | "error", { at: number; value: number }[]> = { ok: [], error: [] };
    for (let at = first; at <= last; at += scrapeSeconds * 1_000) {
      samples.ok.push({ at, value: ok });
      // As client libraries do it: a series begins with its first event.
      if (error > 0) samples.error.push({ at, value: error });
      const share = failing((at - deployedAt) / 1_000);
      const total = 300 + Math.round(30 * Math.sin(at / 300_000 + pod.charCodeAt(0)));
      const failed = Math.floor(total * share + ((Math.sin(at / 7_000 + pod.charCodeAt(0)) + 1) / 2) * 0.999);
      error += failed;
      ok += total - failed;
    }
    for (const outcome of ["ok", "error"] as const) {
      if (samples[outcome].length > 0)
        calls.push({ labels: `{job="shop",pod="${pod}",outcome="${outcome}"}`, samples: samples[outcome] });
    }
  }
  return [{ metric: "stripe_calls_total", type: "counter", series: calls }];
}

const settingsFor = (url: string) => `version: 1
sources:
  prom: { type: prometheus, url: ${url}, headers: { Authorization: "Bearer \${PROM_TOKEN}" } }
integrations:
  stripe:
    critical: true
    config: ["config/payments.*"]
    calls: { source: prom, bad: 'stripe_calls_total{outcome="error"}', total: stripe_calls_total }
`;

describe.skipIf(skipped)("the action, from a real Prometheus,", () => {
  let broken: RunningPrometheus;
  let fine: RunningPrometheus;
  beforeAll(async () => {
    [broken, fine] = await Promise.all([
      startPrometheus(shopHistory(jump(0.002, 0.12))),
      startPrometheus(shopHistory(() => 0.002)),
    ]);
  }, 60_000);
  afterAll(async () => {
    await Promise.all([broken?.stop(), fine?.stop()]);
  });
  const env = { PROM_TOKEN: "prometheus-token-of-the-test" };

  test("sees pods replaced by pods that fail, and reverts", () =>
    withScenario(
      { stripe: () => undefined, settingsFile: settingsFor(broken.url), deployedAt },
      async ({ run, reverts, incidents, github }) => {
        const { outputs, log, report } = await run({}, { env });
        expect(log).toContain("REGRESSED");
        expect(outputs.verdict).toBe("regressed");
        expect(Number(outputs["decided-after-seconds"])).toBeLessThanOrEqual(150);
        expect(reverts()).toHaveLength(1);
        expect(incidents()[0]?.body).toMatch(/calibrated on \d+ calm stretches/u);
        const [signal] = (report as { signals: { after: { rate: number }; baseline: { rate: number } }[] })
          .signals;
        expect(signal?.after.rate).toBeGreaterThan(0.1);
        expect(signal?.after.rate).toBeLessThan(0.14);
        expect(signal?.baseline.rate).toBeLessThan(0.005);
        const told = [log, JSON.stringify(report), ...github.state.issues.map(({ body }) => body)].join("\n");
        expect(told.replaceAll(`::add-mask::${env.PROM_TOKEN}`, "")).not.toContain(env.PROM_TOKEN);
      },
    ));

  test("sees pods replaced by pods that work, and leaves them", () =>
    withScenario(
      { stripe: () => undefined, settingsFile: settingsFor(fine.url), deployedAt },
      async ({ run, github }) => {
        const { outputs } = await run({}, { env });
        expect(outputs.verdict).toBe("healthy");
        expect(github.visibleWrites()).toEqual([]);
      },
    ));

  test("examines its own set-up, and fails for what is wrong with it", () =>
    withScenario(
      {
        stripe: () => undefined,
        settingsFile: settingsFor(fine.url).replace('outcome="error"', 'outcome="eror"'),
        deployedAt,
      },
      async ({ run, github }) => {
        const { exitCode, log, summary, report } = await run({ mode: "doctor" }, { env });
        expect(exitCode).toBe(1);
        expect(log).toMatch(/::error::signal calls to stripe: can't be judged → .*outcome is error, ok/u);
        expect(summary).toContain("## deploy-guard doctor: 1 wrong");
        expect(report).toMatchObject({ version: 1, ok: false });
        expect(github.visibleWrites()).toEqual([]);
        expect(
          [log, summary, JSON.stringify(report)].join("").replaceAll(`::add-mask::${env.PROM_TOKEN}`, ""),
        ).not.toContain(env.PROM_TOKEN);
      },
    ));

  test("starts from the inputs alone, without a settings file", () =>
    withScenario(
      { stripe: () => undefined, settingsFile: "", deployedAt },
      async ({ run, github, reverts }) => {
        await github.commit({ ".github/deploy-guard.yml": null }, { message: "Remove the settings" });
        const sha = await github.findBranch("main");
        github.deploy({ sha: sha!, at: deployedAt });
        const { outputs } = await run(
          {
            "prometheus-url": broken.url,
            bad: 'stripe_calls_total{outcome="error"}',
            total: "stripe_calls_total",
          },
          { sha: sha! },
        );
        expect(outputs.verdict).toBe("regressed");
        expect(reverts()).toHaveLength(1);
      },
    ));
});

test("a Prometheus that is down is no reason to act", () =>
  withScenario(
    { stripe: () => undefined, settingsFile: settingsFor("http://127.0.0.1:9"), deployedAt },
    async ({ run, github }) => {
      const { outputs } = await run({}, { env: { PROM_TOKEN: "prometheus-token-of-the-test" } });
      expect(outputs.verdict).toBe("inconclusive");
      expect(github.visibleWrites()).toEqual([]);
    },
  ));
