import { WorldError } from "../../errors.ts";
import type { GaugeReading, Reading } from "../../judge/reading.ts";
import type { RunNote } from "../../report/run-notes.ts";
import type { World } from "../../world/world.ts";
import { controlsOf, type WatchedSignal } from "./watched-signal.ts";

/** Widens each signal's interval to what its data can carry, with a note. A source that is down keeps the asked one. */
export async function chooseSteps(
  world: World,
  signals: readonly WatchedSignal[],
  before: number,
): Promise<void> {
  await Promise.all(
    signals.map(async (signal) => {
      const narrowest = await signal.narrowestStep(before).catch((error) => {
        if (!(error instanceof WorldError)) throw error;
        world.log.detail(`${signal.facts.name}: ${error.message}`);
        return undefined;
      });
      if (narrowest === undefined || narrowest <= signal.stepSeconds) return;
      signal.facts.notes.push({
        kind: "read-wider",
        seconds: narrowest,
        askedSeconds: signal.stepSeconds,
      });
      signal.stepSeconds = narrowest;
    }),
  );
}

/**
 * Appends to `after` what each signal has since it was last read, all in parallel. Answers the names of those that
 * could not be read, with why; they keep what they had.
 */
export async function readAfter(
  signals: readonly WatchedSignal[],
  { since, now }: { since: number; now: number },
): Promise<Map<string, string>> {
  const blind = new Map<string, string>();
  await Promise.all(
    signals.map(async (signal) => {
      const { facts, stepSeconds, remembers } = signal;
      const last = facts.after.at(-1);
      // What can't be asked about the past says nothing of the time before its first look.
      const first = remembers === "past" ? since : Math.max(since, now - stepSeconds * 1_000);
      const from = last === undefined ? first : endOf(last);
      if (now <= from) return;
      try {
        facts.after.push(...newer(await signal.read({ from, to: now, stepSeconds }), from));
      } catch (error) {
        if (!(error instanceof WorldError)) throw error;
        blind.set(facts.name, error.message);
      }
    }),
  );
  return blind;
}

/** The same of the controls, each of which is told why it can't be used as long as it can't be read. */
export async function readControls(
  signals: readonly WatchedSignal[],
  when: { since: number; now: number },
): Promise<Map<string, string>> {
  const controls = controlsOf(signals);
  const unread = await readAfter(controls, when);
  for (const control of controls) {
    const why = unread.get(control.facts.name);
    if (why === undefined) delete control.unreadable;
    else control.unreadable = why;
  }
  return unread;
}

/** Whole milliseconds: a length in seconds is a fraction, and its rounding must not make neighbours overlap. */
function endOf({ at, seconds }: Reading | GaugeReading): number {
  return Math.round(at + seconds * 1_000);
}

/** Only what begins where the last one ended: a source that answers twice for a stretch must not count it twice. */
function newer<T extends Reading | GaugeReading>(readings: readonly T[], from: number): T[] {
  let end = from;
  return [...readings]
    .sort((a, b) => a.at - b.at)
    .filter((reading) => {
      if (reading.at < end) return false;
      end = endOf(reading);
      return true;
    });
}

/** Where the baseline ends, in milliseconds since the epoch, and how long it is. */
export interface BaselineSpan {
  end: number;
  baselineSeconds: number;
}

/** Reads the stretch before the deploy from sources that remember. */
export async function readBaseline(
  world: World,
  signals: readonly WatchedSignal[],
  span: BaselineSpan,
): Promise<void> {
  await Promise.all(
    signals
      .filter(({ remembers }) => remembers === "past")
      .map(async (signal) => {
        const failure = await readBaselineOf(signal, span);
        if (failure !== undefined) world.log.warning(failure);
      }),
  );
}

/** A note for each signal that has no readings from before the deploy. */
export function missingBaselines(signals: readonly WatchedSignal[]): RunNote[] {
  return signals
    .filter(({ facts }) => facts.baseline.length === 0)
    .map(({ facts: { name }, remembers }) => ({ kind: "no-baseline", signal: name, remembers }));
}

/**
 * Reads again the baselines that could not be read before, of the signals that can be read by now: one failed request must
 * not cost the whole watch what it is held against.
 */
export async function readBaselineAgain(
  world: World,
  signals: readonly WatchedSignal[],
  { span, unreadable }: { span: BaselineSpan; unreadable: ReadonlyMap<string, string> },
): Promise<void> {
  await Promise.all(
    signals
      .filter(({ baselineFailed, facts }) => baselineFailed && !unreadable.has(facts.name))
      .map(async (signal) => {
        const failure = await readBaselineOf(signal, span);
        if (failure !== undefined) world.log.detail(failure);
      }),
  );
}

/** Why it could not be read; undefined when it was. */
async function readBaselineOf(
  signal: WatchedSignal,
  { end, baselineSeconds }: BaselineSpan,
): Promise<string | undefined> {
  const { facts, stepSeconds, read } = signal;
  // Whole steps counted back from its end, the deploy, so that no interval holds both sides of it.
  const steps = Math.floor(baselineSeconds / stepSeconds);
  const from = end - steps * stepSeconds * 1_000;
  try {
    facts.baseline = newer(await read({ from, to: end, stepSeconds }), from);
    signal.baselineFailed = false;
    return undefined;
  } catch (error) {
    if (!(error instanceof WorldError)) throw error;
    signal.baselineFailed = true;
    return error.message;
  }
}
