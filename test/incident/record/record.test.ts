import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstRecord } from "../../../src/incident/record/first-record.ts";
import {
  type Entry,
  type IncidentRecord,
  mostLetters,
  stateOf,
  withEntries,
} from "../../../src/incident/record/record.ts";
import type { Happening } from "../../../src/incident/timeline.ts";

const deployedAt = Date.parse("2026-11-25T08:00:00Z");
const sha = "b".repeat(40);
const minute = 60_000;

/** Something that happened so many minutes after the deploy. */
function entry(minutes: number, what: Happening, more: Partial<Entry> = {}): Entry {
  const at = deployedAt + minutes * minute;
  return { id: `${what.kind}:${minutes}`, at, source: "test", what, ...more };
}

function recordWith(...entries: Entry[]): IncidentRecord {
  const first = firstRecord(
    { environment: "production", sha, deployedAt },
    {
      moments: [
        {
          at: deployedAt,
          source: "deployment 1",
          what: { kind: "deployed", sha, environment: "production" },
        },
        { at: deployedAt + minute, source: "readings", what: { kind: "got-worse" } },
        { at: deployedAt + 2 * minute, source: "deploy-guard", what: { kind: "certain" } },
      ],
      severity: 2,
      openedAt: deployedAt + 3 * minute,
    },
  );
  return withEntries(first, entries).record;
}

describe("the state follows from what happened", () => {
  test("opened", () => {
    expect(stateOf(recordWith())).toMatchObject({
      phase: "open",
      severity: 2,
      startedAt: deployedAt + minute,
      secondsTo: { detect: 60 },
    });
  });

  test("a whole life, with its durations from the first harm", () => {
    const state = stateOf(
      recordWith(
        entry(5, { kind: "acknowledged" }, { by: "jane" }),
        entry(6, { kind: "severity-set", severity: 1 }),
        entry(7, { kind: "cause-told", text: "wrong key" }, { by: "jane" }),
        entry(11, { kind: "recovered", sha, revert: 7 }),
        entry(31, { kind: "resolved" }),
      ),
    );
    expect(state).toMatchObject({
      phase: "resolved",
      severity: 1,
      owner: "jane",
      cause: { text: "wrong key", by: "jane" },
      secondsTo: { detect: 60, acknowledge: 240, mitigate: 600, resolve: 1_800 },
    });
  });

  test.each<[string, Entry[], string]>([
    ["acknowledged", [entry(5, { kind: "acknowledged" })], "acknowledged"],
    ["recovered", [entry(5, { kind: "recovered", sha })], "mitigated"],
    [
      "acknowledged after it recovered",
      [entry(5, { kind: "recovered", sha }), entry(6, { kind: "acknowledged" })],
      "mitigated",
    ],
    [
      "not recovered after it had",
      [entry(5, { kind: "recovered", sha }), entry(6, { kind: "not-recovered", sha })],
      "open",
    ],
    [
      "resolved and reopened",
      [entry(4, { kind: "acknowledged" }), entry(5, { kind: "resolved" }), entry(6, { kind: "reopened" })],
      "acknowledged",
    ],
    [
      "resolved, and the revert's watch ends later",
      [entry(5, { kind: "resolved" }), entry(6, { kind: "recovered", sha })],
      "resolved",
    ],
    [
      "resolved, and that watch finds it bad",
      [entry(5, { kind: "resolved" }), entry(6, { kind: "not-recovered", sha })],
      "resolved",
    ],
    [
      "bad again after it was resolved",
      [entry(5, { kind: "resolved" }), entry(60, { kind: "bad-again", sha })],
      "open",
    ],
    ["a false alarm", [entry(5, { kind: "false-alarm", why: "load test" })], "false-alarm"],
    ["a note changes nothing", [entry(5, { kind: "noted", text: "x" })], "open"],
    ["not resolved since it is still bad", [entry(5, { kind: "still-bad", reason: "x" })], "open"],
  ])("%s", (_, entries, phase) => {
    expect(stateOf(recordWith(...entries)).phase).toBe(phase);
  });

  test("what is noted later of an earlier time does not undo what was done between", () => {
    const told = entry(4, { kind: "reopened" }, { toldAt: deployedAt + 4 * minute });
    const late = entry(5, { kind: "noted", text: "x" }, { toldAt: deployedAt + 50 * minute });
    expect(stateOf(recordWith(told, entry(10, { kind: "resolved" }), late)).phase).toBe("resolved");
  });

  test("the first acknowledgement is the time, the last one the owner", () => {
    const state = stateOf(
      recordWith(
        entry(5, { kind: "acknowledged" }, { by: "jane" }),
        entry(9, { kind: "acknowledged" }, { by: "ada" }),
      ),
    );
    expect(state).toMatchObject({ owner: "ada", secondsTo: { acknowledge: 240 } });
  });
});

describe("entries", () => {
  const some = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });

  test("come in any order and any number of times, and the record is the same", () => {
    fc.assert(
      fc.property(some, some, (first, second) => {
        const of = (times: number[]) =>
          times.map((time) => entry(time, { kind: "noted", text: `at ${time}` }));
        const once = withEntries(recordWith(), of([...first, ...second])).record;
        const twice = withEntries(withEntries(recordWith(...of(second)), of(first)).record, of(first)).record;
        expect(twice.entries).toEqual(once.entries);
      }),
    );
  });

  test("are bounded: what can be looked up goes first, then notes are refused, never a change of state", () => {
    const merged = Array.from({ length: 60 }, (_, number) =>
      entry(-1, { kind: "merged", number: number + 1, title: "x".repeat(200) }, { id: `merged:${number}` }),
    );
    const full = recordWith(...merged);
    expect(full.entries.some(({ id }) => id === "merged:0")).toBe(false);
    expect(full.entries.some(({ id }) => id === "merged:59")).toBe(true);
    const notes = Array.from({ length: 60 }, (_, number) =>
      entry(5, { kind: "noted", text: "y".repeat(280) }, { id: `note:${number}` }),
    );
    const { record, left } = withEntries(full, notes);
    expect(left.length).toBeGreaterThan(5);
    expect(record.entries.filter(({ what }) => what.kind === "noted").length).toBeGreaterThan(20);
    expect(JSON.stringify(record.entries).length).toBeLessThanOrEqual(mostLetters);
    const after = withEntries(record, [entry(9, { kind: "resolved" })]);
    expect(after.left).toEqual([]);
    expect(stateOf(after.record).phase).toBe("resolved");
  });
});
