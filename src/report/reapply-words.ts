import type { Verdict } from "../judge/verdict.ts";
import type { FileKind, FileLook } from "../revert/reason.ts";
import { sha7 } from "../text/names.ts";
import { counted } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { reasonText } from "./reason-words.ts";
import type { ReapplyFact } from "./run-report.ts";
import { code, codeBlock, escapeMarkdown, fitBody, link } from "./text.ts";

/** What the watch of the deploy with the revert found: whether it was worth it. */
export type Helped = "helped" | "did-not-help" | "not-known";

export function helpedBy(verdict: Verdict["verdict"]): Helped {
  if (verdict === "healthy" || verdict === "recovered") return "helped";
  return verdict === "inconclusive" || verdict === "watching" ? "not-known" : "did-not-help";
}

/** A re-application, as facts. */
export interface ReapplyText {
  /** Number of the revert, and the first line of its commit. */
  revert: number;
  subject: string;
  /** Merging the revert made it. */
  commit: string;
  /** Hidden in the body, and in the commit. */
  marker: string;
  trailer: string;
  environment: string;
  branch: string;
  helped: Helped;
  incident?: { number: number; title: string };
  /** Files that come back and can't simply be put back. */
  looks: FileLook[];
  /** Why files could not be looked into. */
  unread: string[];
  /** What came on the branch since the revert. */
  later: number;
}

