import type { SyntaxNode } from "@lezer/common";
import type { Reference } from "../diff/change.ts";
import type { Place, Walk } from "./code-walk.ts";
import { variableRead } from "./env-reads.ts";
import { kindOf } from "./grammar.ts";
import { childrenOf, literalOf, textOf } from "./literal.ts";
import { nameOf } from "./names.ts";

export function readLiteral(walk: Walk, node: SyntaxNode, { path, around: { unit, first } }: Place): boolean {
  const literal = literalOf(walk.source, node);
  if (literal === undefined) return false;
  const value = literal.type === "number" && unit !== undefined ? `${literal.value}${unit}` : literal.value;
  const references = first?.map((name): Reference => ({ name, fallback: value }));
  walk.emit(path, { ...literal, value }, { node, ...(references && { references }) });
  // A template may read variables.
  if (/[\x60f]/u.test(textOf(walk.source, node).slice(0, 2))) walk.visitAll(childrenOf(node), []);
  return true;
}

/** `retries: Infinity` and `backoff: exponential` say as much as a number. */
export function readName(walk: Walk, node: SyntaxNode, path: readonly string[]): void {
  const value = textOf(walk.source, node);
  if (value.length > 200) return;
  walk.emit(path, { value, type: "other" }, { node, references: [{ name: value }] });
}

export function readBinary(walk: Walk, node: SyntaxNode, { path, around }: Place): void {
  const [left, operator, right] = childrenOf(node);
  const sign = operator === undefined ? "" : textOf(walk.source, operator);
  if (left === undefined || right === undefined) return;
  if (/^(?:as|satisfies)$/u.test(sign)) {
    walk.visit(left, path, around);
    return;
  }
  if (/^(?:\?\?|\|\||or|\?:)$/u.test(sign)) {
    readFallback(walk, { left, right }, { path, around });
    return;
  }
  if (/^[<>]=?$/u.test(sign)) {
    readBound(walk, left, right);
    return;
  }
  // A comparison asks; it gives no value. What it reads is still read.
  for (const side of [left, right]) if (literalOf(walk.source, side) === undefined) walk.visit(side, []);
}

/** `a ?? "b"` */
function readFallback(
  walk: Walk,
  { left, right }: { left: SyntaxNode; right: SyntaxNode },
  { path, around }: Place,
): void {
  const variable = variableRead(walk.source, left);
  walk.visit(left, variable === undefined ? path : []);
  const to = path.length === 0 && variable !== undefined ? [variable] : path;
  walk.visit(right, to, {
    ...around,
    ...(variable !== undefined && { first: [...(around.first ?? []), variable] }),
  });
}

/** `retries < 5` bounds what it names. */
function readBound(walk: Walk, left: SyntaxNode, right: SyntaxNode): void {
  const literal = literalOf(walk.source, right);
  if (literal?.type === "number") walk.emit(nameOf(walk.source, left).slice(-1), literal, { node: right });
  else walk.visitAll([left, right], []);
}

export function readConditional(walk: Walk, node: SyntaxNode, { path, around }: Place): void {
  const parts = childrenOf(node).filter((child) => kindOf(child) !== undefined);
  // Python has the condition in the middle.
  const isPython = childrenOf(node).some(({ name }) => name === "if");
  const condition = parts[isPython ? 1 : 0];
  const variable =
    parts.length === 2 && condition !== undefined ? variableRead(walk.source, condition) : undefined;
  for (const part of parts) {
    if (part.from !== condition?.from)
      walk.visit(part, path, { ...around, ...(variable !== undefined && { first: [variable] }) });
    else if (literalOf(walk.source, part) === undefined) walk.visit(part, []);
  }
}
