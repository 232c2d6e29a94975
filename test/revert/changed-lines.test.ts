import { expect, test } from "vitest";
import { changedLines, linesUndone } from "../../src/revert/changed-lines.ts";

test("lines that are in one text more often than in the other are what changed; moves are not", () => {
  expect(changedLines("a\nb\nb\nc", "c\nb\nd")).toEqual({ removed: ["a", "b"], restored: ["d"] });
  expect(changedLines(undefined, "x")).toEqual({ removed: [], restored: ["x"] });
  expect(changedLines("x", undefined)).toEqual({ removed: ["x"], restored: [] });
});

test("a patch of what is undone is read backwards", () => {
  expect(linesUndone("@@ -1,2 +1,2 @@\n a\n-old\n+new")).toEqual({ removed: ["new"], restored: ["old"] });
});
