import { describe, expect, test } from "vitest";
import { file } from "../../../src/world/sources/file.ts";
import { parseReadingList, readingsIn } from "../../../src/world/sources/reading-list.ts";
import { sourceTools } from "../../support/source-tools.ts";

const at = Date.parse("2026-03-02T08:00:00Z");
const hour = { from: at, to: at + 3_600_000 };
const first = { at: "2026-03-02T08:00:00Z", seconds: 30, bad: 1, total: 9 };
const second = { at: at + 30_000, seconds: 30, bad: 0, total: 8.5, signal: "checkout" };

describe("a list of readings", () => {
  test.each([
    ["JSON", JSON.stringify([first, second])],
    ["NDJSON", `${JSON.stringify(first)}\n\n${JSON.stringify(second)}\r\n`],
  ])("may be %s", (_, text) => {
    expect(readingsIn(parseReadingList(text), hour)).toEqual({
      ratio: [
        { at, seconds: 30, bad: 1, total: 9 },
        { at: at + 30_000, seconds: 30, bad: 0, total: 8.5 },
      ],
      gauge: [],
    });
  });

  test("may hold several signals", () => {
    expect(readingsIn([first, second], hour, "checkout").ratio).toHaveLength(1);
  });

  test("may hold levels", () => {
    expect(readingsIn([{ at, seconds: 1, value: -2 }], hour).gauge).toEqual([{ at, seconds: 1, value: -2 }]);
  });

  test("may be empty", () => {
    expect(readingsIn(parseReadingList(" \n"), hour)).toEqual({ ratio: [], gauge: [] });
  });

  test.each([
    ["[", "the list is not JSON"],
    ['{"at": 1}\nnonsense', "line 2 is not JSON"],
    ['{"at": "yesterday", "seconds": 1, "bad": 1, "total": 2}', "reading 1 is neither"],
    ['{"at": 1, "seconds": 0, "bad": 1, "total": 2}', "reading 1 is neither"],
    ['{"at": 1, "seconds": 1, "bad": 3, "total": 2}', "reading 1 is neither"],
    ['{"at": 1, "seconds": 1, "bad": -1, "total": 2}', "reading 1 is neither"],
    ["[1]", "reading 1 is neither"],
  ])("can't be %s", (text, mistake) => {
    expect(() => readingsIn(parseReadingList(text), hour)).toThrow(mistake);
  });
});

describe("the file source", () => {
  const open = (text: string | undefined) =>
    file.open(
      file.settings.parse({ type: "file", path: "readings.ndjson" }),
      "f",
      sourceTools({ files: { find: async () => text, write: async () => {} } }),
    );
  const query = { gives: "ratio" } as const;

  test("reads the file each time", async () => {
    const { ratio, queries } = await open(JSON.stringify(first)).read(query, { ...hour, stepSeconds: 30 });
    expect([ratio.length, queries]).toEqual([1, ["readings.ndjson"]]);
  });

  test.each([
    [undefined, "source f: there is no file readings.ndjson"],
    ["{", "source f: readings.ndjson: line 1 is not JSON"],
  ])("fails on %j", async (text, message) => {
    await expect(open(text).read(query, { ...hour, stepSeconds: 30 })).rejects.toThrow(message);
  });
});
