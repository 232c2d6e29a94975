import { WorldError } from "../../../errors.ts";
import type { Difference } from "../../../revert/diff-trees.ts";
import { changedLines, linesUndone } from "../../../revert/files/changed-lines.ts";
import type { RevertedFile } from "../../../revert/files/look-at-files.ts";
import type { Look } from "../../../revert/reason.ts";
import { toText } from "../../../revert/tree.ts";
import type { ChangedFile, GitHub } from "../../../world/github/github.ts";

interface Question {
  /** From one state to the other: from what is undone to what comes back, or from it to the branch as it is. */
  differences: readonly Difference[];
  before: string;
  after: string;
  /** GitHub's own comparison of after…before, where it was asked for already. */
  known?: readonly ChangedFile[];
  /** Beyond it names must do. */
  mostRead?: number;
}

const mostBytes = 300_000;
const noText =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|woff2?|ttf|otf|eot|zip|gz|tgz|jar|mp[34]|webm|mov|wasm|bin|exe|dll|so|snap|map|lock)$/iu;

/**
 * What a step from one state to another does to the lines of each file. The comparison that is known tells most; the rest is read in few requests.
 * What can't be read is told.
 */
export async function readRevertedFiles(
  github: GitHub,
  { differences, before: old, after: now, known = [], mostRead = 150 }: Question,
): Promise<{ files: RevertedFile[]; unread: Look[] }> {
  const patches = new Map(known.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, patch]])));
  const files = differences.map(({ path, before, after }): RevertedFile & { asks: boolean } => {
    const name = toText(path);
    const isSubmodule = before?.mode === "160000" || after?.mode === "160000";
    const patch = patches.get(name);
    const lines = patch === undefined ? {} : linesUndone(patch);
    const asks = patch === undefined && !isSubmodule && !noText.test(name) && before?.sha !== after?.sha;
    return {
      path: name,
      ...lines,
      ...(isSubmodule && { isSubmodule }),
      ...(after === undefined && { isDeleted: true }),
      asks,
    };
  });
  const asked = files.filter(({ asks }) => asks);
  const some = asked.slice(0, mostRead);
  const unread: Look[] =
    asked.length > mostRead
      ? [{ kind: "contents-unread", files: asked.length - mostRead, why: "they are too many" }]
      : [];
  if (some.length === 0) return { files, unread };
  try {
    const order = some.flatMap(({ path }) => [
      { ref: old, path },
      { ref: now, path },
    ]);
    const texts = await github.readVersions(order, mostBytes);
    for (const [at, file] of some.entries())
      Object.assign(file, changedLines(texts[2 * at], texts[2 * at + 1]));
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { files, unread: [{ kind: "contents-unread", files: asked.length, why: error.message }] };
  }
  return { files, unread };
}
