import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Emulator } from "../support/github/open-github-emulator.ts";
import {
  headOf,
  marked,
  openReviewShop,
  openRisky,
  payments,
  policy,
  policyFile,
  review,
  statusNow,
  worse,
} from "../support/review-shop.ts";

let github: Emulator;

beforeEach(async () => {
  github = await openReviewShop();
});

afterEach(() => github.close());

const approve = (number: number, author: string) => github.review(number, { author, verdict: "APPROVED" });

describe("D1: settings that are moved where nothing reads them", () => {
  test.each([
    "docs/payments.yml",
    "test/payments.yml",
    "tests/fixtures/payments.yml",
    "examples/payments.yml",
    "dev/payments.yml",
    "config.md",
    "node_modules/x/payments.yml",
    "config/payments.yml.bak/readme.txt",
  ])("wait for their owners as removed ones do: %s", async (path) => {
    const number = await openRisky(github, { "config/payments.yml": null as never, [path]: payments });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("config/payments.yml");
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("and those that come from there into use wait as new ones do", async () => {
    await github.commit({ "docs/other.yml": worse });
    const number = await openRisky(github, {
      "docs/other.yml": null as never,
      "config/payments.eu.yml": worse,
    });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });
});

describe("D2: what the settings name is never guessed away", () => {
  test.each([
    "template.yaml",
    "license.yml",
    "local.yml",
    "config/payments.yml.tmpl",
    "vendor/payments.yml",
    "dist/payments.yml",
    "ci/payments.yml",
    "docs/payments.yml",
    "test/fixtures/payments.yml",
    "payments.conf",
    "payments.txt",
    "payments.sh",
    "payments",
    "constructor",
    "__proto__",
    "constructor/payments.yml",
    "odd\nname.yml",
    "package-lock.json",
    "README.md",
    "payments.bin",
  ])("%j", async (path) => {
    const named = policy.replace('["config/payments.*"]', JSON.stringify([path]));
    const text = (host: string) =>
      path.endsWith(".json") ? JSON.stringify({ mode: host }) : `mode=${host}\nretries=3\n`;
    await github.commit({ [policyFile]: named, [path]: text("live") });
    const number = await openRisky(github, { [path]: text("other") });
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "pending",
      description: "stripe: waiting for @acme/payments or @jane",
    });
  });

  test.each([
    ["made unreadable", "a\u0000b"],
    ["too large", `a: ${"x".repeat(1_000_001)}\n`],
    ["removed", null],
  ])("not when it is %s", async (_, text) => {
    const named = policy.replace('["config/payments.*"]', '["test/odd.yml"]');
    await github.commit({ [policyFile]: named, "test/odd.yml": "a: 1\n" });
    const number = await openRisky(github, { "test/odd.yml": text as never });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });

  test("not when it was unreadable and is removed", async () => {
    await github.commit({ "config/payments.key": "a\u0000b" });
    const number = await openRisky(github, { "config/payments.key": null as never });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });
});

