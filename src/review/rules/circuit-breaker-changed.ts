import { hasPhrase, listed } from "../diff/key-words.ts";
import type { Rule } from "../rule.ts";

const breakers = listed(`
  breaker, circuit, circuitbreaker, hystrix, bulkhead, failure threshold, failure rate threshold,
  error threshold, error threshold percentage, consecutive errors, outlier detection, half open
`);

export const circuitBreakerChanged: Rule = {
  id: "circuit-breaker-changed",
  title: "Circuit breaker changed",
  severity: "high",
  confidence: "high",
  summary: "What stops calling a service that fails is switched off, removed or much more patient.",
  why: "Without a breaker every request waits for a service that is down, and the fault spreads to everything that calls it.",
  check: "What stops the calls when the service is down?",
  assess({ nearWords, pathWords, before, after, belongs, removal }) {
    if (belongs === "no" || before === undefined || before === after || !hasPhrase(pathWords, breakers))
      return undefined;
    const off = (value: string) => /^(?:false|0|no|off|none|disabled?)$/iu.test(value.trim());
    if (off(before)) return undefined;
    if (after === undefined && removal !== "alone") return undefined;
    if (after === undefined || off(after)) {
      const isSwitch = /^(?:true|yes|on|enabled?)$/iu.test(before) || after !== undefined;
      return {
        ...(!isSwitch && { severity: "medium" }),
        message: "nothing stops the calls any more when the service is down",
      };
    }
    const times = Number(after) / Number(before);
    if (times >= 3 || (Number(after) >= 100 && hasPhrase(nearWords, ["percentage", "rate"]))) {
      return { severity: "medium", message: "the breaker opens much later: many more calls fail first" };
    }
    if (times <= 1 / 3 && times > 0 && hasPhrase(nearWords, ["threshold", "failures", "errors"])) {
      return {
        severity: "low",
        message: "the breaker opens much sooner: a few errors may cut the service off",
      };
    }
    return undefined;
  },
};
