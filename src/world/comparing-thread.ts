import { existsSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import type { FileDiff, FilePair } from "../review/diff/compare-file.ts";

/** Compares changed files in a thread that is ended when a file takes too long. */
export interface ComparingThread {
  /** Undefined when there was no answer in time, or the thread broke down over the file. */
  compare(pair: FilePair): Promise<FileDiff | undefined>;
  close(): Promise<void>;
}

interface Budget {
  /** Milliseconds for one file; the slowest real one took 0.3 s. */
  fileMs: number;
  /** Milliseconds for all files together; what is left over is not read. */
  wholeMs: number;
}

/** A text of 1 MB with all its settings takes about 100 MB. */
const resourceLimits = { maxOldGenerationSizeMb: 1_024, stackSizeMb: 4 };

/** Undefined where the thread's script does not lie beside the program, as when it is run from its sources. */
export function openComparingThread(
  script = scriptBesideProgram(),
  { fileMs, wholeMs }: Budget = { fileMs: 5_000, wholeMs: 120_000 },
): ComparingThread | undefined {
  if (script === undefined) return undefined;
  const startedAt = performance.now();
  let worker: Worker | undefined;

  async function end(): Promise<void> {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  }

  return {
    async compare(pair) {
      const left = Math.min(fileMs, wholeMs - (performance.now() - startedAt));
      if (left <= 0) return undefined;
      worker ??= openWorker(script);
      const answer = await answerOf(worker, pair, left);
      if (answer === undefined) await end();
      return answer;
    },
    close: end,
  };
}

function openWorker(script: string): Worker {
  const worker = new Worker(script, { resourceLimits });
  // A thread that breaks down after its answer must not take the program with it.
  worker.on("error", () => undefined);
  return worker;
}

function answerOf(worker: Worker, pair: FilePair, withinMs: number): Promise<FileDiff | undefined> {
  return new Promise((resolve) => {
    const settle = (answer: FileDiff | undefined) => {
      clearTimeout(timer);
      worker.off("message", settle).off("error", giveUp).off("exit", giveUp);
      resolve(answer);
    };
    const giveUp = () => settle(undefined);
    const timer = setTimeout(giveUp, withinMs);
    worker.on("message", settle).on("error", giveUp).on("exit", giveUp);
    worker.postMessage(pair);
  });
}

function scriptBesideProgram(): string | undefined {
  const program = process.argv[1];
  if (program === undefined || !existsSync(program)) return undefined;
  const script = join(dirname(realpathSync(program)), "comparing-worker.js");
  return existsSync(script) ? script : undefined;
}
