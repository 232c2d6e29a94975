import type { Setting } from "../diff/change.ts";
import { type Format, fileName, lineCounter, Unreadable } from "./format.ts";
import { outlineSettings } from "./outline.ts";
import { numberText } from "./tree.ts";

/**
 * HOCON, as Play, Akka and others read `application.conf`. A key given again as `${?PAY_URL}` has what it was given
 * before as its default.
 * @see https://github.com/lightbend/config/blob/main/HOCON.md
 */
export const hocon: Format = {
  name: "HOCON",
  matches: (path) => /\.(?:conf|hocon)$/u.test(fileName(path)),
  recognises: (text, path) => isNamedSo(path) || looksSo(text),
  parse(text, path) {
    try {
      return parseHocon(text);
    } catch (error) {
      // Other formats share the ending and much of the look.
      if (error instanceof Unreadable && !isNamedSo(path)) return outlineSettings(text);
      throw error;
    }
  },
};

function isNamedSo(path: string): boolean {
  return /^(?:application|reference|akka|pekko|play)(?:[._-][\w.-]+)?\.conf$|\.hocon$/u.test(fileName(path));
}

function looksSo(text: string): boolean {
  const start = text.slice(0, 20_000);
  if (/;[ \t]*$/mu.test(start)) return false;
  return (
    /^[ \t]*include (?:"|classpath\(|file\(|required\()/mu.test(start) || /[=:] ?\$\{\?[\w.]+\}/u.test(start)
  );
}

const maxDepth = 100;
const token =
  /[ \t\r]+|(?:#|\/\/)[^\n]*|\n|"""[\s\S]*?"""+|"(?:[^"\\\n]|\\[^\n])*"|\$\{[^}\n]{0,300}\}|\+=|[{}[\],=:]|[^\s"$`+{}[\],=:#/]+|[\s\S]/uy;

interface Token {
  text: string;
  line: number;
  /** Spaces or a comment stand before it. */
  apart: boolean;
}

function parseHocon(text: string): Setting[] {
  const tokens = tokensOf(text);
  const settings = new Map<string, Setting>();
  let at = 0;

  const nothing: Token = { text: "", line: tokens.at(-1)?.line ?? 1, apart: false };
  const peek = (): Token => tokens[at] ?? nothing;
  const is = (...marks: string[]): boolean => marks.includes(peek().text);
  const fail = (message: string): never => {
    throw new Unreadable(`is not valid HOCON: ${message}`, tokens[Math.min(at, tokens.length - 1)]?.line);
  };
  const skip = (...marks: string[]): void => {
    while (is("\n", ...marks)) at += 1;
  };

  skip();
  const bracketed = is("{");
  if (bracketed) at += 1;
  readObject([], 0);
  if (bracketed && !is("}")) fail("a { is never closed");
  if (bracketed) at += 1;
  skip();
  if (at < tokens.length) fail(`unexpected "${peek().text.slice(0, 20)}"`);
  return [...settings.values()];

  function readObject(path: readonly string[], depth: number): void {
    if (depth > maxDepth) fail(`nested more than ${maxDepth} levels deep`);
    for (skip(","); at < tokens.length && !is("}"); skip(",")) {
      const { line } = peek();
      const names = nameAt();
      if (names[0] === "include" && !is("=", ":", "{")) {
        store([...path, "include"], { value: sourceToEnd(), type: "string", line });
        continue;
      }
      const appends = is("+=");
      if (is("=", ":", "+=")) {
        at += 1;
        skip();
      } else if (!is("{")) fail("expected = or {");
      readValue([...path, ...names], { depth, line, appends });
    }
  }

  /** `a.b."c.d"` */
  function nameAt(): string[] {
    const names: string[] = [];
    let joins = false;
    while (at < tokens.length && !is("=", ":", "{", "+=", "\n", "}", ",")) {
      const { text: part, apart } = peek();
      if (part === "include" && names.length === 0) {
        at += 1;
        return ["include"];
      }
      const parts = part.startsWith('"') ? [unquoted(part)] : part.split(".");
      const follows = names.length > 0 && !apart && (joins || part.startsWith("."));
      for (const [index, one] of parts.entries()) {
        if (index === 0 && !follows && names.length > 0)
          names[names.length - 1] += `${apart ? " " : ""}${one}`;
        else names.push(one);
      }
      joins = !part.startsWith('"') && part.endsWith(".");
      at += 1;
    }
    const known = names.filter((name) => name !== "");
    if (known.length === 0) fail("expected a name");
    return known;
  }

  function readValue(
    key: readonly string[],
    { depth, line, appends = false }: { depth: number; line: number; appends?: boolean },
  ): void {
    if (depth > maxDepth) fail(`nested more than ${maxDepth} levels deep`);
    // What an object or a list is put together with comes before it: `${base} { … }`.
    const parts: Token[] = [];
    while (at < tokens.length && !is("\n", ",", "}", "]")) {
      if (is("{")) {
        at += 1;
        readObject(key, depth + 1);
        if (!is("}")) fail("a { is never closed");
        at += 1;
      } else if (is("[")) readList(key, depth + 1);
      else {
        parts.push(peek());
        at += 1;
      }
    }
    if (parts.length > 0) store(appends ? [...key, `[${line}]`] : key, { ...valueIn(parts), line });
  }

  function readList(key: readonly string[], depth: number): void {
    at += 1;
    let index = 0;
    for (skip(","); !is("]"); skip(",")) {
      if (at >= tokens.length) fail("a [ is never closed");
      const before = at;
      readValue([...key, `[${index}]`], { depth, line: peek().line });
      if (at === before) fail("expected a value");
      index += 1;
    }
    const { line } = peek();
    at += 1;
    if (index === 0) store(key, { value: "[]", type: "other", line });
  }

  function sourceToEnd(): string {
    const parts: string[] = [];
    for (; at < tokens.length && !is("\n", ",", "}"); at += 1) parts.push(peek().text);
    return parts.join(" ").replaceAll('"', "");
  }

  function store(key: readonly string[], found: Omit<Setting, "key">): void {
    const id = JSON.stringify(key);
    const earlier = settings.get(id);
    const optional = /^\$\{\?([\w.]{1,200})\}$/u.exec(found.value ?? "")?.[1];
    settings.delete(id);
    if (optional === undefined || earlier?.value === undefined) settings.set(id, { ...found, key: [...key] });
    else {
      const references = [{ name: optional, fallback: earlier.value }, ...(earlier.references ?? [])];
      settings.set(id, { ...earlier, references });
    }
  }
}

function tokensOf(text: string): Token[] {
  const lineAt = lineCounter(text);
  const tokens: Token[] = [];
  let apart = false;
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [word] = found;
    const isSpace = /^(?:[ \t\r]|#|\/\/)/u.test(word);
    if (!isSpace) tokens.push({ text: word, line: lineAt(found.index), apart });
    apart = isSpace;
  }
  return tokens;
}

/** Parts beside each other are one value: `${host}":8080"`, `5 seconds`. */
function valueIn(parts: readonly Token[]): Pick<Setting, "value" | "type"> {
  const value = parts
    .map(({ text, apart }, index) => `${apart && index > 0 ? " " : ""}${unquoted(text)}`)
    .join("");
  const [only] = parts;
  if (parts.length > 1 || only === undefined || only.text.startsWith('"')) return { value, type: "string" };
  if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(value)) return { value: numberText(value), type: "number" };
  if (/^(?:true|false|yes|no|on|off)$/u.test(value)) return { value, type: "boolean" };
  return value === "null" ? { value: "", type: "null" } : { value, type: "string" };
}

function unquoted(text: string): string {
  if (text.startsWith('"""')) return text.slice(3, -3);
  if (!text.startsWith('"') || text.length < 2) return text;
  return text
    .slice(1, -1)
    .replace(/\\([nrt"\\/])/gu, (_, char: string) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
}
