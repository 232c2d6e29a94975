import { logMeanExp } from "../evidence/log-mean-exp.ts";
import type { PreparedSignal } from "./prepared-signal.ts";

/** A fresh test starts this often, so that a failure that shows late is not diluted by the calm before it. */
const everySeconds = 120;

export interface Restarts {
  /** Index of the reading with which each test starts. */
  starts: readonly number[];
  weights: readonly number[];
  /** What tests that will start later weigh: each counts 1 until then. */
  rest: number;
}

/** Half the weight on the test from the settle time on, half spread over the restarts; `watchSeconds` when the end of the watch is known. */
export function planRestarts(
  prepared: PreparedSignal,
  settledAt: number,
  watchSeconds: number | undefined,
): Restarts {
  const starts = [prepared.settled];
  const weights = [0.5];
  const planned =
    watchSeconds === undefined ? undefined : Math.max(1, Math.ceil(watchSeconds / everySeconds) - 1);
  let rest = 0.5;
  let nth = 1;
  for (const [index, { at }] of prepared.after.entries()) {
    if (index <= prepared.settled) continue;
    if (planned !== undefined && nth > planned) break;
    if (at < settledAt + nth * everySeconds * 1000) continue;
    // Σ 1/(n·(n+1)) = 1: an open-ended watch needs weights that never run out.
    let weight = 0;
    while (at >= settledAt + nth * everySeconds * 1000 && (planned === undefined || nth <= planned)) {
      weight += planned === undefined ? 0.5 / (nth * (nth + 1)) : 0.5 / planned;
      nth++;
    }
    starts.push(index);
    weights.push(weight);
    rest -= weight;
  }
  return { starts, weights, rest: Math.max(0, rest) };
}

/** ln of the mixed evidence of after[0, to): the settle time is left out. */
export function mixedEvidence(
  prepared: PreparedSignal,
  { starts, weights, rest }: Restarts,
  to: number,
): number {
  let begun = starts.length;
  while (begun > 0 && starts[begun - 1]! >= to) begun--;
  let idle = rest;
  for (let nth = begun; nth < starts.length; nth++) idle += weights[nth]!;
  const terms = [0];
  const shares = [idle];
  for (let nth = 0; nth < begun; nth++) {
    terms.push(prepared.evidence(starts[nth]!, to));
    shares.push(weights[nth]!);
  }
  return logMeanExp(terms, shares);
}
