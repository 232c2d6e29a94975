import type { SyntaxNode } from "@lezer/common";
import { isAssignment, type Place, splitAt, type Walk } from "./code-walk.ts";
import { isEnvironmentTable, isVariable } from "./env-reads.ts";
import { kindOf } from "./grammar.ts";
import { childrenOf, literalOf, textOf } from "./literal.ts";
import { nameOf } from "./names.ts";

export function readPair(walk: Walk, node: SyntaxNode, path: readonly string[]): void {
  const children = childrenOf(node);
  const at = children.findIndex(({ name }) => /^(?::|=>|=|AssignOp|Equals)$/u.test(name));
  if (at === -1) {
    walk.visitAll(children, path);
    return;
  }
  const [key, value] = [children[0], children[at + 1]];
  if (key !== undefined && value !== undefined)
    walk.visit(value, [...path, ...keyOf(walk, key)], { whole: true });
}

function keyOf(walk: Walk, node: SyntaxNode): string[] {
  const inner = kindOf(node) === "wrapper" ? (node.firstChild ?? node) : node;
  const literal = literalOf(walk.source, inner);
  if (literal !== undefined) return [literal.value.slice(0, 200)];
  const name = nameOf(walk.source, inner);
  return name.length > 0 ? name : [textOf(walk.source, inner).slice(0, 200)];
}

export function readObject(walk: Walk, node: SyntaxNode, { path, around }: Place): void {
  if (node.name !== "DictionaryExpression") {
    const type = /^(?:TypedLiteral|StructExpression)$/u.test(node.name) ? node.firstChild : null;
    const name = type === null || around.whole || path.length > 0 ? [] : plainType(textOf(walk.source, type));
    walk.visitAll(childrenOf(node).slice(type === null ? 0 : 1), [...path, ...name]);
    return;
  }
  for (const entry of splitAt(childrenOf(node), /^,$/u)) {
    const at = entry.findIndex(({ name }) => name === ":");
    const [key, value] = [entry[at - 1], entry[at + 1]];
    if (at > 0 && key !== undefined && value !== undefined)
      walk.visit(value, [...path, ...keyOf(walk, key)], { whole: true });
    else walk.visitAll(entry, path);
  }
}

function plainType(text: string): string[] {
  return /^[\w.:]+$/u.test(text) ? [text.replaceAll("::", ".")] : [];
}

export function readAssignments(walk: Walk, node: SyntaxNode, path: readonly string[]): void {
  const children = childrenOf(node);
  const isList = node.name === "VariableDeclaration" || node.name === "EnumBody";
  for (const part of isList ? splitAt(children, /^[,;]$/u) : [children]) readAssignment(walk, part, path);
}

function readAssignment(walk: Walk, part: readonly SyntaxNode[], path: readonly string[]): void {
  const at = part.findLastIndex(isAssignment);
  if (at === -1) {
    walk.visitAll(part, path);
    return;
  }
  const values = part.slice(at + 1).filter((child) => !/^[,;]$/u.test(child.name));
  const targets = part.slice(0, at).filter((child) => /^(?:name|member)$/u.test(kindOf(child) ?? ""));
  const pattern = part.find(({ name }) => name === "ObjectPattern");
  if (pattern !== undefined) {
    readPattern(walk, { pattern, value: values[0] }, path);
    return;
  }
  for (const [index, value] of values.entries()) {
    const to = values.length === targets.length ? targets.slice(index, index + 1) : targets.slice(0, 1);
    const name = to.flatMap((target) => nameOf(walk.source, target));
    walk.visit(value, [...path, ...name], { whole: true });
  }
  // Markup of a field: @Value("${stripe.url}").
  walk.visitAll(
    part.slice(0, at).filter((child) => /^(?:Decorator|Modifiers)$/u.test(child.name)),
    path,
  );
}

