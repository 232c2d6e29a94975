import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GitHub } from "../../../src/world/github/github.ts";
import { type Emulator, openGitHubEmulator } from "../../support/github/open-github-emulator.ts";
import { connect } from "./connect.ts";

const morning = Date.parse("2026-03-02T08:00:00Z");

let emulator: Emulator;
let github: GitHub;
let first: string;

beforeEach(async () => {
  emulator = await openGitHubEmulator({ now: () => morning });
  emulator.addPerson("ada", { permission: "admin" });
  emulator.addPerson("bo");
  emulator.addPerson("eve", { permission: "read" });
  first = await emulator.commit({ "README.md": "# Shop\n", "config/payments.yml": "url: https://api\n" });
  github = connect(emulator);
});

afterEach(() => emulator.close());

async function mergedPull(how: "merge" | "squash" | "rebase", head = `change-${how}`) {
  const shas = [
    await emulator.commit({ [`${head}.txt`]: "one\n" }, { branch: head, message: "Add one" }),
    await emulator.commit(
      { [`${head}.txt`]: "one\ntwo\n" },
      { branch: head, message: "Add two", author: "bo" },
    ),
  ];
  const number = await emulator.openPull({ head, title: `Change by ${how}`, labels: ["config"] });
  const merged = await emulator.mergePull(number, how);
  return { number, merged, shas };
}

describe("the repository", () => {
  test("is read with what may be done in it", async () => {
    emulator.state.merges.rebase = false;
    expect(await github.readRepository()).toEqual({
      defaultBranch: "main",
      archived: false,
      private: false,
      allowMergeCommit: true,
      allowSquashMerge: true,
      allowRebaseMerge: false,
      allowAutoMerge: false,
      canPush: true,
    });
  });

  test("knows whom the job's own token speaks for, and asks once", async () => {
    const bot = { login: "github-actions[bot]", kind: "bot" };
    expect([await github.findSelf(), await github.findSelf()]).toEqual([bot, bot]);
    expect(github.requests()).toBe(1);
  });

  test.each([
    ["ada", "admin"],
    ["bo", "write"],
    ["eve", "read"],
    ["stranger", "none"],
  ])("tells what %s may do: %s", async (login, permission) => {
    expect(await github.readPermission(login)).toBe(permission);
  });
});

describe("deployments", () => {
  test("are listed newest first, by environment and sha, up to the limit", async () => {
    const second = await emulator.commit({ "a.txt": "a" });
    emulator.deploy({ sha: first, at: morning - 3000 });
    emulator.deploy({ sha: first, environment: "staging" });
    const latest = emulator.deploy({ sha: second, creator: "ada" });
    expect(await github.readDeployments({ environment: "production", limit: 5 })).toMatchObject([
      { id: latest, sha: second, ref: "main", task: "deploy", createdAt: morning, creator: "ada" },
      { sha: first, environment: "production", createdAt: morning - 3000 },
    ]);
    expect(await github.readDeployments({ environment: "production", limit: 1 })).toHaveLength(1);
    expect(await github.readDeployments({ environment: "production", limit: 9, sha: first })).toHaveLength(1);
  });

  test("take a status, cut to the length that GitHub takes", async () => {
    const id = emulator.deploy({ sha: first });
    await github.markDeployment(id, {
      state: "failure",
      description: "x".repeat(200),
      logUrl: "https://example.com/run",
    });
    expect(await github.readDeploymentStatuses(id)).toMatchObject([
      {
        state: "failure",
        description: "x".repeat(140),
        logUrl: "https://example.com/run",
        creator: "github-actions[bot]",
      },
      { state: "success", description: "", logUrl: undefined, environmentUrl: undefined },
    ]);
  });
});

