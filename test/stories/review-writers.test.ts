import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import {
  headOf,
  marked,
  openReviewShop,
  openRisky,
  payments,
  review,
  statusNow,
  worse,
} from "../support/review-shop.ts";

let github: Emulator;

beforeEach(async () => {
  github = await openReviewShop();
});

afterEach(() => github.close());

const approve = (number: number, author = "jane") => github.review(number, { author, verdict: "APPROVED" });
const person = (name: string) => ({ name, email: `${name}@users.noreply.github.com`, at: Date.now() });

describe("a pull request of more commits than GitHub lists", () => {
  async function openLong(authorOf: (at: number) => string): Promise<number> {
    const number = await openRisky(github);
    let tip = headOf(github, number);
    const { tree } = (await github.git.readCommit(tip))!;
    for (let at = 0; at < 270; at++) {
      const [author, committer] = [person(authorOf(at)), person(authorOf(at))];
      tip = await github.git.writeCommit({ tree, parents: [tip], message: `Step ${at}`, author, committer });
    }
    await github.setBranch("new-host", tip);
    return number;
  }

  test("knows who wrote the newest of them", async () => {
    const number = await openLong((at) => (at === 265 ? "jane" : "sam"));
    approve(number);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("someone who committed to this pull request");
    approve(number, "pat");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  }, 60_000);
});

test("an owner who pushed what another is said to have written wrote it", async () => {
  const number = await openRisky(github, { "docs/a.md": "b\n" });
  const before = headOf(github, number);
  const after = await github.commit({ "config/payments.yml": worse }, { branch: "new-host", author: "sam" });
  github.state.pushers.set("new-host", [
    { by: "jane", before, after },
    { by: "sam", after: before },
  ]);
  approve(number);
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
  expect(marked(github, number)[0]?.body).toContain("someone who committed to this pull request");
  approve(number, "pat");
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("success");
});

test("an owner who pushed only what leaves the held settings alone keeps the approval", async () => {
  const number = await openRisky(github);
  const before = headOf(github, number);
  approve(number);
  const after = await github.commit({ "docs/a.md": "b\n" }, { branch: "new-host", author: "sam" });
  github.state.pushers.set("new-host", [
    { by: "JANE", before, after },
    { by: "sam", after: before },
  ]);
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("success");
});

test("pushes of other pull requests from the same branch say nothing", async () => {
  const old = await github.commit({ "config/payments.yml": worse }, { branch: "old", author: "jane" });
  const number = await openRisky(github);
  github.state.pushers.set("new-host", [
    { by: "sam", after: headOf(github, number) },
    { by: "jane", after: old },
  ]);
  approve(number);
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("success");
});

describe("an owner who brings the branch up to date", () => {
  async function rebaseBy(who: string, files: Record<string, string>): Promise<string> {
    const main = await github.commit({ "docs/main.md": "moved on\n" });
    const rebased = await github.commit(files, { branch: "rebased", author: "sam", parents: [main] });
    const { tree, message, author } = (await github.git.readCommit(rebased))!;
    const sha = await github.git.writeCommit({
      tree,
      parents: [main],
      message,
      author,
      committer: person(who),
    });
    await github.setBranch("new-host", sha);
    return sha;
  }

  test("by a rebase keeps the approval where GitHub shows that nothing of what is held was altered", async () => {
    const number = await openRisky(github);
    const before = headOf(github, number);
    approve(number);
    const after = await rebaseBy("jane", { "config/payments.yml": worse });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    github.state.pushers.set("new-host", [
      { by: "jane", before, after },
      { by: "sam", after: before },
    ]);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("by a rebase that alters what is held loses it", async () => {
    const number = await openRisky(github);
    const before = headOf(github, number);
    const after = await rebaseBy("jane", { "config/payments.yml": worse.replace("3", "0") });
    github.state.pushers.set("new-host", [
      { by: "jane", before, after },
      { by: "sam", after: before },
    ]);
    approve(number);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });

  test.each<[string, string, string]>([
    ["keeping the branch's side keeps it", worse, "success"],
    ["taking another value loses it", worse.replace("timeout: 0", "timeout: 1"), "pending"],
    ["taking the base's side for a part loses it", worse.replace("retries: 3", "retries: 9"), "pending"],
  ])("by a merge in conflict with the base, %s", async (_, resolved, state) => {
    const number = await openRisky(github);
    approve(number);
    const head = headOf(github, number);
    const main = await github.commit({ "config/payments.yml": `${payments}# the base moved on\n` });
    await github.commit(
      { "config/payments.yml": resolved },
      { branch: "new-host", author: "jane", message: "Merge branch 'main'", parents: [head, main] },
    );
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe(state);
  });
});

test.each([
  ["in capitals", "CO-AUTHORED-BY: Jane <JANE@users.noreply.github.com>"],
  [
    "among other trailers",
    "Signed-off-by: S <s@x.example>\r\nCo-authored-by:Jane<jane@users.noreply.github.com>\r\nRefs: 1",
  ],
  ["of a merge commit's message", "Merge\n\nCo-authored-by: Jane <9+jane@users.noreply.github.com>"],
])("a co-author wrote a part, however the trailer stands: %s", async (_, trailer) => {
  await github.commit(
    { "config/payments.yml": worse },
    { branch: "new-host", author: "sam", message: `Move\n\n${trailer}` },
  );
  const number = await github.openPull({ head: "new-host", title: "Move", author: "sam" });
  approve(number);
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
});
