import { coerce, major, minVersion, type SemVer, validRange } from "semver";
import type { Subject } from "../rule.ts";

/** The lowest version that a requirement allows: `^4.1.0`, `~> 2.1`, `[1.2,2.0)`, `==3.0`, `v1.2.3`. */
export function lowestVersion(requirement: string | undefined): SemVer | undefined {
  const text = requirement?.trim().slice(0, 100) ?? "";
  const range = validRange(
    text
      .replace(/^~>/u, "~")
      .replace(/^==?=?/u, "")
      .replace(/,/gu, " "),
  );
  return (range === null ? coerce(text) : minVersion(range)) ?? undefined;
}

/** The versions of an integration's package before and after; undefined for all other changes. */
export function sdkVersions({
  change,
  integration,
  before,
  after,
}: Subject): { was: SemVer; is: SemVer; name: string } | undefined {
  if (change.from !== "manifest" || integration === undefined || before === after) return undefined;
  const [was, is] = [lowestVersion(before), lowestVersion(after)];
  return was === undefined || is === undefined ? undefined : { was, is, name: change.key.at(-1)! };
}

/** Below 1.0 the second number breaks what the first breaks above. */
export function isBreaking(was: SemVer, is: SemVer): boolean {
  return major(was) !== major(is) || (major(was) === 0 && was.minor !== is.minor);
}
