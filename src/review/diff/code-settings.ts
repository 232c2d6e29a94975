import type { Setting } from "./change.ts";
import { quantityAt, unitOf } from "./code-durations.ts";
import type { CodeLanguage } from "./code-language.ts";
import { type CodeToken, tokensOf } from "./code-tokens.ts";

/** A bracket that is open, or the file itself. */
interface Frame {
  open: "(" | "[" | "{" | "";
  /** What the literals inside belong to: assigned names, called functions, properties. */
  path: string[];
  /** The name that the next literal is assigned to, until the statement or the comma ends it. */
  label: string[];
  /** The expression just read, which an = or : makes the label. */
  last: string[];
  /** Conditions `a ? b : c` whose colon is still to come. */
  conditions: number;
  /** The function whose arguments these are. */
  callee: string;
  /** In `Duration.ofSeconds(30)`, what 30 counts. */
  unit: string | undefined;
  /** In `a["b"]`, what is looked up. */
  subscriptOf: string[] | undefined;
  /** Strings read directly inside. */
  strings: number;
}

/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
const maxPath = 8;
const maxName = 200;

const keywords =
  /^(?:if|elif|else|for|foreach|while|until|unless|switch|match|when|case|catch|except|with|using|return|yield|throw|raise|await|async|new|do|try|finally|in|not|and|or|function|func|fun|fn|def|lambda|lock|synchronized)$/u;
const environmentCall =
  /(?:^|\.)(?:getenv|get_env|fetch_env|lookupenv|getenvironmentvariable|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|setdefault|require))$/iu;
const environmentTable =
  /^(?:process\.env|import\.meta\.env|Bun\.env|os\.environ|environ|ENV|_ENV|_SERVER)$/u;
/** What stands after a colon in a declaration and gives no value. */
const typeName =
  /^(?:number|string|str|boolean|bool|any|unknown|object|u?int\d*|[iuf]\d+|usize|float\d*|double|long|String|Int|Integer|Long|Double|Float|Boolean|Duration|TimeSpan|time\.Duration)$/u;
const variableName = /^[A-Z][A-Z0-9_]*$/u;

/**
 * Every literal of a source file, keyed by the names it is assigned or passed to: `{ stripe: { timeout: 5 } }`,
 * `STRIPE["timeout"] = 5` and `new Stripe(key, { timeout: 5 })` alike. Follows brackets and names, not types or control
 * flow: what is computed has no setting, but for
 * products of numbers, units of time, and a single name, which stands for its value.
 */
