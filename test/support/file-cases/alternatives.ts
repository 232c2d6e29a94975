/** The alternatives at the top of a pattern's source: each is a way of its own in which a file is known. */
export function alternativesOf({ source, flags }: RegExp): RegExp[] {
  const parts: string[] = [];
  let part = "";
  let depth = 0;
  let inClass = false;
  for (let at = 0; at < source.length; at++) {
    const letter = source[at] ?? "";
    if (letter === "\\") {
      part += letter + (source[++at] ?? "");
      continue;
    }
    if (inClass) inClass = letter !== "]";
    else if (letter === "[") inClass = true;
    else if (letter === "(") depth++;
    else if (letter === ")") depth--;
    else if (letter === "|" && depth === 0) {
      parts.push(part);
      part = "";
      continue;
    }
    part += letter;
  }
  return [...parts, part].map((one) => new RegExp(one, flags));
}
