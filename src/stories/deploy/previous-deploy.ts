import type { Good, Past } from "../../incident/choose-good.ts";
import type { Deploy } from "../../incident/deploy.ts";
import { type RunNote, runNoteWords } from "../../report/run-notes.ts";
import type { Event } from "../../settings/event.ts";
import type { Inputs } from "../../settings/inputs.ts";
import { sha7 } from "../../text/names.ts";
import type { World } from "../../world/world.ts";
import { type Environment, unknownEnvironment } from "./find-environment.ts";
import { lastSuccessfulRun } from "./last-successful-run.ts";

type Before = Pick<Deploy, "previous" | "previousUnknown" | "sameCommit">;

interface Facts {
  environment: Environment;
  /** Why its deployments are not known. */
  unreadable: RunNote | undefined;
  good: Good;
  past: Past;
}

/** What was live and good before a deploy, or why nobody knows. */
export async function previousOf(
  world: World,
  { inputs, event, deploy }: { inputs: Inputs; event: Event; deploy: Deploy },
  { environment, unreadable, good, past }: Facts,
): Promise<Before> {
  const back = deploy.wentBackFrom;
  if (inputs.previousSha !== undefined)
    return { previous: { sha: inputs.previousSha, found: "the previous-sha input" } };
  if (back !== undefined) return { previousUnknown: wentBackWords(back.sha) };
  switch (good.kind) {
    case "found": {
      const { record, at } = good.live;
      const watched = past.judged.findLast(({ sha }) => sha === record.sha);
      const judgedHealthy = watched?.verdict === "healthy";
      const previous = { sha: record.sha, deployedAt: at, found: `deployment ${record.id}` };
      return { previous: { ...previous, ...(judgedHealthy && { judgedHealthy }) } };
    }
    case "same-commit":
      return {
        previousUnknown: `the deploy before it (${good.live.record.id}) was of the same commit`,
        sameCommit: true,
      };
    case "unknown":
      return {
        previousUnknown: `whether deployment ${good.live.record.id} was of the same service can't be told (${good.why}; a task or an environment of its own for each would tell, or previous-sha)`,
      };
    case "none":
      break;
  }
  const name = environment.name;
  if (unreadable !== undefined) return { previousUnknown: runNoteWords(unreadable) };
  if (environment.nearest !== undefined)
    return { previousUnknown: runNoteWords(unknownEnvironment(environment)) };
  const [other] = good.others;
  if (other !== undefined) {
    return {
      previousUnknown: `no earlier deploy of this service to ${name} is known (deployment ${other.live.record.id} is of another: ${other.by})`,
    };
  }
  const runId = event.followed?.id ?? event.runId;
  const run =
    past.records.length <= 1 ? await lastSuccessfulRun(world, runId, { sha: deploy.sha, past }) : undefined;
  if (run !== undefined) {
    const found = `run ${run.id} of this workflow`;
    return { previous: { sha: run.headSha, deployedAt: run.updatedAt, found } };
  }
  return { previousUnknown: `no earlier deploy of ${name} that succeeded is known` };
}

/** Why a rollback by hand has nothing before it to go back to. */
export function wentBackWords(from: string): string {
  const later = sha7(from);
  return `this deploy went back from ${later} to an earlier commit, which a revert can't undo (deploy ${later} again for that)`;
}
