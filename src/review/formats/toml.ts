import { type AST, ParseError, parseTOML } from "toml-eslint-parser";
import { type Format, fileName, Unreadable } from "./format.ts";
import { nest, numberText, settingsOf, type Tree } from "./tree.ts";

/** TOML 1.0; arrays of tables are lists. */
export const toml: Format = {
  name: "TOML",
  matches: (path) => /\.toml$|^pipfile$/u.test(fileName(path)),
  parse: (text) => settingsOf(parseToml(text)),
};

export function parseToml(text: string): Tree {
  const [root] = bodyOf(text);
  return nest(
    root.body.flatMap((node) =>
      node.type === "TOMLKeyValue"
        ? [{ path: pathOf(node.key), tree: treeOf(node.value) }]
        : node.body.map((pair) => ({
            path: [...node.resolvedKey.map(segment), ...pathOf(pair.key)],
            tree: treeOf(pair.value),
          })),
    ),
  );
}

function bodyOf(text: string): AST.TOMLProgram["body"] {
  try {
    return parseTOML(text).body;
  } catch (error) {
    if (error instanceof ParseError)
      throw new Unreadable(`is not valid TOML: ${error.message}`, error.lineNumber);
    throw error;
  }
}

function treeOf(node: AST.TOMLContentNode): Tree {
  const { line } = node.loc.start;
  if (node.type === "TOMLArray") return { kind: "list", items: node.elements.map(treeOf), line };
  if (node.type === "TOMLInlineTable") {
    const tree = nest(node.body.map(({ key, value }) => ({ path: pathOf(key), tree: treeOf(value) })));
    return { ...tree, line };
  }
  if (node.kind === "string") return { kind: "value", value: node.value, type: "string", line };
  if (node.kind === "boolean") return { kind: "value", value: String(node.value), type: "boolean", line };
  if (node.kind === "integer" || node.kind === "float") {
    return { kind: "value", value: numberText(node.number), type: "number", line };
  }
  return { kind: "value", value: node.datetime, type: "other", line };
}

function pathOf({ keys }: AST.TOMLKey): string[] {
  return keys.map((key) => (key.type === "TOMLBare" ? key.name : key.value));
}

function segment(key: string | number): string {
  return typeof key === "number" ? `[${key}]` : key;
}
