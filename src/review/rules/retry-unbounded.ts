import { hasPhrase, listed } from "../diff/key-words.ts";
import type { Rule } from "../rule.ts";

const counts = listed(`
  retries, max retries, retry count, retry limit, retry max, max retry, attempts, max attempts,
  retry attempts, network retries, retry times, maxretries, max redeliveries, redelivery, tries,
  max tries, max receive count
`);
const backoff = listed(`
  backoff delay interval wait jitter multiplier factor timeout after status codes statuses
`);

/** Whether a key says how often a call is tried again. */
export function isRetryCountKey(nearWords: readonly string[]): boolean {
  const plain =
    nearWords.includes("retry") ||
    hasPhrase(nearWords, counts) ||
    nearWords.some((word) => /retries$/u.test(word));
  return plain && !hasPhrase(nearWords, backoff);
}

const forever =
  /^(?:-1|inf|infinite|infinity|\.inf|unlimited|forever|always|null|none|nil|max_?(?:value|int\w*)|(?:number|integer|math|int|long|u?int\d*)[.:]+\w*(?:max|inf)\w*|float\(["']inf["']\))$/iu;

const switches = listed(`
  retry forever, forever, infinite retries, infinite retry, retry indefinitely, unlimited retries
`);
const stops = ["stop after attempt", "stop after delay", "max elapsed time", "give up after"];

export const retryUnbounded: Rule = {
  id: "retry-unbounded",
  title: "Retries made unbounded",
  severity: "critical",
  confidence: "high",
  summary: "Failed calls are tried again without end, or many times more often than before.",
  why: "A service that fails gets many times its usual load, can't recover, and takes its callers with it: an error loop that cascades.",
  check: "How many calls a second would this make while the service is down?",
  assess({ change, words, nearWords, before, after, belongs, removal }) {
    if (belongs === "no" || before === after) return undefined;
    const endless =
      "failed calls are tried again without end: a service that is down gets many times its usual load";
    if (after === undefined)
      return hasPhrase(words, stops) && removal === "alone" ? { message: endless } : undefined;
    if (/^(?:true|yes|on|1)$/iu.test(after) && hasPhrase(nearWords, switches)) return { message: endless };
    if (!isRetryCountKey(nearWords)) return undefined;

    const [was, is] = [Number(before ?? Number.NaN), Number(after)];
    const unbounded = (forever.test(after.trim()) && change.after?.type !== "null") || is >= 1000;
    if (unbounded && !(before !== undefined && forever.test(before.trim()))) return { message: endless };
    // `retry.max: 3` counts; `retry: 3` too; `retry.port: 8080` does not.
    const counted =
      hasPhrase(words, ["max", "limit", "count", "times", "total"]) ||
      hasPhrase(words, counts) ||
      words.some((word) => /^retr(?:y|ies)$|retries$/u.test(word));
    if (!counted || !(is >= 10) || !(is >= 3 * was)) return undefined;
    return {
      severity: is >= 50 || is >= 10 * was ? "high" : "medium",
      message: `a failing call is made up to ${is + 1} times instead of ${was + 1}: a service in trouble gets that much more load`,
    };
  },
};
