import { describe, expect, test } from "vitest";
import { WorldError } from "../../src/errors.ts";
import { parseInputs } from "../../src/settings/inputs.ts";
import { readSettings } from "../../src/stories/read-settings.ts";
import type { GitHub } from "../../src/world/github/github.ts";

const yml = ".github/deploy-guard.yml";
const yaml = ".github/deploy-guard.yaml";
const written = (name: string) =>
  `version: 1\nsources: { p: { type: prometheus, url: "https://p.example.com" } }\nsignals: { ${name}: { source: p, bad: x, total: y } }\n`;
const tip = "b".repeat(40);
const unknown = "c".repeat(40);

interface Given {
  /** Texts by path. */
  workspace?: Record<string, string>;
  repository?: Record<string, string>;
  inputs?: Record<string, string>;
}

async function read({ workspace = {}, repository = {}, inputs = {} }: Given) {
  const github = {
    owner: "acme",
    repo: "shop",
    findFile: async (path: string) => repository[path],
    async readCommit(sha: string) {
      if (sha === unknown) throw new WorldError("no commit", { service: "GitHub", status: 422 });
      return { sha };
    },
  } as unknown as GitHub;
  const files = {
    find: async (path: string) => workspace[path.replace("/work/", "")],
    write: async () => {},
  };
  const given: Record<string, string> = { token: "t", ...inputs };
  const parsed = parseInputs((name) => given[name] ?? "", { workspace: "/work" });
  const settings = await readSettings({ files, github, env: { GITHUB_WORKSPACE: "/work" } }, parsed, tip);
  return Object.keys(settings.signals)[0];
}

describe("A39: .yaml is as good as .yml", () => {
  test.each<[string, Given, string]>([
    ["in the workspace", { workspace: { [yaml]: written("here") } }, "here"],
    ["in the repository", { repository: { [yaml]: written("there") } }, "there"],
    [
      "before the repository's .yml",
      { workspace: { [yaml]: written("here") }, repository: { [yml]: written("there") } },
      "here",
    ],
    [
      "asked for by the other ending",
      { repository: { [yaml]: written("there") }, inputs: { config: yml } },
      "there",
    ],
    [
      "asked for with ./ in front",
      { repository: { [yml]: written("there") }, inputs: { config: `./${yaml}` } },
      "there",
    ],
  ])("%s", async (_, given, name) => expect(await read(given)).toBe(name));

  test.each<[string, Given]>([
    ["in the workspace", { workspace: { [yml]: written("a"), [yaml]: written("b") } }],
    ["in the repository", { repository: { [yml]: written("a"), [yaml]: written("b") } }],
  ])("two %s are a mistake", async (_, given) => {
    await expect(read(given)).rejects.toThrow(`${yaml} — is there beside ${yml}`);
  });
});

test("A40: a file that was asked for and is not there", async () => {
  const inputs = { config: "./ops/guard.yml" };
  await expect(read({ inputs })).rejects.toThrow(
    "config — there is no ops/guard.yml in the workspace, nor in the repository at bbbbbbb",
  );
});

test.each([["probe-url", "https://a.example.com"]])(
  "A40: %s beside a file is not ignored in silence",
  async (path, value) => {
    const given = { workspace: { [yml]: written("a") }, inputs: { [path]: value } };
    await expect(read(given)).rejects.toThrow(
      `${path} — is for a start without a settings file, and there is ${yml}`,
    );
  },
);

test("A40: each start input beside a file is named", async () => {
  const inputs = { "prometheus-url": "https://p.example.com", bad: "x", total: "y" };
  const error = await read({ workspace: { [yml]: written("a") }, inputs }).catch(
    (caught: Error) => caught.message,
  );
  expect(error).toMatch(/3 mistakes[\s\S]*prometheus-url — [\s\S]*bad — [\s\S]*total — /u);
});

test.each(["sha", "previous-sha"])(
  "A40: a %s that nobody knows is told before anything is watched",
  async (path) => {
    const given = { workspace: { [yml]: written("a") }, inputs: { [path]: unknown } };
    await expect(read(given)).rejects.toThrow(`${path} — there is no commit ${unknown} in acme/shop`);
  },
);
