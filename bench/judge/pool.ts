import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { Outcome, Task } from "./run-cell.ts";

/** Runs the tasks on at most two threads; outcomes come back in the order of the tasks. */
export async function runAll(tasks: readonly Task[], onDone: (done: number) => void): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let next = 0;
  let done = 0;
  const serve = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./worker.ts", import.meta.url));
      let current = -1;
      const feed = () => {
        current = next++;
        const task = tasks[current];
        if (task === undefined) void worker.terminate().then(() => resolve());
        else worker.postMessage(task);
      };
      worker.on("message", (outcome: Outcome) => {
        outcomes[current] = outcome;
        onDone(++done);
        feed();
      });
      worker.on("error", reject);
      feed();
    });
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, serve));
  return outcomes;
}
