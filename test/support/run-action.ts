import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.ts";

export interface ActionRun {
  exitCode: number | null;
  /** What the runner's log shows, both streams. */
  log: string;
  outputs: Record<string, string>;
  summary: string;
  /** The JSON report, when one was written. */
  report: Record<string, unknown> | undefined;
}

export interface ActionOptions {
  inputs: Record<string, string>;
  /** The emulator's address: REST at its root, GraphQL at /graphql. */
  github: string;
  repository: string;
  env?: Record<string, string>;
  event?: { name: string; payload: unknown };
  sha?: string;
  runId?: number;
  /** The job's own folder, shared by its steps; a new one unless given. */
  temp?: string;
  onLine?: (line: string) => void;
  /** Receives the process, so that a test can kill it. */
  onStart?: (child: ChildProcess) => void;
}

/** A folder for one job's steps. */
export function jobFolder(): string {
  return mkdtempSync(join(tmpdir(), "deploy-guard-job-"));
}

/** Runs the bundled action as the runner does: inputs, event and file commands by environment, nothing else inherited. */
export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const temp = options.temp ?? jobFolder();
  const file = (name: string) => {
    const path = join(temp, name);
    writeFileSync(path, "");
    return path;
  };
  const paths = {
    output: file("output"),
    summary: file("summary"),
    state: file("state"),
    event: file("event.json"),
  };
  writeFileSync(paths.event, JSON.stringify(options.event?.payload ?? {}));
  const [owner] = options.repository.split("/");
  const names = [
    "mode",
    "config",
    "token",
    "environment",
    "sha",
    "previous-sha",
    "deployed-at",
    "dry-run",
    "fail-on",
    "prometheus-url",
    "bad",
    "total",
    "probe-url",
  ];
  const given: Record<string, string> = { token: "ghs_token", ...options.inputs };
  const child = spawn(process.execPath, [bundle("index.js")], {
    cwd: temp,
    env: {
      PATH: process.env.PATH ?? "",
      ...Object.fromEntries(
        [...new Set([...names, ...Object.keys(given)])].map((name) => [
          `INPUT_${name.toUpperCase()}`,
          given[name] ?? "",
        ]),
      ),
      CI: "true",
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: options.github,
      GITHUB_GRAPHQL_URL: `${options.github}/graphql`,
      GITHUB_SERVER_URL: options.github,
      GITHUB_REPOSITORY: options.repository,
      GITHUB_REPOSITORY_OWNER: owner,
      GITHUB_EVENT_NAME: options.event?.name ?? "push",
      GITHUB_EVENT_PATH: paths.event,
      GITHUB_SHA: options.sha ?? "",
      GITHUB_REF_NAME: "main",
      GITHUB_RUN_ID: String(options.runId ?? 1),
      GITHUB_OUTPUT: paths.output,
      GITHUB_STEP_SUMMARY: paths.summary,
      GITHUB_STATE: paths.state,
      RUNNER_TEMP: temp,
      GITHUB_WORKSPACE: join(temp, "workspace"),
      ...options.env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  options.onStart?.(child);
  let log = "";
  let unfinished = "";
  const take = (chunk: Buffer) => {
    log += chunk.toString();
    unfinished += chunk.toString();
    const lines = unfinished.split("\n");
    unfinished = lines.pop() ?? "";
    for (const line of lines) options.onLine?.(line);
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const exitCode = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const outputs = parseOutputs(readFileSync(paths.output, "utf8"));
  const run = {
    exitCode,
    log,
    outputs,
    summary: readFileSync(paths.summary, "utf8"),
    report: readReport(outputs.report),
  };
  if (options.temp === undefined) await rm(temp, { recursive: true, force: true });
  return run;
}

/** `name<<delimiter\nvalue\ndelimiter`, as @actions/core writes it. */
function parseOutputs(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/^([^\n<]+)<<(ghadelimiter_[^\n]+)\n([\s\S]*?)\n\2$/gmu)].map(([, name, , value]) => [
      name,
      value,
    ]),
  );
}

function readReport(path: string | undefined): Record<string, unknown> | undefined {
  return path === undefined || path === "" ? undefined : JSON.parse(readFileSync(path, "utf8"));
}
