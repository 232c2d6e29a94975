/** What turning one text into another takes out of it and puts into it, as lines. */
export interface ChangedLines {
  removed: string[];
  restored: string[];
  /** For each of `restored` its line in the text that it is put into, from 1. */
  restoredAt: number[];
}

/** A line that only moves is neither taken out nor put in. */
export function changedLines(before: string | undefined, after: string | undefined): ChangedLines {
  const old = before?.split("\n") ?? [];
  const now = after?.split("\n") ?? [];
  const restored = without(now, old);
  return {
    removed: without(old, now).map(({ text }) => text),
    restored: restored.map(({ text }) => text),
    restoredAt: restored.map(({ line }) => line),
  };
}

/** Of the first list what the second has not got, as often as it is more. */
function without(lines: readonly string[], others: readonly string[]): { text: string; line: number }[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.flatMap((text, at) => {
    const count = left.get(text) ?? 0;
    if (count > 0) left.set(text, count - 1);
    return count === 0 ? [{ text, line: at + 1 }] : [];
  });
}

/** The same from a patch of the change that is undone: what it added goes, what it took away comes back. */
export function linesUndone(patch: string): ChangedLines {
  const found: ChangedLines = { removed: [], restored: [], restoredAt: [] };
  let line = 0;
  for (const text of patch.split("\n")) {
    const hunk = /^@@ -(\d{1,9})/u.exec(text);
    if (hunk !== null) {
      line = Number(hunk[1]);
    } else if (text.startsWith("+")) {
      found.removed.push(text.slice(1));
    } else if (text.startsWith("-")) {
      found.restored.push(text.slice(1));
      found.restoredAt.push(line++);
    } else if (!text.startsWith("\\")) {
      line++;
    }
  }
  return found;
}
