import { expect, test } from "vitest";
import { groupsBy, isNonEmpty, lastOf } from "../../src/text/non-empty.ts";

test("a list that holds something has a last", () => {
  expect(isNonEmpty([])).toBe(false);
  expect(isNonEmpty([undefined])).toBe(true);
  expect(lastOf(["a"])).toBe("a");
  expect(lastOf(["a", "b", "c"])).toBe("c");
});

test("groups stand in the order in which they begin, and keep theirs", () => {
  const groups = groupsBy(["pear", "apple", "plum", "avocado"], ([letter]) => letter);
  expect([...groups]).toEqual([
    ["p", ["pear", "plum"]],
    ["a", ["apple", "avocado"]],
  ]);
  expect(groupsBy([], (one) => one).size).toBe(0);
});
