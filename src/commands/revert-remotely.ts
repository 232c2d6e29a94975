import { type Mistake, SettingsError, WorldError } from "../errors.ts";
import { revertNoteWords } from "../report/run-notes.ts";
import type { Reason } from "../revert/reason.ts";
import { redactText } from "../review/secrets/redact.ts";
import type { RevertOutcome, RevertWorld } from "../stories/revert/read/revert-request.ts";
import { revertOnGitHub } from "../stories/revert/revert-on-github.ts";
import type { GitHub } from "../world/github/github.ts";
import { githubFromEnvironment } from "../world/github/github-from-environment.ts";
import { secretHider } from "../world/hide-secrets.ts";
import type { Terminal } from "../world/terminal.ts";
import type { RevertAnswer } from "./revert-locally.ts";

export interface RemoteQuestion {
  from: string;
  to: string;
  /** Branch or commit; the default branch when left out. */
  onto: string | undefined;
  dryRun: boolean;
  environment: string;
}

/** Against the GitHub API; opens the pull request unless it is a dry run. `said` is for people, a line each. */
export async function revertRemotely(
  { from, to, onto, dryRun, environment }: RemoteQuestion,
  terminal: Terminal,
): Promise<{ answer: RevertAnswer; said: string[] }> {
  const world = openFromEnvironment(terminal.env);
  const { github } = world;
  if (onto !== undefined && isSha(onto) && !dryRun) {
    const message = "names a commit, and a pull request needs a branch: give one, or leave --open out";
    throw new SettingsError("The command line", [{ path: "--onto", message }]);
  }
  const [good, bad] = await Promise.all([findSha(github, "--from", from), findSha(github, "--to", to)]);
  const outcome = await revertOnGitHub(
    { ...world, now: terminal.now },
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
        maxAgeMs: Number.POSITIVE_INFINITY,
        maxPerDay: Number.POSITIVE_INFINITY,
      },
      dryRun,
    },
  );
  return { answer: answerOf(outcome), said: saidOf(outcome) };
}

function saidOf(outcome: RevertOutcome): string[] {
  switch (outcome.kind) {
    case "opened":
      return [`Opened ${outcome.url}`, ...outcome.notes.map(revertNoteWords)];
    case "already-open":
      return [];
    case "planned":
      return [`Planned, not opened: "${outcome.title}". Add --open to open it.`];
    case "refused":
      return outcome.commands.length === 0
        ? []
        : ["By hand:", ...outcome.commands.map((command) => `  ${command}`)];
    case "failed":
      return [
        ...(outcome.compareUrl === undefined ? [] : [`Open the pull request: ${outcome.compareUrl}`]),
        ...["By hand:", ...outcome.commands.map((command) => `  ${command}`)],
      ];
  }
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
  const reason: Reason =
    outcome.kind === "already-open"
      ? { kind: "revert-open", url: outcome.url }
      : { kind: "not-published", why: outcome.message };
  return { kind: "refused", reasons: [reason], conflicts: [] };
}

function openFromEnvironment(env: Terminal["env"]): Omit<RevertWorld, "now"> {
  const { GITHUB_TOKEN: token, GITHUB_REPOSITORY: repository = "" } = env;
  const mistakes: Mistake[] = [];
  if (!token)
    mistakes.push({
      path: "GITHUB_TOKEN",
      message: "is missing: expected a token that may read the repository",
    });
  if (!/^[^/\s]+\/[^/\s]+$/u.test(repository))
    mistakes.push({ path: "GITHUB_REPOSITORY", message: "is missing: expected owner/repo" });
  if (!token || mistakes.length > 0) throw new SettingsError("The environment", mistakes);
  const hide = secretHider([token]);
  const redact = (text: string) => redactText(hide(text));
  return { github: githubFromEnvironment(env, { token }), hide, redact };
}
