import { clearSuspect, type Suspect } from "../incident/suspects.ts";
import type { RevertFact, RunReport } from "../report/run-report.ts";
import { signalTable, worstChart } from "../report/signal-table.ts";
import { headline } from "../report/verdict-words.ts";
import { clock } from "../report/words.ts";
import type { Settings } from "../settings/settings.ts";
import type { World } from "../world/world.ts";
import type { DeployRange } from "./read-range.ts";
import { type RevertOutcome, revertOnGitHub } from "./revert-on-github.ts";

/** Opens the revert that the settings ask for, or says why there is none. */
export async function answerWithRevert(
  world: World,
  { response, integrations }: Settings,
  {
    report,
    range,
    token,
    labels,
  }: { report: RunReport; range: DeployRange | undefined; token: string; labels: string[] },
): Promise<RevertFact> {
  const { deploy, verdict, dryRun } = report;
  if (response.revert === "off") return { kind: "off", why: "response.revert is off" };
  if (deploy.previous === undefined) {
    const why = `${deploy.previousUnknown ?? "What was live before is not known"}, so there is nothing to go back to.`;
    return { kind: "refused", reasons: [why], conflicts: [], commands: [] };
  }
  const suspects = report.range?.suspects ?? [];
  const clear = clearSuspect(suspects)?.candidate;
  const since = verdict.onset?.at ?? deploy.deployedAt;
  const chart = worstChart(report);
  const owners = report.failing.flatMap((name) => integrations[name]?.owners ?? []);
  const outcome = await revertOnGitHub(world, {
    environment: deploy.environment,
    good: deploy.previous.sha,
    bad: deploy.sha,
    ...(deploy.ref !== undefined && { deployedFrom: deploy.ref }),
    deployedAt: deploy.deployedAt,
    scope: response.revert,
    ...(clear && { suspect: clear.number === undefined ? { sha: clear.sha } : { number: clear.number } }),
    ...(range && { known: { comparison: range.comparison, pulls: range.pulls } }),
    telling: {
      why: `${headline(report)} since ${clock(since)} UTC`,
      evidence: [signalTable(report), ...(chart === undefined ? [] : [chart])].join("\n\n"),
      suspects: suspects.map(suspectForRevert),
    },
    response: {
      draft: response.draft,
      labels,
      reviewers: [...response.reviewers, ...owners],
      maxAgeMs: response.maxAgeMs,
      maxPerDay: response.maxPerDay,
    },
    token,
    dryRun,
  });
  return factOf(outcome);
}

function suspectForRevert({ candidate: { number, sha, title }, reasons }: Suspect) {
  return {
    ...(number !== undefined && { number }),
    sha,
    title,
    reasons: reasons
      .map(({ text, items }) => (items.length === 0 ? text : `${text} (${items.join(", ")})`))
      .join("; "),
  };
}

function factOf(outcome: RevertOutcome): RevertFact {
  switch (outcome.kind) {
    case "opened": {
      const { kind, number, url, title, draft, checks, warnings, notes } = outcome;
      return {
        kind,
        number,
        url,
        title,
        draft,
        checks,
        warnings: warnings.map(({ message }) => message),
        notes,
        body: outcome.body,
      };
    }
    case "already-open":
      return { ...outcome, checks: [], warnings: [], notes: [] };
    case "planned": {
      const { kind, title, branch, paths, warnings } = outcome;
      return { kind, title, branch, paths: paths.length, warnings: warnings.map(({ message }) => message) };
    }
    case "refused":
      return { ...outcome, reasons: outcome.reasons.map(({ message }) => message) };
    case "failed":
      return outcome;
  }
}

/** Names the incident in the revert, which was opened before it; nothing is written when it is named already. */
export async function nameIncident(world: World, revert: RevertFact, incident: number): Promise<void> {
  if (revert.kind !== "opened" && revert.kind !== "already-open") return;
  const body = revert.body ?? (await world.github.readPull(revert.number)).body;
  const words = `Incident: #${incident}.`;
  if (body.includes(words)) return;
  const [first = "", ...rest] = body.split("\n\n");
  await world.github.updatePull(revert.number, { body: [`${first} ${words}`, ...rest].join("\n\n") });
}
