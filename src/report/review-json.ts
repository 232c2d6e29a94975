import type { Finding, Severity } from "../review/finding.ts";

/** The machine's form of a review; absent values are null. */
export function reviewJson({
  findings,
  risk,
  integrations,
}: {
  findings: readonly Finding[];
  risk: Severity | "none";
  integrations: readonly string[];
}): string {
  const rows = findings.map(
    ({ rule, severity, confidence, integration, file, line, key, before, after, message }) => ({
      rule,
      severity,
      confidence,
      integration: integration ?? null,
      file,
      line,
      key,
      before: before ?? null,
      after: after ?? null,
      message,
    }),
  );
  return `${JSON.stringify({ version: 1, findings: rows, risk, integrations }, null, 2)}\n`;
}
