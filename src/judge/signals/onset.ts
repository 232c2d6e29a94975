import type { Reading } from "../reading.ts";
import type { Onset } from "../verdict.ts";
import { tally } from "./tally.ts";

/** Half the 95 % point of χ² with one degree of freedom. */
const drop = 1.92;

/**
 * When the rate of bad events rose: the maximum-likelihood change point between two constant rates, with the starts
 * whose log-likelihood, divided by the dispersion, lies within 1.92 of the best. Undefined when it never rose.
 * @see Hinkley, Inference about the change-point in a sequence of random variables, Biometrika 57(1), 1970
 */
export function findOnset(readings: readonly Reading[], phi: number): Onset | undefined {
  const rises = risesOf(readings);
  const best = bestOf(rises);
  if (best === undefined) return;
  const likely = rises.filter(({ fit }) => fit >= best.fit - drop * phi);
  return { at: best.at, from: likely[0]?.at ?? best.at, to: likely.at(-1)?.at ?? best.at };
}

/** Index of the reading with which the rate most likely rose. */
export function changePoint(readings: readonly Reading[]): number | undefined {
  return bestOf(risesOf(readings))?.start;
}

interface Rise {
  start: number;
  /** Start of the reading with which it rose, milliseconds since the epoch. */
  at: number;
  /** Log-likelihood of a rate before and a higher one from `start` on. */
  fit: number;
}

function risesOf(readings: readonly Reading[]): Rise[] {
  const sums = tally(readings);
  const end = readings.length;
  const rises: Rise[] = [];
  for (const [start, { at }] of readings.entries()) {
    if (start === 0) continue;
    const before = sums.between(0, start);
    const after = sums.between(start, end);
    if (after.bad * before.total > before.bad * after.total)
      rises.push({ start, at, fit: fitOf(before) + fitOf(after) });
  }
  return rises;
}

function bestOf(rises: readonly Rise[]): Rise | undefined {
  let best = rises[0];
  for (const rise of rises) if (best === undefined || rise.fit > best.fit) best = rise;
  return best;
}

function fitOf({ bad, total }: { bad: number; total: number }): number {
  return bad > 0 ? bad * Math.log(bad / total) : 0;
}
