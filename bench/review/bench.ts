import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { withPart } from "../../.ci/tables.ts";
import { openGitHubEmulator } from "../../test/support/github/open-github-emulator.ts";

const root = join(import.meta.dirname, "../..");

interface Measured {
  name: string;
  files: number;
  requests: number;
  seconds: number;
  cpuSeconds: number;
  megabytes: number;
}

/** Reviews pull requests of 10, 300 and 3,000 files on the GitHub emulator and writes docs/bench-review.md. */
export async function run(): Promise<void> {
  const measured: Measured[] = [];
  for (const files of [10, 300, 3_000]) {
    measured.push(await review("every file is configuration", files, configuration));
    measured.push(await review("code, documents and some configuration", files, mixed));
  }
  measured.push(await review("the same, without a settings file", 3_000, mixed, {}));
  const path = join(root, "docs/bench-review.md");
  const made = withPart(await readFile(path, "utf8"), "cost", table(measured));
  if (made === undefined) throw new Error("docs/bench-review.md has no part for what a review costs");
  await writeFile(path, made);
  console.log(table(measured));
}

type Shape = (index: number, changed: boolean) => [path: string, text: string];

/** The most that there is to read: two blobs a file. */
const configuration: Shape = (index, changed) => [
  `services/service-${index}/config.yml`,
  serviceConfig(index, changed),
];

const mixed: Shape = (index, changed) => {
  if (index % 10 === 0) return configuration(index, changed);
  if (index % 2 === 0) return [`docs/page-${index}.md`, `# Page ${index}\n\n${changed ? "new" : "old"}\n`];
  const calls = Array.from(
    { length: 40 },
    (_, n) => `export const call${n} = () => send("/v1/${n}", { timeout: ${changed ? 5 : 6} });`,
  );
  return [`src/module-${index}.ts`, `${calls.join("\n")}\n`];
};

function serviceConfig(index: number, changed: boolean): string {
  const lines = Array.from({ length: 30 }, (_, n) => `  setting_${n}: ${index * n}`);
  const timeout = changed ? "30s" : "5s";
  return `service:\n${lines.join("\n")}\n  stripe:\n    url: https://api.stripe.com/v1\n    timeout: ${timeout}\n`;
}

const settings = {
  ".github/deploy-guard.yml": 'version: 1\nintegrations:\n  stripe: { critical: true, owners: ["@jane"] }\n',
};

async function review(
  name: string,
  files: number,
  shape: Shape,
  besides: Record<string, string> = settings,
): Promise<Measured> {
  const emulator = await openGitHubEmulator();
  const temp = await mkdtemp(join(tmpdir(), "bench-"));
  try {
    for (const login of ["ada", "jane"]) emulator.addPerson(login);
    const indexes = Array.from({ length: files }, (_, index) => index);
    const texts = (changed: boolean) => Object.fromEntries(indexes.map((index) => shape(index, changed)));
    await emulator.commit({ ...texts(false), ...besides });
    await emulator.commit(texts(true), { branch: "change" });
    const number = await emulator.openPull({ head: "change", title: "Change much" });
    const event = join(temp, "event.json");
    await writeFile(event, JSON.stringify({ pull_request: { number } }));
    const usage = await measure({
      INPUT_TOKEN: emulator.token,
      GITHUB_API_URL: emulator.url,
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_EVENT_NAME: "pull_request_target",
      GITHUB_EVENT_PATH: event,
      RUNNER_TEMP: temp,
    });
    return { name, files, requests: emulator.requests.length, ...usage };
  } finally {
    await emulator.close();
    await rm(temp, { recursive: true });
  }
}

/** One run of the action as a process of its own. */
async function measure(
  env: Record<string, string>,
): Promise<Pick<Measured, "seconds" | "cpuSeconds" | "megabytes">> {
  const usage = join(import.meta.dirname, "../revert/tell-usage.ts");
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", usage, join(root, "dist/index.js")], {
    env: { PATH: process.env.PATH ?? "", ...env },
    stdio: ["ignore", "pipe", "inherit", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const [log, told, code] = await Promise.all([text(child.stdout!), text(child.stdio[3] as Readable), ended]);
  if (code !== 0) throw new Error(`the review failed:\n${log}`);
  const seconds = (performance.now() - started) / 1_000;
  return { seconds, ...(JSON.parse(told) as { cpuSeconds: number; megabytes: number }) };
}

function table(measured: readonly Measured[]): string {
  return [
    "| changed files | | requests | files per request | seconds | CPU s | MB |",
    "|---|---|---|---|---|---|---|",
    ...measured.map(({ name, files, requests, seconds, cpuSeconds, megabytes }) => {
      const each = (files / requests).toFixed(1);
      return `| ${files.toLocaleString("en-US")} | ${name} | ${requests} | ${each} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${Math.round(megabytes)} |`;
    }),
  ].join("\n");
}
