import type { WaiveAnswer, WhyNotWaived } from "../review/approvals/assess-waive.ts";
import type { WaiveMistake } from "../review/waive-command.ts";
import { rulePage, waiverPage } from "./docs-links.ts";
import { listText } from "./review-report.ts";
import { say, type Words } from "./say.ts";
import { code, escapeMarkdown, link } from "./text.ts";

type Why = WaiveMistake | WhyNotWaived;

/** Why a command waives nothing, and what to do. */
const reasons: Words<Why> = {
  "no-rule": () => "it names no rule",
  "unknown-rule": ({ rule }) => `there is no rule ${code(rule, 60)}`,
  "no-key": () => "it names no setting and no file",
  "open-quote": () => "a quote around the setting is not closed",
  "no-day": () => "`until=YYYY-MM-DD` has to follow the setting; one with spaces stands in backticks",
  "no-such-day": ({ until }) => `${code(until, 40)} is no day; write it as 2026-12-31`,
  "past-day": ({ until }) => `${until} has passed`,
  "too-far": ({ until, latest }) => `${until} is more than a year ahead; ${latest} is the latest`,
  "no-reason": () => "it gives no reason",
  "no-such-finding": ({ rule, key, known }) =>
    known.length === 0
      ? `nothing of rule ${code(rule)} is found at ${code(key)}, nor anything else`
      : `nothing of rule ${code(rule)} is found at ${code(key)}. What can be waived here: ${listText(known.map((one) => code(`${one.rule} ${quoted(one.key)}`)))}`,
  edited: () =>
    "the comment was edited, and others can edit what one wrote: write a new comment instead of editing",
  bot: () => "it is by a bot, and a person has to answer for it",
  author: () => "it is by the author of this pull request: another owner has to answer for it",
  writer: () => "it is by someone who wrote a part of this pull request: another owner has to answer for it",
  "unknown-writer": ({ commit }) =>
    `who wrote ${code(commit)} can't be told, so that it may be by the same person: commit again under a known address`,
  "not-an-owner": ({ owners }) =>
    `it is by nobody who owns that: ${listText(
      owners.map((owner) => code(owner)),
      "or",
    )} can waive it`,
  "no-write-access": () => "it is by someone without write access to this repository",
  "several-needed": ({ require }) =>
    `${require === "all" ? "all owners have" : `${require} owners have`} to agree to it: let them approve, or waive it in the settings`,
  "which-commit": () =>
    "something was pushed about when it was written, or it can't be told what was there then: look at the change again, and write a new comment",
};

function quoted(key: string): string {
  return /\s/u.test(key) ? `"${key}"` : key;
}

/** The reply to a comment with commands, below a marker by which it is known. */
export function waiveReply(marker: string, by: string, answers: readonly WaiveAnswer[]): string {
  const lines = answers.map((answer) =>
    answer.kind === "waived"
      ? `- Waived until ${answer.waiver.until}: ${link(answer.waiver.rule, rulePage(answer.waiver.rule, answer.page))} of ${code(answer.waiver.key ?? "")}, as it stands at ${code(answer.commit.slice(0, 7))}. An edit of it ends this; so does deleting the comment.`
      : `- Not waived: ${say(reasons, answer.why)} (${link(answer.why.kind, waiverPage)}).`,
  );
  const usage = answers.some(({ kind }) => kind === "refused")
    ? "\n\nA line such as `/waive RULE SETTING until=2026-12-31 why it is no risk here`, by an owner who wrote no part of the change."
    : "";
  // What somebody wrote must not pass for a marker of ours.
  const text = lines.join("\n").replaceAll("<!--", "<!\u200B--");
  return `${marker}\n\nTo ${escapeMarkdown(by)}:\n\n${text}${usage}\n`;
}
