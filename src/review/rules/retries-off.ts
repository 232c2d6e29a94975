import { hasPhrase } from "../diff/key-words.ts";
import type { Rule } from "../rule.ts";
import { isRetryCountKey } from "./retry-unbounded.ts";

export const retriesOff: Rule = {
  id: "retries-off",
  title: "Retries switched off",
  severity: "high",
  confidence: "medium",
  summary: "Failed calls are no longer tried again.",
  why: "Every hiccup of the network or the vendor becomes an error that a customer sees, or an event that is lost.",
  check: "What becomes of a call that fails once?",
  assess({ words, nearWords, before, after, belongs, removal }) {
    if (belongs === "no" || before === undefined || before === after || !isRetryCountKey(nearWords))
      return undefined;
    const was = Number(before);
    const did = was > 0 || /^(?:true|yes|on|enabled)$/iu.test(before);
    if (!did) return undefined;
    if (after === undefined) {
      if (removal !== "alone") return undefined;
      return {
        severity: "medium",
        confidence: "low",
        message: "how often a failed call is tried again is left to the client's default, often never",
      };
    }
    const attempts = hasPhrase(words, ["attempts", "tries"]) && Number(after) === 1 && was > 1;
    if (attempts || /^(?:0|false|no|off|never|disabled?)$/iu.test(after.trim())) {
      return {
        message: "failed calls are no longer tried again: each hiccup of the network becomes an error",
      };
    }
    return undefined;
  },
};
