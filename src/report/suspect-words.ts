import type { Suspect, SuspectReason, Tie } from "../incident/suspects.ts";
import { sha7 } from "../text/names.ts";
import { counted } from "../text/numbers.ts";
import { code, escapeMarkdown } from "./text.ts";

const ties: Record<Tie, (integration: string) => string> = {
  configuration: (integration) => `changes the configuration of ${integration}`,
  settings: (integration) => `changes settings of ${integration}`,
  hosts: (integration) => `changes where ${integration} is called`,
  packages: (integration) => `changes the packages of ${integration}`,
  code: (integration) => `changes code of ${integration}`,
};

/** Plain text, without what it was found in. */
function reasonText(reason: SuspectReason): string {
  switch (reason.kind) {
    case "only-harmless":
      return "touches only documentation and tests";
    case "size":
      return `changes ${counted(reason.lines, "line")} in ${counted(reason.files, "file")}`;
    default:
      return ties[reason.kind](reason.integration);
  }
}

function itemsOf(reason: SuspectReason): readonly string[] {
  return "items" in reason ? reason.items : [];
}

/** Why a change is suspected, as plain text. */
export function suspectText({ reasons }: Pick<Suspect, "reasons">): string {
  return reasons
    .map((reason) => {
      const items = itemsOf(reason);
      return items.length === 0 ? reasonText(reason) : `${reasonText(reason)} (${items.join(", ")})`;
    })
    .join("; ");
}

/** The same as Markdown. */
export function suspectReasons({ reasons }: Pick<Suspect, "reasons">): string {
  return reasons
    .map((reason) => {
      const items = itemsOf(reason).map((item) => code(item, 80));
      const text = escapeMarkdown(reasonText(reason));
      return items.length === 0 ? text : `${text} (${items.join(", ")})`;
    })
    .join("; ");
}

/** `#479 Move payments to the new host`, or a commit that was pushed directly. */
export function suspectName({ candidate }: Suspect): string {
  return candidate.number === undefined
    ? `${code(sha7(candidate.sha))} ${escapeMarkdown(candidate.title, 100)} (pushed directly)`
    : `#${candidate.number} ${escapeMarkdown(candidate.title, 100)}`;
}

/** Something ties it to what fails; that it is large does not. */
export function isTied({ reasons }: Pick<Suspect, "reasons">): boolean {
  return reasons.some(({ kind }) => kind in ties);
}
