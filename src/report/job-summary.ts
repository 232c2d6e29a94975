import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { moment } from "../text/time.ts";
import { reappliedWords } from "./aftermath-words.ts";
import { elsewhereSummary } from "./elsewhere-words.ts";
import { reapplySummary } from "./reapply-words.ts";
import { reasonWords } from "./reason-words.ts";
import { rollbackLine } from "./rollback-comment.ts";
import { revertNoteWords, runNoteWords } from "./run-notes.ts";
import type { RunReport } from "./run-report.ts";
import { decisionDetails, signalTable, worstChart } from "./signal-table.ts";
import { codeBlock, escapeMarkdown, fitBody, link } from "./text.ts";
import { deployWords, statusMark } from "./verdict-words.ts";
import { verifyLine } from "./verify-words.ts";

function answerLines({
  revert,
  incident,
  elsewhere = [],
  verify,
  rollback,
  reapply,
  dryRun,
}: RunReport): string[] {
  const revertWords: string[] = (() => {
    switch (revert.kind) {
      case "opened":
        return [`Revert pull request: ${link(`#${revert.number} ${revert.title}`, revert.url)}`];
      case "already-open":
        return [`The revert was already open: ${link(`#${revert.number}`, revert.url)}`];
      case "planned":
        return [
          `Planned, not opened: **${escapeMarkdown(revert.title)}** on branch \`${revert.branch}\`, ${revert.paths} path${revert.paths === 1 ? "" : "s"}`,
        ];
      case "refused":
        return ["No revert was opened:", ...revert.reasons.map((reason) => `  - ${reasonWords(reason)}`)];
      case "failed":
        return [`The revert could not be opened: ${escapeMarkdown(revert.message, 600)}`];
      case "off":
        return [];
    }
  })();
  const incidentWords: string[] = (() => {
    switch (incident.kind) {
      case "opened":
        return [`Incident: ${link(`#${incident.number}`, incident.url)}`];
      case "already-open":
        return [`The incident was already open: ${link(`#${incident.number}`, incident.url)}`];
      case "planned":
        return [`Planned, not opened: incident **${escapeMarkdown(incident.title)}**`];
      case "failed":
        return [`The incident could not be opened: ${escapeMarkdown(incident.message, 600)}`];
      case "off":
        return [];
    }
  })();
  const rollbackWords = rollback === undefined ? [] : [rollbackLine(rollback)];
  const verifyWords = verify === undefined ? [] : [verifyLine(verify)];
  const reapplyWords = reapply === undefined ? [] : [reapplySummary(reapply)];
  const elsewhereWords = elsewhere.map(elsewhereSummary);
  const lines = [
    ...revertWords,
    ...elsewhereWords,
    ...incidentWords,
    ...verifyWords,
    ...rollbackWords,
    ...reapplyWords,
  ].map((line) => (line.startsWith("  ") ? line : `- ${line}`));
  return dryRun && lines.length > 0 ? ["Dry run: nothing was written.", "", ...lines] : lines;
}

/** The same picture for every verdict, healthy too. */
export function jobSummary(report: RunReport): string {
  const { deploy, verdict } = report;
  const before =
    deploy.previous === undefined
      ? escapeMarkdown(deploy.previousUnknown ?? "the deploy before it is not known")
      : `before it ${sha7(deploy.previous.sha)}`;
  const chart = worstChart(report);
  const commands = "commands" in report.revert ? report.revert.commands : [];
  return fitBody(
    [
      `## ${statusMark[verdict.verdict]} ${escapeMarkdown(deployWords(report))}: ${verdict.verdict}`,
      "",
      escapeMarkdown(verdict.reason, 600),
      "",
      `Live since ${moment(report.live?.since ?? deploy.deployedAt)}, ${before}; decided after ${duration(verdict.decidedAfterSeconds)}.`,
      ...(report.reapplies === undefined ? [] : ["", `Watched as ${reappliedWords(report.reapplies)}.`]),
      "",
      ...answerLines(report),
      "",
      signalTable(report),
      ...(chart === undefined ? [] : ["", chart]),
      ...[
        ...("notes" in report.revert ? report.revert.notes.map(revertNoteWords) : []),
        ...report.failures,
        ...report.notes.map(runNoteWords),
      ].flatMap((text, index) => [
        ...(index === 0 ? ["", "**Worth knowing**"] : []),
        `- ${escapeMarkdown(text, 400)}`,
      ]),
      ...(commands.length === 0 ? [] : ["", "To do it by hand:", "", codeBlock(commands.join("\n"), "sh")]),
      "",
      `<details><summary>How it was decided</summary>\n\n${decisionDetails(report)}\n\n</details>`,
      "",
    ].join("\n"),
    900_000,
  );
}
