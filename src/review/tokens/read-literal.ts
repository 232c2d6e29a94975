import { quantityAt, unitOf } from "../diff/code-durations.ts";
import { isEnvironmentCall, maxPath } from "./code-frame.ts";
import { interpolated } from "./code-interpolation.ts";

import type { CodeToken } from "./code-tokens.ts";
import {
  askVariable,
  callsWithoutBrackets,
  emit,
  emitRead,
  hasBraceBelow,
  type TokenReading,
  variableName,
} from "./token-reading.ts";

const maxName = 200;

const injected = /^(?:private|lateinit|internal|protected|public|final|open|override|static|val|var|def)$/u;

export function readString(reading: TokenReading, token: CodeToken, at: number): void {
  const { tokens, language, here } = reading;
  const { text: written, line } = token;
  const next = tokens[at + 1]?.kind === "newline" ? tokens[at + 2]?.text : tokens[at + 1]?.text;
  const first = here.strings === 0;
  here.strings += 1;
  here.last = [written.slice(0, maxName)];
  const isPair = next === "=>" || (language.id === "jvm" && (next === "->" || next === "to"));
  const isKey = isPair || (next === ":" && here.conditions === 0);
  if (isKey || (here.subscriptOf !== undefined && next === "]")) return;

  // Spring: @Value("${STRIPE_KEY:none}")
  const placeholders = language.id === "jvm" ? written.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu) : [];
  for (const [, variable = ""] of placeholders) emitRead(reading, variable, line);
  if (language.id === "jvm" && here.callee === "Value" && readInjected(reading, token, at)) return;

  if (first && isEnvironmentCall(here.callee) && variableName.test(written)) {
    here.first = askVariable(reading, written, line);
    return;
  }
  const { value, references, reads } = interpolationOf(reading, written);
  for (const variable of reads) emitRead(reading, variable, line);
  const namesNext =
    (tokens[at - 1]?.text === "(" || here.call.length > 0) &&
    next === "," &&
    /^[A-Za-z][\w.:-]{0,100}$/u.test(value);
  const isHeader = namesNext && /header/iu.test(here.callee);
  emit(
    reading,
    { value, type: "string" },
    { line, ...(isHeader && { role: "header-name" as const }), from: references },
  );
  // set("timeout", 30): the first argument names the second.
  if (namesNext && here.label.length === 0) {
    if (here.call.length > 0) here.call = [...here.call, value].slice(-maxPath);
    else here.path = [...here.path, value];
  }
}

function interpolationOf({ language, readInside, here }: TokenReading, written: string) {
  const plain = { value: written, references: [], reads: [] };
  const mark = language.id === "jvm" ? "${" : language.id === "csharp" ? "{" : "#{";
  const may = hasBraceBelow(language) || callsWithoutBrackets(language);
  // Spring and Scala's own placeholders are no code.
  if (!may || readInside === undefined || here.callee === "Value" || written.includes("\\$")) return plain;
  return interpolated(written, mark, readInside) ?? plain;
}

/** Spring's `@Value("${pay.url:https://a}") lateinit var url: String` gives a value to what it stands at. */
function readInjected(reading: TokenReading, { text: written, line }: CodeToken, at: number): boolean {
  if (!written.includes("${")) return false;
  const names = reading.tokens.slice(at + 2, at + 14).filter(({ kind }) => kind === "name");
  const declared = names.find(({ text: name }) => !injected.test(name));
  const value = written.replaceAll("\\$", "$");
  const inner = reading.here;
  const outer = inner.outer ?? inner;
  const { label } = outer;
  outer.label = declared === undefined ? ["Value"] : [declared.text];
  reading.here = outer;
  emit(reading, { value, type: "string" }, { line });
  outer.label = label;
  reading.here = inner;
  return true;
}

/** @returns the place of the last token that belongs to the number */
export function readNumber(reading: TokenReading, { text: digits, line }: CodeToken, at: number): number {
  const { tokens, here } = reading;
  const { value, end } = quantityAt(tokens, at);
  here.last = [digits];
  if (tokens[end + 1]?.text === ":" && here.conditions === 0) return end;
  const { label, call } = here;
  const [operator, compared] = [tokens[at - 1], tokens[at - 2]];
  if (/^[<>]=?$/u.test(operator?.text ?? "") && compared?.kind === "name")
    here.label = compared.text.split(".");
  // timedelta(seconds=30) says the unit where others say the name.
  const named = here.callee.endsWith("timedelta") ? unitOf(label.at(-1) ?? "") : undefined;
  if (named !== undefined) here.label = [];
  emit(reading, { value: `${value}${here.unit ?? named ?? ""}`, type: "number" }, { line });
  here.label = label;
  here.call = call;
  return end;
}
