import type { RunReport, UndoneDeploy } from "./run-report.ts";
import { signalTable } from "./signal-table.ts";
import { escapeMarkdown, fitBody, link } from "./text.ts";
import { statusMark } from "./verdict-words.ts";
import { clock, duration, sha7 } from "./words.ts";

export function recoveryMarker(sha: string): string {
  return `<!-- deploy-guard:recovery sha=${sha} -->`;
}

/** Whether the revert helped, for the incident. */
export function recoveryComment(report: RunReport, { revert, deployedAt }: UndoneDeploy): string {
  const { deploy, verdict, runUrl } = report;
  const helped = verdict.verdict === "healthy" || verdict.verdict === "recovered";
  const word = helped
    ? `**Recovered**: ${escapeMarkdown(deploy.environment, 60)} is as it was before the bad deploy`
    : verdict.verdict === "inconclusive"
      ? "**Not known whether it recovered**"
      : "**Not recovered**: the revert did not help, so the cause lies elsewhere too";
  const lasted =
    deployedAt === undefined ? "" : ` It was live for ${duration((deploy.deployedAt - deployedAt) / 1_000)}.`;
  return fitBody(
    [
      recoveryMarker(deploy.sha),
      `${statusMark[verdict.verdict]} ${word}. Revert #${revert} is live as ${sha7(deploy.sha)} since ${clock(deploy.deployedAt)} UTC.${lasted}`,
      "",
      escapeMarkdown(verdict.reason, 600),
      "",
      signalTable(report),
      ...(helped
        ? ["", "What is left: the root cause and the actions above. Close this issue when they are written."]
        : []),
      ...(runUrl === undefined ? [] : ["", link("this run", runUrl)]),
      "",
    ].join("\n"),
  );
}
