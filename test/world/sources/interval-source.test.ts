import { describe, expect, test } from "vitest";
import { signalNoteWords } from "../../../src/report/signal-note-words.ts";
import { intervalQuery } from "../../../src/world/sources/interval-signal.ts";
import {
  type Answered,
  openIntervalSource,
  type Window,
} from "../../../src/world/sources/interval-source.ts";

const start = Date.parse("2026-03-02T08:00:10Z");
const minute = 60_000;

/** A source that answers 10 in each interval that it is asked for, and remembers what it was asked. */
function source(
  more: Partial<Parameters<typeof openIntervalSource<string>>[0]> = {},
  now = start + 10 * minute,
) {
  const asked: Window[] = [];
  const every = (window: Window, value = 10): Answered => {
    const values = new Map<number, number>();
    for (let at = window.from; at < window.to; at += window.stepSeconds * 1_000) values.set(at, value);
    return { values };
  };
  const opened = openIntervalSource<string>(
    {
      name: "x",
      lagMs: 0,
      narrowestStep: 10,
      mostIntervals: 100,
      textOf: (text) => text,
      async ask(text, window) {
        asked.push(window);
        return every(window, text === "bad" ? 1 : 10);
      },
      ...more,
    },
    { now: () => now },
  );
  const ratio = { gives: "ratio", bad: "bad", total: "total" } as const;
  const read = (from: number, to: number, stepSeconds = 30) => opened.read(ratio, { from, to, stepSeconds });
  return { asked, opened, read };
}

describe("a source that is asked by interval", () => {
  test("reads whole intervals from the deploy on", async () => {
    const { ratio, queries } = await source().read(start, start + 75_000);
    expect(ratio).toEqual([
      { at: start, seconds: 30, bad: 1, total: 10 },
      { at: start + 30_000, seconds: 30, bad: 1, total: 10 },
    ]);
    expect(queries).toEqual(["bad", "total"]);
  });

  test("waits until an interval is complete", async () => {
    const late = source({ lagMs: 45_000 }, start + 2 * minute);
    expect((await late.read(start, start + 2 * minute)).ratio).toHaveLength(2);
    const early = source({ lagMs: 45_000 }, start + 70_000);
    expect((await early.read(start, start + 70_000)).ratio).toEqual([]);
    expect(early.asked).toEqual([]);
  });

  test("leaves out what begins before the span, where intervals begin at whole multiples", async () => {
    const { read, asked } = source({ aligned: true });
    const { ratio } = await read(start, start + 2 * minute, 60);
    expect(asked[0]).toMatchObject({ from: start + 50_000, to: start + 110_000 });
    expect(ratio.map(({ at }) => at)).toEqual([start + 50_000]);
  });

  test("asks in pieces that the API answers", async () => {
    const { read, asked } = source({ mostIntervals: 4 });
    expect((await read(start, start + 5 * minute)).ratio).toHaveLength(10);
    expect(asked.filter((_, index) => index % 2 === 0).map(({ from, to }) => (to - from) / 30_000)).toEqual([
      4, 4, 2,
    ]);
  });

  test("keeps a gap a gap, and takes no bad ones for none", async () => {
    const holes = source({
      ask: async (text, { from }) => ({
        values:
          text === "bad"
            ? new Map()
            : new Map([
                [from, 10],
                [from + minute, 12],
              ]),
      }),
    });
    expect((await holes.read(start, start + 2 * minute)).ratio).toEqual([
      { at: start, seconds: 30, bad: 0, total: 10 },
      { at: start + minute, seconds: 30, bad: 0, total: 12 },
    ]);
  });

  test("says when the source keeps that time coarser than was asked", async () => {
    const coarse = source({
      ask: async (_, { from }) => ({
        values: new Map([
          [from, 10],
          [from + minute, 10],
        ]),
        seconds: 60,
      }),
    });
    const { ratio, notes } = await coarse.read(start, start + 90_000);
    expect(ratio).toEqual([{ at: start, seconds: 60, bad: 10, total: 10 }]);
    expect(notes.map(signalNoteWords)).toEqual([
      "x keeps this time at 60 s, coarser than the 30 s that were asked",
    ]);
  });

  test("holds nothing against each other that is kept in different intervals", async () => {
    const mixed = source({
      ask: async (text, { from }) => ({ values: new Map([[from, 1]]), seconds: text === "bad" ? 300 : 60 }),
    });
    await expect(mixed.read(start, start + 10 * minute)).rejects.toThrow("bad is kept in intervals of 300 s");
  });

  test("doubts more bad ones than there are", async () => {
    const wrong = source({
      ask: async (text, { from }) => ({ values: new Map([[from, text === "bad" ? 90 : 10]]) }),
    });
    const { ratio, doubts } = await wrong.read(start, start + 30_000);
    expect(ratio).toEqual([{ at: start, seconds: 30, bad: 10, total: 10 }]);
    expect(doubts).toEqual([{ kind: "more-bad-than-total", bad: 90, total: 10 }]);
  });
});

test.each<[string, Parameters<typeof intervalQuery<string>>[0], unknown]>([
  ["a ratio", { bad: "b", total: "t" }, { gives: "ratio", bad: "b", total: "t" }],
  ["a level", { value: "v" }, { gives: "gauge", value: "v" }],
  ["nothing", {}, [{ path: "", message: "expected bad and total, or value" }]],
  ["both", { bad: "b", value: "v" }, [{ path: "", message: "expected bad and total, or value, not both" }]],
  ["a half", { bad: "b" }, [{ path: "total", message: "is missing beside bad" }]],
  ["the other half", { total: "t" }, [{ path: "bad", message: "is missing beside total" }]],
  [
    "two mistakes",
    { bad: "wrong" },
    [
      { path: "bad", message: "is wrong" },
      { path: "total", message: "is missing beside bad" },
    ],
  ],
])("a signal of %s is read", (_, signal, query) => {
  expect(intervalQuery(signal, (text) => (text === "wrong" ? "is wrong" : undefined))).toEqual(query);
});
