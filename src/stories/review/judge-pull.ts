import { rulesOf } from "../../review/own-rules.ts";
import type { NonEmpty } from "../../text/non-empty.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import { runningWorkflow } from "../approvals/find-guarding-files.ts";
import { approvalJudge } from "../approvals/judge-approvals.ts";
import { type CommentWaivers, readCommentWaivers } from "../approvals/read-waivers.ts";
import { type AssessedPull, assessPull } from "./assess-pull.ts";
import { reviewStatus } from "./compose-review.ts";
import type { Status } from "./publish-review.ts";

/** What the status of a pull request has to be, where nothing else of it is told. Its number is in front. */
export async function judgePull(
  { github, log, now, env }: Pick<World, "github" | "log" | "now" | "env">,
  pull: Pull,
  place: { config: string; policyAt: string },
): Promise<Status> {
  const first = await assessPull(github, pull, { ...place, now: now(), workflow: runningWorkflow(env) });
  const { waivers } = await waiversOf(github, first, { now: now(), newComment: undefined });
  const assessed = first.waiving(waivers);
  const reviews = assessed.gates.length === 0 ? [] : await github.readReviews(pull.number);
  const status = reviewStatus(assessed, await approvalJudge(github, assessed)(reviews));
  log.line(`#${pull.number}: ${status.state}: ${status.description}`);
  return { ...status, description: `#${pull.number}: ${status.description}` };
}

/** What owners have waived by comments. */
export function waiversOf(
  github: GitHub,
  assessed: AssessedPull,
  when: { now: number; newComment: number | undefined },
): Promise<CommentWaivers> {
  const { pull, gates, assessment, policy, gatesAt, filesAt, answerFor } = assessed;
  const waivable = { pull, gates, gatesAt, filesAt, answerFor, findings: assessment.findings };
  return readCommentWaivers(github, waivable, { rules: rulesOf(policy).map(({ id }) => id), ...when });
}

/** The worst speaks; the first of several that are as bad. */
export function worstStatus(statuses: NonEmpty<Status>): Status {
  const order = ["failure", "pending", "success"];
  return statuses.reduce((worst, one) =>
    order.indexOf(one.state) < order.indexOf(worst.state) ? one : worst,
  );
}
