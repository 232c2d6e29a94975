import type { Setting } from "../diff/change.ts";
import { Unreadable, until } from "./format.ts";
import { parseYaml } from "./parse-yaml.ts";
import { settingsOf, type Tree } from "./tree.ts";

/** A line that says something. */
interface Line {
  /** Characters before it; a list item begins after its dash, as its siblings on the following lines do. */
  indent: number;
  isItem: boolean;
  key: string | undefined;
  value: string | undefined;
  line: number;
}

interface Node {
  indent: number;
  isItem: boolean;
  name: string | undefined;
  value: string | undefined;
  line: number;
  children: Node[];
}

/** What the next line may belong to, and what is around that; the file itself is in nothing. */
interface Open {
  node: Node;
  byBracket: boolean;
  depth: number;
  outer: Open | undefined;
}

const maxDepth = 100;
const maxLine = 4_096;

/**
 * Reads what lines say whatever else they are: `name: value`, `name = value`, `name value;`, list items with a dash, and
 * sections by indentation or brackets. For templates that are no valid text of their format before they are rendered,
 * and for files that only the settings call configuration. It never fails, and reads each line once.
 */
export function outlineSettings(text: string): Setting[] {
  return settingsOf(outline(text), [], { repeated: true });
}

function outline(text: string): Tree {
  const root: Node = { indent: -1, isItem: false, name: undefined, value: undefined, line: 1, children: [] };
  const whole: Open = { node: root, byBracket: true, depth: 1, outer: undefined };
  let here = whole;
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const source = (lines[index] ?? "").slice(0, maxLine);
    const content = source.trim();
    if (content === "" || isComment(content)) continue;
    if (/^[}\])]+[;,)]{0,3}$/u.test(content)) {
      here = outOfBracket(here);
      continue;
    }
    const section = /^\[{1,2}([^[\]]{1,200})\]{1,2}$/u.exec(content)?.[1];
    if (section !== undefined) {
      const node = nodeOf({ indent: -1, isItem: false, key: section, value: undefined, line: index + 1 });
      root.children.push(node);
      here = { node, byBracket: true, depth: 2, outer: whole };
      continue;
    }
    for (const said of linesIn(source, index + 1)) {
      while (here.outer !== undefined && !here.byBracket && here.node.indent >= said.indent)
        here = here.outer;
      const node = nodeOf(said);
      const { value = "" } = said;
      const brackets = /(?:^|[\s=:>])([{[(])$/u.exec(value)?.[0];
      if (brackets !== undefined) node.value = value.slice(0, -brackets.length).trim() || undefined;
      here.node.children.push(node);
      if (/^[|>][+-]?\d?[+-]?$/u.test(value)) {
        const block = blockAfter(lines, index, said.indent);
        node.value = block.text;
        index = block.last;
      } else if (here.depth < maxDepth)
        here = { node, byBracket: brackets !== undefined, depth: here.depth + 1, outer: here };
    }
  }
  return treeOf(root);
}

function isComment(content: string): boolean {
  return /^(?:#|\/\/|;|--(?:\s|$)|\/\*|\*|<!--)/u.test(content);
}

function outOfBracket(open: Open): Open {
  let bracket = open;
  while (!bracket.byBracket && bracket.outer !== undefined) bracket = bracket.outer;
  return bracket.outer ?? bracket;
}

/** What a line says; `- a: b` is an item that holds a name. */
function linesIn(source: string, line: number): Line[] {
  let indent = source.length - source.trimStart().length;
  let rest = source.trim();
  const found: Line[] = [];
  for (let items = 0; /^-(?:\s|$)/u.test(rest) && items < 5; items += 1) {
    found.push({ indent, isItem: true, key: undefined, value: undefined, line });
    const inner = rest.slice(1).trimStart();
    indent += rest.length - inner.length;
    rest = inner;
  }
  const bare = until(rest, /\s#/u).replace(/[;,]$/u, "").trimEnd();
  if (bare === "") return found;
  const { key, value } = pairIn(bare);
  const item = found.at(-1);
  if (key === undefined && item !== undefined) item.value = value;
  else found.push({ indent, isItem: false, key, value, line });
  return found;
}

const quotedName =
  /^(?:export\s|set\s|local\s|ENV\s|ARG\s)?(?:"([^"]{1,200})"|'([^']{1,200})')\s?(?::=|=>|[:=])\s?(.*)$/su;
const plainName =
  /^(?:export |set |local |ENV |ARG )?([^\s"'=:,;{}[\]()<>#][^\s"'=:,;{}[\]()<>]{0,199}) {0,8}(?::=|=>|=|:(?=\s|$|["']))\s?(.*)$/su;
const directive = /^([A-Za-z_][\w.-]{0,99})\s+(\S.*)$/su;

function pairIn(text: string): { key?: string; value: string | undefined } {
  const [, double, single, quoted = ""] = quotedName.exec(text) ?? [];
  const name = double ?? single;
  if (name !== undefined) return { key: name, value: bareValue(quoted) };
  const [, key, value = ""] = plainName.exec(text) ?? directive.exec(text) ?? [];
  if (key !== undefined) return { key, value: bareValue(value) };
  return /^[A-Za-z_][\w.-]*$/u.test(text) ? { key: text, value: undefined } : { value: bareValue(text) };
}

function bareValue(text: string): string | undefined {
  const bare = text.trim();
  if (bare === "") return undefined;
  return /^"[^"]*"$|^'[^']*'$/u.test(bare) ? bare.slice(1, -1) : bare;
}

function nodeOf({ indent, isItem, key, value, line }: Line): Node {
  return { indent, isItem, name: key, value, line, children: [] };
}

/** The lines of a YAML block scalar: those that are indented deeper than its key. */
function blockAfter(lines: readonly string[], at: number, indent: number): { text: string; last: number } {
  let last = at;
  for (let next = lines[at + 1]; next !== undefined; next = lines[last + 1]) {
    if (next.trim() !== "" && next.length - next.trimStart().length <= indent) break;
    last += 1;
  }
  return { text: lines.slice(at + 1, last + 1).join("\n"), last };
}

function treeOf({ value, line, children }: Node): Tree {
  if (children.length === 0) return leafOf(value, line);
  const items = children.filter(({ isItem }) => isItem);
  if (items.length > 0 && items.length === children.length) {
    return { kind: "list", items: items.map(treeOf), line };
  }
  const members = children.map((child, index): [string, Tree] => [child.name ?? `[${index}]`, treeOf(child)]);
  if (value !== undefined) members.unshift(["", leafOf(value, line)]);
  return { kind: "mapping", members, line };
}

function leafOf(value: string | undefined, line: number): Tree {
  if (value === undefined) return { kind: "value", value: "", type: "null", line };
  if (/^(?:\{(?!\{).*\}|\[.*\])$/su.test(value)) {
    try {
      const [document] = parseYaml(value);
      if (document !== undefined) return at(document.tree, line);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
    }
  }
  return { kind: "value", value, type: "string", line };
}

function at(tree: Tree, line: number): Tree {
  if (tree.kind === "value") return { ...tree, line };
  if (tree.kind === "list") return { ...tree, line, items: tree.items.map((item) => at(item, line)) };
  return { ...tree, line, members: tree.members.map(([name, member]) => [name, at(member, line)]) };
}
