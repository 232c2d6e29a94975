import { reviewMarker } from "../../src/report/review-comment.ts";
import { parseEvent } from "../../src/settings/event.ts";
import { parseInputs } from "../../src/settings/inputs.ts";
import { reviewPull } from "../../src/stories/review-pull.ts";
import { statusContext } from "../../src/stories/review-status.ts";
import { connect } from "../world/github/connect.ts";
import { fakeWorld } from "./fake-world.ts";
import { type Emulator, openGitHubEmulator } from "./github/open-github-emulator.ts";

export const policyFile = ".github/deploy-guard.yml";
export const policy = `version: 1
sources: { prom: { type: prometheus, url: "\${PROM_URL}" } }
integrations:
  stripe: { critical: true, owners: ["@acme/payments", "@jane"], config: ["config/payments.*"] }
review: { owners: ["@root"] }
`;
export const payments =
  "payments:\n  stripe:\n    url: https://api.stripe.com\n    timeout: 5s\n    retries: 3\n";
export const worse = payments.replace("api.stripe.com", "api-sandbox.stripe.com").replace("5s", "0");

/** A shop whose payments belong to jane and to pat's team. */
export async function openReviewShop(): Promise<Emulator> {
  const github = await openGitHubEmulator({ permissions: { members: "read" } });
  for (const login of ["ada", "sam", "jane", "pat", "root", "eve"]) github.addPerson(login);
  github.addTeam("payments", ["pat"]);
  await github.commit({ [policyFile]: policy, "config/payments.yml": payments, "docs/a.md": "a\n" });
  return github;
}

/** A pull request of sam's that sends payments to the sandbox. */
export async function openRisky(
  github: Emulator,
  files: Record<string, string> = { "config/payments.yml": worse },
): Promise<number> {
  await github.commit(files, { branch: "new-host", author: "sam" });
  return github.openPull({ head: "new-host", title: "Move payments", author: "sam" });
}

export interface ReviewRun {
  event?: string;
  payload?: unknown;
  inputs?: Record<string, string>;
  /** Path of the workflow that runs it, as the runner tells it. */
  workflow?: string;
  /** How often it was started; default once. */
  attempt?: number;
  /** Milliseconds since the epoch; default 0. */
  now?: number;
}

/** One run of the review from its sources. */
export async function review(
  github: Emulator,
  number: number,
  { event = "pull_request_target", payload, inputs, workflow, attempt = 1, now = 0 }: ReviewRun = {},
) {
  const world = fakeWorld({
    now,
    github: connect(github),
    env: {
      RUNNER_TEMP: "/temp",
      ...(workflow !== undefined && {
        GITHUB_REPOSITORY: "acme/shop",
        GITHUB_WORKFLOW_REF: `acme/shop/${workflow}@refs/heads/main`,
      }),
    },
  });
  const given: Record<string, string> = { token: "t", ...inputs };
  const outcome = await reviewPull(world, {
    inputs: parseInputs((name) => given[name] ?? ""),
    event: parseEvent(
      {
        GITHUB_EVENT_NAME: event,
        GITHUB_RUN_ID: "7",
        GITHUB_RUN_ATTEMPT: String(attempt),
        GITHUB_REPOSITORY: "acme/shop",
      },
      JSON.stringify(payload ?? { pull_request: { number } }),
    ),
  });
  return { ...outcome, world };
}

export function headOf(github: Emulator, number: number): string {
  return github.pulls().find((pull) => pull.number === number)!.pull.headSha;
}

/** The newest of ours. */
export function statusOf(github: Emulator, sha: string) {
  return github
    .statuses(sha)
    .filter(({ context }) => context === statusContext)
    .at(-1);
}

export function statusNow(github: Emulator, number: number) {
  return statusOf(github, headOf(github, number));
}

/** Our comments. */
export function marked(github: Emulator, number: number) {
  return github.comments(number).filter(({ body }) => body.includes(reviewMarker));
}
