import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseRevertMarker, revertBranches } from "../../../src/revert/marker.ts";
import type { RevertRequest } from "../../../src/stories/revert/read/revert-request.ts";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { lines, openStage, type Stage, treeOf } from "../../revert/revert-stage.ts";

let stage: Stage;
let bad: string;
let branch: string;
beforeEach(async () => {
  stage = await openStage();
  const { emulator } = stage;
  await emulator.commit(
    { "config/payments.yml": lines(30, { 3: "url: sandbox" }) },
    { branch: "feature", author: "grace" },
  );
  bad = await emulator.mergePull(
    await emulator.openPull({ head: "feature", title: "Move payments", author: "grace" }),
  );
  branch = revertBranches({ bad, good: stage.good })[0];
});
afterEach(() => stage.emulator.close());

const revert = (change: Partial<RevertRequest> = {}) =>
  revertOnGitHub(stage.world(), stage.request(bad, change));
const ourPulls = (environment = "production") =>
  stage.emulator.pulls().filter(({ body }) => parseRevertMarker(body)?.environment === environment);

/** As if it had never been opened. */
async function forget() {
  const { emulator } = stage;
  for (const { number } of ourPulls()) {
    emulator.closeIssue(number);
    emulator.state.issues.find((issue) => issue.number === number)!.body = "";
  }
  await emulator.deleteBranch(branch);
}

describe("publishing", () => {
  test("takes eight requests when nothing came later, eleven when something did", async () => {
    const { emulator, good } = stage;
    const { github } = stage.world();
    // What a watch has read before anything was decided.
    const known = {
      comparison: await github.compare(good, bad),
      pulls: await github.readPullsOfCommits([bad]),
    };
    const count = async () => {
      const before = emulator.requests.length;
      expect(await revert({ known })).toMatchObject({ kind: "opened", notes: [] });
      return emulator.requests.length - before;
    };
    // Our pull requests, who stops us, what came later, two trees, commit, branch, pull request.
    expect(await count()).toBe(8);
    await forget();
    await emulator.commit({ "docs/later.md": "later\n" });
    // A third tree to read, one to make, and what the later files need.
    expect(await count()).toBe(11);
  });

  test("is the same after being killed at any request", { timeout: 60_000 }, async () => {
    const { emulator } = stage;
    await emulator.commit({ "docs/later.md": "later\n" });
    const never = new Promise<never>(() => {});
    for (let at = 1, last = 2; at <= last; at++) {
      const start = emulator.requests.length;
      let die: () => void = () => {};
      const killed = new Promise<void>((done) => {
        die = done;
      });
      emulator.onRequest(() => {
        if (emulator.requests.length - start < at) return;
        die();
        return never;
      });
      await Promise.race([revert(), killed]);
      emulator.onRequest(undefined);
      const between = emulator.requests.length;
      const second = await revert();
      if (at === 1) last = emulator.requests.length - between;
      expect({ at, kind: second.kind }).toEqual({
        at,
        kind: expect.stringMatching(/^(?:opened|already-open)$/u),
      });
      const [pull, ...more] = ourPulls();
      expect(more).toEqual([]);
      expect(await emulator.readFile("config/payments.yml", pull!.pull.head)).toBe(lines(30));
      await forget();
    }
  });

  test("moves the branch that an earlier try left behind", async () => {
    const { emulator } = stage;
    emulator.state.actionsMayOpenPulls = false;
    await revert();
    const left = await emulator.findBranch(branch);
    emulator.state.actionsMayOpenPulls = true;
    await emulator.commit({ "docs/later.md": "later\n" });
    expect(await revert()).toMatchObject({ kind: "opened" });
    expect(await emulator.findBranch(branch)).not.toBe(left);
    expect(await emulator.readFile("docs/later.md", branch)).toBe("later\n");
  });

  test("leaves a branch alone on which a person has gone on", async () => {
    const { emulator } = stage;
    emulator.state.actionsMayOpenPulls = false;
    await revert();
    emulator.state.actionsMayOpenPulls = true;
    const theirs = await emulator.commit({ "mine.txt": "mine\n" }, { branch, author: "grace" });
    const outcome = await revert();
    expect(outcome).toMatchObject({ kind: "failed", message: expect.stringContaining("not ours") });
    expect(await emulator.findBranch(branch)).toBe(theirs);
  });

  test("withdraws when somebody merges a revert meanwhile", async () => {
    const { emulator } = stage;
    emulator.afterWrites(2, async () => {
      await emulator.commit(
        { "config/payments.yml": lines(30) },
        { message: `Undo\n\nThis reverts commit ${bad}.` },
      );
    });
    expect(await revert()).toMatchObject({ kind: "refused", reasons: [{ kind: "already-reverted" }] });
    expect(ourPulls()).toMatchObject([{ state: "closed" }]);
    expect(await emulator.findBranch(branch)).toBeUndefined();
  });

  test("stays when something harmless is merged meanwhile", async () => {
    const { emulator } = stage;
    emulator.afterWrites(2, async () => {
      await emulator.commit({ "docs/x.md": "x\n" });
    });
    expect(await revert()).toMatchObject({ kind: "opened" });
    expect(ourPulls()).toMatchObject([{ state: "open" }]);
  });

  test.each([
    ["A28: a branch named deploy-guard", "deploy-guard"],
    ["A28: a branch below it", "below"],
  ])("%s leads to another name, and the cause is told", async (_, name) => {
    const { emulator } = stage;
    const inTheWay = name === "below" ? `${branch}/x` : name;
    await emulator.setBranch(inTheWay, stage.good);
    const outcome = await revert();
    expect(outcome).toMatchObject({ kind: "opened", notes: [{ kind: "branch-in-the-way", name: inTheWay }] });
    const other = revertBranches({ bad, good: stage.good })[1];
    expect(ourPulls()[0]!.pull.head).toBe(other);
    expect(await revert()).toMatchObject({ kind: "already-open" });
  });

  test("A28: where both names are taken, that is told with the commands", async () => {
    const { emulator } = stage;
    await emulator.setBranch("deploy-guard", stage.good);
    await emulator.setBranch(`${revertBranches({ bad, good: stage.good })[1]}/x`, stage.good);
    expect(await revert()).toMatchObject({
      kind: "failed",
      message: expect.stringContaining("stands in the way"),
      commands: expect.arrayContaining([`git revert --no-edit ${bad}`]),
    });
  });

  test("writes nothing in a dry run", async () => {
    const writes = stage.emulator.writes().length;
    expect(await revert({ dryRun: true })).toMatchObject({
      kind: "planned",
      branch,
      tree: treeOf(stage.emulator, stage.good),
    });
    expect(stage.emulator.writes()).toHaveLength(writes);
  });
});

