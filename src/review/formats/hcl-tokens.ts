import { lineCounter, Unreadable } from "./format.ts";

type TokenKind = "name" | "number" | "string" | "newline" | "mark" | "end";

export interface HclToken {
  kind: TokenKind;
  /** A string's content; the source of any other. */
  text: string;
  offset: number;
  end: number;
}

const comment = /#[^\n]*|\/\/[^\n]*/uy;
const name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const operator = /=>|==|!=|<=|>=|&&|\|\||::|\.\.\./uy;
const heredoc = /<<-?([\p{L}_][\p{L}\p{N}_]*)\n/uy;

export function hclTokens(text: string): HclToken[] {
  const tokens: HclToken[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const push = (kind: TokenKind, content: string, end: number): void => {
    tokens.push({ kind, text: content, offset: at, end });
    at = end;
  };

  while (at < text.length) {
    const char = text.charAt(at);
    const skipped = take(comment);
    if (skipped !== null) at += skipped[0].length;
    else if (text.startsWith("/*", at)) at = endOfComment(text, at);
    else if (char === "\n") push("newline", char, at + 1);
    else if (/\s/u.test(char)) at += 1;
    else if (char === '"') {
      const end = endOfString(text, at);
      push("string", unescaped(text.slice(at + 1, end - 1)), end);
    } else {
      const here = take(heredoc);
      const word = take(name) ?? take(number);
      if (here !== null) {
        const close = new RegExp(`^[ \\t]*${here[1]}[ \\t]*$`, "gmu");
        close.lastIndex = at + here[0].length;
        const end = close.exec(text);
        if (end === null)
          throw new Unreadable(`is not valid HCL: <<${here[1]} is never closed`, lineCounter(text)(at));
        push(
          "string",
          text.slice(at + here[0].length, Math.max(end.index, at + here[0].length)),
          end.index + end[0].length,
        );
      } else if (word !== null) push(/^\d/u.test(word[0]) ? "number" : "name", word[0], at + word[0].length);
      else {
        const [mark = char] = take(operator) ?? [];
        push("mark", mark, at + mark.length);
      }
    }
  }
  tokens.push({ kind: "end", text: "", offset: text.length, end: text.length });
  return tokens;
}

function endOfComment(text: string, start: number): number {
  const end = text.indexOf("*/", start + 2);
  if (end === -1) throw new Unreadable("is not valid HCL: a /* is never closed", lineCounter(text)(start));
  return end + 2;
}

/** Past the closing quote; `"${x["y"]}"` holds quotes of its own inside an interpolation. */
function endOfString(text: string, start: number): number {
  const open: ("string" | "brace")[] = ["string"];
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text[at];
    const inString = open.at(-1) === "string";
    if (inString && char === "\\") at += 1;
    else if (inString && char === "\n") break;
    else if (inString && char === '"') {
      open.pop();
      if (open.length === 0) return at + 1;
    } else if (inString && (char === "$" || char === "%") && text[at + 1] === char && text[at + 2] === "{") {
      // `$${` is no interpolation.
      at += 2;
    } else if (inString && (char === "$" || char === "%") && text[at + 1] === "{") {
      open.push("brace");
      at += 1;
    } else if (!inString && char === '"') open.push("string");
    else if (!inString && char === "{") open.push("brace");
    else if (!inString && char === "}") open.pop();
  }
  throw new Unreadable('is not valid HCL: a " is never closed', lineCounter(text)(start));
}

function unescaped(text: string): string {
  return text
    .replaceAll(/([$%])\1\{/gu, "$1{")
    .replace(/\\([nrt"\\])/gu, (_, char: string) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
}
