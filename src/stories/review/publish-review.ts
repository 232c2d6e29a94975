import { createHash } from "node:crypto";
import { join } from "node:path";
import { WorldError } from "../../errors.ts";
import { reviewComment, reviewMarker } from "../../report/review-comment.ts";
import { reviewJson } from "../../report/review-json.ts";
import type { ReviewReport } from "../../report/review-report.ts";
import { sarifLog } from "../../report/sarif.ts";
import { type Finding, riskOf } from "../../review/finding.ts";
import type { Rule } from "../../review/rule.ts";
import type { NonEmpty } from "../../text/non-empty.ts";
import type { Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { statusContext } from "../review-status.ts";
import { helpUrl } from "./review-files.ts";

export interface Status {
  state: "pending" | "success" | "failure";
  description: string;
}

/**
 * Under which name the status of a commit stands. It belongs to the commit, whatever the pull request: one into a branch to
 * which anybody may push must not be good for another into the default branch, nor for itself after a change of its base.
 */
export async function contextFor(github: World["github"], pulls: NonEmpty<Pull>): Promise<string> {
  for (const pull of pulls) if (await isGuarded(github, pull)) return statusContext;
  return `${statusContext} (into ${pulls[0].baseBranch})`.slice(0, 250);
}

async function isGuarded(
  github: World["github"],
  { baseBranch, defaultBranch = baseBranch }: Pull,
): Promise<boolean> {
  if (baseBranch === defaultBranch || (await github.isProtected(baseBranch))) return true;
  const rules = await github.findBranchRules(baseBranch);
  return rules?.some(({ type }) => type === "required_status_checks" || type === "pull_request") === true;
}

/** Writes the status if it is not there already; a status has one value per commit, the newest. */
export async function ensureStatus(
  { github, hide }: Pick<World, "github" | "hide">,
  sha: string,
  {
    targetUrl,
    state,
    description,
    context = statusContext,
  }: Status & { targetUrl?: string | undefined; context?: string },
): Promise<"written" | "kept"> {
  const status: Status = { state, description: hide(description) };
  const known = (await statusesOf(github, sha)).find((one) => one.context === context);
  const same = known?.state === status.state && known.description === status.description;
  if (same && (await isOurs(github, known.creator))) return "kept";
  await github.createStatus(sha, {
    ...status,
    context,
    ...(targetUrl !== undefined && { targetUrl }),
  });
  return "written";
}

/** A ruleset may take the status from one source only: one of somebody else's that says the same is not enough. */
async function isOurs(github: World["github"], creator: string | undefined): Promise<boolean> {
  if (creator === undefined) return true;
  const self = await github.findSelf();
  return self === undefined || self.login === creator;
}

/** Who may not read them lacks the right to write them as well: the write, which is needed, then says which. */
async function statusesOf(github: World["github"], sha: string): ReturnType<World["github"]["readStatuses"]> {
  try {
    return await github.readStatuses(sha);
  } catch (error) {
    if (error instanceof WorldError && error.status === 403) return [];
    throw error;
  }
}

/** The one comment of a pull request. There is none until there is something to say; afterwards it says that all is well. */
export async function ensureReviewComment(
  { github }: Pick<World, "github">,
  pull: Pull,
  { report, body }: { report: ReviewReport; body: string },
): Promise<string | undefined> {
  const speaks =
    report.findings.length > 0 ||
    (report.waived ?? []).length > 0 ||
    report.touched.some(({ approvals }) => approvals !== undefined);
  if (!speaks) {
    const comments = await github.readComments(pull.number);
    if (!comments.some((comment) => comment.body.includes(reviewMarker))) return undefined;
  }
  return (await github.ensureComment(pull.number, reviewMarker, body)).url;
}

/** Leads to a line in the pull request's own view of its changes: right as it is now, left what is gone. */
export function lineUrls(pull: Pull, findings: readonly Finding[]): (file: string, line: number) => string {
  const place = ({ file, line }: Pick<Finding, "file" | "line">) => `${line} ${file}`;
  const there = new Set(
    findings.filter(({ before, after }) => before === undefined || after !== undefined).map(place),
  );
  return (file, line) => {
    const anchor = createHash("sha256").update(file).digest("hex");
    return `${pull.url}/files#diff-${anchor}${there.has(place({ file, line })) ? "R" : "L"}${line}`;
  };
}

/** The comment's text as it will be written; also what the job's summary shows. */
export function reviewBody(pull: Pull, report: ReviewReport): string {
  return reviewComment(report, lineUrls(pull, report.findings));
}

/** Asks each owner once, ever: being asked again with every push is noise. */
export async function requestOwners(
  { github, log }: Pick<World, "github" | "log">,
  pull: Pull,
  owners: readonly string[],
): Promise<void> {
  const names = owners.map((owner) => owner.replace(/^@/u, "")).filter((name) => !name.includes("@"));
  const isOurs = (name: string) => name.toLowerCase().startsWith(`${github.owner.toLowerCase()}/`);
  const wanted = {
    users: names.filter((name) => !name.includes("/") && name.toLowerCase() !== pull.author?.toLowerCase()),
    teams: names.filter(isOurs).map((name) => name.slice(github.owner.length + 1)),
  };
  if (wanted.users.length + wanted.teams.length === 0) return;
  const asked = await github.readReviewRequests(pull.number);
  const users = wanted.users.filter((login) => !asked.some(({ user }) => same(user, login)));
  const teams = wanted.teams.filter((slug) => !asked.some(({ team }) => same(team, slug)));
  const { refused } = await github.requestReviewers(pull.number, { users, teams });
  if (refused.length > 0) log.line(`GitHub would not ask ${refused.join(", ")} to review`);
}

const labelPrefix = "integration: ";

/** One label for each integration that is touched; ours that fit no more are taken off. */
export async function ensureLabels(
  { github }: Pick<World, "github">,
  { number, labels }: Pull,
  ids: readonly string[],
): Promise<void> {
  const wanted = ids.map((id) => `${labelPrefix}${id}`.slice(0, 50));
  await github.addLabels(
    number,
    wanted.filter((label) => !labels.includes(label)),
  );
  for (const label of labels) {
    if (label.startsWith(labelPrefix) && !wanted.includes(label)) await github.removeLabel(number, label);
  }
}

/** GitHub shows no more of one level and step. */
const mostAnnotations = 10;
const levels = { critical: "error", high: "error", medium: "warning", low: "notice" } as const;

/** Says each finding at its line, the worst ones first, as many as GitHub shows. */
export function annotate(
  log: World["log"],
  findings: readonly Finding[],
  isGone: (file: string) => boolean,
): void {
  for (const level of ["error", "warning", "notice"] as const) {
    const own = findings.filter(({ severity, file }) => levels[severity] === level && !isGone(file));
    for (const { file, line, integration, key, message } of own.slice(0, mostAnnotations)) {
      const about = [integration, key].filter((part) => part !== undefined && part !== "").join(", ");
      log[level](`${about === "" ? "" : `${about}: `}${message}`, { file, line });
    }
  }
}

/** Writes the reports for machines and answers their paths. */
export async function writeReports(
  { files, env, hide }: Pick<World, "files" | "env" | "hide">,
  findings: readonly Finding[],
  { integrations, rules }: { integrations: readonly string[]; rules: readonly Rule[] },
): Promise<{ report: string; sarif: string }> {
  const folder = env.RUNNER_TEMP ?? ".";
  const report = join(folder, "deploy-guard-review.json");
  const sarif = join(folder, "deploy-guard-review.sarif");
  await files.write(report, hide(reviewJson({ findings, risk: riskOf(findings), integrations })));
  await files.write(sarif, hide(`${JSON.stringify(sarifLog(findings, rules, helpUrl), null, 2)}\n`));
  return { report, sarif };
}

/** Whether GitHub refused a write because of what the token is. */
export function isRefused(error: unknown): error is WorldError {
  return error instanceof WorldError && error.status === 403;
}

function same(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