describe("the ladder down", () => {
  test("a repository where Actions may not open pull requests gets a filled-in link to the branch", async () => {
    stage.emulator.state.actionsMayOpenPulls = false;
    const outcome = await revert();
    if (outcome.kind !== "failed") throw new Error(outcome.kind);
    expect(outcome.message).toContain("not permitted to create or approve pull requests");
    const link = new URL(outcome.compareUrl!);
    expect(link.pathname).toBe(`/acme/shop/compare/main...${branch}`);
    expect(parseRevertMarker(link.searchParams.get("body")!)).toMatchObject({ bad });
    expect(outcome.compareUrl!.length).toBeLessThan(8_000);
    expect(await stage.emulator.findBranch(branch)).toBeDefined();
  });

  test.each<[string, () => void, string]>([
    ["may not write contents", () => stage.emulator.deny("contents"), "contents"],
    [
      "is refused the branch by a ruleset",
      () =>
        stage.emulator.failNext({
          method: "POST",
          path: "/git/refs",
          status: 422,
          body: { message: "Repository rule violations found" },
        }),
      "rule violations",
    ],
    [
      "gets another tree than git's",
      () =>
        stage.emulator.failNext({
          method: "POST",
          path: "/git/trees",
          status: 201,
          body: { sha: "1".repeat(40) },
        }),
      "where git makes",
    ],
  ])("a token that %s leaves no branch and says what to type", async (_, arrange, words) => {
    await stage.emulator.commit({ "docs/later.md": "later\n" });
    const { emulator } = stage;
    arrange();
    if (emulator.state.permissions.contents === "none") emulator.grant("contents", "read");
    const outcome = await revert();
    if (outcome.kind !== "failed") throw new Error(outcome.kind);
    expect(outcome.message).toContain(words);
    expect(outcome.commands).toContain(`git revert --no-edit ${bad}`);
    expect(await emulator.findBranch(branch)).toBeUndefined();
  });

  test("an archived repository is refused, with the commands, also when nothing but a write could tell", async () => {
    stage.emulator.state.archived = true;
    const refused = {
      kind: "refused",
      reasons: [{ kind: "archived" }],
      commands: expect.arrayContaining([expect.stringMatching(/^git revert/u)]),
    };
    expect(await revert()).toMatchObject(refused);
    expect(await revert({ branch: "main" })).toMatchObject(refused);
  });

  test("a branch that is gone is refused, with commands that do without it", async () => {
    const outcome = await revert({ branch: "gone" });
    expect(outcome).toMatchObject({
      kind: "refused",
      reasons: [{ kind: "branch-gone", branch: "gone" }],
      commands: [
        expect.stringContaining(`git switch -c revert-${bad.slice(0, 7)} ${bad}`),
        expect.stringMatching(/^git revert/u),
        expect.stringMatching(/^git commit/u),
        "git push -u origin HEAD",
      ],
    });
    expect(stage.emulator.writes()).toEqual([]);
  });

  test("GitHub failing to compare is no branch that is gone", async () => {
    stage.emulator.failNext({ path: "/compare/", status: 404, times: 9 });
    await expect(revert({ branch: "main" })).rejects.toThrow(/GitHub: answered 404/u);
  });
});
