import { distance } from "fastest-levenshtein";
import { type Severity, severities } from "./severity.ts";

/** What somebody asks for in a comment. Texts are foreign. */
export type Command =
  | { kind: "ack" }
  | { kind: "severity"; severity: Severity }
  /** `at` is when it happened; absent: when it was written. */
  | { kind: "timeline"; at?: number; text: string }
  | { kind: "cause"; text: string }
  | { kind: "false-alarm"; why: string }
  | { kind: "resolve" }
  | { kind: "reopen" }
  | { kind: "help" };

/** What was meant as a command and is none. `near` is the command that it may have meant. */
export type Mistake =
  | { kind: "unknown-command"; written: string; near: Command["kind"] }
  | { kind: "lacks-text"; command: Command["kind"] }
  | { kind: "no-severity"; written: string }
  | { kind: "in-the-future"; written: string };

export const commandNames = [
  "ack",
  "severity",
  "timeline",
  "cause",
  "false-alarm",
  "resolve",
  "reopen",
  "help",
] as const satisfies readonly Command["kind"][];

/** Words of other parts of ours, and of GitHub's own, which are not for an incident. */
const others = ["allow", "disallow", "waive", "close", "code", "table", "details", "saved", "duplicate"];

const mostLetters = 20_000;
const mostCommands = 10;
const mostText = 280;
/** A clock in the browser may be this far ahead. */
const aheadMs = 60_000;

/** Commands of a comment that was written at `at`, in their order: lines that begin with a slash, outside of code and quotes. */
export function parseCommands(comment: string, at: number): (Command | Mistake)[] {
  const found: (Command | Mistake)[] = [];
  let isCode = false;
  for (const line of comment.slice(0, mostLetters).split(/\r\n?|\n/u)) {
    if (/^ {0,3}(?:```|~~~)/u.test(line)) isCode = !isCode;
    const [written, name] = /^\/([A-Za-z][A-Za-z-]{0,30})(?=[ \t:]|$)/u.exec(line.trimEnd()) ?? [];
    if (isCode || written === undefined || name === undefined) continue;
    const rest = line.slice(written.length).replace(/^[ \t:]+/u, "");
    const command = parseCommand(name.toLowerCase(), rest.trim().slice(0, mostText), at);
    if (command !== undefined) found.push(command);
    if (found.length === mostCommands) break;
  }
  return found;
}

function parseCommand(name: string, text: string, at: number): Command | Mistake | undefined {
  const kind = commandNames.find((known) => known === name);
  switch (kind) {
    case undefined:
      return unknownCommand(name);
    case "severity":
      return severityCommand(text);
    case "timeline":
      return timelineCommand(text, at);
    case "cause":
      return text === "" ? { kind: "lacks-text", command: kind } : { kind, text };
    case "false-alarm":
      return text === "" ? { kind: "lacks-text", command: kind } : { kind, why: text };
    default:
      return { kind };
  }
}

/** Only what comes near to one of ours: a comment may begin with a path, or speak to another bot. */
function unknownCommand(name: string): Mistake | undefined {
  if (others.includes(name)) return undefined;
  const near = commandNames.find(
    (known) =>
      distance(name, known) <= 2 || (name.length > 2 && (name.startsWith(known) || known.startsWith(name))),
  );
  return near && { kind: "unknown-command", written: name, near };
}

function severityCommand(text: string): Command | Mistake {
  const severity = severities.find((known) => String(known) === text.replace(/^sev(?:erity)?[ -]?/iu, ""));
  return severity === undefined
    ? { kind: "no-severity", written: text.slice(0, 40) }
    : { kind: "severity", severity };
}

const dayMs = 86_400_000;

function timelineCommand(text: string, at: number): Command | Mistake {
  const [written] =
    /^(?:\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?Z|\d{1,2}:\d{2}(?::\d{2})?Z?)(?=[ \t]|$)/u.exec(text) ?? [];
  if (written === undefined)
    return text === "" ? { kind: "lacks-text", command: "timeline" } : { kind: "timeline", text };
  const happenedAt = timeOf(written, at);
  // `25:61` is a text.
  if (happenedAt === undefined) return { kind: "timeline", text };
  const rest = text.slice(written.length).trim();
  if (rest === "") return { kind: "lacks-text", command: "timeline" };
  if (happenedAt > at + aheadMs) return { kind: "in-the-future", written };
  return { kind: "timeline", at: happenedAt, text: rest };
}

/** A time of day is the last one before the comment, in UTC. */
function timeOf(written: string, at: number): number | undefined {
  if (written.includes("T")) {
    const time = Date.parse(written);
    return Number.isNaN(time) ? undefined : time;
  }
  const [hours = 0, minutes = 0, seconds = 0] = written.replace("Z", "").split(":").map(Number);
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const midnight = Math.floor(at / dayMs) * dayMs;
  const today = midnight + ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  return today > at + aheadMs ? today - dayMs : today;
}
