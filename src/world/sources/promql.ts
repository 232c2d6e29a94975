import type { SyntaxNode } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";
import { findPatternMistake } from "./match-selector.ts";

/** `bad`, `!=`, `=~` … as PromQL writes it. */
const operators = ["=", "!=", "=~", "!~"] as const;

export interface Matcher {
  label: string;
  op: (typeof operators)[number];
  value: string;
}

/** A metric and its label matchers: `http_requests_total{code=~"5.."}`. */
export interface ParsedSelector {
  metric: string | undefined;
  matchers: Matcher[];
}

const longest = 10_000;

/**
 * Where a PromQL expression goes wrong; undefined when the grammar accepts it. `$step` and `$__interval` may stand
 * for a duration.
 */
export function findPromqlMistake(text: string): string | undefined {
  if (text.length > longest) return `is longer than ${longest} characters`;
  if (text.trim() === "") return "is empty";
  const spelled = withStep(text, 60);
  let wrong: { from: number; to: number } | undefined;
  parser.parse(spelled).iterate({
    enter(node) {
      if (node.type.isError) wrong ??= { from: node.from, to: node.to };
    },
  });
  if (wrong === undefined) return undefined;
  const rest = spelled.slice(wrong.from).trimStart();
  if (rest === "") return "isn't PromQL: it ends too early";
  return `isn't PromQL: unexpected ${JSON.stringify(rest.slice(0, 12))} at character ${wrong.from + 1}`;
}

/** What keeps a text from being one bare selector, without range, offset or function. */
export function findSelectorMistake(text: string): string | undefined {
  const mistake = findPromqlMistake(text);
  if (mistake !== undefined) return mistake;
  const selector = parseSelector(text);
  if (selector === undefined)
    return 'is an expression; here a selector such as http_requests_total{code=~"5.."} is expected (or write it as { query: … })';
  if (selector.metric === undefined && selector.matchers.length === 0) return "selects every metric";
  return findPatternMistake(selector);
}

/** Undefined when the text is not one bare selector. */
export function parseSelector(text: string): ParsedSelector | undefined {
  if (text.length > longest) return undefined;
  const expression = parser.parse(text).topNode.firstChild;
  return expression === null ? undefined : selectorAt(expression, text);
}

/** `sum(selector)` and the like, or a bare selector; undefined when it is anything else. */
export function parseAggregate(
  text: string,
): { by: "sum" | "avg" | "min" | "max" | "count" | undefined; selector: ParsedSelector } | undefined {
  const bare = parseSelector(text);
  if (bare !== undefined) return { by: undefined, selector: bare };
  const node = parser.parse(text.slice(0, longest)).topNode.firstChild;
  if (node?.name !== "AggregateExpr" || node.getChild("AggregateModifier") !== null) return undefined;
  const op = node.getChild("AggregateOp");
  const inner = node.getChild("FunctionCallBody")?.firstChild;
  const by = op === null ? "" : text.slice(op.from, op.to).toLowerCase();
  const selector = inner == null || inner.nextSibling !== null ? undefined : selectorAt(inner, text);
  if (selector === undefined || !isAggregate(by)) return undefined;
  return { by, selector };
}

/** The selectors in an expression, as written. */
export function selectorsIn(text: string): string[] {
  const spelled = withStep(text, 60);
  const found: string[] = [];
  parser.parse(spelled).iterate({
    enter(node) {
      if (node.name === "VectorSelector") found.push(spelled.slice(node.from, node.to));
    },
  });
  return found;
}

/** Puts the interval's length where `$step`, `$__interval`, `$__rate_interval` or `${…}` of these stand. */
export function withStep(text: string, stepSeconds: number): string {
  return text.replace(
    /\$(?:\{(?:step|__interval|__rate_interval)\}|(?:step|__interval|__rate_interval)\b)/gu,
    `${stepSeconds}s`,
  );
}

function isAggregate(text: string): text is "sum" | "avg" | "min" | "max" | "count" {
  return ["sum", "avg", "min", "max", "count"].includes(text);
}

function selectorAt(node: SyntaxNode, text: string): ParsedSelector | undefined {
  if (node.name !== "VectorSelector" || node.nextSibling !== null) return undefined;
  const name = node.getChild("Identifier");
  let metric = name === null ? undefined : text.slice(name.from, name.to);
  const matchers: Matcher[] = [];
  for (
    let child = node.getChild("LabelMatchers")?.firstChild ?? null;
    child !== null;
    child = child.nextSibling
  ) {
    const words = text.slice(child.from, child.to);
    if (child.name === "QuotedLabelName") metric = unquoted(words);
    const sign = child.getChild("MatchOp");
    const op = operators.find((one) => sign !== null && one === text.slice(sign.from, sign.to));
    const value = child.getChild("StringLiteral");
    const label = child.getChild("LabelName") ?? child.getChild("QuotedLabelName");
    if (op === undefined || value === null || label === null) continue;
    const written = text.slice(label.from, label.to);
    matchers.push({
      label: label.name === "LabelName" ? written : unquoted(written),
      op,
      value: unquoted(text.slice(value.from, value.to)),
    });
  }
  return { metric, matchers };
}

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", a: "\x07", b: "\b", f: "\f", v: "\v" };

/** PromQL strings are Go's: back-quoted ones are raw. */
function unquoted(literal: string): string {
  const inner = literal.slice(1, -1);
  if (literal.startsWith("`")) return inner;
  return inner.replace(
    /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{3})|([\s\S]))/gu,
    (_, x?: string, u?: string, U?: string, octal?: string, one?: string) => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8));
      if (one !== undefined) return escapes[one] ?? one;
      const point = Number.parseInt(x ?? u ?? U ?? "", 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : "\uFFFD";
    },
  );
}

/** Adds matchers to a metric's name: `x{job="shop",le="0.5"}`. `where` is what stands between the braces, or with them. */
export function selectorText(metric: string, where: string | undefined, ...more: string[]): string {
  const inner = (where ?? "")
    .trim()
    .replace(/^\{([\s\S]*)\}$/u, "$1")
    .replace(/,\s*$/u, "")
    .trim();
  const all = [inner, ...more].filter((part) => part !== "");
  return all.length === 0 ? metric : `${metric}{${all.join(",")}}`;
}
