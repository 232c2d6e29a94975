import { describe, expect, test } from "vitest";
import { judge as judgeFacts } from "../../src/judge/judge.ts";
import type { Signal, Window } from "../../src/judge/window.ts";
import { verdictOf } from "../../src/report/judgement-words.ts";
import { signalOf, windowOf } from "./readings.ts";

const judge = (window: Window) => verdictOf(judgeFacts(window));

const calm = signalOf(() => 0.002, { name: "calm" });
const failing = signalOf((start) => (start < 0 ? 0.002 : 0.5), { name: "failing" });
const why = "matches no series: there is no label `status`";

describe("a blind signal", () => {
  test("raises no alarm however bad it looks", () => {
    const verdict = judge(windowOf({ ...failing, blind: why }));
    expect(verdict.verdict).toBe("inconclusive");
    expect(verdict.reason).toBe(`failing ${why}`);
    expect(verdict.signals[0]).toMatchObject({ verdict: "inconclusive", logEvidence: 0 });
  });

  test.each<{ it: string; signals: Signal[]; verdict: string }>([
    { it: "alone", signals: [{ ...calm, blind: why }], verdict: "inconclusive" },
    { it: "beside one that is well", signals: [calm, { ...failing, blind: why }], verdict: "inconclusive" },
    {
      it: "watch-only beside one that is well",
      signals: [calm, { ...failing, blind: why, watchOnly: true }],
      verdict: "healthy",
    },
    { it: "beside one that fails", signals: [failing, { ...calm, blind: why }], verdict: "regressed" },
  ])("$it: the deploy is $verdict", ({ signals, verdict }) => {
    expect(judge(windowOf(...signals)).verdict).toBe(verdict);
  });

  test("takes no share of the evidence from those that can be judged", () => {
    const alone = judge(windowOf(failing)).signals[0]!;
    const beside = judge(windowOf(failing, { ...calm, blind: why, weight: 100 })).signals[0]!;
    expect(beside.threshold).toBe(alone.threshold);
  });
});
