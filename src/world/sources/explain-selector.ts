import type { Doubt, SignalPart } from "../../judge/doubt.ts";
import { matcherTest } from "./match-selector.ts";
import { isPlausible, nearestLabel, nearestNames } from "./nearest.ts";
import type { PrometheusApi } from "./prometheus-api.ts";
import { type Matcher, parseSelector } from "./promql.ts";

const mostShown = 8;

export interface Scene {
  api: PrometheusApi;
  /** Seconds since the epoch. */
  time: number;
  historySeconds: number;
  cancel: AbortSignal | undefined;
}

/**
 * Why a selector has never matched: the name, a label or a value that does not exist, and what there is instead. Undefined
 * when what it selects may well not have happened yet, as errors of a service that has none. `among` selects the series
 * that it is a part of. Three requests at most, and one for each label whose values are in question.
 */
export async function explainSelector(
  scene: Scene,
  { part, selector, among }: { part: SignalPart; selector: string; among: string | undefined },
): Promise<Doubt | undefined> {
  const { metric, matchers } = parseSelector(selector) ?? { metric: undefined, matchers: [] };
  const name = metric ?? matchers.find(({ label, op }) => label === "__name__" && op === "=")?.value;
  if (name === undefined) return { kind: "no-such-series", part, selector };
  const base = among !== undefined && nameOf(among) === name ? among : name;
  const series = await seriesOf(scene, base);
  if (series.length === 0) {
    const names = await scene.api.names(scene.cancel);
    return { kind: "no-such-metric", part, metric: name, nearest: nearestNames(name, names) };
  }
  const labels = [...new Set(series.flatMap((its) => Object.keys(its)))]
    .filter((label) => label !== "__name__")
    .sort();
  const wanting = matchers.filter((matcher) => matcher.label !== "__name__" && !matcherTest(matcher)(""));
  for (const { label, ...matcher } of wanting) {
    if (labels.includes(label)) continue;
    const nearest =
      nearestLabel(label, labels) ??
      labels.find((other) => valuesIn(series, other).some(matcherTest({ label, ...matcher })));
    return {
      kind: "no-such-label",
      part,
      metric: name,
      label,
      labels: labels.slice(0, mostShown),
      ...(nearest !== undefined && {
        nearest: { label: nearest, values: valuesIn(series, nearest).slice(0, mostShown) },
      }),
    };
  }
  for (const matcher of wanting) {
    const values = await allValues(scene, base, matcher.label);
    const matches = matcherTest(matcher);
    if (values.length === 0 || values.some(matches)) continue;
    if (part === "bad" && isPlausible(matcher.value, matches, values)) continue;
    return {
      kind: "no-such-value",
      part,
      metric: name,
      matcher: written(matcher),
      label: matcher.label,
      values: values.slice(0, mostShown),
    };
  }
  return part === "bad" ? undefined : { kind: "no-such-series", part, selector };
}

/** A matcher that lets everything pass because its label does not exist: `status!="200"` where it is `code`. */
export async function explainIdleMatcher(
  scene: Scene,
  { part, selector, label }: { part: SignalPart; selector: string; label: string },
): Promise<Doubt | undefined> {
  const metric = nameOf(selector);
  if (metric === undefined) return undefined;
  const series = await seriesOf(scene, metric);
  const labels = [...new Set(series.flatMap((its) => Object.keys(its)))]
    .filter((name) => name !== "__name__")
    .sort();
  if (series.length === 0 || labels.includes(label)) return undefined;
  const nearest = nearestLabel(label, labels);
  return {
    kind: "no-such-label",
    part,
    metric,
    label,
    labels: labels.slice(0, mostShown),
    ...(nearest !== undefined && {
      nearest: { label: nearest, values: valuesIn(series, nearest).slice(0, mostShown) },
    }),
  };
}

export function nameOf(selector: string): string | undefined {
  const parsed = parseSelector(selector);
  return (
    parsed?.metric ?? parsed?.matchers.find(({ label, op }) => label === "__name__" && op === "=")?.value
  );
}

/** Labels of some of the series, from the last hour or else from the whole history. */
async function seriesOf(
  { api, time, historySeconds, cancel }: Scene,
  selector: string,
): Promise<Record<string, string>[]> {
  for (const range of [3600, historySeconds]) {
    const { series } = await api.instant(`topk(200, last_over_time(${selector}[${range}s]))`, time, cancel);
    if (series.length > 0) return series.map(({ labels }) => labels);
  }
  return [];
}

async function allValues({ api, time, cancel }: Scene, selector: string, label: string): Promise<string[]> {
  const { series } = await api.instant(
    `count by (${label}) (last_over_time(${selector}[3600s]))`,
    time,
    cancel,
  );
  return series
    .map(({ labels }) => labels[label] ?? "")
    .filter((value) => value !== "")
    .sort();
}

function valuesIn(series: readonly Record<string, string>[], label: string): string[] {
  return [...new Set(series.flatMap((labels) => labels[label] ?? []))].sort();
}

function written({ label, op, value }: Matcher): string {
  return `${label}${op}${JSON.stringify(value)}`;
}
