import { dispersion, plainDispersion } from "../evidence/dispersion.ts";
import type { Wander } from "../evidence/level-evidence.ts";
import { learnWander, type Stretch, wanderKnown, wanderUnknown } from "../evidence/wander.ts";
import type { Reading } from "../reading.ts";
import type { LearntLevel } from "../window.ts";
import { capBursts } from "./cap.ts";
import { rateOf, tally } from "./tally.ts";

/** Shorter stretches say more of chance than of the level. */
const stretchSeconds = 300;

/** How far a level drifts, by how its five-minute stretches differ within the baseline. */
export function wanderOfBaseline(baseline: readonly Reading[]): Wander {
  const { bad, total } = tally(baseline).between(0, baseline.length);
  if (bad < 1) return wanderUnknown;
  const phi = dispersion(baseline);
  return learnWander(
    wanderUnknown,
    stretchesOf(baseline).map((one) => ({
      bad: one.bad / phi,
      expected: (one.total * bad) / total / phi,
      known: bad / phi,
    })),
  );
}

/** How counts scatter and their level drifts, by what past windows did after their baseline; undefined where none had a bad event. */
export function learnLevel(
  windows: readonly { before: readonly Reading[]; after: readonly Reading[] }[],
): LearntLevel | undefined {
  const capped = apart(windows).flatMap(({ before, after }) => {
    const rate = rateOf(tally(before).between(0, before.length));
    return rate > 0 ? [{ before: capBursts(before, rate), after: capBursts(after, rate) }] : [];
  });
  if (capped.length === 0) return;
  const phi =
    capped.reduce((sum, { before, after }) => sum + plainDispersion([...before, ...after]), 0) /
    capped.length;
  const stretches = capped.flatMap(({ before, after }): Stretch[] => {
    const { bad, total } = tally(before).between(0, before.length);
    return stretchesOf(after).map((one) => ({
      bad: one.bad / phi,
      expected: (one.total * bad) / total / phi,
      known: bad / phi,
    }));
  });
  return { phi, wander: learnWander(wanderKnown, stretches) };
}

/** Windows that share no reading, as many as fit. */
function apart<W extends { before: readonly Reading[]; after: readonly Reading[] }>(
  windows: readonly W[],
): W[] {
  const kept: W[] = [];
  let last = Number.NEGATIVE_INFINITY;
  let free = Number.NEGATIVE_INFINITY;
  for (const window of windows) {
    const start = window.before[0]?.at ?? Number.NEGATIVE_INFINITY;
    if (start !== last && start < free) continue;
    kept.push(window);
    last = start;
    free = (window.after.at(-1)?.at ?? start) + 1;
  }
  return kept;
}

function stretchesOf(readings: readonly Reading[]): { bad: number; total: number }[] {
  const sums = tally(readings);
  const stretches: { bad: number; total: number }[] = [];
  let from = 0;
  for (let to = 1; to <= readings.length; to++) {
    const { bad, total, seconds } = sums.between(from, to);
    if (seconds < stretchSeconds) continue;
    if (total > 0) stretches.push({ bad, total });
    from = to;
  }
  return stretches;
}
