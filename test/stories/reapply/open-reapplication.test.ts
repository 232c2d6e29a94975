import { spawnSync } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { parseReapplyMarker } from "../../../src/revert/reapply/reapply-marker.ts";
import { revertClaims } from "../../../src/revert/reverts-in-text.ts";
import { git, gitEnv } from "../../revert/real-revert.ts";
import { lines, treeOf } from "../../revert/revert-stage.ts";
import { type Aftermath, openAftermath, sandbox } from "./reapply-stage.ts";

let after: Aftermath;
afterEach(() => after.emulator.close());

const only = () => {
  const [draft, ...more] = after.drafts();
  if (draft === undefined || more.length > 0) throw new Error(`${more.length + 1} drafts`);
  return draft;
};

describe("what a merged revert took out is brought back by a draft", () => {
  test.each(["squash", "merge", "rebase"] as const)("whose tree git itself makes (%s)", async (how) => {
    after = await openAftermath({ how });
    const { emulator, revert, merged, incident } = after;
    // Something else came since.
    await emulator.commit({ "src/shop.ts": lines(30, { 9: "later" }) });
    const fact = await after.reapply();
    const draft = only();
    expect(fact).toMatchObject({
      kind: "opened",
      number: draft.number,
      draft: true,
      assigned: ["ada"],
      unassigned: [],
    });
    const { dir } = emulator.git;
    git(dir, "worktree", "add", "-q", "--detach", join(dir, "by-hand"), "main");
    git(join(dir, "by-hand"), "revert", "--no-edit", ...(how === "merge" ? ["-m", "1"] : []), merged);
    expect(treeOf(emulator, draft.pull.headSha)).toBe(
      git(join(dir, "by-hand"), "rev-parse", "HEAD^{tree}").trim(),
    );
    expect(draft).toMatchObject({
      title: 'Reapply "Move payments to the new host"',
      assignees: ["ada"],
      pull: { base: "main", draft: true },
    });
    expect(draft.body).toContain(`Reverts #${revert}, and so brings back`);
    expect(draft.body).toContain(`Incident: #${incident}`);
    expect(draft.body).toContain("1 commit came to `main` since the revert");
    expect(parseReapplyMarker(draft.body)).toMatchObject({ revert, commit: merged });
    // A deploy of it is known as a re-application, by whichever of these.
    const message = git(dir, "log", "-1", "--format=%B", draft.pull.headSha);
    expect(revertClaims(message, "acme/shop").commits).toEqual([merged]);
    expect(revertClaims(`${draft.title}\n\n${draft.body}`, "acme/shop").pulls).toEqual([revert]);
    expect(after.told()).toEqual([
      `↩️ **The way back**: #${draft.number} is a draft that brings back what #${revert} took out. Assigned: \`ada\`. The cause has to be mended on its branch before it is merged.`,
    ]);
  });

  test.each(["rebase", "squash", "merge"] as const)(
    "with all that somebody has added to the revert, and no more (%s)",
    async (how) => {
      after = await openAftermath({ how, added: { "src/pay/stripe.ts": lines(30, { 7: "by hand" }) } });
      const { emulator, bad } = after;
      expect((await after.reapply()).kind).toBe("opened");
      expect(treeOf(emulator, only().pull.headSha)).toBe(treeOf(emulator, bad));
    },
  );

  test.each([
    ["helped", "merged as it is, this brings the failure back"],
    ["did-not-help", "so it was probably not the cause"],
    ["not-known", "may bring the failure back"],
  ] as const)("which says what the watch found: %s", async (helped, words) => {
    after = await openAftermath();
    await after.reapply(helped);
    expect(only().body).toContain(words);
  });

  test("which names what must be looked at when it comes back", async () => {
    after = await openAftermath({
      files: {
        ...sandbox,
        "db/migrate/20261122080000_add_hosts.rb": "class AddHosts < ActiveRecord::Migration[7.1]\nend\n",
        "config/old.env": `KEY=${["sk", "live", "4eC39HqLyjWDarjtT1zdp7dc"].join("_")}\n`,
      },
    });
    await after.reapply();
    const { body } = only();
    expect(body).toMatch(
      /`db\/migrate\/20261122080000_add_hosts\.rb`: a migration that may have run before/u,
    );
    expect(body).toContain("a secret in the clear");
    expect(body).not.toContain("4eC39HqLyjWDarjtT1zdp7dc");
  });
});

