import { afterEach, beforeEach, expect, test } from "vitest";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { gitsTree, lines, openStage, type Stage, treeOf } from "../../revert/revert-stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.emulator.close());

let made = 0;
/** A pull request squashed into main; its number and the commit that it became. */
async function merged(path: string, edits: Record<number, string>): Promise<{ number: number; sha: string }> {
  const { emulator } = stage;
  made += 1;
  const head = `feature-${made}`;
  await emulator.setBranch(head, (await emulator.findBranch("main"))!);
  await emulator.commit({ [path]: lines(30, edits) }, { branch: head });
  const number = await emulator.openPull({ head, title: `Change ${path}` });
  return { number, sha: await emulator.mergePull(number, "squash") };
}
const opened = () => stage.emulator.pulls().at(-1)!;
const named = ({ number, sha }: { number: number; sha: string }, reasons: string) => ({
  number,
  sha,
  title: "a change",
  reasons,
});

test("C15: a suspect alone is undone over its own range, and what stays live is told", async () => {
  const guilty = await merged("config/payments.yml", { 3: "url: sandbox" });
  const other = await merged("src/shop.ts", { 7: "shop" });
  const suspects = [named(guilty, "95 %: x"), named(other, "1 %: y")];
  const outcome = await revertOnGitHub(
    stage.world(),
    stage.request(other.sha, {
      scope: "suspect",
      suspect: { number: guilty.number },
      telling: { suspects },
    }),
  );
  expect(outcome).toMatchObject({ kind: "opened" });
  const { body, pull } = opened();
  expect(body).toContain(
    `three-way merge that \`git revert\` makes: ${guilty.sha.slice(0, 7)} → ${stage.good.slice(0, 7)}`,
  );
  expect(body).toContain(
    `**It undoes one change alone.** What else this deploy brought stays live: #${other.number} `,
  );
  const range = { good: stage.good, bad: guilty.sha, tip: other.sha };
  expect(treeOf(stage.emulator, pull.headSha)).toBe(gitsTree(stage.emulator, range));
});

test("C3: a suspect in conflict with its neighbour in the same deploy gives way to the whole deploy", async () => {
  const guilty = await merged("config/payments.yml", { 3: "url: sandbox" });
  const other = await merged("config/payments.yml", { 3: "url: sandbox # why" });
  const outcome = await revertOnGitHub(
    stage.world(),
    stage.request(other.sha, {
      scope: "suspect",
      suspect: { number: guilty.number },
      telling: { suspects: [named(guilty, "x"), named(other, "y")] },
    }),
  );
  expect(outcome).toMatchObject({ kind: "opened" });
  const { body, pull } = opened();
  expect(treeOf(stage.emulator, pull.headSha)).toBe(treeOf(stage.emulator, stage.good));
  expect(body).toContain("in conflict with what came after it, so the whole deploy is undone");
  expect(body).not.toContain("stays live");
});

test("C4: without a suspect that is sure enough the whole deploy is undone", async () => {
  await merged("config/payments.yml", { 3: "url: sandbox" });
  const other = await merged("src/shop.ts", { 7: "shop" });
  const outcome = await revertOnGitHub(stage.world(), stage.request(other.sha, { scope: "suspect" }));
  expect(outcome).toMatchObject({ kind: "opened" });
  expect(treeOf(stage.emulator, opened().pull.headSha)).toBe(treeOf(stage.emulator, stage.good));
  expect(opened().body).toContain("No change stands out as the cause");
});
