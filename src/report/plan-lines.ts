import { sha7 } from "../text/names.ts";
import { counted } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { reapplyLine } from "./reapply-words.ts";
import { reasonText } from "./reason-words.ts";
import type { IncidentFact, RevertFact, RollbackFact, RunReport } from "./run-report.ts";
import { verifyLogLine } from "./verify-words.ts";

/** For the log of a dry run: all that would have been written, in order, or that it would have been nothing. Plain text. */
export function planLines({
  revert,
  incident,
  verify,
  rollback,
  reapply,
  deploy,
  verdict,
}: RunReport): string[] {
  const steps = [
    ...revertSteps(revert),
    ...incidentSteps(incident),
    ...(verdict.verdict === "regressed" && deploy.deploymentId !== undefined
      ? [`would mark deployment ${deploy.deploymentId} as failed, so that nobody goes back to it`]
      : []),
    ...(verify === undefined ? [] : [verifyLogLine(verify)]),
    ...(rollback === undefined ? [] : rollbackSteps(rollback)),
    ...(reapply === undefined ? [] : [reapplyLine(reapply)]),
  ];
  if (steps.length === 0) return ["dry run: nothing would be written"];
  return ["dry run: nothing was written; without it", ...steps.map((step) => `  ${oneLine(step, 1_000)}`)];
}

function revertSteps(revert: RevertFact): string[] {
  switch (revert.kind) {
    case "planned":
      return [
        `would open the pull request ${quoted(revert.title)} from branch ${revert.branch}, changing ${counted(revert.paths, "path")}`,
        ...revert.warnings.map((warning) => `- to look at before merging: ${reasonText(warning)}`),
      ];
    case "opened":
    case "already-open":
      return [`would leave the revert as it is: #${revert.number} is open already`];
    case "refused":
      return [
        "would open no revert:",
        ...revert.reasons.map((reason) => `- ${reasonText(reason)}`),
        ...revert.conflicts.map((path) => `- conflict in ${path}`),
        ...byHand(revert.commands),
      ];
    case "failed":
      return [`could not plan the revert: ${revert.message}`, ...byHand(revert.commands)];
    case "off":
      return [];
  }
}

function byHand(commands: readonly string[]): string[] {
  return commands.length === 0 ? [] : ["by hand:", ...commands.map((command) => `  ${command}`)];
}

function incidentSteps(incident: IncidentFact): string[] {
  switch (incident.kind) {
    case "planned":
      return [`would open the incident ${quoted(incident.title)}`];
    case "opened":
    case "already-open":
      return [`would leave the incident as it is: #${incident.number} is open already`];
    case "failed":
      return [`could not plan the incident: ${incident.message}`];
    case "off":
      return [];
  }
}

function rollbackSteps(rollback: RollbackFact): string[] {
  switch (rollback.kind) {
    case "planned":
    case "live":
    case "not-live":
      return [`would roll back to ${sha7(rollback.good)} by ${rollback.what}`];
    case "refused":
      return ["would not roll back:", ...rollback.reasons.map((reason) => `- ${reasonText(reason)}`)];
    case "failed":
      return [`could not plan the rollback: ${rollback.message}`];
  }
}

function quoted(title: string): string {
  return `"${title}"`;
}
