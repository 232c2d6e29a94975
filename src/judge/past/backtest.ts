import { calibrate } from "../calibrate.ts";
import { medianOf, ratioEstimate } from "../evidence/estimate.ts";
import { judge } from "../judge.ts";
import type { GaugeReading, Reading } from "../reading.ts";
import type { Estimate, Judgement } from "../verdict.ts";
import type { Calibrated, JudgeSettings, Signal, Window } from "../window.ts";
import { placebosIn } from "./placebos.ts";

type Readings = (Reading | GaugeReading)[];

const dayMs = 86_400_000;
/** Windows that are made worse to see what would have been caught. */
const mostMadeWorse = 60;

/** A signal with all that is known of its past, oldest first. */
export interface PastSignal {
  /** Without readings. */
  signal: Signal;
  stepSeconds: number;
  readings: Readings;
  /** Of its control, if it has one. */
  control?: Readings;
}

export interface PastDeploy {
  sha: string;
  at: number;
  /** What each signal read from a baseline before it to a watch after it, in intervals that begin at the deploy. */
  readings?: Readings[];
}

export interface Past {
  signals: PastSignal[];
  /** Oldest first; also those whose watch is not over. */
  deploysAt: number[];
  /** What is replayed; readings go back further, for the season and to learn from. */
  from: number;
  to: number;
}

/** On what terms it is replayed. */
export interface Terms {
  settings: JudgeSettings;
  baselineMs: number;
  watchMs: number;
  /** How far back calm stretches are looked for. */
  historyMs: number;
}

/** What the time before a moment taught, for each signal. */
export interface Lesson {
  at: number;
  signals: { calibrated: Calibrated; placebos: number }[];
}

/** `V`: the judgement, or what is made of it. */
export interface ReplayedDeploy<V = Judgement> {
  sha: string;
  at: number;
  window: Window;
  verdict: V;
}

export interface ReplayedPlacebo<V = Judgement> {
  at: number;
  verdict: V;
}

export interface Replay<V = Judgement> {
  deploys: ReplayedDeploy<V>[];
  placebos: ReplayedPlacebo<V>[];
  /** Placebo windows made `madeWorse` times as bad, and what became of them. */
  caught: { of: number; called: number; medianSeconds: number | undefined };
}

/** So many times as bad, and at least a hundredth of all events, is what nobody would want to miss. */
export const madeWorse = { times: 5, leastRate: 0.01 };

/** The thresholds as a watch that begins at `at` would have learnt them: from what was before. */
export function learn({ signals, deploysAt }: Past, terms: Terms, at: number): Lesson {
  const { baselineMs, watchMs, historyMs, settings } = terms;
  return {
    at,
    signals: signals.map(({ signal, stepSeconds, readings }) => {
      const stepMs = stepSeconds * 1_000;
      const placebos = placebosIn(between(readings, at - historyMs, at), {
        baseline: Math.floor(baselineMs / stepMs),
        after: Math.floor(watchMs / stepMs),
        stepMs,
        deploysAt,
      });
      // Of its own baseline only the length counts: it tells where a placebo's baseline ends.
      const baseline = (placebos[0] ?? []).slice(0, Math.floor(baselineMs / stepMs));
      const asked = { ...signal, baseline, placebos } as Signal;
      const window = { deployedAt: at, deadline: at + watchMs, settings };
      return { calibrated: calibrate(asked, window), placebos: placebos.length };
    }),
  };
}

/** The starts of watches that don't overlap and have no deploy in them, nor in their baselines. */
export function calmMoments({ deploysAt, from, to }: Past, { baselineMs, watchMs }: Terms): number[] {
  const moments: number[] = [];
  for (let at = from; at + watchMs <= to; at += watchMs) {
    if (!deploysAt.some((deploy) => deploy >= at - baselineMs && deploy < at + watchMs)) moments.push(at);
  }
  return moments;
}

/** Judges every deploy and every placebo window as if they were happening. `lessons` are in time order. */
export function replay(
  past: Past,
  terms: Terms,
  {
    deploys,
    moments,
    lessons,
  }: { deploys: readonly PastDeploy[]; moments: readonly number[]; lessons: readonly Lesson[] },
): Replay {
  const windowOf = (at: number, own?: Readings[]) =>
    windowAt(past, terms, { at, lessons, ...(own && { own }) });
  const calm = moments.map((at) => windowOf(at)).filter(hasReadings);
  return {
    deploys: deploys.map(({ sha, at, readings }) => {
      const window = windowOf(at, readings);
      return { sha, at, window, verdict: judge(window) };
    }),
    placebos: calm.map((window) => ({ at: window.deployedAt, verdict: judge(window) })),
    caught: catchWorse(calm),
  };
}

