import { expect, test } from "vitest";
import { oneLine, seen } from "../../src/text/one-line.ts";

/** Each with what a person sees of it. */
const hostile: [string, string, string][] = [
  ["bidirectional, zero-width and control characters", "a\u202Eb\u200Bc\u0000d\uFEFF\u2066e", "abcde"],
  [
    "tag characters",
    `ok${[..."ignore this"].map((sign) => String.fromCodePoint(0xe0000 + sign.codePointAt(0)!)).join("")}`,
    "ok",
  ],
  ["variation selectors that spell bytes", "ok\u{E0100}\u{E0101}\uFE0F", "ok"],
  ["fillers that look like nothing", "a\u3164\u115Fb", "ab"],
  ["a terminal's colours", "\u001B[31mred\u001B[0m", "red"],
  ["a terminal's link", "\u001B]8;;https://evil.example\u0007click\u001B]8;;\u0007", "click"],
  ["a terminal's title, never ended", "a\u001B]0;title", "a"],
];

test.each(hostile)("D14: %s are gone", (_, text, left) => {
  expect(oneLine(text)).toBe(left);
  expect(seen(text)).toBe(left);
});

test("lines become one, or stay lines", () => {
  expect(oneLine(" a\r\n\u0085b\u2028c\t d ")).toBe("a b c d");
  expect(seen("a\nb\tc")).toBe("a\nb\tc");
});

test("a long text is cut at a whole character, and a huge one at once", () => {
  expect(oneLine("😀".repeat(300), 10)).toBe(`${"😀".repeat(9)}…`);
  expect(oneLine(`${" ".repeat(500)}x${"y".repeat(50_000_000)}`, 10)).toBe("xyyyyyyyy…");
});
