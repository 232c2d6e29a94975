import { WorldError } from "../../../errors.ts";
import { changedLines, linesUndone } from "../../../revert/changed-lines.ts";
import type { Difference } from "../../../revert/diff-trees.ts";
import type { RevertedFile } from "../../../revert/files/look-at-files.ts";
import type { Look } from "../../../revert/reason.ts";
import { toText } from "../../../revert/tree.ts";
import type { ChangedFile, GitHub } from "../../../world/github/github.ts";

interface Question {
  /** From what is undone to what comes back. */
  undone: readonly Difference[];
  from: string;
  to: string;
  /** GitHub's own comparison of from…to, where it was asked for already. */
  known: readonly ChangedFile[];
}

/** Files whose contents are asked for; beyond them names must do. */
const mostRead = 150;
const mostBytes = 300_000;
const noText =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|woff2?|ttf|otf|eot|zip|gz|tgz|jar|mp[34]|webm|mov|wasm|bin|exe|dll|so|snap|map|lock)$/iu;

/**
 * What the revert does to the lines of each file. The comparison that is known tells most; the rest is read in few requests.
 * What can't be read is told.
 */
export async function readRevertedFiles(
  github: GitHub,
  { undone, from, to, known }: Question,
): Promise<{ files: RevertedFile[]; unread: Look[] }> {
  const patches = new Map(known.flatMap(({ path, patch }) => (patch === undefined ? [] : [[path, patch]])));
  const files = undone.map(({ path, before, after }): RevertedFile & { asks: boolean } => {
    const name = toText(path);
    const isSubmodule = before?.mode === "160000" || after?.mode === "160000";
    const patch = patches.get(name);
    const lines = patch === undefined ? {} : linesUndone(patch);
    const asks = patch === undefined && !isSubmodule && !noText.test(name) && before?.sha !== after?.sha;
    return { path: name, ...lines, ...(isSubmodule && { isSubmodule }), asks };
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
      { ref: to, path },
      { ref: from, path },
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
