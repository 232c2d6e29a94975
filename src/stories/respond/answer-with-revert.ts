import { clearSuspect, type Suspect } from "../../incident/suspects.ts";
import {
  bodyWithSecond,
  elsewhereComment,
  elsewhereCommentMarker,
  elsewhereLine,
} from "../../report/elsewhere-words.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { ElsewhereFact, RevertFact, RunReport } from "../../report/run-report.ts";
import { signalTable, worstChart } from "../../report/signal-table.ts";
import { probabilityWords, suspectText } from "../../report/suspect-words.ts";
import { headline } from "../../report/verdict-words.ts";
import { commandsWithoutGood } from "../../revert/commands-without-good.ts";
import type { Reason } from "../../revert/reason.ts";
import type { Settings } from "../../settings/settings.ts";
import { hideAround } from "../../text/hide-around.ts";
import { clock } from "../../text/time.ts";
import type { World } from "../../world/world.ts";
import { holdsDeployed } from "../revert/read/read-undoable.ts";
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

/**
 * The second revert that is asked for by `response.other-branches: open`: on each other branch that holds the bad commit too, the one
 * that took it in and the default branch, planned and judged there by itself. Linked with the first, and told in the incident.
 */
export async function revertElsewhere(
  world: World,
  settings: Settings,
  { labels, ...facts }: RevertFacts & { labels: string[] },
): Promise<ElsewhereFact[]> {
  const { github } = world;
  const { deploy, revert: first } = facts.report;
  if (!("number" in first) || deploy.previous === undefined) return [];
  const { baseBranch, defaultBranch } = await github.readPull(first.number);
  const takenInto = (facts.range?.pulls.get(deploy.sha) ?? []).filter(({ merged }) => merged);
  const main = defaultBranch ?? (await github.readRepository()).defaultBranch;
  const others = new Set([...takenInto.map((pull) => pull.baseBranch), main]);
  others.delete(baseBranch);
  const told = { ...facts, report: redactedFacts(world, facts.report) };
  const request = revertRequest(settings, told, deploy.previous.sha);
  // The first may have undone the whole deploy, since its suspect alone was in conflict: then the second does too.
  const isWhole = settings.response.revert !== "suspect" || first.title.startsWith("Revert deploy ");
  const found: ElsewhereFact[] = [];
  for (const branch of others) {
    if (!(await holdsDeployed(github, { branch, bad: deploy.sha }))) continue;
    const outcome = await revertOnGitHub(world, {
      ...request,
      scope: isWhole ? "deploy" : "suspect",
      branch,
      besides: { number: first.number, branch: baseBranch },
    });
    const fact = { branch, revert: factOf(outcome) };
    world.log.line(elsewhereLine(redactedFacts(world, fact)));
    await tellElsewhere(world, fact, { facts, labels });
    found.push(fact);
  }
  return found;
}

/** Names each in the other, and both in the incident. What is there already is left alone. */
async function tellElsewhere(
  { github, hide, redact }: World,
  fact: ElsewhereFact,
  { facts: { report }, labels }: { facts: RevertFacts; labels: string[] },
): Promise<void> {
  const { revert: first, incident } = report;
  const { branch, revert: second } = fact;
  if (!("number" in first)) return;
  if ("number" in second) {
    const [{ body }, pull] = await Promise.all([
      github.readPull(first.number),
      github.readPull(second.number),
    ]);
    const named = bodyWithSecond(body, { branch, number: second.number });
    if (named !== body) await github.updatePull(first.number, { body: named });
    const missing = labels.filter((label) => !pull.labels.includes(label));
    if (missing.length > 0) await github.addLabels(second.number, missing);
  }
  if (!("number" in incident)) return;
  const marker = elsewhereCommentMarker(branch);
  const text = `${marker}\n${elsewhereComment(redactedFacts({ redact }, fact), first.number)}`;
  await github.ensureComment(incident.number, marker, hideAround(hide, text, [marker]));
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
