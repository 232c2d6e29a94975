import type { Finding } from "../finding.ts";
import type { WaiveMistake } from "../waive-command.ts";
import type { Waiver } from "../waivers.ts";
import { isOwner } from "./assess-approvals.ts";
import { includesLogin, sameLogin } from "./owner-name.ts";
import type { OwnerFacts } from "./unable-owners.ts";

/** Why a command that is well written waives nothing. */
export type WhyNotWaived =
  | { kind: "no-such-finding"; rule: string; key: string; known: readonly { rule: string; key: string }[] }
  | { kind: "edited" }
  | { kind: "bot" }
  | { kind: "author" }
  | { kind: "writer" }
  | { kind: "unknown-writer"; commit: string }
  | { kind: "not-an-owner"; owners: readonly string[] }
  | { kind: "no-write-access" }
  | { kind: "several-needed"; require: "all" | number }
  /** What was pushed when the comment was written is not known, or something else was pushed right after it. */
  | { kind: "which-commit" };

export type WaiveAnswer =
  | { kind: "waived"; waiver: Waiver; commit: string; page?: string | undefined }
  | { kind: "refused"; why: WaiveMistake | WhyNotWaived };

/** Who wrote the command, and what is known of them. */
export interface WaiveInput extends OwnerFacts {
  by: string;
  isBot: boolean;
  edited: boolean;
  findings: readonly Finding[];
  /** Who answers for a finding, and how many of them it takes. */
  answerFor: (finding: Finding) => { owners: readonly string[]; require: "any" | "all" | number };
  unknownWriter?: string | undefined;
}

/** Findings that a command is about: of its rule, and of the setting or the file that it names. */
export function findingsOf(
  { rule, key }: { rule: string; key: string },
  findings: readonly Finding[],
): Finding[] {
  return findings.filter((finding) => finding.rule === rule && (finding.key === key || finding.file === key));
}

/** Why this person can't waive this; undefined when they can. */
export function whyNotWaived(
  command: { rule: string; key: string },
  input: WaiveInput,
): WhyNotWaived | undefined {
  const { by, findings, author, committers, permissionOf, unknownWriter } = input;
  if (input.edited) return { kind: "edited" };
  if (input.isBot || by.endsWith("[bot]")) return { kind: "bot" };
  const meant = findingsOf(command, findings);
  if (meant.length === 0)
    return { kind: "no-such-finding", rule: command.rule, key: command.key, known: known(findings) };
  if (sameLogin(by, author)) return { kind: "author" };
  if (includesLogin(committers, by)) return { kind: "writer" };
  for (const { owners, require } of meant.map(input.answerFor)) {
    if (!owners.some((owner) => isOwner(by, owner, input))) return { kind: "not-an-owner", owners };
    if (require !== "any" && (require === "all" ? owners.length : require) > 1)
      return { kind: "several-needed", require };
  }
  const permission = permissionOf(by);
  if (permission !== "write" && permission !== "admin") return { kind: "no-write-access" };
  return unknownWriter === undefined ? undefined : { kind: "unknown-writer", commit: unknownWriter };
}

const mostKnown = 10;

function known(findings: readonly Finding[]): { rule: string; key: string }[] {
  const all = findings.map(({ rule, key, file }) => ({ rule, key: key === "" ? file : key }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()].slice(0, mostKnown);
}
