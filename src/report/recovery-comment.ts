import { duration } from "../text/duration.ts";
import { sha7 } from "../text/names.ts";
import { clock } from "../text/time.ts";
import type { RunReport, UndoneDeploy } from "./run-report.ts";
import { signalTable } from "./signal-table.ts";
import { escapeMarkdown, fitBody, link } from "./text.ts";
import { statusMark } from "./verdict-words.ts";

export function recoveryMarker(sha: string): string {
  return `<!-- deploy-guard:recovery sha=${sha} -->`;
}

/** Whether the revert, or the rollback, helped; for the incident. */
export function recoveryComment(report: RunReport, { revert, deployedAt }: UndoneDeploy): string {
  const { deploy, verdict, runUrl } = report;
  const helped = verdict.verdict === "healthy" || verdict.verdict === "recovered";
  const what = revert === undefined ? "rollback" : "revert";
  const word = helped
    ? `**Recovered**: ${escapeMarkdown(deploy.environment, 60)} is as it was before the bad deploy`
    : verdict.verdict === "inconclusive"
      ? "**Not known whether it recovered**"
      : `**Not recovered**: the ${what} did not help, so the cause lies elsewhere too${revert === undefined ? ". It is not tried again" : ""}`;
  const live =
    revert === undefined
      ? `${sha7(deploy.sha)} is live again since ${clock(deploy.deployedAt)} UTC, by a rollback.`
      : `Revert #${revert} is live as ${sha7(deploy.sha)} since ${clock(deploy.deployedAt)} UTC.`;
  const lasted =
    deployedAt === undefined
      ? ""
      : ` ${revert === undefined ? "The bad deploy" : "It"} was live for ${duration((deploy.deployedAt - deployedAt) / 1_000)}.`;
  const left =
    revert === undefined
      ? "What is left: merge the revert, or the next deploy brings the change back; then the root cause and the actions above."
      : "What is left: the root cause and the actions above. Close this issue when they are written.";
  return fitBody(
    [
      recoveryMarker(deploy.sha),
      `${statusMark[verdict.verdict]} ${word}. ${live}${lasted}`,
      "",
      escapeMarkdown(verdict.reason, 600),
      "",
      signalTable(report),
      ...(helped ? ["", left] : []),
      ...(runUrl === undefined ? [] : ["", link("this run", runUrl)]),
      "",
    ].join("\n"),
  );
}
