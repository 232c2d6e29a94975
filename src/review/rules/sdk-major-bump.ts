import { compare } from "semver";
import type { Change } from "../diff/change.ts";
import type { Rule } from "../rule.ts";
import { isBreaking, sdkVersions } from "./sdk-version.ts";

/** What only builds or tests with a package does not call anybody with it. */
export function isDevelopment({ key }: Pick<Change, "key">): boolean {
  return key.some((segment) => /^(?:dev|test|build|optional)|[-_.](?:dev|test)$/iu.test(segment));
}

export const sdkMajorBump: Rule = {
  id: "sdk-major-bump",
  title: "SDK major version bumped",
  severity: "medium",
  confidence: "high",
  summary: "The integration's package goes up to a version that may break its callers.",
  why: "Major versions rename calls, change defaults (timeouts, retries, the API version), and the compiler sees only some of it.",
  check: "Was the changelog read for defaults, and was a real call made with the new version?",
  assess(subject) {
    const versions = sdkVersions(subject);
    if (
      versions === undefined ||
      compare(versions.is, versions.was) <= 0 ||
      !isBreaking(versions.was, versions.is)
    )
      return undefined;
    const dev = isDevelopment(subject.change);
    return {
      ...(dev && { severity: "low" as const }),
      message: `${versions.name} goes from ${versions.was.version} to ${versions.is.version}, which may break its callers`,
    };
  },
};
