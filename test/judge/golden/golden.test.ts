import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { goldenVerdicts } from "./windows.ts";

const known = readFileSync(new URL("./verdicts.tsv", import.meta.url), "utf8")
  .trimEnd()
  .split("\n");

test("300 noisy, thin windows get the verdict, the second, the reasons and the evidence that are written down", () => {
  expect(goldenVerdicts()).toEqual(known);
});

test("the windows show every verdict and most reasons", () => {
  const verdicts = new Set(known.map((line) => line.split("\t")[1]));
  expect([...verdicts].sort()).toEqual(["elsewhere", "healthy", "inconclusive", "recovered", "regressed"]);
  const reasons = new Set(known.flatMap((line) => line.split("\t")[3]?.split(" ") ?? []));
  expect(reasons.size).toBeGreaterThanOrEqual(9);
});
