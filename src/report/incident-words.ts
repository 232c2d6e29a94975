import type { IncidentState } from "../incident/record/record.ts";
import { duration } from "../text/duration.ts";
import { milestoneWords, phaseMark, phaseWords } from "./incident-status.ts";
import { escapeMarkdown, link } from "./text.ts";

/** What one run did with one incident. */
export interface Followed {
  number: number;
  url?: string;
  /** Absent when it is none. */
  state?: IncidentState;
  /** Comments that got an answer. */
  answered: number;
  /** Why nothing was done. */
  why?: string;
}

/** For the log. */
export function incidentLine({ number, state, answered, why }: Followed): string {
  if (state === undefined) return `#${number}: nothing to do: ${why ?? "no incident"}`;
  const { phase, severity } = state;
  const told = answered === 0 ? "" : `; ${answered} command${answered === 1 ? "" : "s"} answered`;
  return `#${number}: ${phase}, severity ${severity}${told}`;
}

/** For the job's page. */
export function incidentSummary(followed: readonly Followed[], note?: string): string {
  const rows = followed.map(({ number, url, state, why }) => {
    const name = url === undefined ? `#${number}` : link(`#${number}`, url);
    if (state === undefined) return `- ${name}: ${escapeMarkdown(why ?? "no incident", 200)}`;
    return `- ${name}: ${phaseWords(state.phase)}, severity ${state.severity}. ${milestoneWords(state)}`;
  });
  const nothing = note === undefined ? ["No incident is open."] : [escapeMarkdown(note, 300)];
  return ["## Incidents", "", ...(rows.length === 0 ? nothing : rows), ""].join("\n");
}

/** For an incident that nobody has touched for long. */
export function reminderComment({ phase, owner }: IncidentState, silentMs: number): string {
  const who = owner === undefined ? "nobody has it" : `${escapeMarkdown(owner, 60)} has it`;
  return `${phaseMark(phase)} Nothing was written here for ${duration(silentMs / 1_000)}, and ${who}. Is it over? \`/resolve\` closes it, \`/timeline\` notes where it stands.`;
}
