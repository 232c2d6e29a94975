import { describe, expect, test } from "vitest";
import { cronMistake, occurrencesIn, type QuietWindow, shortestGapMs } from "../../src/incident/quiet.ts";

const at = (text: string) => Date.parse(text);
const hours = (count: number) => count * 3_600_000;
const between = (window: QuietWindow, from: string, to: string) =>
  occurrencesIn([window], { from: at(from), to: at(to) }).map(({ from: start, to: end }) =>
    [start, end].map((moment) => new Date(moment).toISOString().slice(0, 16)),
  );

describe("a single window", () => {
  const once: QuietWindow = {
    kind: "once",
    from: at("2026-01-10T10:00:00Z"),
    to: at("2026-01-10T12:00:00Z"),
    reason: "move",
  };
  test.each([
    ["2026-01-10T08:00:00Z", "2026-01-10T09:59:59Z", 0],
    ["2026-01-10T08:00:00Z", "2026-01-10T10:00:00Z", 1],
    ["2026-01-10T11:59:59Z", "2026-01-10T13:00:00Z", 1],
    ["2026-01-10T12:00:00Z", "2026-01-10T13:00:00Z", 0],
  ])("is open between %s and %s: %i", (from, to, count) => {
    expect(between(once, from, to)).toHaveLength(count);
  });
});

describe("a window that comes again", () => {
  const weekly: QuietWindow = {
    kind: "recurring",
    cron: "0 2 * * sun",
    zone: "Europe/Berlin",
    lengthMs: hours(3),
    reason: "load test",
  };

  test("is in the time of its zone, in winter and in summer", () => {
    expect(between(weekly, "2026-01-11T01:00:00Z", "2026-01-11T01:10:00Z")).toEqual([
      ["2026-01-11T01:00", "2026-01-11T04:00"],
    ]);
    expect(between(weekly, "2026-07-12T02:00:00Z", "2026-07-12T02:10:00Z")).toEqual([
      ["2026-07-12T00:00", "2026-07-12T03:00"],
    ]);
  });

  test.each([
    ["2026-01-11T00:59:59Z", 0],
    ["2026-01-11T01:00:00Z", 1],
    ["2026-01-11T03:59:59Z", 1],
    ["2026-01-11T04:00:00Z", 0],
    ["2026-01-12T02:00:00Z", 0],
  ])("at %s: %i", (moment, count) => {
    expect(between(weekly, moment, moment)).toHaveLength(count);
  });

  test("begins once on the night on which the clock goes forward over it, and lasts as long", () => {
    expect(between(weekly, "2026-03-28T22:00:00Z", "2026-03-29T10:00:00Z")).toEqual([
      ["2026-03-29T01:00", "2026-03-29T04:00"],
    ]);
  });

  test("begins once where it goes back", () => {
    expect(between(weekly, "2026-10-24T20:00:00Z", "2026-10-25T10:00:00Z")).toHaveLength(1);
  });

  test("comes as often as it does in a longer time", () => {
    const nightly = { ...weekly, cron: "30 23 * * *", zone: "UTC", lengthMs: hours(1) };
    expect(between(nightly, "2026-01-01T00:00:00Z", "2026-01-03T23:30:00Z")).toHaveLength(4);
  });
});

test.each([
  ["0 2 * * sun", "UTC", undefined],
  ["61 2 * * *", "UTC", "Invalid value for minute: 61"],
  ["0 0 31 2 *", "UTC", "never comes"],
  ["at night", "UTC", expect.any(String)],
])("%s in %s is a cron expression, or why it is none", (cron, zone, mistake) => {
  expect(cronMistake(cron, zone)).toEqual(mistake);
});

test("the shortest gap is that of the two that lie closest", () => {
  expect(shortestGapMs("0 2,5 * * *", "UTC")).toBe(hours(3));
});
