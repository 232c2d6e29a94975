import type { Concern } from "../incident/failing-signal.ts";
import type { Suspect, SuspectReason } from "../incident/suspects.ts";
import type { Tie } from "../incident/tie-evidence.ts";
import { sha7 } from "../text/names.ts";
import { counted } from "../text/numbers.ts";
import { code, escapeMarkdown } from "./text.ts";

const ties: Record<Tie, (integration: string) => string> = {
  configuration: (integration) => `changes the configuration of ${integration}`,
  settings: (integration) => `changes settings of ${integration}`,
  hosts: (integration) => `changes where ${integration} is called`,
  packages: (integration) => `changes the packages of ${integration}`,
  code: (integration) => `changes code of ${integration}`,
  flag: (integration) => `switches a flag of ${integration}`,
  named: (integration) => `names ${integration}`,
};

const concerns: Record<Concern, string> = {
  tls: "certificates or TLS",
  timeout: "timeouts, retries or what may be reached",
  access: "credentials or permissions",
  connections: "connections or pools",
  memory: "memory",
  name: "hosts or names",
};

/** Plain text, without what it was found in. */
function reasonText(reason: SuspectReason): string {
  switch (reason.kind) {
    case "only-harmless":
      return "touches only documentation, tests and pipelines";
    case "only-elsewhere":
      return "touches only settings of another stage";
    case "only-idle":
      return "changes only comments and layout";
    case "size":
      return `changes ${counted(reason.lines, "line")} in ${counted(reason.files, "file")}`;
    case "place":
      return "touches what fails";
    case "region":
      return "touches the region that fails";
    case "error":
      return "names the error that is seen";
    case "concern":
      return `changes ${concerns[reason.concern]}, which fits how it fails`;
    case "outbound":
      return "changes what calls to the outside go through";
    case "ground":
      return "changes what everything runs on";
    case "query":
      return "changes what may make requests slow";
    case "finding":
      return `a review finds it ${reason.severity}`;
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

/** `92 %`; never 0 or 100, which nobody knows. */
export function probabilityWords({ probability }: Pick<Suspect, "probability">): string {
  return `${Math.min(99, Math.max(1, Math.round(100 * probability)))} %`;
}

const loose: ReadonlySet<SuspectReason["kind"]> = new Set([
  "size",
  "ground",
  "only-harmless",
  "only-elsewhere",
  "only-idle",
]);

/** Something ties it to what fails; that it is large does not. */
export function isTied({ reasons }: Pick<Suspect, "reasons">): boolean {
  return reasons.some(({ kind }) => !loose.has(kind));
}
