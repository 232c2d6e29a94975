import { expect, test } from "vitest";
import { measureGate } from "../../support/gate/measure-gate.ts";

test("every drawn layout of a framework is told, and no ordinary file", () => {
  const { frameworks, others, wrong } = measureGate({ seed: 7, draws: 20 });
  expect(wrong).toEqual([]);
  expect(frameworks.every(({ told, tried }) => told === tried && tried > 0)).toBe(true);
  expect(others.told).toBe(0);
});
