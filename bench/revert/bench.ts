import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { generateHistories } from "../../test/revert/histories.ts";
import { git } from "../../test/revert/real-revert.ts";
import { openGitHubEmulator } from "../../test/support/github/open-github-emulator.ts";
import { type LargeHistory, writeLargeHistory } from "./large-history.ts";

const root = join(import.meta.dirname, "../..");

interface Measured {
  name: string;
  way: string;
  requests: string;
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

/** Reverts small and large repositories, on the GitHub emulator and on disk, and writes docs/bench-revert.md. */
export async function run(full: boolean): Promise<void> {
  const measured: Measured[] = [];
  for (const files of full ? [1_000, 10_000, 99_000, 300_000] : [1_000, 99_000]) {
    measured.push(...(await onGitHub(files)), ...(await onDisk(files)));
  }
  measured.push(await manyLines(full ? 10_000 : 2_000));
  await writeFile(join(root, "docs/bench-revert.md"), page(measured));
  console.log(page(measured));
}

const count = (value: number) => value.toLocaleString("en-US");

/** Opens pull requests: tip as deployed, later changes elsewhere, later changes of the same file. */
async function onGitHub(files: number): Promise<Measured[]> {
  const emulator = await openGitHubEmulator();
  try {
    const history = writeLargeHistory(emulator.git.dir, files);
    const env = {
      GITHUB_TOKEN: emulator.token,
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_API_URL: emulator.url,
    };
    const measured: Measured[] = [];
    for (const [name, tip] of casesOf(history)) {
      await emulator.setBranch("main", tip);
      const before = emulator.requests.length;
      const args = [
        "--from",
        history.good,
        "--to",
        history.bad,
        "--environment",
        name.replaceAll(" ", "-"),
        "--json",
      ];
      const { answer, ...usage } = await measure(args, { env });
      const requests = emulator.requests.slice(before).filter(({ path }) => !path.includes(".git/")).length;
      measured.push({
        name: `GitHub, ${count(files)} files, ${name}`,
        way: wayOf(answer),
        requests: String(requests),
        ...usage,
      });
    }
    return measured;
  } finally {
    await emulator.close();
  }
}

function casesOf({ bad, tip, mixed }: LargeHistory): [string, string][] {
  return [
    ["nothing came later", bad],
    ["others changed later", tip],
    ["the same file changed later", mixed],
  ];
}

async function onDisk(files: number): Promise<Measured[]> {
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    git(folder, "init", "--quiet", "--bare");
    const history = writeLargeHistory(folder, files);
    const measured: Measured[] = [];
    for (const [name, tip] of casesOf(history)) {
      const args = ["--local", folder, "--from", history.good, "--to", history.bad, "--onto", tip, "--json"];
      const { answer, ...usage } = await measure(args);
      measured.push({
        name: `on disk, ${count(files)} files, ${name}`,
        way: wayOf(answer),
        requests: "–",
        ...usage,
      });
    }
    return measured;
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function manyLines(lines: number): Promise<Measured> {
  const { folder, histories } = generateHistories({ count: lines, seed: 1 });
  try {
    const input = histories
      .map(({ good, bad, tip }) => `${JSON.stringify({ from: good, to: bad, onto: tip })}\n`)
      .join("");
    const { answer, ...usage } = await measure(["--local", folder, "--ndjson"], { input });
    const ways = answer.split("\n").map((line) => (line === "" ? "" : wayOf(line)));
    const share = (way: string) => ways.filter((one) => one === way).length;
    const way = `${count(share("plain"))} plain, ${count(share("git"))} git, ${count(share("refused"))} refused`;
    return { name: `on disk, ${count(lines)} lines of --ndjson`, way, requests: "–", ...usage };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function wayOf(answer: string): string {
  const { kind, way } = JSON.parse(answer) as { kind: string; way?: string };
  return way ?? kind;
}

/** One run of the command as a process of its own. */
async function measure(
  args: string[],
  { input = "", env = {} }: { input?: string; env?: Record<string, string> } = {},
): Promise<{ answer: string } & Pick<Measured, "seconds" | "cpuSeconds" | "megabytes">> {
  const usage = join(import.meta.dirname, "tell-usage.ts");
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", usage, join(root, "src/cli.ts"), "revert", ...args], {
    env: { ...process.env, ...env },
    stdio: ["pipe", "pipe", "inherit", "pipe"],
  });
  child.stdin!.end(input);
  const [answer, told] = await Promise.all([text(child.stdout!), text(child.stdio[3] as Readable)]);
  const seconds = (performance.now() - started) / 1000;
  return { answer, seconds, ...(JSON.parse(told) as { cpuSeconds: number; megabytes: number }) };
}

function page(measured: Measured[]): string {
  return [
    "<!-- Made by `npm run bench -- revert`. Don't edit. -->",
    "",
    "# What a revert costs",
    "",
    "Each line is one run of `deploy-guard revert`, from an empty process to the opened pull request (GitHub: an emulator on this",
    "machine, so without GitHub's own time) or to the answer (on disk). Requests are those to the API; fetches by git are not",
    "counted. CPU is this process's own, memory its largest.",
    "",
    "| | way | requests | seconds | CPU s | MB |",
    "|---|---|---|---|---|---|",
    ...measured.map(
      ({ name, way, requests, seconds, cpuSeconds, megabytes }) =>
        `| ${name} | ${way} | ${requests} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${Math.round(megabytes)} |`,
    ),
    "",
  ].join("\n");
}
