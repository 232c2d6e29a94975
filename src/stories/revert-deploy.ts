import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Mistake, SettingsError, WorldError } from "../errors.ts";
import { logLine } from "../report/text.ts";
import type { Range } from "../revert/range-refusals.ts";
import { type GitRepository, openLocal } from "../world/git.ts";
import type { GitHub } from "../world/github/github.ts";
import { openGitHub } from "../world/github/open-github.ts";
import type { Command, Terminal } from "../world/terminal.ts";
import { badInput, type RevertAnswer, revertLocally } from "./revert-locally.ts";
import { type RevertOutcome, revertOnGitHub } from "./revert-on-github.ts";

const usage = `deploy-guard revert --from GOOD --to BAD [--onto BRANCH] [--dry-run] [--json]
deploy-guard revert --local [DIR] --from GOOD --to BAD [--onto COMMIT] [--json]
deploy-guard revert --local [DIR] --ndjson

Plans the revert of everything between GOOD and BAD, as git revert would make it.

  --from COMMIT   what was live and good before
  --to COMMIT     what is to be undone, up to and including this
  --onto BRANCH   where it is undone; the default branch when left out, HEAD with --local
  --dry-run       only say what would be done; without it the pull request is opened
  --environment E the environment that the pull request speaks of (default: production)
  --json          print one JSON object
  --local [DIR]   use the git repository in DIR (default: here) instead of GitHub; nothing is written but objects
  --ndjson        read {"from", "to", "onto"} a line and answer each with a line

On GitHub: GITHUB_REPOSITORY=owner/repo and GITHUB_TOKEN; GITHUB_API_URL for Enterprise.
Exit code: 0 it can be reverted, 2 bad input, 3 refused.
`;

interface Options extends Range {
  dryRun: boolean;
  json: boolean;
  environment: string;
}

/** `deploy-guard revert` */
export const revertCommand: Command = async (args, terminal) => {
  const { values, folder } = readArguments(args);
  if (values.help) {
    await terminal.out(usage);
    return 0;
  }
  if (values.ndjson) return answerLines(await openFolder(terminal, folder), terminal);

  const mistakes = (["from", "to"] as const)
    .filter((name) => !values[name])
    .map((name) => ({ path: `--${name}`, message: "is missing: expected a commit" }));
  if (mistakes.length > 0) throw new SettingsError("The command line", mistakes);
  const options: Options = {
    from: values.from!,
    to: values.to!,
    onto: values.onto ?? "HEAD",
    dryRun: values["dry-run"],
    json: values.json,
    environment: values.environment,
  };
  return values.local
    ? answerOnce(await openFolder(terminal, folder), options, terminal)
    : answerFromGitHub({ ...options, onto: values.onto }, terminal);
};

function readArguments(args: string[]) {
  // `--local=DIR` and `--local DIR` mean the same.
  const spread = args.flatMap((arg) => (arg.startsWith("--local=") ? ["--local", arg.slice(8)] : [arg]));
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(spread);
  } catch (error) {
    throw new SettingsError("The command line", [{ path: "revert", message: (error as Error).message }]);
  }
  const { values, positionals } = parsed;
  const mistakes: Mistake[] = [];
  if (positionals.length > (values.local ? 1 : 0)) {
    mistakes.push({ path: positionals.at(-1)!, message: "is not expected here" });
  }
  if (values.ndjson && !values.local) mistakes.push({ path: "--ndjson", message: "works with --local only" });
  if (mistakes.length > 0) throw new SettingsError("The command line", mistakes);
  return { values, folder: positionals[0] ?? "." };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: "string" },
      to: { type: "string" },
      onto: { type: "string" },
      environment: { type: "string", default: "production" },
      "dry-run": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
      local: { type: "boolean", default: false },
      ndjson: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
}

async function openFolder(terminal: Terminal, folder: string): Promise<GitRepository> {
  return openLocal(resolve(terminal.workingDirectory, folder));
}

