import { dispersion } from "../evidence/dispersion.ts";
import { regressionTest } from "../evidence/ratio-evidence.ts";
import type { Reading } from "../reading.ts";
import { changePoint } from "./onset.ts";
import { rateOf, tally } from "./tally.ts";

/** The change is sought over the whole baseline, so it must stand out far more than an alarm does. */
const convincing = 10;
const fewestReadings = 8;
const fewestWorse = 3;
const shortestWorseSeconds = 120;
/** A calm after an incident counts as usual once it has lasted a third of the baseline. */
const calmShare = 3;
/** What is called an incident was this many times worse than the calm; less is how some services breathe. */
const incidentRatio = 5;

export interface Usual {
  /** Index of the first baseline reading of the state in which the deploy found production. */
  from: number;
  /** Whether that state is worse than the one before it. */
  isWorse: boolean;
}

/** Where in the baseline the present state begins: after an incident that healed, with one that has not, else at 0. */
export function usualFrom(readings: readonly Reading[], tolerate: number): Usual {
  const worse = worseFrom(readings, tolerate);
  if (worse > 0) return { from: worse, isWorse: true };
  return { from: calmFrom(readings, tolerate), isWorse: false };
}

function worseFrom(readings: readonly Reading[], tolerate: number): number {
  const start = changePoint(readings) ?? 0;
  const [head, tail] = [readings.slice(0, start), readings.slice(start)];
  const sums = tally(tail);
  const { bad, total, seconds } = sums.between(0, tail.length);
  const last = sums.between(Math.max(0, tail.length - fewestWorse), tail.length);
  const lasts = last.bad * total >= (bad * last.total) / 2;
  if (head.length < fewestReadings || tail.length < fewestWorse || seconds < shortestWorseSeconds || !lasts)
    return 0;
  return bad >= 3 && evidenceOfRise(head, tail, tolerate) >= convincing ? start : 0;
}

function calmFrom(readings: readonly Reading[], tolerate: number): number {
  const backwards = readings.toReversed();
  const start = readings.length - (changePoint(backwards) ?? readings.length);
  const [incident, calm] = [readings.slice(0, start), readings.slice(start)];
  if (incident.length < fewestReadings || calm.length * calmShare < readings.length) return 0;
  const [usual, bad] = [calm, incident].map((part) => rateOf(tally(part).between(0, part.length)));
  return bad! >= incidentRatio * usual! && evidenceOfRise(calm, incident, tolerate) >= convincing ? start : 0;
}

function evidenceOfRise(low: readonly Reading[], high: readonly Reading[], tolerate: number): number {
  const phi = dispersion(low);
  const [a, b] = [low, high].map((readings) => tally(readings).between(0, readings.length));
  return regressionTest(tolerate)({
    e0: a!.bad / phi,
    n0: a!.total / phi,
    e1: b!.bad / phi,
    n1: b!.total / phi,
  });
}
