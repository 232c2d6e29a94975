import type { PreparedSignal } from "./signals/prepared-signal.ts";
import { rateOf } from "./signals/tally.ts";

/** A stretch in which fewer bad events than this are expected says little about healing. */
const fewestExpected = 2;

/** Whether the end of after[from, to) is still at least half as bad as the part before it. */
export function isStillBad(prepared: PreparedSignal, from: number, to: number, holdSeconds: number): boolean {
  const sums = prepared.seen;
  const rate = rateOf(sums.between(from, to));
  const middle = Math.floor((from + to) / 2);
  let start = to;
  let seconds = 0;
  while (
    start > from &&
    (seconds < holdSeconds || (start > middle && rate * sums.between(start, to).total < fewestExpected))
  ) {
    start--;
    seconds += prepared.after[start]?.seconds ?? 0;
  }
  const [earlier, held] = [sums.between(from, start), sums.between(start, to)];
  return earlier.total <= 0 ? held.bad > 0 : rateOf(held) >= rateOf(earlier) / 2;
}
