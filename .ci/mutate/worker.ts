import { firstFailure, openTests, type Tests } from "./open-tests.ts";

/** What the process that hands out the mutants says, and what is answered. */
export type Task =
  | { kind: "open"; root: string; files: readonly string[] }
  | { kind: "run"; file: string; code: string; tests: readonly string[] };
export type Answer = { failure: string | undefined; ms: number };

let tests: Tests | undefined;

async function answer(task: Task): Promise<string | undefined> {
  if (task.kind === "open") {
    tests = await openTests({ root: task.root, files: task.files, isApart: false });
    return firstFailure(await tests.run(task.files));
  }
  tests!.set(task.file, task.code);
  try {
    return firstFailure(await tests!.run(task.tests));
  } catch (error) {
    return `an error outside of the tests: ${error}`;
  } finally {
    tests!.set(task.file, undefined);
  }
}

process.on("message", async (task: Task) => {
  const started = performance.now();
  const failure = await answer(task);
  process.send!({ failure, ms: performance.now() - started } satisfies Answer);
});
process.on("disconnect", () => process.exit());