function windowAt(
  { signals }: Past,
  { settings, baselineMs, watchMs }: Terms,
  { at, lessons, own }: { at: number; lessons: readonly Lesson[]; own?: Readings[] },
): Window {
  const lesson = lessons.findLast((one) => one.at <= at) ?? lessons[0];
  return {
    deployedAt: at,
    deadline: at + watchMs,
    ended: true,
    settings,
    signals: signals.map(({ signal, readings, control }, index) => {
      const near = own?.[index] ?? between(readings, at - baselineMs, at + watchMs);
      const earlier = [dayMs, 7 * dayMs].map((ago) => between(readings, at - ago, at - ago + watchMs));
      const calibrated = lesson?.signals[index]?.calibrated;
      return {
        ...signal,
        baseline: near.filter((reading) => reading.at < at),
        after: near.filter((reading) => reading.at >= at),
        earlier: earlier.filter(({ length }) => length > 0),
        ...(calibrated !== undefined && { calibrated }),
        ...(control && { control: between(control, at - baselineMs, at + watchMs) }),
      } as Signal;
    }),
  };
}

function hasReadings({ signals }: Window): boolean {
  return signals.some(({ baseline, after }) => baseline.length > 0 && after.length > 0);
}

function catchWorse(windows: readonly Window[]): Replay["caught"] {
  const verdicts = spread(windows, mostMadeWorse).map((window) =>
    judge({ ...window, signals: window.signals.map(worsen) }),
  );
  const called = verdicts.filter(({ verdict }) => verdict === "regressed");
  const delays = called.map(({ decidedAfterSeconds }) => decidedAfterSeconds).toSorted((a, b) => a - b);
  return {
    of: verdicts.length,
    called: called.length,
    medianSeconds: delays.length === 0 ? undefined : medianOf(delays),
  };
}

function worsen(signal: Signal): Signal {
  const { worse = "up" } = signal;
  const { times, leastRate } = madeWorse;
  if (signal.kind === "gauge") {
    const grow = (value: number) => (value > 0 === (worse === "up") ? value * times : value / times);
    return { ...signal, after: signal.after.map((reading) => ({ ...reading, value: grow(reading.value) })) };
  }
  const after = signal.after.map((reading) => {
    const { total } = reading;
    const failed = worse === "up" ? reading.bad : total - reading.bad;
    const more = Math.min(total, Math.max(times * failed, leastRate * total));
    return { ...reading, bad: worse === "up" ? more : total - more };
  });
  return { ...signal, after };
}

/** At most `count`, evenly spread. */
export function spread<T>(items: readonly T[], count: number): T[] {
  if (items.length <= count) return [...items];
  return Array.from({ length: count }, (_, index) => items[Math.floor((index * items.length) / count)]!);
}

/** A replay in numbers. */
export interface Summary {
  deploys: number;
  /** Deploys called regressed. */
  regressed: number;
  /** Share of placebo windows called regressed, with its 95 % interval. */
  falseAlarms: Estimate;
  /** Until a verdict or the end of the watch: the mean over deploys, or over placebo windows where there are none. */
  meanSeconds: number | undefined;
  /** Of all deploys; a job is billed in whole minutes. */
  runnerMinutes: number;
  caught: Replay["caught"];
}

export function summarise({ deploys, placebos, caught }: Replay, { watchMs }: Terms): Summary {
  const isAlarm = ({ verdict: { verdict } }: { verdict: Judgement }) => verdict === "regressed";
  const seconds = ({ verdict: { verdict, decidedAfterSeconds } }: { verdict: Judgement }) =>
    verdict === "inconclusive" || verdict === "recovered" ? watchMs / 1_000 : decidedAfterSeconds;
  const watches = (deploys.length > 0 ? deploys : placebos).map(seconds);
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    deploys: deploys.length,
    regressed: deploys.filter(isAlarm).length,
    falseAlarms: ratioEstimate(placebos.filter(isAlarm).length, placebos.length, 1),
    meanSeconds: watches.length === 0 ? undefined : sum(watches) / watches.length,
    runnerMinutes: sum(deploys.map((deploy) => Math.ceil(seconds(deploy) / 60))),
    caught,
  };
}

function between(readings: Readings, from: number, to: number): Readings {
  return readings.slice(firstFrom(readings, from), firstFrom(readings, to));
}

/** Index of the first reading that begins at `at` or later. */
function firstFrom(readings: Readings, at: number): number {
  let [low, high] = [0, readings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (readings[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
