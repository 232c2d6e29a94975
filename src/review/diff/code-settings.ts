import type { Reference, Setting } from "./change.ts";
import { quantityAt, unitOf } from "./code-durations.ts";
import {
  type Asked,
  type Frame,
  frame,
  givesDefault,
  isCredentialStore,
  isEnvironmentCall,
  isEnvironmentTable,
  isTransparent,
  maxPath,
} from "./code-frame.ts";
import { interpolated } from "./code-interpolation.ts";
import type { CodeLanguage } from "./code-language.ts";
import { type CodeToken, tokensOf } from "./code-tokens.ts";

const maxName = 200;
/** Strings hold code that holds strings; deeper is nobody's configuration. */
const maxDepth = 3;

const keywords =
  /^(?:if|elif|else|for|foreach|while|until|unless|switch|match|when|case|catch|except|with|using|return|yield|throw|raise|await|async|new|do|try|finally|in|not|and|or|function|func|fun|fn|def|lambda|lock|synchronized)$/u;
/** What stands after a colon in a declaration and gives no value. */
const typeName =
  /^(?:number|string|str|boolean|bool|any|unknown|object|u?int\d*|[iuf]\d+|usize|float\d*|double|long|String|Int|Integer|Long|Double|Float|Boolean|Duration|TimeSpan|time\.Duration)$/u;
/** Words that begin a statement and call nothing, beside the keywords. */
const statements =
  /^(?:end|begin|rescue|ensure|class|module|defmodule|defp|defmacro|defimpl|alias|undef|self|then|include|extend|private|public|protected|attr_\w+|print|p|puts|val|var|let|const)$/u;
const modifiers = /^(?:if|unless|while|until|rescue|do|then|and|or|in|when|end)$/u;
const declarations = /^(?:class|object|interface|module|defmodule|struct|record|namespace|trait|impl|enum)$/u;
/** What makes another value of what stands before it, so that this value is none by itself. */
const operators = /^(?:===?|!==?|=~|[<>]=?|&&|[+*/%&^.-]=?|<>|\?)$/u;
const injected = /^(?:private|lateinit|internal|protected|public|final|open|override|static|val|var|def)$/u;
const variableName = /^[A-Z][A-Z0-9_]*$/u;

/**
 * Every literal of a source file, keyed by the names it is assigned or passed to: `{ stripe: { timeout: 5 } }`,
 * `STRIPE["timeout"] = 5` and `new Stripe(key, { timeout: 5 })` alike. Follows brackets and names, not types or control
 * flow: what is computed has no setting, but for products of numbers, units of time, a single name, which stands for its
 * value, and the default of a variable of the environment.
 */
