const item = /^\* (.{1,500})$/gmu;
/** To take a merge of the main branch back is no word about what that branch holds. */
const mergedIn = /^merge (?:remote-tracking )?branch '[^']{1,200}'(?: of \S{1,300})? into \S/iu;
const revertItem = /^(?:revert|back ?out) {0,4}:? {0,4}"(.{1,400})"$/iu;

/**
 * A message without what is no word of its own change: release notes that a bot quotes, and, in a squash, commits that take back
 * another commit of the same squash, since nothing of either is left.
 */
export function ownWords(text: string): string {
  const lines = unfolded(text.replaceAll("\r", ""));
  const subjects = [...lines.matchAll(item)].map(([, subject]) => subject!.trim());
  if (!subjects.some((subject) => revertItem.test(subject))) return lines;
  const known = new Set(subjects);
  const undoesItsOwn = (subject: string) => {
    const title = revertItem.exec(subject)?.[1];
    if (title === undefined) return false;
    const cut = /^(.{20,})(?:…|\.\.\.)$/u.exec(title)?.[1];
    return (
      known.has(title) ||
      mergedIn.test(title) ||
      (cut !== undefined && subjects.some((other) => other.startsWith(cut)))
    );
  };
  return lines
    .split(/^(?=\* )/mu)
    .filter((part) => !part.startsWith("* ") || !undoesItsOwn(part.slice(2).split("\n", 1)[0]!.trim()))
    .join("");
}

/** Without what a bot folds away, such as the release notes of a package. */
function unfolded(text: string): string {
  return text
    .split("<details>")
    .map((part, at) => (at === 0 ? part : part.slice(afterFold(part))))
    .join("");
}

function afterFold(part: string): number {
  const end = part.lastIndexOf("</details>");
  return end < 0 ? 0 : end + "</details>".length;
}
