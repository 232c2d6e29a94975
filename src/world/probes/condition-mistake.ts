import { parseDuration } from "../../text/duration.ts";
import type { Condition, Operand, Operator, Place } from "./condition.ts";

/** What a place may be compared with. */
interface Kind {
  /** Whether a value may stand there. */
  takes(text: string): boolean;
  /** What was expected, and where there is a usual slip, what was meant. */
  expected(text: string, operator: Operator): string;
  /** Whether larger and smaller mean anything. */
  isOrdered: boolean;
  /** The smallest and largest value that there can be. */
  range?: [number, number];
}

const isNumber = (text: string) => /^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text.trim());

const status: Kind = {
  takes: (text) => /^\d{1,3}$/u.test(text),
  expected(text, operator) {
    const [, family] = /^([1-5])(?:xx|\*\*?|\.\.|\?\?)$/iu.exec(text) ?? [];
    if (family === undefined) return "expected a status code such as 200";
    const any = operator === "!=" ? "!=" : "==";
    return `expected a status code such as ${family}00; for all that begin with ${family}, write [STATUS] ${any} pat(${family}*)`;
  },
  isOrdered: true,
  range: [100, 599],
};

const time: Kind = {
  takes: (text) => isNumber(text) || parseDuration(text) !== undefined,
  expected: () => "expected a time such as 800ms or 2s",
  isOrdered: true,
  range: [0, Number.POSITIVE_INFINITY],
};

const untilExpiry: Kind = {
  takes: (text) => parseDuration(text) !== undefined,
  expected: (text) =>
    isNumber(text)
      ? `expected a time with a unit, such as ${text}d for ${text} days`
      : "expected a time with a unit, such as 7d",
  isOrdered: true,
};

const truth: Kind = {
  takes: (text) => text === "true" || text === "false",
  expected: () => "expected true or false",
  isOrdered: false,
};

const resolverCodes = ["NOERROR", "NXDOMAIN", "SERVFAIL"];
const resolver: Kind = {
  takes: (text) => resolverCodes.includes(text),
  expected: () => `expected one of ${resolverCodes.join(", ")}`,
  isOrdered: false,
};

const length: Kind = {
  takes: (text) => /^\d{1,15}$/u.test(text),
  expected: () => "expected a whole number",
  isOrdered: true,
  range: [0, Number.POSITIVE_INFINITY],
};

/** Anything may stand in an answer, but only numbers and times can be larger or smaller. */
const content: Kind = { takes: () => true, expected: () => "", isOrdered: true };

const kinds: Record<Place, Kind> = {
  STATUS: status,
  RESPONSE_TIME: time,
  CERTIFICATE_EXPIRATION: untilExpiry,
  CONNECTED: truth,
  DNS_RCODE: resolver,
  BODY: content,
  HEADERS: content,
};

/** Facts of the deploy that are put in; every other word with a dollar or in braces stays as it is, and is in no answer. */
const facts = ["SHA", "GOOD", "ENVIRONMENT"];

/** Why a condition can never tell anything, and what was probably meant; undefined when it can. */
export function conditionMistake({ left, operator, right }: Condition): string | undefined {
  const [place, value, turned] = kindOf(left) === undefined ? [right, left, true] : [left, right, false];
  const kind = kindOf(place);
  if (kind === undefined || kindOf(value) !== undefined) return;
  const comparison = turned ? mirrored(operator) : operator;
  const isEquality = operator === "==" || operator === "!=";
  if (!isEquality && !kind.isOrdered)
    return `${name(place)} is only ever ${kind.expected("", operator).replace("expected ", "")}: compare it with == or !=`;
  for (const option of optionsOf(value)) {
    const mistake =
      placeholderMistake(option) ??
      (option.kind === "pat"
        ? patternMistake(place, option.pattern)
        : literalMistake(place, kind, { text: option.text, operator: comparison }));
    if (mistake !== undefined) return mistake;
  }
  return;
}

