import { type Cell, type Noise, noises, waldBound, watchSeconds } from "./simulate.ts";

const traffics = [1, 10, 100, 1000];
const rates = [0.0001, 0.001, 0.005, 0.02];
const lifts = [1.5, 2, 5, 20];

function cellsOf(noise: Noise, lift: number, onset: number): Cell[] {
  return traffics.flatMap((rps) => rates.map((rate) => ({ rps, rate, lift, onset, noise })));
}

/** Nothing was wrong: every alarm is a false one. */
export function nullCells(): Cell[] {
  return noises.flatMap((noise) => cellsOf(noise, 1, 0));
}

/** Something was wrong, from the deploy on and from 20 min after it; without what no test could see within the watch. */
export function liftedCells(kinds: readonly Noise[]): Cell[] {
  return kinds
    .flatMap((noise) => [0, 1200].flatMap((onset) => lifts.flatMap((lift) => cellsOf(noise, lift, onset))))
    .filter((cell) => cell.onset + waldBound(cell, 0.01) < watchSeconds);
}
