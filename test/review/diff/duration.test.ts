import { expect, test } from "vitest";
import { isEndless, parseDuration, timesLonger } from "../../../src/review/diff/duration.ts";

const of = (value: string, name = "timeout") =>
  parseDuration({ key: [name], value, type: "string", line: 1 }, [name]);

test.each([
  ["5s", "timeout", 5000],
  ["1m30s", "timeout", 90_000],
  ["250 ms", "timeout", 250],
  ["PT2M", "timeout", 120_000],
  ["2.seconds", "timeout", 2000],
  ["5 * time.Second", "timeout", 5000],
  ["100 milliseconds", "timeout", 100],
  ["30", "timeoutSeconds", 30_000],
  ["30_000", "TIMEOUT_MS", 30_000],
  ["30", "read-timeout-millis", 30],
])("%s under %s is %i ms", (value, name, amount) => {
  expect(of(value, name)).toEqual({ amount, unit: "ms" });
});

test.each(["30", "0.5"])("%s without a unit is a bare number", (value) => {
  expect(of(value)).toEqual({ amount: Number(value), unit: undefined });
});

test.each(["", "soon", "${TIMEOUT}", "TIMEOUT_MS", "5 bananas", "1".repeat(100)])(
  "%j is no time",
  (value) => {
    expect(of(value)).toBeUndefined();
  },
);

test("times of different units are not compared", () => {
  expect(timesLonger(of("30"), of("30s"))).toBeUndefined();
  expect(timesLonger(of("5s"), of("1m"))).toBe(12);
  expect(timesLonger(of("0"), of("5"))).toBeUndefined();
});

test.each([
  "0",
  "0s",
  "-1",
  "none",
  "null",
  "",
  "off",
  "Infinity",
  ".inf",
  "Integer.MAX_VALUE",
  "math.inf",
  "2147483647",
  "PT0S",
  "0.0",
])("%j is no limit", (value) => expect(isEndless(value)).toBe(true));

test.each(["5", "10s", "0.5", "100ms", "information", "PT5S", "online"])("%j is a limit", (value) => {
  expect(isEndless(value)).toBe(false);
});
