import { parseDuration } from "../../text/duration.ts";
import { oneLine } from "../../text/one-line.ts";
import { memberOf } from "../../text/records.ts";

/** One line of a probe's conditions, in Gatus's words. @see https://github.com/TwiN/gatus#conditions */
export interface Condition {
  /** As written. */
  text: string;
  left: Operand;
  operator: Operator;
  right: Operand;
}

const operators = ["==", "!=", "<=", ">=", "<", ">"] as const;
export type Operator = (typeof operators)[number];

export type Operand =
  | { kind: "literal"; text: string }
  | { kind: "place"; place: Place; path: (string | number)[] }
  | { kind: "len" | "has"; of: Operand & { kind: "place" } }
  | { kind: "pat"; pattern: string }
  | { kind: "any"; options: Operand[] };

const places = [
  "STATUS",
  "RESPONSE_TIME",
  "BODY",
  "HEADERS",
  "CONNECTED",
  "CERTIFICATE_EXPIRATION",
  "DNS_RCODE",
] as const;
export type Place = (typeof places)[number];

/** What a run of a probe found out; what it did not is left out. */
export interface ProbeFacts {
  status?: number;
  responseMs?: number;
  body?: string;
  /** Names in lower case. */
  headers?: Record<string, string>;
  connected: boolean;
  /** Milliseconds until the certificate expires; negative when it has. */
  certificateMs?: number;
  /** NOERROR, NXDOMAIN, SERVFAIL. */
  dnsRcode?: string;
}

const longest = 1_000;

/** A condition, or what is wrong with the text. */
export function parseCondition(text: string): Condition | { mistake: string } {
  if (text.length > longest) return { mistake: `is longer than ${longest} characters` };
  const split = /^([^=!<>]+)(==|!=|<=|>=|<|>)([\s\S]*)$/u.exec(text);
  const [, before = "", sign, after = ""] = split ?? [];
  const operator = operators.find((known) => known === sign);
  if (operator === undefined) return { mistake: "expected a comparison such as [STATUS] == 200" };
  const left = parseOperand(before.trim());
  if ("mistake" in left) return left;
  const right = parseOperand(after.trim());
  if ("mistake" in right) return right;
  const sides = [left, right];
  if (sides.every(({ kind }) => kind === "literal" || kind === "pat" || kind === "any"))
    return { mistake: `expected one of ${places.map((place) => `[${place}]`).join(", ")}` };
  if (operator !== "==" && operator !== "!=" && sides.some(({ kind }) => kind === "pat" || kind === "any"))
    return { mistake: `pat() and any() go only with == and !=, not with ${operator}` };
  return { text, left, operator, right };
}

/** Whether the condition holds, and what was found instead of its left side; foreign text, one bounded line. */
export function evaluateCondition(
  { left, operator, right }: Condition,
  facts: ProbeFacts,
): { ok: boolean; actual: string } {
  const [a, b] = [resolve(left, facts), resolve(right, facts)];
  const seen = left.kind === "literal" || left.kind === "pat" || left.kind === "any" ? b : a;
  const actual = shown(seen);
  // Of what was never learnt nothing can be said, not even that it differs.
  if (a.kind === "unknown" || b.kind === "unknown") return { ok: false, actual };
  switch (operator) {
    case "==":
      return { ok: equal(a, b), actual };
    case "!=":
      return { ok: !equal(a, b), actual };
    default: {
      const [x, y] = [numberIn(a), numberIn(b)];
      return { ok: x !== undefined && y !== undefined && ordered(x, operator, y), actual };
    }
  }
}

type Value =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number }
  /** A time span, which is shown and may be written with units. */
  | { kind: "ms"; ms: number }
  | { kind: "pat"; pattern: string }
  | { kind: "any"; options: Value[] }
  /** The answer has no such place. */
  | { kind: "missing" }
  /** There was no answer to look into. */
  | { kind: "unknown" };

