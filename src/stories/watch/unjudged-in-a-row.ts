import type { Deploy } from "../../incident/deploy.ts";
import type { LedgerEntry } from "../../judge/past/ledger.ts";
import type { Verdict } from "../../judge/verdict.ts";
import { type RunNote, runNoteWords } from "../../report/run-notes.ts";
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
): RunNote[] {
  const now = { deployedAt: deploy.deployedAt, verdict: verdict.verdict, reason: verdict.reason, runId };
  const unjudged = unjudgedInARow(now, earlier);
  // A first time the verdict says well enough.
  if (unjudged === undefined || unjudged.count < 2) return [];
  const note: RunNote = { kind: "unjudged", of: deploy.environment, ...unjudged };
  (unjudged.count >= tooOften ? log.error : log.warning)(hide(runNoteWords(note)));
  return [note];
}
