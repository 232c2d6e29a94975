import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { firstRecord } from "../../src/incident/record/first-record.ts";
import { type Entry, withEntries } from "../../src/incident/record/record.ts";
import {
  entryMarker,
  parseEntryMarker,
  parseRecordBlock,
  recordBlock,
} from "../../src/report/record-block.ts";

const sha = "b".repeat(40);
const first = firstRecord(
  { environment: "eu/prod é", sha, deployedAt: 1_000 },
  { moments: [], severity: 2, openedAt: 2_000 },
);
const note = (text: string): Entry => ({
  id: "comment:1:0",
  at: 3_000,
  by: "jane",
  url: "https://github.test/acme/shop/issues/1#issuecomment-1",
  source: "comment",
  what: { kind: "noted", text },
});

describe("the hidden record", () => {
  test("is read as it was written, whatever its texts and whatever stands around it", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200, unit: "grapheme" }), fc.string(), (text, around) => {
        const { record } = withEntries(first, [note(text)]);
        const block = recordBlock(record);
        const read = parseRecordBlock(`${around.replaceAll("<", "")}\n${block}\nafter`);
        expect(read.kind).toBe("whole");
        // Nothing in it ends the comment that hides it.
        expect(block.indexOf("-->")).toBe(block.length - 3);
        expect(block.slice(4)).not.toMatch(/[<@#]/u);
        if (read.kind === "whole") expect(recordBlock(read.record)).toBe(block);
      }),
    );
  });

  test("is read from lines that a browser ended", () => {
    expect(parseRecordBlock(`x\r\n${recordBlock(first).replaceAll("\n", "\r\n")}\r\n`).kind).toBe("whole");
  });

  test.each<[string, (block: string) => string, string]>([
    ["there is none", () => "text", "missing"],
    ["a digit was changed", (block) => block.replace("1000", "1001"), "damaged"],
    ["its end is missing", (block) => block.slice(0, -20), "damaged"],
    ["it is of another form", (block) => block.replace("record 1 ", "record 2 "), "damaged"],
    ["it holds what is no record", () => "<!-- deploy-guard:record 1 0123456789abcdef\n{}\n-->", "damaged"],
  ])("is told apart when %s", (_, change, kind) => {
    expect(parseRecordBlock(change(recordBlock(first))).kind).toBe(kind);
  });
});

test("a comment tells one entry, and a broken one nothing", () => {
  const entry = note("a --> b");
  expect(parseEntryMarker(`Recovered.\n${entryMarker(entry)}`)).toEqual(entry);
  expect(parseEntryMarker(entryMarker(entry).replace('"noted"', '"nothing"'))).toBeUndefined();
  expect(parseEntryMarker("<!-- deploy-guard:entry {")).toBeUndefined();
  expect(parseEntryMarker("plain")).toBeUndefined();
});
