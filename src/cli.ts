#!/usr/bin/env node
import { nearest } from "./commands/arguments.ts";
import { SettingsError, stackOf, WorldError } from "./errors.ts";
import { openTerminal } from "./world/open-terminal.ts";
import type { Command } from "./world/terminal.ts";
import { version } from "./world/version.ts";

interface Entry {
  summary: string;
  load: () => Promise<Command>;
}

// Loaded on demand: ncc splits here, so a command costs only what it needs.
const commands: Record<string, Entry> = {
  backtest: {
    summary: "replay past deploys on your own history, to tune before anything is reverted",
    load: async () => (await import("./commands/backtest.ts")).backtestCommand,
  },
  doctor: {
    summary: "ask whatever the guard would need in an emergency, and say what is wrong",
    load: async () => (await import("./commands/doctor.ts")).doctorCommand,
  },
  init: {
    summary: "look at a repository and write its settings, its workflows and the step to add",
    load: async () => (await import("./commands/init.ts")).initCommand,
  },
  judge: {
    summary: "judge readings from a file or standard input, offline",
    load: async () => (await import("./commands/judge-window.ts")).judgeCommand,
  },
  revert: {
    summary: "plan the revert of a deploy, on GitHub or on a local repository",
    load: async () => (await import("./commands/revert-deploy.ts")).revertCommand,
  },
  review: {
    summary: "review a range of commits of a local repository for risky integration changes",
    load: async () => (await import("./commands/review-range.ts")).reviewCommand,
  },
  validate: {
    summary: "read a settings file and tell every mistake in it, without asking anybody",
    load: async () => (await import("./commands/validate.ts")).validateCommand,
  },
};

const usage = `deploy-guard COMMAND [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join("\n")}

deploy-guard help COMMAND tells the options of one, deploy-guard --version which release this is.
Exit codes: 0 fine, 1 the answer is bad where the command says so, 2 bad input, 3 refused, 4 a service failed,
70 a bug of ours.
`;

const terminal = openTerminal();

/** Answers the exit code. */
async function run([name, ...args]: string[]): Promise<number> {
  if (name === "--version" || name === "-v") {
    await terminal.out(`${version}\n`);
    return 0;
  }
  if (name === "help" && args[0] !== undefined) return run([args[0], "--help"]);
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await terminal.out(usage);
    return name === undefined ? 2 : 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (entry !== undefined) return (await entry.load())(args, terminal);
  const near = nearest(name, Object.keys(commands));
  const meant = near === undefined ? "" : `, did you mean "${near}"?`;
  terminal.err(`deploy-guard: there is no command "${name}"${meant}\n\n${usage}`);
  return 2;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (error instanceof SettingsError || error instanceof WorldError) {
    terminal.err(`deploy-guard: ${error.message}\n`);
    process.exitCode = error instanceof SettingsError ? 2 : 4;
  } else {
    terminal.err(`deploy-guard: a bug of ours, please report it\n${stackOf(error)}\n`);
    process.exitCode = 70;
  }
}
