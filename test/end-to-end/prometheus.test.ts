import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isSkipped } from "../support/live-server.ts";
import {
  type History,
  type RunningPrometheus,
  startPrometheus,
  whyNoPrometheus,
} from "../support/prometheus.ts";
import type { ActionRun } from "../support/run-action.ts";
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

/** Counters of pods of two versions that run side by side. */
function twoVersions(
  metric: string,
  failing: Record<"stable" | "next", (seconds: number) => number>,
): History[] {
  const from = deployedAt - 3 * 3_600_000;
  const to = deployedAt + 19 * 60_000;
  const series = (["stable", "next"] as const).flatMap((version) =>
    (["ok", "error"] as const).map((outcome) => {
      let value = 0;
      const samples: { at: number; value: number }[] = [];
      for (let at = from; at <= to; at += scrapeSeconds * 1_000) {
        const failed = Math.floor(
          600 * failing[version]((at - deployedAt) / 1_000) + (Math.sin(at / 7_000) + 1),
        );
        value += outcome === "error" ? failed : 600 - failed;
        samples.push({ at, value });
      }
      return { labels: `{job="shop",version="${version}",outcome="${outcome}"}`, samples };
    }),
  );
  return [{ metric: `${metric}_total`, type: "counter", series }];
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

  test("with the stable pods beside the new ones: what only the new ones do is the deploy's, what both do is not", async () => {
    const beside = await startPrometheus([
      ...twoVersions("only_new", { stable: () => 0.004, next: jump(0.004, 0.04) }),
      ...twoVersions("both", { stable: jump(0.004, 0.04), next: jump(0.004, 0.04) }),
    ]);
    const settingsOf = (metric: string) => `version: 1
sources: { prom: { type: prometheus, url: ${beside.url} } }
signals:
  errors:
    source: prom
    bad: '${metric}_total{version="next",outcome="error"}'
    total: '${metric}_total{version="next"}'
    control:
      bad: '${metric}_total{version="stable",outcome="error"}'
      total: '${metric}_total{version="stable"}'
watch: { history: 2h }
`;
    const judgedBy = async (metric: string) => {
      let told: ActionRun | undefined;
      const shape = { stripe: () => undefined, settingsFile: settingsOf(metric), deployedAt };
      await withScenario(shape, async ({ run }) => {
        told = await run();
      });
      return told!;
    };
    try {
      const alone = await judgedBy("only_new");
      expect(alone.outputs.verdict).toBe("regressed");
      expect(alone.summary).toMatch(/↳ control of/u);
      expect(alone.summary).toMatch(/ours changed [\d.]+ times as much/u);
      expect(alone.report).toMatchObject({
        signals: [{ control: { queries: [expect.stringContaining('version="stable"'), expect.anything()] } }],
      });
      const both = await judgedBy("both");
      expect(both.outputs.verdict).toBe("elsewhere");
      expect(both.outputs.reason).toContain("which this deploy did not touch, got as much worse");
    } finally {
      await beside.stop();
    }
  });

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
