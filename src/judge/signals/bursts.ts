import type { Reading } from "../reading.ts";

/** Where counts were capped because a single short interval held far more bad events than usual: at least twice what the cap left. */
export interface Bursts {
  isBurst(index: number): boolean;
  /** How many bursts readings[from, to) hold; neighbours are one burst. */
  between(from: number, to: number): number;
}

export function burstsIn(readings: readonly Reading[], capped: readonly Reading[]): Bursts {
  const isBurst = (index: number) => {
    const [was, is] = [readings[index], capped[index]];
    return was !== undefined && is !== undefined && was.bad >= 2 * is.bad && is.bad > 0;
  };
  const starts = new Uint32Array(readings.length + 1);
  for (let index = 0; index < readings.length; index++) {
    starts[index + 1] = (starts[index] ?? 0) + (isBurst(index) && !isBurst(index - 1) ? 1 : 0);
  }
  return {
    isBurst,
    between(from, to) {
      if (to <= from) return 0;
      const begun = (starts[to] ?? 0) - (starts[from] ?? 0);
      // A burst that began before `from` and goes on is one more.
      return begun + (isBurst(from) && isBurst(from - 1) ? 1 : 0);
    },
  };
}
