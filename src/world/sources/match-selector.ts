import { RE2JS } from "re2js";
import type { Sample } from "./metrics-page.ts";
import type { Matcher, ParsedSelector } from "./promql.ts";

/** Whether a sample belongs to a selector; a label that is missing counts as empty, as in PromQL. */
export function selectorMatcher({ metric, matchers }: ParsedSelector): (sample: Sample) => boolean {
  const tests = matchers.map(valueTest);
  return ({ name, labels }) =>
    (metric === undefined || name === metric) &&
    tests.every(({ label, test }) => {
      if (label === "__name__") return test(name);
      return test((Object.hasOwn(labels, label) ? labels[label] : undefined) ?? "");
    });
}

/** A matcher whose pattern is no regular expression; undefined when all are. */
export function findPatternMistake({ matchers }: ParsedSelector): string | undefined {
  for (const matcher of matchers) {
    try {
      valueTest(matcher);
    } catch {
      return `${JSON.stringify(matcher.value)} is no regular expression (RE2 syntax)`;
    }
  }
  return undefined;
}

function valueTest({ label, op, value }: Matcher): { label: string; test: (text: string) => boolean } {
  if (op === "=") return { label, test: (text) => text === value };
  if (op === "!=") return { label, test: (text) => text !== value };
  // RE2, as in Prometheus: linear time whatever the pattern and the label.
  const pattern = RE2JS.compile(value, RE2JS.DOTALL);
  return { label, test: op === "=~" ? (text) => pattern.matches(text) : (text) => !pattern.matches(text) };
}

/** Whether a label's value is what a matcher wants. */
export function matcherTest(matcher: Matcher): (value: string) => boolean {
  return valueTest(matcher).test;
}
