import { join } from "node:path";
import { expect, test } from "vitest";
import { assertionsIn, assertionsOf, most } from "../../.ci/assertions.ts";

test.each(["nonNull", "type"] as const)("src/ claims no more by %s than it did", (kind) => {
  const found = assertionsOf(join(import.meta.dirname, "../..")).filter((one) => one.kind === kind);
  const places = found.map(({ file, line }) => `${file}:${line}`);
  // The places are what to look at when it fails: git tells which of them is new.
  expect({ count: places.length, places }).toEqual({ count: expect.toSatisfy(atMost(most[kind])), places });
});

const atMost = (limit: number) => (count: number) => count > 0 && count <= limit;

test("what claims a type is counted by the syntax tree", () => {
  const code = [
    "const a = list[0]!;",
    "const b = value as string;",
    "const c = [1] as const;",
    "let d!: number;",
    'import { e as f } from "./g.ts";',
    'const g = "as string"; // !',
    "const h = i !== j as unknown as K;",
    "const l = !m;",
  ].join("\n");
  expect(
    assertionsIn(code, "x.ts")
      .map(({ kind, line }) => `${line} ${kind}`)
      .toSorted(),
  ).toEqual(["1 nonNull", "2 type", "4 nonNull", "7 type", "7 type"]);
});
