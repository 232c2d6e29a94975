import fc from "fast-check";
import { expect, test } from "vitest";
import { duration, parseDuration } from "../../src/text/duration.ts";

test.each([
  [0, "0 s"],
  [-3, "0 s"],
  [Number.NaN, "0 s"],
  [0.5, "500 ms"],
  [2.5, "2.5 s"],
  [45, "45 s"],
  [59.7, "1 min"],
  [90, "1 min 30 s"],
  [91, "1 min 31 s"],
  [3_600, "1 h"],
  [7_500, "2 h 5 min"],
  [75_600, "21 h"],
  [129_600, "1 d 12 h"],
  [260_000, "3 d"],
])("A36: %s seconds are %s", (seconds, text) => expect(duration(seconds)).toBe(text));

test("what is said can be read again, and is not off by a tenth", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e6, noNaN: true }), (seconds) => {
      const read = parseDuration(
        duration(seconds).replace(/,/gu, "").replace("min", "m").replaceAll(" ", ""),
      );
      expect(Math.abs(read! / 1_000 - seconds)).toBeLessThan(Math.max(0.001, 0.1 * seconds));
    }),
  );
});

test.each([
  ["500ms", 500],
  ["15s", 15_000],
  ["1m", 60_000],
  ["1h30m", 5_400_000],
  ["1.5h", 5_400_000],
  ["7d", 604_800_000],
  ["0s", 0],
])("%s lasts %i ms", (text, ms) => expect(parseDuration(text)).toBe(ms));

test.each(["15", "", "s", "1 hour ago", "1y", "-5s", "5m5", "1e3s", "9".repeat(40)])(
  "%j is no duration",
  (text) => expect(parseDuration(text)).toBeUndefined(),
);
