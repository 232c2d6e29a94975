/** One row a line where the screen is wide enough, one block a row where it is not. */
export function textTable(
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  columns: number,
): string[] {
  const widths = titles.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  if (widths.reduce((sum, width) => sum + width + 2, 0) <= columns) {
    return [titles, ...rows].map((row) =>
      row
        .map((cell, column) => cell.padEnd((widths[column] ?? 0) + 2))
        .join("")
        .trimEnd(),
    );
  }
  return rows.flatMap(([first = "", ...cells]) => [
    ...wrap(first, columns),
    ...cells.flatMap((cell, nth) =>
      wrap(`${titles[nth + 1]}: ${cell}`, columns - 2).map((line) => `  ${line}`),
    ),
  ]);
}

/** Lines of whole words, as long as the screen is wide. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= columns)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
