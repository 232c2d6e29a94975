/** Foreign text as one line of at most `most` characters, without control and invisible ones. */
export function oneLine(text: string, most: number): string {
  // Cut first: a body may be large.
  const flat = text
    .slice(0, 4 * most)
    .toWellFormed()
    .replace(/\p{Cf}/gu, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
  return flat.length > most ? `${flat.slice(0, most - 1)}…` : flat;
}
