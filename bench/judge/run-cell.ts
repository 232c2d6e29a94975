import { methodsFor, type Past } from "./methods.ts";
import { type Cell, simulate } from "./simulate.ts";

export interface Task {
  cell: Cell;
  runs: number;
  seed: number;
  past: Past;
}

export interface Outcome {
  cell: Cell;
  runs: number;
  /** Of each method: seconds from onset to action for every run that acted after it, ascending. */
  delays: Record<string, number[]>;
  /** Of each method: runs that acted before anything was wrong. */
  early: Record<string, number>;
}

/** Judges the same windows by every method. */
export function runCell({ cell, runs, seed, past }: Task): Outcome {
  const methods = methodsFor(cell, past);
  const windows = Array.from({ length: runs }, (_, run) => simulate(cell, seed + run));
  const delays: Outcome["delays"] = {};
  const early: Outcome["early"] = {};
  for (const [name, rule] of Object.entries(methods)) {
    const acted = windows.flatMap((window) => rule(window) ?? []);
    const isEarly = (seconds: number) => cell.lift > 1 && seconds <= cell.onset;
    early[name] = acted.filter(isEarly).length;
    delays[name] = acted
      .filter((seconds) => !isEarly(seconds))
      .map((seconds) => seconds - cell.onset)
      .sort((a, b) => a - b);
  }
  return { cell, runs, delays, early };
}