describe("workflow runs", () => {
  test("are read by id, and listed by branch and success, newest first", async () => {
    const good = emulator.addRun({ sha: first });
    emulator.addRun({ sha: first, conclusion: "failure" });
    emulator.addRun({ sha: first, branch: "other" });
    const newer = emulator.addRun({ sha: first, startedAt: morning + 1000 });
    expect(await github.readRun(good)).toEqual({
      id: good,
      workflowId: 1,
      path: ".github/workflows/deploy.yml",
      headSha: first,
      headBranch: "main",
      event: "push",
      actor: "github-actions[bot]",
      status: "completed",
      conclusion: "success",
      createdAt: morning,
      startedAt: morning,
      updatedAt: morning,
      url: `${emulator.url}/acme/shop/actions/runs/${good}`,
    });
    const runs = await github.readRuns({ workflowId: 1, branch: "main", status: "success", limit: 10 });
    expect(runs.map(({ id }) => id)).toEqual([newer, good]);
  });

  test("have the path of their file, without the ref that GitHub may add", async () => {
    const id = emulator.addRun({ sha: first, path: ".github/workflows/deploy.yml@refs/heads/main" });
    expect((await github.readRun(id)).path).toBe(".github/workflows/deploy.yml");
  });

  test("are started by dispatch", async () => {
    await emulator.commit({ ".github/workflows/deploy.yml": "on: workflow_dispatch\n" });
    await github.dispatchWorkflow("deploy.yml", "main", { ref: first });
    await github.dispatchRepository("rollback", { sha: first });
    expect(emulator.state.dispatches).toEqual([
      { kind: "workflow", workflow: "deploy.yml", ref: "main", inputs: { ref: first } },
      { kind: "repository", type: "rollback", payload: { sha: first } },
    ]);
    await expect(github.dispatchWorkflow("none.yml", "main", {})).rejects.toMatchObject({ status: 404 });
  });

  test.each(["told", "unknown", "refused"] as const)(
    "that are started answer their id where GitHub tells it: %s",
    async (runDetails) => {
      emulator.state.runDetails = runDetails;
      const sha = await emulator.commit({ ".github/workflows/ci.yml": "on: workflow_dispatch\n" });
      const id = await github.startRun("ci.yml", "main", { depth: "1" });
      const query = { workflowId: "ci.yml", headSha: sha, event: "workflow_dispatch", limit: 5 };
      const [run, ...more] = await github.readRuns(query);
      expect(more).toEqual([]);
      expect(run).toMatchObject({
        headSha: sha,
        headBranch: "main",
        status: "queued",
        conclusion: undefined,
      });
      expect(id).toBe(runDetails === "told" ? run?.id : undefined);
      expect(emulator.state.dispatches).toMatchObject([{ workflow: "ci.yml", inputs: { depth: "1" } }]);
    },
  );

  test("without a trigger for it are refused, and nothing is sent again", async () => {
    await emulator.commit({ ".github/workflows/ci.yml": "on: push\n" });
    await expect(github.startRun("ci.yml", "main", {})).rejects.toMatchObject({ status: 422 });
    expect(emulator.requests).toHaveLength(1);
  });

  test("tell all their jobs, however many", async () => {
    const job = { runner: "r", startedAt: morning, endedAt: morning, steps: [] };
    const jobs = Array.from({ length: 130 }, (_, at) => ({ ...job, name: `job ${at}` }));
    const id = emulator.addRun({
      sha: first,
      jobs: [...jobs, { ...job, name: "last", conclusion: "failure" }],
    });
    const found = await github.readJobs(id);
    expect(found).toHaveLength(131);
    expect(found.at(-1)).toMatchObject({ name: "last", conclusion: "failure" });
    expect(found[0]).toMatchObject({
      conclusion: "success",
      url: `${emulator.url}/acme/shop/actions/runs/${id}/job/1`,
    });
  });
});

