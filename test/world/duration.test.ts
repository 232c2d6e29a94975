import { expect, test } from "vitest";
import { duration, parseDuration } from "../../src/world/duration.ts";

test.each([
  ["500ms", 500],
  ["15s", 15_000],
  ["1m", 60_000],
  ["1h30m", 5_400_000],
  ["1.5h", 5_400_000],
  ["7d", 604_800_000],
  ["0s", 0],
])("%s lasts %i ms", (text, ms) => {
  expect(parseDuration(text)).toBe(ms);
  expect(duration.parse(text)).toBe(ms);
});

test.each(["15", "", "s", "1 hour ago", "1y", "-5s", "5m5", "1e3s", "9".repeat(40)])(
  "%j is no duration",
  (text) => {
    expect(duration.safeParse(text).error?.issues).toMatchObject([
      { message: `expected a duration such as 15s or 1m, got ${JSON.stringify(text)}` },
    ]);
  },
);

test("a bare number is no duration", () => {
  expect(duration.safeParse(15).error?.issues).toMatchObject([
    { message: "expected a duration such as 15s or 1m, got 15" },
  ]);
});
