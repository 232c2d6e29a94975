import type { Doubt, SignalPart } from "../../judge/doubt.ts";
import { checkHistogram, tagged, wasSeen } from "./check-histogram.ts";
import { isShare } from "./counts-expression.ts";
import { explainIdleMatcher, explainSelector, nameOf, type Scene } from "./explain-selector.ts";
import type { FoundHistogram } from "./find-histogram.ts";
import { matcherTest } from "./match-selector.ts";
import type { PrometheusApi, Series } from "./prometheus-api.ts";
import { parseSelector, selectorsIn, selectorText } from "./promql.ts";
import type { PromqlQuery, Selector } from "./promql-signal.ts";

/** Labels that name a place: what is gone there has not been replaced by what a deploy brought. */
const places = [
  "region",
  "zone",
  "az",
  "availability_zone",
  "cluster",
  "datacenter",
  "dc",
  "site",
  "location",
  "store",
  "shard",
  "prometheus",
  "receive_replica",
  "replica",
  "cell",
];

interface Named {
  part: SignalPart;
  selector: string;
  /** As written, so that what it is taken for is known; not inside an expression. */
  isCounter: boolean;
}

/** A signal's contract, checked against what the server has. One request where nothing is amiss, two after the deploy. */
export async function checkPrometheus(
  scene: Scene,
  query: PromqlQuery,
  { deployedAt, histogram }: { deployedAt: number; histogram: FoundHistogram | undefined },
): Promise<Doubt[]> {
  if (query.kind === "histogram") return checkHistogram(scene, query, histogram);
  const named = namedIn(query);
  const written = named.flatMap(writtenDoubts);
  if (query.kind === "gauge" && isShareByName(query.value))
    written.push({ kind: "share", metric: query.value });
  if (written.length > 0) return written;
  const [doubts, missing] = await Promise.all([
    checkNamed(scene, named),
    missingPlaces(
      scene,
      named.find(({ part }) => part === "total" || part === "value")?.selector,
      deployedAt,
    ),
  ]);
  return [...doubts, ...missing];
}

function namedIn(query: PromqlQuery): Named[] {
  const of = (part: SignalPart, counter: Selector): Named[] =>
    "selector" in counter
      ? [{ part, selector: counter.selector, isCounter: true }]
      : selectorsIn(counter.query).map((selector) => ({ part, selector, isCounter: false }));
  if (query.kind === "ratio") return [...of("total", query.total), ...of("bad", query.bad)];
  if (query.kind === "gauge")
    return selectorsIn(query.value).map((selector) => ({ part: "value", selector, isCounter: false }));
  return [];
}

/** What the name of a metric says already. By convention a colon means that a rule recorded it. */
function writtenDoubts({ part, selector, isCounter }: Named): Doubt[] {
  const metric = nameOf(selector);
  return isCounter && metric?.includes(":") ? [{ kind: "recorded-sum", part, metric }] : [];
}

/** Of something that fails or succeeds; how full a disk is may well be a share. */
function isShareByName(value: string): boolean {
  if (isShare(value)) return true;
  const name = nameOf(value.trim()) ?? selectorsIn(value).map(nameOf)[0] ?? "";
  const words = name.toLowerCase().split(/[_:]/u);
  // What a rule recorded says after its last colon what it is; the step stands behind it, as in ratio_rate5m.
  return (
    words.includes("availability") ||
    (words.some((word) => shares.has(word) || word.startsWith("ratio")) &&
      words.some((word) => ofCalls.test(word)))
  );
}

const shares = new Set(["ratio", "share", "percent", "percentage", "pct", "fraction", "rate"]);
const ofCalls = /^(?:err|fail|success|5xx|4xx|http|request|call|response)/u;