function parseOperand(text: string): Operand | { mistake: string } {
  const called = /^(len|has|pat|any)\(([\s\S]*)\)$/u.exec(text);
  if (called !== null) {
    const [, name, inside = ""] = called;
    if (name === "pat") return { kind: "pat", pattern: inside };
    if (name === "any") {
      const options: Operand[] = [];
      for (const text of inside.split(",")) {
        const option = parseOperand(text.trim());
        if ("mistake" in option) return option;
        options.push(option);
      }
      if (options.some(({ kind }) => kind !== "literal" && kind !== "pat"))
        return { mistake: "any() holds values and pat(), nothing else" };
      return { kind: "any", options };
    }
    const of = parseOperand(inside.trim());
    if ("mistake" in of) return of;
    if (of.kind !== "place") return { mistake: `${name}() needs a place such as ${name}([BODY].items)` };
    return { kind: name === "len" ? "len" : "has", of };
  }
  const placed = /^\[([A-Z_]+)\]([\s\S]*)$/u.exec(text);
  if (placed === null) return { kind: "literal", text: text.replace(/^(["'])([\s\S]*)\1$/u, "$2") };
  const [, name = "", rest = ""] = placed;
  const place = places.find((known) => known === name);
  if (place === undefined)
    return {
      mistake: `there is no [${name}], expected one of ${places.map((known) => `[${known}]`).join(", ")}`,
    };
  const path = parsePath(rest);
  if (path === undefined)
    return { mistake: `expected a path such as .items[0].name after [${name}], got ${rest}` };
  if (path.length > 0 && place !== "BODY" && place !== "HEADERS")
    return { mistake: `[${name}] has no parts` };
  if (place === "HEADERS" && (path.length !== 1 || typeof path[0] !== "string"))
    return { mistake: "expected a header's name, such as [HEADERS].Content-Type" };
  return { kind: "place", place, path };
}

function parsePath(text: string): (string | number)[] | undefined {
  const path: (string | number)[] = [];
  const step = /\.([^.[\]()\s]+)|\[(\d{1,9})\]|\["([^"\]]+)"\]/uy;
  while (step.lastIndex < text.length) {
    const match = step.exec(text);
    if (match === null) return undefined;
    const [, plain, index, quoted = ""] = match;
    path.push(index === undefined ? (plain ?? quoted) : Number(index));
  }
  return path;
}

function resolve(operand: Operand, facts: ProbeFacts): Value {
  switch (operand.kind) {
    case "literal":
      return { kind: "text", text: operand.text };
    case "pat":
      return operand;
    case "any":
      return { kind: "any", options: operand.options.map((option) => resolve(option, facts)) };
    case "has": {
      const found = resolve(operand.of, facts);
      return found.kind === "unknown" ? found : { kind: "text", text: String(found.kind !== "missing") };
    }
    case "len":
      return lengthOf(operand.of, facts);
    case "place":
      return placed(operand, facts);
  }
}

function placed({ place, path }: Operand & { kind: "place" }, facts: ProbeFacts): Value {
  switch (place) {
    case "STATUS":
      return facts.status === undefined ? { kind: "unknown" } : { kind: "number", number: facts.status };
    case "RESPONSE_TIME":
      return facts.responseMs === undefined ? { kind: "unknown" } : { kind: "ms", ms: facts.responseMs };
    case "CERTIFICATE_EXPIRATION":
      return facts.certificateMs === undefined
        ? { kind: "unknown" }
        : { kind: "ms", ms: facts.certificateMs };
    case "CONNECTED":
      return { kind: "text", text: String(facts.connected) };
    case "DNS_RCODE":
      return facts.dnsRcode === undefined ? { kind: "unknown" } : { kind: "text", text: facts.dnsRcode };
    case "HEADERS": {
      if (facts.headers === undefined) return { kind: "unknown" };
      const name = String(path[0]).toLowerCase();
      const text = Object.hasOwn(facts.headers, name) ? facts.headers[name] : undefined;
      return text === undefined ? { kind: "missing" } : { kind: "text", text };
    }
    case "BODY": {
      if (facts.body === undefined) return { kind: "unknown" };
      if (path.length === 0) return { kind: "text", text: facts.body };
      return asValue(bodyAt(facts.body, path));
    }
  }
}

function lengthOf({ place, path }: Operand & { kind: "place" }, facts: ProbeFacts): Value {
  if (place !== "BODY") {
    const value = placed({ kind: "place", place, path }, facts);
    return value.kind === "text" ? { kind: "number", number: value.text.length } : value;
  }
  if (facts.body === undefined) return { kind: "unknown" };
  const found = bodyAt(facts.body, path);
  if (Array.isArray(found)) return { kind: "number", number: found.length };
  if (typeof found === "object" && found !== null)
    return { kind: "number", number: Object.keys(found).length };
  if (typeof found === "string") return { kind: "number", number: found.length };
  if (path.length === 0) return { kind: "number", number: facts.body.length };
  return { kind: "missing" };
}

/** Undefined when the body is no JSON or has no such place. */
function bodyAt(body: string, path: readonly (string | number)[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return undefined;
  }
  for (const step of path) {
    value = memberOf(value, step);
    if (value === undefined) return undefined;
  }
  return value;
}

function asValue(found: unknown): Value {
  if (found === undefined) return { kind: "missing" };
  if (typeof found === "number") return { kind: "number", number: found };
  if (typeof found === "string") return { kind: "text", text: found };
  try {
    return { kind: "text", text: JSON.stringify(found) };
  } catch {
    // Nested deeper than the stack.
    return { kind: "missing" };
  }
}

function equal(a: Value, b: Value): boolean {
  if (b.kind === "pat" || b.kind === "any")
    return b.kind === "pat" ? matches(a, b.pattern) : b.options.some((option) => equal(a, option));
  if (a.kind === "pat" || a.kind === "any") return equal(b, a);
  if (a.kind === "missing" || b.kind === "missing") return false;
  if (textOf(a) === textOf(b)) return true;
  // Two texts may look like numbers and be none: commits are hexadecimal.
  if (a.kind === "text" && b.kind === "text" && !(isPlainNumber(a.text) && isPlainNumber(b.text)))
    return false;
  const [x, y] = [numberIn(a), numberIn(b)];
  return x !== undefined && x === y;
}

function matches(value: Value, pattern: string): boolean {
  return value.kind !== "missing" && value.kind !== "unknown" && globMatches(textOf(value), pattern);
}

/** `*` stands for anything. Each part is looked for once, behind the one before, so no pattern is slow. */
function globMatches(text: string, pattern: string): boolean {
  const parts = pattern.split("*");
  const [first = "", ...rest] = parts;
  const last = rest.pop();
  if (last === undefined) return text === first;
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}

function ordered(a: number, operator: "<=" | ">=" | "<" | ">", b: number): boolean {
  switch (operator) {
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    case ">=":
      return a >= b;
  }
}

/** Numbers as they are, time spans in milliseconds. */
function numberIn(value: Value): number | undefined {
  if (value.kind === "number") return value.number;
  if (value.kind === "ms") return value.ms;
  if (value.kind !== "text") return undefined;
  return isPlainNumber(value.text) ? Number(value.text) : parseDuration(value.text);
}

function isPlainNumber(text: string): boolean {
  return /^\s*[+-]?\d{1,15}(?:\.\d{1,15})?\s*$/u.test(text);
}

function textOf(value: Value): string {
  switch (value.kind) {
    case "text":
      return value.text;
    case "number":
      return String(value.number);
    case "ms":
      return String(value.ms);
    default:
      return "";
  }
}

const mostShown = 100;

function shown(value: Value): string {
  if (value.kind === "unknown") return "(no answer)";
  if (value.kind === "missing") return "(not there)";
  if (value.kind === "ms") return `${Math.round(value.ms)} ms`;
  return oneLine(textOf(value), mostShown);
}
