import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Format } from "../../../src/review/formats/format.ts";
import { formats } from "../../../src/review/formats/index.ts";
import { type FormatCase, formatContract } from "./contract.ts";

const folder = join(import.meta.dirname, "contracts");
const contracts: { format: Format; cases: FormatCase[] }[] = [];
for (const file of globSync("*.ts", { cwd: folder })) contracts.push(await import(join(folder, file)));

test("every format has cases, and no other", () => {
  const names = (all: readonly Format[]) => all.map(({ name }) => name).sort();
  expect(names(contracts.map(({ format }) => format))).toEqual(names(formats));
  for (const { cases } of contracts) expect(cases.length).toBeGreaterThan(0);
});

for (const { format, cases } of contracts) for (const one of cases) formatContract(format, one);