describe("whom it is for", () => {
  test("an author who has left can't be assigned: whoever answers for the incident is, and that is said", async () => {
    after = await openAftermath();
    after.emulator.addPerson("ada", { permission: "none" });
    expect(await after.reapply()).toMatchObject({ assigned: ["grace"], unassigned: ["ada"] });
    expect(only().assignees).toEqual(["grace"]);
    expect(after.told()[0]).toContain(
      "Assigned: `grace`. `ada` wrote it and can't be: a bot, or somebody without access here any more.",
    );
  });

  test("a bot is nobody to assign", async () => {
    after = await openAftermath({ author: "dependabot[bot]" });
    expect(await after.reapply()).toMatchObject({ assigned: ["grace"], unassigned: ["dependabot[bot]"] });
  });

  test("without an incident, and with a bot, nobody is assigned", async () => {
    after = await openAftermath({ author: "dependabot[bot]" });
    expect(await after.reapply("helped", { withIncident: false })).toMatchObject({
      kind: "opened",
      assigned: [],
    });
    expect(after.told()).toEqual([]);
  });
});

describe("once", () => {
  test("a second run writes nothing, and whom somebody took off stays off", async () => {
    after = await openAftermath();
    await after.reapply();
    const { emulator } = after;
    emulator.state.issues.find(({ number }) => number === only().number)!.assignees = [];
    const writes = emulator.writes().length;
    expect(await after.reapply()).toMatchObject({ kind: "already-open", number: only().number });
    expect(emulator.writes()).toHaveLength(writes);
  });

  test("what somebody closed, or merged, is not opened again", async () => {
    after = await openAftermath();
    await after.reapply();
    after.emulator.closeIssue(only().number);
    await after.emulator.deleteBranch(only().pull.head);
    expect(await after.reapply()).toMatchObject({ kind: "closed-earlier", number: only().number });
  });

  test("two at once open one, and tell it once", async () => {
    after = await openAftermath();
    const facts = await Promise.all([after.reapply(), after.reapply()]);
    expect(facts.map((fact) => "number" in fact && fact.number)).toEqual([only().number, only().number]);
    expect(only().assignees).toEqual(["ada"]);
    expect(after.told()).toHaveLength(1);
  });

  // A run that is killed at a read leaves what it had written before.
  test("killed after any write, the next run goes on", async () => {
    after = await openAftermath();
    const { emulator } = after;
    const before = emulator.writes().length;
    await after.reapply();
    const count = emulator.writes().length - before;
    expect(count).toBe(5);
    const never = new Promise<never>(() => {});
    for (let at = 1; at <= count; at++) {
      emulator.state.issues = emulator.state.issues.filter(({ pull }) => !pull?.head.includes("reapply"));
      emulator.state.comments = [];
      for (const name of Object.keys(await emulator.branches()))
        if (name.includes("reapply")) await emulator.deleteBranch(name);
      const start = emulator.writes().length;
      let die: () => void = () => {};
      const killed = new Promise<void>((resolve) => {
        die = resolve;
      });
      emulator.onRequest(() => {
        if (emulator.writes().length - start < at) return;
        die();
        return never;
      });
      await Promise.race([after.reapply("helped", { timeoutMs: 3_600_000 }), killed]);
      emulator.onRequest(undefined);
      await after.reapply();
      expect(only(), `at ${at}`).toMatchObject({ assignees: ["ada"], pull: { draft: true } });
      expect(after.told(), `at ${at}`).toEqual([expect.stringContaining(`#${only().number} is a draft`)]);
    }
  }, 300_000);
});

