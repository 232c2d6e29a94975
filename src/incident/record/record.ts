import type { Happening, Moment } from "../timeline.ts";
import type { Severity } from "./severity.ts";

/** Something that happened in an incident. Texts and names are foreign. */
export interface Entry extends Moment {
  /** Says what it is of, so that the same is never written twice: `comment:81`, `deploy:4f2c9d1`. */
  id: string;
  /** When it was said, where that is not when it happened; milliseconds since the epoch, as `at` is. */
  toldAt?: number;
  /** Login of who did it. */
  by?: string;
  url?: string;
}

/** All that is remembered of one incident; what state it is in follows from the entries. */
export interface IncidentRecord {
  environment: string;
  /** The commit that went bad. */
  sha: string;
  deployedAt: number;
  /** Oldest first. */
  entries: Entry[];
  /** How many comments the issue had when all of them were last taken into account. */
  comments: number;
  /** Ids of comments that were answered and left no entry: mistakes, and commands of people who may not. */
  answered: number[];
}

export type Phase = "open" | "acknowledged" | "mitigated" | "resolved" | "false-alarm";

export interface IncidentState {
  phase: Phase;
  severity: Severity;
  /** Who has it: the last one who took it. */
  owner?: string;
  startedAt: number;
  detectedAt?: number;
  acknowledgedAt?: number;
  mitigatedAt?: number;
  resolvedAt?: number;
  /** The last word on it. */
  cause?: { text: string; by?: string };
  /** From the first harm to each milestone, in seconds; absent for what did not happen yet. */
  secondsTo: Durations;
}

export interface Durations {
  detect?: number;
  acknowledge?: number;
  mitigate?: number;
  resolve?: number;
}

type Milestones = Omit<IncidentState, "secondsTo">;

/** When somebody said it: a moment that is noted later changes no state of the time before. */
function saidAt({ at, toldAt }: Entry): number {
  return toldAt ?? at;
}

const stateChanges: {
  [Kind in Happening["kind"]]?: (
    state: Milestones,
    happened: Happening & { kind: Kind },
    entry: Entry,
  ) => Milestones;
} = {
  "got-worse": (state, _, { at }) => ({ ...state, startedAt: at }),
  certain: (state, _, { at }) => ({ ...state, detectedAt: state.detectedAt ?? at }),
  opened: (state, { severity }, { at }) => ({ ...state, severity, detectedAt: state.detectedAt ?? at }),
  acknowledged: (state, _, { by, at }) => ({
    ...state,
    phase: state.phase === "open" ? "acknowledged" : state.phase,
    acknowledgedAt: state.acknowledgedAt ?? at,
    ...(by !== undefined && { owner: by }),
  }),
  "severity-set": (state, { severity }) => ({ ...state, severity }),
  "cause-told": (state, { text }, { by }) => ({ ...state, cause: { text, ...(by !== undefined && { by }) } }),
  recovered: (state, _, { at }) =>
    isOver(state) ? state : { ...state, phase: "mitigated", mitigatedAt: state.mitigatedAt ?? at },
  "not-recovered": (state) => (isOver(state) ? state : worseAgain(state)),
  "bad-again": (state) => worseAgain(state),
  resolved: (state, _, { at }) =>
    state.phase === "resolved"
      ? state
      : { ...state, phase: "resolved", resolvedAt: at, mitigatedAt: state.mitigatedAt ?? at },
  "false-alarm": (state, _, { at }) => ({ ...state, phase: "false-alarm", resolvedAt: at }),
  reopened: (state) => worseAgain(state),
};

function isOver({ phase }: Milestones): boolean {
  return phase === "resolved" || phase === "false-alarm";
}

/** Whoever had it still has it. */
function worseAgain({ mitigatedAt: _, resolvedAt: __, ...state }: Milestones): Milestones {
  return { ...state, phase: state.acknowledgedAt === undefined ? "open" : "acknowledged" };
}

/** What state an incident is in, with its milestones in milliseconds since the epoch. */
export function stateOf({ deployedAt, entries }: IncidentRecord): IncidentState {
  const start: Milestones = { phase: "open", severity: 3, startedAt: deployedAt };
  const state = entries
    .toSorted((a, b) => saidAt(a) - saidAt(b))
    .reduce((state, entry) => {
      const change = stateChanges[entry.what.kind] as
        | ((state: Milestones, what: Happening, entry: Entry) => Milestones)
        | undefined;
      return change === undefined ? state : change(state, entry.what, entry);
    }, start);
  return { ...state, secondsTo: durationsOf(state) };
}

function durationsOf(state: Milestones): Durations {
  const since = (at: number | undefined) =>
    at === undefined ? undefined : Math.max(0, (at - state.startedAt) / 1_000);
  const entries = Object.entries({
    detect: since(state.detectedAt),
    acknowledge: since(state.acknowledgedAt),
    mitigate: since(state.mitigatedAt),
    resolve: since(state.resolvedAt),
  }).filter(([, seconds]) => seconds !== undefined);
  return Object.fromEntries(entries);
}

/** Characters of the record as text. An issue holds 65,536 in all. */
export const mostLetters = 14_000;
/** What anybody can look up again goes first when it becomes too much. */
const dispensable: readonly Happening["kind"][] = ["merged", "vendor-said"];
/** What somebody has to be told that it was not taken. */
const optional: readonly Happening["kind"][] = ["noted"];

/**
 * The record with these entries too; those that it has already are left out. What changes its state is always taken; a note
 * that does not fit any more is among `left`.
 */
export function withEntries(
  record: IncidentRecord,
  added: readonly Entry[],
): { record: IncidentRecord; left: Entry[] } {
  const known = new Set(record.entries.map(({ id }) => id));
  const left: Entry[] = [];
  let entries = [...record.entries];
  for (const entry of added) {
    if (known.has(entry.id)) continue;
    known.add(entry.id);
    let next = [...entries, entry];
    while (sizeOf(next) > mostLetters) {
      const gone = next.findIndex(({ what }) => dispensable.includes(what.kind));
      if (gone < 0) break;
      next = next.toSpliced(gone, 1);
    }
    if (sizeOf(next) > mostLetters && optional.includes(entry.what.kind)) left.push(entry);
    else entries = next;
  }
  return { record: { ...record, entries: entries.toSorted((a, b) => a.at - b.at) }, left };
}

function sizeOf(entries: readonly Entry[]): number {
  return JSON.stringify(entries).length;
}
