import type { Setting } from "../diff/change.ts";
import { type Format, fileName, lineCounter, Unreadable } from "./format.ts";
import { nest, numberText, settingsOf, type Tree } from "./tree.ts";

/**
 * HCL 2 as Terraform, Packer and Nomad write it: blocks, attributes, objects, lists and literal values. The parsers of
 * it on npm are the Go original in 3 MB or have no positions, so this reads the structure; any other expression
 * (references, calls, conditions) is kept as its source text. Keys and values compare without regard to layout.
 */
export const hcl: Format = {
  name: "HCL",
  matches: (path) => /\.(tf|tfvars|hcl|nomad|tofu)$/u.test(fileName(path)),
  parse: (text) => settingsOf(parseHcl(text)),
};

type TokenKind = "name" | "number" | "string" | "newline" | "mark" | "end";

interface Token {
  kind: TokenKind;
  /** A string's content; the source of any other. */
  text: string;
  offset: number;
  end: number;
}

const maxDepth = 100;

export function parseHcl(text: string): Tree {
  const tokens = tokensOf(text);
  const lineAt = lineCounter(text);
  let at = 0;

  const peek = (): Token => tokens[at]!;
  const next = (): Token => tokens[Math.min(at++, tokens.length - 1)]!;
  const is = (mark: string): boolean => peek().kind === "mark" && peek().text === mark;
  const fail = (message: string): never => {
    throw new Unreadable(`is not valid HCL: ${message}`, lineAt(peek().offset));
  };
  const skip = (...kinds: string[]): void => {
    while (peek().kind === "newline" || (peek().kind === "mark" && kinds.includes(peek().text))) at += 1;
  };

  function body(depth: number): Tree {
    if (depth > maxDepth) fail(`nested more than ${maxDepth} levels deep`);
    const entries: { path: string[]; tree: Tree }[] = [];
    const blocks = new Map<string, { path: string[]; trees: Tree[] }>();
    const { offset } = peek();
    for (skip(); peek().kind !== "end" && !is("}"); skip()) {
      if (peek().kind !== "name") fail(`expected a name, found "${peek().text.slice(0, 20)}"`);
      const path = [next().text];
      if (is("=")) {
        at += 1;
        entries.push({ path, tree: expression(depth + 1) });
        if (peek().kind !== "newline" && peek().kind !== "end" && !is("}")) fail("expected a new line");
        continue;
      }
      while (peek().kind === "string" || peek().kind === "name") path.push(next().text);
      if (!is("{")) fail("expected = or {");
      at += 1;
      const block = blocks.get(JSON.stringify(path)) ?? { path, trees: [] };
      block.trees.push(body(depth + 1));
      blocks.set(JSON.stringify(path), block);
      if (!is("}")) fail("expected }");
      at += 1;
    }
    for (const { path, trees } of blocks.values()) {
      const [only] = trees;
      if (trees.length === 1) entries.push({ path, tree: only! });
      else entries.push(...trees.map((tree, index) => ({ path: [...path, `[${index}]`], tree })));
    }
    return { ...nest(entries), line: lineAt(offset) };
  }

  function expression(depth: number): Tree {
    if (depth > maxDepth) fail(`nested more than ${maxDepth} levels deep`);
    const start = peek();
    const line = lineAt(start.offset);
    const from = at;
    if (is("{") && !isFor(at)) {
      const tree = object(depth, line);
      if (endsHere()) return tree;
    } else if (is("[") && !isFor(at)) {
      at += 1;
      const items: Tree[] = [];
      for (skip(","); !is("]"); skip(",")) {
        if (peek().kind === "end") fail("a [ is never closed");
        items.push(expression(depth + 1));
      }
      at += 1;
      if (endsHere()) return { kind: "list", items, line };
    } else {
      const literal = literalOf(next(), tokens[at]!);
      if (literal !== undefined) {
        if (literal.negative) at += 1;
        if (endsHere()) return { kind: "value", value: literal.value, type: literal.type, line };
      }
    }
    at = from;
    return { kind: "value", value: source(), type: "other", line };
  }

  function object(depth: number, line: number): Tree {
    at += 1;
    const members: [string, Tree][] = [];
    for (skip(","); !is("}"); skip(",")) {
      const name = peek().kind === "string" || peek().kind === "name" ? next().text : source("=", ":");
      if (!is("=") && !is(":")) fail("expected = in an object");
      at += 1;
      members.push([name, expression(depth + 1)]);
    }
    at += 1;
    return { kind: "mapping", members, line };
  }

  function isFor(index: number): boolean {
    let following = index + 1;
    while (tokens[following]?.kind === "newline") following += 1;
    return tokens[following]?.kind === "name" && tokens[following]?.text === "for";
  }

  function endsHere(): boolean {
    return ["newline", "end"].includes(peek().kind) || is(",") || is("]") || is("}") || is(")");
  }

  /** The text of an expression up to the end of its line, past whatever its brackets hold. */
  function source(...stops: string[]): string {
    const parts: string[] = [];
    let brackets = 0;
    for (; peek().kind !== "end"; at += 1) {
      const { kind, text: mark, offset, end } = peek();
      if (brackets === 0 && (endsHere() || (kind === "mark" && stops.includes(mark)))) break;
      if (kind === "mark" && "([{".includes(mark)) brackets += 1;
      if (kind === "mark" && ")]}".includes(mark)) brackets -= 1;
      if (kind !== "newline") parts.push(text.slice(offset, end));
    }
    if (parts.length === 0) fail("expected a value");
    return parts.join(" ").replaceAll(/(?<=[([.]) | (?=[)\],.])|(?<=\w) (?=[([])/gu, "");
  }

  const root = body(0);
  if (peek().kind !== "end") fail("unexpected }");
  return root;
}

function literalOf(
  { kind, text }: Token,
  following: Token,
): { value: string; type: Setting["type"]; negative?: true } | undefined {
  if (kind === "string") return { value: text, type: "string" };
  if (kind === "number") return { value: numberText(text), type: "number" };
  if (kind === "mark" && text === "-" && following.kind === "number") {
    return { value: numberText(`-${following.text}`), type: "number", negative: true };
  }
  if (kind !== "name") return undefined;
  if (text === "true" || text === "false") return { value: text, type: "boolean" };
  return text === "null" ? { value: "", type: "null" } : undefined;
}

const comment = /#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\//uy;
const name = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const number = /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const heredoc = /<<-?([\p{L}_][\p{L}\p{N}_]*)\n/uy;

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
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
    const char = text[at]!;
    const skipped = take(comment);
    if (skipped !== null) at += skipped[0].length;
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
      else push("mark", char, at + 1);
    }
  }
  tokens.push({ kind: "end", text: "", offset: text.length, end: text.length });
  return tokens;
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
  return text.replace(/\\([nrt"\\])/gu, (_, char: string) => ({ n: "\n", r: "\r", t: "\t" })[char] ?? char);
}
