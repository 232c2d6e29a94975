import { type ToldEvent, toldEvents } from "./message.ts";
import type { Entry, IncidentRecord } from "./record.ts";
import { stateOf } from "./record.ts";
import type { Severity } from "./severity.ts";

/** Whom to tell, and of what. */
export interface Target {
  name: string;
  when: readonly ToldEvent[];
  /** Of this severity and worse. */
  severity: Severity;
  /** None: of every environment. */
  environments: readonly string[];
}

export interface DueMessage {
  target: string;
  event: ToldEvent;
  entry: Entry;
  /** Of this target, how often it could not be told of this. */
  failures: number;
  /** What its first message has answered. */
  earlier?: string | undefined;
}

/** What is older was told by another way long ago, or the target is new. */
const oldestMs = 6 * 3_600_000;
const mostFailures = 3;

function eventOf({ what }: Entry): ToldEvent | undefined {
  if (what.kind === "bad-again") return "reopened";
  return toldEvents.find((event) => event === what.kind);
}

/**
 * Messages that are due, oldest first, each once for each target. Who is named in the escalation is told first when his turn comes,
 * and then of all that follows; the others as they want it.
 */
export function dueMessages(
  record: IncidentRecord,
  { targets, escalated, now }: { targets: readonly Target[]; escalated: readonly string[]; now: number },
): DueMessage[] {
  const { severity } = stateOf(record);
  const told = record.entries.flatMap(({ what }) => (what.kind === "told" ? [what] : []));
  const failed = record.entries.flatMap(({ what }) => (what.kind === "not-told" ? [what] : []));
  const due: DueMessage[] = [];
  for (const { name, when, severity: worst, environments } of targets) {
    const known = told.filter(({ to }) => to === name);
    const isPaged = escalated.includes(name);
    // What lies before his turn is no news to him.
    let isReached = false;
    if (environments.length > 0 && !environments.includes(record.environment)) continue;
    let acknowledged = false;
    for (const entry of record.entries) {
      const event = eventOf(entry);
      if (event === undefined) continue;
      if (event === "acknowledged" && acknowledged) continue;
      acknowledged ||= event === "acknowledged";
      const { what } = entry;
      const isCalled = what.kind === "escalated" && what.to.includes(name);
      if (what.kind === "escalated" ? !isCalled : isPaged && !isReached) continue;
      isReached ||= isCalled;
      if (!isCalled && (severity > worst || !when.includes(event))) continue;
      if (known.some(({ of }) => of === entry.id)) continue;
      const failures = failed.filter(({ to, of }) => to === name && of === entry.id).length;
      if (failures >= mostFailures || now - (entry.toldAt ?? entry.at) > oldestMs) continue;
      const earlier = known[0]?.ref;
      due.push({ target: name, event, entry, failures, ...(earlier !== undefined && { earlier }) });
    }
  }
  return due.toSorted((a, b) => (a.entry.toldAt ?? a.entry.at) - (b.entry.toldAt ?? b.entry.at));
}

/** Whom to call when nobody took the incident for so long. */
export interface EscalationStep {
  afterMs: number;
  to: readonly string[];
}

/** Steps whose time has come and that were not taken: none once somebody has it, or it is over. */
export function dueSteps(record: IncidentRecord, steps: readonly EscalationStep[], now: number): Entry[] {
  const since = waitingSince(record);
  if (since === undefined) return [];
  return steps.flatMap(({ afterMs, to }, index): Entry[] => {
    const id = `escalated:${index + 1}`;
    if (now < since + afterMs || record.entries.some((entry) => entry.id === id)) return [];
    return [
      { id, at: now, source: "deploy-guard", what: { kind: "escalated", step: index + 1, to: [...to] } },
    ];
  });
}

/** When the next step comes; undefined when none does. */
export function nextStepAt(record: IncidentRecord, steps: readonly EscalationStep[]): number | undefined {
  const since = waitingSince(record);
  if (since === undefined) return undefined;
  const open = steps.filter((_, index) => !record.entries.some(({ id }) => id === `escalated:${index + 1}`));
  return open.length === 0 ? undefined : since + Math.min(...open.map(({ afterMs }) => afterMs));
}

/** Since when it waits for somebody to take it; undefined when it does not. */
function waitingSince(record: IncidentRecord): number | undefined {
  const { phase, acknowledgedAt } = stateOf(record);
  if (phase !== "open" || acknowledgedAt !== undefined) return undefined;
  return record.entries.find(({ what }) => what.kind === "opened")?.at;
}
