/**
 * `check TAG` fails unless the tag, package.json, the version in the source and CHANGELOG.md say the same release.
 * `notes TAG` prints that release's part of CHANGELOG.md.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { version } from "../src/world/version.ts";

const root = join(import.meta.dirname, "..");
const read = (path: string) => readFileSync(join(root, path), "utf8");

/** The part of a changelog under `## VERSION`, up to the next heading of that level; undefined when there is none. */
export function notesOf(changelog: string, release: string): string | undefined {
  const lines = changelog.split("\n");
  const start = lines.findIndex((line) => /^## \[?([^\]\s]+)/u.exec(line)?.[1] === release);
  if (start < 0) return undefined;
  const length = lines.slice(start + 1).findIndex((line) => line.startsWith("## "));
  const part = lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
  return `${part.join("\n").trim()}\n`;
}

/** What stands in the way of releasing this tag, a sentence each. */
export function releaseMistakes(
  tag: string,
  found: { packageVersion: string; sourceVersion: string; changelog: string },
): string[] {
  const release = tag.replace(/^v/u, "");
  const heading = found.changelog.split("\n").find((line) => line.startsWith(`## ${release}`)) ?? "";
  return [
    ...(tag === `v${release}` ? [] : [`the tag ${tag} does not begin with v`]),
    ...(found.packageVersion === release
      ? []
      : [`package.json says ${found.packageVersion}, not ${release}`]),
    ...(found.sourceVersion === release
      ? []
      : [`src/world/version.ts says ${found.sourceVersion}, not ${release}`]),
    ...(notesOf(found.changelog, release) === undefined ? [`CHANGELOG.md has no part for ${release}`] : []),
    ...(/unreleased/iu.test(heading) ? [`CHANGELOG.md still calls ${release} unreleased`] : []),
  ];
}

if (import.meta.main) {
  const [what, tag = ""] = process.argv.slice(2);
  if (what === "notes") {
    process.stdout.write(notesOf(read("CHANGELOG.md"), tag.replace(/^v/u, "")) ?? "");
  } else {
    const mistakes = releaseMistakes(tag, {
      packageVersion: JSON.parse(read("package.json")).version,
      sourceVersion: version,
      changelog: read("CHANGELOG.md"),
    });
    for (const mistake of mistakes) console.error(mistake);
    process.exitCode = mistakes.length > 0 || what !== "check" ? 1 : 0;
  }
}
