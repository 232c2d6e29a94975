import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { revertOnGitHub } from "../../../src/stories/revert/revert-on-github.ts";
import { lines, openStage, type Stage } from "../../revert/revert-stage.ts";

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.emulator.close());

async function conflicting(): Promise<string> {
  const bad = await stage.emulator.commit({ "src/shop.ts": lines(30, { 9: "bad" }), "src/new.ts": "new\n" });
  await stage.emulator.commit({ "src/shop.ts": lines(30, { 9: "later" }), "docs/later.md": "later\n" });
  return bad;
}

const revert = (bad: string, conflict: "refuse" | "draft", change: object = {}) => {
  const request = stage.request(bad);
  const response = { ...request.response, conflict };
  return revertOnGitHub(stage.world(), { ...request, response, ...change });
};

describe("response.conflict", () => {
  test("refuses by default's name, with the commands", async () => {
    expect(await revert(await conflicting(), "refuse")).toMatchObject({
      kind: "refused",
      reasons: [{ kind: "conflict" }],
    });
    expect(stage.emulator.pulls()).toEqual([]);
  });

  test("draft opens a draft whose branch holds the conflicts marked, and says whose each side is", async () => {
    const outcome = await revert(await conflicting(), "draft");
    expect(outcome).toMatchObject({
      kind: "opened",
      draft: true,
      warnings: [{ kind: "conflict", paths: ["src/shop.ts"] }],
    });
    const { pull, body } = stage.emulator.pulls().at(-1)!;
    expect(pull.draft).toBe(true);
    expect(stage.emulator.pulls().at(-1)!.title).toMatch(/\(conflicts to resolve\)$/u);
    const text = await stage.emulator.readFile("src/shop.ts", pull.headSha);
    expect(text).toMatch(/<<<<<<< .*\nlater\n=======\nline 9\n>>>>>>> .*\n/u);
    expect(await stage.emulator.readFile("src/new.ts", pull.headSha)).toBeUndefined();
    expect(await stage.emulator.readFile("docs/later.md", pull.headSha)).toBe("later\n");
    expect(body).toContain("**Safe to merge?** No: its files hold conflicts");
    expect(body).toMatch(/Conflicts to resolve on this branch[\s\S]*`src\/shop\.ts`/u);
  });

  test("draft does not lift any other refusal", async () => {
    const bad = await conflicting();
    stage.emulator.openIssue({ title: "Stop", labels: ["deploy-guard: disable"], author: "ada" });
    expect(await revert(bad, "draft")).toMatchObject({ kind: "refused" });
    expect(stage.emulator.pulls()).toEqual([]);
  });

  test("where there are no drafts, marks of conflicts are not opened for merging", async () => {
    const bad = await conflicting();
    const body = { message: "Draft pull requests are not supported in this repository." };
    stage.emulator.failNext({ method: "POST", path: "/pulls", status: 422, times: 9, body });
    expect(await revert(bad, "draft")).toMatchObject({ kind: "failed" });
    expect(stage.emulator.pulls()).toEqual([]);
  });

  test("a dry run plans it and writes nothing", async () => {
    const bad = await conflicting();
    const writes = stage.emulator.writes().length;
    expect(await revert(bad, "draft", { dryRun: true })).toMatchObject({ kind: "planned", draft: true });
    expect(stage.emulator.writes()).toHaveLength(writes);
  });
});