describe("D9: an approval", () => {
  test.each(["read", "none"] as const)("of an owner who may only %s does not count", async (permission) => {
    github.addPerson("jane", { permission });
    const number = await openRisky(github);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("no write access to this repository");
  });

  test.each([
    "Co-authored-by: Jane <jane@users.noreply.github.com>",
    "co-AUTHORED-by: J <123+jane@users.noreply.github.com>",
  ])("of a co-author does not count: %s", async (trailer) => {
    await github.commit(
      { "config/payments.yml": worse },
      { branch: "new-host", author: "sam", message: `Move\n\n${trailer}` },
    );
    const number = await github.openPull({ head: "new-host", title: "Move", author: "sam" });
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });

  async function openByStranger(): Promise<number> {
    github.addPerson("ghost", { email: "nobody@nowhere.example" });
    github.state.people.delete("ghost");
    github.addPerson("laptop", { email: "root@laptop" });
    await github.commit({ "config/payments.yml": worse }, { branch: "new-host", author: "laptop" });
    github.state.people.delete("laptop");
    return github.openPull({ head: "new-host", title: "Move", author: "sam" });
  }

  test("does not count while nobody knows who wrote a commit, and says which", async () => {
    const number = await openByStranger();
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("an address that GitHub knows nobody by");
  });

  test.each([
    ["somebody else", ["sam"], "success"],
    ["the approver", ["sam", "jane"], "pending"],
  ])("counts by who pushed such a commit: %s", async (_, pushers, state) => {
    const number = await openByStranger();
    github.state.pushers.set("new-host", pushers);
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe(state);
  });

  test("of the only owner is kept when it is he who brings the branch up to date", async () => {
    const number = await openRisky(github);
    approve(number, "jane");
    const head = headOf(github, number);
    const main = await github.commit({ "docs/a.md": "moved on\n" });
    await github.commit(
      { "docs/a.md": "moved on\n" },
      { branch: "new-host", author: "jane", message: "Merge branch 'main'", parents: [head, main] },
    );
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("of an owner whose merge alters what is held does not count", async () => {
    const number = await openRisky(github);
    const head = headOf(github, number);
    const main = await github.commit({ "docs/a.md": "moved on\n" });
    await github.commit(
      { "docs/a.md": "moved on\n", "config/payments.yml": worse.replace("retries: 3", "retries: 0") },
      { branch: "new-host", author: "jane", message: "Merge branch 'main'", parents: [head, main] },
    );
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });
});

test("D10: a twin that is not among the newest is found by its head", async () => {
  await github.commit({ "docs/a.md": "mild\n" }, { branch: "mild" });
  const number = await openRisky(github);
  const policyless = await github.commit({ [policyFile]: "version: 1\n" }, { branch: "release" });
  expect(policyless).toMatch(/^[0-9a-f]{40}$/u);
  const twin = await github.openPull({ head: "new-host", base: "release", title: "Twin", author: "sam" });
  github.failNext({ path: "/pulls?state=open", status: 200, body: [] });
  await review(github, twin);
  expect(statusNow(github, number)).toMatchObject({
    state: "pending",
    description: expect.stringContaining(`#${number}: stripe: waiting`),
  });
});

describe("D12: what decides about reviews", () => {
  const workflow = ".github/workflows/review.yml";
  const runs = "on: pull_request_target\njobs: { r: { steps: [{ uses: acme/deploy-guard@v1 }] } }\n";

  beforeEach(async () => {
    await github.commit({
      [policyFile]: policy.replace('review: { owners: ["@root"] }\n', ""),
      [workflow]: runs,
      "docs/CODEOWNERS": "/web/ @eve\n",
    });
    github.addPerson("root", { permission: "admin" });
  });

  test.each([
    [policyFile, "version: 1\n"],
    [policyFile, null],
    [".github/CODEOWNERS", "* @sam\n"],
    ["CODEOWNERS", "* @sam\n"],
    ["docs/CODEOWNERS", null],
    [workflow, null],
    [workflow, runs.replace("r: {", "r: { if: false,")],
  ])("%s waits for whoever may administer where nobody is named", async (path, text) => {
    const number = await openRisky(github, { [path]: text as never });
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "pending",
      description: expect.stringContaining("anyone who may administer this repository"),
    });
    approve(number, "jane");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    approve(number, "root");
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("waits for nobody when who may administer it wrote it, and is said", async () => {
    await github.commit({ [policyFile]: "version: 1\n" }, { branch: "mine", author: "root" });
    const number = await github.openPull({ head: "mine", title: "Mine", author: "root" });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
    expect(marked(github, number)[0]?.body).toContain("policy-changed");
  });

  test("another workflow waits for nobody", async () => {
    const number = await openRisky(github, { ".github/workflows/ci.yml": "on: push\njobs: {}\n" });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });
});

describe("a waiver in the settings", () => {
  const waiving = (until: string) =>
    policy.replace(
      "review: {",
      `review: { waivers: [{ rule: endpoint-changed, path: "config/**", reason: "asked <b>ops</b>", until: "${until}" }, { rule: environment-mismatch, path: "config/**", reason: r, until: "${until}" }],`,
    );
  const moved = payments.replace("api.stripe.com", "files.stripe.com");

  test("holds nobody up, and is listed in the comment", async () => {
    await github.commit({ [policyFile]: waiving("2999-12-31") });
    const number = await openRisky(github, { "config/payments.yml": moved });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
    expect(marked(github, number)[0]?.body).toMatch(/Waived until 2999-12-31: .*asked &lt;b&gt;ops/u);
  });

  test("that has ended holds nothing, and is said", async () => {
    await github.commit({ [policyFile]: waiving("1969-12-31") });
    const number = await openRisky(github, { "config/payments.yml": moved });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("ended on 1969-12-31");
  });

  test.each([
    ['["config/**"]', "pending"],
    ['["config/payments.yml"]', "success"],
    ['[".github/**", "config/payments.yml"]', "success"],
  ])("exclude %s of what config names: %s", async (exclude, state) => {
    await github.commit({ [policyFile]: policy.replace("review: {", `review: { exclude: ${exclude},`) });
    const number = await openRisky(github);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe(state);
  });

  test("exclude never covers the policy", async () => {
    await github.commit({ [policyFile]: policy.replace("review: {", 'review: { exclude: ["**"],') });
    const number = await openRisky(github, { [policyFile]: "version: 1\n" });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
  });
});
