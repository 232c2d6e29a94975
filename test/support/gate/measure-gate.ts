import { kindsOfFile } from "../../../src/revert/files/classify-file.ts";
import { seeded } from "../leaks/random.ts";
import { fileOf, migrationLayouts, otherLayouts } from "./layouts.ts";

export interface GateMeasured {
  /** For each framework: files tried, and those that were told. */
  frameworks: { name: string; tried: number; told: number }[];
  /** Ordinary files tried, and those that were told all the same. */
  others: { tried: number; told: number };
  /** Layouts that went wrong, each once. */
  wrong: string[];
}

/** Draws files of every layout and asks the gate whether each is a migration; the same seed gives the same files. */
export function measureGate({ seed, draws }: { seed: number; draws: number }): GateMeasured {
  const random = seeded(seed);
  const wrong = new Set<string>();
  const isTold = (layout: string) =>
    kindsOfFile(fileOf(layout, random)).some(({ kind }) => kind === "database-migration");
  const count = (layouts: readonly string[], wanted: boolean) => {
    let told = 0;
    for (const layout of layouts)
      for (let left = draws; left > 0; left--) {
        const is = isTold(layout);
        if (is) told += 1;
        if (is !== wanted) wrong.add(layout);
      }
    return { tried: layouts.length * draws, told };
  };
  return {
    frameworks: Object.entries(migrationLayouts).map(([name, layouts]) => ({
      name,
      ...count(layouts, true),
    })),
    others: count(otherLayouts, false),
    wrong: [...wrong],
  };
}
