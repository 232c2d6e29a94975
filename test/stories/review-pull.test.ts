import { readFileSync } from "node:fs";
import { join } from "node:path";
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
  statusOf,
  worse,
} from "../support/review-shop.ts";

let github: Emulator;

beforeEach(async () => {
  github = await openReviewShop();
});

afterEach(() => github.close());

describe("the first push", () => {
  test("gets one comment, one pending status, and asks the owners", async () => {
    const number = await openRisky(github);
    const { outputs, summary, failed, world } = await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "pending",
      description: "stripe: waiting for @acme/payments or @jane",
      targetUrl: expect.stringContaining("#issuecomment-"),
    });
    expect(marked(github, number)).toHaveLength(1);
    expect(marked(github, number)[0]?.body).toContain(
      "**stripe is touched: 2 changes need @acme/payments or @jane**",
    );
    expect(marked(github, number)[0]?.body).toMatch(/\/pull\/\d+\/files#diff-[0-9a-f]{64}R3\)/u);
    expect(github.pulls()[0]?.pull).toMatchObject({ reviewers: ["jane"], teams: ["payments"] });
    expect(outputs).toMatchObject({ risk: "critical", integrations: "stripe", approved: "false" });
    expect(Number(outputs.findings)).toBeGreaterThan(1);
    expect(failed).toBeUndefined();
    expect(summary).toContain(`## Integration review of #${number}`);
    expect(JSON.parse(world.disk.get(outputs.report!)!)).toMatchObject({
      risk: "critical",
      integrations: ["stripe"],
    });
    expect(JSON.parse(world.disk.get(outputs.sarif!)!)).toMatchObject({ version: "2.1.0" });
  });

  test("run again changes nothing", async () => {
    const number = await openRisky(github);
    await review(github, number);
    const written = github.writes().length;
    const { world } = await review(github, number);
    expect(github.writes().slice(written)).toEqual([]);
    expect(world.lines).toContain("the status says so already");
  });

  test("reviewed by several runs at once ends in one comment and one state", async () => {
    const number = await openRisky(github);
    await Promise.all([review(github, number), review(github, number), review(github, number)]);
    expect(marked(github, number)).toHaveLength(1);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(github.pulls()[0]?.pull.reviewers).toEqual(["jane"]);
  });

  test("of nothing that matters gets a green status, no comment, and asks nobody", async () => {
    const number = await openRisky(github, { "docs/a.md": "b\n" });
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "success",
      description: "no critical integration is touched",
    });
    expect(github.comments(number)).toEqual([]);
    expect(github.pulls()[0]?.pull).toMatchObject({ reviewers: [], teams: [] });
  });

  test("in a dry run writes nothing", async () => {
    const number = await openRisky(github);
    const { summary, outputs } = await review(github, number, { inputs: { "dry-run": "true" } });
    expect(github.writes()).toEqual([]);
    expect(summary).toContain("Dry run: nothing was written.");
    expect(outputs.risk).toBe("critical");
  });
});

describe("a second push", () => {
  test("that takes the change back resolves the comment and turns the status green", async () => {
    const number = await openRisky(github);
    await review(github, number);
    await github.commit(
      { "config/payments.yml": payments, "docs/a.md": "b\n" },
      { branch: "new-host", author: "sam" },
    );
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
    expect(marked(github, number)).toHaveLength(1);
    expect(marked(github, number)[0]?.body).toContain("**No integration is touched**");
  });

  test("asks nobody a second time", async () => {
    const number = await openRisky(github);
    await review(github, number);
    const issue = github.state.issues.find((one) => one.number === number)!;
    issue.pull!.reviewers = [];
    await github.commit(
      { "config/payments.yml": worse.replace("3", "4") },
      { branch: "new-host", author: "sam" },
    );
    await review(github, number);
    expect(github.pulls()[0]?.pull.reviewers).toEqual([]);
  });

  test("that comes while the first is reviewed is left to its own run", async () => {
    const number = await openRisky(github);
    const first = headOf(github, number);
    github.onRequest(async ({ path }) => {
      if (!path.includes(`/pulls/${number}/reviews`)) return;
      github.onRequest(undefined);
      await github.commit({ "docs/a.md": "c\n" }, { branch: "new-host", author: "sam" });
    });
    const { world } = await review(github, number);
    expect(statusOf(github, first)).toBeUndefined();
    expect(marked(github, number)).toEqual([]);
    expect(world.lines.join("\n")).toContain("pushed to meanwhile");
  });
});

