import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "../../test/support/bundle.ts";
import { openReviewStart } from "./review-start.ts";

const root = join(import.meta.dirname, "../..");
const settings = `version: 1
sources: { prom: { type: prometheus, url: http://127.0.0.1:9 } }
signals:
  checkout: { source: prom, bad: 'errors_total{job="shop"}', total: 'requests_total{job="shop"}' }
`;
/** Bounds that a change must not pass, in milliseconds above what Node itself takes on the same machine. */
const goals = { mistake: 125, request: 200 };

interface Row {
  name: string;
  goal: number | undefined;
  ms: number[];
  /** Bytes of the program that are loaded on the way, where they are counted. */
  loaded?: number;
}

/** Starts the bundle as a runner does, again and again, and writes docs/bench-start.md. */
export async function run(full: boolean): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "deploy-guard-start-"));
  try {
    const rows = await measure(folder, full ? 41 : 15);
    const text = page(rows);
    writeFileSync(join(root, "docs/bench-start.md"), text);
    console.log(text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(folder: string, times: number): Promise<Row[]> {
  const action = bundle("index.js");
  const peer = await plainAction(folder);
  const workspace = (text: string) => {
    const path = mkdtempSync(join(folder, "workspace-"));
    mkdirSync(join(path, ".github"));
    writeFileSync(join(path, ".github/deploy-guard.yml"), text);
    return { GITHUB_WORKSPACE: path };
  };
  const right = workspace(settings);
  const wrong = workspace(settings.replace("bad:", "bda:"));
  const bare: Row = { name: "Node itself (`node -e 0`)", goal: undefined, ms: [] };
  const toolkit: Row = { name: "an action that only loads the toolkit", goal: undefined, ms: [] };
  const input: Row = { name: "a mistake in the step's inputs", goal: goals.mistake, ms: [] };
  const file: Row = { name: "a mistake in the settings file", goal: goals.mistake, ms: [] };
  const request: Row = { name: "a watch, to its first request", goal: goals.request, ms: [] };
  const yaml: Row = { name: "a review of one YAML file, to its status", goal: undefined, ms: [] };
  const typescript: Row = { name: "a review of one TypeScript file, to its status", goal: undefined, ms: [] };
  const reviews = [
    await openReviewStart(action, "config/a.yml", ["pay:\n  timeout: 5\n", "pay:\n  timeout: 6\n"]),
    await openReviewStart(action, "src/config.ts", [
      "export const timeout = 5;\n",
      "export const timeout = 6;\n",
    ]),
  ] as const;
  // In turn, so that a machine that slows down slows all of them.
  for (let round = 0; round <= times; round++) {
    const ms = [
      await untilEnd(["-e", "0"], {}),
      await untilEnd([peer], {}),
      await untilEnd([action], { "INPUT_PREVIOUS-SHA": "xyz" }),
      await untilEnd([action], wrong),
      await untilFirstRequest([action], right),
      await reviews[0].measure(),
      await reviews[1].measure(),
    ];
    // The first round warms the caches of the file system.
    if (round > 0)
      for (const [at, row] of [bare, toolkit, input, file, request, yaml, typescript].entries())
        row.ms.push(ms[at]!);
  }
  yaml.loaded = await reviews[0].loaded();
  typescript.loaded = await reviews[1].loaded();
  for (const review of reviews) await review.close();
  return [bare, toolkit, input, file, request, yaml, typescript];
}

/** What an action costs that does nothing but load @actions/core and @actions/github, bundled in the same way. */
async function plainAction(folder: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const ncc = require("@vercel/ncc") as (path: string, options: object) => Promise<{ code: string }>;
  const source = join(root, "lib-test", "peer.mjs");
  writeFileSync(
    source,
    'import * as core from "@actions/core";\nimport { getOctokit } from "@actions/github";\ncore.info(String(getOctokit("x") !== undefined));\n',
  );
  const { code } = await ncc(source, { cache: false, quiet: true, minify: true, target: "es2024" });
  const path = join(folder, "peer.mjs");
  writeFileSync(path, code);
  return path;
}

function start(args: string[], env: Record<string, string>): ChildProcess {
  return spawn(process.execPath, args, {
    stdio: "ignore",
    env: {
      PATH: process.env.PATH ?? "",
      INPUT_TOKEN: "ghs_token",
      INPUT_ENVIRONMENT: "production",
      GITHUB_REPOSITORY: "acme/shop",
      GITHUB_EVENT_NAME: "push",
      GITHUB_SHA: "0".repeat(40),
      GITHUB_API_URL: "http://127.0.0.1:9",
      RUNNER_TEMP: tmpdir(),
      ...env,
    },
  });
}

function untilEnd(args: string[], env: Record<string, string>): Promise<number> {
  const begin = performance.now();
  const child = start(args, env);
  return new Promise((resolve) => child.once("close", () => resolve(performance.now() - begin)));
}

async function untilFirstRequest(args: string[], env: Record<string, string>): Promise<number> {
  let arrived: (at: number) => void = () => {};
  const first = new Promise<number>((resolve) => {
    arrived = resolve;
  });
  const server = createServer((_, response) => {
    arrived(performance.now());
    response.writeHead(401).end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const begin = performance.now();
  const child = start(args, {
    ...env,
    GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  });
  const ended = new Promise<number>((resolve) => child.once("close", () => resolve(Number.NaN)));
  const at = await Promise.race([first, ended]);
  child.kill("SIGKILL");
  server.closeAllConnections();
  server.close();
  if (Number.isNaN(at)) throw new Error("the watch ended without a request");
  return at - begin;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function page(rows: readonly Row[]): string {
  const bare = median(rows[0]!.ms);
  const lines = rows.map(({ name, goal, ms, loaded }) => {
    const own = median(ms);
    return `| ${name} | ${own.toFixed(0)} ms | ${(own / bare).toFixed(1)}× | ${goal === undefined ? "" : `${goal} ms`} | ${loaded === undefined ? "" : `${(loaded / 1e6).toFixed(2)} MB`} |`;
  });
  return `# How long it takes to start

Whole processes, from \`spawn\` to their end or to their first request, in turn; Node ${process.version}, median of ${rows[0]!.ms.length}.
Times depend on the machine; what they are beside Node itself, measured in the same run, does not so much.

| | median | beside Node | goal | loaded |
|---|--:|--:|--:|--:|
${lines.join("\n")}

A review loads the grammars of programming languages only when a file of code changed.

\`npm run bench -- start\` makes this page anew.
`;
}
