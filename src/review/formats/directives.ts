import { type Format, fileName, lineCounter, Unreadable } from "./format.ts";
import { nest, settingsOf, type Tree } from "./tree.ts";

/** nginx: directives that end with a semicolon, in blocks that go by their name and arguments. */
export const nginx: Format = {
  name: "nginx",
  matches: (path) =>
    /(?:^|\.)nginx(?:\.conf)?$|\.conf$/u.test(fileName(path)) ||
    (/(?:^|\/)(?:nginx|sites-available|sites-enabled)\//u.test(path) &&
      !/\.(?!conf|tpl|tmpl|j2|erb)\w+$/u.test(fileName(path))),
  recognises: (text) =>
    /^[ \t]*[a-z_]+(?:[ \t][^;{}#\n]*)?[;{][ \t]*(?:#.*)?$/mu.test(text.slice(0, 20_000)) &&
    text.includes(";"),
  parse: (text) => settingsOf(treeOf(parseDirectives(text, ";"))),
};

/** Caddy's own language: the same, but that a directive ends with its line. */
export const caddy: Format = {
  name: "Caddyfile",
  matches: (path) => /^caddyfile(?:\.|$)|\.caddy(?:file)?$/u.test(fileName(path)),
  parse: (text) => settingsOf(treeOf(parseDirectives(text, "\n"))),
};

interface Directive {
  words: string[];
  line: number;
  /** Undefined where it has no block. */
  block: Directive[] | undefined;
}

/** A block that is read, and the one around it; the file itself has none. */
interface Open {
  block: Directive[];
  line: number;
  depth: number;
  outer: Open | undefined;
}

const maxDepth = 100;
/** Quoted words, marks and bare words; comments and space between them. */
const token =
  /[ \t\r]+|#[^\n]*|\n|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|(?:[^\s{};"'\\#]|\\[\s\S]|\$?\{[$\w.:/-]+\}|(?<=[^\s{};])#)+|[{};]|[\s\S]/uy;

function parseDirectives(text: string, end: ";" | "\n"): Directive[] {
  const lineAt = lineCounter(text);
  const root: Directive[] = [];
  let here: Open = { block: root, line: 1, depth: 1, outer: undefined };
  let words: string[] = [];
  let line = 1;
  const fail = (message: string, at: number): never => {
    throw new Unreadable(`is not valid: ${message}`, at);
  };
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [word] = found;
    if (/^(?:[ \t\r]|#)/u.test(word)) continue;
    if (word === "\n" && end !== "\n") continue;
    if (words.length === 0) line = lineAt(found.index);
    if (word === end || word === "\n") {
      if (words.length > 0) here.block.push({ words, line, block: undefined });
      words = [];
    } else if (word === "{") {
      const block: Directive[] = [];
      here.block.push({ words, line, block });
      // Code of Lua follows rules of its own.
      if (/_by_lua_block$/u.test(words[0] ?? "")) token.lastIndex = endOfBlock(text, token.lastIndex);
      else here = { block, line, depth: here.depth + 1, outer: here };
      if (here.depth > maxDepth) fail(`nested more than ${maxDepth} levels deep`, line);
      words = [];
    } else if (word === "}") {
      if (words.length > 0 && end === "\n") here.block.push({ words, line, block: undefined });
      else if (words.length > 0) fail("a directive lacks its ;", line);
      words = [];
      here = here.outer ?? fail("unexpected }", lineAt(found.index));
    } else words.push(bare(word));
  }
  if (here.outer !== undefined) fail("a { is never closed", here.line);
  if (words.length > 0 && end === ";") fail("a directive lacks its ;", line);
  if (words.length > 0) root.push({ words, line, block: undefined });
  return root;
}

function endOfBlock(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === "{") depth += 1;
    else if (text[at] === "}") depth -= 1;
    else if (text[at] === '"' || text[at] === "'") at = endOfQuote(text, at);
    if (depth === 0) return at + 1;
  }
  return text.length;
}

/** A quote that its line does not close is an apostrophe in a comment. */
function endOfQuote(text: string, at: number): number {
  for (let end = at + 1; end < text.length && text[end] !== "\n"; end += 1) {
    if (text[end] === "\\") end += 1;
    else if (text[end] === text[at]) return end;
  }
  return at;
}

function bare(word: string): string {
  return /^(["']).*\1$/su.test(word) && word.length > 1 ? word.slice(1, -1) : word;
}

/** Directives that set one of many names: the name belongs to the key. */
const naming =
  /^(?:set|env|map|add_header|[a-z]+_set_header|[a-z]+_hide_header|[a-z]+_param|header|header_up|header_down|header_upstream|vars)$/u;

function treeOf(directives: readonly Directive[]): Tree {
  const counts = new Map<string, number>();
  const named = directives.map((directive) => ({ directive, path: pathOf(directive) }));
  for (const { path } of named) counts.set(path.join("\0"), (counts.get(path.join("\0")) ?? 0) + 1);
  const seen = new Map<string, number>();
  const entries = named.map(({ directive, path }) => {
    const key = path.join("\0");
    const index = seen.get(key) ?? 0;
    seen.set(key, index + 1);
    const place = (counts.get(key) ?? 0) > 1 ? [`[${index}]`] : [];
    return { path: [...path, ...place], tree: contentOf(directive, path.length) };
  });
  return nest(entries);
}

/** A server goes by its name: `server api.example.com`. */
function pathOf({ words, block }: Directive): string[] {
  const [name = "", set = "", ...values] = words;
  if (block === undefined) return naming.test(name) && values.length > 0 ? [name, set] : [name];
  const called =
    name === "server" ? block.find((inner) => inner.words[0] === "server_name")?.words[1] : undefined;
  return [[...words, ...(called === undefined ? [] : [called])].join(" ")];
}

function contentOf({ words, line, block }: Directive, used: number): Tree {
  if (block !== undefined) return { ...treeOf(block), line };
  const value = words.slice(used).join(" ");
  return { kind: "value", value, type: value === "" ? "null" : "string", line };
}