/** In git's own form for the revert of a revert. Plain text. */
export function reapplyTitle({ subject, revert }: Pick<ReapplyText, "subject" | "revert">): string {
  const line = oneLine(subject.replace(/ \(#\d{1,9}\)$/u, ""), 200);
  const [, what] = /^Revert (.+)$/u.exec(line) ?? [];
  return what === undefined ? `Reapply what #${revert} reverted` : `Reapply ${what}`;
}

export function reapplyCommitMessage(text: ReapplyText): string {
  return [reapplyTitle(text), "", `This reverts commit ${text.commit}.`, "", text.trailer, ""].join("\n");
}

/** The draft: what comes back, why it must not be merged as it is, what to look at. */
export function reapplyBody(text: ReapplyText): string {
  const { revert, branch, incident, looks, unread, later } = text;
  const told =
    incident === undefined ? "" : ` Incident: #${incident.number} ${escapeMarkdown(incident.title, 150)}.`;
  const points = [
    ...looks.map(lookWords),
    ...unread.map((why) => `What comes back could not be read in full. ${escapeMarkdown(why, 300)}`),
    ...(later === 0
      ? []
      : [
          `${counted(later, "commit")} came to ${code(branch)} since the revert: check that the change still fits.`,
        ]),
  ];
  return fitBody(
    `${[
      `Reverts #${revert}, and so brings back what that took out.${told}`,
      // So early that cutting a long body never takes it away.
      text.marker,
      whyDraft(text),
      `**What to do**: mend the cause on this branch, take it out of draft, and merge. deploy-guard then watches the deploy as a re-application and names the earlier incident. Not wanted any more? Close this.`,
      ...(points.length === 0
        ? []
        : [["**What must be looked at**", ...points.map((point) => `- ${point}`)].join("\n")]),
      `It is the revert of the revert on ${code(branch)}, ${code(`git revert ${sha7(text.commit)}`)}, and nothing else. Where the change comes back another way, deploy-guard closes this, unless somebody has worked on the branch.`,
    ].join("\n\n")}\n`,
  );
}

function whyDraft({ helped, environment }: ReapplyText): string {
  const place = escapeMarkdown(environment, 60);
  switch (helped) {
    case "helped":
      return `**A draft, since ${place} recovered with the revert**: merged as it is, this brings the failure back.`;
    case "did-not-help":
      return `**A draft, though the revert did not help**: ${place} stayed bad without this change, so it was probably not the cause. Check that before it goes live again.`;
    case "not-known":
      return `**A draft, since it is not known whether the revert helped ${place}**: this change may be the cause, and merged as it is may bring the failure back.`;
  }
}

/** What each kind of file means when it comes back. */
const returning: Partial<Record<FileKind, string>> = {
  "database-migration":
    "a migration that may have run before the revert, or have been taken back by hand since. See what the database holds before it runs again.",
  "one-off-job": "a job that may have run already. See whether it may run twice.",
  "infrastructure-state": "infrastructure. Look at the plan before it is applied.",
  contract: "a contract with others. Tell whoever went back to the old form.",
  "secret-comes-back": "a secret in the clear. Withdraw it and take it out.",
  "encrypted-secret": "an encrypted secret, which may have been changed since.",
  "lock-file": "a lock file. Make it anew, so that it fits its manifest.",
  manifest: "a list of dependencies. Make its lock file anew.",
  "generated-code": "generated code. Make it anew.",
  "published-version": "a version that may be published. Choose a new number.",
  submodule: "a submodule. See whether it has gone on since.",
  "own-settings": "the rules that guard deploys and reviews.",
  "workflow-file": "a workflow.",
};

function lookWords({ kind, paths }: FileLook): string {
  const shown = paths.slice(0, 5).map((path) => code(path, 200));
  const more = paths.length > shown.length ? ` and ${paths.length - shown.length} more` : "";
  return `${shown.join(", ")}${more}: ${returning[kind] ?? "it has to fit other files. Look whether it still does."}`;
}

/** Hidden in the comment that tells the incident. */
export function reapplyCommentMarker(revert: number): string {
  return `<!-- deploy-guard:reapplied revert=${revert} -->`;
}

/** Begins the comment of a draft that is open. */
export const opened = "↩️ **The way back**";

/** For the incident. Markdown. */
export function reapplyComment(fact: ReapplyFact): string {
  switch (fact.kind) {
    case "opened":
    case "already-open":
      return `${opened}: #${fact.number} is a draft that brings back what #${fact.revert} took out. ${assignedWords(fact)} The cause has to be mended on its branch before it is merged.`;
    case "conflict":
      return [
        `↩️ **What #${fact.revert} took out can't be brought back by a machine**: ${fact.paths
          .slice(0, 10)
          .map((path) => code(path, 200))
          .join(
            ", ",
          )}${fact.paths.length > 10 ? ` and ${fact.paths.length - 10} more` : ""} changed on ${code(fact.branch)} since. By hand, resolving the conflicts:`,
        "",
        codeBlock(fact.commands.join("\n"), "sh"),
      ].join("\n");
    case "failed":
      return [
        `↩️ **What #${fact.revert} took out was not brought back as a draft**: ${escapeMarkdown(fact.message, 600)}`,
        ...(fact.compareUrl === undefined
          ? []
          : ["", `The branch is there; [open the pull request](${fact.compareUrl}), as a draft.`]),
        ...(fact.commands.length === 0
          ? []
          : ["", "By hand:", "", codeBlock(fact.commands.join("\n"), "sh")]),
      ].join("\n");
    case "planned":
    case "closed-earlier":
    case "already-back":
    case "disabled":
      return `↩️ ${escapeMarkdown(reapplyLine(fact), 600)}`;
  }
}

function assignedWords({ assigned, unassigned }: Extract<ReapplyFact, { assigned: string[] }>): string {
  const names = (logins: readonly string[]) =>
    logins
      .slice(0, 10)
      .map((login) => code(login, 60))
      .join(", ");
  const whom = assigned.length === 0 ? "Nobody could be assigned to it." : `Assigned: ${names(assigned)}.`;
  const left =
    unassigned.length === 0
      ? ""
      : ` ${names(unassigned)} wrote it and can't be: a bot, or somebody without access here any more.`;
  return `${whom}${left}`;
}

/** For the log and the job's page. Plain text. */
export function reapplyLine(fact: ReapplyFact): string {
  const what = `what #${fact.revert} reverted`;
  switch (fact.kind) {
    case "planned":
      return `would open a draft that brings back ${what}`;
    case "opened":
      return `${what} can be brought back by the draft #${fact.number}`;
    case "already-open":
      return `the draft #${fact.number}, which brings back ${what}, is open already`;
    case "closed-earlier":
      return `#${fact.number}, which brings back ${what}, was opened earlier and is closed: it is not opened again`;
    case "already-back":
      return `${fact.branch} holds ${what} again: there is nothing to bring back`;
    case "conflict":
      return `${what} can't be brought back by a machine: conflicts in ${fact.paths.slice(0, 5).join(", ")}`;
    case "disabled":
      return `${what} is not brought back by machine: ${reasonText({ kind: "disabled", issue: fact.issue })}`;
    case "failed":
      return `${what} was not brought back as a draft: ${fact.message}`;
  }
}

/** Hidden in the comment that ends a re-application. */
export const backMarker = "<!-- deploy-guard:back -->";

/** For a re-application that is not needed any more; `by` is a commit, and `pull` what brought it. */
export function backComment({
  branch,
  by,
  pull,
  closes,
}: {
  branch: string;
  by?: string | undefined;
  pull?: number | undefined;
  closes: boolean;
}): string {
  const how =
    by === undefined
      ? `${code(branch)} holds all of this again`
      : `${pull === undefined ? sha7(by) : `#${pull}`} brought it back to ${code(branch)}`;
  return closes
    ? `Closed: ${how}.`
    : `${how}. It is not closed by machine, since somebody has worked on this branch: close it if nothing of it is left to do.`;
}

/** Of an open draft, for the job's page. Markdown. */
export function reapplySummary(fact: ReapplyFact): string {
  return "url" in fact
    ? `The change can be brought back: ${link(`#${fact.number} ${fact.title}`, fact.url)}`
    : escapeMarkdown(reapplyLine(fact), 600);
}
