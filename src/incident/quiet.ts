import { Cron } from "croner";

/** A time in which something else disturbs production, and is known to; milliseconds. */
export type QuietWindow = { reason: string } & (
  | { kind: "once"; from: number; to: number }
  /** A cron expression of five or six fields, in a time zone by its IANA name. */
  | { kind: "recurring"; cron: string; zone: string; lengthMs: number }
);

/** Who said that production is being disturbed. */
export type Announcer =
  | { kind: "settings" }
  | { kind: "variable"; name: string }
  /** `by` is undefined where GitHub does not say who put it there. */
  | { kind: "label"; label: string; pull: number; by: string | undefined };

/** An announcement that holds for what was measured. */
export interface Quiet {
  announcer: Announcer;
  reason: string;
  from?: number;
  /** Absent where it has no end of its own: for a deploy by its label, and as long as a variable stands. */
  until?: number;
}

export interface Occurrence {
  from: number;
  to: number;
  reason: string;
}

/** No window comes this often within one watch. */
const mostOccurrences = 1_000;

/** When these windows are open between two moments; a moment at which one ends is outside. */
export function occurrencesIn(
  windows: readonly QuietWindow[],
  { from, to }: { from: number; to: number },
): Occurrence[] {
  return windows.flatMap((window): Occurrence[] => {
    const { reason } = window;
    if (window.kind === "once") {
      return window.from <= to && window.to > from ? [{ from: window.from, to: window.to, reason }] : [];
    }
    const cron = new Cron(window.cron, { timezone: window.zone, paused: true });
    const found: Occurrence[] = [];
    // The next run after a moment is strictly later, so that one millisecond less finds a window that opens at that moment.
    let start = cron.nextRun(new Date(from - window.lengthMs));
    while (start !== null && start.getTime() <= to && found.length < mostOccurrences) {
      found.push({ from: start.getTime(), to: start.getTime() + window.lengthMs, reason });
      start = cron.nextRun(start);
    }
    return found;
  });
}

/** Why a cron expression or its zone is none, in the words of whoever reads it; undefined when it is one. */
export function cronMistake(cron: string, zone: string): string | undefined {
  try {
    const [first] = new Cron(cron, { timezone: zone, paused: true }).nextRuns(1, new Date(0));
    return first === undefined ? "never comes" : undefined;
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).replace(/^Cron\w+: /u, "");
  }
}

/** The shortest time from one beginning to the next, of the first hundred. */
export function shortestGapMs(cron: string, zone: string): number {
  const runs = new Cron(cron, { timezone: zone, paused: true }).nextRuns(100, new Date(0));
  return Math.min(
    ...runs.slice(1).map((run, nth) => run.getTime() - (runs[nth]?.getTime() ?? Number.NEGATIVE_INFINITY)),
  );
}
