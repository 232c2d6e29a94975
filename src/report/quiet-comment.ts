import { reasonWords } from "./reason-words.ts";
import type { RunReport } from "./run-report.ts";
import { signalTable } from "./signal-table.ts";
import { codeBlock, escapeMarkdown, fitBody } from "./text.ts";
import { deployWords, headline, statusMark } from "./verdict-words.ts";

/** By this our comment on a pull request is found again. */
export function quietMarker(environment: string, sha: string): string {
  return `<!-- deploy-guard:quiet env=${encodeURIComponent(environment)} sha=${sha} -->`;
}

/** What a pull request is told of a regression in a quiet window, without the marker. */
export function quietComment(report: RunReport): string {
  const { verdict, revert, runUrl } = report;
  const reasons = "reasons" in revert ? revert.reasons : [];
  const commands = "commands" in revert ? revert.commands : [];
  return fitBody(
    [
      `${statusMark[verdict.verdict]} **${escapeMarkdown(`${headline(report)} since ${deployWords(report)}`)}**`,
      "",
      ...reasons.map((reason) => `- ${reasonWords(reason)}`),
      "",
      signalTable(report),
      ...(commands.length === 0 ? [] : ["", "To undo it by hand:", "", codeBlock(commands.join("\n"), "sh")]),
      ...(runUrl === undefined ? [] : ["", `[How it was judged](${runUrl})`]),
      "",
    ].join("\n"),
  );
}
