import type { Rule } from "../rule.ts";

/** Where the settings of this guard usually are. */
export const policyPath = ".github/deploy-guard.yml";

export const policyChanged: Rule = {
  id: "policy-changed",
  title: "Review policy changed",
  severity: "high",
  confidence: "high",
  summary: `The pull request edits ${policyPath}, which says what is reviewed and by whom.`,
  why: "A policy that is loosened in passing lets the next risky change through; this pull request is still judged by the old one.",
  check: "Do the owners of the policy agree?",
  assessFile({ path, previousPath }, review) {
    if (path !== review.policyPath && previousPath !== review.policyPath) return undefined;
    return { everywhere: true, message: "what is reviewed, and by whom, changes with the next pull request" };
  },
};
