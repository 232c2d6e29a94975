import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { revertCommand } from "../../src/commands/revert-deploy.ts";
import { SettingsError, WorldError } from "../../src/errors.ts";
import { git } from "../revert/real-revert.ts";
import { openStage, type Stage, treeOf } from "../revert/revert-stage.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";

let folder: string;
const sha = (name: string) => git(folder, "rev-parse", name).trim();

function commit(path: string, content: string, message = path): string {
  writeFileSync(join(folder, path), content);
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message", message);
  return sha("HEAD");
}

let good: string;
let bad: string;
let tip: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "revert-"));
  git(folder, "init", "--quiet", "--initial-branch=main");
  good = commit("a.txt", "one\n");
  bad = commit("a.txt", "two\n");
  tip = commit("b.txt", "later\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

async function run(
  args: string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string | undefined> } = {},
): Promise<Ran> {
  const terminal = fakeTerminal({ input, env, workingDirectory: folder, now: Date.now() });
  const code = await revertCommand(args, terminal);
  return { code, ...terminal.written };
}

/** The whole of a repository but its objects. */
function state(): string {
  return [
    git(folder, "status", "--porcelain"),
    git(folder, "for-each-ref"),
    git(folder, "ls-files", "-s"),
    git(folder, "stash", "list"),
  ].join("\n");
}

describe("on a local repository", () => {
  test("a revert is told as JSON, and its tree is there", async () => {
    const before = state();
    const { code, out } = await run(["--local", "--from", good, "--to", bad, "--json"]);
    const blob = (name: string) => sha(`${name}:a.txt`);
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(answer).toEqual({
      version: 1,
      kind: "revert",
      tree: expect.stringMatching(/^[0-9a-f]{40}$/u),
      way: "plain",
      paths: [{ path: "a.txt", from: blob("main"), to: blob(good) }],
      warnings: [],
    });
    expect(git(folder, "ls-tree", "--name-only", answer.tree)).toBe("a.txt\nb.txt\n");
    expect(state()).toBe(before);
  });

  test("a refusal is told as JSON with exit code 3", async () => {
    const { code, out } = await run(["--local", ".", "--from", bad, "--to", good, "--json"]);
    expect(code).toBe(3);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      kind: "refused",
      reasons: [
        {
          rule: "not-an-ancestor",
          message: expect.any(String),
          from: expect.any(String),
          to: expect.any(String),
        },
      ],
      conflicts: [],
    });
  });

  test("names of commits, --local=DIR and a bare repository do as well", async () => {
    const bare = mkdtempSync(join(tmpdir(), "bare-"));
    git(folder, "clone", "--quiet", "--bare", folder, bare);
    const { code, out } = await run([
      `--local=${bare}`,
      "--from",
      "main~2",
      "--to",
      "main~1",
      "--onto",
      "main",
      "--json",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ kind: "revert" });
    rmSync(bare, { recursive: true });
  });

  test("people read sentences", async () => {
    const { out } = await run(["--local", "--from", good, "--to", bad]);
    expect(out).toMatch(/gives tree [0-9a-f]{40} \(nothing was touched since\)[\s\S]*change {2}a\.txt/u);
    const refused = await run(["--local", "--from", tip, "--to", tip]);
    expect(refused.out).toMatch(/No revert:\n {2}nothing-to-undo: /u);
  });

  test.each([
    [["--local", "--from", "nope", "--to", "main"], /from: there is no commit "nope" here/u],
    [["--local", "--to", "main"], /--from — is missing/u],
    [["--local", "--frm", "main"], /--frm/u],
    [["--ndjson"], /with --local only/u],
    [["--local", "--open", "--from", "x", "--to", "y"], /--open — works on GitHub only/u],
    [["--open", "--dry-run", "--from", "x", "--to", "y"], /--open — and --dry-run ask for opposite things/u],
    [["--local", "a", "b", "--from", "x", "--to", "y"], /expected one DIR at most/u],
  ])("%j is bad input", async (args, words) => {
    await expect(run(args)).rejects.toThrow(words);
    await expect(run(args)).rejects.toBeInstanceOf(SettingsError);
  });

  test("A43: a folder that is not there is told at once", async () => {
    const asked = run(["--local", "/nonexistent", "--from", "a", "--to", "b"]);
    await expect(asked).rejects.toThrow("there is no folder /nonexistent");
  });

  test("a folder without a repository is told by git itself", async () => {
    await expect(run(["--local", tmpdir(), "--from", "a", "--to", "b"])).rejects.toThrow(
      /not a git repository/u,
    );
  });
});

