/** The first line as it stands, such as the subject of a commit's message. */
export function firstLine(text: string): string {
  return firstPart(text, "\n");
}

/** What stands before the first such sign; all of it when there is none. */
export function firstPart(text: string, sign: string): string {
  const at = text.indexOf(sign);
  return at < 0 ? text : text.slice(0, at);
}

/** What stands behind the last such sign, such as the name of a file at the end of its path; all of it when there is none. */
export function lastPart(text: string, sign: string): string {
  const at = text.lastIndexOf(sign);
  return at < 0 ? text : text.slice(at + sign.length);
}