describe("a pull request from a fork", () => {
  async function openFork(): Promise<number> {
    await github.commit(
      { "config/payments.yml": worse },
      { branch: "main", author: "eve", fork: "eve/shop" },
    );
    return github.openPull({ head: "main", title: "Hello", author: "eve", fork: "eve/shop" });
  }

  test("is reviewed on pull_request_target like any other", async () => {
    const number = await openFork();
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)).toHaveLength(1);
  });

  test("on pull_request says plainly that its token may only read", async () => {
    const number = await openFork();
    for (const permission of ["statuses", "issues", "pull_requests"] as const)
      github.grant(permission, "read");
    const { summary, failed, outputs, world } = await review(github, number, { event: "pull_request" });
    expect(world.lines.join("\n")).toContain("warning: GitHub gives this run a token that may only read");
    expect(summary).toContain("pull_request_target");
    expect(failed).toBeUndefined();
    expect(outputs.risk).toBe("critical");
  });

  test.each<[string, (head: string) => unknown]>([
    ["commit", (head) => ({ head_sha: head })],
    [
      "branch",
      () => ({ head_sha: "0".repeat(40), head_branch: "main", head_repository: { full_name: "eve/shop" } }),
    ],
  ])("is found again by its %s, by a workflow that follows one about a review", async (_, run) => {
    const number = await openFork();
    github.review(number, { author: "jane", verdict: "APPROVED" });
    const payload = { workflow_run: run(headOf(github, number)) };
    await review(github, number, { event: "workflow_run", payload, inputs: { mode: "review" } });
    expect(statusNow(github, number)?.state).toBe("success");
  });
});

test("the permissions that the documentation tells to give are enough", async () => {
  const told = readFileSync(join(import.meta.dirname, "../../docs/review.md"), "utf8");
  const given = /^ {4}permissions:\n((?: {6}.*\n)+)/mu.exec(told)![1]!;
  const levels = new Map(
    [...given.matchAll(/^ {6}([a-z-]+): (read|write)/gmu)].map(([, name, level]) => [
      name!.replace("-", "_"),
      level,
    ]),
  );
  for (const permission of [
    "contents",
    "pull_requests",
    "issues",
    "statuses",
    "deployments",
    "actions",
    "members",
  ] as const)
    github.grant(permission, (levels.get(permission) ?? "none") as "none");
  const number = await openRisky(github);
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
  expect(marked(github, number)).toHaveLength(1);
  expect(github.pulls()[0]?.pull).toMatchObject({ reviewers: ["jane"], teams: ["payments"] });
});

