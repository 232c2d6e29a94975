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
/** Nothing marks the start of many rollouts: the time noted as the deploy's may be the end of one that took minutes. */
export const stampSlackMs = 240_000;
/** What is called an incident was this many times worse than the calm; less is how some services breathe. */
const incidentRatio = 5;

/** The baseline's readings[from, to) show the state in which the deploy found production. */
export interface Usual {
  from: number;
  to: number;
  /** Whether that state is worse than the one before it. */
  isWorse: boolean;
}

/**
 * Which part of the baseline is usual: what comes after an incident that healed, or since one that has not; without its
 * end, where that is so much worse that the rollout must have begun before the time that is noted as the deploy's.
 */
export function usualPart(readings: readonly Reading[], deployedAt: number, tolerate: number): Usual {
  const start = changePoint(readings) ?? 0;
  const startAt = readings[start]?.at ?? deployedAt;
  if (deployedAt - startAt <= stampSlackMs && goesOn(readings, start) && isRise(readings, start, tolerate)) {
    const before = readings.slice(0, start);
    return { from: calmFrom(before, tolerate), to: start, isWorse: false };
  }
  const worse = isLastingRise(readings, start) && isRise(readings, start, tolerate) ? start : 0;
  const from = worse > 0 ? worse : calmFrom(readings, tolerate);
  return { from, to: readings.length, isWorse: worse > 0 };
}

function isRise(readings: readonly Reading[], start: number, tolerate: number): boolean {
  const [head, tail] = [readings.slice(0, start), readings.slice(start)];
  const { bad } = tally(tail).between(0, tail.length);
  return (
    head.length >= fewestReadings && bad >= fewestWorse && evidenceOfRise(head, tail, tolerate) >= convincing
  );
}

function isLastingRise(readings: readonly Reading[], start: number): boolean {
  const tail = readings.slice(start);
  const { seconds } = tally(tail).between(0, tail.length);
  return tail.length >= fewestWorse && seconds >= shortestWorseSeconds && goesOn(readings, start);
}

/** Whether what began at `start` is still at least half as bad at the end. */
function goesOn(readings: readonly Reading[], start: number): boolean {
  const sums = tally(readings);
  const { bad, total } = sums.between(start, readings.length);
  const last = sums.between(Math.max(start, readings.length - fewestWorse), readings.length);
  return last.bad * total >= (bad * last.total) / 2;
}

function calmFrom(readings: readonly Reading[], tolerate: number): number {
  const backwards = readings.toReversed();
  const start = readings.length - (changePoint(backwards) ?? readings.length);
  const [incident, calm] = [readings.slice(0, start), readings.slice(start)];
  if (incident.length < fewestReadings || calm.length * calmShare < readings.length) return 0;
  const [usual, bad] = [rateOfAll(calm), rateOfAll(incident)];
  return bad >= incidentRatio * usual && evidenceOfRise(calm, incident, tolerate) >= convincing ? start : 0;
}

/** ln of the evidence that the rate of `high` is above what is tolerated of the rate of `low`. */
export function evidenceOfRise(low: readonly Reading[], high: readonly Reading[], tolerate: number): number {
  const phi = dispersion(low);
  const a = tally(low).between(0, low.length);
  const b = tally(high).between(0, high.length);
  return regressionTest(tolerate)({ e0: a.bad / phi, n0: a.total / phi, e1: b.bad / phi, n1: b.total / phi });
}

function rateOfAll(readings: readonly Reading[]): number {
  return rateOf(tally(readings).between(0, readings.length));
}