describe("commits", () => {
  test("are read by branch or sha, with their author", async () => {
    const sha = await emulator.commit(
      { "a.txt": "a" },
      { message: "Add a\n\nWhy not", author: "bo", at: morning },
    );
    const expected = {
      sha,
      parents: [first],
      message: "Add a\n\nWhy not",
      author: "bo",
      authorIsBot: false,
      committedAt: morning,
      verified: false,
    };
    expect(await github.readCommit("main")).toMatchObject(expected);
    expect(await github.readCommit(sha)).toMatchObject(expected);
    await expect(github.readCommit("0".repeat(40))).rejects.toMatchObject({ status: 422 });
  });

  test("are compared: what head has that base has not, with files and renames", async () => {
    await emulator.commit({ "config/payments.yml": null, "config/pay.yml": "url: https://api\n" });
    const last = await emulator.commit({ "b.txt": "b\n", "README.md": "# Shop\nnew\n" });
    const comparison = await github.compare(first, "main");
    expect(comparison).toMatchObject({
      status: "ahead",
      mergeBase: first,
      base: { sha: first },
      commits: [{ parents: [first] }, { sha: last }],
      total: 2,
      filesComplete: true,
    });
    expect(comparison.files.map(({ path, previousPath, status }) => [path, previousPath, status])).toEqual([
      ["README.md", undefined, "modified"],
      ["b.txt", undefined, "added"],
      ["config/pay.yml", "config/payments.yml", "renamed"],
    ]);
    expect(comparison.files[0]).toMatchObject({
      additions: 1,
      deletions: 0,
      patch: "@@ -1 +1,2 @@\n # Shop\n+new",
    });
    expect(await github.compare("main", first)).toMatchObject({ status: "behind", commits: [], total: 0 });
    expect(await github.compare("main", "main")).toMatchObject({ status: "identical", files: [] });
  });

  test("are compared over several pages, up to the limit", async () => {
    for (let at = 0; at < 105; at++)
      await emulator.commit({ "count.txt": `${at}` }, { message: `Count ${at}` });
    const all = await github.compare(first, "main");
    expect(all.commits.map(({ message }) => message)).toEqual(
      Array.from({ length: 105 }, (_, at) => `Count ${at}`),
    );
    expect(github.requests()).toBe(2);
    const few = await github.compare(first, "main", 3);
    expect([few.commits.length, few.total]).toEqual([3, 105]);
  });

  test("say so when GitHub leaves files of a comparison out", async () => {
    await emulator.commit(
      Object.fromEntries(Array.from({ length: 301 }, (_, at) => [`many/${at}`, `${at}`])),
    );
    const { files, filesComplete } = await github.compare(first, "main");
    expect([files.length, filesComplete]).toEqual([300, false]);
  });

  test.each(["merge", "squash", "rebase"] as const)(
    "know the pull request that brought them in by %s, in one request",
    async (how) => {
      const { number, merged, shas } = await mergedPull(how);
      const direct = await emulator.commit({ "direct.txt": "pushed" });
      await emulator.commit({ "later.txt": "open" }, { branch: "open" });
      await emulator.openPull({ head: "open", title: "Not merged" });
      const pulls = await github.readPullsOfCommits([merged, shas[1]!, direct, first, "1".repeat(40)]);
      expect(github.requests()).toBe(1);
      expect([...pulls.values()].map((list) => list.map((pull) => pull.number))).toEqual([
        [number],
        [number],
        [],
        [],
        [],
      ]);
      const { changedFiles, ...rest } = pulls.get(merged)![0]!;
      expect(changedFiles).toBe(1);
      expect(await github.readPull(number)).toMatchObject(rest);
      expect(rest).toMatchObject({ merged: true, mergeCommit: merged, author: "ada", labels: ["config"] });
    },
  );

  test("ask for fifty pull requests at a time", async () => {
    const shas = Array.from({ length: 51 }, (_, at) => at.toString(16).padStart(40, "0"));
    expect((await github.readPullsOfCommits(shas)).size).toBe(51);
    expect(github.requests()).toBe(2);
  });
});

