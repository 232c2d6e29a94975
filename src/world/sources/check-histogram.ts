import type { Doubt } from "../../judge/doubt.ts";
import { explainSelector, type Scene } from "./explain-selector.ts";
import type { FoundHistogram } from "./find-histogram.ts";
import { nearestNames } from "./nearest.ts";
import { selectorText } from "./promql.ts";
import type { HistogramQuery } from "./promql-signal.ts";

export async function checkHistogram(
  scene: Scene,
  { histogram, where }: HistogramQuery,
  found: FoundHistogram | undefined,
): Promise<Doubt[]> {
  const { api, time, cancel } = scene;
  const count = (selector: string, range: number, tag: string) =>
    tagged(`count(last_over_time(${selector}[${range}s]))`, tag);
  const asked = [
    count(selectorText(`${histogram}_bucket`, where), 3600, "buckets"),
    count(selectorText(histogram, where), 3600, "plain"),
    count(selectorText(histogram, where, 'quantile!=""'), 3600, "summary"),
    ...(found?.selectors === undefined
      ? []
      : [count(found.selectors.fast, 180, "fast"), count(found.selectors.all, 180, "all")]),
  ];
  const { series } = await api.instant(asked.join(" or "), time, cancel);
  const answers = new Map(series.map(({ labels, points }) => [labels.asked ?? "", points[0]?.[1] ?? 0]));
  const counted = (tag: string) => answers.get(tag) ?? 0;
  if (counted("buckets") > 0 || found !== undefined) {
    const without = counted("all") - counted("fast");
    return without > 0 ? [{ kind: "other-buckets", histogram, without, of: counted("all") }] : [];
  }
  const stem = histogram.replace(/_(?:bucket|count|sum)$/u, "");
  if (counted("summary") > 0) return [{ kind: "no-histogram", histogram, found: "summary", nearest: [] }];
  if (await wasSeen(scene, selectorText(`${histogram}_bucket`, where))) return [];
  const names = await api.names(cancel);
  const histograms = names
    .filter((name) => name.endsWith("_bucket"))
    .map((name) => name.replace(/_bucket$/u, ""));
  if (histograms.includes(histogram))
    return compact([
      await explainSelector(scene, {
        part: "histogram",
        selector: selectorText(`${histogram}_bucket`, where),
        among: undefined,
      }),
    ]);
  const nearest =
    stem !== histogram && histograms.includes(stem) ? [stem] : nearestNames(histogram, histograms);
  return [{ kind: "no-histogram", histogram, found: counted("plain") > 0 ? "counter" : "nothing", nearest }];
}

function compact<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((entry) => entry !== undefined);
}

/** An answer without labels that can be told from others in the same request. */
export function tagged(expression: string, tag: string): string {
  return `label_replace(${expression}, "asked", "${tag}", "", "")`;
}

export async function wasSeen(
  { api, time, historySeconds, cancel }: Scene,
  selector: string,
): Promise<boolean> {
  const { series } = await api.instant(
    `count(last_over_time(${selector}[${historySeconds}s]))`,
    time,
    cancel,
  );
  return (series[0]?.points[0]?.[1] ?? 0) > 0;
}
