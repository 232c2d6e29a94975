import type { Approvals } from "../review/approvals/assess-approvals.ts";
import type { Finding, Severity } from "../review/finding.ts";

/** Everything that a review found out; the comment, the summary, SARIF and JSON are made from it. */
export interface ReviewReport {
  /** Worst first. */
  findings: readonly Finding[];
  /** Integrations whose settings change, in the order in which they should be read. */
  touched: readonly TouchedIntegration[];
  /** Changes that wait for their owners though no rule speaks of them; values already redacted. */
  held: readonly HeldChange[];
  /** Findings that are waived, and waivers whose day has passed. */
  waived?: readonly WaivedFinding[];
  expired?: readonly { rule: string; key?: string | undefined; path?: string | undefined; until: string }[];
  /** Changes of settings in the same files that no rule objects to, and that wait for nobody. */
  harmless: number;
  /** Whether the status waits for approvals; false when it only warns. */
  enforce: boolean;
  /** What could not be looked at, and why: `3 files are larger than 1 MB`. */
  notSeen: readonly string[];
}

/** A finding that somebody answers for. */
export interface WaivedFinding {
  rule: string;
  page?: string | undefined;
  file: string;
  key: string;
  reason: string;
  until: string;
  /** Who wrote it as a comment; absent when it is in the settings. */
  by?: string | undefined;
}

export interface HeldChange {
  integration: string;
  file: string;
  line: number;
  key: string;
  before: string | undefined;
  after: string | undefined;
}

export interface TouchedIntegration {
  id: string;
  critical: boolean;
  /** As in the settings: `@user`, `@org/team` or an e-mail address. */
  owners: readonly string[];
  changes: number;
  /** Undefined where nobody has to approve. */
  approvals?: Approvals;
}

/** `1 critical, 2 high`; empty for none. */
export function gradeCounts(findings: readonly { severity: Severity }[]): string {
  return (["critical", "high", "medium", "low"] as const)
    .map(
      (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
    )
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => `${count} ${severity}`)
    .join(", ");
}

/** `a`, `a and b`, `a, b and c`. */
export function listText(parts: readonly string[], last = "and"): string {
  return parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} ${last} ${parts.at(-1)}`;
}
