import { leafName } from "../change.ts";
import { isHarmlessPlace } from "../environment.ts";
import type { Rule } from "../rule.ts";

export const envVarStillRead: Rule = {
  id: "env-var-still-read",
  title: "Environment variable gone while code reads it",
  severity: "high",
  confidence: "medium",
  summary:
    "An environment variable is removed or renamed where it was set, and code still reads the old name.",
  why: "The code gets an empty value and every call that needs it fails, often only when it is first used.",
  check: "Is the variable set somewhere else, or should the code read the new name?",
  assess({ change, environment, review, integration }) {
    const name = leafName(change.before?.key ?? []);
    const gone =
      change.from === "config" &&
      change.before !== undefined &&
      (change.kind === "removed" || leafName(change.key) !== name);
    if (!gone || !isEnvName(name) || isHarmlessPlace(environment)) return undefined;
    const [read, more] = review.reads?.(name) ?? [];
    if (read === undefined || (review.defined?.(name)?.length ?? 0) > 0) return undefined;
    const severity = integration === undefined ? "medium" : "high";
    return {
      severity,
      message: `${read.file}:${read.line}${more === undefined ? "" : " and others"} still read${more === undefined ? "s" : ""} ${name}`,
    };
  },
};

/** Names as environment variables have them; a single word may be anything. */
export function isEnvName(name: string): boolean {
  return /^[A-Z][A-Z\d]*(?:_[A-Z\d]+)+$/u.test(name) && name.length <= 100;
}
