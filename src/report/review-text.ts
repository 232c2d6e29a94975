import type { Finding } from "../review/finding.ts";
import { counted } from "../text/numbers.ts";
import { oneLine } from "../text/one-line.ts";
import { gradeCounts, type ReviewReport } from "./review-report.ts";

/** A review for a terminal: a paragraph for each finding, worst first, and a line of counts. */
export function reviewText(
  { findings, touched, notSeen }: ReviewReport,
  { colour }: { colour: boolean },
): string {
  const paragraphs = findings.map((finding) => findingText(finding, colour));
  const names = touched.map(({ id }) => id).join(", ");
  const summary =
    findings.length === 0
      ? `No risky change${touched.length === 0 ? "; no integration is touched" : ` to ${names}`}.`
      : `${counted(findings.length, "finding")}: ${gradeCounts(findings)}.${names === "" ? "" : ` Touched: ${names}.`}`;
  const unseen = notSeen.map((note) => `Could not check: ${oneLine(note, 300)}`);
  return `${[...paragraphs, [summary, ...unseen].join("\n")].join("\n\n")}\n`;
}

const colours: Record<Finding["severity"], string> = { critical: "1;31", high: "31", medium: "33", low: "2" };

function findingText(
  { severity, rule, integration, file, line, key, before, after, message, check }: Finding,
  colour: boolean,
): string {
  const grade = colour ? `\u001b[${colours[severity]}m${severity}\u001b[0m` : severity;
  const of = integration === undefined ? "" : ` ${oneLine(integration)}:`;
  const values =
    before === undefined
      ? `new: ${shown(after)}`
      : after === undefined
        ? `removed, was ${shown(before)}`
        : `${shown(before)} → ${shown(after)}`;
  return [
    `${grade} ${oneLine(file, 300)}:${line}`,
    ...(key === "" ? [] : [`  ${oneLine(key)}: ${values}`]),
    ` ${of} ${oneLine(message, 400)} [${rule}]`,
    `  Check: ${oneLine(check, 300)}`,
  ].join("\n");
}

function shown(value: string | undefined): string {
  return value === undefined || value === "" ? "empty" : oneLine(value, 100);
}
