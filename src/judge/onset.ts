import type { Reading } from "./reading.ts";
import { tally } from "./tally.ts";
import type { Onset } from "./verdict.ts";

/** Half the 95 % point of χ² with one degree of freedom. */
const drop = 1.92;

/**
 * When the rate of bad events rose: the maximum-likelihood change point between two constant rates, with the starts
 * whose log-likelihood, divided by the dispersion, lies within 1.92 of the best. Undefined when it never rose.
 * @see Hinkley, Inference about the change-point in a sequence of random variables, Biometrika 57(1), 1970
 */
export function findOnset(readings: readonly Reading[], phi: number): Onset | undefined {
  const sums = tally(readings);
  const end = readings.length;
  const fits: { at: number; fit: number }[] = [];
  for (let start = 1; start < end; start++) {
    const before = sums.between(0, start);
    const after = sums.between(start, end);
    if (after.bad * before.total <= before.bad * after.total) continue;
    const fit = (fitOf(before) + fitOf(after)) / phi;
    fits.push({ at: readings[start]!.at, fit });
  }
  if (fits.length === 0) return;
  const best = fits.reduce((top, candidate) => (candidate.fit > top.fit ? candidate : top));
  const likely = fits.filter(({ fit }) => fit >= best.fit - drop);
  return { at: best.at, from: likely[0]!.at, to: likely.at(-1)!.at };
}

function fitOf({ bad, total }: { bad: number; total: number }): number {
  return bad > 0 ? bad * Math.log(bad / total) : 0;
}
