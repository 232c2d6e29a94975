import { SettingsError, WorldError } from "../errors.ts";
import { statusFactWords } from "../report/approval-words.ts";
import { gradeCounts } from "../report/review-report.ts";
import { waiveReply } from "../report/waive-words.ts";
import { riskOf } from "../review/finding.ts";
import { rulesOf } from "../review/own-rules.ts";
import type { Event } from "../settings/event.ts";
import type { Inputs } from "../settings/inputs.ts";
import type { GitHub, Pull, Review } from "../world/github/github.ts";
import type { World } from "../world/world.ts";
import { runningWorkflow } from "./approvals/find-guarding-files.ts";
import { approvalJudge } from "./approvals/judge-approvals.ts";
import type { CommentWaivers } from "./approvals/read-waivers.ts";
import type { Outcome } from "./outcome.ts";
import { type AssessedPull, assessPull } from "./review/assess-pull.ts";
import { composeReview, type PullReview } from "./review/compose-review.ts";
import { judgePull, waiversOf, worstStatus } from "./review/judge-pull.ts";
import {
  annotate,
  contextFor,
  ensureStatus,
  isRefused,
  type Status,
  writeReports,
} from "./review/publish-review.ts";
import { readOnlyToken, type Told, tellReview } from "./review/tell-review.ts";
import { reviewMergeGroup } from "./review-merge-group.ts";

/** A pull request changed, or somebody reviewed it: what is risky about it, and do the owners agree? */
export async function reviewPull(
  world: World,
  { inputs, event }: { inputs: Inputs; event: Event },
): Promise<Outcome> {
  if (event.mergeGroup !== undefined) return reviewMergeGroup(world, inputs, event.mergeGroup);
  const pull = await findPull(world.github, event);
  if (pull?.state !== "open") {
    world.log.line(
      `${pull === undefined ? "no pull request" : `#${pull.number}`} is open: nothing to review`,
    );
    return { outputs: {}, summary: "" };
  }
  const first = await assessOrSayWhy(world, pull, inputs);
  const asked = { now: world.now(), newComment: event.newComment };
  const { waivers, replies } = await waiversOf(world.github, first, asked);
  const assessed = first.waiving(waivers);
  const judge = approvalJudge(world.github, assessed);
  const { findings } = assessed.assessment;
  annotate(world.log, findings, (file) => assessed.removed.has(file));

  if (!inputs.dryRun) await replyToWaivers(world, pull, replies);
  const twins = await judgeTwins(world, pull, inputs);
  const context = await contextFor(world.github, [pull, ...twins.map((twin) => twin.pull)]);
  const compose = async () => {
    const review = composeReview(assessed, await judge(reviews));
    return {
      ...review,
      context,
      status: worstStatus([review.status, ...twins.map(({ status }) => status)]),
    };
  };

  let reviews = await readReviews(world.github, assessed);
  let told = await tellReview(world, { inputs, event }, await compose());
  // A run beside this one may have read an approval that came in between, and written before us: the last one to
  // write has to have read everything.
  for (let round = 1; round < mostRounds && told.kind === "written"; round++) {
    const now = await readReviews(world.github, assessed);
    if (sameReviews(reviews, now)) break;
    reviews = now;
    told = await tellReview(world, { inputs, event }, await compose());
  }
  return outcomeOf(world, await compose(), told);
}

const mostRounds = 3;

/** By the reply a later run knows what a command was about; without one it is asked again. */
async function replyToWaivers(
  world: World,
  { number }: Pull,
  replies: CommentWaivers["replies"],
): Promise<void> {
  for (const { marker, by, answers } of replies) {
    try {
      await world.github.createComment(number, world.hide(waiveReply(marker, by, answers)));
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      world.log.warning(error.message);
    }
  }
}

async function findPull(github: GitHub, { name, pull, followed }: Event): Promise<Pull | undefined> {
  if (pull !== undefined) return github.readPull(pull);
  // A comment on an issue is about no pull request.
  if (name === "issue_comment") return undefined;
  if (followed === undefined) {
    const message = `review needs an event that is about a pull request, got "${name}"`;
    throw new SettingsError("The workflow step", [{ path: "mode", message }]);
  }
  const open = await github.findPulls({ state: "open", limit: 300 });
  const { sha, branch, repo } = followed;
  const isAt = ({ headRepo, headBranch }: Pull) => headRepo === repo && headBranch === branch;
  const found = open.find(({ headSha }) => headSha === sha) ?? open.find(isAt);
  // Lists leave out how many files there are.
  return found && github.readPull(found.number);
}

