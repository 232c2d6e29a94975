import { isEndless, parseDuration, timesLonger } from "../diff/duration.ts";
import { hasPhrase, listed } from "../diff/key-words.ts";
import type { Rule } from "../rule.ts";

const backoffs = listed(`
  backoff, back off, jitter, retry delay, retry interval, retry wait, retry period, retry after,
  delay between, redelivery delay, retry min timeout, retry base, retry multiplier, retry factor,
  reconnect delay, initial delay, retry sleep
`);

export const backoffRemoved: Rule = {
  id: "backoff-removed",
  title: "Backoff removed",
  severity: "high",
  confidence: "high",
  summary: "Failed calls are tried again at once, or much sooner than before.",
  why: "All callers come back at the same moment and keep a service down that would have recovered: an error loop that cascades.",
  check: "How many calls a second would this make while the service is down?",
  assess({ change, words, nearWords, before, after, belongs, removal }) {
    if (belongs === "no" || before === undefined || before === after) return undefined;
    const inRetry =
      hasPhrase(nearWords, ["retry", "retries"]) &&
      hasPhrase(words, [
        "delay",
        "wait",
        "interval",
        "factor",
        "multiplier",
        "exponential",
        "strategy",
        "randomize",
      ]);
    if (!hasPhrase(nearWords, backoffs) && !inRetry) return undefined;
    if (isEndless(before)) return undefined;
    if (after === undefined && removal !== "alone") return undefined;
    if (after === undefined || isEndless(after)) {
      return {
        ...(belongs === "near" && { severity: "medium" }),
        message: "failed calls are tried again at once, all of them at the same moment",
      };
    }
    if (/^exponential/iu.test(before) && /^(?:constant|fixed|linear|immediate)/iu.test(after)) {
      return {
        severity: "medium",
        message: "the wait between tries no longer grows: a service in trouble gets a steady load",
      };
    }
    const times = timesLonger(
      parseDuration(change.before, change.before?.key ?? change.key),
      parseDuration(change.after, change.key),
    );
    if (times !== undefined && times <= 0.1) {
      return {
        severity: times <= 0.01 ? "high" : "medium",
        message: `failed calls are tried again ${Math.round(1 / times)} times sooner`,
      };
    }
    return undefined;
  },
};
