/** A bracket that is open, or the file itself. */
export interface Frame {
  open: "(" | "[" | "{" | "";
  /** What the bracket stands in; the file stands in nothing. */
  outer: Frame | undefined;
  /** Place of the bracket among the tokens. */
  at: number;
  /** What the literals inside belong to: assigned names, called functions, properties. */
  path: string[];
  /** What a statement without brackets calls, with the names that it is given first: `config :shop, Shop.Pay, …`. */
  call: string[];
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
  /** Names read directly inside. */
  names: string[];
  /** The statement says what a class is called and what it extends. */
  declares: boolean;
  /** What the expression is read from, so far without a default. */
  asked: Asked | undefined;
  /** What is asked before the next literal counts: it is the default. */
  first: Asked | undefined;
}

/** A variable or a credential that a value is read from. */
export interface Asked {
  name: string;
  /** The value in its place when there is no default: `${PAY_URL}`. */
  shown: string;
  line: number;
}

/** Deep nesting is cut from the left: the names near a literal tell more than the far ones. */
export const maxPath = 8;

/** The frame of the file itself. */
export function outermostFrame(): Frame {
  return frameOf({ open: "", path: [], at: -1 }, undefined);
}

/** The frame of a bracket that stands in another. */
export function frameIn(outer: Frame, bracket: Pick<Frame, "open" | "path" | "at">): Frame {
  return frameOf(bracket, outer);
}

function frameOf({ open, path, at }: Pick<Frame, "open" | "path" | "at">, outer: Frame | undefined): Frame {
  return {
    open,
    outer,
    at,
    path: path.slice(-maxPath),
    call: [],
    label: [],
    last: [],
    conditions: 0,
    callee: "",
    unit: undefined,
    subscriptOf: undefined,
    strings: 0,
    names: [],
    declares: false,
    asked: undefined,
    first: undefined,
  };
}

const environmentCall =
  /(?:^|\.)(?:getenv|get_env|fetch_env|lookupenv|getenvironmentvariable|envorelse|envornone|option_env|env|environ|config|env(?:iron)?\.(?:get|fetch|var|var_os|str|bool|int|float|list|string|setdefault|require|getorelse|(?:get|fetch)_\w+)|getenv\.getordefault)$/iu;
const environmentTable =
  /^(?:process\.env|import\.meta\.env|Bun\.env|os\.environ|environ|ENV|_ENV|_SERVER|System\.getenv|sys\.env)$/u;

export function isEnvironmentCall(callee: string): boolean {
  return environmentCall.test(callee.slice(-100));
}

export function isEnvironmentTable(name: string): boolean {
  return environmentTable.test(name);
}

/** `.orElse("b")` of what was read before. */
export function givesDefault(callee: string): boolean {
  return /(?:^|\.)(?:getOrElse|orElse|orElseGet|getOrDefault|unwrap_or|presence_or)$/u.test(
    callee.slice(-100),
  );
}

/** Calls that only fetch or convert what is passed on. */
export function isTransparent(callee: string): boolean {
  return (
    callee.endsWith("timedelta") ||
    isEnvironmentCall(callee) ||
    /^(?:Integer|Float|Option|Some|Optional\.of(?:Nullable)?|String\.to_\w+|(?:int|bool|double|TimeSpan)\.Parse|Convert\.\w+|listOf\w*|arrayOf\w*)$/u.test(
      callee,
    )
  );
}

/** Where an application keeps its credentials by name: `credentials.dig(:stripe, :key)`. */
export function isCredentialStore(name: string): boolean {
  return /(?:^|\.)(?:credentials|secrets)(?:\.|$)/u.test(name.slice(-200));
}
