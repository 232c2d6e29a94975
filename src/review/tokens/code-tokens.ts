import type { CodeLanguage } from "../diff/code-language.ts";
import { endOfInterpolation, interpolationMark } from "./code-interpolation.ts";

export interface CodeToken {
  /** `name`: an identifier with its members, `a.b.c`, whatever the language puts between them. */
  kind: "name" | "string" | "number" | "mark" | "newline";
  /** A string's content as written between its quotes. */
  text: string;
  /** Counted from 1. */
  line: number;
  /** Characters before it on its line. */
  column: number;
}

const spaces = /[^\S\n]+/uy;
const name =
  /[$@]{0,3}[\p{L}_][\p{L}\p{N}_]*(?:[?!](?!=))?(?:(?:\?\.|::|->|\.)\$?[\p{L}_][\p{L}\p{N}_]*!?)*/uy;
const number = /0[xXbBoO][\da-fA-F_]+|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?[a-zA-Z]*\d*/uy;
const mark = /===|!==|=>|:=|==|!=|>=|<=|=~|<>|->|\?\?=?|\?:|\|\|=?|&&=?|[+*/|&^%-]=|\.\.\.|./suy;
const symbol = /(?<![\p{L}\p{N}_"']):(?=[\p{L}_])/uy;
const heredoc = /<<[~<-]?["']?([\p{L}_][\p{L}\p{N}_]*)["']?/uy;
const regex = /\/(?![*/])(?:[^\\/\n]|\\[^\n]){1,200}\/[a-z]*/uy;
/** Lists of words and strings with brackets for quotes: `%w[a b]`, `%q(a)`, `~s(a)`. */
const bracketed = /[%~]([wWiIqQsS])([([{<|!/])/uy;
const rawRust = /r(#*)"/uy;
const character = /'(?:\\[^\n]{1,8}|[^'\\\n])'/uy;

/** After this many strings that nothing closes, none is searched for beyond its line: each search reads to the end. */
const maxUnclosed = 20;

/**
 * Literals, names and punctuation of a source file. One reader for all languages, as it needs only what they agree on
 * and has to read code that no parser of a fixed version would accept; it never fails, and a string that is never
 * closed ends with its line.
 */
export function tokensOf(text: string, language: CodeLanguage): CodeToken[] {
  const tokens: CodeToken[] = [];
  let at = 0;
  let line = 1;
  let lineStart = 0;
  let lineBreak = lineEnd(text, 0);
  let unclosed = 0;

  while (at < text.length) {
    const { kind, content = "", end } = scan();
    if (kind !== undefined) tokens.push({ kind, text: content, line, column: at - lineStart });
    while (lineBreak < end && lineBreak !== text.length) {
      line += 1;
      lineStart = lineBreak + 1;
      lineBreak = lineEnd(text, lineStart);
    }
    at = end;
  }
  return tokens;

  function scan(): Scanned {
    const char = text[at]!;
    if (char === "\n") return { kind: "newline", content: char, end: at + 1 };
    if (/\s/u.test(char)) return { end: at + match(spaces)![0].length };
    // Most of code is words; nothing else begins like them, but for r"" in Rust.
    if (/[A-Za-z_]/.test(char) && !(char === "r" && language.id === "rust")) return scanRest();
    if (language.lineComments.some((start) => text.startsWith(start, at))) return { end: lineEnd(text, at) };
    if (text.startsWith("/*", at) && language.lineComments.includes("//"))
      return { end: after("*/", at + 2) };
    return scanString() ?? scanRest();
  }

  function scanString(): Scanned | undefined {
    const raw = language.id === "rust" ? match(rawRust) : null;
    if (raw !== null) {
      const close = `"${raw[1]}`;
      const end = after(close, at + raw[0].length);
      return { kind: "string", content: text.slice(at + raw[0].length, end - close.length), end };
    }
    const words = language.id === "ruby" || language.id === "elixir" ? match(bracketed) : null;
    const inside = words === null ? "" : text.slice(at + words[0].length, at + maxBracketed);
    const closing = words === null ? -1 : inside.indexOf(closingOf(words[2]!));
    if (words !== null && closing !== -1)
      return scanBracketed(words[1]!, inside.slice(0, closing), at + words[0].length + closing + 1);
    // Markup, patterns and dates of Elixir: `~H"""…"""`.
    const sigil = language.id === "elixir" ? /^~[A-Za-z]{1,9}(?=")/u.exec(text.slice(at, at + 11)) : null;
    if (sigil !== null) {
      const quoted = scanQuoted(at + sigil[0].length);
      if (quoted !== undefined) return /^~[sS]$/u.test(sigil[0]) ? quoted : { end: quoted.end };
    }
    // C# marks strings with $ and @.
    const marks =
      language.id === "csharp" ? (/^[$@]{1,3}(?=")/u.exec(text.slice(at, at + 4))?.[0] ?? "") : "";
    return scanQuoted(at + marks.length);
  }

  function scanBracketed(kind: string, content: string, end: number): Scanned {
    if (/[qQsS]/u.test(kind)) return { kind: "string", content, end };
    const here = { line, column: at - lineStart };
    tokens.push({ kind: "mark", text: "[", ...here });
    for (const word of content.split(/\s+/u))
      if (word !== "") tokens.push({ kind: "string", text: word, ...here });
    return { kind: "mark", content: "]", end };
  }

  function scanQuoted(from: number): Scanned | undefined {
    const char = text[from]!;
    const long = language.longQuotes.find((one) => text.startsWith(one, from));
    const quote = long ?? language.quotes.find((one) => one === char);
    if (quote !== undefined) {
      const start = from + quote.length;
      const gaveUp = long !== undefined && unclosed > maxUnclosed;
      const close = gaveUp ? undefined : endOfString(text, start, quote, language);
      if (close === undefined) unclosed += 1;
      const end = close ?? lineEnd(text, from);
      return {
        kind: "string",
        content: text.slice(start, end),
        end: text.startsWith(quote, end) ? end + quote.length : Math.max(end, start),
      };
    }
    const here = language.id === "ruby" || language.id === "php" ? match(heredoc) : null;
    if (here === null || unclosed > maxUnclosed) return undefined;
    // What follows on its line is left out.
    const start = lineBreak + 1;
    const close = heredocEnd(text, start, here[1]!);
    if (close === undefined) unclosed += 1;
    return close && { kind: "string", content: text.slice(start, close.start), end: close.end };
  }

  function scanRest(): Scanned {
    const word = match(name);
    if (word !== null) return { kind: "name", content: plainName(word[0]), end: at + word[0].length };
    const skipped =
      (language.id === "ruby" || language.id === "elixir" ? match(symbol) : null) ??
      (language.id === "rust" ? match(character) : null) ??
      (mayBeRegex(tokens.at(-1), language) ? match(regex) : null);
    if (skipped !== null) return { end: at + skipped[0].length };
    const digits = match(number);
    if (digits !== null) return { kind: "number", content: digits[0], end: at + digits[0].length };
    const [punctuation = " "] = match(mark) ?? [];
    return { kind: "mark", content: punctuation, end: at + punctuation.length };
  }

  function match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(text);
  }

  function after(closing: string, from: number): number {
    const end = text.indexOf(closing, from);
    return end === -1 ? text.length : end + closing.length;
  }
}

interface Scanned {
  /** Undefined for what is skipped. */
  kind?: CodeToken["kind"];
  content?: string;
  end: number;
}

function plainName(text: string): string {
  if (/^\w+$/.test(text)) return text;
  return text
    .replaceAll(/\?\.|::|->/gu, ".")
    .replaceAll(/[$@!?]/gu, "")
    .replace(/^(?:this|self|cls)\./u, "");
}

/** The offset of the closing quote, or of the end of the line where it has to close there; undefined when it never does. */
function endOfString(text: string, start: number, quote: string, language: CodeLanguage): number | undefined {
  const before = text.slice(Math.max(0, start - quote.length - 3), start - quote.length);
  const escapes =
    !(quote === "`" && language.id === "go") && !(language.id === "csharp" && before.includes("@"));
  const mark = interpolationMark(language, quote, before);
  const long = language.longQuotes.includes(quote);
  for (let at = start; at < text.length; at += 1) {
    const char = text[at];
    if (char === "\\" && escapes) at += 1;
    else if (char === "\n" && !long) return at;
    else if (mark !== undefined && text.startsWith(mark, at)) {
      const end = endOfInterpolation(text, at, mark);
      // One that goes over lines in a string that does not is a brace like others.
      if (end !== undefined && (long || !text.slice(at, end).includes("\n"))) at = end - 1;
    } else if (text.startsWith(quote, at)) return at;
  }
  return undefined;
}

const maxBracketed = 5_000;

function closingOf(bracket: string): string {
  return { "(": ")", "[": "]", "{": "}", "<": ">" }[bracket] ?? bracket;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function heredocEnd(text: string, from: number, word: string): { start: number; end: number } | undefined {
  const close = new RegExp(`^[ \\t]*${word}\\b`, "gmu");
  close.lastIndex = from;
  const found = close.exec(text);
  return found === null ? undefined : { start: found.index, end: found.index + found[0].length };
}

/** A slash after a value divides; after a mark or a keyword it begins a regular expression. */
function mayBeRegex(previous: CodeToken | undefined, { id }: CodeLanguage): boolean {
  if (id !== "javascript" && id !== "ruby") return false;
  if (previous === undefined || previous.kind === "newline") return true;
  if (previous.kind === "mark") return !/[)\]}]/u.test(previous.text);
  return /^(?:return|typeof|case|if|unless|when|and|or|not)$/u.test(previous.text);
}
