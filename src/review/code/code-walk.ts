import type { SyntaxNode } from "@lezer/common";
import type { Setting } from "../diff/change.ts";
import type { Source } from "./literal.ts";

/** What is known of the place at which an expression stands. */
export interface Around {
  /** The expression is the whole of what a name is given, so that a name in it is a value. */
  whole?: boolean;
  /** What numbers count here, as in `Duration.ofSeconds(30)`. */
  unit?: string;
  /** What is asked before the value counts. */
  first?: readonly string[];
}

/** What the literals of an expression go by, and what is known of where it stands. */
export interface Place {
  path: readonly string[];
  around: Around;
}

/** A walk over a syntax tree: each kind of node is read by a function of its own, which sends on what is inside. */
export interface Walk {
  readonly source: Source;
  visit(node: SyntaxNode, path: readonly string[], around?: Around): void;
  visitAll(nodes: readonly SyntaxNode[], path: readonly string[], around?: Around): void;
  emit(
    path: readonly string[],
    found: { value: string; type: Setting["type"] },
    how: { node: SyntaxNode } & Partial<Pick<Setting, "role" | "references">>,
  ): void;
  /** Tells of a variable once, however often it is read. */
  emitRead(variable: string, node: SyntaxNode): void;
}

export function isAssignment({ name }: SyntaxNode): boolean {
  return /^(?:=|:=|AssignOp|Equals|UpdateOp)$/u.test(name);
}

/** The nodes between marks such as commas; without what is empty. */
export function splitAt(nodes: readonly SyntaxNode[], mark: RegExp): SyntaxNode[][] {
  let part: SyntaxNode[] = [];
  const parts = [part];
  for (const node of nodes) {
    if (!mark.test(node.name)) {
      part.push(node);
      continue;
    }
    part = [];
    parts.push(part);
  }
  return parts.filter(({ length }) => length > 0);
}
