import { environmentOf, isHarmlessPlace } from "../integrations/environment.ts";
import type { Rule } from "../rule.ts";

export const untestedChange: Rule = {
  id: "untested-change",
  title: "Integration changed, no test touched",
  severity: "low",
  confidence: "low",
  summary: "Code that calls the integration changes, and no test changes with it.",
  why: "What no test calls is tried for the first time by a customer.",
  check: "Which test would have failed if this were wrong?",
  assessFile({ path, changes, integrations }, { touchesTests }) {
    const change = changes.find(({ from }) => from === "literal");
    if (change === undefined || isHarmlessPlace(environmentOf(path))) return undefined;
    if (touchesTests) return undefined;
    const [integration] = integrations();
    if (integration === undefined) return undefined;
    return { integration, line: change.line, message: "no test was touched by this pull request" };
  },
};
