import { unitOf } from "../diff/code-durations.ts";
import { type Asked, type Frame, frameIn, givesDefault, isTransparent, maxPath } from "./code-frame.ts";
import { hasBraceBelow, keyHere, keywords, type TokenReading, withinClasses } from "./token-reading.ts";

/** Goes into a bracket: what stands inside belongs to what stands before it. */
export function openBracket(reading: TokenReading, bracket: "(" | "[" | "{", at: number): void {
  const { tokens, language, here } = reading;
  // In C# a brace stands on a line of its own.
  const before = hasBraceBelow(language) && tokens[at - 1]?.kind === "newline" ? at - 2 : at - 1;
  const previous = tokens[before];
  const path = keyHere(reading);
  const called = bracket === "(" ? calledAt(reading, at) : undefined;
  const isName = previous?.kind === "name" && !keywords.test(previous.text);
  const opened = frameIn(here, { open: bracket, path, at });
  if (bracket === "[" && here.last.length > 0 && (isName || previous?.text === "]")) {
    opened.subscriptOf = here.last;
  } else if (bracket === "[" && previous?.text === ")" && tokens[at - 2]?.text === "(") {
    // System.getenv()["A"]
    opened.subscriptOf = tokens[at - 3]?.text.split(".");
  } else if (called !== undefined) {
    openCall(reading, opened, { called, path });
  } else if (
    bracket === "{" &&
    previous?.text === ")" &&
    here.asked !== undefined &&
    language.id === "ruby"
  ) {
    // ENV.fetch("A") { "b" }
    opened.first = takeAsked(here);
  } else if (bracket === "{" && previous?.text === ")" && language.id === "jvm") {
    // Kotlin: install(HttpTimeout) { … }
    opened.path = [...path, ...lambdaOf(reading, before + 1)].slice(-maxPath);
  } else if (bracket === "{" && isName && here.label.length === 0 && isComposite(reading, before)) {
    opened.path = [...path, previous.text].slice(-maxPath);
  }
  if (bracket === "{") here.declares = false;
  reading.here = opened;
}

function openCall(
  reading: TokenReading,
  opened: Frame,
  { called, path }: { called: string; path: readonly string[] },
): void {
  const { here } = reading;
  const unit = unitOf(called);
  const isOwn = here.declares && here.label.join(".") === called;
  const isDefault = here.asked !== undefined && givesDefault(called);
  const names = unit === undefined && !isOwn && !isTransparent(called) && !isDefault ? [called] : [];
  opened.path =
    path.length === 0 && names.length > 0
      ? withinClasses(reading, names)
      : [...path, ...names].slice(-maxPath);
  opened.callee = called;
  opened.unit = unit;
  if (isDefault) opened.first = takeAsked(here);
}

function takeAsked(here: Frame): Asked | undefined {
  const { asked } = here;
  here.asked = undefined;
  return asked;
}

/** The name before a bracket, past type arguments: `GetValue<int>(`. */
function calledAt({ tokens, language }: TokenReading, at: number): string | undefined {
  let name = tokens[at - 1];
  if (hasBraceBelow(language) && name?.text === ">") {
    let from = at - 2;
    while (from > at - 12 && from > 0 && tokens[from]?.text !== "<") from -= 1;
    name = tokens[from]?.text === "<" ? tokens[from - 1] : undefined;
  }
  return name?.kind === "name" && !keywords.test(name.text) ? name.text : undefined;
}

/** What a block after a call belongs to; a function's own body belongs to nothing. */
function lambdaOf({ tokens }: TokenReading, at: number): string[] {
  let depth = 0;
  for (let from = at - 1; from > 0 && from > at - 40; from -= 1) {
    const mark = tokens[from]?.text;
    if (mark === ")") depth += 1;
    else if (mark === "(") depth -= 1;
    if (depth > 0) continue;
    const [name, before] = [tokens[from - 1], tokens[from - 2]];
    const isCall = name?.kind === "name" && !keywords.test(name.text) && before?.kind !== "name";
    return isCall ? [name.text] : [];
  }
  return [];
}

/** http.Client{Timeout: 30} in Go and Rust, and not a type that a function returns. */
function isComposite({ tokens }: TokenReading, at: number): boolean {
  const isType = /(?:^|\.)[A-Z]\w*$/u.test(tokens[at]?.text ?? "");
  return isType && !/^(?:[*):]|->)$/u.test(tokens[at - 1]?.text ?? "");
}
