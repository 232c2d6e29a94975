import type { Mistake } from "../errors.ts";
import { parseDuration } from "../text/duration.ts";
import type { Terminal } from "../world/terminal.ts";
import { plan, readArguments } from "./arguments.ts";

const layouts = ["text", "json", "markdown"] as const;
const dayMs = 86_400_000;
const longestMs = 365 * dayMs;

export const backtestPlan = plan({
  name: "backtest",
  forms: [
    "[--since 30d] [--environment NAME] [--config FILE] [--deploys FILE] [--format text|json|markdown] [--grid]",
  ],
  about: `Replays your own past: judges every deploy as it would have been judged live, and stretches without a deploy to see how
often it would have cried wolf. Writes nothing anywhere.`,
  options: {
    since: { value: "DURATION", default: "30d", summary: "how far back" },
    environment: { value: "NAME", default: "production", summary: "whose deploys" },
    config: { value: "FILE", default: ".github/deploy-guard.yml", summary: "the settings" },
    deploys: {
      value: "FILE",
      summary:
        'when was deployed what, as JSON [{"sha": "4f2c9d1", "at": "2026-01-31T12:00:00Z"}], instead of GitHub',
    },
    format: { value: "FORMAT", default: "text", choices: layouts, summary: "how the report is written" },
    grid: {
      summary: "also the trade-off: the same with other values of tolerate and unacceptable; takes a while",
    },
  },
  notes: `On GitHub: GITHUB_REPOSITORY=owner/repo and GITHUB_TOKEN, which may read deployments; GITHUB_API_URL for Enterprise.
Exit code: 0 replayed, whatever was found; 2 bad input; 4 GitHub or every source failed.`,
});

export interface BacktestOptions {
  sinceMs: number;
  environment: string;
  config: string;
  deploys: string | undefined;
  format: (typeof layouts)[number];
  grid: boolean;
}

/** @throws SettingsError with every mistake, also of what is missing in the environment */
export function readBacktestOptions(args: string[], env: Terminal["env"]): BacktestOptions | "help" {
  const given = readArguments(backtestPlan, args, ({ since, deploys }) => [
    ...(isSince(since)
      ? []
      : [{ path: "--since", message: `expected a duration from 1d to 365d, such as 30d, got "${since}"` }]),
    ...(deploys === undefined ? missingInEnvironment(env) : []),
  ]);
  if (given === "help") return "help";
  const { since, environment, config, deploys, format, grid } = given;
  return { sinceMs: parseDuration(since) ?? 0, environment, config, deploys, format, grid };
}

function isSince(text: string): boolean {
  const ms = parseDuration(text) ?? 0;
  return ms >= dayMs && ms <= longestMs;
}

function missingInEnvironment({ GITHUB_TOKEN, GITHUB_REPOSITORY = "" }: Terminal["env"]): Mistake[] {
  return [
    ...(GITHUB_TOKEN
      ? []
      : [
          {
            path: "GITHUB_TOKEN",
            message: "is missing: expected a token that may read deployments, or --deploys",
          },
        ]),
    ...(/^[^/\s]+\/[^/\s]+$/u.test(GITHUB_REPOSITORY)
      ? []
      : [{ path: "GITHUB_REPOSITORY", message: "expected owner/repo, or --deploys" }]),
  ];
}
