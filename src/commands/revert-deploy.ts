import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Mistake, SettingsError } from "../errors.ts";
import { logLine } from "../report/text.ts";
import type { Range } from "../revert/range-refusals.ts";
import { type GitRepository, openLocal } from "../world/git.ts";
import type { Command, Terminal } from "../world/terminal.ts";
import { answerLines } from "./revert-lines.ts";
import { badInput, type RevertAnswer, revertLocally } from "./revert-locally.ts";

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
  if (values.local) return answerOnce(await openFolder(terminal, folder), options, terminal);
  // Loaded on demand: a local answer does without GitHub's client.
  const { revertRemotely } = await import("./revert-remotely.ts");
  const { answer, said } = await revertRemotely({ ...options, onto: values.onto }, terminal);
  const code = await tell(answer, { ...options, onto: values.onto ?? "the default branch" }, terminal);
  for (const line of said) terminal.err(`${logLine(line)}\n`);
  return code;
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
    return await tell(answer!, options, terminal);
  } finally {
    await git.close();
  }
}

async function tell(answer: RevertAnswer, options: Options, terminal: Terminal): Promise<number> {
  await terminal.out(options.json ? `${JSON.stringify(answer)}\n` : answerText(answer, options));
  return answer.kind === "revert" ? 0 : 3;
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
