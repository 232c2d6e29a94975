import type { Rule } from "../rule.ts";

export const typeChanged: Rule = {
  id: "type-changed",
  title: "Type changed",
  severity: "medium",
  confidence: "medium",
  summary: 'The value has another type: "30" became 30, or 30 became true.',
  why: "Programs that check the type stop at start; those that don't read something else: true as 1, 0800 as 512.",
  check: "Which type does the program that reads it expect?",
  assess({ change, belongs, before, after }) {
    const [was, is] = [change.before?.type, change.after?.type];
    if (belongs === "no" || change.from !== "config" || was === undefined || is === undefined || was === is)
      return undefined;
    if ([was, is].some((type) => type === "null" || type === "other") || /[${}]/u.test(`${before}${after}`))
      return undefined;
    const same = before?.toLowerCase() === after?.toLowerCase();
    // 5 to "5s" is a new value with a unit, at which other rules look.
    // A number that became a word: whoever expects a port or a count stops at it.
    const worded = was === "number" && /^[A-Za-z][A-Za-z_-]*$/u.test(after ?? "");
    if (belongs === "near" && !worded) return undefined;
    if (!same && !worded && was !== "boolean" && is !== "boolean") return undefined;
    return { message: `a ${was} became a ${is}${same ? " of the same spelling" : ""}` };
  },
};
