import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "vitest";
import { bundle } from "../support/bundle.ts";
import { openGitHubEmulator } from "../support/github/open-github-emulator.ts";

const cli = bundle("cli.js");
const minute = 60_000;
const day = 1_440 * minute;
const now = Math.floor(Date.now() / minute) * minute;
const bad = now - 600 * minute;
const folder = mkdtempSync(join(tmpdir(), "backtest-"));

beforeAll(() => {
  const lines = [];
  for (let at = now - 3 * day; at < now; at += minute) {
    const share = at >= bad && at < bad + 20 * minute ? 0.1 : 0.004;
    const count = Math.round(600 * share * (1 + (((at / minute) * 13) % 7) / 10));
    lines.push(JSON.stringify({ at, seconds: 60, bad: count, total: 600 }));
  }
  writeFileSync(join(folder, "readings.ndjson"), lines.join("\n"));
  writeFileSync(join(folder, "deploys.json"), JSON.stringify([{ sha: "bad0000", at: bad }]));
  writeFileSync(
    join(folder, "settings.yml"),
    `version: 1
sources: { readings: { type: file, path: readings.ndjson } }
signals: { checkout: { source: readings } }
watch: { interval: 60s, history: 3h }
`,
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(args: string[], env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [cli, "backtest", "--config", "settings.yml", ...args], {
    cwd: folder,
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}

test("the backtest prints the report alone on standard output, and its progress beside it", async () => {
  const { out, err, code } = await run(["--since", "1d", "--deploys", "deploys.json", "--format", "json"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    regressed: 1,
    replayed: [{ sha: "bad0000", verdict: "regressed" }],
  });
  expect(err).toMatch(/day \d of 8: checkout \d+/u);
});

test("the backtest ends with 2 for mistakes, and with 4 when GitHub refuses", async () => {
  const wrong = await run(["--since", "soon"]);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain("The command line has 3 mistakes:");
  const github = await openGitHubEmulator();
  const env = { GITHUB_TOKEN: "expired", GITHUB_REPOSITORY: "acme/shop", GITHUB_API_URL: github.url };
  const { code, err } = await run(["--since", "1d"], env);
  await github.close();
  expect(code).toBe(4);
  expect(err).toContain("The token is wrong or has expired");
});
