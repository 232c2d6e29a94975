import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { GitHub } from "../../../src/world/github/github.ts";
import { type Emulator, openGitHubEmulator } from "../../support/github/open-github-emulator.ts";
import { connect } from "./connect.ts";

const ref = "deploy-guard/ledger";
let emulator: Emulator;
let github: GitHub;
let root: string;
beforeEach(async () => {
  emulator = await openGitHubEmulator();
  github = connect(emulator);
  root = await emulator.commit({ "README.md": "# Shop\n" });
});
afterEach(() => emulator.close());

async function child(...parents: string[]): Promise<string> {
  const blob = await github.createBlob(new TextEncoder().encode(`after ${parents.join(" ")}`));
  const tree = await github.createTree(undefined, [{ path: "note", mode: "100644", sha: blob }]);
  return (await github.createCommit({ message: "Note", tree, parents })).sha;
}

describe("a ref", () => {
  test("is made, found and moved to a child", async () => {
    expect(await github.findRef(ref)).toBeUndefined();
    expect(await github.swapRef(ref, { from: undefined, to: root })).toBe(true);
    expect(await github.findRef(ref)).toBe(root);
    const next = await child(root);
    expect(await github.swapRef(ref, { from: root, to: next })).toBe(true);
    expect(await github.findRef(ref)).toBe(next);
  });

  test("that somebody made or moved meanwhile stays theirs", async () => {
    const [first, second] = [await child(root), await child(root, root)];
    await github.swapRef(ref, { from: undefined, to: root });
    expect(await github.swapRef(ref, { from: undefined, to: first })).toBe(false);
    expect(await github.swapRef(ref, { from: root, to: first })).toBe(true);
    expect(await github.swapRef(ref, { from: root, to: second })).toBe(false);
    expect(await github.findRef(ref)).toBe(first);
  });

  test("that somebody deleted meanwhile is not moved", async () => {
    expect(await github.swapRef(ref, { from: root, to: await child(root) })).toBe(false);
  });

  test("is moved all the same when GitHub stumbles once", async () => {
    await github.swapRef(ref, { from: undefined, to: root });
    const next = await child(root);
    emulator.failNext({ method: "PATCH", status: 502 });
    expect(await github.swapRef(ref, { from: root, to: next })).toBe(true);
    expect(await github.findRef(ref)).toBe(next);
  });

  test("that the token may not write is an error, not a lost race", async () => {
    emulator.state.permissions.contents = "read";
    await expect(github.swapRef(ref, { from: undefined, to: root })).rejects.toThrow("contents: write");
  });
});

test("a repository without a commit has no refs", async () => {
  const empty = await openGitHubEmulator();
  expect(await connect(empty).findRef(ref)).toBeUndefined();
  await empty.close();
});