describe("git objects", () => {
  test("make a commit with the tree that git itself makes, signed by GitHub", async () => {
    const { tree } = await github.readCommit("main");
    const blob = await github.createBlob(Buffer.from([0, 255, 10]));
    const changed = await github.createTree(tree, [
      { path: "config/payments.yml", mode: "100644", sha: null },
      { path: "bin/run", mode: "100755", sha: blob },
    ]);
    const byGit = await emulator.commit(
      { "config/payments.yml": null, "bin/run": { mode: "100755", content: Buffer.from([0, 255, 10]) } },
      { branch: "by-git" },
    );
    expect(changed).toBe((await github.readCommit(byGit)).tree);
    const commit = await github.createCommit({ message: "Revert it\n", tree: changed, parents: [first] });
    expect(commit).toMatchObject({ tree: changed, parents: [first], message: "Revert it", verified: true });
    const { entries, truncated } = await github.readTree(changed);
    expect(entries.map(({ path, mode, type }) => `${mode} ${type} ${path}`)).toEqual([
      "100644 blob README.md",
      "040000 tree bin",
      "100755 blob bin/run",
    ]);
    expect(truncated).toBe(false);
    expect((await github.readSubtree(changed)).entries.map(({ path }) => path)).toEqual(["README.md", "bin"]);
    expect([...(await github.readBlob(blob))]).toEqual([0, 255, 10]);
  });

  test("take any path that git allows, and whole directories", async () => {
    const { tree } = await github.readCommit("main");
    const blob = await github.createBlob(Buffer.from("x"));
    const odd = ["a b/ä\n'\"[*].txt", "-rf", "README.md/now-a-folder"];
    const made = await github.createTree(tree, [
      ...odd.map((path) => ({ path, mode: "100644", sha: blob })),
      { path: "config", mode: "040000", sha: null },
      { path: "copy", mode: "040000", sha: (await github.readTree(`${tree}`)).entries[1]!.sha },
    ]);
    const paths = (await github.readTree(made)).entries
      .filter(({ type }) => type === "blob")
      .map(({ path }) => path);
    expect(paths.toSorted()).toEqual([...odd, "copy/payments.yml"].toSorted());
    const less = await github.createTree(
      made,
      odd.map((path) => ({ path, mode: "100644", sha: null })),
    );
    expect((await github.readSubtree(less)).entries.map(({ path }) => path)).toEqual(["copy"]);
  });

  test("say when a tree is cut off", async () => {
    emulator.state.mostTreeEntries = 2;
    const { tree } = await github.readCommit("main");
    expect(await github.readTree(tree)).toMatchObject({ truncated: true, entries: { length: 2 } });
  });

  test("refuse an object that is not there", async () => {
    await expect(github.readTree("2".repeat(40))).rejects.toMatchObject({ status: 404 });
    await expect(github.createCommit({ message: "x", tree: first, parents: [] })).rejects.toThrow(
      "Tree SHA does not exist",
    );
  });
});

describe("branches", () => {
  test("are made once, moved and deleted, and deleting again is fine", async () => {
    const second = await emulator.commit({ "a.txt": "a" });
    expect(await github.findBranch("deploy-guard/revert")).toBeUndefined();
    expect(await github.createBranch("deploy-guard/revert", first)).toEqual({ kind: "created" });
    expect(await github.createBranch("deploy-guard/revert", second)).toEqual({ kind: "exists", sha: first });
    await github.moveBranch("deploy-guard/revert", second, false);
    await expect(github.moveBranch("deploy-guard/revert", first, false)).rejects.toThrow(
      "not a fast forward",
    );
    await github.moveBranch("deploy-guard/revert", first, true);
    expect(await github.findBranch("deploy-guard/revert")).toEqual({
      name: "deploy-guard/revert",
      sha: first,
    });
    await github.deleteBranch("deploy-guard/revert");
    await github.deleteBranch("deploy-guard/revert");
    expect(await emulator.branches()).toEqual({ main: second });
  });

  test("have rules, and those are kept", async () => {
    const second = await emulator.commit({ "a.txt": "a" }, { branch: "next" });
    emulator.addRule({
      branch: "main",
      type: "pull_request",
      parameters: { required_approving_review_count: 1 },
    });
    emulator.addRule({ branch: "deploy-guard/x", type: "creation" });
    expect(await github.findBranchRules("main")).toEqual([
      { type: "pull_request", parameters: { required_approving_review_count: 1 } },
    ]);
    expect(await github.findBranchRules("next")).toEqual([]);
    await expect(github.moveBranch("main", second, false)).rejects.toThrow(
      "Changes must be made through a pull request",
    );
    await expect(github.createBranch("deploy-guard/x", first)).rejects.toThrow("creations being restricted");
    emulator.deny("metadata");
    expect(await github.findBranchRules("main")).toBeUndefined();
  });

  test("of an empty repository are not there", async () => {
    await emulator.deleteBranch("main");
    expect(await github.findBranch("main")).toBeUndefined();
    await expect(github.readTree(first)).rejects.toMatchObject({ status: 409 });
  });

  test("can't bring in a workflow file without its permission, known ones aside", async () => {
    await emulator.commit({ ".github/workflows/ci.yml": "on: push\n" });
    const { tree, sha } = await github.readCommit("main");
    const known = await github.createCommit({ message: "x", tree, parents: [sha] });
    expect(await github.createBranch("fine", known.sha)).toEqual({ kind: "created" });
    const blob = await github.createBlob(Buffer.from("on: pull_request\n"));
    const changed = await github.createTree(tree, [
      { path: ".github/workflows/ci.yml", mode: "100644", sha: blob },
    ]);
    const commit = await github.createCommit({ message: "x", tree: changed, parents: [sha] });
    await expect(github.createBranch("refused", commit.sha)).rejects.toThrow("workflows");
    emulator.grant("workflows");
    expect(await github.createBranch("allowed", commit.sha)).toEqual({ kind: "created" });
  });
});

