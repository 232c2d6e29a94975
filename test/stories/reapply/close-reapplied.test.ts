import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { closeReapplied } from "../../../src/stories/reapply/close-reapplied.ts";
import { lines } from "../../revert/revert-stage.ts";
import { type Aftermath, openAftermath, sandbox } from "./reapply-stage.ts";

let after: Aftermath;
beforeEach(async () => {
  after = await openAftermath();
  await after.reapply();
});
afterEach(() => after.emulator.close());

const close = () => closeReapplied(after.stage.world());
const draft = () => after.drafts()[0]!;
const said = () =>
  after.emulator.comments(draft().number).map(({ body }) => body.replace(/^<!--.*-->\n/u, ""));
const branches = async () =>
  Object.keys(await after.emulator.branches()).filter((name) => name.includes("reapply"));

/** A pull request that is merged at once. */
async function merge(
  files: Record<string, string>,
  { title, body = "", message = title }: { title: string; body?: string; message?: string },
): Promise<number> {
  const { emulator } = after;
  await emulator.setBranch("fix", (await emulator.findBranch("main"))!);
  await emulator.commit(files, { branch: "fix", message });
  const number = await emulator.openPull({ head: "fix", title, body });
  await emulator.mergePull(number);
  return number;
}

async function isClosed(words: string | RegExp): Promise<void> {
  await close();
  expect(draft().state).toBe("closed");
  expect(draft().pull.mergedAt).toBeUndefined();
  expect(said()).toEqual([expect.stringMatching(words)]);
  expect(await branches()).toEqual([]);
  const writes = after.emulator.writes().length;
  await close();
  expect(after.emulator.writes()).toHaveLength(writes);
}

async function staysOpen(): Promise<void> {
  await close();
  expect(draft().state).toBe("open");
  expect(said()).toEqual([]);
}

describe("a draft whose change has come back another way is closed", () => {
  test("by the same files, whatever is said of them", async () => {
    await merge(sandbox, { title: "Try the new host once more" });
    await isClosed("Closed: `main` holds all of this again.");
  });

  test("by the same files among later work on others", async () => {
    await merge({ ...sandbox, "src/shop.ts": "more\n" }, { title: "Try again, with more" });
    await isClosed("holds all of this again");
  });

  test("by the revert of the revert, with a fix on top", async () => {
    const files = { ...sandbox, "src/pay/stripe.ts": lines(30, { 1: "fixed" }) };
    const message = `Reapply "Move payments"\n\nThis reverts commit ${after.merged}.`;
    const number = await merge(files, { title: "Reapply", message });
    await isClosed(`Closed: #${number} brought it back to \`main\`.`);
  });

  test("by a pull request that says so, though its files are not quite the same", async () => {
    await after.emulator.close();
    after = await openAftermath({ files: { ...sandbox, "src/pay/stripe.ts": lines(30, { 2: "new" }) } });
    await after.reapply();
    const files = { ...sandbox, "src/pay/stripe.ts": lines(30, { 2: "new, and mended" }) };
    const number = await merge(files, { title: `Reverts #${after.revert}` });
    await isClosed(`Closed: #${number} brought it back`);
  });
});

describe("a draft stays open", () => {
  test("while nothing of it is back", async () => {
    await staysOpen();
    await merge({ "src/shop.ts": "other\n" }, { title: "Something else" });
    await staysOpen();
  });

  test("when a commit only says that it takes the revert back", async () => {
    await merge(
      { "src/shop.ts": "x\n" },
      { title: "x", message: `x\n\nThis reverts commit ${after.merged}.` },
    );
    await staysOpen();
  });

  test("when a part of it is back", async () => {
    await after.emulator.close();
    after = await openAftermath({ files: { ...sandbox, "src/shop.ts": lines(30, { 2: "new" }) } });
    await after.reapply();
    await merge(sandbox, { title: "The first half" });
    await staysOpen();
  });

  test("when what took the revert back was reverted in turn", async () => {
    const { emulator } = after;
    await merge(sandbox, { title: "Reapply", message: `Reapply\n\nThis reverts commit ${after.merged}.` });
    const back = await emulator.findBranch("main");
    await merge(
      { "config/payments.yml": lines(30) },
      { title: "Again", message: `Revert\n\nThis reverts commit ${back}.` },
    );
    await staysOpen();
  });
});

test("a draft that somebody has worked on is told, once, and left open", async () => {
  const { emulator } = after;
  await emulator.commit({ "src/shop.ts": "the fix\n" }, { branch: draft().pull.head, author: "ada" });
  await merge(sandbox, { title: "Another way" });
  for (const _ of [1, 2]) await close();
  expect(draft().state).toBe("open");
  expect(said()).toEqual([expect.stringContaining("somebody has worked on this branch")]);
  expect(await branches()).toHaveLength(1);
});

test("without a draft it costs one request", async () => {
  after.emulator.closeIssue(draft().number);
  await after.emulator.deleteBranch(draft().pull.head);
  const before = after.emulator.requests.length;
  await close();
  expect(after.emulator.requests.length - before).toBe(1);
});

test("killed after any write, the next watch ends it", async () => {
  const { emulator } = after;
  await merge(sandbox, { title: "Another way" });
  const never = new Promise<never>(() => {});
  for (let at = 1; at <= 2; at++) {
    const start = emulator.writes().length;
    let die: () => void = () => {};
    const killed = new Promise<void>((resolve) => {
      die = resolve;
    });
    emulator.onRequest(() => {
      if (emulator.writes().length - start < 1) return;
      die();
      return never;
    });
    await Promise.race([close(), killed]);
    emulator.onRequest(undefined);
  }
  await close();
  expect(draft().state).toBe("closed");
  expect(said()).toHaveLength(1);
});
