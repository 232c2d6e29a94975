import type { IncidentRecord, IncidentState, Phase } from "../incident/record/record.ts";
import { duration } from "../text/duration.ts";
import { escapeMarkdown } from "./text.ts";

/** An incident as a page of it needs it. `commands`: this repository listens to comments. */
export interface IncidentFacts {
  record: IncidentRecord;
  state: IncidentState;
  commands: boolean;
}

const phases: Record<Phase, { mark: string; word: string }> = {
  open: { mark: "🔴", word: "Open" },
  acknowledged: { mark: "🟠", word: "Somebody has it" },
  mitigated: { mark: "🟡", word: "Production recovered" },
  resolved: { mark: "🟢", word: "Resolved" },
  "false-alarm": { mark: "⚪", word: "False alarm" },
};

export function phaseMark(phase: Phase): string {
  return phases[phase].mark;
}

/** `🔴 **Open**`. */
export function phaseWords(phase: Phase): string {
  const { mark, word } = phases[phase];
  return `${mark} **${word}**`;
}

function ownerWords({ phase, owner }: IncidentState): string {
  if (owner !== undefined) return ` ${escapeMarkdown(owner, 60)} has it.`;
  return phase === "open" ? " Nobody has it yet." : "";
}

/** What can be written next, by the state that it is in. */
function nextWords({ phase }: IncidentState): string {
  switch (phase) {
    case "open":
      return "Comment `/ack` to take it; `/help` lists what else there is.";
    case "acknowledged":
      return "Comment `/timeline what happened` to note something, `/help` for what else there is.";
    case "mitigated":
      return "Comment `/resolve` when it is over, or `/reopen` when it is not.";
    case "resolved":
    case "false-alarm":
      return "Comment `/reopen` if it is not over.";
  }
}

/** `After the first harm: detected 1 min 15 s · taken 5 min`. */
export function milestoneWords(state: IncidentState): string {
  const { detect, acknowledge, mitigate, resolve } = state.secondsTo;
  const told = [
    ["detected", detect],
    ["taken", acknowledge],
    ["recovered", mitigate],
    [state.phase === "false-alarm" ? "called a false alarm" : "resolved", resolve],
  ] as const;
  const shown = told.flatMap(([word, seconds]) =>
    seconds === undefined ? [] : [`${word} after ${duration(seconds)}`],
  );
  return shown.length === 0 ? "" : `From the first harm: ${shown.join(" · ")}.`;
}

/** The incident's state in two or three lines, on top of its issue. */
export function incidentStatus({ state, commands }: IncidentFacts): string {
  const cause = state.cause === undefined ? "" : ` Cause: ${escapeMarkdown(state.cause.text, 300)}`;
  return [
    `${phaseWords(state.phase)}, severity ${state.severity}.${ownerWords(state)}${cause}`,
    milestoneWords(state),
    commands ? nextWords(state) : "",
  ]
    .filter((line) => line !== "")
    .join("<br>\n");
}