describe("pull requests", () => {
  test("are opened, found by branch, changed and closed", async () => {
    const head = await emulator.commit({ "a.txt": "a" }, { branch: "revert" });
    const pull = await github.createPull({
      title: "Revert",
      body: "Why",
      head: "revert",
      base: "main",
      draft: true,
    });
    expect(pull).toMatchObject({
      number: 1,
      title: "Revert",
      body: "Why",
      url: `${emulator.url}/acme/shop/pull/1`,
      state: "open",
      merged: false,
      mergeCommit: undefined,
      draft: true,
      author: "github-actions[bot]",
      authorIsBot: true,
      headBranch: "revert",
      headSha: head,
      headRepo: "acme/shop",
      baseBranch: "main",
      baseSha: first,
      changedFiles: 1,
    });
    await github.updatePull(1, { title: "Revert it", state: "closed" });
    expect(await github.findPulls({ head: "revert", state: "open" })).toEqual([]);
    expect(await github.findPulls({ head: "revert", base: "main", state: "all" })).toMatchObject([
      { number: 1, title: "Revert it", state: "closed" },
    ]);
  });

  test.each([
    ["there is one already", "Revert", "A pull request already exists for acme:revert"],
    ["nothing differs", "same", "No commits between main and same"],
    ["the branch is missing", "missing", "PullRequest head invalid"],
  ])("are refused when %s", async (_, head, message) => {
    await emulator.commit({ "a.txt": "a" }, { branch: "revert" });
    await emulator.setBranch("same", first);
    const body = { title: "t", body: "", head: "revert", base: "main", draft: false };
    if (head === "Revert") await github.createPull(body);
    await expect(github.createPull({ ...body, head: head.toLowerCase() })).rejects.toThrow(message);
  });

  test("are listed newest first over all pages, up to the limit", async () => {
    for (let at = 1; at <= 3; at++) {
      await emulator.commit({ [`${at}.txt`]: "" }, { branch: `b${at}` });
      await emulator.openPull({ head: `b${at}`, title: `Pull ${at}` });
    }
    const numbers = (await github.findPulls({ state: "open" })).map(({ number }) => number);
    expect(numbers).toEqual([3, 2, 1]);
    expect(await github.findPulls({ state: "all", limit: 2 })).toHaveLength(2);
  });

  test("list their commits and files, from a fork too", async () => {
    await emulator.commit({ "a.txt": "a\n" }, { branch: "patch", fork: "stranger/shop", author: "stranger" });
    const number = await emulator.openPull({
      head: "patch",
      title: "From a fork",
      fork: "stranger/shop",
      author: "stranger",
    });
    expect(await github.readPull(number)).toMatchObject({ headRepo: "stranger/shop", author: "stranger" });
    expect(await github.readPullCommits(number)).toMatchObject([{ author: "stranger", parents: [first] }]);
    expect(await github.readPullFiles(number)).toMatchObject({
      files: [{ path: "a.txt", status: "added", additions: 1, patch: "@@ -0,0 +1 @@\n+a" }],
      complete: true,
    });
  });

  test("say when fewer files are listed than they have", async () => {
    const files = Object.fromEntries(Array.from({ length: 130 }, (_, at) => [`many/${at}`, `${at}`]));
    await emulator.commit(files, { branch: "many" });
    const number = await emulator.openPull({ head: "many", title: "Many" });
    expect(await github.readPullFiles(number)).toMatchObject({ files: { length: 130 }, complete: true });
    emulator.state.mostPullFiles = 120;
    expect(await github.readPullFiles(number)).toMatchObject({ files: { length: 120 }, complete: false });
  });

  test("merge by themselves when that is allowed", async () => {
    await emulator.commit({ "a.txt": "a" }, { branch: "revert" });
    const { nodeId } = await github.createPull({
      title: "t",
      body: "",
      head: "revert",
      base: "main",
      draft: false,
    });
    await expect(github.enableAutoMerge(nodeId, "SQUASH")).rejects.toThrow("Auto merge is not allowed");
    emulator.state.merges.auto = true;
    await github.enableAutoMerge(nodeId, "SQUASH");
    expect(emulator.state.issues[0]?.pull?.autoMerge).toBe("squash");
    expect(await github.readPull(1)).toMatchObject({ autoMerges: true });
  });

  test("become drafts, but not by the job's own token", async () => {
    await emulator.commit({ "a.txt": "a" }, { branch: "revert" });
    const body = { title: "t", body: "", head: "revert", base: "main", draft: false };
    const { nodeId, number } = await github.createPull(body);
    await expect(github.convertToDraft(nodeId)).rejects.toMatchObject({ status: 403 });
    emulator.state.self = "guard[bot]";
    await github.convertToDraft(nodeId);
    expect(await github.readPull(number)).toMatchObject({ draft: true });
  });
});

