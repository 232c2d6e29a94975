import { z } from "zod";
import { duration } from "../duration.ts";
import { counterIn, findCountMistake, shareOfCounters } from "./counts-expression.ts";
import { findPromqlMistake, findSelectorMistake, selectorText } from "./promql.ts";
import type { SignalMistake } from "./source.ts";

/** What Prometheus and a scraped page are asked. */
export type PromqlQuery = RatioQuery | HistogramQuery | GaugeQuery;

interface RatioQuery {
  kind: "ratio";
  gives: "ratio";
  bad: Selector;
  total: Selector;
}

export interface HistogramQuery {
  kind: "histogram";
  gives: "ratio";
  histogram: string;
  where?: string | undefined;
  slowerThanMs: number | "baseline-p95";
}

interface GaugeQuery {
  kind: "gauge";
  gives: "gauge";
  value: string;
}

/** A counter selector, or with `query` any expression that already yields counts per interval. */
export type Selector = { selector: string } | { query: string };

/** A text that `findMistake` has nothing against. */
export function checkedText(findMistake: (text: string) => string | undefined) {
  return z.string().superRefine((text, context) => {
    const message = findMistake(text);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });
}

export const selector = checkedText(findSelectorMistake);
export const expression = checkedText(findPromqlMistake);

const metricName = z.string().regex(/^[a-zA-Z_:][a-zA-Z0-9_:]*$/u, {
  error: "expected a metric's name without _bucket and without braces",
});
const where = checkedText((text) => findSelectorMistake(selectorText("metric", text)));

/** What both Prometheus and a scraped page can be asked: counters, a histogram, or a gauge. */
export const histogramWords = {
  histogram: metricName
    .optional()
    .describe("Name of a histogram, without _bucket; what is slower than `slower-than` is bad."),
  where: where
    .optional()
    .describe("Which series of the histogram or of the preset: a selector without a name."),
  "slower-than": duration
    .optional()
    .describe("How slow is too slow; the 95th percentile of the baseline unless given."),
};

interface PromqlWords {
  bad?: string | { query: string } | undefined;
  total?: string | { query: string } | undefined;
  histogram?: string | undefined;
  where?: string | undefined;
  "slower-than"?: number | undefined;
  value?: string | undefined;
}

/** One of `bad` and `total`, `histogram`, `value`; anything else is a mistake. */
export function promqlQuery(words: PromqlWords): PromqlQuery | SignalMistake[] {
  const { bad, total, histogram, value } = words;
  const ratio = bad !== undefined || total !== undefined;
  const forms = [ratio, histogram !== undefined, value !== undefined].filter(Boolean).length;
  if (forms !== 1) {
    const message = "expected bad and total, or histogram, or value";
    return [{ path: "", message: forms === 0 ? message : `${message}, not several of them` }];
  }
  const strays = histogram === undefined ? (["where", "slower-than"] as const) : [];
  const mistakes: SignalMistake[] = strays
    .filter((key) => words[key] !== undefined)
    .map((key) => ({ path: key, message: "goes only with histogram" }));
  if (ratio && bad === undefined) mistakes.push({ path: "bad", message: "is missing beside total" });
  if (ratio && total === undefined) mistakes.push({ path: "total", message: "is missing beside bad" });
  for (const part of ["bad", "total"] as const) {
    const written = words[part];
    const mistake = typeof written === "object" ? findCountMistake(written.query) : undefined;
    if (mistake !== undefined) mistakes.push({ path: part, message: mistake });
  }
  const asked = askedIn(words);
  return mistakes.length > 0 || asked === undefined ? mistakes : asked;
}

function askedIn(words: PromqlWords): PromqlQuery | undefined {
  const { bad, total, histogram, value } = words;
  if (value !== undefined) {
    // One failed call is most of a quiet minute's share: the counts that it is made of tell how many there were.
    const share = shareOfCounters(value);
    return share === undefined
      ? { kind: "gauge", gives: "gauge", value }
      : { kind: "ratio", gives: "ratio", bad: { selector: share.bad }, total: { selector: share.total } };
  }
  if (histogram !== undefined)
    return {
      kind: "histogram",
      gives: "ratio",
      histogram,
      where: words.where,
      slowerThanMs: words["slower-than"] ?? "baseline-p95",
    };
  if (bad === undefined || total === undefined) return undefined;
  return { kind: "ratio", gives: "ratio", bad: asSelector(bad), total: asSelector(total) };
}

/** A counter at a rate is that counter: what it counts in an interval is then known exactly. */
function asSelector(written: string | { query: string }): Selector {
  if (typeof written === "string") return { selector: written };
  const counter = counterIn(written.query);
  return counter === undefined ? written : { selector: counter };
}
