import type { GaugeReading, Reading } from "../../judge/reading.ts";

/** What is asked of a source: one signal, in that source's own words. */
export type SignalQuery =
  | { kind: "ratio"; bad: Selector; total: Selector }
  | {
      kind: "histogram";
      histogram: string;
      where?: string | undefined;
      slowerThanMs: number | "baseline-p95";
    }
  | { kind: "gauge"; value: string };

/** A counter selector, or with `query` any expression that already yields counts per interval. */
export type Selector = { selector: string } | { query: string };

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
  notes: string[];
}

/** Where readings come from. */
export interface Source {
  name: string;
  /** `past`: can be asked about any time. `now`: each `read` yields what happened since the one before. */
  remembers: "past" | "now";
  /**
   * Reads one signal. An empty answer is an empty list.
   * @throws WorldError when the source is down, answers nonsense or too slowly.
   */
  read(query: SignalQuery, span: Span, cancel?: AbortSignal): Promise<SourceReadings>;
  /** The narrowest step, in whole seconds, at which this signal's intervals can be trusted. */
  narrowestStep(query: SignalQuery, before: number, cancel?: AbortSignal): Promise<number | undefined>;
}
