import type { Reading } from "../reading.ts";

/** Fewer intervals than this say nothing about how counts scatter. */
const fewest = 8;
const usualLags = 24;
const longMemory = 3;

/**
 * How many times more the counts scatter than independent events would, at least 1: the larger of the plain and the
 * Bartlett-weighted long-run variance of the residuals, over the binomial variance.
 * @see Newey, West, A simple, positive semi-definite covariance matrix, Econometrica 55(3), 1987
 */
export function dispersion(readings: readonly Reading[]): number {
  const { plain, longRun } = scatter(readings);
  return Math.max(1, plain, longRun);
}

/** The plain part of it alone: how neighbouring intervals differ, whatever the level does in the long run. */
export function plainDispersion(readings: readonly Reading[]): number {
  return Math.max(1, scatter(readings).plain);
}

function scatter(readings: readonly Reading[]): { plain: number; longRun: number } {
  let bad = 0;
  let total = 0;
  for (const reading of readings) {
    bad += reading.bad;
    total += reading.total;
  }
  const rate = total > 0 ? bad / total : 0;
  const variance = total * rate * (1 - rate);
  if (readings.length < fewest || variance <= 0) return { plain: 1, longRun: 1 };
  const residuals = readings.map((reading) => reading.bad - reading.total * rate);
  const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  return { plain: plain / variance, longRun: longRunVariance(residuals, plain) / variance };
}

/** How many successive points of a level say as much as one independent point, at least 1. */
export function autocorrelationTime(values: readonly number[]): number {
  if (values.length < fewest) return 1;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const residuals = values.map((value) => value - mean);
  const plain = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  // The rounding of a mean is no movement: a level that stands still has no memory.
  const rounding = values.length * (mean * 1e-12) ** 2;
  return plain > rounding ? Math.max(1, longRunVariance(residuals, plain) / plain) : 1;
}

function longRunVariance(residuals: readonly number[], plain: number): number {
  // Lags past a quarter of the series would rest on too few pairs.
  const most = Math.floor(residuals.length / 4);
  const usual = bartlett(residuals, Math.min(usualLags, most));
  // A level that wanders this slowly is seen too few times in one baseline to show how far it goes: the sum falls short
  // by about half (by simulation, autoregressive noise of 0.97 at 15 s).
  return usual > longMemory * plain ? 2 * Math.max(usual, bartlett(residuals, most)) : usual;
}

function bartlett(residuals: readonly number[], lags: number): number {
  let sum = 0;
  for (let lag = 0; lag <= lags; lag++) {
    let products = 0;
    for (let index = lag; index < residuals.length; index++) {
      products += residuals[index]! * residuals[index - lag]!;
    }
    sum += lag === 0 ? products : 2 * (1 - lag / (lags + 1)) * products;
  }
  return sum;
}
