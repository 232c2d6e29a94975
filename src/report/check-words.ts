import { duration, parseDuration } from "../text/duration.ts";
import { oneLine } from "../text/one-line.ts";
import type { CheckFailure } from "./run-report.ts";

/** What was expected of a check and what came: `got 503, expected 200`. Plain text. */
export function checkFailureWords(failure: CheckFailure): string {
  if (failure.kind === "no-answer") return oneLine(`no answer: ${failure.why}`);
  const [first, second, ...more] = failure.conditions.map(conditionWords);
  const rest = more.length === 0 ? "" : `; and ${more.length} more`;
  return `${[first, second].filter((words) => words !== undefined).join("; ")}${rest}`;
}

const comparison: Record<string, string> = {
  "==": "",
  "!=": "anything but ",
  "<": "less than ",
  "<=": "at most ",
  ">": "more than ",
  ">=": "at least ",
};

const found: Record<string, (actual: string) => string> = {
  "[STATUS]": (actual) => `got ${actual}`,
  "[RESPONSE_TIME]": (actual) => `took ${actual}`,
  "[CERTIFICATE_EXPIRATION]": (actual) => `its certificate expires in ${actual}`,
};

/** What a condition shows where there is nothing to show. */
const absent: Record<string, (place: string) => string> = {
  "(no answer)": (place) => `no answer, so no ${place}`,
  "(not there)": (place) => `${place} is missing`,
};

function conditionWords({ text, actual }: { text: string; actual: string }): string {
  const [, place, operator, wanted] = /^\s*(\[[^=!<>]+?)\s*(==|!=|<=|>=|<|>)\s*(.+?)\s*$/su.exec(text) ?? [];
  if (place === undefined || operator === undefined || wanted === undefined)
    return oneLine(`${text} (got ${actual})`);
  if (place === "[CONNECTED]" && actual === "false") return "could not connect";
  const isTime = place === "[RESPONSE_TIME]" || place === "[CERTIFICATE_EXPIRATION]";
  const came = isTime ? spanWords(actual) : actual;
  const words = absent[actual]?.(place) ?? found[place]?.(came) ?? `${place} is ${came}`;
  return oneLine(
    `${words}, expected ${comparison[operator]}${isTime ? spanWords(wanted) : listWords(wanted)}`,
  );
}

/** A bare number of a time span is milliseconds. */
function spanWords(text: string): string {
  const compact = text.replace(/\s+/gu, "");
  const ms = parseDuration(/^\d+(?:\.\d+)?$/u.test(compact) ? `${compact}ms` : compact);
  return ms === undefined ? text : duration(ms / 1_000);
}

/** `any(200, 204)` as `200 or 204`. */
function listWords(text: string): string {
  const [, options] = /^any\((.*)\)$/su.exec(text) ?? [];
  return options === undefined
    ? text
    : options
        .split(",")
        .map((option) => option.trim())
        .join(" or ");
}