describe("what can't be brought back by a machine", () => {
  test("is told with its conflicts, and with commands that do it", async () => {
    after = await openAftermath();
    const { emulator, merged, incident } = after;
    await emulator.commit({ "config/payments.yml": lines(30, { 3: "url: third" }) });
    const fact = await after.reapply();
    expect(fact).toMatchObject({ kind: "conflict", paths: ["config/payments.yml"] });
    expect(after.drafts()).toEqual([]);
    const [text = ""] = after.told();
    expect(text).toContain(
      "can't be brought back by a machine**: `config/payments.yml` changed on `main` since",
    );
    expect(emulator.comments(incident)).toHaveLength(1);
    const commands = /```sh\n([\s\S]*?)\n```/u.exec(text)?.[1]?.split("\n") ?? [];

    const clone = mkdtempSync(join(tmpdir(), "reapply-"));
    const shell = (command: string) => spawnSync("sh", ["-c", command], { cwd: clone, env: gitEnv }).status;
    git(clone, "clone", "-q", emulator.git.dir, ".");
    const stops = commands.findIndex((command) => command.startsWith("#"));
    const statuses = commands.slice(0, stops).map(shell);
    expect(statuses.map((status) => status === 0)).toEqual([true, false]);
    // A person resolves them, and goes on as it is written there.
    expect(commands[stops]).toContain("git revert --continue");
    expect(shell("printf resolved > config/payments.yml && git add config/payments.yml")).toBe(0);
    expect(shell("GIT_EDITOR=true git revert --continue")).toBe(0);
    expect(commands.slice(stops + 1).map(shell)).toEqual([0]);
    expect(await emulator.findBranch(`reapply-${merged.slice(0, 7)}`)).toBeDefined();
    spawnSync("rm", ["-rf", clone]);
  });

  test("since the branch holds it again already, is not told", async () => {
    after = await openAftermath();
    await after.emulator.commit(sandbox);
    expect(await after.reapply()).toEqual({ kind: "already-back", revert: after.revert, branch: "main" });
    expect(after.told()).toEqual([]);
  });

  test("while reverts are switched off, is told", async () => {
    after = await openAftermath();
    const stop = after.emulator.openIssue({ title: "Stop", author: "ada" });
    after.emulator.label(stop, "deploy-guard: disable", "ada");
    expect(await after.reapply()).toMatchObject({ kind: "disabled", issue: stop });
    expect(after.told()).toEqual([expect.stringContaining("switched off")]);
    after.emulator.closeIssue(stop);
    await after.reapply();
    expect(after.told()).toEqual([expect.stringContaining("**The way back**")]);
  });

  test.each<[string, (of: Aftermath) => unknown, RegExp]>([
    [
      "for want of contents: write",
      ({ emulator }) => emulator.grant("contents", "read"),
      /was not brought back as a draft\*\*: [\s\S]*contents: write[\s\S]*git revert --no-edit [0-9a-f]{40}/u,
    ],
    [
      "since Actions may not open pull requests",
      ({ emulator }) => {
        emulator.state.actionsMayOpenPulls = false;
      },
      /The branch is there; \[open the pull request\]\(http[^)]*compare\/main\.\.\.deploy-guard\/reapply-/u,
    ],
    [
      "since this repository has no drafts",
      ({ emulator }) =>
        emulator.failNext({
          method: "POST",
          path: /\/pulls$/u,
          status: 422,
          body: { message: "Draft pull requests are not supported in this repository." },
        }),
      /as a draft\*\*: [\s\S]*not supported/u,
    ],
  ])("%s, is told with what to do", async (_, arrange, words) => {
    after = await openAftermath();
    await arrange(after);
    expect(await after.reapply()).toMatchObject({ kind: "failed" });
    expect(after.told()).toEqual([expect.stringMatching(words)]);
    expect(after.drafts()).toEqual([]);
  });
});
