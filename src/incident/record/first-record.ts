import type { Deploy } from "../deploy.ts";
import type { Happening, Moment } from "../timeline.ts";
import { type Entry, type IncidentRecord, withEntries } from "./record.ts";
import type { Severity } from "./severity.ts";

/** What tells two moments of the same kind apart. */
function idOf({ what, at }: Moment): string {
  const of = "number" in what ? what.number : "sha" in what ? what.sha : "vendor" in what ? what.vendor : "";
  const when = what.kind === "vendor-said" ? `:${at}` : "";
  return of === "" ? what.kind : `${what.kind}:${of}${when}`;
}

/** The record of an incident that is opened now. */
export function firstRecord(
  { environment, sha, deployedAt }: Pick<Deploy, "environment" | "sha" | "deployedAt">,
  { moments, severity, openedAt }: { moments: readonly Moment[]; severity: Severity; openedAt: number },
): IncidentRecord {
  const opened: Moment = { at: openedAt, what: { kind: "opened", severity }, source: "deploy-guard" };
  const entries = [...moments, opened].map((moment): Entry => ({ id: idOf(moment), ...moment }));
  const empty: IncidentRecord = { environment, sha, deployedAt, entries: [], comments: 0, answered: [] };
  return withEntries(empty, entries).record;
}

/** What a run of ours has to add later: the same happening gets the same id, whichever run says it. */
export function entryOf(what: Happening, at: number, more: Partial<Omit<Entry, "what" | "at">> = {}): Entry {
  const moment: Moment = { at, what, source: "deploy-guard" };
  return { id: idOf(moment), ...moment, ...more };
}
