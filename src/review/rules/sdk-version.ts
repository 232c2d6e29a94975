import { coerce, major, minVersion, type SemVer, validRange } from "semver";
import { leafName } from "../diff/change.ts";
import type { Subject } from "../rule.ts";

/** Any version at all, in the ways in which registries write it. */
export function isAnyVersion(requirement: string): boolean {
  return /^(?:\*|latest|next|main|master|head|x|any|\+|latest\.\w+|>=?\s*[\w.-]+|)$/iu.test(
    requirement.trim(),
  );
}

/** The lowest version that a requirement allows: `^4.1.0`, `~> 2.1`, `[1.2,2.0)`, `==3.0`, `v1.2.3`. */
export function lowestVersion(requirement: string | undefined): SemVer | undefined {
  const text = requirement?.trim().slice(0, 100) ?? "";
  if (isAnyVersion(text)) return undefined;
  const range = validRange(
    text
      .replace(/^~>/u, "~")
      .replace(/^==?=?/u, "")
      .replace(/,/gu, " "),
  );
  return (range === null ? coerce(text) : minVersion(range)) ?? undefined;
}

/** The versions of an integration's package before and after; undefined for all other changes. */
export function sdkVersions(subject: Subject): { was: SemVer; is: SemVer; name: string } | undefined {
  const { change, integration, before, after } = subject;
  if (integration === undefined || before === after) return undefined;
  if (change.from !== "manifest") return imageVersions(subject);
  const [was, is] = [lowestVersion(before ?? formerMajor(subject)), lowestVersion(after)];
  return was === undefined || is === undefined ? undefined : { was, is, name: leafName(change.key) };
}

/** The versions of an image of the same name; a tag that is no version says nothing. */
function imageVersions({
  change,
  before,
  after,
}: Subject): { was: SemVer; is: SemVer; name: string } | undefined {
  if (change.key.at(-1) !== "image") return undefined;
  const [was, is] = [before, after].map((text) => /^([^\s:@]{1,200}):v?(\d[\w.]{0,30})/u.exec(text ?? ""));
  if (!was || !is || was[1] !== is[1]) return undefined;
  const [old, now] = [coerce(was[2]), coerce(is[2])];
  return old === null || now === null ? undefined : { was: old, is: now, name: was[1]!.split("/").at(-1)! };
}

/** Go puts the major version into the name, so that a new one looks like another package. */
function formerMajor({ change, file }: Subject): string | undefined {
  const stem = (key: readonly string[]) => leafName(key).replace(/\/v\d+$/u, "");
  return file.changes.find(({ kind, key }) => kind === "removed" && stem(key) === stem(change.key))?.before
    ?.value;
}

/** Below 1.0 the second number breaks what the first breaks above. */
export function isBreaking(was: SemVer, is: SemVer): boolean {
  return major(was) !== major(is) || (major(was) === 0 && was.minor !== is.minor);
}
