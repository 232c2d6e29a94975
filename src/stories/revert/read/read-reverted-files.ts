import { WorldError } from "../../../errors.ts";
import type { Difference } from "../../../revert/diff-trees.ts";
import { changedLines, linesUndone } from "../../../revert/files/changed-lines.ts";
import type { RevertedFile } from "../../../revert/files/look-at-files.ts";
import type { Look } from "../../../revert/reason.ts";
import { toText } from "../../../revert/tree.ts";
import type { ChangedFile, GitHub } from "../../../world/github/github.ts";

/** From one state to the other: from what is undone to what comes back, or from it to the branch as it is. */
interface Step {
  differences: readonly Difference[];
  before: string;
  after: string;
  /** GitHub's own comparison of after…before, where it was asked for already. */
  known?: readonly ChangedFile[];
  /** Beyond it names must do. */
  mostRead: number;
  /** Nobody has to be told of what was not read. */
  optional?: boolean;
}

const mostBytes = 300_000;
const noText =
  /\.(?:png|jpe?g|gif|svg|webp|avif|ico|pdf|woff2?|ttf|otf|eot|zip|gz|tgz|jar|mp[34]|webm|mov|wasm|bin|exe|dll|so|snap|map|lock)$/iu;

/**
 * What steps from one state to another do to the lines of each file. The comparison that is known tells most; the rest is
 * read in few requests, for all steps together. What can't be read is told.
 */
export async function readRevertedFiles(
  github: GitHub,
  steps: readonly Step[],
): Promise<{ files: RevertedFile[][]; unread: Look[] }> {
  const asked: { file: RevertedFile; step: Step }[] = [];
  let beyond = 0;
  const files = steps.map((step) => {
    const found = step.differences.map((difference) => fileOf(difference, step.known));
    const open = found.filter(({ asks }) => asks).map(({ file }) => ({ file, step }));
    asked.push(...open.slice(0, step.mostRead));
    if (!step.optional) beyond += Math.max(0, open.length - step.mostRead);
    return found.map(({ file }) => file);
  });
  const unread: Look[] =
    beyond > 0 ? [{ kind: "contents-unread", files: beyond, why: "they are too many" }] : [];
  if (asked.length === 0) return { files, unread };
  try {
    const order = asked.flatMap(({ file: { path }, step }) => [
      { ref: step.before, path },
      { ref: step.after, path },
    ]);
    const texts = await github.readVersions(order, mostBytes);
    for (const [at, { file }] of asked.entries())
      Object.assign(file, changedLines(texts[2 * at], texts[2 * at + 1]));
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    return { files, unread: [{ kind: "contents-unread", files: asked.length + beyond, why: error.message }] };
  }
  return { files, unread };
}

function fileOf(
  { path: bytes, before, after }: Difference,
  known: readonly ChangedFile[] = [],
): { file: RevertedFile; asks: boolean } {
  const path = toText(bytes);
  const isSubmodule = before?.mode === "160000" || after?.mode === "160000";
  const patch = known.find((file) => file.path === path)?.patch;
  const lines = patch === undefined ? {} : linesUndone(patch);
  const asks = patch === undefined && !isSubmodule && !noText.test(path) && before?.sha !== after?.sha;
  const file = {
    path,
    ...lines,
    ...(isSubmodule && { isSubmodule }),
    ...(after === undefined && { isDeleted: true }),
  };
  return { file, asks };
}
