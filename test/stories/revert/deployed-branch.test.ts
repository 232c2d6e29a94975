import { afterEach, beforeEach, expect, test } from "vitest";
import type { RevertRequest } from "../../../src/stories/revert/read/revert-request.ts";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { gitsTree, lines, openStage, type Stage, treeOf } from "../../revert/revert-stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.emulator.close());

/** A pull request squashed into a branch; the commit that it became. */
async function mergedInto(base: string): Promise<string> {
  const { emulator } = stage;
  if ((await emulator.findBranch(base)) === undefined) await emulator.setBranch(base, stage.good);
  await emulator.setBranch("feature", (await emulator.findBranch(base))!);
  await emulator.commit({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) }, { branch: "feature" });
  return emulator.mergePull(
    await emulator.openPull({ head: "feature", title: "Move payments", base }),
    "squash",
  );
}

async function revert(bad: string, change: Partial<RevertRequest>) {
  const { github } = stage.world();
  const comparison = await github.compare(stage.good, bad);
  const pulls = await github.readPullsOfCommits(comparison.commits.map(({ sha }) => sha));
  return revertOnGitHub(stage.world(), stage.request(bad, { known: { comparison, pulls }, ...change }));
}

const opened = () => stage.emulator.pulls().at(-1)!;

test("C6: of a main that is fast-forwarded to develop, main is reverted, and develop is told of", async () => {
  const { emulator, good } = stage;
  const bad = await mergedInto("develop");
  await emulator.setBranch("main", bad);
  expect(await revert(bad, { deployedFrom: "main" })).toMatchObject({ kind: "opened", base: "main" });
  const { pull, body } = opened();
  expect(pull.base).toBe("main");
  expect(treeOf(emulator, pull.headSha)).toBe(gitsTree(emulator, { good, bad, tip: bad }));
  expect(body).toContain("**`develop` holds it too**");
});

test("C6: where develop has gone on since, it is not touched", async () => {
  const { emulator } = stage;
  const bad = await mergedInto("develop");
  await emulator.setBranch("main", bad);
  await emulator.commit({ "src/shop.ts": "later\n" }, { branch: "develop" });
  await revert(bad, { deployedFrom: "main" });
  expect(opened().pull.base).toBe("main");
});

test("a branch for production that follows main is the one that is reverted", async () => {
  const bad = await mergedInto("main");
  await stage.emulator.setBranch("production", bad);
  await revert(bad, { deployedFrom: "production" });
  expect(opened()).toMatchObject({
    pull: { base: "production" },
    body: expect.stringContaining("**`main` holds it too**"),
  });
});

test("C7: of a release branch with a tag on it the branch is reverted", async () => {
  const bad = await mergedInto("release/2");
  await stage.emulator.git.setRef("refs/tags/v2.1", bad);
  await revert(bad, { deployedFrom: "v2.1" });
  expect(opened().pull.base).toBe("release/2");
  expect(opened().body).not.toContain("holds it too");
});

test.each(["HEAD~1", "no-such-branch", "main"])(
  "deployed from %s, the branch that took it in is reverted",
  async (deployedFrom) => {
    const bad = await mergedInto("main");
    await revert(bad, { deployedFrom });
    expect(opened().pull.base).toBe("main");
  },
);

test("a branch of that name which does not hold the commit is left alone", async () => {
  const bad = await mergedInto("main");
  await stage.emulator.setBranch("stable", stage.good);
  await revert(bad, { deployedFrom: "stable" });
  expect(opened().pull.base).toBe("main");
});
