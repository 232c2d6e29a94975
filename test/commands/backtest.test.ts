import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { backtestCommand } from "../../src/commands/backtest.ts";
import { SettingsError, WorldError } from "../../src/errors.ts";
import { fakeTerminal } from "../support/fake-terminal.ts";
import { openGitHubEmulator } from "../support/github/open-github-emulator.ts";

const minute = 60_000;
const day = 1_440 * minute;
const now = Date.UTC(2026, 2, 11, 12);
const since = now - day;
const bad = since + 400 * minute;
const good = since + 900 * minute;
const folder = mkdtempSync(join(tmpdir(), "backtest-"));
const at = (name: string) => join(folder, name);

const settings = (changes = "") => `version: 1
sources:
  readings: { type: file, path: ${JSON.stringify(at("readings.ndjson"))} }
signals:
  checkout: { source: readings, pick: checkout }
watch: { interval: 60s, history: 6h }
${changes}`;

beforeAll(() => {
  // Eight days, a day of them replayed: calm, but for the twenty minutes after the bad deploy.
  const lines = [];
  for (let time = since - 7 * day; time < now; time += minute) {
    const index = time / minute;
    const total = 600 + ((index * 37) % 60);
    const share = time >= bad && time < bad + 20 * minute ? 0.08 : 0.004;
    const count = Math.round(total * share * (1 + ((index * 13) % 7) / 10));
    for (const signal of ["checkout", "west"])
      lines.push(
        JSON.stringify({
          signal,
          at: time,
          seconds: 60,
          bad: count,
          total: total + (signal === "west" ? 90 : 0),
        }),
      );
  }
  writeFileSync(at("readings.ndjson"), lines.join("\n"));
  writeFileSync(at("settings.yml"), settings());
  writeFileSync(
    at("deploys.json"),
    JSON.stringify([
      { sha: "b".repeat(40), at: new Date(bad).toISOString() },
      { sha: "a".repeat(40), at: good },
    ]),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(
  args: string[],
  { env = {}, columns }: { env?: Record<string, string>; columns?: number } = {},
) {
  const terminal = fakeTerminal({ env, columns, workingDirectory: folder, now });
  const code = await backtestCommand(args, terminal);
  return { code, ...terminal.written };
}

const fromFile = ["--since", "1d", "--config", at("settings.yml"), "--deploys", at("deploys.json")];

async function mistakesOf(args: string[], env: Record<string, string> = {}): Promise<string[]> {
  const error = await run(args, { env }).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof SettingsError)) throw new Error(`no mistakes but ${String(error)}`);
  return error.mistakes.map(({ path, message }) => `${path}: ${message}`);
}

test("with a control that went through the same, the deploy is not called", async () => {
  const beside = settings().replace("pick: checkout }", "pick: checkout, control: { pick: west } }");
  writeFileSync(at("beside.yml"), beside);
  const { out, err } = await run([
    ...fromFile.map((one) => (one === at("settings.yml") ? at("beside.yml") : one)),
    "--format",
    "json",
  ]);
  const { replayed } = JSON.parse(out) as { replayed: { verdict: string }[] };
  expect(replayed.map(({ verdict }) => verdict)).toEqual(["elsewhere", "healthy"]);
  expect(err).toContain("control of checkout");
});

test("a backtest finds the deploy that was bad, when and by what, and no false alarm", async () => {
  const { code, out, err } = await run([...fromFile, "--format", "json"]);
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(report).toMatchObject({
    environment: "production",
    from: new Date(since).toISOString(),
    deploys: 2,
    regressed: 1,
    falseAlarms: { alarms: 0, per100: 0, low: 0 },
    alarms: [],
  });
  expect(
    report.replayed.map(({ sha, verdict }: { sha: string; verdict: string }) => [sha[0], verdict]),
  ).toEqual([
    ["b", "regressed"],
    ["a", "healthy"],
  ]);
  const [called] = report.replayed;
  expect(called.decidedAfterSeconds).toBeLessThanOrEqual(240);
  expect(called.evidence[0]).toMatchObject({ signal: "checkout" });
  expect(called.evidence[0].logEvidence).toBeGreaterThan(called.evidence[0].threshold);
  expect(report.falseAlarms.windows).toBeGreaterThan(70);
  expect(report.falseAlarms.high).toBeLessThan(6);
  expect(report.caught.called).toBe(report.caught.of);
  expect(report.signals[0]).toMatchObject({ name: "checkout", readings: 8 * 1_440, placebos: 120 });
  expect(err).toContain("day 8 of 8: checkout 1440");
});

test("a grid shows what each tolerance would have cost", async () => {
  const { out } = await run([...fromFile, "--grid", "--format", "json"]);
  const { grid } = JSON.parse(out);
  expect(grid).toHaveLength(13);
  expect(grid[0]).toMatchObject({ tolerate: 1.1, unacceptable: 1.5, deploys: 2, regressed: 1 });
  for (const { tolerate, unacceptable } of grid) expect(unacceptable).toBeGreaterThan(tolerate);
});

test.each([40, 100])("a screen of %i columns holds the table", async (columns) => {
  const { out } = await run(fromFile, { columns });
  const lines = out.split("\n");
  expect(lines.filter((line) => line.length > columns)).toEqual([]);
  expect(out).toContain("Deploys called regressed: 1 of 2");
  expect(out.replace(/\s+/gu, " ")).toMatch(/bbbbbbb after \d min/u);
});

test("GitHub's deployments are replayed: what went live, and since when", async () => {
  const github = await openGitHubEmulator();
  try {
    const sha = await github.commit({ "README.md": "# Shop\n" });
    github.deploy({ sha, at: bad });
    github.deploy({ sha, at: good, state: "failure" });
    github.deploy({ sha, at: good, environment: "staging" });
    const env = {
      GITHUB_TOKEN: github.token,
      GITHUB_REPOSITORY: `${github.owner}/${github.repo}`,
      GITHUB_API_URL: github.url,
    };
    const { out } = await run(["--since", "1d", "--config", at("settings.yml"), "--format", "json"], { env });
    const { replayed } = JSON.parse(out);
    expect(replayed).toHaveLength(1);
    expect(replayed[0]).toMatchObject({ sha, at: new Date(bad).toISOString(), verdict: "regressed" });
    expect(github.writes()).toEqual([]);
  } finally {
    await github.close();
  }
});

describe("what can't be replayed", () => {
  test("is told at once, every mistake of the command line", async () => {
    expect(
      await mistakesOf(["--sinse=3d", "--since", "5m", "--format", "xml", "more", "--grid=yes"]),
    ).toEqual([
      '--sinse: there is no such option, did you mean "--since"?',
      "--grid: expected no value",
      "more: expected options only",
      '--format: expected text, json, markdown, got "xml"',
      '--since: expected a duration from 1d to 365d, such as 30d, got "5m"',
      "GITHUB_TOKEN: is missing: expected a token that may read deployments, or --deploys",
      "GITHUB_REPOSITORY: expected owner/repo, or --deploys",
    ]);
  });

  test("is told of every entry of the list of deploys", async () => {
    writeFileSync(at("wrong.json"), JSON.stringify([{ sha: "HEAD", at: "yesterday" }, { at: 5 }]));
    expect(await mistakesOf(["--config", at("settings.yml"), "--deploys", at("wrong.json")])).toEqual([
      "[0].sha: expected a commit sha of 7 to 64 hexadecimal digits",
      "[0].at: expected a time such as 2026-01-31T12:00:00Z, or milliseconds since 1970",
      "[1].sha: expected a commit sha of 7 to 64 hexadecimal digits",
    ]);
    writeFileSync(at("wrong.json"), "no JSON");
    expect(await mistakesOf(["--config", at("settings.yml"), "--deploys", at("wrong.json")])).toEqual([
      '(the list): expected a list such as [{"sha": "4f2c9d1", "at": "2026-01-31T12:00:00Z"}]',
    ]);
  });

  test("is a setting whose sources all forget", async () => {
    writeFileSync(
      at("forgets.yml"),
      'version: 1\nintegrations:\n  stripe: { probes: [{ url: "https://shop.test/health" }] }\n',
    );
    expect(await mistakesOf(["--config", at("forgets.yml"), "--deploys", at("deploys.json")])).toEqual([
      "signals: nothing can be replayed: expected a signal whose source remembers the past, such as prometheus",
    ]);
  });

  test("is a source that is gone", async () => {
    writeFileSync(at("gone.yml"), settings().replace("readings.ndjson", "gone.ndjson"));
    const gone = run([...fromFile.slice(0, 2), "--config", at("gone.yml"), "--deploys", at("deploys.json")]);
    await expect(gone).rejects.toThrow(WorldError);
  });

  test("is left out with a note while the rest is replayed", async () => {
    writeFileSync(
      at("both.yml"),
      `${settings()}integrations: { stripe: { probes: [{ url: "https://shop.test/" }] } }\n`,
    );
    const { out } = await run([
      ...fromFile.slice(0, 2),
      "--config",
      at("both.yml"),
      "--deploys",
      at("deploys.json"),
    ]);
    expect(out).toContain("left out, since nobody remembers their past: checks of stripe");
    expect(out).toContain("Deploys called regressed: 1 of 2");
  });
});

test("without any deploy the placebo windows are still judged", async () => {
  writeFileSync(at("none.json"), "[]");
  const { out } = await run([...fromFile.slice(0, 4), "--deploys", at("none.json")]);
  expect(out).toMatch(/production: 0 deploys and 9\d placebo windows/u);
  expect(out).toContain("production had no deploy whose watch was over in this time");
});
