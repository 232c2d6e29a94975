import type { Reading } from "../reading.ts";

/** Longer intervals are not capped: at minute scale a cap hides outages. */
export const longestCapped = 15;

/** One short interval can bring at most five times the bad events expected at `rate` (never less than 3): bursts count, but do not decide alone. */
export function capBursts(readings: readonly Reading[], rate: number): Reading[] {
  return readings.map((reading) =>
    reading.seconds > longestCapped
      ? reading
      : { ...reading, bad: Math.min(reading.bad, Math.max(3, Math.ceil(5 * rate * reading.total))) },
  );
}
