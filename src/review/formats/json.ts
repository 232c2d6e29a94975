import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { type Format, fileName, lineCounter, Unreadable } from "./format.ts";
import { numberText, settingsOf, type Tree } from "./tree.ts";

/** JSON, and JSON with comments and trailing commas, which many tools allow in files named .json. */
export const json: Format = {
  name: "JSON",
  matches: (path) =>
    /\.(json|jsonc|webmanifest|code-workspace)$|^\.(babelrc|eslintrc|swcrc)$/u.test(fileName(path)),
  // ESLint and others read YAML under the same name.
  recognises: (text, path) => /^\s*(?:[{[/]|$)/u.test(text) || !path.endsWith("rc"),
  parse: (text) => settingsOf(parseJson(text)),
};

export function parseJson(text: string): Tree {
  const lineAt = lineCounter(text);
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  const [error] = errors;
  if (error !== undefined) {
    throw new Unreadable(`is not valid JSON: ${printParseErrorCode(error.error)}`, lineAt(error.offset));
  }
  return root === undefined ? { kind: "mapping", members: [], line: 1 } : treeOf(root, text, lineAt);
}

function treeOf(node: Node, text: string, lineAt: (offset: number) => number): Tree {
  const line = lineAt(node.offset);
  const children = node.children ?? [];
  if (node.type === "array") {
    return { kind: "list", items: children.map((item) => treeOf(item, text, lineAt)), line };
  }
  if (node.type === "object") {
    const members = children.flatMap(({ children: [name, value] = [] }): [string, Tree][] =>
      name === undefined || value === undefined ? [] : [[String(name.value), treeOf(value, text, lineAt)]],
    );
    return { kind: "mapping", members, line };
  }
  const source = text.slice(node.offset, node.offset + node.length);
  const type = node.type === "property" ? "other" : node.type;
  if (type === "null") return { kind: "value", value: "", type, line };
  const value = type === "string" ? String(node.value) : type === "number" ? numberText(source) : source;
  return { kind: "value", value, type, line };
}
