import { join, relative } from "node:path";
import { createVitest, type TestModule, type TestSpecification } from "vitest/node";

/** Test files that can be run again and again in this process, on sources that differ from those on the disk. */
export interface Tests {
  /** In this order, to the first failure. */
  run(files: readonly string[]): Promise<TestModule[]>;
  /** From now on this file holds that code; without code, what is on the disk. */
  set(file: string, code: string | undefined): void;
  close(): Promise<void>;
}

interface Options {
  root: string;
  /** Paths from the root. */
  files: readonly string[];
  /** Each file in a thread of its own; otherwise one after the other in one thread, which is some five times faster. */
  isApart: boolean;
  setup?: string[];
}

export async function openTests({ root, files, isApart, setup = [] }: Options): Promise<Tests> {
  const codes = new Map<string, string>();
  let order: readonly string[] = [];
  const place = ({ moduleId }: TestSpecification) => order.indexOf(relative(root, moduleId));
  class AsTold {
    shard(specifications: TestSpecification[]) {
      return specifications;
    }
    sort(specifications: TestSpecification[]) {
      return specifications.toSorted((a, b) => place(a) - place(b));
    }
  }
  const vitest = await createVitest(
    {
      root,
      watch: false,
      include: [...files],
      setupFiles: setup,
      pool: "threads",
      isolate: isApart,
      maxWorkers: isApart ? 2 : 1,
      bail: isApart ? 0 : 1,
      // It is keyed by what is on the disk.
      fsModuleCache: false,
      api: false,
      reporters: [{}],
      sequence: { sequencer: AsTold },
    },
    {
      plugins: [{ name: "mutants", enforce: "pre", load: (id) => codes.get(id) }],
      logLevel: "silent",
    },
  );
  const known = await vitest.globTestSpecifications();
  return {
    async run(wanted) {
      order = wanted;
      const chosen = known.filter((one) => place(one) >= 0);
      const { testModules, unhandledErrors } = await vitest.runTestSpecifications(chosen);
      // A rejected promise that nobody awaits fails a run, though every test of it passes.
      if (unhandledErrors.length > 0 && testModules.every((one) => one.ok())) throw unhandledErrors[0];
      return testModules;
    },
    set(file, code) {
      const path = join(root, file);
      if (code === undefined) codes.delete(path);
      else codes.set(path, code);
      vitest.invalidateFile(path);
    },
    close: () => vitest.close(),
  };
}

/** The first test that failed, or the file that could not be loaded; undefined when all passed. */
export function firstFailure(modules: readonly TestModule[]): string | undefined {
  for (const one of modules) {
    if (one.state() !== "failed") continue;
    const [failed] = one.children.allTests("failed");
    return failed === undefined ? one.relativeModuleId : `${one.relativeModuleId} > ${failed.fullName}`;
  }
  return undefined;
}
