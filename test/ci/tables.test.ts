import { expect, test } from "vitest";
import { undescribed } from "../../.ci/settings-page.ts";
import { stalePages, withPart } from "../../.ci/tables.ts";

test("what is made in the documentation is what the sources yield", () => {
  expect(stalePages({ write: false })).toEqual([]);
});

test("only the part between the marks is made anew", () => {
  const page = "a\n<!-- made: x -->\nold\n<!-- /made -->\nb\n<!-- made: y -->\nother\n<!-- /made -->\n";
  expect(withPart(page, "x", "new\n\n")).toBe(page.replace("old", "new"));
  expect(withPart(page, "y", "new")).toBe(page.replace("other", "new"));
  expect(withPart(page, "z", "new")).toBeUndefined();
  expect(withPart("<!-- made: x -->\nno end", "x", "new")).toBeUndefined();
});

test("A40: every key of the settings has a description", () => {
  expect(undescribed()).toEqual([]);
});
