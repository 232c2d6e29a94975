import { seen } from "../text/one-line.ts";

/** `/waive RULE KEY until=YYYY-MM-DD reason…` as somebody wrote it in a comment. KEY is a setting, or the path of a file. */
export type WaiveCommand =
  | { kind: "waive"; rule: string; key: string; until: string; reason: string }
  | WaiveMistake;

/** What is wrong with the command itself, whoever wrote it. */
export type WaiveMistake =
  | { kind: "no-rule" }
  | { kind: "unknown-rule"; rule: string }
  | { kind: "no-key" }
  | { kind: "open-quote" }
  | { kind: "no-day" }
  | { kind: "no-such-day"; until: string }
  | { kind: "past-day"; until: string }
  | { kind: "too-far"; until: string; latest: string }
  | { kind: "no-reason" };

const mostCharacters = 20_000;
const mostCommands = 10;
const mostDays = 366;
const mostReason = 300;
const dayMs = 86_400_000;

/** Commands at the beginning of a line, outside code and quotes, in their order. `now` is in milliseconds. */
export function parseWaiveCommands(
  body: string,
  { rules, now }: { rules: readonly string[]; now: number },
): WaiveCommand[] {
  return commandLines(body).map((line) => parseCommand(line, rules, now));
}

function commandLines(body: string): string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  for (const line of body.slice(0, mostCharacters).split(/\r\n|\r|\n/u)) {
    const mark = /^ {0,3}(`{3,}|~{3,})/u.exec(line)?.[1];
    if (mark !== undefined && fence === undefined) fence = mark;
    else if (mark !== undefined && fence !== undefined && mark.startsWith(fence)) fence = undefined;
    else if (fence === undefined && /^ {0,3}\/waive(?:\s|$)/iu.test(line)) lines.push(line);
  }
  return lines.slice(0, mostCommands);
}

function parseCommand(line: string, rules: readonly string[], now: number): WaiveCommand {
  const [rule = "", afterRule] = word(line.trim().slice("/waive".length));
  if (rule === "" || isDay(rule)) return { kind: "no-rule" };
  const id = rule.toLowerCase();
  if (!rules.includes(id)) return { kind: "unknown-rule", rule };
  const quoted = quotedWord(afterRule);
  if (quoted === "open") return { kind: "open-quote" };
  const [key, afterKey] = quoted ?? word(afterRule);
  if (key === "" || (quoted === undefined && isDay(key))) return { kind: "no-key" };
  const [day, reason] = word(afterKey);
  if (!isDay(day)) return { kind: "no-day" };
  const until = day.slice("until=".length);
  const at = /^\d{4}-\d{2}-\d{2}$/u.test(until) ? Date.parse(`${until}T00:00:00Z`) : Number.NaN;
  // JavaScript takes 30 February for a day in March.
  if (Number.isNaN(at) || dayText(at) !== until) return { kind: "no-such-day", until };
  if (now >= at + dayMs) return { kind: "past-day", until };
  const latest = dayText(now + mostDays * dayMs);
  if (until > latest) return { kind: "too-far", until, latest };
  const why = seen(reason).trim();
  if (!/\p{L}{2}/u.test(why)) return { kind: "no-reason" };
  return { kind: "waive", rule: id, key, until, reason: [...why].slice(0, mostReason).join("") };
}

function isDay(text: string): boolean {
  return /^until=/iu.test(text);
}

/** The first word, and what follows it. */
function word(text: string): [string, string] {
  const trimmed = text.trimStart();
  const end = trimmed.search(/\s/u);
  return end === -1 ? [trimmed, ""] : [trimmed.slice(0, end), trimmed.slice(end)];
}

/** A key with spaces in backticks or quotes, as the comment shows it; undefined when it is a plain word. */
function quotedWord(text: string): [string, string] | "open" | undefined {
  const trimmed = text.trimStart();
  const quote = trimmed[0] ?? "";
  if (!"`\"'".includes(quote) || quote === "") return undefined;
  const end = trimmed.indexOf(quote, 1);
  return end === -1 ? "open" : [trimmed.slice(1, end), trimmed.slice(end + 1)];
}

function dayText(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}
