import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import type { Mutant } from "./mutants.ts";
import type { Answer, Task } from "./worker.ts";

/** What became of a mutant. Not reached: no test runs the function that it is in. */
export type Status = "killed" | "survived" | "timeout" | "not-reached" | "accepted";

export interface Outcome {
  mutant: Mutant;
  status: Status;
  /** The test that failed first, or why it is accepted. */
  by?: string | undefined;
}

interface Question {
  mutant: Mutant;
  /** The whole file with the change in it. */
  code: string;
  tests: readonly string[];
}

interface Options {
  root: string;
  /** All test files that a question may name. */
  files: readonly string[];
  workers: number;
  /** No mutant is begun after this much time. */
  budgetMs: number;
  /** For one mutant; found out from how long the tests take, unless it is given. */
  limitMs?: number;
  tell: (outcome: Outcome) => void;
}

/** Asks the tests about each mutant, several at a time; answers what was decided within the budget. */
export async function tryMutants(questions: readonly Question[], options: Options): Promise<Outcome[]> {
  const { budgetMs, workers, tell } = options;
  const queue = [...questions];
  const until = performance.now() + budgetMs;
  const outcomes: Outcome[] = [];

  async function work(): Promise<void> {
    let worker = await openWorker(options);
    for (let next = queue.shift(); next !== undefined && performance.now() < until; next = queue.shift()) {
      const { mutant, code, tests } = next;
      const answer = await worker.ask({ kind: "run", file: mutant.file, code, tests });
      const outcome: Outcome =
        answer === "timeout"
          ? { mutant, status: "timeout" }
          : { mutant, status: answer.failure === undefined ? "survived" : "killed", by: answer.failure };
      outcomes.push(outcome);
      tell(outcome);
      if (answer === "timeout") worker = await openWorker(options);
    }
    worker.close();
  }

  await Promise.all(Array.from({ length: Math.min(workers, questions.length) }, work));
  return outcomes;
}

interface Worker {
  ask(task: Task): Promise<Answer | "timeout">;
  close(): void;
}

/** A process with the tests loaded, all of which pass there as long as nothing is changed. */
async function openWorker({ root, files, ...given }: Options): Promise<Worker> {
  const child = fork(join(import.meta.dirname, "worker.ts"), {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const first = await ask(child, { kind: "open", root, files }, 300_000);
  if (first === "timeout") throw new Error("the tests do not end");
  if (first.failure !== undefined) {
    child.kill("SIGKILL");
    throw new Error(`fails before anything is changed: ${first.failure}`);
  }
  // An endless loop must not hold us up; a machine that is busy must not look like one.
  const limitMs = given.limitMs ?? 10_000 + 10 * first.ms;
  return { ask: (task) => ask(child, task, limitMs), close: () => child.disconnect() };
}

function ask(child: ChildProcess, task: Task, limitMs: number): Promise<Answer | "timeout"> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => resolve("timeout"), true), limitMs);
    const end = (settle: () => void, isStuck = false) => {
      clearTimeout(timer);
      child.removeAllListeners();
      if (isStuck) child.kill("SIGKILL");
      settle();
    };
    child.once("message", (answer: Answer) => end(() => resolve(answer)));
    // Memory that ran out, or an exit: the change did that.
    child.once("exit", (code) =>
      end(() =>
        task.kind === "run" ? resolve("timeout") : reject(new Error(`the worker ended with ${code}`)),
      ),
    );
    child.send(task);
  });
}
