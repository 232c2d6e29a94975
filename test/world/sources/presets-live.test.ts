import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { WorldError } from "../../../src/errors.ts";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import { type PresetName, type PresetRow, presetNames, presets } from "../../../src/world/sources/presets.ts";
import { prometheus } from "../../../src/world/sources/prometheus.ts";
import type { SignalQuery, Source } from "../../../src/world/sources/source.ts";
import { isSkipped } from "../../support/live-server.ts";
import {
  type History,
  type RunningPrometheus,
  startPrometheus,
  whyNoPrometheus,
} from "../../support/prometheus.ts";
import { sourceTools } from "../../support/source-tools.ts";

const skipped = isSkipped("presets against a real Prometheus", whyNoPrometheus());

const now = Math.floor(Date.now() / 60_000) * 60_000;
const rows = presetNames.flatMap((preset) =>
  (presets[preset] as readonly PresetRow[]).map((row, nth) => ({ preset, row, job: `${preset}-${nth}` })),
);

/** Samples of the last half hour, every 15 s: so many more each time. */
function counting(each: number) {
  return Array.from({ length: 120 }, (_, n) => ({ at: now - 1_800_000 + n * 15_000, value: (n + 1) * each }));
}

/** A service of each row: 19 calls in 20 succeed, and 4 in 5 are fast. */
function histories(): History[] {
  return rows.flatMap(({ row: { errors, latency }, job }): History[] => {
    const labels = (more: string) => `{job="${job}",server_address="api.stripe.com"${more}}`;
    const counter = (metric: string, more: string, each: number): History => ({
      metric,
      type: "counter",
      series: [{ labels: labels(more), samples: counting(each) }],
    });
    const counters = (() => {
      if (errors === undefined) return [];
      if ("bad" in errors) return [counter(errors.total, "", 20), counter(errors.bad, "", 1)];
      const failed = (errors.failed.split("|")[0] ?? "").replaceAll(".", "0");
      return [
        counter(errors.total, `,${errors.of}="ok"`, 19),
        counter(errors.total, `,${errors.of}="${failed}"`, 1),
      ];
    })();
    const buckets =
      latency === undefined
        ? []
        : [0.1, 0.5, 1, "+Inf"].map((bound): History => {
            const unit = /_(?:milliseconds|ms)$|rq_time$/u.test(latency) ? 1_000 : 1;
            const le = typeof bound === "number" ? String(bound * unit) : bound;
            return {
              metric: `${latency}_bucket`,
              type: "histogram",
              series: [
                {
                  labels: labels(`,le="${le}"`),
                  samples: counting(bound === 0.1 || bound === 0.5 ? 16 : 20),
                },
              ],
            };
          });
    return [...counters, ...buckets];
  });
}

/** Promtool wants each metric's samples together. */
function byMetric(all: readonly History[]): History[] {
  return [...Map.groupBy(all, ({ metric }) => metric).values()].map((same) => ({
    ...same[0]!,
    series: same.flatMap(({ series }) => series),
  }));
}

describe.skipIf(skipped)("a preset, on a real Prometheus,", () => {
  let server: RunningPrometheus;
  let source: Source;
  beforeAll(async () => {
    server = await startPrometheus(byMetric(histories()));
    source = prometheus.open(
      prometheus.settings.parse({ type: "prometheus", url: server.url, lag: "0s" }),
      "prom",
      sourceTools({ now: () => now }),
    );
  }, 60_000);
  afterAll(() => server?.stop());

  const read = async (preset: PresetName, job: string, more: Record<string, unknown> = {}) => {
    const query = prometheus.queryOf(prometheus.signal.parse({ preset, where: `{job="${job}"}`, ...more }));
    return source.read(query as SignalQuery, { from: now - 1_200_000, to: now - 300_000, stepSeconds: 30 });
  };
  const shareOf = (ratio: readonly { bad: number; total: number }[]) =>
    ratio.reduce((sum, { bad }) => sum + bad, 0) / ratio.reduce((sum, { total }) => sum + total, 0);

  test.each(
    rows
      .filter(({ row }) => row.errors !== undefined)
      .map(({ preset, row, job }) => [preset, row.framework, job] as const),
  )("%s finds what %s counts", async (preset, framework, job) => {
    const { ratio, notes } = await read(preset, job);
    expect(notes.map(signalNoteWords)[0]).toContain(`the metrics of ${framework}`);
    expect(shareOf(ratio)).toBeCloseTo(0.05, 3);
  });

  test.each(
    rows
      .filter(({ row }) => row.latency !== undefined)
      .map(({ preset, row, job }) => [preset, row.framework, job] as const),
  )("%s finds how slow %s is", async (preset, _, job) => {
    const { ratio, notes } = await read(preset, job, { measure: "latency", "slower-than": "500ms" });
    expect(notes.map(signalNoteWords).join("; ")).toContain("slow means over 500 ms");
    expect(shareOf(ratio)).toBeCloseTo(0.2, 3);
  });

  test("finds the calls of one host", async () => {
    const { ratio } = await read("http-client", "http-client-0", { host: "api.stripe.com" });
    expect(shareOf(ratio)).toBeCloseTo(0.05, 3);
    await expect(read("http-client", "http-client-0", { host: "api.paypal.com" })).rejects.toThrow(
      "none of the metrics that the preset http-client knows",
    );
  });

  test("says which others there are", async () => {
    const query = prometheus.queryOf(prometheus.signal.parse({ preset: "http-server" })) as SignalQuery;
    const { notes } = await source.read(query, { from: now - 600_000, to: now - 300_000, stepSeconds: 30 });
    expect(notes.map(signalNoteWords)[0]).toMatch(
      /^http-server: the metrics of OpenTelemetry; there are also those of .*Micrometer/u,
    );
  });

  test("that finds nothing says what it looked for", async () => {
    const error = await read("grpc-server", "nobody").catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WorldError);
    expect((error as WorldError).message).toMatch(
      /preset grpc-server knows \(\{job="nobody"\}\).*Looked for rpc_server/su,
    );
  });
});

test.each<[Record<string, unknown>, string]>([
  [{ preset: "http-server", bad: "x" }, "does not go with preset"],
  [{ preset: "http-server", "slower-than": "1s" }, "goes only with measure: latency"],
  [{ preset: "http-server", host: "a.b" }, "goes only with preset: http-client"],
  [{ measure: "latency", value: "x" }, "goes only with preset"],
])("%j is a mistake", (words, message) => {
  const query = prometheus.queryOf(prometheus.signal.parse(words));
  expect(Array.isArray(query) && query.map((mistake) => mistake.message).join("; ")).toContain(message);
});
