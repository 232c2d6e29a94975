import { environmentOf, isHarmlessPlace } from "../integrations/environment.ts";
import type { Rule } from "../rule.ts";

export const unreadableFile: Rule = {
  id: "unreadable-file",
  title: "File can't be read",
  severity: "high",
  confidence: "medium",
  summary: "A configuration file does not parse after the change.",
  why: "What this guard can't read it can't review, and the program that reads the file is likely to stop at it too.",
  check: "Does the program that reads the file accept it?",
  assessFile({ path, problems, integrations, settings }) {
    const [problem] = problems;
    if (problem === undefined) return undefined;
    const [integration] = integrations();
    const matters = integration !== undefined && !isHarmlessPlace(environmentOf(path));
    const broke = settings.before.length > 0;
    return {
      severity: matters ? (broke ? "high" : "medium") : "low",
      message: `the file ${problem.message}`,
      ...(integration !== undefined && { integration }),
      ...(problem.line !== undefined && { line: problem.line }),
    };
  },
};
