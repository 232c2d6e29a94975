/** From mild to severe. */
export const severities = ["low", "medium", "high", "critical"] as const;
export type Severity = (typeof severities)[number];
export type Confidence = "low" | "medium" | "high";

/** One risk that a pull request brings. Everything in it is redacted already. */
export interface Finding {
  /** Id of the rule that found it. */
  rule: string;
  /** Where that rule is explained, if not among ours. */
  page?: string;
  severity: Severity;
  confidence: Confidence;
  /** Id of the integration; undefined when the risk is not about one. */
  integration: string | undefined;
  file: string;
  /** In the new file, counted from 1; in the old one when the setting was removed. */
  line: number;
  /** Path of the setting with dots; empty for a finding about a whole file. */
  key: string;
  before: string | undefined;
  after: string | undefined;
  /** Why it matters here, in one sentence. */
  message: string;
  /** The question a reviewer should be able to answer. */
  check: string;
}

export function severityRank(severity: Severity | "none"): number {
  return severity === "none" ? -1 : severities.indexOf(severity);
}

/** The highest severity among findings. */
export function riskOf(findings: readonly Finding[]): Severity | "none" {
  return (
    severities.findLast((severity) => findings.some((finding) => finding.severity === severity)) ?? "none"
  );
}

const confidences: readonly Confidence[] = ["low", "medium", "high"];

/** Worst first; of the same severity the surer first; then by place, so that the order never depends on chance. */
export function byRisk(a: Finding, b: Finding): number {
  return (
    severityRank(b.severity) - severityRank(a.severity) ||
    confidences.indexOf(b.confidence) - confidences.indexOf(a.confidence) ||
    compareText(a.integration ?? "", b.integration ?? "") ||
    compareText(a.file, b.file) ||
    a.line - b.line ||
    compareText(a.rule, b.rule) ||
    compareText(a.key, b.key)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** `steps` grades milder, but never below low. */
export function milder(severity: Severity, steps = 1): Severity {
  return severities[Math.max(0, severities.indexOf(severity) - steps)] ?? severities[0];
}
