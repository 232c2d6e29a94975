import { describe, expect, test } from "vitest";
import { ledgerText, parseLedger, type SecondLook, withEntry } from "../../../src/judge/past/ledger.ts";
import { dueLooks, withLook } from "../../../src/judge/past/second-look.ts";
import { start, watchAt } from "../../support/ledger-entries.ts";

const hour = 3_600_000;
const afterMs = [hour, 24 * hour];
const look = (afterSeconds: number, verdict: SecondLook["verdict"]): SecondLook => ({
  afterSeconds,
  at: start + 2 * hour,
  verdict,
  reason: `it is ${verdict}`,
});
const dueAt = (minutes: number, ...entries: Parameters<typeof dueLooks>[0]) =>
  dueLooks(entries, { now: start + minutes * 60_000, afterMs }).map(({ afterSeconds }) => afterSeconds);

describe("a second look", () => {
  test.each([
    [59, []],
    [60, [3_600]],
    [24 * 60, [3_600, 86_400]],
    [50 * 60, [86_400]],
    [73 * 60, []],
  ])("is due %i min after the deploy: %j", (minutes, seconds) => {
    expect(dueAt(minutes, watchAt(start))).toEqual(seconds);
  });

  test("is not due twice, whichever run of the deploy it was noted at", () => {
    const [noted] = withLook([watchAt(start)], watchAt(start), look(3_600, "healthy"));
    expect(dueAt(61, noted!)).toEqual([]);
    expect(dueAt(61, noted!, watchAt(start, { runId: 8 }))).toEqual([]);
    expect(dueAt(25 * 60, noted!)).toEqual([86_400]);
  });

  test("is not due of what was answered as regressed, by the watch or by a look", () => {
    expect(dueAt(61, watchAt(start, { verdict: "regressed" }))).toEqual([]);
    const [worse] = withLook([watchAt(start)], watchAt(start), look(3_600, "regressed"));
    expect(dueAt(25 * 60, worse!)).toEqual([]);
  });

  test("is one for a deploy that several runs watched", () => {
    expect(dueAt(61, watchAt(start), watchAt(start, { runId: 8, verdict: "inconclusive" }))).toEqual([3_600]);
  });
});

describe("noting it", () => {
  const noted = (first: "healthy" | "inconclusive" | "elsewhere", verdict: SecondLook["verdict"]) =>
    withLook([watchAt(start, { verdict: first })], watchAt(start), look(3_600, verdict))[0]!;

  test.each([
    ["healthy", "regressed", "regressed"],
    ["inconclusive", "regressed", "regressed"],
    ["inconclusive", "healthy", "healthy"],
    ["elsewhere", "healthy", "elsewhere"],
    ["healthy", "inconclusive", "healthy"],
    ["healthy", "superseded", "healthy"],
  ] as const)("a %s deploy that is %s now is %s for who goes back to it", (first, now, verdict) => {
    expect(noted(first, now)).toMatchObject({ verdict, looks: [{ verdict: now }] });
  });

  test("again changes nothing: the first one stays", () => {
    const once = withLook([watchAt(start)], watchAt(start), look(3_600, "healthy"));
    expect(withLook(once, watchAt(start), look(3_600, "regressed"))).toEqual(once);
  });

  test("of a deploy that the ledger does not know changes nothing", () => {
    const entries = [watchAt(start)];
    expect(withLook(entries, { sha: "f".repeat(40), deployedAt: start }, look(3_600, "healthy"))).toEqual(
      entries,
    );
  });

  test("is read again as it was written, and outlives a repetition of the watch", () => {
    const entry = noted("healthy", "inconclusive");
    expect(parseLedger(ledgerText([entry])).entries[0]?.looks).toEqual(entry.looks);
    expect(withEntry([entry], watchAt(start))[0]?.looks).toEqual(entry.looks);
  });
});
