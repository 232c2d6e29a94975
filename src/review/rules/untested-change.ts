import { environmentOf, isHarmlessPlace } from "../environment.ts";
import type { Rule } from "../rule.ts";

export const untestedChange: Rule = {
  id: "untested-change",
  title: "Integration changed, no test touched",
  severity: "low",
  confidence: "low",
  summary: "Code that calls the integration changes, and no test changes with it.",
  why: "What no test calls is tried for the first time by a customer.",
  check: "Which test would have failed if this were wrong?",
  assess({ change, belongs, environment, integration, file, review }) {
    if (
      belongs === "no" ||
      integration === undefined ||
      change.from !== "literal" ||
      isHarmlessPlace(environment)
    )
      return undefined;
    // Said once a file.
    if (file.changes[0] !== change || review.paths.some((path) => environmentOf(path) === "test"))
      return undefined;
    return { message: "no test was touched by this pull request" };
  },
};
