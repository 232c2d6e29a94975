import { dispersion } from "./dispersion.ts";
import { changePoint } from "./onset.ts";
import { regressionEvidence } from "./ratio-evidence.ts";
import type { Reading } from "./reading.ts";
import { tally } from "./tally.ts";

/** The start of the spell is sought over the whole baseline, so it must stand out far more than an alarm does. */
const convincing = 10;
const fewestHead = 8;
const fewestTail = 3;
const shortestTailSeconds = 120;

/** Index of the first baseline reading of a worse spell that lasts until the deploy; 0 when there is none. */
export function worseSpell(readings: readonly Reading[], tolerate: number): number {
  const start = changePoint(readings) ?? 0;
  const tailSeconds = readings.slice(start).reduce((sum, { seconds }) => sum + seconds, 0);
  if (start < fewestHead || readings.length - start < fewestTail || tailSeconds < shortestTailSeconds)
    return 0;
  const sums = tally(readings);
  const head = sums.between(0, start);
  const tail = sums.between(start, readings.length);
  const last = sums.between(readings.length - fewestTail, readings.length);
  const phi = dispersion(readings.slice(0, start));
  const evidence = regressionEvidence(
    { e0: head.bad / phi, n0: head.total / phi, e1: tail.bad / phi, n1: tail.total / phi },
    tolerate,
  );
  const lasts = last.bad * tail.total >= (tail.bad * last.total) / 2;
  return evidence >= convincing && tail.bad >= 3 && lasts ? start : 0;
}
