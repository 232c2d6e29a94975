import { expect, test } from "vitest";
import { duration } from "../../src/world/duration.ts";

test("a duration is read as milliseconds", () => {
  expect(duration.parse("1h30m")).toBe(5_400_000);
});

test.each(["15", "", "s", "1 hour ago", 15])("%j is no duration", (value) => {
  expect(duration.safeParse(value).error?.issues).toMatchObject([
    { message: `expected a duration such as 15s or 1m, got ${JSON.stringify(value)}` },
  ]);
});
