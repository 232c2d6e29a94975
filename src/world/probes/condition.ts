import { parseDuration } from "../../text/duration.ts";
import { oneLine } from "../../text/one-line.ts";
import { resolve, type Value } from "./condition-value.ts";

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
