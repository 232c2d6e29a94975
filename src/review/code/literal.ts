import type { SyntaxNode } from "@lezer/common";
import type { Setting } from "../diff/change.ts";
import { quantityAt } from "../diff/code-durations.ts";
import type { CodeLanguage } from "../diff/code-language.ts";
import { tokensOf } from "../tokens/code-tokens.ts";
import { kindOf } from "./grammar.ts";

/** A value that stands in the code itself. */
export interface Literal {
  value: string;
  type: Setting["type"];
}

export interface Source {
  text: string;
  language: CodeLanguage;
}

export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (!/comment$/iu.test(child.name)) children.push(child);
  }
  return children;
}

export function textOf({ text }: Source, { from, to }: { from: number; to: number }): string {
  return text.slice(from, to);
}

/**
 * The literal that an expression is: a string, as it is written between its quotes, a number, a switch, or what is
 * composed of them (`60 * 1000`, `30 * time.Second`, `"https://" + host`). Undefined for what has to be computed.
 */
export function literalOf(source: Source, node: SyntaxNode): Literal | undefined {
  const kind = kindOf(node);
  const written = textOf(source, node);
  if (kind === "string" || kind === "template") return { value: stringIn(written), type: "string" };
  if (node.name === "JSXAttributeValue" && /^["']/u.test(written))
    return { value: stringIn(written), type: "string" };
  if (kind === "joined") return joined(source, node);
  if (kind === "boolean" || /^(?:true|false)$/u.test(written))
    return { value: written.toLowerCase(), type: "boolean" };
  if (kind === "null" || written === "undefined") return { value: "", type: "null" };
  if (kind === "wrapper" && node.name === "ParenthesizedExpression") {
    const [inner, more] = childrenOf(node).filter(({ name }) => !/^[()]$/u.test(name));
    return inner === undefined || more !== undefined ? undefined : literalOf(source, inner);
  }
  if (kind === "binary" && written.length <= maxJoined)
    return quantityIn(source, written) ?? concatenated(source, node);
  return kind === "number" || kind === "unary" || kind === "member" ? quantityIn(source, written) : undefined;
}

const maxQuantity = 120;
const maxJoined = 10_000;

/** The whole text as one number, with its unit if it has one. */
function quantityIn({ language }: Source, written: string): Literal | undefined {
  if (written.length > maxQuantity || !/^[-\w.*()\s:]+$/u.test(written) || !/\d/u.test(written))
    return undefined;
  const tokens = tokensOf(written, language).filter(({ text }) => text !== "(" && text !== ")");
  const first = tokens.findIndex(({ kind }) => kind === "number");
  const before = tokens.slice(0, first).map(({ text }) => text);
  if (first === -1 || !/^(?:-|[\w.]+ \*)?$/u.test(before.join(" "))) return undefined;
  const { value, end } = quantityAt(tokens, first);
  const rest = tokens.slice(end + 1);
  const hasUnit = /[a-z]$/u.test(value);
  // `30.seconds` ends with its unit.
  if (rest.length > (hasUnit ? 2 : 0)) return undefined;
  if (before.length === 2 && !hasUnit) return undefined;
  return { value, type: "number" };
}

/** Between the quotes, whatever marks stand before them (`f"…"`, `r#"…"#`, `b'…'`). */
function stringIn(written: string): string {
  const heredoc = /^<<<["']?\w+["']?\n/u.exec(written)?.[0];
  if (heredoc !== undefined) return written.slice(heredoc.length, written.lastIndexOf("\n"));
  const [lead = ""] = /^[A-Za-z]{0,3}#{0,9}/u.exec(written) ?? [];
  const marks = lead.length - lead.replaceAll("#", "").length;
  const body = written.slice(lead.length, marks === 0 ? undefined : -marks);
  const long = ['"""', "'''"].find(
    (quote) => body.length >= 6 && body.startsWith(quote) && body.endsWith(quote),
  );
  if (long !== undefined) return body.slice(3, -3);
  return /^(["'`]).*\1$/su.test(body) && body.length >= 2 ? body.slice(1, -1) : body;
}

/** Python's strings that follow each other. */
function joined(source: Source, node: SyntaxNode): Literal {
  const parts = childrenOf(node).map((part) => literalOf(source, part)?.value ?? "");
  return { value: parts.join(""), type: "string" };
}

/** `"a" + b + "c"` is `a{b}c`, as a template would write it, and so is `"a%sc" % b`. */
function concatenated(source: Source, node: SyntaxNode): Literal | undefined {
  const parts: SyntaxNode[] = [];
  let at: SyntaxNode = node;
  for (;;) {
    const [left, operator, right] = childrenOf(at);
    if (left === undefined || operator === undefined || right === undefined) return undefined;
    const sign = textOf(source, operator);
    if (sign === "%") return parts.length === 0 ? formatted(source, left, right) : undefined;
    if (sign !== "+" && sign !== ".") return undefined;
    parts.unshift(right);
    if (kindOf(left) !== "binary") {
      parts.unshift(left);
      break;
    }
    at = left;
  }
  const isText = (part: SyntaxNode) => /^(?:string|template|joined)$/u.test(kindOf(part) ?? "");
  if (!parts.some(isText)) return undefined;
  const shown = (part: SyntaxNode) =>
    isText(part) ? (literalOf(source, part)?.value ?? "") : placeholder(source, textOf(source, part));
  return { value: parts.map(shown).join(""), type: "string" };
}

function placeholder({ language }: Source, text: string): string {
  return language.id === "javascript" ? `\${${text}}` : `{${text}}`;
}

/** Python's `"smtp://%s" % user`. */
function formatted(source: Source, left: SyntaxNode, right: SyntaxNode): Literal | undefined {
  const format = literalOf(source, left);
  if (format?.type !== "string") return undefined;
  const bare = textOf(source, right).replace(/^\(/u, "").replace(/\)$/u, "");
  const names = bare.includes("(") ? [] : bare.split(",").map((name) => name.trim());
  let index = 0;
  const value = format.value.replaceAll(/%(?:\((\w{1,60})\))?[sdrf]/gu, (written, name?: string) => {
    const found = name ?? names[index];
    index += 1;
    return found === undefined || found === "" ? written : `{${found}}`;
  });
  return { value, type: "string" };
}
