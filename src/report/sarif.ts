import type { Log, ReportingDescriptor, Result } from "sarif";
import type { Finding } from "../review/finding.ts";
import type { Rule } from "../review/rule.ts";
import { oneLine } from "../text/one-line.ts";
import { rulePage } from "./docs-links.ts";

/** GitHub shows no more of one run. @see https://docs.github.com/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning */
const mostResults = 5_000;

const levels = { critical: "error", high: "error", medium: "warning", low: "note" } as const;
// What GitHub calls critical, high, medium and low.
const scores = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" } as const;

/** Findings as SARIF 2.1.0 for code scanning. */
export function sarifLog(findings: readonly Finding[], rules: readonly Rule[], help: string): Log {
  const shown = findings.slice(0, mostResults);
  const used = rules.filter(({ id }) => shown.some(({ rule }) => rule === id));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "deploy-guard",
            informationUri: help,
            rules: used.map(descriptor),
          },
        },
        results: shown.map((finding) => result(finding, used)),
      },
    ],
  };
}

function descriptor({ id, title, summary, why, check, severity, page }: Rule): ReportingDescriptor {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/gu, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title },
    fullDescription: { text: summary },
    help: {
      text: `${summary}\n\n${why}\n\n${check}`,
      markdown: `${summary}\n\n${why}\n\n**Check:** ${check}`,
    },
    helpUri: rulePage(id, page),
    defaultConfiguration: { level: levels[severity] },
    properties: {
      tags: ["security", "integration"],
      "security-severity": scores[severity],
      precision: "high",
    },
  };
}

function result(
  { rule, severity, confidence, integration, file, line, key, before, after, message }: Finding,
  used: readonly Rule[],
): Result {
  const values =
    key === "" ? "" : ` (${oneLine(key)}: ${oneLine(before ?? "absent")} → ${oneLine(after ?? "absent")})`;
  return {
    ruleId: rule,
    ruleIndex: used.findIndex(({ id }) => id === rule),
    level: levels[severity],
    message: {
      text: `${integration === undefined ? "" : `${oneLine(integration)}: `}${oneLine(message, 400)}${values}`,
    },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(file.toWellFormed()), uriBaseId: "%SRCROOT%" },
          region: { startLine: Math.max(1, line) },
        },
      },
    ],
    // Lines move; the setting stays the same.
    partialFingerprints: { "deployGuard/v1": [rule, integration ?? "", file, key].join("|") },
    properties: { severity, confidence },
  };
}
