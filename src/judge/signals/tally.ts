import type { Reading } from "../reading.ts";

/** Running sums, so that any stretch of readings is summed in one step. */
export interface Tally {
  length: number;
  /** Sums over readings[from, to). */
  between(from: number, to: number): { bad: number; total: number; seconds: number };
}

export function tally(readings: readonly Reading[]): Tally {
  const bad = new Float64Array(readings.length + 1);
  const total = new Float64Array(readings.length + 1);
  const seconds = new Float64Array(readings.length + 1);
  for (const [index, reading] of readings.entries()) {
    bad[index + 1] = bad[index]! + reading.bad;
    total[index + 1] = total[index]! + reading.total;
    seconds[index + 1] = seconds[index]! + reading.seconds;
  }
  return {
    length: readings.length,
    between: (from, to) => ({
      bad: bad[to]! - bad[from]!,
      total: total[to]! - total[from]!,
      seconds: seconds[to]! - seconds[from]!,
    }),
  };
}

/** Bad over total, 0 when there is nothing to divide by. */
export function rateOf({ bad, total }: { bad: number; total: number }): number {
  return total > 0 ? bad / total : 0;
}