describe("reviews", () => {
  let number: number;
  let head: string;

  beforeEach(async () => {
    head = await emulator.commit({ "a.txt": "a" }, { branch: "change" });
    number = await emulator.openPull({ head: "change", title: "Change" });
    emulator.addTeam("payments", ["bo"]);
  });

  test("are listed oldest first with the commit that was looked at", async () => {
    emulator.review(number, { author: "bo", verdict: "CHANGES_REQUESTED" });
    emulator.review(number, { author: "eve", verdict: "APPROVED" });
    expect(await github.readReviews(number)).toMatchObject([
      { author: "bo", state: "CHANGES_REQUESTED", sha: head, submittedAt: morning },
      { author: "eve", state: "APPROVED", sha: head },
    ]);
  });

  test("are asked of those who can be asked, and the others are named", async () => {
    const asked = await github.requestReviewers(number, {
      users: ["bo", "stranger", "ada"],
      teams: ["payments", "nobody"],
    });
    expect(asked).toEqual({ refused: ["stranger", "ada", "nobody"] });
    expect(await github.readReviewRequests(number)).toEqual([
      { user: "bo", at: morning },
      { team: "payments", at: morning },
    ]);
  });

  test("are asked in one request when all can be asked, and in none when nobody is", async () => {
    expect(await github.requestReviewers(number, { users: [], teams: [] })).toEqual({ refused: [] });
    expect(await github.requestReviewers(number, { users: ["bo"], teams: ["payments"] })).toEqual({
      refused: [],
    });
    expect(github.requests()).toBe(1);
  });

  test("need a token that may list a team's members", async () => {
    expect(await github.readTeam("acme", "payments")).toEqual({ kind: "not-allowed" });
    emulator.grant("members", "read");
    expect(await github.readTeam("acme", "payments")).toEqual({ kind: "members", logins: ["bo"] });
    expect(await github.readTeam("acme", "nobody")).toEqual({ kind: "no-such-team" });
  });
});