/** A policy that can't be read holds the pull request back: who has to agree is not known. */
async function assessOrSayWhy(world: World, pull: Pull, { config, dryRun }: Inputs): Promise<AssessedPull> {
  try {
    const policyAt = await policyTip(world.github, pull);
    return await assessPull(world.github, pull, {
      config,
      policyAt,
      now: world.now(),
      workflow: runningWorkflow(world.env),
    });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const status: Status = {
      state: "failure",
      description: statusFactWords({
        kind: "policy-mistakes",
        config,
        branch: pull.baseBranch,
        mistakes: error.mistakes.length,
      }),
    };
    try {
      if (!dryRun) await ensureStatus(world, pull.headSha, status);
    } catch (refusal) {
      if (!isRefused(refusal)) throw refusal;
    }
    throw error;
  }
}

/**
 * A status belongs to a commit, and another pull request may have the same one as its head: into a branch with a milder
 * policy, say. The commit is as good as the worst of them.
 */
async function judgeTwins(
  world: World,
  pull: Pull,
  { config }: Inputs,
): Promise<{ pull: Pull; status: Status }[]> {
  const { github } = world;
  const [listed, byHead] = await Promise.all([
    github.findPulls({ state: "open", limit: 300 }),
    // A list of the newest misses an old one; of a fork's commit GitHub may not know where it belongs.
    github.findPullsOfHead(pull.headSha),
  ]);
  const twins = new Set(
    [...byHead, ...listed].filter(({ headSha }) => headSha === pull.headSha).map(({ number }) => number),
  );
  twins.delete(pull.number);
  const judged: { pull: Pull; status: Status }[] = [];
  for (const number of twins) {
    const twin = await world.github.readPull(number);
    judged.push({ pull: twin, status: await judgeTwin(world, twin, config) });
  }
  return judged;
}

/** One that can't be judged must not leave an older, milder status standing. */
async function judgeTwin(world: World, twin: Pull, config: string): Promise<Status> {
  try {
    return await judgePull(world, twin, { config, policyAt: await policyTip(world.github, twin) });
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return {
      state: "failure",
      description: statusFactWords({ kind: "twin-policy-unreadable", number: twin.number }),
    };
  }
}

/** The base branch as it is: the base that GitHub notes in a pull request stays behind when that branch moves on. */
async function policyTip(github: GitHub, { baseBranch, baseSha }: Pull): Promise<string> {
  return (await github.findBranch(baseBranch))?.sha ?? baseSha;
}

async function readReviews(github: GitHub, { pull, gates }: AssessedPull): Promise<Review[]> {
  return gates.length === 0 ? [] : github.readReviews(pull.number);
}

function sameReviews(before: readonly Review[], after: readonly Review[]): boolean {
  const text = (reviews: readonly Review[]) =>
    JSON.stringify(reviews.map(({ id, state, sha }) => [id, state, sha]));
  return text(before) === text(after);
}

async function outcomeOf(world: World, review: PullReview, told: Told): Promise<Outcome> {
  const { assessed, status, body, approvals } = review;
  const { pull, incomplete, assessment } = assessed;
  const { findings, touched } = assessment;
  const grades = gradeCounts(findings);
  world.log.line(
    `#${pull.number}: ${status.state}: ${status.description}${grades === "" ? "" : ` (findings: ${grades})`}`,
  );
  if (told.kind === "not-written" && told.why !== readOnlyToken) world.log.line(told.why);
  const ids = touched.map(({ integration }) => integration.id);
  const paths = await writeReports(world, findings, {
    integrations: ids,
    rules: rulesOf(assessed.policy),
  });
  const note = told.kind === "not-written" ? `> ${told.why}\n\n` : "";
  return {
    outputs: {
      findings: String(findings.length),
      risk: riskOf(findings),
      integrations: ids.join(","),
      approved: String(
        incomplete === undefined && [...approvals.values()].every(({ state }) => state === "success"),
      ),
      ...paths,
    },
    summary: `## Integration review of #${pull.number}\n\n${note}${body}`,
    ...(status.state === "failure" && incomplete !== undefined && { failed: status.description }),
  };
}
