import { WorldError } from "../../errors.ts";
import type { Event } from "../../settings/event.ts";
import type { Inputs } from "../../settings/inputs.ts";
import type { GitHub, Pull } from "../../world/github/github.ts";
import type { World } from "../../world/world.ts";
import type { PullReview } from "./compose-review.ts";
import {
  ensureLabels,
  ensureReviewComment,
  ensureStatus,
  isRefused,
  requestOwners,
} from "./publish-review.ts";

/** Whether it was written down, or why not. */
export type Told = { kind: "written" } | { kind: "not-written"; why: string };

/** Every step gets its turn: a comment that fails must not cost the status. */
export async function tellReview(
  world: World,
  { inputs, event }: { inputs: Inputs; event: Event },
  review: PullReview,
): Promise<Told> {
  const { github, log } = world;
  const { report, status, context, body } = review;
  const { pull } = review.assessed;
  if (inputs.dryRun) return { kind: "not-written", why: "Dry run: nothing was written." };
  if ((await github.readPull(pull.number)).headSha !== pull.headSha) {
    return { kind: "not-written", why: "It was pushed to meanwhile; the run for that push reviews it." };
  }
  const failures: WorldError[] = [];
  const attempt = async <T>(step: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await step();
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      failures.push(error);
      return undefined;
    }
  };

  const commentUrl = await attempt(() =>
    ensureReviewComment(world, pull, { report, body: world.hide(body) }),
  );
  const targetUrl = commentUrl ?? event.runUrl;
  const written = await attempt(() =>
    ensureStatus(world, pull.headSha, {
      ...status,
      targetUrl,
      ...(context !== undefined && { context }),
    }),
  );
  if (written === "kept") log.line("the status says so already");
  if (failures.length === 0) await tellMore(world, review);

  const [first, ...others] = failures;
  if (first === undefined) return { kind: "written" };
  if (failures.every(isRefused) && hasReadOnlyToken(github, event, pull)) {
    log.warning(readOnlyToken);
    return { kind: "not-written", why: readOnlyToken };
  }
  for (const { message } of others) log.error(message);
  throw first;
}

/** Labels and review requests: welcome, but nothing hangs on them. */
async function tellMore(world: World, { assessed, approvals }: PullReview): Promise<void> {
  const { pull, policy, assessment } = assessed;
  const orWarn = async (step: Promise<void>) => {
    try {
      await step;
    } catch (error) {
      if (!(error instanceof WorldError)) throw error;
      world.log.warning(error.message);
    }
  };
  if (policy.review.labels) {
    const ids = assessment.touched.map(({ integration }) => integration.id);
    await orWarn(ensureLabels(world, pull, ids));
  }
  if (policy.review.enforce === true && !pull.draft) {
    const waiting = new Set([...approvals.values()].flatMap(({ waitingFor }) => waitingFor));
    await orWarn(requestOwners(world, pull, [...waiting]));
  }
}

export const readOnlyToken =
  "GitHub gives this run a token that may only read, because the pull request comes from a fork or from Dependabot. " +
  "The findings are here, but there is no comment and no status. Run the review on pull_request_target: " +
  "nothing of the pull request is checked out or run.";

function hasReadOnlyToken({ owner, repo }: GitHub, { name }: Event, { headRepo, author }: Pull): boolean {
  const foreign = headRepo?.toLowerCase() !== `${owner}/${repo}`.toLowerCase();
  return (
    name.startsWith("pull_request") &&
    name !== "pull_request_target" &&
    (foreign || author === "dependabot[bot]")
  );
}
