import { expect, test } from "vitest";
import { isRecord, keysOf, memberOf } from "../../src/text/records.ts";

test("only a mapping is a record", () => {
  expect([{}, { a: 1 }].map(isRecord)).toEqual([true, true]);
  expect([null, undefined, [], "a", 1].map(isRecord)).toEqual([false, false, false, false, false]);
});

test("what a value holds is only what is its own", () => {
  expect(memberOf({ a: 1 }, "a")).toBe(1);
  expect(memberOf(["x", "y"], 1)).toBe("y");
  expect(memberOf({ a: null }, "a")).toBeNull();
  // Inherited names are nobody's settings.
  expect(memberOf({}, "constructor")).toBeUndefined();
  expect(memberOf(JSON.parse('{"__proto__": {"a": 1}}'), "a")).toBeUndefined();
  expect([null, undefined, "text", 5].map((value) => memberOf(value, "length"))).toEqual(
    Array.from({ length: 4 }, () => undefined),
  );
});

test("the keys of a table are those that it has", () => {
  expect(keysOf({ b: 1, a: 2 })).toEqual(["b", "a"]);
});
