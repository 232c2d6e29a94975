import { sha7 } from "../text/names.ts";
import { reasonWords } from "./reason-words.ts";
import type { RollbackFact } from "./run-report.ts";
import { code, escapeMarkdown } from "./text.ts";

/** Hidden in the comment that tells how the rollback began. */
export const rollbackMarker = "<!-- deploy-guard:rollback -->";

/** How a rollback is called: `workflow deploy.yml`, `event rollback`. Plain text. */
export function rollbackName({
  workflow,
  event,
}: {
  workflow?: string | undefined;
  event?: string | undefined;
}): string {
  return workflow === undefined ? `event ${event}` : `workflow ${workflow}`;
}

/** For the incident: that the rollback was started. */
export function rollbackStarted(what: string, good: string): string {
  return `${rollbackMarker}\n⏪ **Rolling back** to ${sha7(good)}: ${code(what)} was started. What became of it follows here.`;
}

export type NoRollback = RollbackFact & { kind: "refused" | "failed" | "not-live" };

/** For the incident: that there is no rollback, or none that is live, and why. */
export function noRollback(fact: NoRollback): string {
  switch (fact.kind) {
    case "refused":
      return [
        rollbackMarker,
        "**Not rolled back by machine**:",
        ...fact.reasons.map((reason) => `- ${reasonWords(reason)}`),
      ].join("\n");
    case "failed":
      return `${rollbackMarker}\n**The rollback could not be started** (${code(fact.what)}): ${escapeMarkdown(fact.message, 600)}\n\nIt did not begin: mend that and run the job again, or start it by hand.`;
    case "not-live":
      return `⚪ **Not rolled back**: ${escapeMarkdown(fact.why, 400)}. It is not tried again: look at the run of ${code(fact.what)}.`;
  }
}

/** One line for the job's page. */
export function rollbackLine(fact: RollbackFact): string {
  switch (fact.kind) {
    case "planned":
      return `Planned, not started: a rollback to ${sha7(fact.good)} by ${code(fact.what)}`;
    case "refused":
      return `Not rolled back by machine: ${fact.reasons.map(reasonWords).join("; ")}`;
    case "failed":
      return `The rollback could not be started: ${escapeMarkdown(fact.message, 600)}`;
    case "not-live":
      return `The rollback was started by ${code(fact.what)} and is not live: ${escapeMarkdown(fact.why, 400)}`;
    case "live":
      return `Rolled back to ${sha7(fact.good)} by ${code(fact.what)}, and since then ${fact.verdict}: ${escapeMarkdown(fact.reason, 400)}`;
  }
}
