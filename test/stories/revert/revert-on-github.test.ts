import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseRevertMarker } from "../../../src/revert/marker.ts";
import type { RevertOutcome, RevertRequest } from "../../../src/stories/revert/read/revert-request.ts";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { gitsTree, lines, noon, openStage, type Stage, treeOf } from "../../revert/revert-stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.emulator.close());

async function merged(
  files: Parameters<Stage["emulator"]["commit"]>[0],
  {
    how = "squash",
    title = "Move payments",
    author = "ada",
    base = "main",
    labels = [] as string[],
  }: {
    how?: "squash" | "merge" | "rebase";
    title?: string;
    author?: string;
    base?: string;
    labels?: string[];
  } = {},
): Promise<string> {
  const { emulator } = stage;
  const head = `feature-${emulator.pulls().length}`;
  await emulator.setBranch(head, (await emulator.findBranch(base))!);
  for (const [path, content] of Object.entries(files)) {
    await emulator.commit({ [path]: content }, { branch: head, author, message: `Change ${path}` });
  }
  return emulator.mergePull(await emulator.openPull({ head, title, author, base, labels }), how);
}

const revert = (bad: string, change: Partial<RevertRequest> = {}) =>
  revertOnGitHub(stage.world(), stage.request(bad, change));

function rulesOf(outcome: RevertOutcome): string[] {
  if (outcome.kind !== "refused") throw new Error(`${outcome.kind}, not refused`);
  return outcome.reasons.map(({ kind }) => kind);
}

/** The pull request stands on the tip, and its tree is git's. */
async function expectGitsRevert(
  outcome: RevertOutcome,
  range: { good: string; bad: string; tip: string },
  branch = "main",
) {
  const { emulator } = stage;
  expect(outcome).toMatchObject({ kind: "opened" });
  const pull = emulator.pulls().at(-1)!;
  expect(pull.pull.base).toBe(branch);
  expect(treeOf(emulator, pull.pull.headSha)).toBe(gitsTree(emulator, range));
  expect(await emulator.git.resolve(`${pull.pull.headSha}^`)).toBe(range.tip);
  return pull;
}

