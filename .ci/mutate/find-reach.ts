import { readFileSync } from "node:fs";
import { join } from "node:path";
import { withMarks } from "./mutants.ts";
import { firstFailure, openTests } from "./open-tests.ts";

/** Which test files run which function, each list from the fastest to the slowest. */
export type Reach = (file: string, scope: number) => readonly string[];

interface Options {
  root: string;
  /** Sources, as paths from the root. */
  sources: readonly string[];
  /** Test files. */
  files: readonly string[];
}

/** Runs every test once, on sources that tell what of them runs. */
export async function findReach({ root, sources, files }: Options): Promise<Reach> {
  const setup = [join(import.meta.dirname, "ran.ts")];
  const tests = await openTests({ root, files, isApart: true, setup });
  for (const file of sources) tests.set(file, withMarks(readFileSync(join(root, file), "utf8"), file));
  const modules = await tests.run(files);
  const failure = firstFailure(modules);
  await tests.close();
  if (failure !== undefined) throw new Error(`fails before anything is changed: ${failure}`);

  const found = new Map<string, string[]>();
  for (const one of modules.toSorted((a, b) => a.diagnostic().duration - b.diagnostic().duration)) {
    const ran = new Set([...one.children.allTests()].flatMap((test) => test.meta().ran ?? []));
    for (const scope of ran) found.set(scope, [...(found.get(scope) ?? []), one.relativeModuleId]);
  }
  return (file, scope) => found.get(`${file} ${scope}`) ?? [];
}
