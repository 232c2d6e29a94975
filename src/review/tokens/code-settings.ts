import type { Setting } from "../diff/change.ts";
import type { CodeLanguage } from "../diff/code-language.ts";
import { closeBracket } from "./close-bracket.ts";
import { type CodeToken, tokensOf } from "./code-tokens.ts";
import { openBracket } from "./open-bracket.ts";
import { readNumber, readString } from "./read-literal.ts";
import { readName } from "./read-name.ts";
import {
  callsWithoutBrackets,
  endStatement,
  hasBraceBelow,
  isByColumn,
  isOutside,
  openReading,
  settle,
  type TokenReading,
} from "./token-reading.ts";

/** Strings hold code that holds strings; deeper is nobody's configuration. */
const maxDepth = 3;
/** What makes another value of what stands before it, so that this value is none by itself. */
const operators = /^(?:===?|!==?|=~|[<>]=?|&&|[+*/%&^.-]=?|<>|\?)$/u;

/**
 * Every literal of a source file, keyed by the names it is assigned or passed to: `{ stripe: { timeout: 5 } }`,
 * `STRIPE["timeout"] = 5` and `new Stripe(key, { timeout: 5 })` alike. Follows brackets and names, not types or control
 * flow: what is computed has no setting, but for products of numbers, units of time, a single name, which stands for its
 * value, and the default of a variable of the environment.
 */
export function codeSettings(text: string, language: CodeLanguage, depth = 0): Setting[] {
  const tokens = tokensOf(text, language);
  const readInside = depth < maxDepth ? (code: string) => codeSettings(code, language, depth + 1) : undefined;
  const reading = openReading(tokens, language, readInside);
  // The tokens of one quantity are read together.
  let end = -1;
  for (const [at, token] of tokens.entries()) {
    if (at <= end) continue;
    if (token.kind === "newline") readNewline(reading, at);
    else if (token.kind === "name") readName(reading, token, at);
    else if (token.kind === "string") readString(reading, token, at);
    else if (token.kind === "number") end = readNumber(reading, token, at);
    else readMark(reading, token, at);
  }
  settle(reading);
  return reading.settings;
}

function readNewline(reading: TokenReading, at: number): void {
  const { tokens, language, classes, here } = reading;
  const next = tokens[at + 1];
  if (next === undefined || next.kind === "newline") return;
  if (isByColumn(language) && isOutside(reading)) {
    for (let last = classes.at(-1); last !== undefined && last.column >= next.column; last = classes.at(-1))
      classes.pop();
  }
  const goesOn = /^(?:[=:+*/|&?,\\]|=>|:=|->|\|\||&&|\?\?|\?:|\+=)$/u.test(tokens[at - 1]?.text ?? "");
  const wentOn =
    next.kind === "mark" &&
    (/^(?:[.?:+*|]|\|\||&&|\?\?|\?:)$/u.test(next.text) || (hasBraceBelow(language) && next.text === "{"));
  if (here.open !== "(" && here.open !== "[" && !goesOn && !wentOn) endStatement(reading);
}

function readMark(reading: TokenReading, { text: mark, line }: CodeToken, at: number): void {
  const { tokens, language, here } = reading;
  if (mark === "(" || mark === "[" || mark === "{") openBracket(reading, mark, at);
  else if (mark === ")" || mark === "]" || mark === "}") closeBracket(reading, line);
  else if (mark === ";") endStatement(reading);
  else if (mark === ",") {
    settle(reading);
    here.label = [];
    here.last = [];
  } else if (/^(?:\|\||\?\?)$/u.test(mark) || (mark === "?:" && language.id !== "javascript")) {
    // `ENV["A"] || "b"`
    if (here.asked !== undefined) here.first = here.asked;
    here.asked = undefined;
  } else if (mark === "?") {
    here.conditions += 1;
    here.asked = undefined;
  } else if (mark === ":" && here.conditions > 0) here.conditions -= 1;
  // In `timeout: number = 30` the name stands before the colon.
  else if (mark === "=" && here.label.length > 0 && tokens[at - 2]?.text === ":") here.last = [];
  else if (/^(?::|=|:=|=>|\|\|=|\?\?=|\?:)$/u.test(mark) && here.last.length > 0) readLabel(reading, mark);
  else if (mark === "->" && language.id === "jvm" && tokens[at - 1]?.kind === "string")
    here.label = here.last;
  else if (mark !== "." && operators.test(mark)) here.asked = undefined;
}

/** What was just read names what comes. */
function readLabel({ here, language }: TokenReading, mark: string): void {
  if (here.declares && mark === ":") return;
  const name = here.last.join(".");
  // Elixir's `if a, do: b, else: c`.
  if (callsWithoutBrackets(language) && /^(?:do|else)$/u.test(name)) return;
  // The parameter of a function is given no value by its body, nor is an accessor.
  const isAccess = /^(?:get|set|init)$/u.test(name);
  if (mark === "=>" && language.id === "csharp" && (here.open === "(" || isAccess)) return;
  here.label = here.last;
  here.last = [];
}
