import type { Setting } from "../diff/change.ts";
import { type Format, fileName, lineCounter, Unreadable } from "./format.ts";
import { numberText, settingsOf, type Tree } from "./tree.ts";

/**
 * EDN, Clojure's notation of data, with the tags of Aero and Integrant: `#env PAY_URL` is taken from a variable, and
 * `#or [#env PAY_URL "https://…"]` has a default.
 * @see https://github.com/edn-format/edn
 */
export const edn: Format = {
  name: "EDN",
  matches: (path) => /\.edn$/u.test(fileName(path)),
  parse: (text) => parseEdn(text).flatMap((tree): Setting[] => settingsOf(tree)),
};

const maxDepth = 100;
const token =
  /[\s,]+|;[^\n]*|"(?:[^"\\]|\\[\s\S])*"|#_|#\{|#?\^|[()[\]{}'`~@]|\\[^\s,]+|#?[^\s,;"()[\]{}]+|[\s\S]/uy;

interface Token {
  text: string;
  line: number;
}

function parseEdn(text: string): Tree[] {
  const tokens = tokensOf(text);
  let at = 0;
  const fail = (message: string): never => {
    throw new Unreadable(`is not valid EDN: ${message}`, tokens[Math.min(at, tokens.length - 1)]?.line);
  };
  const trees: Tree[] = [];
  while (at < tokens.length) {
    const tree = read(0);
    if (tree !== undefined) trees.push(tree);
  }
  return trees;

  /** Undefined for what is left out with `#_`. */
  function read(depth: number): Tree | undefined {
    if (depth > maxDepth) fail(`nested more than ${maxDepth} levels deep`);
    const { text: word, line } = tokens[at] ?? fail("it ends too early");
    at += 1;
    if (word === "#_") {
      read(depth + 1);
      return undefined;
    }
    if (/^[)\]}]$/u.test(word)) fail(`unexpected ${word}`);
    if (word === "{") return mapping(items("}", depth), line);
    if (word === "[" || word === "(" || word === "#{") {
      return { kind: "list", items: items(word === "[" ? "]" : word === "(" ? ")" : "}", depth), line };
    }
    if (/^(?:#?\^|['`~@])$/u.test(word)) return read(depth + 1);
    return /^#[a-z]/u.test(word) ? tagged(word, depth, line) : scalar(word, line);
  }

  function items(close: string, depth: number): Tree[] {
    const found: Tree[] = [];
    while (tokens[at]?.text !== close) {
      if (at >= tokens.length) fail(`a bracket is never closed with ${close}`);
      const tree = read(depth + 1);
      if (tree !== undefined) found.push(tree);
    }
    at += 1;
    return found;
  }

  function tagged(tag: string, depth: number, line: number): Tree {
    const inner = read(depth + 1) ?? fail(`nothing follows ${tag}`);
    if (tag === "#env" && inner.kind === "value") return variable(inner.value, line);
    if (tag === "#or" && inner.kind === "list") return withDefault(inner.items, line);
    return inner;
  }
}

function variable(name: string, line: number): Tree {
  return { kind: "value", value: `\${${name}}`, type: "other", line, references: [{ name }] };
}

/** The first of several that is there; the last is what counts where nothing is set. */
function withDefault(choices: readonly Tree[], line: number): Tree {
  const last = choices.at(-1);
  if (last?.kind !== "value") return last ?? { kind: "list", items: [], line };
  const asked = choices
    .slice(0, -1)
    .flatMap((one) => (one.kind === "value" ? (one.references ?? []) : []))
    .map(({ name }) => ({ name, fallback: last.value }));
  return { ...last, references: [...asked, ...(last.references ?? [])] };
}

function mapping(flat: readonly Tree[], line: number): Tree {
  const members: [string, Tree][] = [];
  for (let index = 0; ; index += 2) {
    const [key, member] = flat.slice(index, index + 2);
    if (key === undefined || member === undefined) break;
    members.push([key.kind === "value" ? key.value : `[${index / 2}]`, member]);
  }
  return { kind: "mapping", members, line };
}

function scalar(word: string, line: number): Tree {
  if (word.startsWith('"') && word.length > 1) {
    const value = word.slice(1, -1).replace(/\\(["\\])/gu, "$1");
    return { kind: "value", value, type: "string", line };
  }
  if (/^[+-]?\d+(?:\.\d+)?[NM]?$/u.test(word))
    return { kind: "value", value: numberText(word.replace(/[NM]$/u, "")), type: "number", line };
  if (word === "true" || word === "false") return { kind: "value", value: word, type: "boolean", line };
  if (word === "nil") return { kind: "value", value: "", type: "null", line };
  if (word === '"') throw new Unreadable('is not valid EDN: a " is never closed', line);
  return { kind: "value", value: word.replace(/^:{1,2}/u, ""), type: "string", line };
}

function tokensOf(text: string): Token[] {
  const lineAt = lineCounter(text);
  const tokens: Token[] = [];
  token.lastIndex = 0;
  for (let found = token.exec(text); found !== null; found = token.exec(text)) {
    const [word] = found;
    if (!/^[\s,;]/u.test(word)) tokens.push({ text: word, line: lineAt(found.index) });
  }
  return tokens;
}