describe("a deploy is undone", () => {
  test.each(["squash", "merge", "rebase"] as const)("that one pull request brought by %s", async (how) => {
    const bad = await merged(
      { "config/payments.yml": lines(30, { 3: "url: sandbox" }), "src/new.ts": "new\n" },
      { how },
    );
    const { good } = stage;
    const pull = await expectGitsRevert(await revert(bad), { good, bad, tip: bad });
    expect(treeOf(stage.emulator, pull.pull.headSha)).toBe(treeOf(stage.emulator, good));
    expect(pull.title).toBe('Revert "Move payments"');
    expect(parseRevertMarker(pull.body)).toEqual({ environment: "production", bad, good });
  });

  test("that several pull requests and a direct push brought, and what came later stays", async () => {
    await merged({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
    await merged({ "src/shop.ts": lines(30, { 9: "slow()" }) }, { title: "Slow down", how: "merge" });
    const bad = await stage.emulator.commit(
      { "src/pay/stripe.ts": lines(30, { 1: "hack" }) },
      { message: "Hack" },
    );
    const tip = await merged({ "docs/later.md": "later\n" }, { title: "Write docs" });
    const pull = await expectGitsRevert(await revert(bad), { good: stage.good, bad, tip });
    expect(pull.title).toBe(
      `Revert deploy ${bad.slice(0, 7)} of production (2 pull requests, 1 direct push)`,
    );
    expect(await stage.emulator.readFile("docs/later.md", pull.pull.headSha)).toBe("later\n");
  });

  test("whose files were renamed since, as git follows them", async () => {
    const bad = await merged({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
    const tip = await merged({
      "config/payments.yml": null,
      "config/pay/stripe.yml": lines(30, { 3: "url: sandbox", 20: "later" }),
    });
    const outcome = await revert(bad);
    const pull = await expectGitsRevert(outcome, { good: stage.good, bad, tip });
    expect(outcome).toMatchObject({ way: "git" });
    expect(await stage.emulator.readFile("config/pay/stripe.yml", pull.pull.headSha)).toBe(
      lines(30, { 20: "later" }),
    );
    const blobs = stage.emulator.writes().filter(({ path }) => path.endsWith("/git/blobs"));
    expect(blobs).toHaveLength(1);
  });

  test("that removed, moved, linked and made executable", async () => {
    const bad = await merged({
      "src/shop.ts": null,
      "bin/run": "#!/bin/sh\n",
      "bin/link": { mode: "120000", content: "run" },
      "naïve dir/ü.txt": "ü\n",
      "vendor/lib": { mode: "160000", content: "1".repeat(40) },
    });
    const tip = await merged({ "config/payments.yml": lines(30, { 30: "later" }) });
    await expectGitsRevert(await revert(bad), { good: stage.good, bad, tip });
  });

  test("on the release branch it was deployed from", async () => {
    await stage.emulator.setBranch("release/1", stage.good);
    await merged({ "docs/main.md": "main\n" });
    const bad = await merged(
      { "config/payments.yml": lines(30, { 3: "url: sandbox" }) },
      { base: "release/1" },
    );
    const outcome = await revert(bad, { deployedFrom: "release/1" });
    await expectGitsRevert(outcome, { good: stage.good, bad, tip: bad }, "release/1");
  });

  test("only in the part of its clear suspect", async () => {
    await merged({ "src/shop.ts": lines(30, { 2: "fine" }) }, { title: "Fine" });
    const before = (await stage.emulator.findBranch("main"))!;
    const suspect = await merged(
      { "config/payments.yml": lines(30, { 3: "url: sandbox" }) },
      { how: "rebase" },
    );
    const bad = await merged({ "docs/x.md": "x\n" }, { title: "Docs" });
    const outcome = await revert(bad, { scope: "suspect", suspect: { number: 2 } });
    const pull = await expectGitsRevert(outcome, { good: before, bad: suspect, tip: bad });
    expect(pull.title).toBe('Revert "Move payments"');
  });

  test("with warnings as a draft, naming what a person has to look at", async () => {
    const bad = await merged(
      { "db/migrate/1_add.sql": "ALTER\n", "package-lock.json": "{}\n" },
      { author: "dependabot[bot]" },
    );
    await stage.emulator.commit({ "package.json": "{}\n" });
    const outcome = await revert(bad);
    expect(outcome).toMatchObject({ kind: "opened", draft: true });
    const pull = stage.emulator.pulls().at(-1)!;
    expect(pull.pull.draft).toBe(true);
    expect(pull.body).toMatch(/Look at this first[\s\S]*migration[\s\S]*lock file[\s\S]*dependabot/u);
  });
});

describe("what a person has to look at is found in the lines too", () => {
  const rules = (outcome: RevertOutcome) =>
    outcome.kind === "opened" ? outcome.warnings.map(({ kind }) => kind) : outcome.kind;
  const sql = { "src/upgrade.ts": "run('x');\ndb.query(`ALTER TABLE orders ADD x int`);\n" };

  test("C2: a schema changed in code, with nothing merged since and with something", async () => {
    const bad = await merged(sql);
    expect(rules(await revert(bad, { dryRun: true }))).toEqual("planned");
    expect(await revert(bad)).toMatchObject({ draft: true, warnings: [{ kind: "database-migration" }] });
  });

  test("C2: where the comparison does not tell the lines, the files are read", async () => {
    const bad = await merged(sql);
    await stage.emulator.commit({ "docs/later.md": "later\n" });
    expect(rules(await revert(bad))).toEqual(["database-migration"]);
  });

  test("C10: a secret in the clear that comes back", async () => {
    await stage.emulator.commit({ "config/payments.yml": `key: sk_live_${"4eC39HqLyjWDarjtT1zdp7dc"}\n` });
    const good = (await stage.emulator.findBranch("main"))!;
    const bad = await merged(
      { "config/payments.yml": "key: $STRIPE_KEY\n" },
      { title: "Read the key from the environment" },
    );
    expect(rules(await revert(bad, { good }))).toEqual(["secret-comes-back"]);
  });

  test("C10: a change that mends a hole, by the title of its pull request", async () => {
    const bad = await merged(
      { "src/shop.ts": lines(30, { 2: "x" }) },
      { title: "Fix XSS in the shop (CVE-2026-1234)" },
    );
    expect(await revert(bad)).toMatchObject({
      draft: true,
      warnings: [{ kind: "security-fix", ids: ["CVE-2026-1234"] }],
    });
  });

  test("C11: a later file that calls what goes, with its line", async () => {
    const bad = await merged({ "src/charge.ts": "export function chargeCard() {}\n" });
    await stage.emulator.commit({ "src/shop.ts": lines(30, { 7: "chargeCard();" }) });
    expect(await revert(bad)).toMatchObject({
      draft: true,
      warnings: [
        {
          kind: "later-needs",
          needs: [{ path: "src/shop.ts", line: 7, name: "chargeCard", from: "src/charge.ts" }],
        },
      ],
    });
    expect(stage.emulator.pulls().at(-1)!.body).toContain("src/shop.ts:7 uses chargeCard of src/charge.ts");
  });

  test("C14: more changes than anybody can vouch for at a glance", async () => {
    let bad = "";
    for (let at = 0; at < 21; at++)
      bad = await stage.emulator.commit({ [`src/${at}.ts`]: "x\n" }, { message: `Change ${at}` });
    const outcome = await revert(bad);
    expect(outcome).toMatchObject({
      draft: true,
      warnings: [{ kind: "large-deploy", changes: 21, services: [{ name: "src", files: 21 }] }],
    });
  });

  test("a file that can't be read makes a draft that says so", async () => {
    const bad = await merged(sql);
    await stage.emulator.commit({ "docs/later.md": "later\n" });
    stage.emulator.failNext({ path: "/graphql", status: 502, times: 99 });
    stage.emulator.failNext({ method: "GET", path: "/contents/", status: 502, times: 99 });
    expect(rules(await revert(bad))).toEqual(["contents-unread"]);
  });
});

describe("what can't be read costs what it would have told, not the revert", () => {
  const sandbox = { "config/payments.yml": lines(30, { 3: "url: sandbox" }) };
  const warned = (outcome: RevertOutcome) =>
    outcome.kind === "opened"
      ? { draft: outcome.draft, rules: outcome.warnings.map(({ kind }) => kind) }
      : outcome;
  const failing = (path: RegExp | string, status: number) =>
    stage.emulator.failNext({ method: "GET", path, status, times: 99, body: { message: "No" } });

  test("A25: GraphQL is down and REST is not: nothing is lost", async () => {
    const bad = await merged(sandbox);
    stage.emulator.failNext({ path: "/graphql", status: 502, times: 99 });
    const outcome = await revert(bad);
    expect(warned(outcome)).toEqual({ draft: false, rules: [] });
    expect(outcome).toMatchObject({ title: 'Revert "Move payments"' });
  });

  test("A25: neither tells the pull requests: a draft without names, which says so", async () => {
    const bad = await merged(sandbox);
    stage.emulator.failNext({ path: "/graphql", status: 502, times: 99 });
    failing(/\/commits\/[0-9a-f]{40}\/pulls/u, 502);
    const outcome = await revert(bad);
    expect(warned(outcome)).toEqual({ draft: true, rules: ["pull-requests-unread"] });
    expect(stage.emulator.pulls().at(-1)!.body).toContain("could not be read");
  });

  test("A26: issues are switched off, so nobody can have switched reverts off", async () => {
    stage.emulator.state.hasIssues = false;
    failing("/issues", 410);
    expect(warned(await revert(await merged(sandbox)))).toEqual({ draft: false, rules: [] });
  });

  test.each([403, 502])(
    "B6: a kill switch that can't be read (%i) makes a draft that says so",
    async (status) => {
      const bad = await merged(sandbox);
      failing("/issues", status);
      expect(warned(await revert(bad))).toEqual({ draft: true, rules: ["kill-switch-unread"] });
      expect(stage.emulator.pulls().at(-1)!.body).toMatch(/Look at this first[\s\S]*switched off/u);
    },
  );

  test("B6: the list of pull requests can't be read: a draft that says so, and never a second one", async () => {
    const bad = await merged(sandbox);
    failing(/\/pulls\?(?!.*head=)/u, 502);
    expect(warned(await revert(bad))).toEqual({ draft: true, rules: ["reverts-unread"] });
    expect(await revert(bad)).toMatchObject({ kind: "already-open" });
    expect(stage.emulator.pulls()).toHaveLength(2);
  });
});

describe("inside a merge", () => {
  async function mergedWith(message: string, labels: string[] = [], author = "ada"): Promise<string> {
    const { emulator, good } = stage;
    await emulator.setBranch("develop", good);
    await emulator.commit({ "src/shop.ts": lines(30, { 2: "x" }) }, { branch: "develop" });
    await emulator.setBranch("inner", (await emulator.findBranch("develop"))!);
    await emulator.commit(
      { "config/payments.yml": lines(30, { 3: "url: sandbox" }) },
      { branch: "inner", message, author },
    );
    await emulator.mergePull(
      await emulator.openPull({ head: "inner", base: "develop", title: "Inner", author, labels }),
      "merge",
    );
    return emulator.mergePull(await emulator.openPull({ head: "develop", title: "Develop" }), "merge");
  }

  test.each<[string, string, string[], string]>([
    ["C1: a trailer", "Hotfix\n\nDeploy-Guard: no-revert", [], "opted-out"],
    ["C1: a label", "Hotfix", ["deploy-guard: no-revert"], "opted-out"],
  ])("%s is seen", async (_, message, labels, rule) => {
    expect(rulesOf(await revert(await mergedWith(message, labels)))).toEqual([rule]);
  });

  test.each<[string, string, string, string]>([
    ["C1: a person's revert", 'Revert "Old"\n\nThis reverts commit 1234567.', "ada", "undoes-a-revert"],
    ["C1: dependabot", "Bump it", "dependabot[bot]", "bot-author"],
  ])("%s is told", async (_, message, author, rule) => {
    const outcome = await revert(await mergedWith(message, [], author));
    expect(outcome).toMatchObject({ kind: "opened", warnings: [{ kind: rule }] });
  });

  test("C1: a revert of ours is not undone", async () => {
    const { emulator } = stage;
    const bad = await merged({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
    await revert(bad);
    const ours = emulator.pulls().at(-1)!;
    await emulator.setBranch("release", (await emulator.findBranch("main"))!);
    ours.pull.base = "release";
    emulator.state.issues.find(({ number }) => number === ours.number)!.pull!.base = "release";
    await emulator.mergePull(ours.number, "merge");
    const later = await emulator.mergePull(
      await emulator.openPull({ head: "release", title: "Release" }),
      "merge",
    );
    expect(rulesOf(await revert(later, { good: bad }))).toContain("contains-our-revert");
  });
});

describe("C3: a suspect that is in conflict alone", () => {
  test("is undone with its whole deploy, where that merges", async () => {
    const { emulator, good } = stage;
    await merged({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
    const bad = await merged(
      { "config/payments.yml": lines(30, { 3: "url: sandbox2" }) },
      { title: "Again" },
    );
    const outcome = await revert(bad, { scope: "suspect", suspect: { number: 1 } });
    const pull = await expectGitsRevert(outcome, { good, bad, tip: bad });
    expect(treeOf(emulator, pull.pull.headSha)).toBe(treeOf(emulator, good));
    expect(pull.body).toContain("The suspect alone is in conflict with what came after it");
  });
});

describe("C12, B13: one bad commit in several environments", () => {
  test("is undone once, whoever comes first", async () => {
    const bad = await merged({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
    expect(await revert(bad)).toMatchObject({ kind: "opened", number: 2 });
    for (const environment of ["staging", "eu"])
      expect(await revert(bad, { environment })).toMatchObject({ kind: "already-open", number: 2 });
  });

  test("is undone once when both come at the same time", async () => {
    const bad = await merged({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
    const outcomes = await Promise.all(
      ["production", "staging", "eu"].map((environment) => revert(bad, { environment })),
    );
    expect(outcomes.map((outcome) => "number" in outcome && outcome.number)).toEqual([2, 2, 2]);
    expect(stage.emulator.pulls()).toHaveLength(2);
  });

  test("is undone apart where another commit was live before", async () => {
    const other = await merged({ "docs/a.md": "a\n" });
    const bad = await merged({ "config/payments.yml": lines(30, { 3: "url: sandbox" }) });
    expect(await revert(bad)).toMatchObject({ kind: "opened" });
    expect(await revert(bad, { environment: "staging", good: other })).toMatchObject({ kind: "opened" });
    expect(stage.emulator.pulls()).toHaveLength(4);
  });
});

describe("a stranger", () => {
  const sandbox = { "config/payments.yml": lines(30, { 3: "url: sandbox" }) };
  beforeEach(() => {
    stage.emulator.addPerson("mallory", { permission: "read" });
    stage.emulator.addPerson("tess", { permission: "read" });
  });

  test.each<[string, (bad: string) => string]>([
    ["that it reverts", (bad) => `Tidy\n\nThis reverts commit ${bad}.`],
    ["with the button's words that it reverts", () => 'Revert "Move payments"\n\nReverts acme/shop#1'],
  ])("D3: can't stop a revert by saying %s what it does not", async (_, message) => {
    const bad = await merged(sandbox);
    await stage.emulator.commit({ "docs/x.md": "x\n" }, { message: message(bad), author: "mallory" });
    expect(await revert(bad)).toMatchObject({ kind: "opened", draft: false });
  });

  test("D3: can't by the same words where somebody else changed the same file later", async () => {
    const bad = await merged(sandbox);
    const message = `Tidy\n\nThis reverts commit ${bad}.`;
    const change = { "config/payments.yml": lines(30, { 3: "url: sandbox", 28: "later" }) };
    await stage.emulator.commit(change, { message, author: "mallory" });
    expect(await revert(bad)).toMatchObject({ kind: "opened", draft: false });
  });

  test("D3: can't by our trailer, nor by our marker in a pull request of a fork", async () => {
    const marker = `env=production bad=${"1".repeat(40)} good=${"2".repeat(40)}`;
    await stage.emulator.commit(
      { "docs/x.md": "x\n" },
      { branch: "deploy-guard/revert-x", fork: "mallory/shop", author: "mallory" },
    );
    const number = await stage.emulator.openPull({
      head: "deploy-guard/revert-x",
      fork: "mallory/shop",
      title: "Docs",
      body: `<!-- deploy-guard:revert ${marker} -->\n\nDeploy-Guard-Revert: ${marker}`,
      author: "mallory",
    });
    await stage.emulator.mergePull(number, "squash");
    const bad = await merged(sandbox);
    expect(await revert(bad)).toMatchObject({ kind: "opened" });
  });

  test("D3: can't by a trailer, which is told", async () => {
    const bad = await merged(sandbox);
    const next = await stage.emulator.commit(
      { z: "z" },
      { message: "Fix\n\nDeploy-Guard: no-revert", author: "mallory" },
    );
    expect(await revert(next)).toMatchObject({
      kind: "opened",
      draft: false,
      warnings: [{ kind: "opt-out-without-right" }],
    });
    expect(bad).not.toBe(next);
  });

  test("D3: who may only triage can't by a label", async () => {
    const bad = await merged(sandbox);
    stage.emulator.label(1, "deploy-guard: no-revert", "tess");
    expect(await revert(bad)).toMatchObject({
      kind: "opened",
      warnings: [{ kind: "opt-out-without-right" }],
    });
  });

  test("D8: can't take the kill switch away by putting its label off and on, nor by newer issues", async () => {
    const { emulator } = stage;
    const number = emulator.openIssue({ title: "stop", labels: ["deploy-guard: disable"], author: "ada" });
    emulator.unlabel(number, "deploy-guard: disable", "tess");
    emulator.label(number, "deploy-guard: disable", "tess");
    for (let at = 0; at < 12; at++)
      emulator.openIssue({ title: `noise ${at}`, labels: ["deploy-guard: disable"], author: "tess" });
    const outcome = await revert(await merged(sandbox));
    expect(rulesOf(outcome)).toEqual(["disabled"]);
    expect(outcome).toMatchObject({ reasons: [{ issue: number }] });
  });

  test("D8: can't put back what a writer has taken off", async () => {
    const { emulator } = stage;
    const number = emulator.openIssue({ title: "stop", labels: ["deploy-guard: disable"], author: "ada" });
    emulator.unlabel(number, "deploy-guard: disable", "ada");
    emulator.label(number, "deploy-guard: disable", "tess");
    expect(await revert(await merged(sandbox))).toMatchObject({ kind: "opened" });
  });
});

describe("D10: our pull requests beyond the newest hundred", () => {
  const sandbox = { "config/payments.yml": lines(30, { 3: "url: sandbox" }) };
  async function bury() {
    const { emulator } = stage;
    await emulator.commit({ n: "n" }, { branch: "noise" });
    const noise = await emulator.openPull({ head: "noise", title: "Noise" });
    const one = emulator.state.issues.find(({ number }) => number === noise)!;
    for (let at = 1; at <= 110; at++) {
      const number = emulator.state.issues.length + 1;
      emulator.state.issues.push({ ...structuredClone(one), number, createdAt: noon + at });
    }
  }

  /** As a watch has read it; the emulator takes its time for the pull requests of a commit where there are many. */
  async function readKnown(good: string, bad: string) {
    const { github } = stage.world();
    return {
      comparison: await github.compare(good, bad),
      pulls: await github.readPullsOfCommits([bad]),
    };
  }

  test("an open one is found", async () => {
    const bad = await merged(sandbox);
    const known = await readKnown(stage.good, bad);
    await revert(bad);
    const next = await merged({ "src/shop.ts": lines(30, { 7: "x" }) });
    const knownNext = await readKnown(bad, next);
    await bury();
    expect(await revert(bad, { known })).toMatchObject({ kind: "already-open", number: 2 });
    expect(rulesOf(await revert(next, { good: bad, known: knownNext }))).toEqual(["revert-open"]);
  });

  test("one that a person closed is found, though its branch is gone", async () => {
    const bad = await merged(sandbox);
    const known = await readKnown(stage.good, bad);
    await revert(bad);
    stage.emulator.closeIssue(2);
    await stage.emulator.deleteBranch(stage.emulator.pulls()[1]!.pull.head);
    await bury();
    expect(rulesOf(await revert(bad, { known }))).toEqual(["closed-by-person"]);
  });
});

describe("a refusal", () => {
  const sandbox = { "config/payments.yml": lines(30, { 3: "url: sandbox" }) };

  test("a conflict names what is in the way and gives the commands", async () => {
    const bad = await merged(sandbox);
    await merged({ "config/payments.yml": lines(30, { 3: "url: other" }) }, { title: "Again" });
    const outcome = await revert(bad);
    expect(rulesOf(outcome)).toEqual(["conflict"]);
    expect(outcome).toMatchObject({
      conflicts: ["config/payments.yml"],
      reasons: [{ by: ["#2"] }],
    });
    expect((outcome as { commands: string[] }).commands).toContain(`git revert --no-edit ${bad}`);
    expect(Object.keys(await stage.emulator.branches()).filter((name) => name.startsWith("deploy"))).toEqual(
      [],
    );
  });

  const cases: [
    string,
    string[],
    (bad: string) => Promise<Partial<RevertRequest> | undefined> | Partial<RevertRequest> | undefined,
  ][] = [
    [
      "reverted by hand",
      ["already-reverted"],
      async (bad) => {
        await stage.emulator.commit(
          { "config/payments.yml": lines(30) },
          { message: `Revert "x"\n\nThis reverts commit ${bad}.` },
        );
        return undefined;
      },
    ],
    [
      "undone without a word",
      ["already-reverted"],
      async () => {
        await stage.emulator.commit({ "config/payments.yml": lines(30), a: "b" }, { message: "Put it back" });
        return undefined;
      },
    ],
    ["too old", ["too-old"], () => ({ deployedAt: noon - 7 * 3_600_000 })],
    ["healthy again", ["healthy-later"], () => ({ healthyLater: "f".repeat(40) })],
    ["from before the deploy", ["not-an-ancestor"], (bad) => ({ good: bad, bad: stage.good })],
    [
      "not on the branch",
      ["not-on-branch"],
      async () => {
        await stage.emulator.commit({ x: "y" }, { branch: "elsewhere" });
        const bad = await stage.emulator.commit({ x: "z" }, { branch: "elsewhere" });
        return { bad };
      },
    ],
    [
      "of nothing",
      ["nothing-to-undo"],
      async (bad) => {
        const sha = await stage.emulator.commit({}, { message: "Empty" });
        return { good: bad, bad: sha };
      },
    ],
    [
      "switched off by a writer",
      ["disabled"],
      () => {
        stage.emulator.openIssue({ title: "stop", labels: ["deploy-guard: disable"], author: "ada" });
        return undefined;
      },
    ],
    [
      "with a revert of an earlier deploy open",
      ["revert-open"],
      async () => {
        const body =
          "<!-- deploy-guard:revert env=production bad=" +
          "a".repeat(40) +
          " good=" +
          "b".repeat(40) +
          " -->";
        await stage.emulator.commit({ q: "q" }, { branch: "deploy-guard/revert-production-aaaaaaa" });
        await stage.emulator.openPull({
          head: "deploy-guard/revert-production-aaaaaaa",
          title: "Revert",
          body,
        });
        return undefined;
      },
    ],
    [
      "beyond the day's limit",
      ["day-limit", "revert-open"],
      async () => {
        const body =
          "<!-- deploy-guard:revert env=production bad=" +
          "a".repeat(40) +
          " good=" +
          "b".repeat(40) +
          " -->";
        await stage.emulator.commit({ q: "q" }, { branch: "deploy-guard/revert-production-aaaaaaa" });
        await stage.emulator.openPull({
          head: "deploy-guard/revert-production-aaaaaaa",
          title: "Revert",
          body,
        });
        const { response } = stage.request("");
        return { response: { ...response, maxPerDay: 1 } };
      },
    ],
  ];
  test.each(cases)("of a deploy that is %s", async (_, rules, arrange) => {
    const bad = await merged(sandbox);
    const change = (await arrange(bad)) ?? {};
    const pulls = stage.emulator.pulls().length;
    expect(rulesOf(await revert(bad, change))).toEqual(rules);
    expect(stage.emulator.pulls()).toHaveLength(pulls);
  });

  test("a label opts a pull request out, and a trailer a commit", async () => {
    const bad = await merged(sandbox, { labels: ["deploy-guard: no-revert"] });
    expect(rulesOf(await revert(bad))).toEqual(["opted-out"]);
    const next = await stage.emulator.commit({ z: "z" }, { message: "Hotfix\n\nDeploy-Guard: no-revert" });
    expect(rulesOf(await revert(next, { good: bad }))).toEqual(["opted-out"]);
  });

  test("somebody without write access can't switch it off", async () => {
    stage.emulator.addPerson("mallory", { permission: "read" });
    stage.emulator.openIssue({ title: "stop", labels: ["deploy-guard: disable"], author: "mallory" });
    expect(await revert(await merged(sandbox))).toMatchObject({ kind: "opened" });
  });

  test("a marker in a pull request from a fork counts for nothing", async () => {
    const bad = await merged(sandbox);
    const body = `<!-- deploy-guard:revert env=production bad=${bad} good=${stage.good} -->`;
    await stage.emulator.commit(
      { q: "q" },
      { branch: "deploy-guard/revert-production-x", fork: "mallory/shop" },
    );
    await stage.emulator.openPull({
      head: "deploy-guard/revert-production-x",
      title: "Revert",
      body,
      fork: "mallory/shop",
    });
    expect(await revert(bad)).toMatchObject({ kind: "opened" });
  });

  test("a part that a person undid stays that person's decision", async () => {
    await merged(sandbox);
    const bad = await merged({ "src/shop.ts": lines(30, { 7: "x" }) });
    await stage.emulator.commit(
      { "src/shop.ts": lines(30) },
      { message: `Revert\n\nThis reverts commit ${bad}.` },
    );
    expect(rulesOf(await revert(bad))).toEqual(["partly-reverted"]);
  });

  test.each<[string, string, string, string[] | "planned"]>([
    ["are left out where the rest does without them", "run: make test", "src/shop.ts", "planned"],
    [
      "are not left out where they name what goes",
      "run: ./tools/check-shop.sh",
      "tools/check-shop.sh",
      ["workflow-files"],
    ],
    [
      "are not left out where they use an action that goes",
      "uses: ./.github/actions/check",
      ".github/actions/check/action.yml",
      ["workflow-files"],
    ],
  ])("C13: workflow files that the job's token can't push %s", async (_, line, path, expected) => {
    stage.emulator.grant("workflows");
    await stage.emulator.commit({ ".github/workflows/ci.yml": "on: push\n" });
    const good = (await stage.emulator.findBranch("main"))!;
    const bad = await merged({
      ".github/workflows/ci.yml": `on: push\n${line}\n`,
      [path]: lines(30, { 3: "bad" }),
    });
    stage.emulator.deny("workflows");
    const outcome = await revert(bad, { good });
    if (expected !== "planned") return expect(rulesOf(outcome)).toEqual(expected);
    expect(outcome).toMatchObject({
      kind: "opened",
      draft: false,
      warnings: [{ kind: "workflows-left-out", paths: [".github/workflows/ci.yml"] }],
      paths: [{ path }],
    });
    const { pull, body } = stage.emulator.pulls().at(-1)!;
    expect(await stage.emulator.readFile(".github/workflows/ci.yml", pull.headSha)).toContain(line);
    expect(await stage.emulator.readFile(path, pull.headSha)).toBe(lines(30));
    expect(body).toContain("exactly the tree that ran before, but for its workflow files");
  });

  test("C13: workflow files are left out where git has to merge the rest", async () => {
    stage.emulator.grant("workflows");
    const bad = await merged({
      ".github/workflows/ci.yml": "on: push\n",
      "src/shop.ts": lines(30, { 3: "bad" }),
    });
    await stage.emulator.commit({ "src/shop.ts": lines(30, { 3: "bad", 28: "later" }) });
    stage.emulator.deny("workflows");
    expect(await revert(bad)).toMatchObject({ kind: "opened", way: "git", paths: [{ path: "src/shop.ts" }] });
    const { headSha } = stage.emulator.pulls().at(-1)!.pull;
    expect(await stage.emulator.readFile("src/shop.ts", headSha)).toBe(lines(30, { 28: "later" }));
    expect(await stage.emulator.readFile(".github/workflows/ci.yml", headSha)).toBe("on: push\n");
  });

  test("workflow files are known to be out of reach of the job's token before anything is written", async () => {
    stage.emulator.grant("workflows");
    const bad = await merged({ ".github/workflows/ci.yml": "on: push\n" });
    stage.emulator.deny("workflows");
    const writes = stage.emulator.writes().length;
    expect(rulesOf(await revert(bad))).toEqual(["workflow-files"]);
    expect(stage.emulator.writes()).toHaveLength(writes);
  });

  test("our revert is never reverted, whatever way it was merged", async () => {
    const bad = await merged(sandbox);
    await revert(bad);
    const number = stage.emulator.pulls().at(-1)!.number;
    const reverted = await stage.emulator.mergePull(number, "squash");
    expect(rulesOf(await revert(reverted, { good: bad }))).toContain("contains-our-revert");
    expect(rulesOf(await revert(bad))).toContain("already-reverted");
  });

  test("an open revert of an earlier deploy is told once", async () => {
    const first = await merged(sandbox);
    await revert(first);
    const second = await merged({ "src/shop.ts": lines(30, { 7: "x" }) });
    for (const _ of [1, 2]) expect(rulesOf(await revert(second, { good: first }))).toEqual(["revert-open"]);
    expect(stage.emulator.comments(2)).toHaveLength(1);
  });

  test("a revert that a person closed is not opened again", async () => {
    const bad = await merged(sandbox);
    await revert(bad);
    stage.emulator.closeIssue(2);
    expect(rulesOf(await revert(bad))).toEqual(["closed-by-person"]);
  });
});
