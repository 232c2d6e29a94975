import { resolve } from "node:path";
import { type Mistake, SettingsError } from "../errors.ts";
import { reasonMessage, reasonText } from "../report/reason-words.ts";
import { logLine } from "../report/text.ts";
import type { Range } from "../revert/range-refusals.ts";
import { type GitRepository, openLocal } from "../world/git.ts";
import type { Command, Terminal } from "../world/terminal.ts";
import { type Arguments, plan, readArguments, usage } from "./arguments.ts";
import { answerData } from "./revert-answer-data.ts";
import { answerLines } from "./revert-lines.ts";
import { type RevertAnswer, revertLocally } from "./revert-locally.ts";

const revertPlan = plan({
  name: "revert",
  forms: [
    "--from GOOD --to BAD [--onto BRANCH] [--open] [--json]",
    "--local [DIR] --from GOOD --to BAD [--onto COMMIT] [--json]",
    "--local [DIR] --ndjson",
  ],
  about: "Plans the revert of everything between GOOD and BAD, as git revert would make it.",
  operand: "DIR",
  options: {
    from: { value: "COMMIT", summary: "what was live and good before" },
    to: { value: "COMMIT", summary: "what is to be undone, up to and including this" },
    onto: {
      value: "BRANCH",
      summary: "where it is undone; the default branch when left out, HEAD with --local",
    },
    open: { summary: "open the pull request too; without it nothing is written" },
    "dry-run": { summary: "the default by its name: only say what would be done" },
    environment: {
      value: "NAME",
      default: "production",
      summary: "the environment that the pull request speaks of",
    },
    json: { summary: "print one JSON object" },
    local: {
      summary:
        "use the git repository in DIR (default: here) instead of GitHub; nothing is written but objects",
    },
    ndjson: { summary: 'read {"from", "to", "onto"} a line and answer each with a line' },
  },
  notes: `On GitHub: GITHUB_REPOSITORY=owner/repo and GITHUB_TOKEN; GITHUB_API_URL for Enterprise.
Exit code: 0 it can be reverted, 2 bad input, 3 refused.`,
});

interface Options extends Range {
  dryRun: boolean;
  json: boolean;
  environment: string;
}

/** `deploy-guard revert` */
export const revertCommand: Command = async (args, terminal) => {
  // `--local=DIR` and `--local DIR` mean the same.
  const spread = args.flatMap((arg) => (arg.startsWith("--local=") ? ["--local", arg.slice(8)] : [arg]));
  const values = readArguments(revertPlan, spread, wrongTogether);
  if (values === "help") {
    await terminal.out(usage(revertPlan));
    return 0;
  }
  const folder = values.operand ?? ".";
  if (values.ndjson) return answerLines(await openFolder(terminal, folder), terminal);
  const { from = "", to = "" } = values;
  const options: Options = {
    from,
    to,
    onto: values.onto ?? "HEAD",
    dryRun: !values.open,
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

function wrongTogether({
  from,
  to,
  local,
  ndjson,
  operand,
  open,
  "dry-run": dryRun,
}: Arguments<typeof revertPlan.options>): Mistake[] {
  const missing = ndjson ? [] : Object.entries({ from, to }).filter(([, commit]) => !commit);
  return [
    ...(operand !== undefined && !local
      ? [{ path: operand, message: "is not expected without --local" }]
      : []),
    ...(open && dryRun ? [{ path: "--open", message: "and --dry-run ask for opposite things" }] : []),
    ...(open && local ? [{ path: "--open", message: "works on GitHub only: --local writes nothing" }] : []),
    ...(ndjson && !local ? [{ path: "--ndjson", message: "works with --local only" }] : []),
    ...missing.map(([name]) => ({ path: `--${name}`, message: "is missing: expected a commit" })),
  ];
}

async function openFolder(terminal: Terminal, folder: string): Promise<GitRepository> {
  return openLocal(resolve(terminal.workingDirectory, folder));
}

async function answerOnce(git: GitRepository, options: Options, terminal: Terminal): Promise<number> {
  try {
    const [answer] = await revertLocally(git, [options]);
    if (answer === undefined) throw new Error("one question got no answer");
    if (answer.kind === "refused" && answer.reasons.some(({ kind }) => kind === "bad-input")) {
      throw new SettingsError(
        "The command line",
        answer.reasons.map((reason) => ({ path: "revert", message: reasonText(reason) })),
      );
    }
    return await tell(answer, options, terminal);
  } finally {
    await git.close();
  }
}

async function tell(answer: RevertAnswer, options: Options, terminal: Terminal): Promise<number> {
  await terminal.out(options.json ? `${JSON.stringify(answerData(answer))}\n` : answerText(answer, options));
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
          ...answer.warnings.flatMap((reason) => ["", `Check (${reason.kind}): ${reasonMessage(reason)}`]),
        ]
      : [
          "No revert:",
          ...answer.reasons.map((reason) => `  ${reason.kind}: ${reasonMessage(reason)}`),
          ...(answer.conflicts.length === 0 ? [] : ["", "In conflict:"]),
          ...answer.conflicts.map((path) => `  ${path}`),
        ];
  return `${lines.map(logLine).join("\n")}\n`;
}
