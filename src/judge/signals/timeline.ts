import type { Reading } from "../reading.ts";

interface Interval {
  at: number;
  seconds: number;
}

export function endOf({ at, seconds }: Interval): number {
  return at + seconds * 1000;
}

/**
 * In time order, each moment counted once: of two readings with one start the later given wins, and a reading that
 * begins inside the one kept before it is dropped.
 */
export function tidy<T extends Interval>(readings: readonly T[]): T[] {
  const kept: T[] = [];
  for (const reading of readings.toSorted((a, b) => a.at - b.at)) {
    const last = kept.at(-1);
    if (last?.at === reading.at) kept[kept.length - 1] = reading;
    // Sources round their timestamps: a hundredth of an interval is no overlap.
    else if (last === undefined || reading.at >= endOf(last) - last.seconds * 10) kept.push(reading);
  }
  return kept;
}

/** Counts with "bad" always the worse outcome, at most the total. */
export function worseAsBad(readings: readonly Reading[], worse: "up" | "down"): Reading[] {
  return readings.map((reading) => {
    const bad = Math.min(reading.bad, reading.total);
    return { ...reading, bad: worse === "up" ? bad : reading.total - bad };
  });
}