type Value = Extract<Operand, { kind: "literal" | "pat" }>;

function optionsOf(value: Operand): Value[] {
  if (value.kind === "any") return value.options.flatMap(optionsOf);
  return value.kind === "literal" || value.kind === "pat" ? [value] : [];
}

function kindOf(operand: Operand): Kind | undefined {
  switch (operand.kind) {
    case "place":
      return kinds[operand.place];
    case "len":
      return length;
    case "has":
      return truth;
    default:
      return undefined;
  }
}

function literalMistake(
  place: Operand,
  kind: Kind,
  { text, operator }: { text: string; operator: Operator },
): string | undefined {
  if (isFact(text)) return kind === content ? undefined : `${text} is text: ${kind.expected(text, operator)}`;
  const isEquality = operator === "==" || operator === "!=";
  if (!kind.takes(text))
    return `${name(place)} can't be compared with ${shown(text)}: ${kind.expected(text, operator)}`;
  const number = isNumber(text) ? Number(text) : parseDuration(text);
  if (kind === content) {
    return isEquality || number !== undefined
      ? undefined
      : `only numbers and times are larger or smaller, not ${shown(text)}`;
  }
  if (kind.range === undefined || number === undefined) return;
  const [least, most] = kind.range;
  const outcome = constantOutcome(operator, number, least, most);
  return outcome !== false
    ? undefined
    : `never holds: ${name(place)} is ${most === Number.POSITIVE_INFINITY ? `at least ${least}` : `between ${least} and ${most}`}`;
}

/** What the comparison always comes to for values within the range; undefined when it depends on the value. */
function constantOutcome(
  operator: Operator,
  bound: number,
  least: number,
  most: number,
): boolean | undefined {
  const outside = bound < least || bound > most;
  switch (operator) {
    case "==":
      return outside ? false : undefined;
    case "!=":
      return outside ? true : undefined;
    case "<":
      return bound <= least ? false : bound > most ? true : undefined;
    case "<=":
      return bound < least ? false : bound >= most ? true : undefined;
    case ">":
      return bound >= most ? false : bound < least ? true : undefined;
    case ">=":
      return bound > most ? false : bound <= least ? true : undefined;
  }
}

function patternMistake(place: Operand, pattern: string): string | undefined {
  if (place.kind !== "place" || place.place !== "STATUS" || couldBeStatus(pattern)) return;
  return `no status code looks like pat(${shown(pattern)}): expected one such as pat(2*)`;
}

/** Whether digits can be put for each `*` so that a status code comes out. */
function couldBeStatus(pattern: string): boolean {
  const digits = pattern.replaceAll("*", "");
  if (!/^\d{0,3}$/u.test(digits)) return false;
  return pattern.includes("*") ? !/^[^1-5*]/u.test(pattern) : /^[1-5]\d\d$/u.test(pattern);
}

function placeholderMistake(option: Value): string | undefined {
  const text = option.kind === "pat" ? option.pattern : option.text;
  const [found] = /^\{\{?\s*[A-Za-z_][\w.]*\s*\}?\}$/u.exec(text) ?? [];
  if (found === undefined) return;
  const known = facts.map((fact) => `$${fact}`).join(", ");
  return `${shown(found)} is not filled in: expected ${known}, or \${NAME} for a variable`;
}

function isFact(text: string): boolean {
  return facts.some((fact) => text === `$${fact}`);
}

function mirrored(operator: Operator): Operator {
  const turned: Record<Operator, Operator> = {
    "==": "==",
    "!=": "!=",
    "<": ">",
    "<=": ">=",
    ">": "<",
    ">=": "<=",
  };
  return turned[operator];
}

function name(operand: Operand): string {
  return operand.kind === "place" ? `[${operand.place}]` : `${operand.kind}()`;
}

function shown(text: string): string {
  return text === "" ? "nothing" : text.slice(0, 60);
}
