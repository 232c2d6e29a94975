import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import { type MergeMethod, queueUp } from "../support/merge-queue.ts";
import { openReviewShop, openRisky, payments, policyFile, review, statusOf } from "../support/review-shop.ts";

let github: Emulator;

beforeEach(async () => {
  github = await openReviewShop();
});

afterEach(() => github.close());

const approve = (number: number) => github.review(number, { author: "jane", verdict: "APPROVED" });

/** A harmless pull request of two commits. */
async function openHarmless(name: string): Promise<number> {
  await github.commit(
    { [`docs/${name}.md`]: "1\n" },
    { branch: name, author: "ada", message: `Begin ${name}` },
  );
  await github.commit(
    { [`docs/${name}-end.md`]: "2\n" },
    { branch: name, author: "ada", message: `End ${name}` },
  );
  return github.openPull({ head: name, title: `Write ${name}`, author: "ada" });
}

const methods: MergeMethod[] = ["merge", "squash", "rebase"];
const places = methods.flatMap((how) =>
  (["branch", "previous"] as const).flatMap((below) => [true, false].map((keeps) => ({ how, below, keeps }))),
);

describe("D13: a group of several, of which the branch names only the newest", () => {
  test.each(places)(
    "waits for the owners of an earlier one: $how on the $below, branches kept: $keeps",
    async (options) => {
      const risky = await openRisky(github);
      const [first, last] = [await openHarmless("first"), await openHarmless("last")];
      const { head, payload } = await queueUp(github, [first, risky, last], options);
      await review(github, last, { event: "merge_group", payload });
      expect(statusOf(github, head)).toMatchObject({
        state: "failure",
        description: expect.stringContaining(`#${risky}: stripe: waiting for`),
      });
      approve(risky);
      await review(github, last, { event: "merge_group", payload });
      expect(statusOf(github, head)?.state).toBe("success");
    },
  );

  test.each(methods)("two risky ones need an approval each: %s", async (how) => {
    const risky = await openRisky(github);
    await github.commit(
      { "config/payments.eu.yml": payments.replace("5s", "0") },
      { branch: "eu", author: "sam", message: "Europe" },
    );
    const other = await github.openPull({ head: "eu", title: "Europe", author: "sam" });
    const { head, payload } = await queueUp(github, [risky, other], { how });
    approve(other);
    await review(github, other, { event: "merge_group", payload });
    expect(statusOf(github, head)?.state).toBe("failure");
    approve(risky);
    await review(github, other, { event: "merge_group", payload });
    expect(statusOf(github, head)?.state).toBe("success");
  });
});

test.each(methods)("one alone is judged: %s", async (how) => {
  const risky = await openRisky(github);
  const { head, payload } = await queueUp(github, [risky], { how });
  await review(github, risky, { event: "merge_group", payload });
  expect(statusOf(github, head)?.state).toBe("failure");
  approve(risky);
  await review(github, risky, { event: "merge_group", payload });
  expect(statusOf(github, head)).toMatchObject({
    state: "success",
    description: `#${risky}: stripe: approved by jane`,
  });
});

test("a commit that is of no pull request that is known fails the group, and is named", async () => {
  const risky = await openRisky(github);
  const last = await openHarmless("last");
  const { head, payload } = await queueUp(github, [risky, last], {
    how: "rebase",
    keeps: false,
    message: (number, text) => (number === risky ? "Something else" : text),
  });
  await review(github, last, { event: "merge_group", payload });
  expect(statusOf(github, head)).toMatchObject({
    state: "failure",
    description: expect.stringMatching(/^[0-9a-f]{7} is in this group and in no open pull request/u),
  });
});

test("who names an approved pull request in his subject hides nothing", async () => {
  const risky = await openRisky(github);
  const [approved, last] = [await openHarmless("approved"), await openHarmless("last")];
  const { head, payload } = await queueUp(github, [risky, last], {
    how: "rebase",
    message: (number, text) => (number === risky ? `${text} (#${approved})` : text),
  });
  await review(github, last, { event: "merge_group", payload });
  expect(statusOf(github, head)).toMatchObject({
    state: "failure",
    description: expect.stringContaining(`#${risky}: stripe`),
  });
});

test("the policy is that of the branch, not the one that an earlier pull request of the queue brings", async () => {
  await github.commit({ [policyFile]: "version: 1\n" }, { branch: "lax", author: "sam", message: "Lax" });
  const lax = await github.openPull({ head: "lax", title: "Lax", author: "sam" });
  const risky = await openRisky(github);
  const { head, payload } = await queueUp(github, [lax, risky], { how: "squash", below: "previous" });
  github.review(lax, { author: "root", verdict: "APPROVED" });
  await review(github, risky, { event: "merge_group", payload });
  expect(statusOf(github, head)).toMatchObject({
    state: "failure",
    description: expect.stringContaining("stripe: waiting for"),
  });
});

test("a queue of a branch whose name has slashes is known by its branch", async () => {
  const risky = await openRisky(github);
  const { payload, head } = await queueUp(github, [risky], { how: "squash" });
  const { base_ref: _, ...group } = payload.merge_group;
  approve(risky);
  await review(github, risky, { event: "merge_group", payload: { merge_group: group } });
  expect(statusOf(github, head)?.state).toBe("success");
});
