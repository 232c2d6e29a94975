import type { ReviewedFile } from "../../review/assess-changes.ts";
import { byBothPaths, type ChangedPath } from "../../review/changed-path.ts";
import { canMatter } from "../../review/diff/read-settings.ts";
import type { ChangedFile, GitHub } from "../../world/github/github.ts";
import { diffFiles } from "./review-files.ts";
import type { Wanted } from "./wanted-files.ts";

/** Larger files are named as unread, as parsers do with what is larger. */
const mostBytes = 1_000_000;

/** A changed file as GitHub lists it, or git does. */
type ListedFile = Pick<ChangedFile, "path" | "previousPath" | "status" | "sha">;

/** The files between two commits that can show in a review, compared by key. Their texts come in batches. */
export async function readReviewedFiles(
  github: Pick<GitHub, "readFiles">,
  { mergeBase, head }: { mergeBase: string; head: string },
  listed: readonly ListedFile[],
  { isNamed, isGuarded, isExcluded, standsAbove }: Wanted,
): Promise<ReviewedFile[]> {
  const matters = (path: string) => {
    if (isGuarded(path) || standsAbove(path)) return true;
    return isNamed(path) ? !isExcluded(path, "whole") : canMatter(path) && !isExcluded(path, "any");
  };
  const changed = byBothPaths(listed.map(changedPath), isNamed).filter(({ path, previousPath }) =>
    [path, previousPath ?? path].some(matters),
  );
  const old = changed.filter(({ was }) => was).map(({ path, previousPath }) => previousPath ?? path);
  const now = changed.filter(({ is }) => is).map(({ path }) => path);
  const [before, after] = await Promise.all([
    github.readFiles(mergeBase, old, mostBytes),
    github.readFiles(head, now, mostBytes),
  ]);
  // Of what is gone, the text that it had is all there is to tell whose it was.
  const gone = changed.filter(({ is, path }) => !is && before.left.includes(path)).map(({ path }) => path);
  const above = changed.filter(({ path }) => standsAbove(path)).map(({ path }) => path);
  const unread = new Set([...after.left, ...gone, ...above]);
  const shaOf = new Map(listed.map(({ path, sha }) => [path, sha]));
  const read = await diffFiles(
    changed.filter(({ path }) => !unread.has(path)),
    before.texts,
    after.texts,
  );
  const left = changed.filter(({ path }) => unread.has(path));
  // What such a file held before tells whose it is.
  const formerly = await diffFiles(left, before.texts, new Map());
  return [
    ...read,
    ...left.map((one, index) => ({
      ...unreadFile(one, {
        sha: shaOf.get(one.path),
        message: above.includes(one.path)
          ? "is a submodule or a link, in which nothing was read"
          : "is binary or larger than 1 MB and was not read",
      }),
      settings: { before: formerly[index]?.settings.before ?? [], after: [] },
    })),
  ];
}

function changedPath({ path, previousPath, status }: ListedFile): ChangedPath {
  const renamed = status === "renamed" && previousPath !== undefined;
  return {
    path,
    ...(renamed && { previousPath }),
    was: status !== "added" && status !== "copied",
    is: status !== "removed",
  };
}

function unreadFile(
  { path, previousPath, is, named }: ChangedPath,
  { sha, message }: { sha: string | undefined; message: string },
): ReviewedFile {
  return {
    path,
    ...(previousPath !== undefined && { previousPath }),
    ...(named === true && { named }),
    changes: [],
    settings: { before: [], after: [] },
    problems: [{ file: path, message }],
    // The name of its content stands for the content: whoever agreed to one has not agreed to another.
    texts: is ? { after: sha ?? "unknown" } : { before: sha ?? "unknown" },
  };
}

/** Texts of the base that were read for the review, by path. */
export function textsAtHand(files: readonly ReviewedFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, previousPath, texts }): [string, string][] =>
      texts?.before === undefined ? [] : [[previousPath ?? path, texts.before]],
    ),
  );
}
