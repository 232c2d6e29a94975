import { parseArgs } from "node:util";
import { distance } from "fastest-levenshtein";
import { type Mistake, SettingsError } from "../errors.ts";

/** One option of a command; `value` names what stands after it, and its absence makes the option a switch. */
export interface Option {
  value?: string;
  default?: string;
  /** The only values there are. */
  choices?: readonly string[];
  required?: boolean;
  /** One sentence for the help; absent for a synonym that is only still understood. */
  summary?: string;
}

/** All that is known of a command before it runs: what its help says follows from this, and how its arguments are read. */
export interface CommandPlan<O extends Record<string, Option> = Record<string, Option>> {
  name: string;
  /** Lines after `deploy-guard NAME`, one a way to call it. */
  forms: readonly string[];
  /** What it does, in sentences. */
  about: string;
  options: O;
  /** What may stand beside the options, such as `FILE`. */
  operand?: string;
  /** What else a caller must know: the environment, the exit codes. */
  notes: string;
}

type ValueOf<O extends Option> = O extends { value: string }
  ? O extends { default: string } | { required: true }
    ? O extends { choices: readonly (infer C)[] }
      ? C
      : string
    : (O extends { choices: readonly (infer C)[] } ? C : string) | undefined
  : boolean;

export type Arguments<O extends Record<string, Option>> = {
  [Name in keyof O]: ValueOf<O[Name]>;
} & { operand: string | undefined };

/** Keeps the literal types of the options: what is read has them then. */
export function plan<const O extends Record<string, Option>>(of: CommandPlan<O>): CommandPlan<O> {
  return of;
}

/**
 * Reads a command's arguments; `help` when they ask for it, whatever else they say. `check` answers what is wrong with
 * their values or with what they say together; a value that is missing though required is then undefined.
 * @throws SettingsError with every mistake, and the nearest option for one that does not exist
 */
export function readArguments<O extends Record<string, Option>>(
  { options, operand }: CommandPlan<O>,
  args: readonly string[],
  check: (given: Arguments<O>) => Mistake[] = () => [],
): Arguments<O> | "help" {
  if (args.includes("--help") || args.includes("-h")) return "help";
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      ...Object.fromEntries(
        Object.entries(options).map(([name, { value }]) => [
          name,
          { type: value === undefined ? "boolean" : "string" } as const,
        ]),
      ),
      help: { type: "boolean", short: "h" } as const,
    },
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const mistakes: Mistake[] = [];
  const given = new Map<string, string | true>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (option === undefined) mistakes.push({ path: rawName, message: noSuchOption(name, options) });
    else if (option.value !== undefined && !value)
      mistakes.push({ path: rawName, message: `expected ${option.value} after it` });
    else if (option.value === undefined && value !== undefined)
      mistakes.push({ path: rawName, message: "expected no value" });
    else given.set(name, value ?? true);
  }
  const most = operand === undefined ? 0 : 1;
  for (const extra of operands.slice(most)) {
    const expected = most === 0 ? "expected options only" : `expected one ${operand} at most`;
    mistakes.push({ path: extra, message: expected });
  }
  const read: Record<string, string | boolean | undefined> = {};
  for (const [name, option] of Object.entries(options)) {
    const value = given.get(name) ?? option.default ?? (option.value === undefined ? false : undefined);
    if (option.required && value === undefined)
      mistakes.push({ path: `--${name}`, message: `is missing: expected ${option.value}` });
    if (option.choices !== undefined && value !== undefined && !option.choices.includes(String(value)))
      mistakes.push({ path: `--${name}`, message: `expected ${option.choices.join(", ")}, got "${value}"` });
    read[name] = value;
  }
  const known = { ...read, operand: operands[0] } as Arguments<O>;
  mistakes.push(...check(known));
  if (mistakes.length > 0) throw new SettingsError("The command line", mistakes);
  return known;
}

function noSuchOption(name: string, options: Record<string, Option>): string {
  const near = nearest(name, [...Object.keys(options), "help"]);
  return `there is no such option${near === undefined ? "" : `, did you mean "--${near}"?`}`;
}

/** The word that was probably meant; undefined when none is close. */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [best] = words
    .map((one) => ({ one, apart: distance(word.toLowerCase(), one) }))
    .sort((a, b) => a.apart - b.apart);
  return best !== undefined && best.apart <= Math.max(1, Math.floor(best.one.length / 3))
    ? best.one
    : undefined;
}

/** The text of `deploy-guard NAME --help`. */
export function usage({ name, forms, about, options, notes }: CommandPlan): string {
  const rows = Object.entries(options).flatMap(([option, { value, summary, default: fallback, choices }]) =>
    summary === undefined
      ? []
      : [
          [
            `--${option}${value === undefined ? "" : ` ${value}`}`,
            [
              summary,
              ...(choices === undefined ? [] : [`: ${choices.join(", ")}`]),
              ...(fallback === undefined ? [] : [` (default: ${fallback})`]),
            ].join(""),
          ] as const,
        ],
  );
  rows.push(["--help", "this text"]);
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    ...forms.map((form) => `deploy-guard ${name}${form === "" ? "" : ` ${form}`}`),
    "",
    about,
    "",
    ...rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`),
    "",
    notes,
    "",
  ].join("\n");
}
