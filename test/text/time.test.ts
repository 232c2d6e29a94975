import { expect, test } from "vitest";
import { clock, moment, offset } from "../../src/text/time.ts";

test.each([
  [75, "+1:15"],
  [0, "+0:00"],
  [-0.3, "+0:00"],
  [-30, "-0:30"],
  [3_735, "+1:02:15"],
])("%s seconds from the deploy are %s", (seconds, text) => expect(offset(seconds)).toBe(text));

test("a time is in UTC", () => {
  const at = Date.parse("2026-11-22T09:00:45.900+01:00");
  expect(clock(at)).toBe("08:00:45");
  expect(moment(at)).toBe("2026-11-22 08:00:45 UTC");
});
