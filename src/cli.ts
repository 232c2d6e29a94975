#!/usr/bin/env node
import { SettingsError, WorldError } from "./errors.ts";
import { openTerminal } from "./world/open-terminal.ts";
import type { Command } from "./world/terminal.ts";

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
};

const usage = `deploy-guard COMMAND [options]

${Object.entries(commands)
  .map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`)
  .join("\n")}

deploy-guard COMMAND --help tells the options of one.
`;

const terminal = openTerminal();
const [name, ...args] = process.argv.slice(2);
try {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await terminal.out(usage);
    process.exitCode = name === undefined ? 2 : 0;
  } else {
    const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (entry === undefined) {
      terminal.err(`deploy-guard: there is no command "${name}"\n\n${usage}`);
      process.exitCode = 2;
    } else {
      process.exitCode = await (await entry.load())(args, terminal);
    }
  }
} catch (error) {
  if (error instanceof SettingsError || error instanceof WorldError) {
    terminal.err(`deploy-guard: ${error.message}\n`);
    process.exitCode = error instanceof SettingsError ? 2 : 4;
  } else {
    terminal.err(
      `deploy-guard: a bug of ours, please report it\n${(error as Error).stack ?? String(error)}\n`,
    );
    process.exitCode = 70;
  }
}
