import { WorldError } from "../../errors.ts";
import type { Doubt } from "../../judge/doubt.ts";
import type { GaugeReading, Reading } from "../../judge/reading.ts";
import type { SignalNote } from "../../judge/signal-note.ts";
import { distinct } from "../../text/records.ts";
import { noReadings, type Source, type SourceReadings, type SourceTools, type Span } from "./source.ts";

/** One or two expressions in a source's own language, each of which answers a number for each interval. */
export type IntervalQuery<Expression> =
  | { gives: "ratio"; bad: Expression; total: Expression }
  | { gives: "gauge"; value: Expression };

/** Whole intervals that are asked for. Milliseconds since the epoch; `to` is exclusive. */
export interface Window {
  from: number;
  to: number;
  stepSeconds: number;
}

/** What an expression answered: the number of each interval, by the interval's beginning in milliseconds. */
export interface Answered {
  values: Map<number, number>;
  /** Seconds of an interval, where the source keeps it coarser than was asked. */
  seconds?: number;
  notes?: SignalNote[];
}

export interface IntervalSource<Expression> {
  name: string;
  /** How long after its end an interval may still change, in milliseconds. */
  lagMs: number;
  /** Seconds; intervals are a multiple of it. */
  narrowestStep: number;
  /** The source's intervals begin at whole multiples of their length since the epoch, whatever is asked. */
  aligned?: boolean;
  /** Intervals of one request at most. */
  mostIntervals: number;
  /** As it is sent, for the report; without secrets. */
  textOf(expression: Expression): string;
  /** @throws WorldError */
  ask(expression: Expression, window: Window, cancel: AbortSignal | undefined): Promise<Answered>;
}

/**
 * A source that is asked for numbers by interval, whatever its language. Only complete intervals are read, only whole ones
 * within the span, and what is missing stays missing.
 */
export function openIntervalSource<Expression>(
  its: IntervalSource<Expression>,
  { now }: Pick<SourceTools, "now">,
): Source<IntervalQuery<Expression>> {
  const { name, textOf } = its;

  async function ask(
    expression: Expression,
    window: Window,
    cancel: AbortSignal | undefined,
  ): Promise<Answered> {
    const stepMs = window.stepSeconds * 1_000;
    const values = new Map<number, number>();
    const notes: SignalNote[] = [];
    let seconds = window.stepSeconds;
    for (let from = window.from; from < window.to; from += its.mostIntervals * stepMs) {
      const to = Math.min(window.to, from + its.mostIntervals * stepMs);
      const part = await its.ask(expression, { ...window, from, to }, cancel);
      seconds = Math.max(seconds, part.seconds ?? 0);
      notes.push(...(part.notes ?? []));
      for (const [at, value] of part.values) if (Number.isFinite(value)) values.set(at, value);
    }
    if (seconds > window.stepSeconds)
      notes.push({ kind: "kept-coarser", source: name, seconds, askedSeconds: window.stepSeconds });
    return { values, seconds, notes: distinct(notes) };
  }

  async function read(
    query: IntervalQuery<Expression>,
    span: Span,
    cancel?: AbortSignal,
  ): Promise<SourceReadings> {
    const window = windowOf(span, its, now());
    if (window === undefined) return noReadings;
    const isWithin = (at: number, seconds: number) => at >= span.from && at + seconds * 1_000 <= span.to;
    if (query.gives === "gauge") {
      const { values, seconds = window.stepSeconds, notes = [] } = await ask(query.value, window, cancel);
      const gauge = inOrder(values).flatMap(([at, value]): GaugeReading[] =>
        isWithin(at, seconds) ? [{ at, seconds, value }] : [],
      );
      return { ...noReadings, gauge, queries: [textOf(query.value)], notes };
    }
    const [bad, total] = await Promise.all([
      ask(query.bad, window, cancel),
      ask(query.total, window, cancel),
    ]);
    if (bad.seconds !== total.seconds)
      throw new WorldError(
        `bad is kept in intervals of ${bad.seconds} s and total in ${total.seconds} s: they can't be held against each other`,
        { service: `source ${name}` },
      );
    const seconds = total.seconds ?? window.stepSeconds;
    const { ratio, doubts } = ratioOf(bad.values, total.values, { seconds, isWithin });
    return {
      ...noReadings,
      ratio,
      queries: [textOf(query.bad), textOf(query.total)],
      notes: distinct([...(bad.notes ?? []), ...(total.notes ?? [])]),
      ...(doubts.length > 0 && { doubts }),
    };
  }

  return { name, remembers: "past", read, narrowestStep: async () => its.narrowestStep };
}

/** Complete intervals only; aligned to the epoch where the source has its own beginnings. */
function windowOf(
  { from, to, stepSeconds }: Span,
  { lagMs, aligned }: Pick<IntervalSource<unknown>, "lagMs" | "aligned">,
  now: number,
): Window | undefined {
  const stepMs = stepSeconds * 1_000;
  const start = aligned ? Math.ceil(from / stepMs) * stepMs : from;
  const count = Math.floor((Math.min(to, now - lagMs) - start) / stepMs);
  return count < 1 ? undefined : { from: start, to: start + count * stepMs, stepSeconds };
}

/** Where nothing was counted as bad, nothing was bad; without a total nothing is known. Negative counts are none. */
function ratioOf(
  bads: ReadonlyMap<number, number>,
  totals: ReadonlyMap<number, number>,
  { seconds, isWithin }: { seconds: number; isWithin: (at: number, seconds: number) => boolean },
): { ratio: Reading[]; doubts: Doubt[] } {
  const ratio: Reading[] = [];
  let [manyBad, ofTotal] = [0, 0];
  for (const [at, total] of inOrder(totals)) {
    const bad = bads.get(at) ?? 0;
    if (total < 0 || bad < 0 || total > Number.MAX_SAFE_INTEGER || !isWithin(at, seconds)) continue;
    manyBad += bad;
    ofTotal += total;
    ratio.push({ at, seconds, bad: Math.min(bad, total), total });
  }
  const doubts: Doubt[] =
    manyBad > 1.1 * ofTotal + 5 ? [{ kind: "more-bad-than-total", bad: manyBad, total: ofTotal }] : [];
  return { ratio, doubts };
}

function inOrder(values: ReadonlyMap<number, number>): [number, number][] {
  return [...values].sort(([a], [b]) => a - b);
}
