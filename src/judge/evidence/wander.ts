import gammaln from "@stdlib/math-base-special-gammaln";
import type { Wander } from "./level-evidence.ts";

/** With history, most services stand still; a few drift. */
export const wanderKnown: Wander = [
  { sd: 0.04, share: 0.35 },
  { sd: 0.08, share: 0.25 },
  { sd: 0.12, share: 0.12 },
  { sd: 0.16, share: 0.1 },
  { sd: 0.24, share: 0.08 },
  { sd: 0.32, share: 0.05 },
  { sd: 0.45, share: 0.03 },
  { sd: 0.64, share: 0.02 },
];

/** One baseline shows little of how far its level drifts: the larger drifts are not ruled out. */
export const wanderUnknown: Wander = [
  { sd: 0.04, share: 0.1 },
  { sd: 0.08, share: 0.15 },
  { sd: 0.16, share: 0.25 },
  { sd: 0.32, share: 0.3 },
  { sd: 0.64, share: 0.2 },
];

/** A stretch of readings whose bad events were `bad` where `expected` would have been usual, both divided by the dispersion. */
export interface Stretch {
  bad: number;
  expected: number;
  /** Independent events, divided by the dispersion, from which the usual was told. */
  known: number;
}

/** How far this level drifts, by how far these stretches of it lay from what was usual. */
export function learnWander(prior: Wander, stretches: readonly Stretch[]): Wander {
  const logs = prior.map(({ sd, share }) =>
    stretches.reduce((sum, stretch) => sum + logLikelihood(stretch, sd), Math.log(share)),
  );
  const top = Math.max(...logs);
  const weights = logs.map((log) => Math.exp(log - top));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return prior.map(({ sd }, index) => ({ sd, share: (weights[index] ?? 0) / all }));
}

function logLikelihood({ bad, expected, known }: Stretch, sd: number): number {
  const k = 1 / (1 / known + sd * sd);
  return (
    gammaln(k + bad) -
    gammaln(k) +
    k * Math.log(k) +
    bad * Math.log(expected) -
    (k + bad) * Math.log(k + expected)
  );
}
