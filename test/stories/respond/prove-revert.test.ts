import { afterEach, beforeEach, expect, test } from "vitest";
import { proofContext, proveRevert } from "../../../src/stories/respond/prove-revert.ts";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { lines, openStage, type Stage } from "../../revert/revert-stage.ts";

let stage: Stage;
let number: number;
beforeEach(async () => {
  stage = await openStage();
  const bad = await stage.emulator.commit({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
  const outcome = await revertOnGitHub(stage.world(), stage.request(bad));
  if (outcome.kind !== "opened") throw new Error(outcome.kind);
  number = outcome.number;
});
afterEach(() => stage.emulator.close());

const prove = () => proveRevert(stage.world(), { number, good: stage.good });
const statuses = () => stage.emulator.statuses(stage.emulator.pulls().at(-1)!.pull.headSha);
const checked = (name: string, conclusion: string | null) =>
  void stage.emulator.state.checkRuns.push({ sha: stage.good, name, conclusion });

test("the same files as before, on which checks passed, get a status that says so; twice says the same", async () => {
  checked("build", "success");
  expect(await prove()).toEqual({ kind: "proven", passed: 1 });
  await prove();
  const said = statuses().map(({ state, context, description }) => ({ state, context, description }));
  const one = {
    state: "success",
    context: proofContext,
    description: `exactly the files of ${stage.good.slice(0, 7)}, on which 1 check passed`,
  };
  expect(said).toEqual([one, one]);
});

test.each<[string, () => unknown, string]>([
  ["nothing checked them", () => {}, "no-checks"],
  ["a check failed there", () => checked("build", "failure"), "did-not-pass"],
  [
    "the branch has gone on",
    async () => {
      checked("build", "success");
      await stage.emulator.commit({ "src/shop.ts": "later\n" });
    },
    "moved",
  ],
])("%s: no status", async (_, arrange, kind) => {
  await arrange();
  expect(await prove()).toMatchObject({ kind });
  expect(statuses()).toEqual([]);
});
