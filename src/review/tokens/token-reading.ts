import type { Reference, Setting } from "../diff/change.ts";
import type { CodeLanguage } from "../diff/code-language.ts";
import { type Asked, type Frame, isEnvironmentCall, maxPath, outermostFrame } from "./code-frame.ts";
import type { CodeToken } from "./code-tokens.ts";

/** A source file and what was read of it so far; each function that reads a token goes on from here. */
export interface TokenReading {
  readonly tokens: readonly CodeToken[];
  readonly language: CodeLanguage;
  /** Reads the code inside a string; undefined where there are too many strings around this code already. */
  readonly readInside: ((code: string) => readonly Setting[]) | undefined;
  readonly settings: Setting[];
  /** Variables of the environment that were told. */
  readonly reads: Set<string>;
  /** Languages without brackets around a class: its body is what is indented deeper. */
  readonly classes: { name: string; column: number }[];
  /** The innermost bracket that is open. */
  here: Frame;
  /** The statement loads modules; its strings are no settings. */
  importing: boolean;
}

export function openReading(
  tokens: readonly CodeToken[],
  language: CodeLanguage,
  readInside: TokenReading["readInside"],
): TokenReading {
  return {
    tokens,
    language,
    readInside,
    settings: [],
    reads: new Set(),
    classes: [],
    here: outermostFrame(),
    importing: false,
  };
}

export const variableName = /^[A-Z][A-Z0-9_]*$/u;

export const keywords =
  /^(?:if|elif|else|for|foreach|while|until|unless|switch|match|when|case|catch|except|with|using|return|yield|throw|raise|await|async|new|do|try|finally|in|not|and|or|function|func|fun|fn|def|lambda|lock|synchronized)$/u;

export function isByColumn({ id }: CodeLanguage): boolean {
  return /^(?:python|ruby|elixir)$/u.test(id);
}

export function callsWithoutBrackets({ id }: CodeLanguage): boolean {
  return id === "ruby" || id === "elixir";
}

/** A brace may stand on a line of its own. */
export function hasBraceBelow({ id }: CodeLanguage): boolean {
  return id === "csharp" || id === "jvm";
}

export function isOutside({ here }: TokenReading): boolean {
  return here.outer === undefined;
}

/** What the next literal goes by. */
export function keyHere(reading: TokenReading): string[] {
  const { path, call, label } = reading.here;
  const own = [...path, ...call, ...label];
  // What is given no name is no setting of the class that it stands in.
  return own.length > 0 ? withinClasses(reading, own) : [];
}

export function withinClasses(reading: TokenReading, names: readonly string[]): string[] {
  const enclosing = isOutside(reading) ? reading.classes.map(({ name }) => name) : [];
  return [...enclosing, ...names].slice(-maxPath);
}

export function emit(
  reading: TokenReading,
  { value, type }: { value: string; type: Setting["type"] },
  { line, role, from = [] }: { line: number; role?: Setting["role"]; from?: readonly Reference[] },
): void {
  const { here } = reading;
  const first = here.first === undefined ? [] : [{ name: here.first.name, fallback: value }];
  // A default is keyed by what it is assigned to, else by the variable.
  const path = keyHere(reading);
  const to = path.length === 0 && here.first !== undefined ? [here.first.name] : path;
  here.first = undefined;
  here.asked = undefined;
  const references = [...first, ...from];
  if (reading.importing) return;
  reading.settings.push({
    key: to,
    value,
    type,
    line,
    ...(role && { role }),
    ...(references.length > 0 && { references }),
  });
}

export function emitRead({ reads, settings }: TokenReading, variable: string, line: number): void {
  if (reads.has(variable)) return;
  reads.add(variable);
  settings.push({ key: [variable], value: variable, type: "string", line, role: "env-read" });
}

/** What a name is given is read from elsewhere, and nothing stands for it. */
export function settle(reading: TokenReading): void {
  const { here } = reading;
  const { asked } = here;
  here.asked = undefined;
  // The default of a variable is the argument after its name.
  if (!isEnvironmentCall(here.callee)) here.first = undefined;
  if (asked === undefined || here.label.length === 0) return;
  const { name, shown, line } = asked;
  emit(reading, { value: shown, type: "other" }, { line, from: [{ name }] });
}

export function endStatement(reading: TokenReading): void {
  settle(reading);
  const { here } = reading;
  here.label = [];
  here.call = [];
  here.last = [];
  here.conditions = 0;
  here.declares = false;
  if (isOutside(reading)) reading.importing = false;
}

/** The expression reads this variable. */
export function askVariable(reading: TokenReading, variable: string, line: number): Asked {
  emitRead(reading, variable, line);
  return { name: variable, shown: `\${${variable}}`, line };
}
