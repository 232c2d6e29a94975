import { type Cell, type Noise, noises } from "./simulate.ts";

const traffics = [1, 10, 100, 1000];
const rates = [0.0001, 0.001, 0.005, 0.02];
const lifts = [1.5, 2, 5, 20];

/** Nothing was wrong: every alarm is a false one. */
export function nullCells(): Cell[] {
  return noises.flatMap((noise) =>
    traffics.flatMap((rps) => rates.map((rate) => ({ rps, rate, lift: 1, onset: 0, noise }))),
  );
}

/** Something was wrong, from the deploy on and from 20 min after it. */
export function liftedCells(kinds: readonly Noise[]): Cell[] {
  return kinds.flatMap((noise) =>
    [0, 1200].flatMap((onset) =>
      lifts.flatMap((lift) =>
        traffics.flatMap((rps) => rates.map((rate) => ({ rps, rate, lift, onset, noise }))),
      ),
    ),
  );
}
