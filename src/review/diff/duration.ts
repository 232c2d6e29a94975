import parse from "parse-duration";
import type { Setting } from "./change.ts";
import { wordsOf } from "./key-words.ts";

/** A span of time; `unit` is undefined when neither the value nor its key names one. */
export interface Duration {
  /** Milliseconds when the unit is known, else the bare number. */
  amount: number;
  unit: "ms" | undefined;
}

/** `5s`, `1m30s`, `250 ms`, `PT2M`, `2.seconds`, `5 * time.Second`, or a number whose key names the unit. */
export function parseDuration(setting: Setting | undefined, key: readonly string[]): Duration | undefined {
  const text = setting?.value?.trim().toLowerCase().replaceAll("_", "");
  if (text === undefined || text === "" || text.length > 60) return undefined;
  if (/^[+-]?\d+(?:\.\d+)?$/u.test(text)) return withUnitOf(Number(text), key);
  const spelled = text
    .replace(/(\d)\s*(?:\*\s*time)?\.\s*([a-z])/gu, "$1$2")
    .replace(/(?<![a-z])(?:millis|msecs?)(?![a-z])/gu, "ms");
  if (!/^p?t?\d/u.test(spelled)) return undefined;
  const amount = parse(spelled);
  return amount === null ? undefined : { amount, unit: "ms" };
}

function withUnitOf(amount: number, key: readonly string[]): Duration {
  const last = wordsOf(key.at(-1) ?? "").at(-1) ?? "";
  // `min` at the end of a name is a minimum, and a single letter is no unit.
  if (last.length < 2 || last === "min") return { amount, unit: undefined };
  const factor = parse(`1${last.replace(/^(?:millis|msecs?)$/u, "ms")}`);
  return factor === null ? { amount, unit: undefined } : { amount: amount * factor, unit: "ms" };
}

/** How many times longer the second is; undefined when their units can't be compared. */
export function timesLonger(before: Duration | undefined, after: Duration | undefined): number | undefined {
  if (before === undefined || after === undefined || before.unit !== after.unit) return undefined;
  return before.amount > 0 ? after.amount / before.amount : undefined;
}

const endless =
  /^(?:|none|null|nil|~|never|infinite|infinity|[+-]?\.?inf|unlimited|off|no|false|disabled?|undefined|-\d.*|p?t?0+(?:\.0+)?\s*[a-z]{0,12})$/iu;
const largest = /(?:max_?(?:safe_?)?(?:value|int(?:eger)?)|infinity|infinite|maxint\d*|\binf)\b/iu;

/** No limit at all, in the ways in which clients spell it. */
export function isEndless(value: string | undefined): boolean {
  const text = value?.trim() ?? "";
  if (text.length > 60) return false;
  return endless.test(text) || largest.test(text) || Number(text) >= 2_147_483_647;
}
