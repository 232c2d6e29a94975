import type { PrometheusApi } from "./prometheus-api.ts";
import { selectorsIn, selectorText } from "./promql.ts";
import type { PromqlQuery } from "./promql-signal.ts";

/** A selector whose scrapes tell how often this signal is measured. */
export function scrapedSelector(query: PromqlQuery): string | undefined {
  switch (query.kind) {
    case "ratio":
      return "selector" in query.total ? query.total.selector : selectorsIn(query.total.query)[0];
    case "histogram":
      return selectorText(`${query.histogram}_count`, query.where);
    case "gauge":
      return selectorsIn(query.value)[0];
  }
}

/** Windows in which samples are counted, each slid over the last hour: a pod that is five minutes old fills the short ones. */
const windows = [
  { seconds: 600, slide: "[1h:2m]" },
  { seconds: 300, slide: "[1h:1m]" },
  { seconds: 120, slide: "[10m:30s]" },
];

/**
 * Whole seconds between two samples, from how many the best-sampled series has in its densest stretch; undefined without
 * samples. One request, and a second where samples are rare.
 */
export async function scrapeInterval(
  api: PrometheusApi,
  scraped: string | undefined,
  time: number,
  cancel: AbortSignal | undefined,
): Promise<number | undefined> {
  if (scraped === undefined) return undefined;
  const counts = windows.map(
    ({ seconds, slide }) =>
      `label_replace(max(max_over_time(count_over_time(${scraped}[${seconds}s])${slide})), "seconds", "${seconds}", "", "")`,
  );
  const { series } = await api.instant(counts.join(" or "), time, cancel);
  const intervals = series.flatMap(({ labels, points }) => {
    const [range, samples] = [Number(labels.seconds), points[0]?.[1] ?? 0];
    // Few samples in a range tell the interval only roughly.
    return samples >= 5 && range > 0 ? [roundest(range / samples, range / (samples - 1))] : [];
  });
  if (intervals.length > 0) return Math.min(...intervals);
  const rare = await api.instant(`max(count_over_time(${scraped}[3600s]))`, time, cancel);
  const samples = rare.series[0]?.points[0]?.[1] ?? 0;
  return samples > 1 ? roundest(3600 / samples, 3600 / (samples - 1)) : undefined;
}

/** n samples lie n or n − 1 intervals apart, depending on where the range begins: people choose the round one. */
function roundest(low: number, high: number): number {
  for (const unit of [60, 30, 15, 10, 5, 1]) {
    const multiple = Math.floor(high / unit) * unit;
    if (multiple >= low && multiple > 0) return multiple;
  }
  return Math.ceil(high);
}