describe("issues", () => {
  const wanted = { title: "Stripe fails", body: "<!-- marker -->", labels: ["incident"], assignees: ["bo"] };

  test("are opened, found by label without pull requests, changed and closed", async () => {
    const issue = await github.createIssue(wanted);
    await emulator.commit({ "a.txt": "a" }, { branch: "b" });
    await emulator.openPull({ head: "b", title: "No issue", labels: ["incident"] });
    expect(issue).toEqual({
      number: 1,
      assignees: ["bo"],
      title: "Stripe fails",
      body: "<!-- marker -->",
      url: `${emulator.url}/acme/shop/issues/1`,
      state: "open",
      labels: ["incident"],
      author: "github-actions[bot]",
      createdAt: morning,
      updatedAt: morning,
      closedAt: undefined,
      comments: 0,
      unassigned: [],
    });
    expect(await github.readIssues({ labels: ["incident"], state: "open", limit: 20 })).toMatchObject([
      { number: 1 },
    ]);
    await github.updateIssue(1, { body: "more", state: "closed", labels: ["incident", "solved"] });
    expect(await github.readIssues({ labels: ["solved"], state: "closed", limit: 20 })).toMatchObject([
      { body: "more", state: "closed", closedAt: morning, labels: ["incident", "solved"] },
    ]);
  });

  test("are found by number, are no pull requests, and say why they were closed", async () => {
    const { number } = await github.createIssue(wanted);
    await emulator.commit({ "a.txt": "a" }, { branch: "b" });
    const pull = await emulator.openPull({ head: "b", title: "No issue" });
    const change = { state: "closed", stateReason: "not_planned" } as const;
    expect(await github.updateIssue(number, change)).toMatchObject({ number, stateReason: "not_planned" });
    expect(await github.findIssue(number)).toMatchObject({ state: "closed", stateReason: "not_planned" });
    expect(await github.findIssue(pull)).toBeUndefined();
    expect(await github.findIssue(999)).toBeUndefined();
  });

  test("A29: come with all assignees but those whom GitHub refuses, who are told", async () => {
    emulator.addPerson("jane");
    emulator.addPerson("joe");
    const assignees = ["jane", "gone", "joe", "left"];
    expect(await github.createIssue({ ...wanted, assignees })).toMatchObject({
      number: 1,
      unassigned: ["gone", "left"],
    });
    expect(emulator.state.issues).toMatchObject([{ assignees: ["jane", "joe"] }]);
  });

  test("and pull requests are assigned to those whom GitHub takes, and the others are told", async () => {
    emulator.addPerson("left", { permission: "none" });
    const number = emulator.openIssue({ title: "To do" });
    expect(await github.assign(number, ["bo", "left", "nobody"])).toEqual({ refused: ["left", "nobody"] });
    expect(await github.assign(number, [])).toEqual({ refused: [] });
    expect(emulator.issues().at(-1)?.assignees).toEqual(["bo"]);
  });

  test("take and lose labels, and remember who put one there and took it off", async () => {
    const number = emulator.openIssue({ title: "Kill switch" });
    await github.addLabels(number, ["one", "two"]);
    emulator.unlabel(number, "one");
    emulator.label(number, "one", "eve");
    const ours = { by: "github-actions[bot]", at: morning };
    expect(await github.readLabelEvents(number, "One")).toEqual([
      { kind: "labeled", ...ours },
      { kind: "unlabeled", by: "ada", at: morning },
      { kind: "labeled", by: "eve", at: morning },
    ]);
    expect(await github.readLabelEvents(number, "two")).toEqual([{ kind: "labeled", ...ours }]);
    expect(await github.readLabelEvents(number, "three")).toEqual([]);
    await github.removeLabel(number, "one");
    await github.removeLabel(number, "one");
    expect(emulator.state.issues[0]?.labels).toEqual(["two"]);
  });

  test("say so where they are switched off", async () => {
    emulator.state.hasIssues = false;
    await expect(github.createIssue(wanted)).rejects.toMatchObject({
      status: 410,
      advice: expect.stringContaining("switched off"),
    });
  });
});

