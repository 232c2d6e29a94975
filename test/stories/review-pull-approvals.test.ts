import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import {
  headOf,
  marked,
  openReviewShop,
  openRisky,
  policy,
  policyFile,
  review,
  statusNow,
  statusOf,
  worse,
} from "../support/review-shop.ts";

let github: Emulator;

beforeEach(async () => {
  github = await openReviewShop();
});

afterEach(() => github.close());

describe("an approval", () => {
  const approve = (number: number, author: string) => github.review(number, { author, verdict: "APPROVED" });

  test.each([
    ["an owner by name", "jane"],
    ["a member of the team that owns it", "pat"],
  ])("by %s turns the status green", async (_, author) => {
    const number = await openRisky(github);
    await review(github, number);
    approve(number, author);
    const { outputs } = await review(github, number, { event: "pull_request_review" });
    expect(statusNow(github, number)).toMatchObject({
      state: "success",
      description: `stripe: approved by ${author}`,
    });
    expect(outputs.approved).toBe("true");
    expect(marked(github, number)[0]?.body).toContain("approved by their owners");
  });

  test("by a stranger does not count, and the comment says why", async () => {
    const number = await openRisky(github);
    approve(number, "eve");
    await review(github, number, { event: "pull_request_review" });
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toMatch(
      /approval of eve at `[0-9a-f]{7}` does not count: they are not an owner/u,
    );
  });

  test("by the author does not count, owner or not", async () => {
    await github.commit({ "config/payments.yml": worse }, { branch: "janes", author: "jane" });
    const number = await github.openPull({ head: "janes", title: "Mine", author: "jane" });
    approve(number, "jane");
    await review(github, number, { event: "pull_request_review" });
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("it is by the author");
  });

  test("by a committer does not count", async () => {
    const number = await openRisky(github);
    await github.commit({ "docs/a.md": "mine\n" }, { branch: "new-host", author: "jane" });
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("someone who committed to this pull request");
  });

  test("by who committed what another wrote does not count either", async () => {
    const number = await openRisky(github);
    const { tree } = (await github.git.readCommit(headOf(github, number)))!;
    const person = (name: string) => ({ name, email: `${name}@users.noreply.github.com`, at: Date.now() });
    const amended = await github.git.writeCommit({
      tree,
      parents: [headOf(github, number)],
      message: "Again",
      author: person("sam"),
      committer: person("jane"),
    });
    await github.setBranch("new-host", amended);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });

  test("that is dismissed turns the status back", async () => {
    const number = await openRisky(github);
    const given = approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
    github.state.issues
      .find((one) => one.number === number)!
      .pull!.reviews.find(({ id }) => id === given.id)!.state = "DISMISSED";
    await review(github, number, { event: "pull_request_review" });
    expect(statusNow(github, number)?.state).toBe("pending");
  });

  test("is voided by a push that alters the change, and the comment says so", async () => {
    const number = await openRisky(github);
    approve(number, "jane");
    await github.commit(
      { "config/payments.yml": worse.replace("retries: 3", "retries: 0") },
      {
        branch: "new-host",
        author: "sam",
      },
    );
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("these changes were altered after it");
  });

  test("is voided by a push that brings the same integration into another file", async () => {
    const number = await openRisky(github);
    approve(number, "jane");
    await github.commit({ "config/payments.staging.yml": worse }, { branch: "new-host", author: "sam" });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });

  test.each<[string, Record<string, string>]>([
    ["elsewhere", { "docs/a.md": "b\n", "src/app.ts": "export const a = 1;\n" }],
    ["of comments and order in the same file", { "config/payments.yml": `# moved\n\n${worse}` }],
  ])("is kept by a push %s", async (_, files) => {
    const number = await openRisky(github);
    approve(number, "jane");
    await github.commit(files, { branch: "new-host", author: "sam" });
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "success",
      description: "stripe: approved by jane",
    });
  });

  test("is kept when the base moves on and is merged in", async () => {
    const number = await openRisky(github);
    approve(number, "jane");
    const base = await github.commit({ "docs/other.md": "x\n" });
    await github.commit(
      { "docs/other.md": "x\n" },
      { branch: "new-host", author: "sam", parents: [headOf(github, number), base] },
    );
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("that comes while another run writes is not overwritten", async () => {
    const number = await openRisky(github);
    github.onRequest(async ({ write, path }) => {
      if (!write || !path.includes("/comments")) return;
      github.onRequest(undefined);
      approve(number, "jane");
    });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("by a team that the token can't list tells which token it takes", async () => {
    github.deny("members");
    const number = await openRisky(github);
    approve(number, "pat");
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({ state: "pending" });
    expect(statusNow(github, number)?.description).toContain("token needs to read members");
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test.each<[string, string, string]>([
    ["all", "pending", "all"],
    ["1", "success", "1"],
    ["2", "pending", "2"],
  ])("alone, where %s must approve, is %s", async (_, state, require) => {
    await github.commit({ [policyFile]: policy.replace("config:", `require: ${require}, config:`) });
    const number = await openRisky(github);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe(state);
    approve(number, "pat");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });
});

test("a second pull request of the same commit can't make its status milder", async () => {
  const number = await openRisky(github);
  await github.commit({ [policyFile]: "version: 1\n" }, { branch: "lax", author: "sam" });
  const twin = await github.openPull({ head: "new-host", base: "lax", title: "The same", author: "sam" });
  await review(github, twin);
  expect(statusNow(github, number)).toMatchObject({
    state: "pending",
    description: expect.stringMatching(new RegExp(`#${number}: stripe: waiting for`, "u")),
  });
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
  github.review(number, { author: "jane", verdict: "APPROVED" });
  await review(github, twin);
  expect(statusNow(github, number)?.state).toBe("success");
});

describe("a merge queue's group", () => {
  async function openGroup(number: number) {
    const base = (await github.findBranch("main"))!;
    const head = await github.commit(
      { "config/payments.yml": worse },
      {
        branch: `gh-readonly-queue/main/pr-${number}-${base}`,
        author: "sam",
        message: `Move payments (#${number})`,
      },
    );
    const payload = {
      merge_group: {
        head_sha: head,
        base_sha: base,
        head_ref: `refs/heads/gh-readonly-queue/main/pr-${number}-${base}`,
      },
    };
    return { head, run: () => review(github, number, { event: "merge_group", payload }) };
  }

  test("of an approved pull request gets a green status on its own head", async () => {
    const number = await openRisky(github);
    github.review(number, { author: "jane", verdict: "APPROVED" });
    const { head, run } = await openGroup(number);
    const { outputs } = await run();
    expect(statusOf(github, head)).toMatchObject({
      state: "success",
      description: `#${number}: stripe: approved by jane`,
    });
    expect(outputs.approved).toBe("true");
    expect(github.comments(number)).toEqual([]);
  });

  test("is sent back while one of its pull requests waits for an owner", async () => {
    const number = await openRisky(github);
    const { head, run } = await openGroup(number);
    await run();
    expect(statusOf(github, head)).toMatchObject({
      state: "failure",
      description: expect.stringContaining("waiting for @acme/payments"),
    });
  });

  test("fails when nobody can tell what is in it", async () => {
    const number = await openRisky(github);
    const base = (await github.findBranch("main"))!;
    const head = await github.commit({ "docs/a.md": "z\n" }, { branch: "odd", author: "sam" });
    await review(github, number, {
      event: "merge_group",
      payload: { merge_group: { head_sha: head, base_sha: base, head_ref: "refs/heads/odd" } },
    });
    expect(statusOf(github, head)?.state).toBe("failure");
  });
});

test("a file of an integration that can't be read needs its owners, and each version anew", async () => {
  const number = await openRisky(github, { "config/payments.yml": "payments: {{{\n" });
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
  github.review(number, { author: "jane", verdict: "APPROVED" });
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("success");
  await github.commit({ "config/payments.yml": "payments: {{{{\n" }, { branch: "new-host", author: "sam" });
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
});
