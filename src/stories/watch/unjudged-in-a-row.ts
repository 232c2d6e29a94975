import type { Deploy } from "../../incident/deploy.ts";
import type { LedgerEntry } from "../../judge/past/ledger.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { moment } from "../../text/time.ts";
import type { World } from "../../world/world.ts";

type Watch = Pick<LedgerEntry, "deployedAt" | "runId" | "verdict" | "reason">;

export interface Unjudged {
  /** Watches in a row that could not tell, this one included. */
  count: number;
  /** When the first of them began. */
  since: number;
}

/** How often in a row the guard could not tell; undefined when it could this time. `earlier` is oldest first. */
export function unjudgedInARow(now: Watch, earlier: readonly Watch[]): Unjudged | undefined {
  if (!couldNotTell(now)) return undefined;
  const before = earlier.filter(
    ({ runId, deployedAt }) => runId !== now.runId || deployedAt !== now.deployedAt,
  );
  const last = before.findLastIndex((watch) => !couldNotTell(watch));
  const row = before.slice(last + 1);
  return { count: row.length + 1, since: row[0]?.deployedAt ?? now.deployedAt };
}

/** What another deploy's watch had to tell was nobody's blindness. */
function couldNotTell({ verdict, reason }: Watch): boolean {
  return verdict === "inconclusive" && !reason.includes("own watch has to tell");
}

/** From here on the warning is an error, which nobody takes for a matter of course. */
export const tooOften = 3;

/** Warns the louder the longer it lasts; answers it as notes for the report. */
export function warnOfUnjudged(
  { log, hide }: Pick<World, "log" | "hide">,
  {
    deploy,
    verdict,
    runId,
  }: { deploy: Deploy; verdict: Pick<Verdict, "verdict" | "reason">; runId: number | undefined },
  earlier: readonly Watch[],
): string[] {
  const now = { deployedAt: deploy.deployedAt, verdict: verdict.verdict, reason: verdict.reason, runId };
  const unjudged = unjudgedInARow(now, earlier);
  const words = unjudged && unjudgedWords(unjudged, deploy.environment);
  if (unjudged === undefined || words === undefined) return [];
  (unjudged.count >= tooOften ? log.error : log.warning)(hide(words));
  return [words];
}

/** Undefined for a first time, which the verdict says well enough. */
export function unjudgedWords({ count, since }: Unjudged, environment: string): string | undefined {
  if (count < 2) return undefined;
  const what = `${count} watches of ${environment} in a row could not tell, the first at ${moment(since)}`;
  return `${what}: as long as that lasts, nothing guards it. Mend what the reason names (a source that does not answer, a query that matches nothing, too little traffic), or watch other signals`;
}
