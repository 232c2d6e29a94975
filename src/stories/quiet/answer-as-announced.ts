import { ourLabel } from "../../incident/our-label.ts";
import type { Quiet } from "../../incident/quiet.ts";
import { quietComment, quietMarker } from "../../report/quiet-comment.ts";
import { redactedFacts } from "../../report/redacted-facts.ts";
import type { RevertFact, RunReport } from "../../report/run-report.ts";
import { commandsOnBad } from "../../revert/commands-by-hand.ts";
import type { Settings } from "../../settings/settings.ts";
import { hideAround } from "../../text/hide-around.ts";
import type { World } from "../../world/world.ts";
import { type AnswerFacts, answer, beginReport } from "../respond/answer.ts";
import { nothingToGoBackTo, revertRequest } from "../respond/answer-with-revert.ts";
import { type Attempt, attempter } from "../respond/attempt.ts";
import { openIncident } from "../respond/open-incident.ts";
import { revertOnGitHub } from "../revert/revert-on-github.ts";

/** Pull requests of one deploy that get a comment. */
const mostComments = 5;

/**
 * Answers what was judged; of a regression in a quiet window only by telling it, as the settings ask: nothing is reverted,
 * rolled back or marked, and what speaks against it is said with the commands to do it by hand.
 */
export async function answerAsAnnounced(
  world: World,
  settings: Settings,
  { quiet, ...facts }: AnswerFacts & { quiet: Quiet | undefined },
): Promise<RunReport> {
  const isRegressed = facts.watched.verdict.verdict === "regressed";
  if (quiet === undefined || !isRegressed || facts.undoes !== undefined)
    return await answer(world, settings, facts);
  const report = beginReport(world, settings, facts);
  const attempt = attempter(world.log);
  report.revert = await attempt(
    "planning the revert",
    () => planOnly(world, settings, { report, facts, quiet }),
    (message): RevertFact => ({
      kind: "refused",
      reasons: [
        { kind: "quiet", quiet },
        { kind: "not-published", why: message },
      ],
      conflicts: [],
      commands:
        report.deploy.previous === undefined
          ? []
          : commandsOnBad({ good: report.deploy.previous.sha, bad: report.deploy.sha }),
    }),
  );
  if (settings.response.rollback !== undefined)
    report.rollback = { kind: "refused", reasons: [{ kind: "quiet", quiet }] };
  await tell(world, settings, { report, attempt });
  return report;
}

async function planOnly(
  world: World,
  settings: Settings,
  { report, facts, quiet }: { report: RunReport; facts: AnswerFacts; quiet: Quiet },
): Promise<RevertFact> {
  const { revert } = settings.response;
  if (revert === "off") return { kind: "off", why: "response.revert is off" };
  const reason = { kind: "quiet", quiet } as const;
  const { previous } = report.deploy;
  if (previous === undefined) {
    return { kind: "refused", reasons: [reason, nothingToGoBackTo(report)], conflicts: [], commands: [] };
  }
  const { range, healthyLater } = facts;
  const told = { report: redactedFacts(world, report), range, healthyLater };
  const request = revertRequest(settings, told, previous.sha);
  const outcome = await revertOnGitHub(world, { ...request, scope: revert, dryRun: true });
  switch (outcome.kind) {
    case "already-open":
      return { ...outcome, checks: [], warnings: [], notes: [] };
    case "refused": {
      const { reasons, conflicts, commands } = outcome;
      return { kind: "refused", reasons: [reason, ...reasons], conflicts, commands };
    }
    default:
      return { kind: "refused", reasons: [reason], conflicts: [], commands: outcome.commands };
  }
}

async function tell(
  world: World,
  settings: Settings,
  { report, attempt }: { report: RunReport; attempt: Attempt },
): Promise<void> {
  const { tell: how } = settings.response.quiet;
  if (how === "off") {
    report.incident = { kind: "off", why: "response.quiet.tell is off" };
    return;
  }
  if (how === "incident") {
    const labels = [ourLabel, ...settings.response.labels];
    report.incident = await attempt(
      "the incident",
      () => openIncident(world, settings, { report, labels }),
      (message) => ({ kind: "failed", message }),
    );
    return;
  }
  report.incident = { kind: "off", why: "response.quiet.tell is comment" };
  const pulls = (report.range?.suspects ?? []).flatMap(({ candidate }) => candidate.number ?? []);
  if (pulls.length === 0) report.notes.push({ kind: "nobody-to-tell" });
  if (report.dryRun) return;
  const { environment, sha } = report.deploy;
  const marker = quietMarker(environment, sha);
  const body = hideAround(world.hide, quietComment(redactedFacts(world, report)), [marker]);
  for (const number of pulls.slice(0, mostComments)) {
    await attempt(
      `telling #${number}`,
      async () => void (await world.github.ensureComment(number, marker, body)),
      (message) => void report.failures.push(`#${number} was not told: ${message}`),
    );
  }
}
