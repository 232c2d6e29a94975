const levels = "▁▂▃▄▅▆▇█";

/** One character a value, lowest to highest, gaps as a space; at most `width` characters, neighbours averaged. */
export function sparkline(values: readonly (number | undefined)[], width = 16): string {
  const cells = resample(values, width);
  const known = cells.filter((value) => value !== undefined);
  if (known.length === 0) return "";
  const top = Math.max(...known);
  // From zero, not from the least: small noise must not look like a cliff.
  return cells
    .map((value) =>
      value === undefined
        ? " "
        : levels[top <= 0 ? 0 : Math.min(7, Math.floor((Math.max(0, value) / top) * 7.999))],
    )
    .join("");
}

/** Evidence on the way to its threshold, ten cells: full means decided. */
export function evidenceBar(logEvidence: number, threshold: number): string {
  const share = threshold <= 0 ? 0 : Math.max(0, Math.min(1, logEvidence / threshold));
  return "▇".repeat(Math.round(share * 10));
}

/** At most `width` values; each is the mean of the known ones in its stretch. */
export function resample(values: readonly (number | undefined)[], width: number): (number | undefined)[] {
  if (values.length <= width) return [...values];
  return Array.from({ length: width }, (_, cell) => {
    const from = Math.floor((cell * values.length) / width);
    const to = Math.max(from + 1, Math.floor(((cell + 1) * values.length) / width));
    const known = values.slice(from, to).filter((value) => value !== undefined);
    return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
  });
}
