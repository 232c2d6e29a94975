import { wordsOf } from "../diff/key-words.ts";
import { isLoopback, parseAddress } from "../integrations/address.ts";
import { ships } from "../integrations/environment.ts";
import {
  type Stage,
  stageOfAddress,
  stageOfSwitch,
  stageOfToken,
  stageOfWord,
} from "../integrations/stage.ts";
import { isOnlyReference, referencesOf } from "../references.ts";
import type { Concern, Rule, Subject } from "../rule.ts";

export const environmentMismatch: Rule = {
  id: "environment-mismatch",
  title: "Environment mismatch",
  severity: "critical",
  confidence: "high",
  summary:
    "A sandbox, staging or local endpoint, or a test key, in a file that ships; or a live one in a file for tests.",
  why: "Real requests vanish in a sandbox (payments that are never charged, mails that are never sent), or tests act on real customers.",
  check: "Is this file used in production?",
  assess(subject) {
    const { environment, before, after, change } = subject;
    if (after === undefined || before === after) return undefined;
    const [was, is] = [stageOf(subject, "before"), stageOf(subject, "after")];
    // A switch is called after what it switches: `mock: true` is no value for the mock.
    const named = /^(?:true|false|yes|no|on|off|0|1)$/iu.test(after) ? undefined : stageOfName(change.key);
    // `urls: { live: …, test: … }` says itself which is which.
    if (named === "live" && is === "test" && was !== "test") {
      return {
        severity: "critical",
        message: `what is named for live use gets a test ${thing(subject, after)}`,
      };
    }
    if (named === "test" && is !== "live") return undefined;
    if (is === "test" && was !== "test" && ships(environment)) return tooTest(subject, was);
    if (
      is === "live" &&
      was !== "live" &&
      (environment === "staging" || environment === "test" || environment === "development")
    ) {
      const token = stageOfToken(after) === "live";
      // Tests are full of made-up addresses of live systems, and nothing calls them.
      if (environment === "test" && !token) return undefined;
      return {
        severity: token || was === "test" ? "high" : "medium",
        everywhere: true,
        message: `a live ${thing(subject, after)} in a ${environment} file: what runs there would act on real customers`,
        check: "Is what runs with this file meant to act on real customers?",
      };
    }
    return undefined;
  },
};

function stageOf({ words, nearWords, integration, change }: Subject, side: "before" | "after"): Stage {
  const setting = change[side];
  const value = setting?.value;
  if (setting === undefined || value === undefined) return undefined;
  const references = referencesOf(setting);
  // The name of the variable or secret that it is taken from says it, where that is all there is.
  if (references.length > 0 && isOnlyReference(setting)) return stageOfName(references);
  const address = parseAddress(value, words);
  return address === undefined
    ? (stageOfToken(value) ?? stageOfSwitch(nearWords, value))
    : stageOfAddress(address, integration);
}

/** Which stage a name is for, by its last word that says one: `urls.live`, `STRIPE_LIVE`, `stripe-test`. */
function stageOfName(key: readonly string[]): Stage {
  const words = key.slice(-2).flatMap(wordsOf);
  return words.map(stageOfWord).findLast((stage) => stage !== undefined);
}

function tooTest(subject: Subject, was: Stage): Concern | undefined {
  const { environment, before, after, words, belongs } = subject;
  const address = parseAddress(after, words);
  const local = address !== undefined && isLoopback(address.host);
  // A new local address is how most services talk to their own sidecars; it is one that replaces another that counts.
  const replaced = before !== undefined && parseAddress(before, words) !== undefined;
  if (local && !replaced) return undefined;
  if (belongs === "no" && (local || environment !== "production")) return undefined;
  const file = environment === "production" ? "a production file" : "a file that ships";
  const known = was === "live" || environment === "production" || replaced;
  return {
    severity: belongs === "no" ? "medium" : known ? "critical" : "high",
    confidence: environment === "production" || was === "live" ? "high" : "medium",
    message: `a ${local ? "local" : "sandbox or test"} ${thing(subject, after!)} in ${file}: real requests would fail or vanish`,
  };
}

function thing({ words }: Subject, value: string): string {
  if (parseAddress(value, words) !== undefined) return "endpoint";
  return stageOfToken(value) === undefined ? "mode" : "credential";
}
