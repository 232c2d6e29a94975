/**
 * Hides secrets in all of a text but these parts of our own. A marker that is blotted out is one that no later run finds,
 * and what it holds, an environment and a commit, everybody can read.
 */
export function hideAround(hide: (text: string) => string, text: string, parts: readonly string[]): string {
  const [part, ...others] = parts;
  if (part === undefined) return hide(text);
  return text
    .split(part)
    .map((around) => hideAround(hide, around, others))
    .join(part);
}
