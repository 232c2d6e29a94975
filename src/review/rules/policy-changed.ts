import type { Rule } from "../rule.ts";

/** Where the settings of this guard usually are; both endings are as good. */
export const policyPaths = [".github/deploy-guard.yml", ".github/deploy-guard.yaml"] as const;

export const policyChanged: Rule = {
  id: "policy-changed",
  title: "Review policy changed",
  severity: "high",
  confidence: "high",
  summary: `The pull request edits ${policyPaths[0]}, which says what is reviewed and by whom.`,
  why: "A policy that is loosened in passing lets the next risky change through; this pull request is still judged by the old one.",
  check: "Do the owners of the policy agree?",
  assessFile({ path, previousPath }, review) {
    const isPolicy = (one: string | undefined) => one !== undefined && review.policyPaths.includes(one);
    if (!isPolicy(path) && !isPolicy(previousPath)) return undefined;
    return { everywhere: true, message: "what is reviewed, and by whom, changes with the next pull request" };
  },
};
