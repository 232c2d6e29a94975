import { expect, test } from "vitest";
import { changedLines, linesUndone } from "../../../src/revert/files/changed-lines.ts";

test("lines that are in one text more often than in the other are what changed; moves are not", () => {
  expect(changedLines("a\nb\nb\nc", "c\nb\nd")).toEqual({
    removed: ["a", "b"],
    restored: ["d"],
    restoredAt: [3],
  });
  expect(changedLines(undefined, "x")).toEqual({ removed: [], restored: ["x"], restoredAt: [1] });
  expect(changedLines("x", undefined)).toEqual({ removed: ["x"], restored: [], restoredAt: [] });
});

test("a patch of what is undone is read backwards", () => {
  expect(linesUndone("@@ -7,3 +7,3 @@\n a\n-old\n+new\n b\n-last\n\\ No newline at end of file")).toEqual({
    removed: ["new"],
    restored: ["old", "last"],
    restoredAt: [8, 10],
  });
});
