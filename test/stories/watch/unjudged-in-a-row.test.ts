import { describe, expect, test } from "vitest";
import { unjudgedInARow, warnOfUnjudged } from "../../../src/stories/watch/unjudged-in-a-row.ts";
import { fakeWorld } from "../../support/fake-world.ts";

type Watch = Parameters<typeof unjudgedInARow>[0];
const at = (hours: number) => Date.UTC(2026, 10, 22, hours);
const watch = (hours: number, verdict: Watch["verdict"], reason = "no data"): Watch => ({
  deployedAt: at(hours),
  runId: hours,
  verdict,
  reason,
});

describe("A45: a guard that could not tell", () => {
  test.each<[string, Watch, Watch[], number | undefined]>([
    ["for the first time", watch(9, "inconclusive"), [watch(8, "healthy")], 1],
    ["again", watch(9, "inconclusive"), [watch(7, "healthy"), watch(8, "inconclusive")], 2],
    ["ever since", watch(9, "inconclusive"), [7, 8].map((hour) => watch(hour, "inconclusive")), 3],
    ["but can now", watch(9, "healthy"), [watch(8, "inconclusive")], undefined],
    ["but saw a regression", watch(9, "regressed"), [watch(8, "inconclusive")], undefined],
    [
      "in the same run, repeated",
      watch(9, "inconclusive"),
      [watch(8, "healthy"), watch(9, "inconclusive")],
      1,
    ],
    [
      "because another deploy came, which is no blindness",
      watch(9, "inconclusive"),
      [watch(7, "inconclusive"), watch(8, "inconclusive", "that deploy's own watch has to tell")],
      1,
    ],
  ])("%s", (_, now, earlier, count) => {
    expect(unjudgedInARow(now, earlier)?.count).toBe(count);
  });

  const warn = (earlier: Watch[]) => {
    const world = fakeWorld();
    const deploy = { environment: "production", sha: "a", deployedAt: at(9), found: "" };
    const verdict = { verdict: "inconclusive", reason: "no data" } as const;
    const notes = warnOfUnjudged(world, { deploy, verdict, runId: 9 }, earlier);
    return { notes, lines: world.lines };
  };

  test("warns the louder the longer it lasts, and says since when and what to do", () => {
    expect(warn([]).lines).toEqual([]);
    expect(warn([watch(8, "inconclusive")]).lines).toEqual([
      expect.stringMatching(
        /^warning: 2 watches of production in a row could not tell, the first at 2026-11-22 08:00:00 UTC: .* Mend/u,
      ),
    ]);
    const { lines, notes } = warn([7, 8].map((hour) => watch(hour, "inconclusive")));
    expect(lines).toEqual([expect.stringMatching(/^error: 3 watches of production in a row/u)]);
    expect(notes).toMatchObject([{ kind: "unjudged", of: "production", count: 3 }]);
  });
});
