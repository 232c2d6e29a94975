import { isCredentialStore, isEnvironmentTable, maxPath } from "./code-frame.ts";
import type { CodeToken } from "./code-tokens.ts";
import {
  askVariable,
  callsWithoutBrackets,
  emit,
  emitRead,
  isByColumn,
  isOutside,
  keywords,
  type TokenReading,
  variableName,
} from "./token-reading.ts";

/** What stands after a colon in a declaration and gives no value. */
const typeName =
  /^(?:number|string|str|boolean|bool|any|unknown|object|u?int\d*|[iuf]\d+|usize|float\d*|double|long|String|Int|Integer|Long|Double|Float|Boolean|Duration|TimeSpan|time\.Duration)$/u;
/** Words that begin a statement and call nothing, beside the keywords. */
const statements =
  /^(?:end|begin|rescue|ensure|class|module|defmodule|defp|defmacro|defimpl|alias|undef|self|then|include|extend|private|public|protected|attr_\w+|print|p|puts|val|var|let|const)$/u;
const modifiers = /^(?:if|unless|while|until|rescue|do|then|and|or|in|when|end)$/u;
const declarations = /^(?:class|object|interface|module|defmodule|struct|record|namespace|trait|impl|enum)$/u;
const loads = /^(?:import|from|use|using|package|require|require_relative)$/u;

export function readName(reading: TokenReading, token: CodeToken, at: number): void {
  const { tokens, language, here } = reading;
  const { text, line } = token;
  const previous = tokens[at - 1];
  const starts = previous === undefined || previous.kind === "newline" || previous.text === ";";
  if (starts && isOutside(reading) && loads.test(text)) reading.importing = true;
  here.names.push(text);
  if (previous?.kind === "name" && declarations.test(previous.text)) readDeclared(reading, text, previous);
  if (callsWithoutBrackets(language)) readCallWithoutBrackets(reading, token, { at, starts });
  const dot = text.lastIndexOf(".");
  if (isEnvironmentTable(text.slice(0, Math.max(dot, 0))) && variableName.test(text.slice(dot + 1)))
    here.asked = askVariable(reading, text.slice(dot + 1), line);
  if (isEnvironmentTable(text) && previous?.text === "=" && tokens[at - 2]?.text === "}")
    readDestructured(reading, at - 3);
  // Kotlin's `"timeout" to 5`.
  if (text === "to" && language.id === "jvm" && previous?.kind === "string") {
    here.label = here.last;
    return;
  }
  if (/^(?:true|false)$/iu.test(text))
    emit(reading, { value: text.toLowerCase(), type: "boolean" }, { line });
  else if (/^(?:null|None|nil|undefined)$/u.test(text)) emit(reading, { value: "", type: "null" }, { line });
  else {
    here.last = text.split(".");
    // `retries: Infinity` and `backoff: exponential` say as much as a number.
    if (isWholeValue(reading, token, at) && !typeName.test(text)) readWholeName(reading, token);
  }
}

/** `class Payments`: what follows is in it. */
function readDeclared(reading: TokenReading, name: string, word: CodeToken): void {
  const byColumn = isByColumn(reading.language);
  if (byColumn && isOutside(reading) && word.text !== "enum")
    reading.classes.push({ name, column: word.column });
  else if (!byColumn) {
    reading.here.label = [name];
    reading.here.declares = true;
  }
}

function readWholeName(reading: TokenReading, { text, line }: CodeToken): void {
  const { here } = reading;
  if (here.asked !== undefined) return;
  if (isCredentialStore(text) && text.includes(".")) here.asked = { name: text, shown: text, line };
  else emit(reading, { value: text, type: "other" }, { line });
}

/** `plug Tesla.Middleware.BaseUrl, "https://…"`: what stands first in a statement is called with the rest. */
function readCallWithoutBrackets(
  { tokens, here }: TokenReading,
  { text, line, column }: CodeToken,
  { at, starts }: { at: number; starts: boolean },
): void {
  const [before, next] = [tokens[at - 1]?.text ?? "", tokens[at + 1]];
  const isStatement = starts || /^(?:do|then|\{)$/u.test(before);
  if (here.call.length > 0 && modifiers.test(text)) here.call = [];
  // Symbols and constants that are given first belong to the name: `config :shop, Shop.Pay, url: …`.
  else if (here.call.length > 0 && here.label.length === 0 && next?.text === ",")
    here.call = [...here.call, ...text.split(".")].slice(-maxPath);
  else if (
    isStatement &&
    here.open !== "(" &&
    here.open !== "[" &&
    !keywords.test(text) &&
    !statements.test(text)
  ) {
    const isValue = next?.kind === "string" || next?.kind === "number" || next?.kind === "name";
    const follows = next?.line === line && next.column > column + text.length;
    if (isValue && follows && !modifiers.test(next.text)) here.call = text.split(".");
  }
}

function isWholeValue({ tokens, language, here }: TokenReading, { text }: CodeToken, at: number): boolean {
  const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? "\n"];
  // In Kotlin and Scala a type follows the colon.
  if (language.id === "jvm" && before === ":" && /^[A-Z]/u.test(text)) return false;
  return (
    here.label.length > 0 && !here.declares && /^(?::|=|:=|=>)$/u.test(before) && /^[,;)}\]\n]$/u.test(after)
  );
}

/** `const { STRIPE_KEY, STRIPE_URL: url } = process.env`, from its end. */
function readDestructured(reading: TokenReading, from: number): void {
  const { tokens } = reading;
  for (let at = from; ; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === "{") return;
    if (token.kind === "name" && variableName.test(token.text)) emitRead(reading, token.text, token.line);
  }
}
