import { coerce, major, minVersion, type SemVer, validRange } from "semver";
import { leafName, packagesOf } from "../diff/change.ts";
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
  // What a repository holds has no version.
  if (isAnyVersion(text) || text.includes("://")) return undefined;
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
  const { change, integration } = subject;
  const { before, after } = packagesOf(change);
  if (integration === undefined || after === undefined || before?.version === after.version) return undefined;
  if (before !== undefined && before.name !== after.name) return undefined;
  if (change.key[0] === "locked" && isChosenBeside(subject)) return undefined;
  const [was, is] = [lowestVersion(before?.version ?? formerMajor(subject)), lowestVersion(after.version)];
  const name = change.from === "manifest" ? after.name : after.name.split("/").at(-1)!;
  return was === undefined || is === undefined ? undefined : { was, is, name };
}

/** Whether the manifest beside a lock file says the same, and is pointed out itself. */
function isChosenBeside({ change, review }: Subject): boolean {
  const folder = folderOf(change.file);
  const name = leafName(change.key);
  return review.changes.some((other) => {
    if (other.file === change.file || folderOf(other.file) !== folder) return false;
    const { before, after } = packagesOf(other);
    return after?.name === name && before?.version !== after.version;
  });
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
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