async function answerOnce(git: GitRepository, options: Options, terminal: Terminal): Promise<number> {
  try {
    const [answer] = await revertLocally(git, [options]);
    if (answer!.kind === "refused" && answer!.reasons.some(({ rule }) => rule === badInput)) {
      throw new SettingsError(
        "The command line",
        answer!.reasons.map(({ message }) => ({ path: "revert", message })),
      );
    }
    await terminal.out(options.json ? `${JSON.stringify(answer)}\n` : answerText(answer!, options));
    return answer!.kind === "revert" ? 0 : 3;
  } finally {
    await git.close();
  }
}

/** Against the GitHub API; opens the pull request unless it is a dry run. */
async function answerFromGitHub(
  { from, to, onto, dryRun, json, environment }: Omit<Options, "onto"> & { onto: string | undefined },
  terminal: Terminal,
): Promise<number> {
  const { github, token, hide } = openFromEnvironment(terminal.env);
  if (onto !== undefined && isSha(onto) && !dryRun) {
    const message = "names a commit, and a pull request needs a branch: give one, or ask for a --dry-run";
    throw new SettingsError("The command line", [{ path: "--onto", message }]);
  }
  const [good, bad] = await Promise.all([findSha(github, "--from", from), findSha(github, "--to", to)]);
  const say = (text: string) => terminal.err(`${logLine(text)}\n`);
  const outcome = await revertOnGitHub(
    {
      github,
      now: terminal.now,
      hide,
      log: { line: say, detail: () => {}, notice: say, warning: say, error: say },
    },
    {
      environment,
      good,
      bad,
      ...(onto !== undefined && { branch: onto }),
      scope: "deploy",
      telling: { suspects: [] },
      // A person asks, so the limits of what a machine may do by itself do not apply.
      response: {
        draft: false,
        labels: [],
        maxAgeMs: Number.POSITIVE_INFINITY,
        maxPerDay: Number.POSITIVE_INFINITY,
      },
      token,
      dryRun,
    },
  );
  const answer = answerOf(outcome);
  await terminal.out(
    json
      ? `${JSON.stringify(answer)}\n`
      : answerText(answer, { from, to, onto: onto ?? "the default branch" }),
  );
  if (outcome.kind === "opened") {
    say(`Opened ${outcome.url}`);
    for (const note of outcome.notes) say(note);
  } else if (outcome.kind === "planned" && !json) {
    say(`Dry run: "${outcome.title}" was not opened.`);
  } else if (
    (outcome.kind === "refused" || outcome.kind === "failed") &&
    outcome.commands.length > 0 &&
    !json
  ) {
    say("By hand:");
    for (const command of outcome.commands) say(`  ${command}`);
  }
  return answer.kind === "revert" ? 0 : 3;
}

function isSha(name: string): boolean {
  return /^[0-9a-f]{40}$/u.test(name);
}

async function findSha(github: GitHub, flag: string, name: string): Promise<string> {
  if (isSha(name)) return name;
  try {
    return (await github.readCommit(name)).sha;
  } catch (error) {
    if (!(error instanceof WorldError) || (error.status !== 404 && error.status !== 422)) throw error;
    throw new SettingsError("The command line", [
      { path: flag, message: `there is no commit "${name}" on GitHub` },
    ]);
  }
}

function answerOf(outcome: RevertOutcome): RevertAnswer {
  if (outcome.kind === "opened" || outcome.kind === "planned") {
    const { tree, way, paths, warnings } = outcome;
    return { kind: "revert", tree, way, paths, warnings };
  }
  if (outcome.kind === "refused")
    return { kind: "refused", reasons: outcome.reasons, conflicts: outcome.conflicts };
  const reason =
    outcome.kind === "already-open"
      ? { rule: "revert-open", message: `It is open already: ${outcome.url}` }
      : { rule: "not-published", message: outcome.message };
  return { kind: "refused", reasons: [reason], conflicts: [] };
}

