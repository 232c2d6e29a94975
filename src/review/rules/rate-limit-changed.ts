import { hasPhrase, listed } from "../diff/key-words.ts";
import type { Rule } from "../rule.ts";

const limits = listed(`
  rate limit, rate limits, ratelimit, rate limiter, ratelimiter, throttle, throttling,
  requests per second, requests per minute, requests per, calls per, per second, per minute, rps, rpm,
  qps, tps, burst, max concurrency, max concurrent, concurrent requests, limit for period
`);

export const rateLimitChanged: Rule = {
  id: "rate-limit-changed",
  title: "Rate limit changed",
  severity: "medium",
  confidence: "high",
  summary: "How many calls may be made in a while is no longer limited, or differs by twice or more.",
  why: "Above the vendor's own limit calls are refused for everyone who shares the account; far below it work piles up.",
  check: "What does the vendor allow for this account?",
  assess({ nearWords, before, after, belongs, removal }) {
    if (belongs === "no" || before === undefined || before === after || !hasPhrase(nearWords, limits))
      return undefined;
    const off = (value: string) =>
      /^(?:false|0|-1|no|off|none|null|disabled?|unlimited|inf(?:inity)?)$/iu.test(value.trim());
    if (off(before)) return undefined;
    if (after === undefined && removal !== "alone") return undefined;
    if (after === undefined || off(after))
      return {
        severity: "high",
        message: "nothing limits the calls any more; the vendor will refuse what is too much",
      };
    const times = Number.parseFloat(after) / Number.parseFloat(before);
    if (!(times > 0) || hasPhrase(nearWords, ["refresh", "period", "window", "timeout", "interval"]))
      return undefined;
    if (times >= 2)
      return {
        severity: times >= 10 ? "high" : "medium",
        message: `up to ${round(times)} times as many calls may be made; the vendor may refuse them`,
      };
    if (times <= 0.5)
      return {
        severity: times <= 0.1 ? "medium" : "low",
        message: `only 1/${round(1 / times)} of the calls may be made; work may pile up`,
      };
    return undefined;
  },
};

function round(times: number): number {
  return times >= 10 ? Math.round(times) : Math.round(times * 10) / 10;
}
