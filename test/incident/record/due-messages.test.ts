import { describe, expect, test } from "vitest";
import { dueMessages, dueSteps, nextStepAt, type Target } from "../../../src/incident/record/due-messages.ts";
import { firstRecord } from "../../../src/incident/record/first-record.ts";
import { toldEvents } from "../../../src/incident/record/message.ts";
import { type Entry, withEntries } from "../../../src/incident/record/record.ts";
import type { Happening } from "../../../src/incident/timeline.ts";

const minute = 60_000;
const openedAt = Date.parse("2026-11-25T08:00:00Z");
const first = firstRecord(
  { environment: "production", sha: "b".repeat(40), deployedAt: openedAt - minute },
  { moments: [], severity: 2, openedAt },
);
const entry = (minutes: number, what: Happening, id = `${what.kind}:${minutes}`): Entry => ({
  id,
  at: openedAt + minutes * minute,
  source: "test",
  what,
});
const recordWith = (...entries: Entry[]) => withEntries(first, entries).record;
const target = (name: string, more: Partial<Target> = {}): Target => ({
  name,
  when: toldEvents,
  severity: 4,
  environments: [],
  ...more,
});

function due(
  entries: Entry[],
  targets: Target[],
  { escalated = [] as string[], minutes = 10 } = {},
): string[] {
  const record = recordWith(...entries);
  return dueMessages(record, { targets, escalated, now: openedAt + minutes * minute }).map(
    (one) => `${one.target}: ${one.event}`,
  );
}

const told = (to: string, of: string, ref?: string) =>
  entry(9, { kind: "told", to, event: "opened", of, ...(ref !== undefined && { ref }) }, `told:${to}:${of}`);
const failed = (to: string, of: string, nth: number) =>
  entry(9, { kind: "not-told", to, event: "opened", of, why: "503" }, `not-told:${to}:${of}:${nth}`);
const acknowledged = entry(5, { kind: "acknowledged" });

describe("messages", () => {
  test("each target is told of each event once, in their order", () => {
    const entries = [acknowledged, entry(7, { kind: "resolved" })];
    expect(due(entries, [target("a"), target("b")])).toEqual([
      "a: opened",
      "b: opened",
      "a: acknowledged",
      "b: acknowledged",
      "a: resolved",
      "b: resolved",
    ]);
    expect(due([...entries, told("a", "opened"), told("a", acknowledged.id)], [target("a")])).toEqual([
      "a: resolved",
    ]);
  });

  test.each<[string, Partial<Target>, string[]]>([
    ["only of what it wants", { when: ["resolved"] }, ["a: resolved"]],
    ["not of what is milder", { severity: 1 }, []],
    ["of what is as bad", { severity: 2 }, ["a: opened", "a: resolved"]],
    ["not of another environment", { environments: ["staging"] }, []],
    ["of its environment", { environments: ["staging", "production"] }, ["a: opened", "a: resolved"]],
  ])("is told %s", (_, more, expected) => {
    expect(due([entry(7, { kind: "resolved" })], [target("a", more)])).toEqual(expected);
  });

  test("a second acknowledgement is no news", () => {
    const again = entry(6, { kind: "acknowledged" });
    expect(due([acknowledged, again, told("a", "opened")], [target("a")])).toEqual(["a: acknowledged"]);
  });

  test("what could not be sent is tried three times, and not for ever", () => {
    expect(due([failed("a", "opened", 1), failed("a", "opened", 2)], [target("a")])).toEqual(["a: opened"]);
    const thrice = [1, 2, 3].map((nth) => failed("a", "opened", nth));
    expect(due(thrice, [target("a")])).toEqual([]);
    expect(due([], [target("a")], { minutes: 6 * 60 })).toEqual(["a: opened"]);
    expect(due([], [target("a")], { minutes: 6 * 60 + 1 })).toEqual([]);
  });

  test("what the first message answered goes with those that follow", () => {
    const record = recordWith(acknowledged, told("a", "opened", "1764.001"));
    const [message] = dueMessages(record, {
      targets: [target("a")],
      escalated: [],
      now: openedAt + 9 * minute,
    });
    expect(message).toMatchObject({ event: "acknowledged", earlier: "1764.001" });
  });

  test("who is in the escalation is told when his turn comes, and of all that follows", () => {
    const options = { escalated: ["a", "b"] };
    const called = entry(5, { kind: "escalated", step: 1, to: ["a"] }, "escalated:1");
    const resolved = entry(8, { kind: "resolved" });
    expect(due([], [target("a"), target("b")], options)).toEqual([]);
    expect(due([called], [target("a"), target("b")], options)).toEqual(["a: escalated"]);
    expect(due([called, resolved], [target("a"), target("b")], options)).toEqual([
      "a: escalated",
      "a: resolved",
    ]);
    // Whatever else he wants.
    expect(due([called], [target("a", { when: ["resolved"], severity: 1 })], options)).toEqual([
      "a: escalated",
    ]);
  });
});

describe("the escalation", () => {
  const steps = [
    { afterMs: 0, to: ["chat"] },
    { afterMs: 5 * minute, to: ["pager"] },
    { afterMs: 15 * minute, to: ["lead", "pager"] },
  ];
  const at = (minutes: number, ...entries: Entry[]) =>
    dueSteps(recordWith(...entries), steps, openedAt + minutes * minute).map(({ id }) => id);

  test.each([
    [0, ["escalated:1"]],
    [4.9, ["escalated:1"]],
    [5, ["escalated:1", "escalated:2"]],
    [60, ["escalated:1", "escalated:2", "escalated:3"]],
  ])("after %s minutes without anybody: %j", (minutes, expected) => {
    expect(at(minutes)).toEqual(expected);
  });

  test.each<[string, Entry]>([
    ["taken", acknowledged],
    ["resolved", entry(4, { kind: "resolved" })],
    ["a false alarm", entry(4, { kind: "false-alarm", why: "x" })],
    ["recovered", entry(4, { kind: "recovered", sha: "c".repeat(40) })],
  ])("stops when it is %s", (_, what) => {
    expect(at(60, what)).toEqual([]);
    expect(nextStepAt(recordWith(what), steps)).toBeUndefined();
  });

  test("no step is taken twice, and the next one is known", () => {
    const [one] = dueSteps(first, steps, openedAt);
    expect(at(4, one!)).toEqual([]);
    expect(nextStepAt(recordWith(one!), steps)).toBe(openedAt + 5 * minute);
    const all = dueSteps(first, steps, openedAt + 60 * minute);
    expect(nextStepAt(recordWith(...all), steps)).toBeUndefined();
  });
});
