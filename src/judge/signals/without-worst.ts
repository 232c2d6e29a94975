import type { Reading } from "../reading.ts";
import { longestCapped } from "./cap.ts";

/**
 * What is left of after[from, to), as it was and with bursts capped, without the worst readings that together span
 * `seconds`. Capped readings are left out in one stretch, where a failure is one; longer ones one by one, because a
 * single burst fills each.
 */
export function withoutWorst(
  raw: readonly Reading[],
  capped: readonly Reading[],
  { seconds, from, to }: { seconds: number; from: number; to: number },
): { raw: Reading[]; capped: Reading[] } {
  const kept = keptIndices(capped, seconds, from, to);
  return { raw: pick(raw, kept), capped: pick(capped, kept) };
}

/** Indices of readings[from, to) but for the worst that together span `seconds`. */
export function keptIndices(
  readings: readonly Reading[],
  seconds: number,
  from: number,
  to: number,
): number[] {
  const indices = Array.from({ length: Math.max(0, to - from) }, (_, nth) => from + nth);
  const interval = readings[to - 1]?.seconds ?? 1;
  const count = Math.ceil(seconds / interval);
  if (count >= indices.length) return [];
  const badAt = (index: number) => readings[index]?.bad ?? 0;
  if (interval > longestCapped) {
    const worst = new Set(indices.toSorted((a, b) => badAt(b) - badAt(a)).slice(0, count));
    return indices.filter((index) => !worst.has(index));
  }
  const badFrom = (start: number) =>
    readings.slice(start, start + count).reduce((sum, { bad }) => sum + bad, 0);
  let worst = from;
  for (let start = from + 1; start + count <= to; start++) if (badFrom(start) > badFrom(worst)) worst = start;
  return indices.filter((index) => index < worst || index >= worst + count);
}

function pick(readings: readonly Reading[], indices: readonly number[]): Reading[] {
  return indices.flatMap((index) => readings[index] ?? []);
}
