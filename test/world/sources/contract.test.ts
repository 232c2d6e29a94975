import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { allSourceKinds } from "../../../src/world/sources/index.ts";
import { type SourceCase, sourceContract } from "./contract.ts";

const sourceKinds = await allSourceKinds();

const folder = join(import.meta.dirname, "contracts");
const contracts = new Map<string, SourceCase[]>();
for (const file of readdirSync(folder)) {
  const { cases } = (await import(join(folder, file))) as { cases: SourceCase[] };
  contracts.set(file.replace(/\.ts$/u, ""), cases);
}

test("every source of the list has its cases, under its type", () => {
  expect([...contracts.keys()].sort()).toEqual(sourceKinds.map(({ type }) => type).sort());
  for (const cases of contracts.values()) expect(cases.length).toBeGreaterThan(0);
});

for (const kind of sourceKinds) for (const one of contracts.get(kind.type) ?? []) sourceContract(kind, one);
