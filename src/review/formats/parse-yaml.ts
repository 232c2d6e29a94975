import {
  Composer,
  type CST,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Reference, Setting } from "../diff/change.ts";
import { lineCounter, Unreadable } from "./format.ts";
import { memberAt, numberText, objectName, type Tree, textAt } from "./tree.ts";

export interface YamlDocument {
  name: string[];
  tree: Tree;
}

const maxDocuments = 2_000;

/**
 * YAML 1.2 with the merge keys of 1.1. Anchors are expanded, so that a change of one shows at every use. Of several
 * documents, Kubernetes objects go by kind and name, Spring profiles by profile, the rest by position.
 */
export function parseYaml(text: string): YamlDocument[] {
  const lineAt = lineCounter(text);
  const trees: Tree[] = [];
  // The check for unique keys compares each with all others; of keys given twice the last one counts here.
  const composer = new Composer({ uniqueKeys: false, logLevel: "silent" });
  for (const { contents, errors } of composer.compose(tokensOf(text, lineAt), false, text.length)) {
    const [error] = errors;
    if (error?.message.includes("call stack"))
      throw new Unreadable("is nested too deeply to be read as YAML");
    if (error !== undefined) {
      throw new Unreadable(`is not valid YAML: ${error.message.split("\n")[0]}`, lineAt(error.pos[0]));
    }
    if (trees.length === maxDocuments) throw new Unreadable(`holds more than ${maxDocuments} documents`);
    if (contents !== null) trees.push(expand(contents, lineAt));
  }
  return trees.map((tree, index) => ({ name: documentName(tree, index), tree }));
}

/** A file of 1 MB that people or tools wrote has about 250,000. */
const maxLexemes = 400_000;
const maxFlowDepth = 300;

/** Stops at the first error: the parser would collect a million of them before it gave up. */
function* tokensOf(text: string, lineAt: (offset: number) => number): Generator<CST.Token> {
  const parser = new Parser();
  let lexemes = 0;
  let depth = 0;
  for (const lexeme of new Lexer().lex(text)) {
    lexemes += 1;
    if (lexeme === "[" || lexeme === "{") depth += 1;
    else if (lexeme === "]" || lexeme === "}") depth -= 1;
    if (lexemes > maxLexemes) throw new Unreadable(`holds more than ${maxLexemes} words and marks`);
    if (depth > maxFlowDepth) throw new Unreadable("is nested too deeply to be read as YAML");
    yield* checked(parser.next(lexeme), lineAt);
  }
  yield* checked(parser.end(), lineAt);
}

function* checked(tokens: Iterable<CST.Token>, lineAt: (offset: number) => number): Generator<CST.Token> {
  for (const token of tokens) {
    if (token.type === "error") {
      throw new Unreadable(`is not valid YAML: ${token.message.split("\n")[0]}`, lineAt(token.offset));
    }
    yield token;
  }
}

function documentName(tree: Tree, index: number): string[] {
  const name = objectName(tree) ?? springProfile(tree);
  if (name !== undefined) return [name];
  // The first has no prefix: that a second document follows changes nothing in it.
  return index === 0 ? [] : [`[${index}]`];
}

function springProfile(tree: Tree): string | undefined {
  let at: Tree | undefined = tree;
  for (const name of ["spring", "config", "activate"]) at = at && memberAt(at, name);
  return at && textAt(at, "on-profile");
}

/** Bounds what anchors within anchors unfold to, which is a billion values in a few hundred bytes. */
const maxNodes = 100_000;

function expand(root: Node, lineAt: (offset: number) => number): Tree {
  const anchors = new Map<string, Node>();
  const open = new Set<Node>();
  let nodes = 0;

  function treeOf(node: Node | null): Tree {
    nodes += 1;
    if (nodes > maxNodes) throw new Unreadable(`expands to more than ${maxNodes} values`);
    const line = lineAt(node?.range?.[0] ?? 0);
    if (node === null) return { kind: "value", value: "", type: "null", line };
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (target === undefined) throw new Unreadable(`refers to an unknown anchor *${node.source}`, line);
      if (open.has(target)) throw new Unreadable(`holds itself through *${node.source}`, line);
      return treeOf(target);
    }
    if ("anchor" in node && typeof node.anchor === "string") anchors.set(node.anchor, node);
    if (isScalar(node)) return { kind: "value", ...scalarValue(node), line };
    open.add(node);
    const tree: Tree = isMap(node)
      ? { kind: "mapping", members: membersOf(node), line }
      : { kind: "list", items: isSeq(node) ? node.items.map((item) => treeOf(itemNode(item))) : [], line };
    open.delete(node);
    return tree;
  }

  function membersOf(map: YAMLMap): [string, Tree][] {
    const merged: [string, Tree][] = [];
    const own: [string, Tree][] = [];
    for (const { key, value } of map.items) {
      const node = nodeIn(key);
      const name = isScalar(node) ? String(node.source ?? node.value ?? "") : keyText(treeOf(node));
      // An empty value has no place of its own; it is where its key is.
      const tree =
        value === null ? { ...treeOf(null), line: lineAt(node?.range?.[0] ?? 0) } : treeOf(nodeIn(value));
      const sources = tree.kind === "list" ? tree.items.toReversed() : [tree];
      // Programs that don't know merge keys, or merge lists, give such a name their own meaning.
      if (name !== "<<" || sources.some(({ kind }) => kind !== "mapping")) own.push([name, tree]);
      else merged.push(...sources.flatMap((source) => (source.kind === "mapping" ? source.members : [])));
    }
    return [...merged, ...own];
  }

  return treeOf(root);
}

function itemNode(item: unknown): Node | null {
  return nodeIn(isPair(item) ? item.value : item);
}

/** The parser makes nodes of all that is written, and nothing of what is left out. */
function nodeIn(value: unknown): Node | null {
  return isNode(value) ? value : null;
}

/** `a: {{ .x }}` in a template would otherwise be a mapping with a mapping as its key. */
function keyText(tree: Tree): string {
  if (tree.kind !== "value") throw new Unreadable("has a mapping or list as a key", tree.line);
  return tree.value;
}

/** Tags of CloudFormation, Home Assistant and Symfony for a value that lies elsewhere. */
const pointing =
  /^!(?:Ref|GetAtt|ImportValue|FindInMap|Condition|secret|env|env_var|ENV|reference|include|service|tagged|file)$/u;

function scalarValue(
  scalar: Scalar,
): Pick<Setting, "type"> & { value: string; references?: readonly Reference[] } {
  const { value, source = String(value), tag = "" } = scalar;
  // What is encrypted is another secret when it changes, whatever it says.
  if (tag === "!vault" || tag === "!vault-encrypted")
    return { value: source.replaceAll(/\s+/gu, " ").trim(), type: "other" };
  if (pointing.test(tag)) {
    return { value: `${tag} ${source}`, type: "other", references: [{ name: source }] };
  }
  if (typeof value === "string") return { value, type: "string" };
  if (typeof value === "number" || typeof value === "bigint")
    return { value: numberText(source), type: "number" };
  if (typeof value === "boolean") return { value: String(value), type: "boolean" };
  return value === null ? { value: "", type: "null" } : { value: source, type: "other" };
}
