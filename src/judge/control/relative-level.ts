import { dispersion } from "../evidence/dispersion.ts";
import type { Reading } from "../reading.ts";

/** Bad events out of all, with how many of them say as much as one independent event. */
export interface Arm {
  bad: number;
  total: number;
  phi: number;
}

/** A level told from counts: `known / phi` independent bad events are behind it. */
export interface RelativeLevel {
  /** Bad events an event that ours would have, had it moved as the control did. */
  rate: number;
  known: number;
  phi: number;
}

/** Half an event keeps the ratio of rare failures finite. */
const half = 0.5;

/**
 * Where our level would be if it had moved as the control did since the deploy: our rate before, times how the control's
 * rate changed. On the logarithm the variances of the three rates add up, each φ over its bad events; a gamma distribution
 * with that variance is then what a level of so many known events is, and our counts after it are negative binomial.
 * Undefined when an arm has no events.
 * @see Altman, Bland, Interaction revisited: the difference between two estimates, BMJ 326, 2003 (ratio of ratios)
 */
export function relativeLevel(own: Arm, before: Arm, after: Arm): RelativeLevel | undefined {
  if (own.total <= 0 || before.total <= 0 || after.total <= 0) return;
  const variance = varianceOf(own) + varianceOf(before) + varianceOf(after);
  return { rate: rateOf(own) * moveOf(before, after), known: own.phi / variance, phi: own.phi };
}

/** How many times its rate before an arm's rate after is. */
export function moveOf(before: Arm, after: Arm): number {
  return rateOf(after) / rateOf(before);
}

/** The ratio of our change to the control's, with its 95 % interval. */
export function ratioOfRatios(
  own: { before: Arm; after: Arm },
  control: { before: Arm; after: Arm },
): { ratio: number; low: number; high: number } {
  const ratio = moveOf(own.before, own.after) / moveOf(control.before, control.after);
  const variance = [own.before, own.after, control.before, control.after].reduce(
    (sum, arm) => sum + varianceOf(arm),
    0,
  );
  const factor = Math.exp(1.959964 * Math.sqrt(variance));
  return { ratio, low: ratio / factor, high: ratio * factor };
}

function rateOf({ bad, total }: Arm): number {
  return (bad + half) / (total + 2 * half);
}

function varianceOf({ bad, phi }: Arm): number {
  return phi / (bad + half);
}

/**
 * How many times more the two arms move apart than independent events would, at least 1: the dispersion of our counts around
 * what the control had at the same time. What moves both, however much, is no scatter; what moves one slowly is.
 */
export function dispersionApart(own: readonly Reading[], control: readonly Reading[]): number {
  const [e0, c0] = [own, control].map((readings) => readings.reduce((sum, { bad }) => sum + bad, 0));
  const total = control.reduce((sum, one) => sum + one.total, 0);
  if (e0 === undefined || c0 === undefined || e0 <= 0 || c0 <= 0) return 1;
  const usual = c0 / total;
  const beside = pairs(own, control).map(({ ours, its }): Reading => {
    const move = its.bad / Math.max(1, its.total) / usual;
    return { ...ours, total: ours.total * move };
  });
  // The control's own chance is in the scatter too, as much as its events are fewer.
  return Math.max(1, dispersion(beside) / (1 + e0 / c0));
}

/** Both arms over the same stretches: those of whichever is read less often. */
function pairs(own: readonly Reading[], control: readonly Reading[]): { ours: Reading; its: Reading }[] {
  const lengthMs = 1_000 * Math.max(own[0]?.seconds ?? 1, control[0]?.seconds ?? 1);
  const first = own[0]?.at ?? 0;
  const binned = (readings: readonly Reading[]) => {
    const bins = new Map<number, Reading>();
    for (const { at, seconds, bad, total } of readings) {
      const nth = Math.floor((at - first) / lengthMs);
      const bin = bins.get(nth) ?? { at: first + nth * lengthMs, seconds: 0, bad: 0, total: 0 };
      bins.set(nth, {
        ...bin,
        seconds: bin.seconds + seconds,
        bad: bin.bad + bad,
        total: bin.total + total,
      });
    }
    return bins;
  };
  const others = binned(control);
  return [...binned(own)].flatMap(([nth, ours]) => {
    const its = others.get(nth);
    return its === undefined ? [] : [{ ours, its }];
  });
}
