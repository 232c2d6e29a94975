import type { Scene } from "./explain-selector.ts";
import type { PrometheusApi } from "./prometheus-api.ts";

const mostMs = 90_000;

/**
 * How long after an interval's end its answer may still change, in milliseconds, found out in two requests. VictoriaMetrics
 * repeats an older point for its newest ones (`-search.latencyOffset`), so there the time itself stands still; behind a
 * remote write the newest sample is older than the scrapes are apart.
 */
export async function lateness(
  api: PrometheusApi,
  { scraped, interval }: { scraped: string | undefined; interval: number | undefined },
  { time, cancel }: Scene,
): Promise<number> {
  const now = Math.floor(time);
  const [clock, newest] = await Promise.all([
    api.range("time()", { start: now - 120, end: now, step: 5 }, cancel),
    scraped === undefined || interval === undefined
      ? undefined
      : api.instant(`max(timestamp(${scraped}))`, time, cancel),
  ]);
  const stands = clock.series[0]?.points.find(([at, value]) => Math.abs(at - value) > 1)?.[0];
  const offset = stands === undefined ? 0 : now - stands + 5;
  const seen = newest?.series[0]?.points[0]?.[1];
  const age = seen === undefined ? 0 : time - seen;
  const behind = interval !== undefined && age > 1.5 * interval ? age : 0;
  return Math.min(mostMs, 1000 * Math.max(offset, behind));
}
