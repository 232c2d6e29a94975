import { clearSuspect, type Suspect } from "../../incident/suspects.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { RevertFact, RunReport } from "../../report/run-report.ts";
import { signalTable, worstChart } from "../../report/signal-table.ts";
import { probabilityWords, suspectText } from "../../report/suspect-words.ts";
import { headline } from "../../report/verdict-words.ts";
import { commandsWithoutGood } from "../../revert/commands-without-good.ts";
import type { Reason } from "../../revert/reason.ts";
import type { Settings } from "../../settings/settings.ts";
import { clock } from "../../text/time.ts";
import type { World } from "../../world/world.ts";
import type { RevertOutcome, RevertRequest } from "../revert/read/revert-request.ts";
import { revertOnGitHub } from "../revert/revert-on-github.ts";
import type { DeployRange } from "../watch/read-range.ts";

interface RevertFacts {
  report: RunReport;
  range: DeployRange | undefined;
  /** A later commit of this environment that went live and was not judged regressed. */
  healthyLater: string | undefined;
}

/** Opens the revert that the settings ask for, or says why there is none. */
export async function answerWithRevert(
  world: World,
  settings: Settings,
  facts: RevertFacts,
): Promise<RevertFact> {
  const { revert } = settings.response;
  if (revert === "off") return { kind: "off", why: "response.revert is off" };
  const { previous, sha, wentBackFrom, sameCommit } = facts.report.deploy;
  if (previous === undefined) {
    // A rollback, and what was live already, is not undone by undoing changes.
    const commands = wentBackFrom === undefined && !sameCommit ? commandsWithoutGood(sha) : [];
    return { kind: "refused", reasons: [nothingToGoBackTo(facts.report)], conflicts: [], commands };
  }
  const told = { ...facts, report: redactedFacts(world, facts.report) };
  const request = revertRequest(settings, told, previous.sha);
  return factOf(await revertOnGitHub(world, { ...request, scope: revert }));
}

export function nothingToGoBackTo({ deploy }: Pick<RunReport, "deploy">): Reason {
  const why = deploy.previousUnknown ?? "What was live before is not known";
  return { kind: "nothing-to-go-back-to", why };
}

/** Undoing the whole deploy, as a request to GitHub. */
export function revertRequest(
  { response }: Settings,
  { report, range, healthyLater }: RevertFacts,
  good: string,
): RevertRequest {
  const { deploy, verdict, dryRun } = report;
  const suspects = report.range?.suspects ?? [];
  const clear = clearSuspect(suspects)?.candidate;
  const since = verdict.onset?.at ?? deploy.deployedAt;
  const chart = worstChart(report);
  return {
    environment: deploy.environment,
    good,
    bad: deploy.sha,
    ...(deploy.ref !== undefined && { deployedFrom: deploy.ref }),
    deployedAt: deploy.deployedAt,
    scope: "deploy",
    ...(clear && { suspect: clear.number === undefined ? { sha: clear.sha } : { number: clear.number } }),
    ...(range && { known: { comparison: range.comparison, pulls: range.pulls } }),
    ...(healthyLater !== undefined && { healthyLater }),
    telling: {
      why: `${headline(report)} since ${clock(since)} UTC`,
      evidence: [signalTable(report), ...(chart === undefined ? [] : [chart])].join("\n\n"),
      suspects: suspects.map(suspectForRevert),
    },
    response: {
      draft: response.draft,
      conflict: response.conflict,
      maxAgeMs: response.maxAgeMs,
      maxPerDay: response.maxPerDay,
    },
    dryRun,
  };
}

function suspectForRevert(suspect: Suspect) {
  const { number, sha, title } = suspect.candidate;
  return {
    ...(number !== undefined && { number }),
    sha,
    title,
    reasons: `${probabilityWords(suspect)}: ${suspectText(suspect)}`,
  };
}

function factOf(outcome: RevertOutcome): RevertFact {
  switch (outcome.kind) {
    case "opened": {
      const { kind, number, url, title, draft, checks, warnings, notes, authors, pull } = outcome;
      return {
        kind,
        number,
        url,
        title,
        draft,
        checks,
        warnings,
        notes,
        authors,
        pull,
      };
    }
    case "already-open":
      return { ...outcome, checks: [], warnings: [], notes: [] };
    case "planned": {
      const { kind, title, branch, paths, warnings } = outcome;
      return { kind, title, branch, paths: paths.length, warnings };
    }
    case "refused": {
      const { kind, reasons, conflicts, commands } = outcome;
      return { kind, reasons, conflicts, commands };
    }
    case "failed":
      return outcome;
  }
}
