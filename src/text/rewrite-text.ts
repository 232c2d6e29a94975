/** A text that was spelled anew, and where in the original each of its characters begins and ends. */
export interface RewrittenText {
  text: string;
  from: number[];
  to: number[];
}

/**
 * Each match of a pattern (with the flag g) replaced; what replaces it stands where all of the match stood.
 * @returns undefined when nothing matches
 */
export function rewriteText(
  { text, from, to }: RewrittenText,
  pattern: RegExp,
  spell: (match: RegExpMatchArray) => string,
): RewrittenText | undefined {
  const next: RewrittenText = { text: "", from: [], to: [] };
  let done = 0;
  const copy = (end: number) => {
    next.text += text.slice(done, end);
    for (; done < end; done++) {
      next.from.push(from[done]!);
      next.to.push(to[done]!);
    }
  };
  let changed = false;
  for (const match of text.matchAll(pattern)) {
    changed = true;
    copy(match.index);
    done = match.index + match[0].length;
    const spelled = spell(match);
    next.text += spelled;
    for (let each = 0; each < spelled.length; each++) {
      next.from.push(from[match.index]!);
      next.to.push(to[done - 1]!);
    }
  }
  if (!changed) return undefined;
  copy(text.length);
  return next;
}
