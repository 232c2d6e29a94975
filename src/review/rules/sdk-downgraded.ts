import { compare, satisfies } from "semver";
import type { Rule } from "../rule.ts";
import { isBreaking, sdkVersions } from "./sdk-version.ts";

export const sdkDowngraded: Rule = {
  id: "sdk-downgraded",
  title: "SDK downgraded",
  severity: "high",
  confidence: "high",
  summary: "The integration's package goes back to an older version.",
  why: "Calls that the code makes may not exist there, and faults that were fixed come back.",
  check: "Why back, and does the code use anything newer?",
  assess(subject) {
    const versions = sdkVersions(subject);
    if (versions === undefined || compare(versions.is, versions.was) >= 0) return undefined;
    const { name, was, is } = versions;
    // `==2.0.41` became `~=2.0`: what ran before is still allowed.
    if (isRange(subject.after ?? "") && satisfies(was, subject.after ?? "")) return undefined;
    // A patch goes back when it was bad.
    const patch = was.major === is.major && was.minor === is.minor;
    return {
      severity: isBreaking(was, is) ? "high" : patch ? "low" : "medium",
      message: `${name} goes back from ${was.version} to ${is.version}`,
    };
  },
};

function isRange(requirement: string): boolean {
  return /^\s*[~^>]/u.test(requirement);
}
