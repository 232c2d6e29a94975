import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reviewCommand } from "../../src/commands/review-range.ts";
import { SettingsError } from "../../src/errors.ts";
import { readCorpus } from "../support/corpus.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";

let folder: string;
const git = (...args: string[]) =>
  execFileSync(
    "git",
    ["-c", "user.name=a", "-c", "user.email=a@acme.io", "-c", "commit.gpgsign=false", ...args],
    {
      cwd: folder,
      stdio: ["ignore", "pipe", "ignore"],
    },
  ).toString();

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

async function review(...args: string[]): Promise<{ code: number; out: string }> {
  const terminal = fakeTerminal({ workingDirectory: folder });
  const code = await reviewCommand(args, terminal);
  return { code, out: terminal.written.out };
}

const outage = readCorpus().find(({ name }) => name === "the-outage")!;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "deploy-guard-review-"));
  git("init", "-q", "-b", "main");
  write(outage.before);
  git("add", "-A");
  git("commit", "-qm", "before");
  git("checkout", "-qb", "feature");
  write(outage.after);
  write(
    new Map([
      ["docs/notes.md", "sandbox"],
      ["tab\tname.yml", "stripe: {timeout: 5}"],
    ]),
  );
  git("add", "-A");
  git("commit", "-qm", "Move payments to the new host");
  git("checkout", "-q", "main");
  // What the base did since is no part of the change.
  write(new Map([["config/other.yml", "stripe: {timeout: 0}"]]));
  git("add", "-A");
  git("commit", "-qm", "Something else");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("deploy-guard review", () => {
  test("finds in a repository what it finds in its files, and exits 1", async () => {
    const { code, out } = await review("--base", "main", "--head", "feature", "--format", "json");
    const answer = JSON.parse(out);
    expect(code).toBe(1);
    expect(Object.keys(answer)).toEqual(["version", "findings", "risk", "integrations"]);
    expect(answer).toMatchObject({ risk: "critical", integrations: ["stripe"] });
    expect(answer.findings[0]).toEqual({
      rule: "environment-mismatch",
      severity: "critical",
      confidence: "high",
      integration: "stripe",
      file: "config/payments.yml",
      line: 6,
      key: "payments.stripe.url",
      before: "https://api.stripe.com/v1",
      after: "https://api-sandbox.stripe.com/v1",
      message: expect.stringContaining("a sandbox or test endpoint"),
    });
    expect(answer.findings.map(({ file }: { file: string }) => file)).not.toContain("config/other.yml");
  });

  test.each([
    ["never", 0],
    ["critical", 1],
    ["low", 1],
  ])("with --fail-on %s exits %i", async (limit, code) => {
    expect((await review("--base", "main", "--head", "feature", "--fail-on", limit)).code).toBe(code);
  });

  test("exits 0 where nothing changed, and says so", async () => {
    const { code, out } = await review("--base", "feature", "--head", "feature");
    expect({ code, out }).toEqual({ code: 0, out: "No risky change; no integration is touched.\n" });
  });

  test("speaks text, Markdown and SARIF", async () => {
    const range = ["--base", "main", "--head", "feature"];
    expect((await review(...range)).out).toContain("critical config/payments.yml:6\n  payments.stripe.url: ");
    expect((await review(...range, "--format", "markdown")).out).toContain("<!-- deploy-guard:review -->");
    expect(JSON.parse((await review(...range, "--format", "sarif")).out)).toMatchObject({ version: "2.1.0" });
  });

  test("A42: finds the same from a subfolder as from the root", async () => {
    mkdirSync(join(folder, "deep/er"), { recursive: true });
    const range = ["--base", "main", "--head", "feature", "--format", "json"];
    const [root, below] = [await review(...range), await review(...range, "--repo", "deep/er")];
    expect(below).toEqual(root);
    expect(root.code).toBe(1);
  });

  // A timer that was left behind would keep the process alive, which only a process of its own shows.
  test.each<[string, string, string]>([
    ["A43: a folder that is not there", "/nonexistent", process.env.PATH!],
    ["A43: no git on the machine", ".", "/nonexistent"],
  ])("%s is told at once", (_, repo, path) => {
    const cli = join(import.meta.dirname, "../../src/cli.ts");
    const commands = [
      ["review", "--base", "main", "--head", "feature", "--repo", repo],
      ["revert", "--local", repo, "--from", "main", "--to", "feature"],
    ];
    for (const args of commands) {
      const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: folder,
        env: { PATH: path },
        encoding: "utf8",
        timeout: 60_000,
      });
      expect([2, 4]).toContain(status);
      expect(stderr).toMatch(repo === "." ? /there is no git on this machine/u : /no (?:such )?folder/u);
    }
  });

  test("takes the policy of the base, and finds the edit of it", async () => {
    git("checkout", "-qb", "loosen", "feature");
    write(
      new Map([
        [".github/deploy-guard.yml", "version: 1\nreview: { rules: { environment-mismatch: off } }\n"],
      ]),
    );
    git("commit", "-qam", "Loosen");
    const { out } = await review("--base", "main", "--head", "loosen", "--format", "json");
    const rules = JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);
    expect(rules).toEqual(expect.arrayContaining(["environment-mismatch", "policy-changed"]));
  });

  test.each<[string, string[], string]>([
    ["no base", ["--head", "main"], "--base"],
    ["no head", ["--base", "main"], "--head"],
    ["an unknown commit", ["--base", "main", "--head", "nowhere"], "--head"],
    ["an option as a commit", ["--base", "main", "--head=--output=x"], "--head"],
    ["an unknown format", ["--base", "main", "--head", "main", "--format", "xml"], "--format"],
    ["an unknown grade", ["--base", "main", "--head", "main", "--fail-on", "grave"], "--fail-on"],
    ["an unknown option", ["--bas", "main"], "--bas"],
    ["no repository", ["--base", "a", "--head", "b", "--repo", "/"], "/"],
  ])("refuses %s, naming the place", async (_, args, path) => {
    const error = await review(...args).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(SettingsError);
    expect((error as SettingsError).mistakes[0]!.path).toBe(path);
  });

  test("tells a mistake in the policy by its place", async () => {
    git("checkout", "-qb", "broken", "main");
    write(new Map([[".github/deploy-guard.yml", "review: { rules: { timeout-weakened: sometimes } }\n"]]));
    git("commit", "-qam", "Broken policy");
    const error = await review("--base", "broken", "--head", "broken").catch((caught: unknown) => caught);
    expect((error as SettingsError).mistakes[0]!.path).toBe("review.rules.timeout-weakened");
  });
});
