import type { Setting } from "../diff/change.ts";
import { endOfInterpolation } from "../tokens/code-interpolation.ts";
import { lineCounter, Unreadable } from "./format.ts";

/** A template without its expressions, as the format that it renders to. */
export interface PlainTemplate {
  text: string;
  /** Puts the expressions back into a key and a value. */
  restore(setting: Setting): Setting;
  /** Statements that choose or include what is rendered: conditions, loops, named templates. */
  statements: Setting[];
  /** Named templates by the line after which they begin, in order. */
  defined: readonly { name: string; line: number }[];
}

/** Each becomes a setting of its own; the largest charts have some hundred a file. */
const maxExpressions = 20_000;

const ends: Readonly<Record<string, string>> = {
  "{{": "}}",
  "{%": "%}",
  "<%": "%>",
  "{#": "#}",
  "%{": "}",
  "<#": ">",
  "</#": ">",
};
/** What renders nothing itself. */
const statement =
  /^(?:\{%|\{#|%\{|<\/?#|<%(?!=)|\{\{[-~]? ?(?:\/\*|#|\/|!|(?:if|else|end|range|with|define|block|each|unless|fail|break|continue)\b|\$?\w+(?:, ?\$\w+)? ?:?= ))/u;
/** Of these, what decides which lines are rendered. */
const choosing =
  /^(?:(?:\{\{|\{%|<%|%\{)[-~=+]? ?#?(?:if|elif|elsif|else if|unless|range|with|for|each)|\{%[-~+]? ?(?:include|import|from|extends))\b/u;
const names = /^\{\{-? ?(?:define|block) "([^"]{1,200})"/u;

/**
 * Helm, Jinja, ERB and Handlebars templates are the format that they render to but for their expressions. A line that
 * is nothing but expressions becomes empty, an expression becomes a word; lines keep their numbers. `quoted` is for
 * formats in which a bare word is no value. Undefined when there is no expression.
 */
export function hideTemplates(
  text: string,
  { quoted = false, markup = false, dollars = false } = {},
): PlainTemplate | undefined {
  const found = expressionsIn(text, { markup, dollars });
  if (found.length === 0) return undefined;
  if (found.length > maxExpressions) throw new Unreadable(`holds more than ${maxExpressions} expressions`);
  const lineAt = lineCounter(text);
  const hidden: { source: string; line: number }[] = [];
  const statements: Setting[] = [];
  const defined: { name: string; line: number }[] = [];
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of found) {
    const source = text.slice(start, end);
    const begin = source.slice(0, 300).replaceAll(/\s+/gu, " ");
    const line = lineAt(start);
    parts.push(text.slice(from, start));
    const name = names.exec(begin)?.[1];
    if (name !== undefined) defined.push({ name, line });
    if (choosing.test(begin)) statements.push(told(source, line));
    if (!statement.test(begin)) {
      const word = `tpl${hidden.push({ source, line }) - 1}tpl`;
      const isValue = quoted && /[:[,]\s*$/u.test(text.slice(Math.max(from, start - 100), start));
      parts.push(isValue ? `"${word}"` : word);
    }
    // What follows stays on its line.
    parts.push("\n".repeat(source.split("\n").length - 1));
    from = end;
  }
  parts.push(text.slice(from));
  const lines = parts
    .join("")
    .split("\n")
    .map((line) => {
      if (!/^\s*(?:tpl\d{1,9}tpl\s*)+$/u.test(line)) return line;
      for (const [, index] of line.matchAll(/tpl(\d{1,9})tpl/gu)) {
        const { source = "", line: at = 1 } = hidden[Number(index)] ?? {};
        statements.push(told(source, at));
      }
      return "";
    });
  const show = (part: string): string =>
    part.includes("tpl")
      ? part.replace(/tpl(\d{1,9})tpl/gu, (word, index) => hidden[Number(index)]?.source ?? word)
      : part;
  return {
    text: lines.join("\n"),
    restore: (setting) => ({
      ...setting,
      key: setting.key.map(show),
      value: setting.value === undefined ? undefined : show(setting.value),
    }),
    statements,
    defined,
  };
}

/** A statement's key has its place only, and so is paired by what it says. */
function told(source: string, line: number): Setting {
  const inner = source.replace(/^(?:\{\{|\{%|<%|%\{)[-~=+]?/u, "").replace(/[-~]?(?:\}\}|%\}|%>|\})$/u, "");
  const value = inner.slice(0, 2_000).replaceAll(/\s+/gu, " ").trim();
  return { key: ["{{ }}", `[${line}]`], value, type: "other", line };
}

/** Where each expression begins and ends; one that is never closed is text. */
function expressionsIn(
  text: string,
  { markup, dollars }: { markup: boolean; dollars: boolean },
): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  // `%{if}` of Terraform only where it begins a line: elsewhere it is too common for something else.
  const marks = [
    "\\{\\{",
    "\\{%",
    "<%",
    "\\{#",
    "%\\{",
    ...(markup ? ["</?#"] : []),
    ...(dollars ? ["\\$\\{"] : []),
  ];
  const open = new RegExp(marks.join("|"), "gu");
  /** Marks that do not close any more need not be looked for again. */
  const gone = new Set<string>();
  for (let match = open.exec(text); match !== null; match = open.exec(text)) {
    if (match[0] === "${") {
      const end = endOfInterpolation(text, match.index, "${");
      if (end === undefined) continue;
      found.push({ start: match.index, end });
      open.lastIndex = end;
      continue;
    }
    const close = ends[match[0]];
    if (close === undefined || gone.has(close) || (match[0] === "%{" && !isDirective(text, match.index)))
      continue;
    const closing = text.indexOf(close, match.index + 2);
    if (closing === -1) gone.add(close);
    // `${{ }}` is for GitHub Actions and no template of the file.
    else if (text[match.index - 1] !== "$") {
      found.push({ start: match.index, end: closing + close.length });
      open.lastIndex = closing + close.length;
    }
  }
  return found;
}

function isDirective(text: string, at: number): boolean {
  const begins = /(?:^|\n)[ \t]{0,79}$/u.test(text.slice(Math.max(0, at - 80), at));
  return begins && /^%\{~? ?(?:if|else|endif|for|endfor)\b/u.test(text.slice(at, at + 20));
}