describe("comments", () => {
  let number: number;
  const marker = "<!-- deploy-guard:review -->";

  beforeEach(() => {
    number = emulator.openIssue({ title: "Here" });
  });

  test("are listed oldest first over all pages", async () => {
    for (let at = 0; at < 101; at++) emulator.comment(number, `${at}`);
    const comments = await github.readComments(number);
    expect(comments.map(({ body }) => body)).toEqual(Array.from({ length: 101 }, (_, at) => `${at}`));
    expect(comments[0]).toMatchObject({ author: "ada", createdAt: morning });
  });

  test("with a marker are made once, edited when they change, and else left alone", async () => {
    const made = await github.ensureComment(number, marker, "one");
    await github.ensureComment(number, marker, "two");
    const writes = emulator.writes().length;
    const last = await github.ensureComment(number, marker, "two");
    expect(emulator.writes()).toHaveLength(writes);
    expect([last.id, last.body]).toEqual([made.id, `${marker}\ntwo`]);
    expect(emulator.state.comments).toMatchObject([{ id: made.id, body: `${marker}\ntwo` }]);
  });

  test("of others are not ours, whatever marker they carry", async () => {
    emulator.comment(number, `${marker}\nplanted`, "stranger");
    await github.ensureComment(number, marker, "ours");
    expect(emulator.state.comments.map(({ body }) => body)).toEqual([
      `${marker}\nplanted`,
      `${marker}\nours`,
    ]);
  });

  test("with a marker stay one when two runs write at once", async () => {
    await Promise.all([
      github.ensureComment(number, marker, "text"),
      connect(emulator).ensureComment(number, marker, "text"),
      connect(emulator).ensureComment(number, marker, "text"),
    ]);
    expect(emulator.state.comments).toMatchObject([{ body: `${marker}\ntext` }]);
  });

  test("are made and changed by id", async () => {
    const { id } = await github.createComment(number, "one");
    await github.updateComment(id, "two");
    expect(emulator.state.comments).toMatchObject([{ id, body: "two" }]);
  });

  test("are reacted to, each way once", async () => {
    const { id } = await github.createComment(number, "/ack");
    for (const reaction of ["+1", "+1", "eyes"] as const) await github.addReaction(id, reaction);
    expect(emulator.state.comments[0]!.reactions?.map(({ content }) => content)).toEqual(["+1", "eyes"]);
    await expect(github.addReaction(999, "+1")).rejects.toThrow(/404/u);
  });
});

describe("statuses", () => {
  test("are written, cut to length, and read newest first", async () => {
    await github.createStatus(first, {
      state: "pending",
      context: "deploy-guard",
      description: "é".repeat(150),
    });
    await github.createStatus(first, {
      state: "success",
      context: "deploy-guard",
      description: "fine",
      targetUrl: "https://x.test",
    });
    expect(await github.readStatuses(first)).toEqual([
      { context: "deploy-guard", state: "success", description: "fine", creator: "github-actions[bot]" },
      {
        context: "deploy-guard",
        state: "pending",
        description: `${"é".repeat(139)}…`,
        creator: "github-actions[bot]",
      },
    ]);
  });
});

describe("files", () => {
  test("are read at a commit, large ones and those of other repositories too", async () => {
    const large = "x".repeat(1_100_000);
    const sha = await emulator.commit({ "config/ä b#?.yml": "a: 1\n", "large.txt": large, "docs/x.md": "x" });
    emulator.state.otherFiles.set("acme/policies", { "guard.yml": "version: 1\n" });
    expect(await github.findFile("config/ä b#?.yml", sha)).toBe("a: 1\n");
    expect(await github.findFile("config/ä b#?.yml", first)).toBeUndefined();
    expect(await github.findFile("docs", sha)).toBeUndefined();
    expect(await github.findFile("large.txt", "main")).toBe(large);
    const repo = { owner: "acme", repo: "policies" };
    expect(await github.findFile("guard.yml", "main", repo)).toBe("version: 1\n");
    expect(await github.findFile("other.yml", "main", repo)).toBeUndefined();
  });

  test("are read many at a time; binary and large ones are named, missing ones are neither", async () => {
    const many = Object.fromEntries(Array.from({ length: 80 }, (_, at) => [`many/${at}.yml`, `n: ${at}\n`]));
    const sha = await emulator.commit({
      ...many,
      "binary.dat": Buffer.from([0, 1, 2]),
      "large.txt": "x".repeat(2000),
      "crlf.yml": "a: 1\r\n",
    });
    const paths = [...Object.keys(many), "binary.dat", "large.txt", "crlf.yml", "missing.yml", "many"];
    const { texts, left } = await github.readFiles(sha, paths, 1000);
    expect(github.requests()).toBe(2);
    expect(Object.fromEntries(texts)).toEqual({ ...many, "crlf.yml": "a: 1\r\n" });
    expect(left).toEqual(["binary.dat", "large.txt"]);
  });

  test("are read whole where GraphQL cuts them off", async () => {
    const long = "é".repeat(300_000);
    const sha = await emulator.commit({ "long.txt": long });
    expect((await github.readFiles(sha, ["long.txt"], 1_000_000)).texts.get("long.txt")).toBe(long);
  });
});
