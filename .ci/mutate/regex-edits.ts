/**
 * Other forms of a pattern such as `/^a|b$/iu`: without an anchor, without one of its alternatives, without a flag that
 * widens it, and with an optional or repeated part that must be there once.
 */
export function regexEdits(literal: string): string[] {
  const end = literal.lastIndexOf("/");
  const [source, flags] = [literal.slice(1, end), literal.slice(end + 1)];
  const without = (from: number, to: number) => `/${source.slice(0, from)}${source.slice(to)}/${flags}`;
  const found: string[] = [];
  if (flags.includes("i")) found.push(`/${source}/${flags.replace("i", "")}`);
  for (const { at, sign, start } of signsOf(source)) {
    if (sign === "^" || sign === "$" || sign === "b") found.push(without(at, at + (sign === "b" ? 2 : 1)));
    if (sign === "|") found.push(without(start, at + 1));
    if (sign === ")" && source.slice(start, at).length > 0 && start !== -1) found.push(without(start, at));
    if (sign === "?" || sign === "*" || sign === "+") found.push(without(at, at + 1));
  }
  return [...new Set(found)].filter((text) => text !== literal && isPattern(text));
}

interface Sign {
  at: number;
  sign: string;
  /** Of `|`: where its alternative begins. Of `)`: where the bar before the last alternative is, or -1 without one. */
  start: number;
}

function signsOf(source: string): Sign[] {
  const signs: Sign[] = [];
  const groups: { begin: number; bar: number }[] = [{ begin: 0, bar: -1 }];
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    const group = groups.at(-1)!;
    if (sign === "\\") {
      if (source[at + 1] === "b") signs.push({ at, sign: "b", start: -1 });
      at++;
    } else if (sign === "[") {
      for (at++; at < source.length && source[at] !== "]"; at++) if (source[at] === "\\") at++;
    } else if (sign === "(") {
      const opening = /^\((?:\?(?:[:=!]|<[=!]|<\w+>))?/u.exec(source.slice(at))![0];
      at += opening.length - 1;
      groups.push({ begin: at + 1, bar: -1 });
    } else if (sign === "|") {
      signs.push({ at, sign, start: group.begin });
      group.begin = at + 1;
      group.bar = at;
    } else if (sign === ")") {
      signs.push({ at, sign, start: group.bar });
      groups.pop();
    } else if (/[\^$?*+]/u.test(sign)) {
      signs.push({ at, sign, start: -1 });
    }
  }
  signs.push({ at: source.length, sign: ")", start: groups[0]!.bar });
  return signs;
}

function isPattern(text: string): boolean {
  const end = text.lastIndexOf("/");
  try {
    new RegExp(text.slice(1, end), text.slice(end + 1));
    return end > 1;
  } catch {
    return false;
  }
}