export function codeSettings(text: string, language: CodeLanguage, depth = 0): Setting[] {
  const tokens = tokensOf(text, language);
  const settings: Setting[] = [];
  const frames: Frame[] = [frame("", [], -1)];
  /** Languages without brackets around a class: its body is what is indented deeper. */
  const classes: { name: string; column: number }[] = [];
  const byColumn = /^(?:python|ruby|elixir)$/u.test(language.id);
  const callsWithoutBrackets = language.id === "ruby" || language.id === "elixir";
  const hasBraceBelow = language.id === "csharp" || language.id === "jvm";
  const reads = new Set<string>();
  let here = frames[0]!;
  /** The statement loads modules; its strings are no settings. */
  let importing = false;

  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    if (token.kind === "newline") readNewline(at);
    else if (token.kind === "name") readName(token, at);
    else if (token.kind === "string") readString(token, at);
    else if (token.kind === "number") at = readNumber(token, at);
    else readMark(token, at);
  }
  settle();
  return settings;

  function key(): string[] {
    const own = [...here.path, ...here.call, ...here.label];
    // What is given no name is no setting of the class that it stands in.
    return own.length > 0 ? within(own) : [];
  }

  function within(names: readonly string[]): string[] {
    const enclosing = frames.length === 1 ? classes.map(({ name }) => name) : [];
    return [...enclosing, ...names].slice(-maxPath);
  }

  function emit(
    value: string,
    type: Setting["type"],
    { line, role, from = [] }: { line: number; role?: Setting["role"]; from?: readonly Reference[] },
  ): void {
    const first = here.first === undefined ? [] : [{ name: here.first.name, fallback: value }];
    // A default is keyed by what it is assigned to, else by the variable.
    const path = key();
    const to = path.length === 0 && here.first !== undefined ? [here.first.name] : path;
    here.first = undefined;
    here.asked = undefined;
    const references = [...first, ...from];
    if (importing) return;
    settings.push({
      key: to,
      value,
      type,
      line,
      ...(role && { role }),
      ...(references.length > 0 && { references }),
    });
  }

  function emitRead(variable: string, line: number): void {
    if (reads.has(variable)) return;
    reads.add(variable);
    settings.push({ key: [variable], value: variable, type: "string", line, role: "env-read" });
  }

  /** What a name is given is read from elsewhere, and nothing stands for it. */
  function settle(): void {
    const { asked } = here;
    here.asked = undefined;
    // The default of a variable is the argument after its name.
    if (!isEnvironmentCall(here.callee)) here.first = undefined;
    if (asked === undefined || here.label.length === 0) return;
    emit(asked.shown, "other", { line: asked.line, from: [{ name: asked.name }] });
  }

  function asks(variable: string, line: number): Asked {
    emitRead(variable, line);
    return { name: variable, shown: `\${${variable}}`, line };
  }

  function readNewline(at: number): void {
    const next = tokens[at + 1];
    if (next === undefined || next.kind === "newline") return;
    if (byColumn && frames.length === 1) {
      while (classes.length > 0 && classes.at(-1)!.column >= next.column) classes.pop();
    }
    const goesOn = /^(?:[=:+*/|&?,\\]|=>|:=|->|\|\||&&|\?\?|\?:|\+=)$/u.test(tokens[at - 1]?.text ?? "");
    const wentOn =
      next.kind === "mark" &&
      (/^(?:[.?:+*|]|\|\||&&|\?\?|\?:)$/u.test(next.text) || (hasBraceBelow && next.text === "{"));
    if (here.open !== "(" && here.open !== "[" && !goesOn && !wentOn) endStatement();
  }

  function endStatement(): void {
    settle();
    here.label = [];
    here.call = [];
    here.last = [];
    here.conditions = 0;
    here.declares = false;
    if (frames.length === 1) importing = false;
  }

  function readName({ text, line }: CodeToken, at: number): void {
    const previous = tokens[at - 1];
    const starts = previous === undefined || previous.kind === "newline" || previous.text === ";";
    if (
      starts &&
      frames.length === 1 &&
      /^(?:import|from|use|using|package|require|require_relative)$/u.test(text)
    ) {
      importing = true;
    }
    here.names.push(text);
    if (declarations.test(previous?.text ?? "") && previous?.kind === "name") {
      if (byColumn && frames.length === 1 && previous.text !== "enum")
        classes.push({ name: text, column: previous.column });
      else if (!byColumn) {
        here.label = [text];
        here.declares = true;
      }
    }
    if (callsWithoutBrackets) readCallWithoutBrackets(text, at, starts);
    const dot = text.lastIndexOf(".");
    if (isEnvironmentTable(text.slice(0, Math.max(dot, 0))) && variableName.test(text.slice(dot + 1))) {
      here.asked = asks(text.slice(dot + 1), line);
    }
    if (isEnvironmentTable(text) && previous?.text === "=" && tokens[at - 2]?.text === "}")
      readDestructured(at - 3);
    // Kotlin's `"timeout" to 5`.
    if (text === "to" && language.id === "jvm" && previous?.kind === "string") {
      here.label = here.last;
      return;
    }
    if (/^(?:true|false)$/iu.test(text)) emit(text.toLowerCase(), "boolean", { line });
    else if (/^(?:null|None|nil|undefined)$/u.test(text)) emit("", "null", { line });
    else {
      here.last = text.split(".");
      // `retries: Infinity` and `backoff: exponential` say as much as a number.
      if (isWholeValue(at) && !typeName.test(text)) readWholeName(text, line);
    }
  }

  function readWholeName(text: string, line: number): void {
    if (here.asked !== undefined) return;
    if (isCredentialStore(text) && text.includes(".")) here.asked = { name: text, shown: text, line };
    else emit(text, "other", { line });
  }

  /** `plug Tesla.Middleware.BaseUrl, "https://…"`: what stands first in a statement is called with the rest. */
  function readCallWithoutBrackets(text: string, at: number, starts: boolean): void {
    const next = tokens[at + 1];
    const isStatement =
      starts || /^(?:do|then)$/u.test(tokens[at - 1]?.text ?? "") || tokens[at - 1]?.text === "{";
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
      const follows = next?.line === tokens[at]!.line && next.column > tokens[at]!.column + text.length;
      if (isValue && follows && !modifiers.test(next.text)) here.call = text.split(".");
    }
  }

  function isWholeValue(at: number): boolean {
    const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? "\n"];
    // In Kotlin and Scala a type follows the colon.
    if (language.id === "jvm" && before === ":" && /^[A-Z]/u.test(tokens[at]!.text)) return false;
    return (
      here.label.length > 0 &&
      !here.declares &&
      /^(?::|=|:=|=>)$/u.test(before) &&
      /^[,;)}\]\n]$/u.test(after)
    );
  }

  /** `const { STRIPE_KEY, STRIPE_URL: url } = process.env` */
  function readDestructured(from: number): void {
    for (let at = from; at >= 0 && tokens[at]!.text !== "{"; at -= 1) {
      const { kind, text: name, line } = tokens[at]!;
      if (kind === "name" && variableName.test(name)) emitRead(name, line);
    }
  }

  function readString({ text: written, line }: CodeToken, at: number): void {
    const next = tokens[at + 1]?.kind === "newline" ? tokens[at + 2]?.text : tokens[at + 1]?.text;
    const first = here.strings === 0;
    here.strings += 1;
    here.last = [written.slice(0, maxName)];
    const isPair = next === "=>" || (language.id === "jvm" && (next === "->" || next === "to"));
    const isKey = isPair || (next === ":" && here.conditions === 0);
    if (isKey || (here.subscriptOf !== undefined && next === "]")) return;

    // Spring: @Value("${STRIPE_KEY:none}")
    const placeholders = language.id === "jvm" ? written.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu) : [];
    for (const [, variable] of placeholders) emitRead(variable!, line);
    if (language.id === "jvm" && here.callee === "Value" && readInjected(written, line, at)) return;

    if (first && isEnvironmentCall(here.callee) && variableName.test(written)) {
      here.first = asks(written, line);
      return;
    }
    const { value, references, reads: readInside } = interpolationOf(written, at);
    for (const variable of readInside) emitRead(variable, line);
    const namesNext =
      (tokens[at - 1]?.text === "(" || here.call.length > 0) &&
      next === "," &&
      /^[A-Za-z][\w.:-]{0,100}$/u.test(value);
    const isHeader = namesNext && /header/iu.test(here.callee);
    emit(value, "string", { line, ...(isHeader && { role: "header-name" as const }), from: references });
    // set("timeout", 30): the first argument names the second.
    if (namesNext && here.label.length === 0) {
      if (here.call.length > 0) here.call = [...here.call, value].slice(-maxPath);
      else here.path = [...here.path, value];
    }
  }

  function interpolationOf(written: string, at: number) {
    const plain = { value: written, references: [], reads: [] };
    const mark = language.id === "jvm" ? "${" : language.id === "csharp" ? "{" : "#{";
    const may = hasBraceBelow || callsWithoutBrackets;
    // Spring and Scala's own placeholders are no code.
    if (!may || depth >= maxDepth || here.callee === "Value" || tokens[at]!.text.includes("\\$"))
      return plain;
    return interpolated(written, mark, (code) => codeSettings(code, language, depth + 1)) ?? plain;
  }

  /** Spring's `@Value("${pay.url:https://a}") lateinit var url: String` gives a value to what it stands at. */
  function readInjected(written: string, line: number, at: number): boolean {
    if (!written.includes("${")) return false;
    const names = tokens.slice(at + 2, at + 14).filter(({ kind }) => kind === "name");
    const declared = names.find(({ text: name }) => !injected.test(name));
    const value = written.replaceAll("\\$", "$");
    const inner = here;
    here = frames.at(-2) ?? here;
    const label = here.label;
    here.label = declared === undefined ? ["Value"] : [declared.text];
    emit(value, "string", { line });
    here.label = label;
    here = inner;
    return true;
  }

  function readNumber({ text: digits, line }: CodeToken, at: number): number {
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
    emit(`${value}${here.unit ?? named ?? ""}`, "number", { line });
    here.label = label;
    here.call = call;
    return end;
  }

  function readMark({ text: mark, line }: CodeToken, at: number): void {
    if (mark === "(" || mark === "[" || mark === "{") open(mark, at);
    else if (mark === ")" || mark === "]" || mark === "}") close(line);
    else if (mark === ";") endStatement();
    else if (mark === ",") {
      settle();
      here.label = [];
      here.last = [];
    } else if (/^(?:\|\||\?\?)$/u.test(mark) || (mark === "?:" && language.id !== "javascript")) fallBack();
    else if (mark === "?") {
      here.conditions += 1;
      here.asked = undefined;
    } else if (mark === ":" && here.conditions > 0) here.conditions -= 1;
    // In `timeout: number = 30` the name stands before the colon.
    else if (mark === "=" && here.label.length > 0 && tokens[at - 2]?.text === ":") here.last = [];
    else if (/^(?::|=|:=|=>|\|\|=|\?\?=|\?:)$/u.test(mark) && here.last.length > 0) {
      if (here.declares && mark === ":") return;
      // Elixir's `if a, do: b, else: c`.
      if (callsWithoutBrackets && /^(?:do|else)$/u.test(here.last.join("."))) return;
      // The parameter of a function is given no value by its body, nor is an accessor.
      const isAccess = /^(?:get|set|init)$/u.test(here.last.join("."));
      if (mark === "=>" && language.id === "csharp" && (here.open === "(" || isAccess)) return;
      here.label = here.last;
      here.last = [];
    } else if (mark === "->" && language.id === "jvm" && tokens[at - 1]?.kind === "string")
      here.label = here.last;
    else if (mark !== "." && operators.test(mark)) here.asked = undefined;
  }

  /** `ENV["A"] || "b"` */
  function fallBack(): void {
    if (here.asked === undefined) return;
    here.first = here.asked;
    here.asked = undefined;
  }

  function open(bracket: "(" | "[" | "{", at: number): void {
    // In C# a brace stands on a line of its own.
    const before = hasBraceBelow && tokens[at - 1]?.kind === "newline" ? at - 2 : at - 1;
    const previous = tokens[before];
    const path = key();
    const called = bracket === "(" ? calledAt(at) : undefined;
    const isName = previous?.kind === "name" && !keywords.test(previous.text);
    const opened = frame(bracket, path, at);
    if (bracket === "[" && here.last.length > 0 && (isName || previous?.text === "]")) {
      opened.subscriptOf = here.last;
    } else if (bracket === "[" && previous?.text === ")" && tokens[at - 2]?.text === "(") {
      // System.getenv()["A"]
      opened.subscriptOf = tokens[at - 3]?.text.split(".");
    } else if (called !== undefined) {
      const unit = unitOf(called);
      const isOwn = here.declares && here.label.join(".") === called;
      const names =
        unit === undefined && !isOwn && !isTransparent(called) && !isDefault(called) ? [called] : [];
      opened.path =
        path.length === 0 && names.length > 0 ? within(names) : [...path, ...names].slice(-maxPath);
      opened.callee = called;
      opened.unit = unit;
      if (isDefault(called)) opened.first = take();
    } else if (
      bracket === "{" &&
      previous?.text === ")" &&
      here.asked !== undefined &&
      language.id === "ruby"
    ) {
      // ENV.fetch("A") { "b" }
      opened.first = take();
    } else if (bracket === "{" && previous?.text === ")" && language.id === "jvm") {
      // Kotlin: install(HttpTimeout) { … }
      opened.path = [...path, ...lambdaOf(before + 1)].slice(-maxPath);
    } else if (bracket === "{" && isName && here.label.length === 0 && isComposite(before)) {
      opened.path = [...path, previous.text].slice(-maxPath);
    }
    if (bracket === "{") here.declares = false;
    frames.push(opened);
    here = opened;
  }

  function isDefault(called: string): boolean {
    return here.asked !== undefined && givesDefault(called);
  }

  function take(): Asked | undefined {
    const { asked } = here;
    here.asked = undefined;
    return asked;
  }

  /** The name before a bracket, past type arguments: `GetValue<int>(`. */
  function calledAt(at: number): string | undefined {
    let name = tokens[at - 1];
    if (hasBraceBelow && name?.text === ">") {
      let from = at - 2;
      while (from > at - 12 && from > 0 && tokens[from]!.text !== "<") from -= 1;
      name = tokens[from]?.text === "<" ? tokens[from - 1] : undefined;
    }
    return name?.kind === "name" && !keywords.test(name.text) ? name.text : undefined;
  }

  /** What a block after a call belongs to; a function's own body belongs to nothing. */
  function lambdaOf(at: number): string[] {
    let depthOfBrackets = 0;
    for (let from = at - 1; from > 0 && from > at - 40; from -= 1) {
      const { text: mark } = tokens[from]!;
      if (mark === ")") depthOfBrackets += 1;
      else if (mark === "(") depthOfBrackets -= 1;
      if (depthOfBrackets > 0) continue;
      const [name, before] = [tokens[from - 1], tokens[from - 2]];
      const isCall = name?.kind === "name" && !keywords.test(name.text) && before?.kind !== "name";
      return isCall ? [name.text] : [];
    }
    return [];
  }

  /** http.Client{Timeout: 30} in Go and Rust, and not a type that a function returns. */
  function isComposite(at: number): boolean {
    const isType = /(?:^|\.)[A-Z]\w*$/u.test(tokens[at]?.text ?? "");
    return isType && !/^(?:[*):]|->)$/u.test(tokens[at - 1]?.text ?? "");
  }

  function close(line: number): void {
    if (frames.length === 1) return;
    // What a variable of the environment gives to a name inside, it gives there.
    if (here.label.length > 0) settle();
    const { subscriptOf, strings, names, last, callee, asked, first, open: bracket, at } = frames.pop()!;
    here = frames.at(-1)!;
    here.last = [];
    if (subscriptOf !== undefined) closeSubscript({ subscriptOf, strings, names, last }, line);
    else if (bracket === "(" && isEnvironmentCall(callee)) here.asked = first ?? here.asked;
    else if (/(?:^|\.)dig$/u.test(callee) && isCredentialStore(callee)) {
      const name = [callee.replace(/\.dig$/u, ""), ...names].join(".");
      here.asked = { name, shown: name, line };
    } else if (bracket === "(" && (callee === "" || isTransparent(callee))) here.asked = asked ?? here.asked;
    else if (bracket === "{" && language.id === "csharp" && isAccessor(at))
      here.last = (nameBefore(at)?.text ?? "").split(".");
  }

  /** `Retries { get; set; }` goes on with `= 3`. */
  function isAccessor(at: number): boolean {
    const inside = tokens[tokens[at + 1]?.kind === "newline" ? at + 2 : at + 1]?.text ?? "";
    return nameBefore(at) !== undefined && /^(?:get|init|set|private|protected|internal)$/u.test(inside);
  }

  function nameBefore(at: number): CodeToken | undefined {
    const token = tokens[tokens[at - 1]?.kind === "newline" ? at - 2 : at - 1];
    return token?.kind === "name" ? token : undefined;
  }

  function closeSubscript(
    {
      subscriptOf,
      strings,
      names,
      last,
    }: { subscriptOf: string[]; strings: number; names: string[]; last: string[] },
    line: number,
  ): void {
    const only =
      strings === 1
        ? last[0]
        : strings === 0 && language.id === "ruby" && names.length === 1
          ? names[0]
          : undefined;
    if (only === undefined) return;
    here.last = [...subscriptOf, only];
    const name = here.last.join(".");
    if (isEnvironmentTable(subscriptOf.join(".")) && variableName.test(only)) here.asked = asks(only, line);
    else if (isCredentialStore(name)) here.asked = { name, shown: name, line };
  }
}
