import { z } from "zod";
import { duration } from "../duration.ts";
import { jsonAsker } from "./ask-json.ts";
import { endpoint } from "./endpoint.ts";
import { intervalQuery } from "./interval-signal.ts";
import { type Answered, openIntervalSource, type Window } from "./interval-source.ts";
import { onlySeries } from "./only-series.ts";
import { headersSetting, lagSetting, timeoutSetting } from "./shared-settings.ts";
import { defineSource } from "./source.ts";

const target = z
  .string()
  .min(1)
  .max(5_000)
  .describe("A target that answers one series; for counts, what was counted in each interval.");

const series = z.array(
  z.object({
    target: z.string(),
    datapoints: z.array(z.tuple([z.number().nullable(), z.number()])),
  }),
);

/** Graphite's render API, and what speaks it. @see https://graphite.readthedocs.io/en/stable/render_api.html */
export const graphite = defineSource({
  type: "graphite",
  summary: "Graphite, by targets of its render API",
  settings: z.strictObject({
    type: z.literal("graphite").describe("Which type of source it is."),
    url: z
      .url({ protocol: /^https?$/u, error: "expected an address such as https://graphite.example.com" })
      .describe("Address of graphite-web; a path before /render is kept."),
    headers: headersSetting,
    timeout: timeoutSetting("10s"),
    lag: lagSetting("15s"),
    step: duration.prefault("10s").describe("How far apart its points are in the finest retention."),
  }),
  signal: z.strictObject({
    bad: target
      .optional()
      .describe("Target that counts what failed, such as sumSeries(stats_counts.shop.errors)."),
    total: target.optional().describe("Target that counts all that was tried, in the same way."),
    value: target.optional().describe("Target of a level."),
  }),
  queryOf: (signal) => intervalQuery(signal),
  open(own, name, tools) {
    const service = `source ${name}`;
    const askJson = jsonAsker({ service, api: "Graphite" }, tools);

    async function ask(text: string, window: Window, cancel: AbortSignal | undefined): Promise<Answered> {
      const url = endpoint(own.url, "/render");
      // Graphite leaves out the point at `from` itself, and gives the one at `until`.
      const form = new URLSearchParams({
        target: text,
        format: "json",
        from: String(Math.floor(window.from / 1_000) - 1),
        until: String(Math.floor(window.to / 1_000) - 1),
        noCache: "1",
      });
      const request = {
        url: url.href,
        method: "POST" as const,
        headers: { ...own.headers, "Content-Type": "application/x-www-form-urlencoded" },
        body: form.toString(),
        onlyReads: true,
        timeoutMs: own.timeout,
        cancel,
      };
      const found = await askJson(request, { shape: series, refused });
      const only = onlySeries(found, {
        query: text.slice(0, 200),
        service,
        advice: "Wrap it in sumSeries()",
      });
      return inWindow(only?.datapoints ?? [], window);
    }

    return openIntervalSource(
      {
        name,
        lagMs: own.lag,
        narrowestStep: Math.ceil(own.step / 1_000),
        mostIntervals: 5_000,
        textOf: (text) => text,
        ask,
      },
      tools,
    );
  },
});

/** Graphite says in plain text what is wrong with a target. */
function refused(_: unknown, text: string): string | undefined {
  return /^Invalid parameters \(([^\n]{1,300})/u.exec(text)?.[1];
}

/** Sums the points of each interval; where the retention is coarser than the intervals, each point is an interval. */
function inWindow(points: readonly (readonly [number | null, number])[], window: Window): Answered {
  const stepMs = window.stepSeconds * 1_000;
  const apart = Math.min(...points.slice(1).map(([, at], index) => at - (points[index]?.[1] ?? at)));
  if (Number.isFinite(apart) && apart > window.stepSeconds) {
    const known = points.flatMap(([value, at]): [number, number][] =>
      value === null ? [] : [[at * 1_000, value]],
    );
    return { values: new Map(known), seconds: apart };
  }
  const values = new Map<number, number>();
  for (const [value, at] of points) {
    if (value === null) continue;
    const begin = window.from + Math.floor((at * 1_000 - window.from) / stepMs) * stepMs;
    if (begin >= window.from && begin < window.to) values.set(begin, (values.get(begin) ?? 0) + value);
  }
  return { values };
}
