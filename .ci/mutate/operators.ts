import { regexEdits } from "./regex-edits.ts";

/** A node of the syntax tree. @see https://github.com/estree/estree */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** What is to stand between two places of a text. */
export interface Edit {
  start: number;
  end: number;
  is: string;
  operator: Operator;
}

export type Operator =
  | "condition"
  | "boundary"
  | "operand"
  | "negation"
  | "arithmetic"
  | "constant"
  | "boolean"
  | "word"
  | "element"
  | "statement"
  | "returned"
  | "call"
  | "arguments"
  | "await"
  | "optional"
  | "pattern";

interface Around {
  /** From the nearest outwards. */
  parents: readonly Node[];
  code: string;
}

/** The changes of this one node; its children have theirs. */
export function operatorsOf(node: Node, around: Around): Edit[] {
  return [...conditions(node, around), ...(byType[node.type]?.(node, around) ?? [])];
}

const byType: Record<string, (node: Node, around: Around) => Edit[]> = {
  BinaryExpression: binary,
  LogicalExpression: (node, { code }) => {
    const [left, right] = [child(node, "left"), child(node, "right")];
    return [edit(node, alone(left, code), "operand"), edit(node, alone(right, code), "operand")];
  },
  UnaryExpression: (node, around) => {
    if (!["!", "-"].includes(String(node.operator)) || isDecided(node, around)) return [];
    const operator = node.operator === "!" ? "negation" : "arithmetic";
    return [edit(node, alone(child(node, "argument"), around.code), operator)];
  },
  Literal: literal,
  ArrayExpression: elements,
  ExpressionStatement: (node) => (typeof node.directive === "string" ? [] : [edit(node, ";", "statement")]),
  ContinueStatement: (node) => [edit(node, ";", "statement")],
  BreakStatement: (node) => [edit(node, ";", "statement")],
  ReturnStatement: (node) => {
    const value = node.argument as Node | null;
    return value === null ? [] : returned(value);
  },
  ArrowFunctionExpression: (node) => (node.expression === true ? returned(child(node, "body")) : []),
  CallExpression: (node, around) => [...calls(node, around), ...swapped(node, around)],
  NewExpression: (node, around) => [...uniqueness(node, around), ...swapped(node, around)],
  AwaitExpression: (node, { code }) => [edit(node, alone(child(node, "argument"), code), "await")],
  MemberExpression: optional,
  AssignmentExpression: (node, { code }) => {
    const other = { "+=": "-=", "-=": "+=", "*=": "/=", "/=": "*=" }[String(node.operator)];
    return other === undefined ? [] : [between(node, other, code)];
  },
  UpdateExpression: (node, { parents, code }) => {
    if (parents[0]?.type === "ForStatement") return [];
    const text = code.slice(node.start, node.end);
    const is = text.includes("++") ? text.replace("++", "--") : text.replace("--", "++");
    return [edit(node, is, "arithmetic")];
  },
};

/** What decides which way the code goes: once always, once never. */
function conditions(node: Node, around: Around): Edit[] {
  if (!isDecided(node, around) || node.type === "Literal") return [];
  const [parent] = around.parents;
  const never = edit(node, "false", "condition");
  const isLoop = /^(?:While|DoWhile|For)Statement$/u.test(parent!.type);
  return isLoop ? [never] : [edit(node, "true", "condition"), never];
}

/** A test, or what a predicate answers. */
function isDecided(node: Node, { parents }: Around): boolean {
  const [parent] = parents;
  if (parent === undefined) return false;
  if (parent.test === node && parent.type !== "SwitchCase") return true;
  const isAnswer =
    (parent.type === "ReturnStatement" && parent.argument === node) ||
    (parent.type === "ArrowFunctionExpression" && parent.body === node);
  return isAnswer && isYesOrNo(node);
}

const asking = new Set(["some", "every", "includes", "has", "test", "startsWith", "endsWith", "isArray"]);

