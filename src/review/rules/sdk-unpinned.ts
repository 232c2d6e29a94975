import type { Rule } from "../rule.ts";

const open = /^(?:\*|latest|next|main|master|head|x|any|\+|latest\.\w+|>=?\s*[\w.-]+|)$/iu;

export const sdkUnpinned: Rule = {
  id: "sdk-unpinned",
  title: "SDK unpinned",
  severity: "medium",
  confidence: "high",
  summary: "Any future version of the integration's package is accepted.",
  why: "The next install may bring a major version that nobody reviewed, and two deploys of the same commit differ.",
  check: "Is there a lock file that every deploy uses?",
  assess({ change, integration, before, after }) {
    if (change.from !== "manifest" || integration === undefined || after === undefined || before === after)
      return undefined;
    const loose = (requirement: string) => open.test(requirement.trim());
    // Python requirements without a version are read as an empty one.
    if (!loose(after) || (before !== undefined && loose(before))) return undefined;
    return {
      ...(before === undefined && { severity: "low" }),
      message: `any future version of ${change.key.at(-1)} is accepted`,
    };
  },
};
