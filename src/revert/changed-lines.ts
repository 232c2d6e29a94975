/** What turning one text into the other takes out and puts in, as lines; a line that only moves is in neither. */
export function changedLines(
  before: string | undefined,
  after: string | undefined,
): { removed: string[]; restored: string[] } {
  const old = before?.split("\n") ?? [];
  const now = after?.split("\n") ?? [];
  return { removed: without(old, now), restored: without(now, old) };
}

/** Of the first list what the second has not got, as often as it is more. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}

/** The same from a patch of the change that is undone: what it added goes, what it took away comes back. */
export function linesUndone(patch: string): { removed: string[]; restored: string[] } {
  const lines = patch.split("\n");
  const after = (sign: string) => lines.filter((line) => line.startsWith(sign)).map((line) => line.slice(1));
  return { removed: after("+"), restored: after("-") };
}
