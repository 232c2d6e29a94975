import { parseAst } from "vitest/node";
import { type Edit, type Node, operatorsOf } from "./operators.ts";

/** One small change in a file's code. */
export interface Mutant extends Edit {
  /** Path from the repository's root. */
  file: string;
  /** Of the first letter that changes, from 1. */
  line: number;
  column: number;
  was: string;
  /** Where the innermost function begins that the change is in; -1 outside of all. */
  scope: number;
}

/** Where the functions of a file begin, and how to note that one ran. */
export interface Scope {
  start: number;
  body: { start: number; end: number; isBlock: boolean };
}

interface Place {
  node: Node;
  parents: Node[];
  scope: number;
}

/** Every change that the operators know for this code, in the order of the text, none twice. */
export function mutantsOf(code: string, file: string): Mutant[] {
  const found = new Map<string, Mutant>();
  for (const { node, parents, scope } of places(code, file)) {
    for (const edit of operatorsOf(node, { parents, code })) {
      const was = code.slice(edit.start, edit.end);
      if (was === edit.is) continue;
      const before = code.slice(0, edit.start).split("\n");
      const place = { line: before.length, column: before.at(-1)!.length + 1 };
      const key = `${edit.start} ${edit.end} ${edit.is}`;
      if (!found.has(key)) found.set(key, { ...edit, ...place, file, was, scope });
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

export function withMutant(code: string, { start, end, is }: Edit): string {
  return code.slice(0, start) + is + code.slice(end);
}

/** The same code, which tells `globalThis.deployGuardRan` of each function that runs, and of the file itself as -1. */
export function withMarks(code: string, file: string): string {
  const insertions: { at: number; text: string }[] = [];
  for (const { start, body } of scopesOf(code, file)) {
    const mark = `globalThis.deployGuardRan?.add(${JSON.stringify(`${file} ${start}`)})`;
    if (body.isBlock) insertions.push({ at: body.start + 1, text: ` ${mark};` });
    else insertions.push({ at: body.start, text: `(${mark}, (` }, { at: body.end, text: "))" });
  }
  // Stable: what closes an inner body stands before what closes the outer one at the same place.
  insertions.sort((a, b) => b.at - a.at);
  let marked = code;
  for (const { at, text } of insertions) marked = marked.slice(0, at) + text + marked.slice(at);
  return `${marked}\nglobalThis.deployGuardRan?.add(${JSON.stringify(`${file} -1`)});\n`;
}

function scopesOf(code: string, file: string): Scope[] {
  return [...places(code, file)].flatMap(({ node }): Scope[] => {
    const body = node.body as Node | null | undefined;
    if (!isFunction(node) || !body) return [];
    const { start, end } = outermost(body, code);
    return [{ start: node.start, body: { start, end, isBlock: body.type === "BlockStatement" } }];
  });
}

/** With the brackets around it: `(x) => ({ x })`. */
function outermost(body: Node, code: string): { start: number; end: number } {
  let { start, end } = body;
  if (body.type === "BlockStatement") return { start, end };
  for (;;) {
    const before = /\(\s*$/u.exec(code.slice(0, start));
    const after = /^\s*\)/u.exec(code.slice(end));
    // The bracket of the parameters or of the call around it belongs to somebody else.
    if (before === null || after === null || !/=>\s*\(*\s*$/u.test(code.slice(0, start)))
      return { start, end };
    start -= before[0].length;
    end += after[0].length;
  }
}

function isFunction({ type }: Node): boolean {
  return /^(?:FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/u.test(type);
}

/** All that runs: no types, no imports, no calls that only tell a log. */
function* places(code: string, file: string): Generator<Place> {
  const program = parseAst(code, { lang: "ts" }, file) as unknown as Node;
  yield* visit(program, [], -1);
}

const typed = new Set(["TSAsExpression", "TSSatisfiesExpression", "TSNonNullExpression"]);

function* visit(node: Node, parents: Node[], scope: number): Generator<Place> {
  if (/^TS/u.test(node.type)) {
    if (typed.has(node.type)) yield* visit(node.expression as Node, parents, scope);
    return;
  }
  if (/^(?:Import|ExportAll)/u.test(node.type) && node.type !== "ImportExpression") return;
  if (isLogging(node)) return;
  const inside = isFunction(node) ? node.start : scope;
  yield { node, parents, scope: inside };
  for (const [key, value] of Object.entries(node)) {
    if (key === "typeAnnotation" || key === "returnType" || key === "typeArguments") continue;
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) yield* visit(child, [node, ...parents], inside);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** `world.log(…)`, `log?.detail(…)`: words for whoever reads along, and nothing depends on them. */
function isLogging(node: Node): boolean {
  const inner = node.type === "ExpressionStatement" ? (node.expression as Node) : node;
  const call = inner.type === "ChainExpression" ? (inner.expression as Node) : inner;
  if (call.type !== "CallExpression") return false;
  const callee = call.callee as Node;
  return namesOf(callee).includes("log");
}

function namesOf(node: Node): string[] {
  if (node.type === "Identifier") return [String(node.name)];
  if (node.type !== "MemberExpression") return [];
  return [...namesOf(node.object as Node), ...namesOf(node.property as Node)];
}
