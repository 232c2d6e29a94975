import type { ReviewedFile } from "../../review/assess-changes.ts";
import { canMatter } from "../../review/diff/read-settings.ts";
import type { ChangedFile, GitHub } from "../../world/github/github.ts";
import { type ChangedPath, diffFiles } from "./review-files.ts";

/** Larger files are named as unread, as parsers do with what is larger. */
const mostBytes = 1_000_000;

/** The files between two commits that can show in a review, compared by key. Their texts come in batches. */
export async function readReviewedFiles(
  github: Pick<GitHub, "readFiles">,
  { mergeBase, head }: { mergeBase: string; head: string },
  listed: readonly ChangedFile[],
): Promise<ReviewedFile[]> {
  const changed = listed
    .filter(({ path, previousPath }) => [path, previousPath ?? path].some((one) => canMatter(one)))
    .map(changedPath);
  const old = changed.filter(({ was }) => was).map(({ path, previousPath }) => previousPath ?? path);
  const now = changed.filter(({ is }) => is).map(({ path }) => path);
  const [before, after] = await Promise.all([
    github.readFiles(mergeBase, old, mostBytes),
    github.readFiles(head, now, mostBytes),
  ]);
  const unread = new Set(after.left);
  const shaOf = new Map(listed.map(({ path, sha }) => [path, sha]));
  return [
    ...(await diffFiles(
      changed.filter(({ path }) => !unread.has(path)),
      before.texts,
      after.texts,
    )),
    ...changed
      .filter(({ path }) => unread.has(path))
      .map(({ path, previousPath }) => unreadFile({ path, previousPath, sha: shaOf.get(path) })),
  ];
}

function changedPath({ path, previousPath, status }: ChangedFile): ChangedPath {
  const renamed = status === "renamed" && previousPath !== undefined;
  return {
    path,
    ...(renamed && { previousPath }),
    was: status !== "added" && status !== "copied",
    is: status !== "removed",
  };
}

function unreadFile({
  path,
  previousPath,
  sha,
}: {
  path: string;
  previousPath: string | undefined;
  sha: string | undefined;
}): ReviewedFile {
  return {
    path,
    ...(previousPath !== undefined && { previousPath }),
    changes: [],
    settings: { before: [], after: [] },
    problems: [{ file: path, message: "is binary or larger than 1 MB and was not read" }],
    // The name of its content stands for the content: whoever agreed to one has not agreed to another.
    texts: { after: sha ?? "unknown" },
  };
}
