import type { DeployJob } from "./deploy-jobs.ts";

/** The step that watches, as lines of a workflow, indented as its neighbours are. */
export function watchStep(
  { environment, after }: Pick<DeployJob, "environment" | "after">,
  variables: readonly string[],
): string[] {
  const env =
    variables.length === 0
      ? []
      : ["  env:", ...variables.map((name) => `    ${name}: \${{ secrets.${name} }}`)];
  const lines = [
    "- uses: OWNER/deploy-guard@v1",
    `  with: { environment: ${environment ?? "production"}, dry-run: true }   # false when you trust it`,
    ...env,
  ];
  return lines.map((line) => `${" ".repeat(after.indent)}${line}`);
}

/** The permissions that its answer needs. */
export const watchPermissions = [
  "contents: write",
  "pull-requests: write",
  "issues: write",
  "deployments: write",
  "actions: read",
];

/** The change of a workflow as a unified diff with one hunk, to be applied or read. */
export function stepDiff(text: string, job: DeployJob, step: readonly string[]): string {
  const lines = text.split("\n");
  const { line } = job.after;
  const before = lines.slice(Math.max(0, line - 3), line);
  const behind = lines
    .slice(line, line + 3)
    .filter((_, index, all) => index < all.length - 1 || all[index] !== "");
  const [old, new_] = [before.length + behind.length, before.length + behind.length + step.length];
  const start = line - before.length + 1;
  return [
    `--- a/${job.file}`,
    `+++ b/${job.file}`,
    `@@ -${start},${old} +${start},${new_} @@`,
    ...before.map((one) => ` ${one}`),
    ...step.map((one) => `+${one}`),
    ...behind.map((one) => ` ${one}`),
    "",
  ].join("\n");
}

/** The workflow that reviews pull requests, as docs/review.md has it. */
export const reviewWorkflow = `name: Integration review
on:
  pull_request_target: { types: [opened, reopened, synchronize, edited, ready_for_review] }
  pull_request_review: { types: [submitted, edited, dismissed] }
  merge_group:
  issue_comment: { types: [created, edited, deleted] } # for /waive
permissions: {}
jobs:
  review:
    # A review of a fork's pull request gets a token that may only read: docs/review.md has a second workflow for it.
    if: >-
      (github.event_name != 'pull_request_review' || github.event.pull_request.head.repo.full_name == github.repository)
      && (github.event_name != 'issue_comment' || (github.event.issue.pull_request
      && (github.event.action == 'edited' || contains(github.event.comment.body, '/waive'))))
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write, statuses: write }
    steps:
      - uses: OWNER/deploy-guard@v1 # no checkout: nothing of the pull request is run
        with: { mode: review }
`;
