/** A text that was spelled anew, and where in the original each of its characters begins and ends. */
export interface RewrittenText {
  text: string;
  from: number[];
  to: number[];
}

/** Where in the original some of its letters stand: from `start` up to `end`, which is behind the last of them. */
export function originalSpan({ from, to }: RewrittenText, start: number, end: number): [number, number] {
  return [from[start] ?? 0, to[end - 1] ?? 0];
}

/**
 * Each match of a pattern (with the flag g) replaced; what replaces it stands where all of the match stood.
 * @returns undefined when nothing matches
 */
export function rewriteText(
  before: RewrittenText,
  pattern: RegExp,
  spell: (match: RegExpMatchArray) => string,
): RewrittenText | undefined {
  const { text, from, to } = before;
  const next: RewrittenText = { text: "", from: [], to: [] };
  let done = 0;
  const copy = (end: number) => {
    next.text += text.slice(done, end);
    for (const place of from.slice(done, end)) next.from.push(place);
    for (const place of to.slice(done, end)) next.to.push(place);
  };
  let changed = false;
  for (const match of text.matchAll(pattern)) {
    changed = true;
    copy(match.index);
    done = match.index + match[0].length;
    const spelled = spell(match);
    next.text += spelled;
    const [start, end] = originalSpan(before, match.index, done);
    for (let each = 0; each < spelled.length; each++) {
      next.from.push(start);
      next.to.push(end);
    }
  }
  if (!changed) return undefined;
  copy(text.length);
  return next;
}
