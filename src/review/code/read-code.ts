import type { SyntaxNode } from "@lezer/common";
import type { LRParser } from "@lezer/lr";
import type { Setting } from "../diff/change.ts";
import { lineCounter } from "../formats/format.ts";
import type { Place, Walk } from "./code-walk.ts";
import { variableRead } from "./env-reads.ts";
import { kindOf } from "./grammar.ts";
import { childrenOf, type Source } from "./literal.ts";
import { parseBounded, TooComplex } from "./parse-bounded.ts";
import { readCall, readVariable } from "./read-call.ts";
import {
  className,
  readAssignments,
  readField,
  readFunction,
  readNamedCall,
  readObject,
  readPair,
} from "./read-declaration.ts";
import { readBinary, readConditional, readLiteral, readName } from "./read-expression.ts";

/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
const maxDepth = 600;

/**
 * Every literal of a source file, keyed by the names it is assigned or passed to, as its grammar has it. A comparison
 * gives no value; `a ?? "b"` and `getenv("A", "b")` give b, and say that A comes first.
 * @throws TooComplex
 */
export function readCode(source: Source, parser: LRParser): Setting[] {
  const lineAt = lineCounter(source.text);
  const settings: Setting[] = [];
  const reads = new Set<string>();
  let depth = 0;
  const walk: Walk = {
    source,
    emit(path, found, { node, ...rest }) {
      // An address counts wherever it stands: `return f"https://{host}/check"`.
      const to = path.length > 0 || !isAddress(found.value) ? path : ["returns"];
      if (to.length === 0 && rest.role === undefined) return;
      settings.push({ key: to.slice(-maxPath), ...found, line: lineAt(node.from), ...rest });
    },
    emitRead(variable, node) {
      if (reads.has(variable)) return;
      reads.add(variable);
      walk.emit([variable], { value: variable, type: "string" }, { node, role: "env-read" });
    },
    visit(node, path, around = {}) {
      depth += 1;
      if (depth > maxDepth) throw new TooComplex(`nested more than ${maxDepth} levels deep`);
      visitOne(walk, node, { path, around });
      depth -= 1;
    },
    visitAll(nodes, path, around = {}) {
      for (const child of nodes) walk.visit(child, path, around);
    },
  };
  walk.visit(parseBounded(parser, source.text), []);
  return settings;
}

function visitOne(walk: Walk, node: SyntaxNode, place: Place): void {
  const { path, around } = place;
  const kind = kindOf(node);
  if (kind === "skipped") return;
  const variable = variableRead(walk.source, node);
  if (variable !== undefined) readVariable(walk, { variable, node }, place);
  else if (kind === "call") readCall(walk, node, place);
  else if (readLiteral(walk, node, place)) return;
  else if (kind === "binary") readBinary(walk, node, place);
  else if (kind === "conditional") readConditional(walk, node, place);
  else if (kind === "pair") readPair(walk, node, path);
  else if (kind === "object") readObject(walk, node, place);
  else if (kind === "assignments") readAssignments(walk, node, path);
  else if (kind === "class") walk.visitAll(childrenOf(node).slice(1), [...path, ...className(walk, node)]);
  else if (kind === "function") readFunction(walk, node, path);
  else if (kind === "field") readField(walk, node, path);
  else if (kind === "annotation" || kind === "constant") readNamedCall(walk, node, path);
  else if (around.whole && (kind === "name" || kind === "member")) readName(walk, node, path);
  else walk.visitAll(childrenOf(node), path, kind === "wrapper" || kind === "unary" ? around : {});
}

function isAddress(value: string): boolean {
  return /^[a-z][a-z\d+.-]{1,20}:\/\/[^\s/]/iu.test(value);
}
