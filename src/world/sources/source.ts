import type { z } from "zod";
import type { Doubt } from "../../judge/doubt.ts";
import type { GaugeReading, Reading } from "../../judge/reading.ts";
import type { SignalNote } from "../../judge/signal-note.ts";
import type { World } from "../world.ts";

/**
 * What is asked of a source: one signal. Each source adds its own words, which nobody else reads; as JSON it is the
 * signal's identity.
 */
export interface SignalQuery {
  /** Whether readings are counts, bad and total, or levels. */
  gives: "ratio" | "gauge";
  /** Of a latency: from when on an answer is slow, in milliseconds, or the level of the baseline that decides it. */
  slowerThanMs?: number | "baseline-p95";
}

/** A stretch of time that was asked for. Milliseconds since the epoch; `to` is exclusive. */
export interface Span {
  from: number;
  to: number;
  stepSeconds: number;
}

export interface SourceReadings {
  /** Complete intervals only, oldest first; gaps are gaps. */
  ratio: Reading[];
  gauge: GaugeReading[];
  /** The queries as sent, for the report; without secrets. */
  queries: string[];
  /** What a person should know: interval widened, buckets chosen, counters reset. */
  notes: SignalNote[];
  /** What speaks against believing them; none when absent. */
  doubts?: Doubt[];
}

/** What a check of a signal found out, before anything is concluded from it. */
export interface Checked {
  doubts: Doubt[];
  notes: SignalNote[];
}

/** Where readings come from. */
export interface Source<Query extends SignalQuery = SignalQuery> {
  name: string;
  /** `past`: can be asked about any time. `now`: each `read` yields what happened since the one before. */
  remembers: "past" | "now";
  /**
   * Reads one signal. An empty answer is an empty list. The first span that is read for a query counts as its
   * baseline where one is needed ("baseline-p95").
   * @throws WorldError when the source is down, answers nonsense or too slowly.
   */
  read(query: Query, span: Span, cancel?: AbortSignal): Promise<SourceReadings>;
  /**
   * Whether what the signal names exists and is what it is taken for, as seen up to `at` and over the history before it.
   * `deployedAt` parts the time before the deploy from the time after it. Absent where there is nothing to ask.
   * @throws WorldError
   */
  check?(
    query: Query,
    when: { at: number; deployedAt: number; historySeconds: number },
    cancel?: AbortSignal,
  ): Promise<Checked>;
  /** The narrowest step, in whole seconds, at which this signal's intervals can be trusted; undefined when any will do. */
  narrowestStep(query: Query, before: number, cancel?: AbortSignal): Promise<number | undefined>;
}

/** What a source is given to work with. */
export type SourceTools = Pick<World, "http" | "now" | "sleep" | "env" | "files" | "log" | "hide">;

/** One mistake in how a signal is described; `path` is relative to the signal. */
export interface SignalMistake {
  path: string;
  message: string;
}

/** One entry of the open room: everything that is known of a type of source. */
export interface SourceKind {
  /** As written in the settings: `type: prometheus`. */
  type: string;
  /** One sentence for the table in the documentation. */
  summary: string;
  /** A strict object with the literal `type`. */
  settings: z.ZodObject;
  /** A strict object of what a signal on this source may hold, beside the keys that all signals share. */
  signal: z.ZodObject;
  /** What a signal that fits `signal` asks, or what is missing or does not go together. */
  queryOf(signal: Record<string, unknown>): SignalQuery | SignalMistake[];
  /** `settings` is what the schema yielded. */
  open(settings: Record<string, unknown>, name: string, tools: SourceTools): Source;
}

/** Keeps a kind's own types inside its file: what the schema yields is what `queryOf` receives, and what that yields is what is read. */
export function defineSource<
  Settings extends z.ZodObject,
  Signal extends z.ZodObject,
  Query extends SignalQuery,
>(kind: {
  type: string;
  summary: string;
  settings: Settings;
  signal: Signal;
  queryOf(signal: z.output<Signal>): Query | SignalMistake[];
  open(settings: z.output<Settings>, name: string, tools: SourceTools): Source<Query>;
}): SourceKind {
  return kind;
}

export const noReadings: SourceReadings = { ratio: [], gauge: [], queries: [], notes: [] };
