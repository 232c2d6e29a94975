import type { SyntaxNode } from "@lezer/common";
import { parser } from "@prometheus-io/lezer-promql";
import { withStep } from "./promql.ts";

/** Stands for `$step` while an expression is parsed; nobody writes it. */
const stepSeconds = 7919;
const step = `${stepSeconds}s`;

const perSecond = ["Rate", "Irate", "Deriv"];
const overRange = [...perSecond, "Increase", "Delta", "Idelta"];
const harmless = ["Round", "Ceil", "Floor", "ClampMin"];
const averages = ["AvgOverTime", "QuantileOverTime", "HistogramQuantile", "HistogramAvg", "StddevOverTime"];
const averagingOps = ["Avg", "Quantile", "Stddev", "Stdvar", "Group"];

/**
 * The selector of the counter that an expression reads at a rate, scaled or as it stands: `x` for `sum(rate(x[5m])) * 60 or
 * vector(0)`. What is counted in an interval follows from it exactly. Undefined for everything else, and for what yields
 * counts of an interval already.
 */
export function counterIn(text: string): string | undefined {
  const { spelled, top } = parse(text);
  return top === undefined ? undefined : counterAt(top, spelled);
}

/** Numerator and denominator of a share of two counters at a rate, as selectors; undefined for anything else. */
export function shareOfCounters(text: string): { bad: string; total: string } | undefined {
  const { spelled, top } = parse(text);
  const division =
    top === undefined || bare(top).getChild("Sub") !== null ? undefined : divisionAt(top, spelled);
  if (division === undefined || !isRate(division.left) || !isRate(division.right)) return undefined;
  const [bad, total] = [counterAt(division.left, spelled), counterAt(division.right, spelled)];
  if (bad === undefined || total === undefined) return undefined;
  // Seconds or bytes by number: an average, which is a level of its own.
  return [bad, total].some((selector) => /_(?:sum|seconds|bytes|ms)(?:_total)?(?:\{|$)/u.test(selector))
    ? undefined
    : { bad, total };
}

/** Why an expression yields no counts of one interval, with what to write; undefined when nothing speaks against it. */
export function findCountMistake(text: string): string | undefined {
  const { spelled, top } = parse(text);
  if (top === undefined || counterAt(top, spelled) !== undefined) return undefined;
  if (divisionAt(top, spelled) !== undefined)
    return "is a share, where a count is needed: write what it divides as bad, and what it divides by as total";
  let mistake: string | undefined;
  const written = countsWritten(spelled);
  top.cursor().iterate((node) => {
    const name = node.node.firstChild?.firstChild?.name ?? "";
    if (node.name === "FunctionCall" && averages.includes(name))
      mistake ??=
        "is an average or a quantile, where a count is needed: write the counter itself, or use value";
    if (node.name === "AggregateExpr" && averagingOps.includes(name))
      mistake ??= "is an average or a quantile, where a count is needed: use sum";
    if (node.name === "FunctionCall" && perSecond.includes(name))
      mistake ??= `yields a rate per second, where counts are needed: write ${written}`;
    if (
      node.name === "FunctionCall" &&
      overRange.includes(name) &&
      !spelled.slice(node.from, node.to).includes(step)
    )
      mistake ??= `counts in a range of its own, which overlaps from interval to interval: write ${written}`;
  });
  return mistake;
}

/** A level that is a share of two things, such as failed calls by calls, however it is written. */
export function isShare(text: string): boolean {
  const { spelled, top } = parse(text);
  const division = top === undefined ? undefined : divisionAt(top, spelled);
  if (division === undefined) return false;
  return [division.left, division.right].every(
    (node) => isRate(node) && !/_(?:sum|seconds|bytes)\b/u.test(spelled.slice(node.from, node.to)),
  );
}

function parse(text: string): { spelled: string; top: SyntaxNode | undefined } {
  const spelled = withStep(text.slice(0, 10_000), stepSeconds);
  return { spelled, top: parser.parse(spelled).topNode.firstChild ?? undefined };
}

/** Parentheses, scales by a number, rounding and `or vector(0)` taken away. */
function bare(node: SyntaxNode): SyntaxNode {
  const [first, last] = [node.firstChild, node.lastChild];
  if (node.name === "ParenExpr" && first !== null) return bare(first);
  if (node.name === "FunctionCall" && harmless.includes(first?.firstChild?.name ?? "")) {
    const argument = node.getChild("FunctionCallBody")?.firstChild;
    return argument == null ? node : bare(argument);
  }
  if (node.name === "BinaryExpr" && first !== null && last !== null) {
    const [, op] = childrenOf(node);
    const isNumber = (side: SyntaxNode) => side.name === "NumberDurationLiteral";
    if ((op?.name === "Mul" || op?.name === "Div") && isNumber(last)) return bare(first);
    if (op?.name === "Mul" && isNumber(first)) return bare(last);
    if (op?.name === "Or" && last.name === "FunctionCall" && last.firstChild?.firstChild?.name === "Vector")
      return bare(first);
  }
  return node;
}

function counterAt(node: SyntaxNode, text: string): string | undefined {
  const inner = bare(node);
  if (inner.name === "VectorSelector") {
    // As it stands a counter is all that was ever counted.
    const name = inner.getChild("Identifier");
    const metric = name === null ? "" : text.slice(name.from, name.to);
    return /_(?:total|count|bucket)$/u.test(metric) ? text.slice(inner.from, inner.to) : undefined;
  }
  const argument = inner.getChild("FunctionCallBody")?.firstChild;
  if (argument == null || argument.nextSibling !== null) return undefined;
  if (inner.name === "AggregateExpr")
    return inner.getChild("AggregateOp")?.firstChild?.name === "Sum" ? counterAt(argument, text) : undefined;
  if (
    inner.name !== "FunctionCall" ||
    !["Rate", "Irate", "Increase"].includes(inner.firstChild?.firstChild?.name ?? "")
  )
    return undefined;
  const isAsked =
    inner.firstChild?.firstChild?.name === "Increase" &&
    text.slice(argument.from, argument.to).includes(step);
  const selector = argument.name === "MatrixSelector" ? argument.getChild("VectorSelector") : null;
  return selector === null || isAsked ? undefined : text.slice(selector.from, selector.to);
}

function divisionAt(node: SyntaxNode, text: string): { left: SyntaxNode; right: SyntaxNode } | undefined {
  const inner = bare(node);
  if (inner.name === "FunctionCall" || inner.name === "AggregateExpr") return undefined;
  const [left, op, ...rest] = childrenOf(inner);
  const right = rest.at(-1);
  if (inner.name !== "BinaryExpr" || left === undefined || right === undefined) return undefined;
  if (op?.name === "Div") return { left: bare(left), right: bare(right) };
  // One less a share is a share.
  if (op?.name === "Sub" && text.slice(left.from, left.to).trim() === "1") return divisionAt(right, text);
  return undefined;
}

function isRate(node: SyntaxNode): boolean {
  let found = false;
  node.cursor().iterate(({ name, node: at }) => {
    if (name === "FunctionCall" && overRange.includes(at.firstChild?.firstChild?.name ?? "")) found = true;
  });
  return found;
}

function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) children.push(child);
  return children;
}

/** The expression with its rates as increases over `$step`. */
function countsWritten(spelled: string): string {
  const changes: { from: number; to: number; text: string }[] = [];
  parser.parse(spelled).iterate({
    enter({ name, from, to, node }) {
      if (name === "FunctionIdentifier" && overRange.includes(node.firstChild?.name ?? ""))
        changes.push({ from, to, text: "increase" });
      if (
        name === "DurationExpr" ||
        (name === "NumberDurationLiteralInDurationContext" && node.parent?.name === "MatrixSelector")
      )
        changes.push({ from, to, text: "$step" });
    },
  });
  return changes
    .toReversed()
    .reduce((text, { from, to, text: put }) => text.slice(0, from) + put + text.slice(to), spelled);
}
