import { sha7 } from "../text/names.ts";
import { clock } from "../text/time.ts";
import { revertInTitle } from "./incident-body.ts";
import type { RevertFact, RunReport } from "./run-report.ts";
import { escapeMarkdown } from "./text.ts";

type Opened = RevertFact & { kind: "opened" | "already-open" };

export const lateRevertMarker = "<!-- deploy-guard:late-revert -->";

/** For an incident whose own run could not open the revert. */
export function lateRevertComment(revert: Opened): string {
  return `${lateRevertMarker}\n${sentence(revert)} What is said above about doing it by hand is not needed any more.`;
}

/** Named on top, below the hidden marker, whatever people have written since. */
export function bodyWithRevert(body: string, revert: Opened): string {
  const [marker = "", ...rest] = body.split("\n");
  return [marker, sentence(revert), "", ...rest].join("\n");
}

function sentence({ number, title, draft }: Opened): string {
  const todo = draft ? "look at it, then merge it" : "merge it";
  return `**The revert is open now: #${number}** ${escapeMarkdown(title)}: ${todo}, then deploy.`;
}

/** A title that people have not edited says what is to be done. */
export function titleWithRevert(title: string, revert: Opened): string {
  const told = [": see why", "could not be opened"].find((end) => title.endsWith(end));
  const cut = title.lastIndexOf(" — ");
  return told === undefined || cut < 0 ? title : `${title.slice(0, cut)}${revertInTitle(revert)}`;
}

export function reopenedMarker(deployedAt: number): string {
  return `<!-- deploy-guard:reopened at=${deployedAt} -->`;
}

/** For an incident that was closed, when the same commit is live again and bad again. */
export function reopenedComment({ deploy, verdict, runUrl }: RunReport): string {
  const run = runUrl === undefined ? "" : ` ([this run](${runUrl}))`;
  return `${reopenedMarker(deploy.deployedAt)}\n**Again**: ${sha7(deploy.sha)} was deployed once more at ${clock(deploy.deployedAt)} UTC, and it got worse again: ${escapeMarkdown(verdict.reason, 600)}${run}`;
}
