/**
 * Mutation testing: one small change in the code at a time, and the tests must notice it.
 *   npm run mutate -- [ROOM…] [--sample N] [--seed N] [--only TEXT] [--seconds N] [--least PERCENT] [--json FILE] [--fresh]
 * Ours, because the known tools need a compiler's API that TypeScript 7 no longer has. A mutant costs about half a second: the tests
 * stay loaded in one thread, only those files run that reach the changed function, and the first failure ends it.
 */

import { globSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { accepted, staleEntries } from "./mutate/accepted.ts";
import { findReach } from "./mutate/find-reach.ts";
import { type Mutant, mutantsOf, withMutant } from "./mutate/mutants.ts";
import { openCache } from "./mutate/open-cache.ts";
import { jsonReport, outcomeLines, shareOf, summaryLine } from "./mutate/report.ts";
import { type Room, rooms } from "./mutate/rooms.ts";
import { sampled } from "./mutate/sampled.ts";
import { type Outcome, tryMutants } from "./mutate/try-mutants.ts";

const root = join(import.meta.dirname, "..");

interface Wanted {
  only: string;
  sample: number;
  seed: number;
  budgetMs: number;
  isFresh: boolean;
}

async function tryRoom(room: Room, { only, sample, seed, budgetMs, isFresh }: Wanted): Promise<Outcome[]> {
  const sources = globSync(room.files, { cwd: root }).sort();
  const files = globSync(room.tests, { cwd: root }).sort();
  const codes = new Map(sources.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const possible = [...codes]
    .filter(([file]) => file.includes(only))
    .flatMap(([file, code]) => mutantsOf(code, file));
  const chosen = sampled(possible, Math.min(sample, possible.length), seed);
  const codeOf = (mutant: Mutant) => codes.get(mutant.file)!;

  const done: Outcome[] = [];
  const tell = (outcome: Outcome) => {
    done.push(outcome);
    for (const line of outcomeLines(outcome, codeOf(outcome.mutant))) console.log(line);
  };
  const cache = openCache({ root, tests: files, isFresh });
  const open: Mutant[] = [];
  for (const mutant of chosen) {
    const why = accepted(mutant, codeOf(mutant));
    const known = cache.find(mutant, codeOf(mutant));
    if (why !== undefined) tell({ mutant, status: "accepted", by: why });
    else if (known !== undefined) tell({ mutant, ...known });
    else open.push(mutant);
  }
  if (open.length > 0) {
    const started = performance.now();
    const reach = await findReach({ root, sources, files });
    const questions = open.map((mutant) => ({
      mutant,
      code: withMutant(codeOf(mutant), mutant),
      tests: reach(mutant.file, mutant.scope),
    }));
    for (const { mutant, tests } of questions)
      if (tests.length === 0) tell({ mutant, status: "not-reached" });
    await tryMutants(
      questions.filter(({ tests }) => tests.length > 0),
      {
        root,
        files,
        workers: Math.min(2, availableParallelism()),
        budgetMs: budgetMs - (performance.now() - started),
        tell(outcome) {
          cache.keep(outcome, codeOf(outcome.mutant));
          tell(outcome);
        },
      },
    );
    cache.save();
  }
  for (const line of staleEntries(codes)) console.log(line);
  if (done.length < chosen.length)
    console.log(`The time was up: ${chosen.length - done.length} of ${chosen.length} were not tried.`);
  return done;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: "string", default: "Infinity" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    seconds: { type: "string", default: "Infinity" },
    least: { type: "string" },
    json: { type: "string" },
    fresh: { type: "boolean", default: false },
  },
});
const names = positionals.length > 0 ? positionals : Object.keys(rooms);
const unknown = names.filter((name) => !Object.hasOwn(rooms, name));
if (unknown.length > 0)
  throw new Error(`no such room: ${unknown.join(", ")}; expected ${Object.keys(rooms).join(", ")}`);

const all: Outcome[] = [];
for (const [nth, name] of names.entries()) {
  const room = rooms[name]!;
  const started = performance.now();
  const outcomes = await tryRoom(room, {
    only: values.only,
    sample: Number(values.sample),
    seed: Number(values.seed),
    // What a room leaves over is the next ones'.
    budgetMs: (Number(values.seconds) * 1000 - performance.now()) / (names.length - nth),
    isFresh: values.fresh,
  });
  all.push(...outcomes);
  const least = Number(values.least ?? room.least);
  console.log(`${summaryLine(name, outcomes)} in ${Math.round((performance.now() - started) / 1000)} s`);
  if (outcomes.length === 0 || shareOf(outcomes) < least) {
    console.error(
      `${name}: at least ${least} % must be noticed; the lines above say what nobody would miss.`,
    );
    process.exitCode = 1;
  }
}
if (values.json !== undefined) writeFileSync(values.json, jsonReport(all, root));
