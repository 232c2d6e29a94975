import type { Doubt, SignalPart } from "../judge/doubt.ts";
import { duration } from "../text/duration.ts";
import { count, percent } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";

/** Why nothing may be concluded from a signal, and what to write instead. Plain text, one line. */
export function doubtWords(doubt: Doubt): string {
  return oneLine(words(doubt), 600);
}

/** The end of a sentence that begins with the signal's name; undefined without doubts. */
export function blindWords(doubts: readonly Doubt[]): string | undefined {
  if (doubts.length === 0) return undefined;
  return oneLine(`can't be judged: ${[...new Set(doubts.slice(0, 3).map(doubtWords))].join("; ")}`, 1_200);
}

function words(doubt: Doubt): string {
  switch (doubt.kind) {
    case "no-such-metric":
      return `${partWords[doubt.part]} names ${doubt.metric}, which has never existed${hint(doubt.nearest)}`;
    case "no-such-label": {
      const meant =
        doubt.nearest === undefined
          ? `its labels are ${list(doubt.labels)}`
          : `did you mean ${doubt.nearest.label} (${list(doubt.nearest.values)})?`;
      return `${partWords[doubt.part]} matches on the label ${doubt.label}, which ${doubt.metric} does not have: ${meant}`;
    }
    case "no-such-value":
      return `${partWords[doubt.part]} has never matched: no series of ${doubt.metric} has ${doubt.matcher}; ${doubt.label} is ${list(doubt.values)}`;
    case "no-such-series":
      return `${partWords[doubt.part]} has never matched a series: ${doubt.selector}`;
    case "not-a-counter":
      return `${partWords[doubt.part]} names ${doubt.metric}, which fell ${count(doubt.falls)} times in ${duration(doubt.hours * 3_600)}: a level, not a counter; write it as value, or name a counter`;
    case "recorded-sum":
      return `${partWords[doubt.part]} names ${doubt.metric}, which a recording rule made: a sum of counters falls when a pod ends; write the counter that the rule reads, or { query } with increase(that counter[$step])`;
    case "share":
      return `${doubt.metric} is a share, which does not tell how many calls it is made of: write the counters instead, bad: what failed, total: all calls`;
    case "outside-buckets":
      return `slower-than ${milliseconds(doubt.slowerThanMs)} lies outside the buckets of ${doubt.histogram}: they end at ${list(doubt.boundsMs.map(milliseconds), 20)}`;
    case "no-histogram":
      return doubt.found === "summary"
        ? `${doubt.histogram} is a summary, whose quantiles can't be counted: name a histogram, or write value: max(${doubt.histogram}{quantile="0.95"})`
        : `${doubt.histogram} is no histogram with buckets${doubt.found === "nothing" ? ": nothing has that name" : ""}${hint(doubt.nearest)}`;
    case "other-buckets":
      return `${doubt.without} of ${doubt.of} series of ${doubt.histogram} have other buckets than before the deploy: choose a slower-than whose bucket both have`;
    case "more-bad-than-total":
      return `bad counted ${count(doubt.bad)} where total counted ${count(doubt.total)}: bad has to be a part of total`;
    case "place-missing":
      return `${doubt.label}="${doubt.value}", ${percent(doubt.share)} of the series before the deploy, is missing from the answers since`;
  }
}

const partWords: Record<SignalPart, string> = {
  bad: "bad",
  total: "total",
  histogram: "histogram",
  value: "value",
};

function hint(nearest: readonly string[]): string {
  return nearest.length === 0 ? "" : `: did you mean ${nearest.join(" or ")}?`;
}

function list(values: readonly string[], most = 8): string {
  const shown = values.slice(0, most).map((value) => oneLine(value, 60));
  const more = values.length - shown.length;
  return `${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}` || "none";
}

function milliseconds(ms: number): string {
  return ms < 1_000 ? `${Number(ms.toPrecision(3))} ms` : duration(ms / 1_000);
}
