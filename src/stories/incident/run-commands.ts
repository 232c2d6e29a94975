import { WorldError } from "../../errors.ts";
import { type Command, type Mistake, parseCommands } from "../../incident/record/command.ts";
import { type Entry, type IncidentRecord, withEntries } from "../../incident/record/record.ts";
import type { Happening } from "../../incident/timeline.ts";
import { commandHelp, mistakeWords, type Refusal, refusalWords } from "../../report/command-words.ts";
import type { Reaction } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { openMayWrite } from "../revert/read/may-write.ts";

/** A comment as it was written; edited ones are not among them, since others may edit what somebody wrote. */
export interface WrittenComment {
  id: number;
  body: string;
  author: string | undefined;
  authorIsBot: boolean;
  createdAt: number;
  url: string;
}

/** What became of a command besides being written down. */
export interface EffectResult {
  /** Why it is not done. It is not written down then, but for `instead`. */
  refusal?: Refusal;
  instead?: Happening;
  /** What else is to be written down. */
  also?: Entry[];
  /** It is done, and something is left for a person. */
  advice?: Refusal;
}

export type Effect = (
  command: Command,
  record: IncidentRecord,
  comment: WrittenComment,
) => Promise<EffectResult>;

export interface Ran {
  record: IncidentRecord;
  /** What each comment is answered with. */
  answers: { comment: WrittenComment; reaction: Reaction; reply?: string }[];
}

const mostComments = 20;

/**
 * Carries out what people asked for in comments, oldest first, each once.
 * @throws WorldError when GitHub does not say whether somebody may write here: the command is left for the next run
 */
export async function runCommands(
  world: World,
  asked: { record: IncidentRecord; comments: readonly WrittenComment[]; bots: readonly string[] },
  effect: Effect,
): Promise<Ran> {
  const { bots } = asked;
  const mayWrite = openMayWrite(world.github);
  const answers: Ran["answers"] = [];
  let { record } = asked;
  const open = asked.comments.filter((comment) => isOpen(record, comment, bots));
  for (const comment of open.slice(0, mostComments)) {
    const commands = parseCommands(comment.body, comment.createdAt);
    if (commands.length === 0) continue;
    const may = await mayWrite(comment.author);
    if (may === undefined) throw unknownPermission(comment);
    if (!may) {
      answers.push({ comment, reaction: "-1" });
      record = withAnswered(record, comment);
      continue;
    }
    const before = record;
    const replies: string[] = [];
    let understood = true;
    for (const [index, command] of commands.entries()) {
      const done = await runCommand(world, { command, record, comment, index }, effect);
      record = done.record;
      if (done.reply !== undefined) replies.push(done.reply);
      understood &&= done.isDone;
    }
    if (record.entries.length === before.entries.length) record = withAnswered(record, comment);
    answers.push({
      comment,
      reaction: understood ? "+1" : "confused",
      ...(replies.length > 0 && { reply: replies.join("\n\n") }),
    });
  }
  return { record, answers };
}

async function runCommand(
  world: World,
  asked: { command: Command | Mistake; record: IncidentRecord; comment: WrittenComment; index: number },
  effect: Effect,
): Promise<{ record: IncidentRecord; reply?: string; isDone: boolean }> {
  const { command, record, comment, index } = asked;
  if (isMistake(command)) return { record, reply: mistakeWords(command), isDone: false };
  if (command.kind === "help") return { record, reply: commandHelp(), isDone: true };
  const { refusal, instead, also = [], advice } = await effect(command, record, comment);
  const what = refusal === undefined ? happeningOf(command, safeText(world)) : instead;
  if (what === undefined) return { record, reply: refusalWords(refusal!), isDone: false };
  const at = command.kind === "timeline" ? (command.at ?? comment.createdAt) : comment.createdAt;
  const entry = entryOfComment(what, at, { comment, index });
  const next = withEntries(record, [...also, entry]);
  const why = refusal ?? advice ?? (next.left.length > 0 ? recordFull : undefined);
  return {
    record: next.record,
    ...(why !== undefined && { reply: refusalWords(why) }),
    isDone: why === undefined || why === advice,
  };
}

function unknownPermission({ author }: WrittenComment): WorldError {
  return new WorldError(
    `whether ${author} may write to this repository can't be read, so the command is left for the next run`,
    { service: "GitHub" },
  );
}

const recordFull: Refusal = { kind: "record-full" };

function isMistake(command: Command | Mistake): command is Mistake {
  return ["unknown-command", "lacks-text", "no-severity", "in-the-future"].includes(command.kind);
}

function idOf(comment: Pick<WrittenComment, "id">, index: number): string {
  return `comment:${comment.id}:${index}`;
}

/** Whether a comment still waits for an answer. */
function isOpen(
  { entries, answered: ids }: IncidentRecord,
  comment: WrittenComment,
  bots: readonly string[],
): boolean {
  const { author, authorIsBot, id } = comment;
  if (author === undefined || ids.includes(id)) return false;
  if (authorIsBot && !bots.some((name) => name.toLowerCase() === author.toLowerCase())) return false;
  return !entries.some((entry) => entry.id.startsWith(`comment:${id}:`));
}

const mostAnswered = 100;

function withAnswered(record: IncidentRecord, { id }: WrittenComment): IncidentRecord {
  return { ...record, answered: [...record.answered, id].slice(-mostAnswered) };
}

/** Secrets of anybody are hidden before a text goes anywhere. */
function safeText({ hide, redact }: World): (text: string) => string {
  return (text) => redact(hide(text));
}

function entryOfComment(
  what: Happening,
  at: number,
  { comment, index }: { comment: WrittenComment; index: number },
): Entry {
  const { author, createdAt, url } = comment;
  return {
    id: idOf(comment, index),
    at,
    ...(at !== createdAt && { toldAt: createdAt }),
    ...(author !== undefined && { by: author }),
    url,
    source: "comment",
    what,
  };
}

function happeningOf(command: Exclude<Command, { kind: "help" }>, safe: (text: string) => string): Happening {
  switch (command.kind) {
    case "ack":
      return { kind: "acknowledged" };
    case "severity":
      return { kind: "severity-set", severity: command.severity };
    case "timeline":
      return { kind: "noted", text: safe(command.text) };
    case "cause":
      return { kind: "cause-told", text: safe(command.text) };
    case "false-alarm":
      return { kind: "false-alarm", why: safe(command.why) };
    case "resolve":
      return { kind: "resolved" };
    case "reopen":
      return { kind: "reopened" };
  }
}