function isYesOrNo(node: Node): boolean {
  if (node.type === "LogicalExpression")
    return node.operator !== "??" && isYesOrNo(child(node, "left")) && isYesOrNo(child(node, "right"));
  if (node.type === "UnaryExpression") return node.operator === "!";
  if (node.type === "BinaryExpression")
    return /^(?:[<>]=?|[!=]==|in|instanceof)$/u.test(String(node.operator));
  return node.type === "CallExpression" && asking.has(methodOf(node)?.name ?? "");
}

function binary(node: Node, around: Around): Edit[] {
  const operator = String(node.operator);
  const boundary = { "<": "<=", "<=": "<", ">": ">=", ">=": ">" }[operator];
  const opposite = { "<": ">=", "<=": ">", ">": "<=", ">=": "<", "===": "!==", "!==": "===" }[operator];
  const other = { "+": "-", "-": "+", "*": "/", "/": "*", "%": "*", "**": "*" }[operator];
  const isText = [child(node, "left"), child(node, "right")].some(
    ({ type, value }) => type === "TemplateLiteral" || typeof value === "string",
  );
  return [
    ...(boundary !== undefined && !isAboutEmptiness(node)
      ? [between(node, boundary, around.code, "boundary")]
      : []),
    ...(opposite !== undefined && !isDecided(node, around)
      ? [between(node, opposite, around.code, "negation")]
      : []),
    ...(other !== undefined && !isText ? [between(node, other, around.code)] : []),
  ];
}

/** `x.length > 0`: a shifted boundary is always or never true, which the condition's own changes are already. */
function isAboutEmptiness(node: Node): boolean {
  const [left, right] = [child(node, "left"), child(node, "right")];
  const name = (left.property as Node | undefined)?.name;
  return (name === "length" || name === "size") && node.operator === ">" && right.value === 0;
}

function literal(node: Node, { parents, code }: Around): Edit[] {
  const [parent] = parents;
  const { value } = node;
  const isKey = parent?.key === node && parent.computed !== true;
  if (isKey) return [];
  if (node.regex !== undefined)
    return regexEdits(code.slice(node.start, node.end)).map((is) => edit(node, is, "pattern"));
  if (typeof value === "boolean") return [edit(node, String(!value), "boolean")];
  if (typeof value === "number") return [edit(node, other(value), "constant")];
  if (typeof value !== "string" || /\s/u.test(value.trim()) || value.length > 60) return [];
  // What is compared or is one of several: the comparison's and the list's own changes say the same.
  const isCompared = parent?.type === "BinaryExpression" && /^[!=]==$/u.test(String(parent.operator));
  const isListed = parent?.type === "ArrayExpression";
  if (isCompared || isListed || parent?.type === "ImportExpression") return [];
  return [edit(node, JSON.stringify(`${value}!`), "word")];
}

function other(value: number): string {
  return String(Math.abs(value) < 100 && Number.isInteger(value) ? value + 1 : value * 1.5);
}

function elements(node: Node): Edit[] {
  const all = (node.elements as (Node | null)[]).filter((one) => one !== null);
  return all.map((one, index) => {
    const next = all[index + 1];
    const before = all[index - 1];
    if (next !== undefined) return cut(one.start, next.start, "element");
    return cut(before?.end ?? one.start, one.end, "element");
  });
}

function returned(value: Node): Edit[] {
  // A literal has changes of its own.
  const isNothing = value.name === "undefined" || value.type === "Literal";
  return isNothing || isYesOrNo(value) ? [] : [edit(value, "undefined", "returned")];
}

/** Methods that narrow, order or trim: without them the value goes on as it was. */
const passing = new Set([
  ...["filter", "sort", "toSorted", "reverse", "toReversed", "slice", "trim", "toLowerCase", "toUpperCase"],
  ...["replace", "replaceAll", "toWellFormed"],
]);
const likewise: Record<string, string> = {
  some: "every",
  every: "some",
  startsWith: "endsWith",
  endsWith: "startsWith",
  find: "findLast",
  findLast: "find",
  max: "min",
  min: "max",
  floor: "ceil",
  ceil: "floor",
  round: "floor",
  indexOf: "lastIndexOf",
  lastIndexOf: "indexOf",
};