test("B9: what is held is shown, though no rule speaks of it", async () => {
  const changed = payments.replace("retries: 3", "retries: 3\n    locale: de-AT\n    currency: eur");
  const number = await openRisky(github, { "config/payments.yml": changed });
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
  const body = marked(github, number)[0]!.body;
  expect(body).toContain("2 more changes wait for the owners; no rule speaks of them:");
  expect(body).toMatch(/- `payments\.stripe\.locale`: new: `de-AT` \(\[config\/payments\.yml:6\]/u);
  expect(body).not.toContain("not listed");
});

test("B11: a permission that the job lacks is an error that names what is needed, not a quiet pass", async () => {
  const number = await openRisky(github);
  github.deny("statuses");
  await expect(review(github, number)).rejects.toThrow(/^(?!.*statuses: read).*`statuses: write`/su);
  expect(marked(github, number)).toHaveLength(1);
});

describe("the policy", () => {
  test("is that of the base: a pull request can't switch off its own review", async () => {
    const number = await openRisky(github, { "config/payments.yml": worse, [policyFile]: "version: 1\n" });
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({ state: "pending" });
    expect(marked(github, number)[0]?.body).toContain("@root");
    github.review(number, { author: "jane", verdict: "APPROVED" });
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "pending",
      description: expect.stringContaining("@root"),
    });
    github.review(number, { author: "root", verdict: "APPROVED" });
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
  });

  test("with mistakes is a failure that the log explains", async () => {
    await github.commit({ [policyFile]: policy.replace("owners:", "onwers:") });
    const number = await openRisky(github);
    await expect(review(github, number)).rejects.toThrow(
      /integrations\.stripe\.onwers — unknown key, did you mean "owners"\? {2}\(line 4\)/u,
    );
    expect(statusNow(github, number)).toMatchObject({
      state: "failure",
      description: expect.stringContaining("a mistake"),
    });
  });

  test("that only warns blocks nothing and asks nobody", async () => {
    await github.commit({ [policyFile]: policy.replace("review: {", "review: { enforce: warn,") });
    const number = await openRisky(github);
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "success",
      description: "only a warning: stripe: waiting for @acme/payments or @jane",
    });
    expect(marked(github, number)[0]?.body).toContain("Nothing is blocked: the policy only warns.");
    expect(github.pulls()[0]?.pull).toMatchObject({ reviewers: [], teams: [] });
  });

  test("A39: under the other ending is the policy just as well", async () => {
    await github.commit({ [policyFile]: null, ".github/deploy-guard.yaml": policy });
    const number = await openRisky(github);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("pending");
    expect(marked(github, number)[0]?.body).toContain("@acme/payments");
  });

  test("A39: that is there twice fails, and never passes", async () => {
    await github.commit({ ".github/deploy-guard.yaml": policy });
    const number = await openRisky(github);
    await expect(review(github, number)).rejects.toThrow("only one of them can hold");
    expect(statusNow(github, number)?.state).toBe("failure");
  });

  test("A39: is held for its owners when a second one is added beside it", async () => {
    const number = await openRisky(github, { ".github/deploy-guard.yaml": "version: 1\n" });
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({ state: "pending" });
    expect(marked(github, number)[0]?.body).toContain("@root");
  });

  test.each<[string, string, string | undefined]>([
    ["that the step asks for and that is not there", "ops/guard.yml", undefined],
    ["that is no text", "ops/guard.yml", "\u0000\u0001"],
    ["that is larger than a policy can be", "ops/guard.yml", `# ${"x".repeat(1_000_001)}\n`],
  ])("A39: one %s fails, and never passes", async (_, config, text) => {
    if (text !== undefined) await github.commit({ [config]: text });
    const number = await openRisky(github);
    await expect(review(github, number, { inputs: { config } })).rejects.toThrow(/mistake/u);
    expect(statusNow(github, number)?.state).toBe("failure");
  });

  test("extends an organisation's, and its own keys win", async () => {
    github.state.otherFiles.set("acme/policies", {
      "guard.yml":
        'version: 1\nintegrations:\n  stripe: { critical: true, owners: ["@eve"] }\n  twilio: { critical: true, owners: ["@root"] }\n',
    });
    await github.commit({
      [policyFile]: policy.replace("version: 1", "version: 1\nextends: acme/policies/guard.yml@main"),
    });
    const number = await openRisky(github, {
      "config/payments.yml": worse,
      "config/sms.yml": "twilio:\n  timeout: 5\n",
    });
    await review(github, number);
    expect(statusNow(github, number)?.description).toBe(
      "stripe: waiting for @acme/payments or @jane; twilio: waiting for @root",
    );
  });

  test.each<[string, string | undefined, RegExp]>([
    ["is missing", undefined, /extends — there is no guard\.yml in acme\/policies at main/u],
    ["extends another", "extends: a/b@main\n", /extends — is extended by .* and may not extend/u],
    [
      "has a mistake",
      "integrations:\n  x: { ownres: [] }\n",
      /x\.ownres — unknown key.*in acme\/policies\/guard\.yml@main/u,
    ],
  ])("that extends a file which %s is a failure", async (_, text, message) => {
    if (text !== undefined) github.state.otherFiles.set("acme/policies", { "guard.yml": text });
    await github.commit({ [policyFile]: `version: 1\nextends: acme/policies/guard.yml@main\n` });
    const number = await openRisky(github);
    await expect(review(github, number)).rejects.toThrow(message);
    expect(statusNow(github, number)?.state).toBe("failure");
  });

  test("labels a pull request by integration if wanted, and takes the label off again", async () => {
    await github.commit({ [policyFile]: policy.replace("review: {", "review: { labels: true,") });
    const number = await openRisky(github);
    await review(github, number);
    expect(github.pulls()[0]?.labels).toEqual(["integration: stripe"]);
    await github.commit(
      { "config/payments.yml": payments, "docs/a.md": "b\n" },
      { branch: "new-host", author: "sam" },
    );
    await review(github, number);
    expect(github.pulls()[0]?.labels).toEqual([]);
  });
});

