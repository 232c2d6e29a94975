import { variableOf } from "../diff/variable-name.ts";
import { environmentOf, isHarmlessPlace } from "../integrations/environment.ts";
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
    const { before, kind, from } = change;
    if (from !== "config" || before === undefined || isHarmlessPlace(environment)) return undefined;
    const name = variableOf(before.key);
    if (name === undefined || (kind !== "removed" && variableOf(change.key) === name)) return undefined;
    // Kubernetes says in two settings where one variable comes from.
    if (before.key.at(-1) === "key" && before.key.includes("secretKeyRef")) return undefined;

    const reads = review.reads?.(name).filter(({ file }) => !isHarmlessPlace(environmentOf(file))) ?? [];
    // A value for staging does not help production, nor does an example.
    const fills = (file: string) => [environment, "unknown"].includes(environmentOf(file));
    const [read] = reads;
    if (read === undefined || review.defined?.(name).some(({ file }) => fills(file))) return undefined;
    const others = reads.length > 1 ? ` and ${reads.length - 1} more still read` : " still reads";
    return {
      severity: integration === undefined ? "medium" : "high",
      message: `${read.file}:${read.line}${others} ${name}, which is not set here any more`,
    };
  },
};
