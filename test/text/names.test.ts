import { expect, test } from "vitest";
import { callsName, checksName, sha7 } from "../../src/text/names.ts";

test("A36: a commit and an integration's signals have one name each", () => {
  expect(sha7("4f2c9d1aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")).toBe("4f2c9d1");
  expect(callsName("stripe")).toBe("calls to stripe");
  expect(checksName("stripe")).toBe("checks of stripe");
  expect(checksName("stripe", 2)).toBe("checks of stripe (probe 2)");
});
