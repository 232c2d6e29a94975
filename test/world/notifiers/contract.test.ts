import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { notifierKinds } from "../../../src/world/notifiers/index.ts";
import { type NotifierCase, notifierContract } from "./contract.ts";

const folder = join(import.meta.dirname, "contracts");
const contracts = new Map<string, NotifierCase[]>();
for (const file of readdirSync(folder)) {
  const { cases } = (await import(join(folder, file))) as { cases: NotifierCase[] };
  contracts.set(file.replace(/\.ts$/u, ""), cases);
}

/** It speaks SMTP, and has its own tests against a real server. */
const withoutHttp = ["email"];

test("every notifier of the list has its cases, under its type", () => {
  const types = notifierKinds.map(({ type }) => type).filter((type) => !withoutHttp.includes(type));
  expect([...contracts.keys()].sort()).toEqual(types.sort());
  for (const cases of contracts.values()) expect(cases.length).toBeGreaterThan(0);
});

for (const kind of notifierKinds)
  for (const one of contracts.get(kind.type) ?? []) notifierContract(kind, one);
