import { dispersion } from "../evidence/dispersion.ts";
import { belowEvidence } from "../evidence/ratio-evidence.ts";
import type { Reading } from "../reading.ts";
import type { Onset } from "../verdict.ts";
import type { JudgeSettings } from "../window.ts";
import type { PreparedSignal, Traffic } from "./prepared-signal.ts";
import { type Tally, tally } from "./tally.ts";

/** Traffic is lost when less than this share of the usual is left. */
const lostShare = 0.4;
/** The evidence is against "at least this share of the usual is left", so that a tide or a marketing campaign's end is none. */
const toleratedShare = 0.6;
/** With fewer independent events expected, an empty stretch is chance. */
const fewestExpected = 20;
const shortestTailSeconds = 30;
/** Traffic that had ebbed away before the deploy is no measure of what is usual now. */
const lastMinutesSeconds = 600;

/** What is usual, from the baseline and from the same hours of earlier days. */
export function usualTraffic(
  before: readonly Reading[],
  earlier: readonly (readonly Reading[])[],
  settings: JudgeSettings,
): Traffic | undefined {
  const whole = rateOfAll(before);
  if (whole === undefined) return;
  const end = before.at(-1)!.at;
  const last = rateOfAll(before.filter(({ at }) => at >= end - lastMinutesSeconds * 1000)) ?? whole;
  const usual = Math.min(whole, last, ...earlier.map((readings) => rateOfAll(readings) ?? whole));
  if (usual <= 0) return;
  const seconds = settings.settleSeconds + settings.holdSeconds;
  const ebbs = [before, ...earlier].some((readings) => hasEbb(readings, lostShare * whole, seconds));
  // Events out of so many instants that hardly one in a billion holds any: a Poisson count.
  const counts = before.map((reading) => ({
    ...reading,
    bad: reading.total,
    total: reading.seconds * usual * 1e9,
  }));
  return { usual, phi: dispersion(counts), ebbs };
}

function rateOfAll(readings: readonly Reading[]): number | undefined {
  const { total, seconds } = tally(readings).between(0, readings.length);
  return seconds > 0 ? total / seconds : undefined;
}

/** Whether some stretch of at least so many seconds had less than `rate` events a second. */
function hasEbb(readings: readonly Reading[], rate: number, leastSeconds: number): boolean {
  const sums = tally(readings);
  let from = 0;
  for (let to = 1; to <= readings.length; to++) {
    while (sums.between(from + 1, to).seconds >= leastSeconds) from++;
    const { total, seconds } = sums.between(from, to);
    if (seconds >= leastSeconds && total < rate * seconds) return true;
  }
  return false;
}

/** Whether the last readings of after[0, to) hold so little traffic that what remains says nothing of the rest. */
export function isTrafficLost({ traffic, seen, after }: PreparedSignal, to: number): boolean {
  if (traffic === undefined) return false;
  for (let from = to - 2; from >= 0; from--) {
    const { total, seconds } = seen.between(from, to);
    const expected = (traffic.usual * seconds) / traffic.phi;
    if (seconds < shortestTailSeconds || expected < fewestExpected) continue;
    return total < lostShare * traffic.usual * seconds;
  }
  // Longer readings than a tail: one is enough when it should have held many events.
  const { total, seconds } = seen.between(Math.max(0, to - 1), to);
  const isLong = to > 0 && after.length > 0 && (traffic.usual * seconds) / traffic.phi >= fewestExpected;
  return isLong && total < lostShare * traffic.usual * seconds;
}

export interface TrafficLoss {
  onset: Onset;
  /** Events a second. */
  before: number;
  after: number;
  logEvidence: number;
  threshold: number;
}

/**
 * Traffic that fell away with the deploy and stays away longer than a restart lasts, where the past shows no such ebb;
 * undefined otherwise. The start is the likeliest one, and every start that was tried raises the threshold.
 */
export function trafficLossAt(
  prepared: PreparedSignal,
  to: number,
  { alpha, settleSeconds, holdSeconds }: JudgeSettings,
): TrafficLoss | undefined {
  const { traffic, seen, after, ends } = prepared;
  if (traffic === undefined || traffic.ebbs || !isTrafficLost(prepared, to)) return;
  const { start, logEvidence } = likeliestStart(seen, to, traffic);
  const { total, seconds } = seen.between(start, to);
  const [first, last] = [after[start], after[to - 1]];
  const end = ends[to - 1];
  if (first === undefined || last === undefined || end === undefined) return;
  const slack = last.seconds >= holdSeconds ? last.seconds : 0;
  const hasLasted = end - first.at >= (settleSeconds + holdSeconds + slack) * 1000;
  const threshold = Math.log(to / alpha);
  if (!hasLasted || logEvidence < threshold || total >= lostShare * traffic.usual * seconds) return;
  const onset = { at: first.at, from: first.at, to: first.at + first.seconds * 1000 };
  return { onset, before: traffic.usual, after: total / seconds, logEvidence, threshold };
}

function likeliestStart(
  seen: Tally,
  to: number,
  { usual, phi }: Traffic,
): { start: number; logEvidence: number } {
  let best = { start: 0, logEvidence: Number.NEGATIVE_INFINITY };
  for (let start = 0; start < to; start++) {
    const { total, seconds } = seen.between(start, to);
    const logEvidence = belowEvidence(total / phi, seconds / phi, toleratedShare * usual);
    if (logEvidence > best.logEvidence) best = { start, logEvidence };
  }
  return best;
}