describe("lines", () => {
  test("are answered one by one, in order, bad ones too", async () => {
    const input = [
      JSON.stringify({ from: good, to: bad, onto: tip }),
      "not json",
      "",
      JSON.stringify({ from: good, to: bad }),
      JSON.stringify({ from: bad, to: good, onto: tip }),
      JSON.stringify({ from: good }),
      JSON.stringify({ from: "main\nHEAD", to: bad, onto: tip }),
      "[]",
      JSON.stringify({ from: good, to: bad, onto: bad }),
    ].join("\n");
    const { code, out } = await run(["--local", "--ndjson"], { input: `${input}\n` });
    expect(code).toBe(2);
    const answers = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(answers.map(({ kind, reasons }) => reasons?.[0].rule ?? kind)).toEqual([
      "revert",
      "bad-input",
      "revert",
      "not-an-ancestor",
      "bad-input",
      "bad-input",
      "bad-input",
      "revert",
    ]);
    for (const answer of answers.filter(({ kind }) => kind === "refused")) {
      expect(Object.keys(answer)).toEqual(["version", "kind", "reasons", "conflicts"]);
    }
  });

  test("that are all good end in exit code 0, refusals among them", async () => {
    const input = JSON.stringify({ from: bad, to: good });
    expect(await run(["--local", "--ndjson"], { input })).toMatchObject({ code: 0 });
  });

  test("are answered before the next one comes, when somebody waits", async () => {
    const answers: string[] = [];
    const line = JSON.stringify({ from: good, to: bad });
    let answered: () => void = () => {};
    const terminal = {
      ...fakeTerminal({ workingDirectory: folder }),
      async *inputLines() {
        for (let at = 0; at < 3; at++) {
          const seen = new Promise<void>((resolve) => {
            answered = resolve;
          });
          yield line;
          await seen;
        }
      },
      out: async (text: string) => {
        answers.push(text);
        answered();
      },
    };
    expect(await revertCommand(["--local", "--ndjson"], terminal)).toBe(0);
    expect(answers).toHaveLength(3);
  });
});

test("a shallow repository answers what it can", async () => {
  const shallow = mkdtempSync(join(tmpdir(), "shallow-"));
  git(folder, "clone", "--quiet", "--depth=2", `file://${folder}`, shallow);
  const args = (from: string, to: string) => ["--local", shallow, "--from", from, "--to", to, "--json"];
  expect(await run(args(bad, tip))).toMatchObject({ code: 0 });
  await expect(run(args(good, bad))).rejects.toThrow(/there is no commit/u);
  rmSync(shallow, { recursive: true });
});

describe("on GitHub", () => {
  let stage: Stage;
  let deployed: string;
  let env: Record<string, string>;
  beforeAll(async () => {
    stage = await openStage();
    const { emulator } = stage;
    deployed = await emulator.commit({ "src/shop.ts": "broken\n" }, { message: "Break" });
    env = { GITHUB_TOKEN: emulator.token, GITHUB_REPOSITORY: "acme/shop", GITHUB_API_URL: emulator.url };
  });
  afterAll(() => stage.emulator.close());

  test.each([[[]], [["--dry-run"]]])(
    "A44: with %j only the plan is printed, and nothing is written",
    async (more) => {
      const writes = stage.emulator.writes().length;
      const { code, out, err } = await run(["--from", stage.good, "--to", deployed, "--json", ...more], {
        env,
      });
      expect(err).toMatch(/^Planned, not opened: .* Add --open to open it\.\n$/u);
      expect(code).toBe(0);
      expect(JSON.parse(out)).toEqual({
        version: 1,
        kind: "revert",
        tree: treeOf(stage.emulator, stage.good),
        way: "plain",
        paths: [{ path: "src/shop.ts", from: expect.any(String), to: expect.any(String) }],
        warnings: [],
      });
      expect(stage.emulator.writes()).toHaveLength(writes);
    },
  );

  test("a commit can be planned on, but not be the base of a pull request", async () => {
    const args = ["--from", stage.good, "--to", deployed, "--onto", deployed];
    expect(await run([...args, "--json"], { env })).toMatchObject({ code: 0 });
    await expect(run([...args, "--open"], { env })).rejects.toThrow(/--onto — names a commit/u);
  });

  test("the pull request is opened in at most twelve requests, and a second run finds it", async () => {
    const before = stage.emulator.requests.length;
    const first = await run(["--from", stage.good, "--to", "main", "--onto", "main", "--open"], { env });
    expect(first).toMatchObject({ code: 0, err: expect.stringMatching(/Opened http\S+\/pull\/1\n/u) });
    expect(stage.emulator.requests.length - before).toBeLessThanOrEqual(12);
    const second = await run(["--from", stage.good, "--to", deployed, "--open", "--json"], { env });
    expect(second.code).toBe(3);
    expect(JSON.parse(second.out)).toMatchObject({ kind: "refused", reasons: [{ rule: "revert-open" }] });
    expect(stage.emulator.pulls()).toHaveLength(1);
  });

  test("unknown commits and a missing environment are bad input, a wrong token is GitHub's word", async () => {
    await expect(run(["--from", "nope", "--to", "main"], { env })).rejects.toThrow(
      /no commit "nope" on GitHub/u,
    );
    await expect(run(["--from", "a", "--to", "b"])).rejects.toThrow(/GITHUB_TOKEN[\s\S]*GITHUB_REPOSITORY/u);
    const wrong = { ...env, GITHUB_TOKEN: "ghp_wrong" };
    await expect(run(["--from", stage.good, "--to", deployed], { env: wrong })).rejects.toBeInstanceOf(
      WorldError,
    );
  });
});
