import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withPart } from "../../.ci/tables.ts";
import { measureGate } from "../../test/support/gate/measure-gate.ts";

const page = join(import.meta.dirname, "../../docs/bench-gate.md");
const seed = 2026;

/** Asks the gate about files of every layout, and writes its part of docs/bench-gate.md. */
export async function run(full: boolean): Promise<void> {
  const { frameworks, others, wrong } = measureGate({ seed, draws: full ? 2_000 : 200 });
  const text = [
    "| layouts of | files | told |",
    "|---|--:|--:|",
    ...[...frameworks, { name: "*ordinary files*", ...others }].map(
      ({ name, tried, told }) => `| ${name} | ${tried} | ${((100 * told) / tried).toFixed(1)} % |`,
    ),
  ].join("\n");
  const made = withPart(readFileSync(page, "utf8"), "layouts", text);
  if (made === undefined) throw new Error("docs/bench-gate.md has no part for the layouts");
  writeFileSync(page, made);
  console.log(text);
  for (const layout of wrong) console.log(`wrong: ${layout}`);
}
