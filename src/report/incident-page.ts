import type { Phase } from "../incident/record/record.ts";
import { type IncidentFacts, incidentStatus, phaseMark } from "./incident-status.ts";
import { timelineTable } from "./moment-words.ts";
import { parseRecordBlock, recordBlock } from "./record-block.ts";
import { section, withSection } from "./section.ts";
import { statusMark } from "./verdict-words.ts";

/**
 * An incident's body with this record: only the sections that are ours and the hidden block are written anew. A section
 * whose marks somebody removed comes back, the status on top, the timeline at the end.
 */
export function bodyWithRecord(body: string, facts: IncidentFacts): string {
  const { record } = facts;
  const status = incidentStatus(facts);
  const timeline = `\n${timelineTable(record.entries, record.deployedAt)}\n`;
  let next = withoutBlock(body).trimEnd();
  next = withSection(next, "status", status) ?? withStatusOnTop(next, status);
  next =
    withSection(next, "timeline", timeline) ?? `${next}\n\n### Timeline\n${section("timeline", timeline)}`;
  return `${next}\n\n${recordBlock(record)}\n`;
}

/** Below the marker in the first line, by which the incident is known. */
function withStatusOnTop(body: string, status: string): string {
  const [marker = "", ...rest] = body.split("\n");
  return [marker, section("status", status), "", ...rest].join("\n");
}

/** Damaged or not: from where it begins to the end of its comment. */
function withoutBlock(body: string): string {
  const read = parseRecordBlock(body);
  const text = body.replace(/\r\n/gu, "\n");
  if (read.kind === "whole") return text.replace(read.block, "");
  const from = text.indexOf("<!-- deploy-guard:record");
  if (from < 0) return text;
  const to = text.indexOf("-->", from);
  return `${text.slice(0, from)}${to < 0 ? "" : text.slice(to + 3)}`;
}

const marks = new Set<string>([...Object.values(statusMark)]);

/** A title that still begins with a mark of ours gets the one of this phase; one that people wrote stays theirs. */
export function titleWithPhase(title: string, phase: Phase): string {
  const [first = "", ...rest] = title.split(" ");
  return marks.has(first) ? [phaseMark(phase), ...rest].join(" ") : title;
}
