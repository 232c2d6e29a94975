import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { condense, ledgerText, parseLedger, withEntry } from "../../../src/judge/past/ledger.ts";
import type { Reading } from "../../../src/judge/reading.ts";
import { day, probe, probeReadings, start, watchAt } from "../../support/ledger-entries.ts";

const most = 200_000;

describe("the ledger's text", () => {
  test("gives back what was written, to a thousandth", () => {
    const count = fc.double({ min: 0, max: 1e6, noNaN: true });
    const entry = fc.record({
      sha: fc.stringMatching(/^[0-9a-f]{40}$/u),
      deployedAt: fc.integer({ min: 0, max: 4e12 }),
      counts: fc.array(fc.tuple(count, count), { maxLength: 30 }),
      reason: fc.string({ maxLength: 200, unit: "binary" }),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { maxLength: 5, selector: ({ deployedAt }) => deployedAt }),
        (given) => {
          const entries = given.map(({ counts, ...rest }) => {
            const its = counts.map(([a, b], index) => ({
              at: rest.deployedAt + index * 15_000,
              seconds: 15,
              bad: Math.min(a, b),
              total: Math.max(a, b),
            }));
            return watchAt(rest.deployedAt, {
              ...rest,
              signals: [{ ...probe, verdict: "healthy", readings: its }],
            });
          });
          const back = parseLedger(ledgerText(entries));
          expect(back.garbage).toBe(0);
          const byTime = entries.toSorted((a, b) => a.deployedAt - b.deployedAt);
          expect(back.entries.map(({ sha, reason }) => [sha, reason])).toEqual(
            byTime.map(({ sha, reason }) => [sha, reason]),
          );
          for (const [index, { signals }] of back.entries.entries()) {
            for (const [at, one] of (signals[0]!.readings as Reading[]).entries()) {
              const was = byTime[index]!.signals[0]!.readings[at] as Reading;
              expect(one.at).toBe(was.at);
              expect(Math.abs(one.bad - was.bad) + Math.abs(one.total - was.total)).toBeLessThan(0.002);
            }
          }
        },
      ),
      { numRuns: 20 },
    );
  });

  test("is always understood when it is read again, whatever a source answered", () => {
    const number = fc.oneof(fc.double(), fc.constantFrom(0, -1, 1e300, Number.NaN, Number.POSITIVE_INFINITY));
    fc.assert(
      fc.property(fc.array(fc.record({ bad: number, total: number, seconds: number })), (counts) => {
        const its = counts.map((reading, index) => ({ ...reading, at: start + index * 15_000 }));
        const entry = watchAt(start, { signals: [{ ...probe, verdict: "healthy", readings: its }] });
        expect(parseLedger(ledgerText([entry]))).toMatchObject({ garbage: 0, entries: [{ sha: entry.sha }] });
      }),
    );
  });

  test("stays under its size even when one watch alone is too much", () => {
    const entry = watchAt(start, {
      signals: [{ ...probe, verdict: "healthy", readings: probeReadings(start, 20_000) }],
    });
    const { entries } = parseLedger(ledgerText([entry]));
    expect(entries.map(({ sha, verdict }) => [sha, verdict])).toEqual([[entry.sha, "healthy"]]);
    expect(entries[0]?.signals[0]?.readings).toEqual([]);
  });

  test("stays under its size: old readings go, verdicts stay", () => {
    const entries = Array.from({ length: 600 }, (_, index) => watchAt(start + index * 3_600_000));
    const text = ledgerText(entries);
    expect(text.length).toBeLessThanOrEqual(most);
    const { entries: kept, garbage } = parseLedger(text);
    expect(garbage).toBe(0);
    expect(kept.map(({ sha, verdict }) => [sha, verdict])).toEqual(
      entries.map(({ sha, verdict }) => [sha, verdict]),
    );
    const known = kept.map(({ signals }) => signals[0]!.readings.length);
    expect(known[0]).toBe(0);
    expect(known.at(-1)).toBe(20);
    expect(known).toEqual(known.toSorted((a, b) => a - b));
  });

  test("lets go of the oldest verdicts when they alone are too many", () => {
    const entries = Array.from({ length: 3_000 }, (_, index) => watchAt(start + index * 3_600_000));
    const text = ledgerText(entries);
    expect(text.length).toBeLessThanOrEqual(most);
    const { entries: kept } = parseLedger(text);
    expect(kept.length).toBeGreaterThan(500);
    expect(kept.at(-1)?.sha).toBe(entries.at(-1)?.sha);
    expect(kept[0]?.sha).toBe(entries.at(-kept.length)?.sha);
  });

  test.each([
    ["no JSON", "{"],
    ["another version", ledgerText([watchAt(start)]).replace('"v":1', '"v":2')],
    ["a sha that is none", ledgerText([watchAt(start, { sha: "$(rm -rf)" })])],
    ["a verdict that is none", ledgerText([watchAt(start)]).replace('"healthy"', '"splendid"')],
    ["more bad than there were", ledgerText([watchAt(start)]).replace("[0,15,0,1]", "[0,15,2,1]")],
    ["a time beyond time", ledgerText([watchAt(start)]).replace(`"at":${start}`, '"at":1e99')],
    ["a list", "[1,2,3]"],
    ["a number", "1e400"],
  ])("with %s in a line is read without that line", (_, line) => {
    const good = watchAt(start + day);
    expect(parseLedger(`${line.trim()}\n${ledgerText([good])}`)).toEqual({ entries: [good], garbage: 1 });
  });

  test("of any kind is read without a crash", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400, unit: "binary" }), (text) => {
        expect(parseLedger(text).entries).toEqual([]);
      }),
    );
  });
});

test("a run that is repeated replaces what it wrote; another run's word stays", () => {
  const first = watchAt(start);
  const again = watchAt(start, { verdict: "recovered" });
  const other = watchAt(start, { runId: 8 });
  expect(withEntry(withEntry([first], other), again)).toEqual([again, other]);
});

test("condensed readings say the same of the whole", () => {
  fc.assert(
    fc.property(fc.nat(100), fc.integer({ min: 1, max: 20 }), (many, count) => {
      const given = probeReadings(start, many, 1);
      const few = condense(given, count) as Reading[];
      expect(few.length).toBeLessThanOrEqual(count);
      const sum = (of: keyof Reading, list: Reading[]) => list.reduce((total, one) => total + one[of], 0);
      for (const of of ["bad", "total", "seconds"] as const) expect(sum(of, few)).toBe(sum(of, given));
    }),
  );
  expect(
    condense(
      [
        { at: 0, seconds: 10, value: 1 },
        { at: 10_000, seconds: 30, value: 5 },
      ],
      1,
    ),
  ).toEqual([{ at: 0, seconds: 40, value: 4 }]);
});
