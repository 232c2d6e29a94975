import type { Command, Mistake } from "../incident/record/command.ts";
import { code, escapeMarkdown } from "./text.ts";

const usage: Record<Command["kind"], { form: string; does: string }> = {
  ack: { form: "/ack", does: "I have it" },
  severity: { form: "/severity 2", does: "1 (worst) to 4" },
  timeline: {
    form: "/timeline 14:02 switched provider",
    does: "notes what happened; the time is UTC and may be left out",
  },
  cause: { form: "/cause what it was", does: "notes the cause" },
  "false-alarm": {
    form: "/false-alarm why",
    does: "nothing was wrong: closes the revert unmerged and this issue, and the judge learns from it",
  },
  resolve: { form: "/resolve", does: "it is over: closes this issue" },
  reopen: { form: "/reopen", does: "it is not over" },
  help: { form: "/help", does: "this list" },
};

/** Hidden in the one reply to a comment. */
export function replyMarker(commentId: number): string {
  return `<!-- deploy-guard:reply to=${commentId} -->`;
}

/** What can be written in a comment of an incident. */
export function commandHelp(): string {
  const rows = Object.values(usage).map(({ form, does }) => `| \`${form}\` | ${does} |`);
  return [
    "A line of a comment that begins so, from whoever may write to this repository:",
    "",
    "| | |",
    "|---|---|",
    ...rows,
  ].join("\n");
}

/** What was expected instead. */
export function mistakeWords(mistake: Mistake): string {
  switch (mistake.kind) {
    case "unknown-command":
      return `${code(`/${mistake.written}`)} is no command; did you mean \`${usage[mistake.near].form}\`?`;
    case "lacks-text":
      return `\`/${mistake.command}\` needs a text after it, such as \`${usage[mistake.command].form}\`.`;
    case "no-severity":
      return `${mistake.written === "" ? "`/severity` alone" : code(mistake.written)} is no severity: expected a number from 1 (worst) to 4, such as \`${usage.severity.form}\`.`;
    case "in-the-future":
      return `${escapeMarkdown(mistake.written)} UTC is in the future; expected when it happened.`;
  }
}

/** Why a command that was understood was not carried out. */
export type Refusal =
  | { kind: "record-full" }
  | { kind: "still-bad"; reason: string }
  | { kind: "revert-stays"; number: number; why: string };

export function refusalWords(refusal: Refusal): string {
  switch (refusal.kind) {
    case "record-full":
      return "The record of this incident is full, so this is not in its timeline. The comment stays, of course.";
    case "still-bad":
      return `Not resolved: ${escapeMarkdown(refusal.reason, 400)} Write \`/resolve\` again to resolve it all the same.`;
    case "revert-stays":
      return `The revert #${refusal.number} could not be closed: ${escapeMarkdown(refusal.why, 300)}. Close it by hand, unmerged.`;
  }
}
