import { entryOf } from "../../incident/record/first-record.ts";
import { type IncidentRecord, stateOf } from "../../incident/record/record.ts";
import { reminderComment } from "../../report/incident-words.ts";
import { entryMarker } from "../../report/record-block.ts";
import type { Settings } from "../../settings/settings.ts";
import type { World } from "../../world/world.ts";
import { type Change, type Changed, changeIncident } from "./change-incident.ts";

const dayMs = 86_400_000;

/** Says once that nobody has written to an open incident for a day. Undefined when there is nothing to say. */
export async function remind(
  world: World,
  { incident }: Pick<Settings, "incident">,
  { changed, change }: { changed: Extract<Changed, { kind: "changed" }>; change: Change },
): Promise<Changed | undefined> {
  const { issue, record } = changed;
  const afterMs = incident?.remindMs ?? dayMs;
  const state = stateOf(record);
  const { phase } = state;
  if (issue.state === "closed" || phase === "resolved" || phase === "false-alarm") return undefined;
  const last = lastTouched(record, issue.createdAt);
  const now = world.now();
  if (last.isReminder || now - last.at < afterMs || now - (issue.updatedAt ?? 0) < afterMs) return undefined;
  const entry = { ...entryOf({ kind: "reminded" }, now), id: `reminded:${last.at}` };
  const marker = `<!-- deploy-guard:reminder since=${last.at} -->`;
  const words = world.hide(reminderComment(state, now - last.at));
  await world.github.ensureComment(issue.number, marker, `${marker}\n${entryMarker(entry)}\n${words}`);
  return changeIncident(world, { ...change, entries: [entry] });
}

/** When something was last said or done, as far as the record knows. */
function lastTouched({ entries }: IncidentRecord, openedAt: number): { at: number; isReminder: boolean } {
  const times = entries.map(({ at, toldAt, what }) => ({
    at: toldAt ?? at,
    isReminder: what.kind === "reminded",
  }));
  return times.reduce((last, one) => (one.at >= last.at ? one : last), { at: openedAt, isReminder: false });
}