function openFromEnvironment(env: Terminal["env"]): {
  github: GitHub;
  token: string;
  hide: (text: string) => string;
} {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = "", GITHUB_API_URL } = env;
  const [, owner, repo] = /^([^/\s]+)\/([^/\s]+)$/u.exec(repository) ?? [];
  const mistakes: Mistake[] = [
    ...(token
      ? []
      : [{ path: "GITHUB_TOKEN", message: "is missing: expected a token that may read the repository" }]),
    ...(owner ? [] : [{ path: "GITHUB_REPOSITORY", message: "is missing: expected owner/repo" }]),
  ];
  if (!token || !owner || !repo) throw new SettingsError("The environment", mistakes);
  const apiUrl = (GITHUB_API_URL || "https://api.github.com").replace(/\/+$/u, "");
  const github = openGitHub({
    token,
    owner,
    repo,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL ?? `${apiUrl.replace(/\/v3$/u, "")}/graphql`,
    serverUrl: env.GITHUB_SERVER_URL ?? serverOf(apiUrl),
    userAgent: "deploy-guard",
  });
  return { github, token, hide: (text) => text.replaceAll(token, "***") };
}

/** `https://github.com`, or the Enterprise Server that the API belongs to. */
function serverOf(apiUrl: string): string {
  return apiUrl.replace(/\/api\/v3$/u, "").replace(/^https:\/\/api\./u, "https://");
}

/** So many lines are answered together at most: git is started once for each such batch. */
const mostTogether = 500;
/** A line waits so long for company; somebody who types, or waits for each answer, does not notice. */
const gatherMs = 5;

async function answerLines(git: GitRepository, terminal: Terminal): Promise<number> {
  let bad = false;
  try {
    for await (const lines of gather(terminal.inputLines())) {
      const questions = lines.map(readLine);
      const ranges = questions.filter((question) => typeof question !== "string");
      const answers = (await revertLocally(git, ranges)).values();
      const output = questions.map((question) => {
        if (typeof question !== "string") return answers.next().value!;
        return { kind: "refused" as const, reasons: [{ rule: badInput, message: question }], conflicts: [] };
      });
      bad ||= output.some(
        (answer) => answer.kind === "refused" && answer.reasons.some(({ rule }) => rule === badInput),
      );
      await terminal.out(output.map((answer) => `${JSON.stringify(answer)}\n`).join(""));
    }
  } finally {
    await git.close();
  }
  return bad ? 2 : 0;
}

/** Lines that come quickly after one another, together. */
async function* gather(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  const source = lines[Symbol.asyncIterator]();
  let next = source.next();
  for (;;) {
    const first = await next;
    if (first.done) return;
    const batch = [first.value];
    next = source.next();
    const patience = new Promise<undefined>((done) => setTimeout(done, gatherMs, undefined));
    while (batch.length < mostTogether) {
      const more = await Promise.race([next, patience]);
      if (more === undefined || more.done) break;
      batch.push(more.value);
      next = source.next();
    }
    const filled = batch.filter((line) => line.trim() !== "");
    if (filled.length > 0) yield filled;
  }
}

/** The question, or what is wrong with it. */
function readLine(line: string): Range | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `not JSON: ${(error as Error).message}`;
  }
  if (typeof value !== "object" || value === null) return "expected an object with from, to and onto";
  const { from, to, onto = "HEAD" } = value as Record<string, unknown>;
  if (typeof from !== "string" || typeof to !== "string" || typeof onto !== "string") {
    return "expected from, to and onto to name commits";
  }
  return { from, to, onto };
}

function answerText(answer: RevertAnswer, { from, to, onto }: Range): string {
  const lines =
    answer.kind === "revert"
      ? [
          `Undoing ${from}..${to} on ${onto} gives tree ${answer.tree} (${answer.way === "plain" ? "nothing was touched since" : "merged by git"}).`,
          "",
          ...answer.paths.map(
            ({ path, from, to }) =>
              `  ${to === null ? "delete" : from === null ? "restore" : "change"}  ${path}`,
          ),
          ...answer.warnings.flatMap(({ rule, message }) => ["", `Check (${rule}): ${message}`]),
        ]
      : [
          "No revert:",
          ...answer.reasons.map(({ rule, message }) => `  ${rule}: ${message}`),
          ...(answer.conflicts.length === 0 ? [] : ["", "In conflict:"]),
          ...answer.conflicts.map((path) => `  ${path}`),
        ];
  return `${lines.map(logLine).join("\n")}\n`;
}
