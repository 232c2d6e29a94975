import { parseArgs } from "node:util";
import { type Mistake, SettingsError } from "../errors.ts";
import { parseDuration } from "../world/duration.ts";
import type { Terminal } from "../world/terminal.ts";

const layouts = ["text", "json", "markdown"] as const;
const dayMs = 86_400_000;
const longestMs = 365 * dayMs;

export const usage = `deploy-guard backtest [--since 30d] [--environment NAME] [--config FILE] [--deploys FILE]
                      [--format text|json|markdown] [--grid]

Replays your own past: judges every deploy as it would have been judged live, and stretches without a deploy to see how
often it would have cried wolf. Writes nothing anywhere.

  --since 30d     how far back
  --environment   whose deploys (default: production)
  --config FILE   the settings (default: .github/deploy-guard.yml)
  --deploys FILE  when was deployed what, as JSON [{"sha": "4f2c9d1", "at": "2026-01-31T12:00:00Z"}], instead of GitHub
  --format        text (default), json or markdown
  --grid          also the trade-off: the same with other values of tolerate and unacceptable; takes a while
  --help          this text

On GitHub: GITHUB_REPOSITORY=owner/repo and GITHUB_TOKEN, which may read deployments; GITHUB_API_URL for Enterprise.
Exit code: 0 replayed, whatever was found; 2 bad input; 4 GitHub or every source failed.
`;

export interface BacktestOptions {
  sinceMs: number;
  environment: string;
  config: string;
  deploys: string | undefined;
  format: (typeof layouts)[number];
  grid: boolean;
}

/** Every mistake at once, also what is missing in the environment. */
export function readBacktestOptions(args: string[], env: Terminal["env"]): BacktestOptions | "help" {
  const flags = {
    since: { type: "string" },
    environment: { type: "string" },
    config: { type: "string" },
    deploys: { type: "string" },
    format: { type: "string" },
    grid: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  const { tokens } = parseArgs({ args, options: flags, strict: false, tokens: true, allowPositionals: true });
  const mistakes: Mistake[] = [];
  const given = new Map<string, string | undefined>();
  for (const token of tokens) {
    if (token.kind === "positional") mistakes.push({ path: token.value, message: "expected options only" });
    if (token.kind !== "option") continue;
    const flag = Object.hasOwn(flags, token.name) ? flags[token.name as keyof typeof flags] : undefined;
    if (flag === undefined) mistakes.push({ path: token.rawName, message: "there is no such option" });
    else if (flag.type === "string" && !token.value)
      mistakes.push({ path: token.rawName, message: "expected a value after it" });
    else if (flag.type === "boolean" && token.value !== undefined)
      mistakes.push({ path: token.rawName, message: "expected no value" });
    else given.set(token.name, token.value);
  }
  if (given.has("help")) return "help";

  const since = given.get("since") ?? "30d";
  const sinceMs = parseDuration(since) ?? 0;
  if (sinceMs < dayMs || sinceMs > longestMs)
    mistakes.push({
      path: "--since",
      message: `expected a duration from 1d to 365d, such as 30d, got "${since}"`,
    });
  const layout = given.get("format") ?? "text";
  const format = layouts.find((one) => one === layout);
  if (format === undefined)
    mistakes.push({ path: "--format", message: `expected ${layouts.join(", ")}, got "${layout}"` });
  const deploys = given.get("deploys");
  if (deploys === undefined) {
    if (!env.GITHUB_TOKEN)
      mistakes.push({
        path: "GITHUB_TOKEN",
        message: "is missing: expected a token that may read deployments, or --deploys",
      });
    if (!/^[^/\s]+\/[^/\s]+$/u.test(env.GITHUB_REPOSITORY ?? ""))
      mistakes.push({ path: "GITHUB_REPOSITORY", message: "expected owner/repo, or --deploys" });
  }
  if (mistakes.length > 0 || format === undefined) throw new SettingsError("The command line", mistakes);
  return {
    sinceMs,
    environment: given.get("environment") ?? "production",
    config: given.get("config") ?? ".github/deploy-guard.yml",
    deploys,
    format,
    grid: given.has("grid"),
  };
}
