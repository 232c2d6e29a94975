import { leafName } from "../diff/change.ts";
import { hasPhrase, listed, wordsOf } from "../diff/key-words.ts";
import { isVariableName } from "../diff/variable-name.ts";
import { isAddressKey } from "../integrations/address.ts";
import type { Concern, Rule, Subject } from "../rule.ts";
import { isCredentialKey } from "../secrets/credential-key.ts";
import { isRetryCountKey } from "./retry-unbounded.ts";
import { isTimeoutKey } from "./timeout-weakened.ts";

const essential = listed(`
  id account region sid bucket queue topic tenant project merchant client username user from sender issuer
  audience
`);

export const requiredKeyRemoved: Rule = {
  id: "required-key-removed",
  title: "Required key removed",
  severity: "high",
  confidence: "medium",
  summary:
    "A setting that calls can't do without (address, credential, account) is gone while its neighbours stay.",
  why: "The service starts with an empty value or a default of another system, or does not start at all.",
  check: "Where does the value come from now?",
  assess(subject) {
    const { change, nearWords, belongs } = subject;
    if (belongs === "no" || change.from !== "config" || change.before === undefined) return undefined;
    if (change.kind === "moved") return renamed(subject);
    if (change.kind !== "removed" || change.before.value === "" || subject.removal === "whole")
      return undefined;
    // Those have rules of their own.
    if (isTimeoutKey(nearWords) || isRetryCountKey(nearWords)) return undefined;
    const needed =
      isCredentialKey(change.key) ||
      isAddressKey(subject.words) ||
      hasPhrase(wordsOf(leafName(change.key)), essential);
    if (!needed || belongs === "near") return undefined;
    const elsewhere = comesUpElsewhere(subject);
    if (elsewhere !== undefined) return elsewhere;
    return { message: "the setting is gone while its neighbours stay: calls go without it" };
  },
};

function renamed({ change, belongs }: Subject) {
  const same = change.previousFile === undefined && change.before!.key.join("\0") === change.key.join("\0");
  if (same || belongs !== "itself" || change.previousFile !== undefined) return undefined;
  return {
    severity: "low" as const,
    message: "the setting has another path now: code that reads the old one finds nothing",
  };
}

/** Moved to another file, renamed, or read by nobody: milder, each in its way. */
function comesUpElsewhere({ change, review, file }: Subject): Concern | undefined {
  const name = leafName(change.before!.key);
  const value = change.before!.value ?? "";
  const added = review.changes.filter(({ kind }) => kind === "added");
  if (added.some((other) => other.file !== file.path && leafName(other.key) === name)) {
    return { severity: "low", message: "the setting is gone here and came up in another file" };
  }
  if (isVariableName(name) && review.reads !== undefined) {
    // Where code still reads it, the rule for that speaks.
    if (review.reads(name).length > 0)
      return { severity: "low", message: "the variable is not set here any more" };
    return { severity: "low", message: "the variable is gone; no code was found that reads it by this name" };
  }
  if (value.length > 3 && added.some((other) => other.file === file.path && other.after?.value === value)) {
    return {
      severity: "medium",
      message: "the setting has another name now: code that reads the old one finds nothing",
    };
  }
  return undefined;
}
