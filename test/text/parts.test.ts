import { expect, test } from "vitest";
import { firstLine, firstPart, lastPart } from "../../src/text/parts.ts";

test("the part before the first sign, and the one behind the last", () => {
  expect(firstLine("Fix it (#1)\n\nBecause.")).toBe("Fix it (#1)");
  expect(firstLine("Fix it")).toBe("Fix it");
  expect(firstPart("acme/payments/x", "/")).toBe("acme");
  expect(firstPart("/x", "/")).toBe("");
  expect(lastPart("charts/stripe/mock", "/")).toBe("mock");
  expect(lastPart("mock", "/")).toBe("mock");
  expect(lastPart("charts/", "/")).toBe("");
  expect(lastPart("a::b::c", "::")).toBe("c");
});
