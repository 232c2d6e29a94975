import type { GaugeReading, Reading } from "../reading.ts";

/** Enough for a bound of 1 % (99 are needed), and quick to replay. */
const mostPlacebos = 120;

/** Overlapping windows of a baseline and a watch, evenly spread, without gaps and without a deploy in them. */
export function placebosIn<T extends Reading | GaugeReading>(
  readings: readonly T[],
  {
    baseline,
    after,
    stepMs,
    deploysAt,
  }: { baseline: number; after: number; stepMs: number; deploysAt: readonly number[] },
): T[][] {
  const size = baseline + after;
  const starts = readings.length - size + 1;
  if (starts <= 0 || after <= 0) return [];
  const stride = Math.max(1, Math.floor(starts / mostPlacebos));
  const windows: T[][] = [];
  for (let start = 0; start < starts && windows.length < mostPlacebos; start += stride) {
    const window = readings.slice(start, start + size);
    const from = window[0]!.at;
    const to = window.at(-1)!.at + stepMs;
    const whole = to - from <= (size + 2) * stepMs;
    if (whole && !deploysAt.some((at) => at >= from && at < to)) windows.push(window);
  }
  return windows;
}