export function codeSettings(text: string, language: CodeLanguage): Setting[] {
  const tokens = tokensOf(text, language);
  const settings: Setting[] = [];
  const frames: Frame[] = [frame("", [])];
  /** Python has no brackets around a class: its body is what is indented deeper. */
  const classes: { name: string; column: number }[] = [];
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
  return settings;

  function key(): string[] {
    const enclosing = frames.length === 1 ? classes.map(({ name }) => name) : [];
    return [...enclosing, ...here.path, ...here.label].slice(-maxPath);
  }

  function emit(value: string, type: Setting["type"], line: number, role?: Setting["role"]): void {
    if (!importing) settings.push({ key: key(), value, type, line, ...(role && { role }) });
  }

  function emitRead(variable: string, line: number): void {
    if (reads.has(variable)) return;
    reads.add(variable);
    settings.push({ key: [variable], value: variable, type: "string", line, role: "env-read" });
  }

  function readNewline(at: number): void {
    const next = tokens[at + 1];
    if (next === undefined || next.kind === "newline") return;
    if (language.id === "python" && frames.length === 1) {
      while (classes.length > 0 && classes.at(-1)!.column >= next.column) classes.pop();
    }
    const goesOn = /^(?:[=:+*/|&?,\\]|=>|:=|->|\|\||&&|\?\?|\+=)$/u.test(tokens[at - 1]?.text ?? "");
    const wentOn = next.kind === "mark" && /^(?:[.?:+*|]|\|\||&&|\?\?)$/u.test(next.text);
    if (here.open !== "(" && here.open !== "[" && !goesOn && !wentOn) endStatement();
  }

  function endStatement(): void {
    here.label = [];
    here.last = [];
    here.conditions = 0;
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
    if (previous?.text === "class" && language.id === "python" && frames.length === 1) {
      classes.push({ name: text, column: previous.column });
    } else if (
      /^(?:class|object|interface|module|struct|namespace|trait|impl)$/u.test(previous?.text ?? "")
    ) {
      here.label = [text];
    }
    const dot = text.lastIndexOf(".");
    if (environmentTable.test(text.slice(0, Math.max(dot, 0))) && variableName.test(text.slice(dot + 1))) {
      emitRead(text.slice(dot + 1), line);
    }
    if (environmentTable.test(text) && previous?.text === "=" && tokens[at - 2]?.text === "}")
      readDestructured(at - 3);
    if (/^(?:true|false)$/iu.test(text)) emit(text.toLowerCase(), "boolean", line);
    else if (/^(?:null|None|nil|undefined)$/u.test(text)) emit("", "null", line);
    else {
      here.last = text.split(".");
      // `retries: Infinity` and `backoff: exponential` say as much as a number.
      if (isWholeValue(at) && !typeName.test(text)) emit(text, "other", line);
    }
  }

  function isWholeValue(at: number): boolean {
    const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]?.text ?? "\n"];
    return here.label.length > 0 && /^(?::|=|:=|=>)$/u.test(before) && /^[,;)}\]\n]$/u.test(after);
  }

  /** `const { STRIPE_KEY, STRIPE_URL: url } = process.env` */
  function readDestructured(from: number): void {
    for (let at = from; at >= 0 && tokens[at]!.text !== "{"; at -= 1) {
      const { kind, text, line } = tokens[at]!;
      if (kind === "name" && variableName.test(text)) emitRead(text, line);
    }
  }

  function readString({ text, line }: CodeToken, at: number): void {
    const next = tokens[at + 1]?.kind === "newline" ? tokens[at + 2]?.text : tokens[at + 1]?.text;
    const first = here.strings === 0;
    here.strings += 1;
    here.last = [text.slice(0, maxName)];
    const isKey = next === "=>" || (next === ":" && here.conditions === 0);
    if (isKey || (here.subscriptOf !== undefined && next === "]")) return;

    // Spring: @Value("${STRIPE_KEY:none}")
    const placeholders = language.id === "jvm" ? text.matchAll(/\$\{([A-Z][A-Z0-9_]+)[:}]/gu) : [];
    for (const [, variable] of placeholders) emitRead(variable!, line);

    if (first && environmentCall.test(here.callee.slice(-100)) && variableName.test(text)) {
      emitRead(text, line);
      // A default is keyed by what it is assigned to, else by the variable.
      if (key().length === 0) here.path = [text];
      return;
    }
    const namesNext = tokens[at - 1]?.text === "(" && next === "," && /^[A-Za-z][\w.:-]{0,100}$/u.test(text);
    emit(text, "string", line, namesNext && /header/iu.test(here.callee) ? "header-name" : undefined);
    // set("timeout", 30): the first argument names the second.
    if (namesNext && here.label.length === 0) here.path = [...here.path, text];
  }

  function readNumber({ text, line }: CodeToken, at: number): number {
    const { value, end } = quantityAt(tokens, at);
    here.last = [text];
    if (tokens[end + 1]?.text === ":" && here.conditions === 0) return end;
    const label = here.label;
    const [operator, compared] = [tokens[at - 1], tokens[at - 2]];
    if (/^[<>]=?$/u.test(operator?.text ?? "") && compared?.kind === "name")
      here.label = compared.text.split(".");
    // timedelta(seconds=30) says the unit where others say the name.
    const named = here.callee.endsWith("timedelta") ? unitOf(label.at(-1) ?? "") : undefined;
    if (named !== undefined) here.label = [];
    emit(`${value}${here.unit ?? named ?? ""}`, "number", line);
    here.label = label;
    return end;
  }

  function readMark({ text, line }: CodeToken, at: number): void {
    if (text === "(" || text === "[" || text === "{") open(text, at);
    else if (text === ")" || text === "]" || text === "}") close(line);
    else if (text === ";") endStatement();
    else if (text === ",") {
      here.label = [];
      here.last = [];
    } else if (text === "?") here.conditions += 1;
    else if (text === ":" && here.conditions > 0) here.conditions -= 1;
    // In `timeout: number = 30` the name stands before the colon.
    else if (text === "=" && here.label.length > 0 && tokens[at - 2]?.text === ":") here.last = [];
    else if (/^(?::|=|:=|=>|\|\|=|\?\?=)$/u.test(text) && here.last.length > 0) {
      here.label = here.last;
      here.last = [];
    }
  }

  function open(bracket: "(" | "[" | "{", at: number): void {
    const previous = tokens[at - 1];
    const isName = previous?.kind === "name" && !keywords.test(previous.text);
    const path = key();
    let opened = frame(bracket, path);
    if (bracket === "[" && here.last.length > 0 && (isName || previous?.text === "]")) {
      opened.subscriptOf = here.last;
    } else if (bracket === "(" && isName) {
      const unit = unitOf(previous.text);
      const names = unit === undefined && !isTransparent(previous.text) ? [previous.text] : [];
      opened = { ...frame(bracket, [...path, ...names]), callee: previous.text, unit };
    } else if (bracket === "{" && isName && here.label.length === 0 && isComposite(at)) {
      opened = frame(bracket, [...path, previous.text]);
    }
    frames.push(opened);
    here = opened;
  }

  /** http.Client{Timeout: 30} in Go and Rust, and not a type that a function returns. */
  function isComposite(at: number): boolean {
    const isType = /(?:^|\.)[A-Z]\w*$/u.test(tokens[at - 1]?.text ?? "");
    return isType && !/^(?:[*):]|->)$/u.test(tokens[at - 2]?.text ?? "");
  }

  function close(line: number): void {
    if (frames.length === 1) return;
    const { subscriptOf, strings, last } = frames.pop()!;
    here = frames.at(-1)!;
    here.last = [];
    const [only] = last;
    if (subscriptOf === undefined || strings !== 1 || only === undefined) return;
    here.last = [...subscriptOf, only];
    if (environmentTable.test(subscriptOf.join(".")) && variableName.test(only)) emitRead(only, line);
  }
}

/** Calls that only fetch or convert what is passed on. */
function isTransparent(callee: string): boolean {
  return callee.endsWith("timedelta") || environmentCall.test(callee.slice(-100));
}

function frame(open: Frame["open"], path: string[]): Frame {
  return {
    open,
    path: path.slice(-maxPath),
    label: [],
    last: [],
    conditions: 0,
    callee: "",
    unit: undefined,
    subscriptOf: undefined,
    strings: 0,
  };
}