function calls(node: Node, around: Around): Edit[] {
  const method = methodOf(node);
  if (method === undefined) return optional(node, around);
  const { object, name, property } = method;
  const alike = Object.hasOwn(likewise, name) ? likewise[name] : undefined;
  return [
    ...(passing.has(name) ? [edit(node, alone(object, around.code), "call")] : []),
    ...(alike === undefined ? [] : [edit(property, alike, "call")]),
    ...optional(node, around),
  ];
}

/** `a?.b`, `a?.(b)`: as if `a` were always there. */
function optional(node: Node, { code }: Around): Edit[] {
  if (node.optional !== true) return [];
  const start = code.indexOf("?.", child(node, node.type === "CallExpression" ? "callee" : "object").end);
  const end = start + 2;
  return [{ start, end, is: /[([]/u.test(code[end] ?? "") ? "" : ".", operator: "optional" }];
}

function methodOf(node: Node): { object: Node; name: string; property: Node } | undefined {
  const callee = node.callee as Node | undefined;
  if (callee?.type !== "MemberExpression" || callee.computed === true) return undefined;
  const property = child(callee, "property");
  return { object: child(callee, "object"), name: String(property.name), property };
}

const plain = new Set(["Identifier", "MemberExpression", "Literal"]);

function swapped(node: Node, { code }: Around): Edit[] {
  const [first, second] = node.arguments as Node[];
  if (first === undefined || second === undefined) return [];
  if (!plain.has(first.type) || !plain.has(second.type)) return [];
  if (isSymmetric(node)) return [];
  // Both of one kind: otherwise the types say it.
  if (kindOf(first) !== kindOf(second)) return [];
  const [a, b] = [code.slice(first.start, first.end), code.slice(second.start, second.end)];
  const gap = code.slice(first.end, second.start);
  return [{ start: first.start, end: second.end, is: b + gap + a, operator: "arguments" }];
}

/** `same(a, b)`, `Math.max(a, b)`: the order does not matter. */
function isSymmetric(node: Node): boolean {
  const name = methodOf(node)?.name ?? String(child(node, "callee").name);
  return /^(?:same|equal|max|min$)/u.test(name);
}

function kindOf(node: Node): string {
  if (node.type !== "Literal") return "computed";
  return node.regex === undefined ? typeof node.value : "pattern";
}

/** `[...new Set(names)]`: with what is there twice. */
function uniqueness(node: Node, { parents, code }: Around): Edit[] {
  const [only] = node.arguments as Node[];
  const isSpread = parents[0]?.type === "SpreadElement" && (node.callee as Node).name === "Set";
  return isSpread && only !== undefined ? [edit(node, code.slice(only.start, only.end), "call")] : [];
}

const closed = new Set([...plain, "CallExpression", "ArrayExpression", "TemplateLiteral"]);

/** The text of a part, in brackets where it might need them. */
function alone(node: Node, code: string): string {
  const text = code.slice(node.start, node.end);
  return closed.has(node.type) ? text : `(${text})`;
}

function child(node: Node, key: string): Node {
  return node[key] as Node;
}

function edit({ start, end }: Pick<Node, "start" | "end">, is: string, operator: Operator): Edit {
  return { start, end, is, operator };
}

function cut(start: number, end: number, operator: Operator): Edit {
  return { start, end, is: "", operator };
}

/** The sign between the two sides. */
function between(node: Node, is: string, code: string, operator: Operator = "arithmetic"): Edit {
  const sign = String(node.operator);
  const start = code.indexOf(sign, child(node, "left").end);
  return { start, end: start + sign.length, is, operator };
}
