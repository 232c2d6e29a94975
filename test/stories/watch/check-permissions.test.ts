import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runNoteWords } from "../../../src/report/run-notes.ts";
import { parseInputs } from "../../../src/settings/inputs.ts";
import { settingsFromInputs } from "../../../src/settings/parse-settings.ts";
import type { Settings } from "../../../src/settings/settings.ts";
import { checkPermissions } from "../../../src/stories/watch/check-permissions.ts";
import { fakeWorld } from "../../support/fake-world.ts";
import { type Emulator, openGitHubEmulator } from "../../support/github/open-github-emulator.ts";
import type { Level, Permission } from "../../support/github/state.ts";
import { connect } from "../../world/github/connect.ts";

let emulator: Emulator;
let deploymentId: number;
beforeEach(async () => {
  emulator = await openGitHubEmulator();
  const sha = await emulator.commit({ "a.txt": "a" });
  deploymentId = emulator.deploy({ sha });
});
afterEach(() => emulator.close());

const given: Record<string, string> = { token: "t", "probe-url": "https://shop.test/" };
const plain = await settingsFromInputs(
  parseInputs((name) => given[name] ?? ""),
  {},
);
const asking = (response: Partial<Settings["response"]>) => ({
  response: { ...plain.response, ...response },
});
const rollback = {
  workflow: "deploy.yml",
  inputs: {},
  payload: {},
  wait: 1,
  ref: undefined,
  event: undefined,
};

async function check(settings: Pick<Settings, "response"> = plain) {
  const before = emulator.requests.length;
  const world = fakeWorld({ github: connect(emulator) });
  const notes = await checkPermissions(world, settings, { deploymentId });
  return { notes: notes.map(runNoteWords), lines: world.lines, requests: emulator.requests.length - before };
}

describe("A27: what the token lacks is said at the start", () => {
  test("all at once, with the lines to add, and nothing is changed by asking", async () => {
    for (const one of ["contents", "pull_requests", "issues", "deployments"] as const)
      emulator.grant(one, "read");
    const { notes, lines, requests } = await check();
    expect(notes).toEqual([
      expect.stringContaining("contents: write (the revert's commit and branch), pull-requests"),
    ]);
    expect(lines).toEqual([
      expect.stringMatching(/^warning: The token lacks contents: write .*deployments: write/u),
      "    permissions:",
      "      contents: write        # the revert's commit and branch",
      "      pull-requests: write   # the revert pull request",
      "      issues: write          # the incident",
      "      deployments: write     # the mark on a bad deployment",
    ]);
    expect(requests).toBe(4);
    expect(emulator.writes()).toEqual([]);
    expect([emulator.issues(), emulator.pulls()]).toEqual([[], []]);
  });

  test("not when nothing is lacking", async () => {
    expect(await check()).toMatchObject({ notes: [], lines: [], requests: 4 });
    expect(emulator.issues()).toEqual([]);
    expect(Object.keys(await emulator.branches())).toEqual(["main"]);
  });

  test.each<[Permission, Level, string]>([
    ["contents", "none", "contents: write"],
    ["pull_requests", "read", "pull-requests: write"],
    ["issues", "read", "issues: write"],
    ["deployments", "read", "deployments: write"],
  ])("each alone: %s %s", async (permission, level, line) => {
    emulator.grant(permission, level);
    const { lines } = await check();
    expect(lines.filter((text) => text.includes("# "))).toEqual([expect.stringContaining(line)]);
  });

  test.each<[string, Partial<Settings["response"]>, number]>([
    ["without reverts", { revert: "off" }, 2],
    ["without incidents", { incident: false }, 3],
    ["with a rollback by a workflow", { rollback }, 5],
    [
      "with a rollback by an event and no revert",
      { revert: "off", rollback: { ...rollback, workflow: undefined, event: "go" } },
      3,
    ],
  ])("only what the settings need is asked for: %s", async (_, response, requests) => {
    expect((await check(asking(response))).requests).toBe(requests);
  });

  test("a rollback needs to start its workflow", async () => {
    emulator.grant("actions", "read");
    expect((await check(asking({ rollback }))).lines.join("\n")).toContain("actions: write");
    expect((await check()).lines).toEqual([]);
  });

  test("so does the revert's own check, and both are asked for once", async () => {
    const verify = { workflow: "ci.yml", inputs: {}, timeout: 1 };
    emulator.grant("actions", "read");
    const { lines, requests } = await check(asking({ verify, rollback }));
    expect(lines.at(-1)).toContain("# starting the rollback and the revert's own check");
    expect(requests).toBe(5);
    expect((await check(asking({ verify }))).lines.at(-1)).toContain("# starting the revert's own check");
    expect((await check(asking({ verify, revert: "off" }))).lines).toEqual([]);
  });

  test("with settings of the repository that stand in the way", async () => {
    emulator.state.actionsMayOpenPulls = false;
    emulator.state.hasIssues = false;
    expect((await check()).notes).toEqual([
      expect.stringContaining("may not create pull requests: allow it under Settings"),
      expect.stringContaining("issues are switched off"),
    ]);
  });

  test("and what can't be known is not claimed", async () => {
    emulator.failNext({ method: "POST", status: 502, times: 20 });
    expect((await check()).notes).toEqual([]);
  });

  test.each<[string, string[]]>([
    ["repo, workflow", []],
    ["public_repo", []],
    ["gist, read:org", ["the token needs the scope repo, and has gist, read:org"]],
  ])("of a classic token by its scopes, without asking: %s", async (scopes, expected) => {
    const github = connect(emulator);
    emulator.failNext({ path: "/issues", status: 200, body: [], headers: { "x-oauth-scopes": scopes } });
    await github.readIssues({ labels: [], state: "open", limit: 1 });
    const before = emulator.requests.length;
    const world = fakeWorld({ github });
    expect((await checkPermissions(world, plain, { deploymentId })).map(runNoteWords)).toEqual(expected);
    expect(emulator.requests.length).toBe(before);
  });
});
