import type { Rule } from "../rule.ts";
import { isAnyVersion } from "./sdk-version.ts";

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
    if (!isAnyVersion(after) || (before !== undefined && isAnyVersion(before))) return undefined;
    return {
      ...(before === undefined && { severity: "low" }),
      message: `any future version of ${change.key.at(-1)} is accepted`,
    };
  },
};
