import { expect, test } from "vitest";
import { compareFile } from "../../../src/review/diff/compare-file.ts";

const settings = (count: number, value: string) =>
  Array.from({ length: count }, (_, n) => `key${n}: ${value}\n`).join("");

test("a file that changes more settings than anybody reads is not read, and says so", () => {
  const { changes, problems } = compareFile({
    path: "config/flood.yml",
    before: settings(10_001, "a"),
    after: settings(10_001, "b"),
  });
  expect(changes).toEqual([]);
  expect(problems).toEqual([
    {
      file: "config/flood.yml",
      message: "changes 10,001 settings at once, more than are looked at (10,000)",
    },
  ]);
});

test("a large file that changes a little is read", () => {
  const { changes, problems } = compareFile({
    path: "config/large.yml",
    before: settings(12_000, "a"),
    after: `${settings(12_000, "a")}key_new: b\n`,
  });
  expect(problems).toEqual([]);
  expect(changes).toHaveLength(1);
});