describe("without a settings file", () => {
  beforeEach(async () => {
    await github.commit({
      [policyFile]: null as never,
      "package.json": JSON.stringify({ dependencies: { stripe: "^14.0.0" } }),
      CODEOWNERS: "* @eve\n/config/ @jane\n",
    });
  });

  test("integrations are discovered and owned by whoever owns the files", async () => {
    const number = await openRisky(github);
    await review(github, number);
    expect(statusNow(github, number)).toMatchObject({
      state: "pending",
      description: "stripe: waiting for @jane",
    });
  });

  test("what nobody owns holds nobody up", async () => {
    await github.commit({ CODEOWNERS: null as never });
    const number = await openRisky(github);
    await review(github, number);
    expect(statusNow(github, number)?.state).toBe("success");
    expect(statusNow(github, number)?.description).toContain("nobody is named as an owner");
    expect(marked(github, number)).toHaveLength(1);
  });
});

test("a list of files that is not whole is a failure with its reason", async () => {
  github.state.mostPullFiles = 2;
  const number = await openRisky(github, {
    "a.yml": "a: 1\n",
    "b.yml": "b: 1\n",
    "config/payments.yml": worse,
  });
  const { failed } = await review(github, number);
  expect(statusNow(github, number)).toMatchObject({
    state: "failure",
    description: expect.stringContaining("GitHub lists only 2 of 3 changed files"),
  });
  expect(failed).toContain("only 2 of 3");
});

test("annotations are at the changed lines, worst first, no more than GitHub shows", async () => {
  const lines = Array.from({ length: 30 }, (_, n) => `  stripe_${n}: { url: "http://api.stripe.com/${n}" }`);
  const number = await openRisky(github, { "config/payments.more.yml": `payments:\n${lines.join("\n")}\n` });
  const { world } = await review(github, number);
  expect(world.lines.filter((line) => line.startsWith("error: "))).toHaveLength(10);
});

test("nothing that the pull request says gets out as Markdown, mention or secret", async () => {
  const hostile = `payments:\n  stripe:\n    url: "https://u:hunter2secret@evil.example|<img src=x> @everyone fixes #1"\n    key: sk_live_${"4eC39HqLyjWDarjtT1zdp7dc"}\n`;
  const number = await openRisky(github, { "config/payments.yml": hostile });
  const { summary, world, outputs } = await review(github, number);
  const all = [
    summary,
    ...world.lines,
    ...world.disk.values(),
    marked(github, number)[0]?.body,
    statusNow(github, number)?.description,
    JSON.stringify(outputs),
  ].join("\n");
  expect(all).not.toContain("4eC39HqLyjWDarjtT1zdp7dc");
  expect(all).not.toContain("hunter2secret");
  // GitHub neither links nor mentions what stands in code.
  const prose = marked(github, number)[0]?.body.replaceAll(/`[^`\n]*`/gu, "");
  expect(prose).not.toMatch(/<img|@everyone|fixes #1/u);
});

test.each(["/files", "/graphql", "/statuses/"])("a rate limit at %s is waited out", async (path) => {
  const number = await openRisky(github);
  github.failNext({ path, status: 429, body: { message: "Slow down" }, headers: { "retry-after": "7" } });
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
  expect(marked(github, number)).toHaveLength(1);
});

test("who can't be asked to review costs the run nothing but a line", async () => {
  await github.commit({ [policyFile]: policy.replace('"@jane"', '"@nobody-here"') });
  const number = await openRisky(github);
  const { world } = await review(github, number);
  expect(world.lines).toContain("GitHub would not ask nobody-here to review");
  expect(github.pulls()[0]?.pull.teams).toEqual(["payments"]);
});

test("a draft is reviewed, and nobody is asked yet", async () => {
  const number = await openRisky(github);
  github.state.issues.find((one) => one.number === number)!.pull!.draft = true;
  await review(github, number);
  expect(statusNow(github, number)?.state).toBe("pending");
  expect(github.pulls()[0]?.pull).toMatchObject({ reviewers: [], teams: [] });
});

test("a closed pull request is left alone", async () => {
  const number = await openRisky(github);
  github.closeIssue(number);
  const { world } = await review(github, number);
  expect(github.writes()).toEqual([]);
  expect(world.lines).toEqual([`#${number} is open: nothing to review`]);
});

test("an event that is about no pull request is a mistake in the workflow", async () => {
  await expect(review(github, 1, { event: "push", payload: {} })).rejects.toThrow(
    /mode — review needs an event/u,
  );
});

test("only blobs that can matter are read", async () => {
  const files = Object.fromEntries(Array.from({ length: 200 }, (_, n) => [`docs/page-${n}.md`, `# ${n}\n`]));
  const number = await openRisky(github, { ...files, "config/payments.yml": worse });
  const before = github.requests.length;
  await review(github, number);
  expect(github.requests.length - before).toBeLessThanOrEqual(25);
});
