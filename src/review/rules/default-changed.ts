import { fallbackOf, referencesOf, sameReferences } from "../references.ts";
import type { Rule } from "../rule.ts";

export const defaultChanged: Rule = {
  id: "default-changed",
  title: "Default dropped or added",
  severity: "high",
  confidence: "medium",
  summary: "What counts where a variable is not set is gone, or there is such a value now.",
  why: "An environment that lived on the default gets nothing, or one that must set its own value runs with somebody else's unnoticed.",
  check: "In which environments is the variable not set?",
  assess({ change, belongs, shown }) {
    const { before, after } = change;
    if (belongs === "no" || before === undefined || after === undefined) return undefined;
    const [was, is] = [referencesOf(before), referencesOf(after)];
    if (was.length === 0 || is.length === 0 || !sameReferences(was, is)) return undefined;
    const [old, now] = [fallbackOf(before), fallbackOf(after)];
    if (old !== undefined && now === undefined)
      return { message: `where ${is[0]} is not set there is no value any more (it was ${shown.before})` };
    if (old !== undefined && now !== undefined && old !== now && isName(old) && isName(now))
      return { message: `where ${is[0]} is not set, ${shown.after} counts now instead of ${shown.before}` };
    if (old === undefined && now !== undefined)
      return { severity: "medium", message: `where ${is[0]} is not set, ${shown.after} counts now` };
    return undefined;
  },
};

/** A word that chooses something: other rules speak of addresses, numbers and switches. */
function isName(value: string): boolean {
  return /^[A-Za-z][\w-]{1,40}$/u.test(value) && !/^(?:true|false|yes|no|on|off|null|none)$/iu.test(value);
}
