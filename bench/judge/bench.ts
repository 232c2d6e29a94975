import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { liftedCells, nullCells } from "./cells.ts";
import { delayChart } from "./chart.ts";
import { runAll } from "./pool.ts";
import { reportOf } from "./report.ts";
import type { Task } from "./run-cell.ts";
import { type Cell, noises } from "./simulate.ts";

const docs = join(import.meta.dirname, "../../docs");

/** Simulates every cell, by every method, and writes docs/bench.md and its chart. */
export async function run(full: boolean): Promise<void> {
  const started = performance.now();
  const [nullRuns, liftedRuns] = full ? [1000, 200] : [100, 20];
  const lifted = liftedCells(full ? noises : ["iid"]);
  const calm = nullCells();
  const likeness = ({ noise, rps, rate }: Cell) => `${noise} ${rps} ${rate}`;
  const kinds = calm.map(likeness);
  const tasks: Task[] = [
    ...calm.map((cell) => ({ cell, runs: nullRuns })),
    ...lifted.map((cell) => ({ cell, runs: liftedRuns })),
  ].map((task, index) => ({
    ...task,
    seed: 1 + 10_000 * index,
    past: { seed: 100_000_001 + 10_000 * kinds.indexOf(likeness(task.cell)), windows: full ? 199 : 99 },
  }));

  const outcomes = await runAll(tasks, (done) => {
    if (done % 20 === 0) console.error(`${done} of ${tasks.length} cells`);
  });
  const minutes = (performance.now() - started) / 60_000;
  await writeFile(join(docs, "bench-judge.svg"), delayChart(outcomes));
  await writeFile(join(docs, "bench.md"), reportOf(outcomes, { full, minutes, nullRuns, liftedRuns }));
  console.log(`docs/bench.md and docs/bench-judge.svg: ${tasks.length} cells in ${minutes.toFixed(1)} min`);
}
