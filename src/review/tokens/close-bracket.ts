import {
  type Frame,
  isCredentialStore,
  isEnvironmentCall,
  isEnvironmentTable,
  isTransparent,
} from "./code-frame.ts";
import type { CodeToken } from "./code-tokens.ts";
import { askVariable, settle, type TokenReading, variableName } from "./token-reading.ts";

/** Goes out of a bracket: what was looked up or called in it may be what the expression around it reads. */
export function closeBracket(reading: TokenReading, line: number): void {
  const { here: closed, language } = reading;
  if (closed.outer === undefined) return;
  // What a variable of the environment gives to a name inside, it gives there.
  if (closed.label.length > 0) settle(reading);
  const { callee, asked, first, open: bracket, at, names } = closed;
  const here = closed.outer;
  reading.here = here;
  here.last = [];
  if (closed.subscriptOf !== undefined) closeSubscript(reading, closed, line);
  else if (bracket === "(" && isEnvironmentCall(callee)) here.asked = first ?? here.asked;
  else if (/(?:^|\.)dig$/u.test(callee) && isCredentialStore(callee)) {
    const name = [callee.replace(/\.dig$/u, ""), ...names].join(".");
    here.asked = { name, shown: name, line };
  } else if (bracket === "(" && (callee === "" || isTransparent(callee))) here.asked = asked ?? here.asked;
  else if (bracket === "{" && language.id === "csharp" && isAccessor(reading, at))
    here.last = (nameBefore(reading, at)?.text ?? "").split(".");
}

/** `Retries { get; set; }` goes on with `= 3`. */
function isAccessor(reading: TokenReading, at: number): boolean {
  const { tokens } = reading;
  const inside = tokens[tokens[at + 1]?.kind === "newline" ? at + 2 : at + 1]?.text ?? "";
  return (
    nameBefore(reading, at) !== undefined && /^(?:get|init|set|private|protected|internal)$/u.test(inside)
  );
}

function nameBefore({ tokens }: TokenReading, at: number): CodeToken | undefined {
  const token = tokens[tokens[at - 1]?.kind === "newline" ? at - 2 : at - 1];
  return token?.kind === "name" ? token : undefined;
}

/** `ENV["STRIPE_KEY"]`, `credentials[:stripe]`. */
function closeSubscript(
  reading: TokenReading,
  { subscriptOf = [], strings, names, last }: Frame,
  line: number,
): void {
  const { here, language } = reading;
  const bare = language.id === "ruby" && names.length === 1 ? names[0] : undefined;
  const only = strings === 1 ? last[0] : strings === 0 ? bare : undefined;
  if (only === undefined) return;
  here.last = [...subscriptOf, only];
  const name = here.last.join(".");
  if (isEnvironmentTable(subscriptOf.join(".")) && variableName.test(only))
    here.asked = askVariable(reading, only, line);
  else if (isCredentialStore(name)) here.asked = { name, shown: name, line };
}