async function checkNamed(scene: Scene, named: readonly Named[]): Promise<Doubt[]> {
  const { api, time, cancel } = scene;
  const idle = named.flatMap((one, index) =>
    idleMatchers(one.selector).map((label) => ({
      key: `idle ${index} ${label}`,
      index,
      matcher: { ...one, label },
    })),
  );
  const asked = [
    ...named.map(({ selector }, index) =>
      tagged(`count(last_over_time(${selector}[3600s]))`, `seen ${index}`),
    ),
    ...named.flatMap(({ selector, isCounter }, index) =>
      isCounter && !looksLikeCounter(selector)
        ? [tagged(`max(resets(${selector}[3600s]))`, `falls ${index}`)]
        : [],
    ),
    ...idle.map(({ key, matcher: { selector, label } }) =>
      tagged(
        `count(last_over_time(${selectorText(nameOf(selector) ?? "", undefined, `${label}!=""`)}[3600s]))`,
        key,
      ),
    ),
  ];
  if (asked.length === 0) return [];
  const { series } = await api.instant(asked.join(" or "), time, cancel);
  const answers = new Map(series.map(({ labels, points }) => [labels.asked ?? "", points[0]?.[1] ?? 0]));
  const isSeen = (index: number) => (answers.get(`seen ${index}`) ?? 0) > 0;
  const total = named.find(({ part }, index) => part === "total" && isSeen(index));

  const doubts = await Promise.all([
    ...named.map(async ({ part, selector }, index) => {
      if (isSeen(index) || (await wasSeen(scene, selector))) return undefined;
      const among = part === "bad" ? total?.selector : undefined;
      return explainSelector(scene, { part, selector, among });
    }),
    ...idle.map(async ({ key, index, matcher }) =>
      isSeen(index) && !answers.has(key) ? explainIdleMatcher(scene, matcher) : undefined,
    ),
    ...named.map(async ({ part, selector }, index): Promise<Doubt | undefined> => {
      const falls = answers.get(`falls ${index}`) ?? 0;
      return falls < 12
        ? undefined
        : { kind: "not-a-counter", part, metric: nameOf(selector) ?? selector, falls, hours: 1 };
    }),
  ]);
  return doubts.filter((doubt) => doubt !== undefined);
}

/** Labels of matchers that let a series without that label pass; a pattern such as `.*` does on purpose. */
function idleMatchers(selector: string): string[] {
  const parsed = parseSelector(selector);
  if (parsed === undefined || nameOf(selector) === undefined) return [];
  return parsed.matchers
    .filter(
      (matcher) =>
        (matcher.op === "!=" || matcher.op === "!~") && matcher.value !== "" && matcherTest(matcher)(""),
    )
    .map(({ label }) => label)
    .filter(
      (label) => /^[a-zA-Z_]\w*$/u.test(label) && /status|code|result|outcome|success|error/iu.test(label),
    );
}

function looksLikeCounter(selector: string): boolean {
  return /_(?:total|count|bucket|sum)$/u.test(nameOf(selector) ?? "");
}

async function missingPlaces(
  scene: Scene,
  selector: string | undefined,
  deployedAt: number,
): Promise<Doubt[]> {
  const { api, time, cancel } = scene;
  const minutes = (time - deployedAt / 1000) / 60;
  if (selector === undefined || minutes < 2) return [];
  const by = `count by (${places.join(", ")}) (last_over_time(${selector}[180s]))`;
  const [before, now] = await Promise.all([
    api.instant(by, deployedAt / 1000, cancel),
    api.instant(by, time, cancel),
  ]);
  // Nothing at all is no place that is missing: the readings then say so themselves.
  if (now.series.length === 0) return [];
  return places.flatMap((label): Doubt[] => {
    const [then, since] = [countsBy(label, before), countsBy(label, now)];
    if ([...since.keys()].some((value) => !then.has(value))) return [];
    const all = [...then.values()].reduce((sum, count) => sum + count, 0);
    return [...then]
      .filter(([value, count]) => value !== "" && !since.has(value) && count >= all / 10)
      .map(([value, count]) => ({ kind: "place-missing", label, value, share: count / all }));
  });
}

/** How many series have each value of a label. */
function countsBy(label: string, { series }: { series: Series[] }): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { labels, points } of series) {
    const value = labels[label] ?? "";
    counts.set(value, (counts.get(value) ?? 0) + (points[0]?.[1] ?? 0));
  }
  return counts;
}

export function openScene(
  api: PrometheusApi,
  when: { at: number; historySeconds: number },
  cancel: AbortSignal | undefined,
): Scene {
  return {
    api,
    time: when.at / 1000,
    historySeconds: Math.max(3600, Math.round(when.historySeconds)),
    cancel,
  };
}