/** `const { STRIPE_KEY, STRIPE_URL: url = "x" } = process.env` */
function readPattern(
  walk: Walk,
  { pattern, value }: { pattern: SyntaxNode; value: SyntaxNode | undefined },
  path: readonly string[],
): void {
  const isTable = value !== undefined && isEnvironmentTable(nameOf(walk.source, value).join("."));
  for (const property of childrenOf(pattern).filter(({ name }) => name === "PatternProperty")) {
    const [key, ...rest] = childrenOf(property);
    const variable = key && textOf(walk.source, key);
    if (isTable && isVariable(variable)) walk.emitRead(variable, property);
    const at = rest.findIndex(isAssignment);
    const fallback = at === -1 ? undefined : rest[at + 1];
    if (fallback === undefined || variable === undefined) continue;
    walk.visit(fallback, [...path, variable], { whole: true, ...(isTable && { first: [variable] }) });
  }
  if (value !== undefined && !isTable) walk.visit(value, path);
}

export function className(walk: Walk, node: SyntaxNode): string[] {
  const name = childrenOf(node).find(
    (child) => kindOf(child) === "name" || /^(?:TypeIdentifier|TypeDefinition)$/u.test(child.name),
  );
  return name === undefined ? [] : nameOf(walk.source, name);
}

export function readFunction(walk: Walk, node: SyntaxNode, path: readonly string[]): void {
  const name = className(walk, node);
  for (const child of childrenOf(node)) {
    if (kindOf(child) !== "parameters") {
      if (kindOf(child) !== "name") walk.visit(child, path);
      continue;
    }
    const inner = childrenOf(child).filter(({ name: mark }) => !/^[()|]$/u.test(mark));
    for (const part of splitAt(inner, /^,$/u)) readAssignment(walk, part, [...path, ...name]);
  }
}

/** A field of a Go struct with what its tag gives it: `envDefault:"5"`. */
export function readField(walk: Walk, node: SyntaxNode, path: readonly string[]): void {
  const children = childrenOf(node);
  const name = children.find((child) => child.name === "FieldName");
  const tag =
    name === undefined ? "" : (/\x60[^\x60\n]{0,500}\x60/u.exec(textOf(walk.source, node))?.[0] ?? "");
  const variable = /\benv(?:config)?:"([A-Z][A-Z0-9_]*)/u.exec(tag)?.[1];
  if (name === undefined || variable === undefined) {
    if (tag === "") walk.visitAll(children, path);
    return;
  }
  walk.emitRead(variable, node);
  const fallback = /\b(?:envDefault|default):"([^"]*)"/u.exec(tag)?.[1];
  if (fallback === undefined) return;
  const references = [{ name: variable, fallback }];
  walk.emit(
    [...path, ...nameOf(walk.source, name)],
    { value: fallback, type: "string" },
    { node, references },
  );
}

/** Spring's `@Value("${stripe.url:https://a}") String url` gives a value to what it stands at. */
function readInjected(walk: Walk, node: SyntaxNode, path: readonly string[]): boolean {
  const place = /\(\s{0,5}"(\$\{[^"\n]{1,500}\})"/u.exec(textOf(walk.source, node).slice(0, 600))?.[1];
  const declaration = node.parent?.parent;
  if (place === undefined || !declaration) return false;
  const declared = childrenOf(declaration).find(({ name }) =>
    /^(?:VariableDeclarator|Definition)$/u.test(name),
  );
  const name = declared === undefined ? [] : nameOf(walk.source, declared.firstChild ?? declared);
  for (const [, variable = ""] of place.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu))
    walk.emitRead(variable, node);
  walk.emit([...path, ...name], { value: place, type: "string" }, { node });
  return true;
}

/** `@Retry(maxAttempts = 3)`, and a constant of an enum with its arguments. */
export function readNamedCall(walk: Walk, node: SyntaxNode, path: readonly string[]): void {
  const children = childrenOf(node);
  const list = children.find((child) => kindOf(child) === "arguments");
  if (list === undefined || readInjected(walk, node, path)) return;
  const name =
    children[0] === undefined || children[0].from === list.from
      ? []
      : nameOf(walk.source, children.find((child) => kindOf(child) === "name") ?? children[0]);
  walk.visitAll(childrenOf(list), [...path, ...name]);
}
