import { calibrate } from "./calibrate.ts";
import type { AlarmHistory, WatchedSignal } from "./signal-state.ts";
import { learnSignal } from "./signals/prepare-signal.ts";
import type { Prepare, PreparedSignal } from "./signals/prepared-signal.ts";
import { planRestarts } from "./signals/restarts.ts";
import { type Calibrated, type JudgeSettings, judgeDefaults, type Signal, type Window } from "./window.ts";

/**
 * What one judgement of a watch leaves for the next, which has the same readings and some more: what is known from before
 * the deploy, and the looks that decided nothing. It holds nothing that the readings don't say; without it the next
 * judgement is the same, and slower.
 */
export interface Progress {
  window: Omit<Window, "vendors" | "blind" | "ended">;
  learnt: readonly LearntSignal[];
  /** In time order. */
  passed: readonly PassedLook[];
}

/** A look that decided nothing, and what it left of each signal. */
export interface PassedLook {
  at: number;
  histories: readonly AlarmHistory[];
}

interface LearntSignal {
  calibrated: Calibrated;
  prepare: Prepare;
  prepared: PreparedSignal;
}

/** Adds a look to those passed; in place, for there may be one a reading. */
export function pass(passed: PassedLook[], look: PassedLook): void {
  const last = passed.at(-1);
  const isSame = last?.histories.every((history, index) => history === look.histories[index]) ?? false;
  // Most looks leave what the one before left: one list for all of them.
  passed.push(isSame && last !== undefined ? { ...look, histories: last.histories } : look);
}

export interface Resumed {
  watched: WatchedSignal[];
  progress: Progress;
}

/** Prepares every signal, with what an earlier judgement of the same watch left where it still holds. */
export function resume(window: Window, earlier: Progress | undefined): Resumed {
  const settings: JudgeSettings = { ...judgeDefaults, ...window.settings };
  const isSame = earlier !== undefined && isSameWatch(earlier.window, window);
  let validUntil = isSame ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  const learnt = window.signals.map((signal, index): LearntSignal => {
    const [was, old] = isSame ? [earlier.learnt[index], earlier.window.signals[index]] : [];
    if (was === undefined || old === undefined || !isSameKnowledge(old, signal)) {
      validUntil = Number.NEGATIVE_INFINITY;
      return learn(signal, window, settings);
    }
    const prepared = was.prepare(withCalibrated(signal, was.calibrated));
    validUntil = Math.min(validUntil, sameUntil(was.prepared, prepared));
    return { ...was, prepared };
  });
  const { deployedAt, deadline, signals, settings: given } = window;
  return {
    watched: learnt.map(({ prepared, calibrated }) => watch(prepared, calibrated, window, settings)),
    progress: {
      window: {
        deployedAt,
        signals,
        ...(deadline !== undefined && { deadline }),
        ...(given !== undefined && { settings: given }),
      },
      learnt,
      passed: isSame ? earlier.passed.filter(({ at }) => at < validUntil) : [],
    },
  };
}

function learn(signal: Signal, window: Window, settings: JudgeSettings): LearntSignal {
  const calibrated = signal.calibrated ?? calibrate(signal, window);
  const prepare = learnSignal(withCalibrated(signal, calibrated), window.deployedAt, settings);
  return { calibrated, prepare, prepared: prepare(withCalibrated(signal, calibrated)) };
}

function withCalibrated(signal: Signal, calibrated: Calibrated): Signal {
  return signal.calibrated === calibrated ? signal : { ...signal, calibrated };
}

function watch(
  prepared: PreparedSignal,
  calibrated: Calibrated,
  { deployedAt, deadline }: Window,
  settings: JudgeSettings,
): WatchedSignal {
  const settledAt = deployedAt + settings.settleSeconds * 1000;
  const watchSeconds = deadline === undefined ? undefined : (deadline - deployedAt) / 1000;
  return { prepared, calibrated, restarts: planRestarts(prepared, settledAt, watchSeconds) };
}

function isSameWatch(a: Progress["window"], b: Window): boolean {
  return (
    a.deployedAt === b.deployedAt &&
    a.deadline === b.deadline &&
    a.signals.length === b.signals.length &&
    hasSameFields(a.settings ?? {}, b.settings ?? {})
  );
}

/** Whether all but what came since the deploy is the same. Lists are held to be the same when they are one object: who changes a baseline makes a new list. */
function isSameKnowledge(a: Signal, b: Signal): boolean {
  // What a control says at a look counts from the first one on, and its readings may come late.
  if (a.control !== undefined || b.control !== undefined) return false;
  const bare = ({ after: _after, ...rest }: Signal) => rest;
  return hasSameFields(bare(a), bare(b));
}

function hasSameFields(a: object, b: object): boolean {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Object.is(Reflect.get(a, key), Reflect.get(b, key)));
}

/** Looks before this moment saw the same readings; a reading that came late changes those from its end on. */
function sameUntil(was: PreparedSignal, is: PreparedSignal): number {
  if (was.isCheck !== is.isCheck) return Number.NEGATIVE_INFINITY;
  let index = 0;
  while (index < was.given.length && isSameReading(was.given[index], is.given[index])) index++;
  const ends = [was.ends[index], is.ends[index]].filter((end) => end !== undefined);
  return ends.length > 0 ? Math.min(...ends) : Number.POSITIVE_INFINITY;
}

type AnyReading = PreparedSignal["given"][number];

function isSameReading(a: AnyReading | undefined, b: AnyReading | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && hasSameFields(a, b));
}
